/** The small curve of the list, as SVG paths. */

import type { Evidence, Spark } from "../api/types";
import { extent } from "./join";
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
  points: [number, number][];
}

export interface SparkPicture {
  lines: SparkLine[];
  marks: SparkMarks;
}

/** Draws up to two curves into a box, on shared axes, and marks the evidence that lies on them. */
export function sparkPicture(
  sparks: readonly Spark[],
  evidence: readonly Evidence[],
  width: number,
  height: number,
  inset = 4,
): SparkPicture {
  const range = extent(sparks) ?? [0, 1];
  const steps = sparks.flatMap((spark) => spark.steps);
  const first = Math.min(...steps);
  const last = Math.max(...steps);
  const x = ruler([first, last], [inset, width - inset]);
  const [least, greatest] = range;
  const y = ruler(range, [height - inset, inset]);
  const marks: SparkMarks = { spans: [], points: [] };
  const within = (value: number, least: number, greatest: number): number =>
    Math.max(least, Math.min(value, greatest));
  for (const one of evidence) {
    if (one.kind === "span" && one.last_step >= first && one.first_step <= last) {
      const from = x(within(one.first_step, first, last));
      marks.spans.push([from, round(Math.max(2, x(within(one.last_step, first, last)) - from))]);
    } else if (one.kind === "point" && one.value !== null && one.step >= first && one.step <= last) {
      marks.points.push([x(one.step), y(within(one.value, least, greatest))]);
    }
  }
  const lines = sparks.map((spark) => {
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
    return { split: spark.split, path, dots, breaks };
  });
  return { lines, marks };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
