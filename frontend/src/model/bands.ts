/** Groups of curves as one band: which curves, the small picture, and what is to be said of those that fail. */

import { msg, str } from "@lit/localize";
import type { CurveKey } from "../api/client";
import type { Band } from "../api/types";
import type { RunRow, Value } from "../api/types";
import { clauses, runs } from "./counts";
import { formatStep } from "./format";
import { extent } from "./join";
import { ruler } from "./ruler";

/** The curves of a group that measure the same, and how many of its runs do not. */
export interface BandKeys {
  curves: CurveKey[];
  tag: string;
  split: string;
  others: number;
}

/** The curves that judge the runs, where at least two measure what most of them do; else null. */
export function bandKeys(rows: readonly RunRow[]): BandKeys | null {
  const kinds = new Map<string, { curves: CurveKey[]; tag: string; split: string }>();
  for (const { name, spark } of rows) {
    const main = spark.at(-1);
    if (!main) continue;
    const { member, tag, split } = main;
    const kind = kinds.get(`${split} ${tag}`) ?? { curves: [], tag, split };
    kind.curves.push([name, member, tag]);
    kinds.set(`${split} ${tag}`, kind);
  }
  const [most] = [...kinds.values()].sort((a, b) => b.curves.length - a.curves.length);
  if (!most || most.curves.length < 2) return null;
  return { ...most, others: rows.length - most.curves.length };
}

export interface BandPicture {
  /** Outline of the range, one part for each stretch that has one. */
  area: string;
  mean: string;
  /** Places where a curve stops being finite. */
  breaks: number[];
  /** The last point of the mean, where there is one. */
  end: [number, number] | null;
}

/** Draws a band into a box. */
export function bandPicture(band: Band, width: number, height: number, inset = 4): BandPicture {
  const { steps, mean, least, greatest } = band;
  const range = extent([
    { steps, values: least },
    { steps, values: greatest },
  ]) ?? [0, 1];
  const [first = 0, last = 0] = [steps[0], steps.at(-1)];
  const x = ruler([first, last], [inset, width - inset]);
  const y = ruler(range, [height - inset, inset]);
  const at = (values: readonly Value[], i: number): string => `${x(steps[i] ?? 0)} ${y(values[i] ?? 0)}`;
  const area = stretches(least).map(([from, to]) => {
    const places = Array.from({ length: to - from + 1 }, (_, k) => from + k);
    const back = [...places].reverse();
    return `M${places.map((i) => at(greatest, i)).join("L")}L${back.map((i) => at(least, i)).join("L")}Z`;
  });
  const lines = stretches(mean).map(([from, to]) => {
    const places = Array.from({ length: to - from + 1 }, (_, k) => from + k);
    return `M${places.map((i) => at(mean, i)).join("L")}`;
  });
  const end = mean.findLastIndex((value) => value !== null);
  return {
    area: area.join(""),
    mean: lines.join(""),
    breaks: [...new Set(band.broken.map(({ step }) => x(step)))],
    end: end < 0 ? null : [x(steps[end] ?? 0), y(mean[end] ?? 0)],
  };
}

/** First and last places of the stretches without a null. */
function stretches(values: readonly Value[]): [number, number][] {
  const found: [number, number][] = [];
  values.forEach((value, i) => {
    const open = found.at(-1);
    if (value === null) return;
    if (open?.[1] === i - 1) open[1] = i;
    else found.push([i, i]);
  });
  return found;
}

/** What a mean and a range of `count` curves do not show by themselves: curves that break, and that end early. */
export function lossesOf({ broken, short }: Band, count: number): string {
  const all = runs(count);
  const [first] = [...broken].sort((a, b) => a.step - b.step);
  const [shortest] = [...short].sort((a, b) => a.step - b.step);
  return clauses([
    first ? msg(str`${broken.length} of ${all} not finite, from step ${formatStep(first.step)} on`) : "",
    shortest
      ? msg(str`${short.length} of ${all} shorter, the shortest ends at step ${formatStep(shortest.step)}`)
      : "",
  ]);
}
