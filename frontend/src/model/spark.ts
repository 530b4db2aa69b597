/** The small curve of the list, as SVG paths. */

import type { Evidence, Spark } from "../api/types";
import { drawerOf } from "../evidence";
import { extent } from "./join";
import { looksOf } from "./looks";
import { bend, turnWithin, wantsLog, extendRange } from "./scale";
import { ruler } from "./ruler";

export interface SparkLine {
  split: string;
  /** Path of the line; broken where a point is not finite. */
  path: string;
  /** Points that no line reaches, and the last point. */
  dots: [number, number][];
  /** Places of points that are not finite. */
  breaks: number[];
}

/** Where evidence lies on the small curve, in its box. */
export interface SparkMarks {
  /** Left end and width of the stretches. */
  spans: [number, number][];
  levels: number[];
  /** Place, and both ends, of distances between curves. */
  gaps: [number, number, number][];
  points: [number, number][];
}

export interface SparkPicture {
  lines: SparkLine[];
  marks: SparkMarks;
}

/** Least height of a picture, as a share of the values' size: a tenth of a thousandth is no descent. */
const LEAST_HEIGHT = 0.01;

/** Draws up to two curves into a box, on the scale of the run's page, and marks the evidence that lies on them. */
export function sparkPicture(
  sparks: readonly Spark[],
  evidence: readonly Evidence[],
  width: number,
  height: number,
  inset = 4,
): SparkPicture {
  const heights = evidence.flatMap((one) => drawerOf(one).values?.(one) ?? []);
  const seen = extent(sparks) ?? [0, 1];
  const turn = wantsLog(sparks, heights) ? turnWithin(sparks, seen) : null;
  const range = extendRange(seen, heights, turn);
  const steps = sparks.flatMap((spark) => spark.steps);
  const first = Math.min(...steps);
  const last = Math.max(...steps);
  const x = ruler([first, last], [inset, width - inset]);
  const place = (value: number): number => (turn === null ? value : bend(value, turn));
  const ends = turn === null ? noLess(range) : ([place(range[0]), place(range[1])] as const);
  const above = ruler(ends, [height - inset, inset]);
  const [least, greatest] = range;
  const y = (value: number): number => above(place(Math.max(least, Math.min(value, greatest))));
  const marks: SparkMarks = { spans: [], levels: [], gaps: [], points: [] };
  const within = (value: number, least: number, greatest: number): number =>
    Math.max(least, Math.min(value, greatest));
  for (const one of evidence) {
    if (one.kind === "span" && one.last_step >= first && one.first_step <= last) {
      const from = x(within(one.first_step, first, last));
      marks.spans.push([from, round(Math.max(2, x(within(one.last_step, first, last)) - from))]);
    } else if (one.kind === "point" && one.value !== null && one.step >= first && one.step <= last) {
      marks.points.push([x(one.step), y(one.value)]);
    } else if (one.kind === "level" && one.value >= least && one.value <= greatest) {
      marks.levels.push(y(one.value));
    } else if (one.kind === "gap" && one.first_value !== null && one.other_value !== null) {
      marks.gaps.push([x(one.step), y(one.first_value), y(one.other_value)]);
    }
  }
  const looks = looksOf(sparks);
  const lines = sparks.map((spark, place) => {
    let path = "";
    let open = false;
    const dots: [number, number][] = [];
    const breaks: number[] = [];
    spark.steps.forEach((step, i) => {
      const value = spark.values[i];
      if (typeof value !== "number" || !Number.isFinite(value)) {
        breaks.push(x(step));
        open = false;
        return;
      }
      path += `${open ? "L" : "M"}${x(step)} ${y(value)}`;
      const alone = !open && typeof spark.values[i + 1] !== "number";
      if (alone || i === spark.steps.length - 1) dots.push([x(step), y(value)]);
      open = true;
    });
    return { split: looks[place] ?? "none", path, dots, breaks };
  });
  return { lines, marks };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A range that is not so short that what is no change looks like one. */
function noLess([low, high]: readonly [number, number]): [number, number] {
  const least = Math.max(Math.abs(low), Math.abs(high)) * LEAST_HEIGHT;
  if (!(high - low < least)) return [low, high];
  const middle = low / 2 + high / 2;
  return [middle - least / 2, middle + least / 2];
}
