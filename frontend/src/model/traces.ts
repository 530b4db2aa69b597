/** What a common chart shows: curves of runs, and groups of them as mean and range. */

import { msg, str } from "@lit/localize";
import type { CurveKey } from "../api/client";
import type { Band } from "../api/types";
import type { Curve, SeriesSummary, Value } from "../api/types";
import { lossesOf } from "./bands";
import { splitWord } from "./words";

/** The curve of one run on a common chart. */
export interface Line {
  run: string;
  series: SeriesSummary;
  /** All series of the run. */
  all: readonly SeriesSummary[];
  /** Wall time of the run's first point in seconds, where it is known. */
  start: number | null;
}

/** Runs of one configuration, to be shown as one. */
export interface LineGroup {
  name: string;
  lines: Line[];
}

export interface Trace {
  name: string;
  title: string;
  /** The curve, or the mean. */
  curve: Curve;
  series: SeriesSummary;
  /** The least and the greatest of a group. */
  range: readonly [Curve, Curve] | null;
  /** What of a group the mean and the range do not show. */
  losses: string;
}

export function lineTrace({ run, series }: Line, curve: Curve): Trace {
  return {
    name: run,
    title: `${run}\n${splitWord(series.split)} ${series.tag}`,
    curve,
    series,
    range: null,
    losses: "",
  };
}

export function keysOf({ lines }: LineGroup): CurveKey[] {
  return lines.map(({ run, series }) => [run, series.member, series.tag]);
}

/** A group as a trace, or null where it has no curve at all. */
export function bandTrace({ name, lines }: LineGroup, band: Band): Trace | null {
  const [first] = lines;
  if (!first) return null;
  const { series } = first;
  const curveOf = (values: Value[]): Curve => ({
    member: series.member,
    tag: series.tag,
    points: band.steps.length,
    thinned: true,
    steps: band.steps,
    values,
    wall_times: band.steps.map(() => null),
    marks: [],
    resets: [],
    pauses: [],
  });
  return {
    name,
    title: lines.map(({ run }) => run).join("\n"),
    curve: curveOf(band.mean),
    series,
    range: [curveOf(band.least), curveOf(band.greatest)],
    losses: lossesOf(band, lines.length),
  };
}

/** Curves in the order of a chart's columns: first both ends of each range, so that the lines lie over the ranges. */
export function columnsOf(traces: readonly Trace[]): Curve[] {
  return [...traces.flatMap(({ range }) => range ?? []), ...traces.map(({ curve }) => curve)];
}

/** What the columns of a table of the numbers are called; `folder` is left out of the names. */
export function columnNames(traces: readonly Trace[], folder: string): SeriesSummary[] {
  const named = (trace: Trace, say: (name: string) => string): SeriesSummary => ({
    ...trace.series,
    split: say(trace.name.slice(folder.length)),
  });
  return [
    ...traces.flatMap((trace) =>
      trace.range
        ? [
            named(trace, (name) => msg(str`${name}, least`)),
            named(trace, (name) => msg(str`${name}, greatest`)),
          ]
        : [],
    ),
    ...traces.map((trace) => named(trace, (name) => (trace.range ? msg(str`${name}, mean`) : name))),
  ];
}

/** For each trace the columns of its range, or null. */
export function rangeColumns(traces: readonly Trace[]): ([number, number] | null)[] {
  let next = 0;
  return traces.map(({ range }) => (range ? [next++, next++] : null));
}

/** Lines that are folded into groups, and those that stand alone; a group with fewer than two lines is none. */
export function fold(
  lines: readonly Line[],
  groups: readonly { name: string; runs: readonly string[] }[],
): { groups: LineGroup[]; rest: Line[] } {
  const of = new Map(lines.map((line) => [line.run, line]));
  const folded = groups
    // With some of its runs left out, a group would not be what it says.
    .filter(({ runs }) => runs.length > 1 && runs.every((run) => of.has(run)))
    .map(({ name, runs }) => ({ name, lines: runs.flatMap((run) => of.get(run) ?? []) }));
  const inside = new Set(folded.flatMap((group) => group.lines));
  return { groups: folded, rest: lines.filter((line) => !inside.has(line)) };
}
