/** Which curves are drawn of runs that are too many for one chart. */

import type { Comparison } from "../api/types";
import type { Stretch } from "./compare-state";

/** Most runs whose curves are drawn; the tables hold all. */
export const MOST_CURVES = 60;

/** All runs in the order of the ranking, best first; those that it does not know come last. */
export function rankedRuns(runs: readonly string[], { ranking }: Pick<Comparison, "ranking">): string[] {
  const known = new Set(ranking.map(({ run }) => run));
  const asked = new Set(runs);
  return [...[...known].filter((run) => asked.has(run)), ...runs.filter((run) => !known.has(run))];
}

/** First and last places of the stretches that so many runs are drawn in, counted from 1. */
export function stretches(count: number): [number, number][] {
  return Array.from({ length: Math.ceil(count / MOST_CURVES) }, (_, i) => [
    i * MOST_CURVES + 1,
    Math.min(count, (i + 1) * MOST_CURVES),
  ]);
}

/** The runs of a stretch, and the one that others are compared with. */
export function drawnRuns(ranked: readonly string[], stretch: Stretch, baseline: string): string[] {
  const own = stretch === "even" ? evenly(ranked) : stretchAt(ranked, stretch);
  return ranked.includes(baseline) && !own.includes(baseline) ? [baseline, ...own] : own;
}

function stretchAt(ranked: readonly string[], place: number): string[] {
  const [first, last] = stretches(ranked.length).findLast(([start]) => start <= place) ?? [1, 0];
  return ranked.slice(first - 1, last);
}

function evenly(ranked: readonly string[]): string[] {
  const step = Math.max(1, (ranked.length - 1) / (MOST_CURVES - 1));
  return ranked.filter((_run, i) => Math.round(Math.round(i / step) * step) === i);
}
