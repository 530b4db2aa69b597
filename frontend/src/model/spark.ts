/** The small curve of the list, as SVG paths. */

import type { Spark } from "../api/types";
import { extent } from "./join";

export interface SparkLine {
  split: string;
  /** Path of the line; broken where a point is not finite. */
  path: string;
  /** Points that no line reaches, and the last point. */
  dots: [number, number][];
  /** Places of points that are not finite. */
  breaks: number[];
}

/** Draws up to two curves into a box, on shared axes. */
export function sparkLines(sparks: readonly Spark[], width: number, height: number, inset = 4): SparkLine[] {
  const range = extent(sparks) ?? [0, 1];
  const steps = sparks.flatMap((spark) => spark.steps);
  const first = Math.min(...steps);
  const last = Math.max(...steps);
  const x = (step: number): number =>
    round(last === first ? width / 2 : inset + ((step - first) / (last - first)) * (width - 2 * inset));
  const [least, greatest] = range;
  const y = (value: number): number =>
    round(
      greatest === least
        ? height / 2
        : height - inset - ((value - least) / (greatest - least)) * (height - 2 * inset),
    );
  return sparks.map((spark) => {
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
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
