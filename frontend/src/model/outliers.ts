/** Curves that leave the others so far behind that an axis which holds them would flatten the rest. */

import type { SeriesSummary, Value } from "../api/types";
import type { Curve } from "../api/types";
import { bend } from "./scale";

/** A curve, and which way is better on it. */
export interface Judged {
  values: readonly Value[];
  better: SeriesSummary["better"];
}

/** The least and the greatest value that an axis shows, and which curves go beyond. */
export interface Cut {
  limits: [number, number];
  leaving: number[];
}

/** So many times the size of the calmest curves is far beyond them: they keep less than a twentieth of the height. */
const FAR = 20;
/** The same where no way is better: a rate that warms up by a factor of a hundred goes where it should. */
const FAR_EITHER_WAY = 1000;
/** Share of the curves that are taken for calm. */
const CALM = 0.25;
/** Share of the height that the others must keep, or else the axis is cut: linear, and logarithmic. */
const KEPT = { linear: 0.05, log: 0.2 };

/**
 * Finds the curves that were among the others and left for where it is worse, and the axis without them.
 *
 * It is null where none leaves, where all do, and where the others keep enough of the height. A curve that was never
 * among the others is of another scale, and one that comes from afar has arrived: neither leaves.
 */
export function cutOf(curves: readonly Judged[], log: boolean): Cut | null {
  const sizes = curves.map(({ values }) => sizeOf(values));
  const known = sizes.filter((size) => size > 0).sort((a, b) => a - b);
  const calm = known[Math.ceil(known.length * CALM) - 1];
  if (calm === undefined) return null;
  const leaving = curves.flatMap((curve, i) => (leaves(curve, calm) ? [i] : []));
  const others = curves.filter((_curve, i) => !leaving.includes(i));
  const limits = rangeOf(others);
  const all = rangeOf(curves);
  if (!leaving.length || !limits || !all) return null;
  return shareOf(limits, all, log) < KEPT[log ? "log" : "linear"] ? { limits, leaving } : null;
}

/** Whether a curve goes far beyond the size of the calm ones after it was within it. */
function leaves({ values, better }: Judged, calm: number): boolean {
  const far = calm * (better === "none" ? FAR_EITHER_WAY : FAR);
  const isBeyond = (value: number): boolean =>
    better === "lower" ? value > far : better === "higher" ? value < -far : Math.abs(value) > far;
  const numbers = values.filter((value) => value !== null);
  const within = numbers.findIndex((value) => Math.abs(value) <= far);
  return within >= 0 && numbers.slice(within).some(isBeyond);
}

/** How much of the height of a range lies within another. */
function shareOf(part: [number, number], whole: [number, number], log: boolean): number {
  if (!log)
    return part[1] / 2 - part[0] / 2 ? (part[1] / 2 - part[0] / 2) / (whole[1] / 2 - whole[0] / 2) : 0;
  const turn = whole[0] > 0 ? 0 : Math.max(...part.map(Math.abs)) || 1;
  const [low, high, first, last] = [...part, ...whole].map((value) => bend(value, turn)) as [
    number,
    number,
    number,
    number,
  ];
  return (high - low) / (last - first);
}

/** The values of a curve that lie within limits; the others are no numbers. */
export function within(curve: Pick<Curve, "values">, [least, greatest]: readonly [number, number]): Value[] {
  return curve.values.map((value) => (value !== null && value >= least && value <= greatest ? value : null));
}

function rangeOf(curves: readonly Judged[]): [number, number] | null {
  let [least, greatest] = [Infinity, -Infinity];
  for (const { values } of curves) {
    for (const value of values) {
      if (value === null) continue;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
  }
  return least <= greatest ? [least, greatest] : null;
}

function sizeOf(values: readonly Value[]): number {
  return values.reduce<number>((size, value) => Math.max(size, Math.abs(value ?? 0)), 0);
}
