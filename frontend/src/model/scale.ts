/** Which scale suits values, and where they lie on it. */

import type { Curve } from "../api/types";

/** How far above the middle of the values the greatest one must lie for a linear axis to hide the rest. */
const TOWERING = 1000;
/** Share of a linear axis' height in which what matters is hidden. */
const SQUEEZED = 0.05;
/** How many times as much room a logarithmic axis must give to it. */
const WORTH = 3;

/**
 * Whether a linear axis would hide what matters: a few values tower over the others, or the middle half of every
 * curve, or all drawn places within the curves, fall into a sliver of the height that a logarithm opens.
 */
export function wantsLog(curves: readonly Pick<Curve, "values">[], places: readonly number[] = []): boolean {
  const sorted = curves
    .map(({ values }) => Float64Array.from(values.filter((value) => value !== null)).sort())
    .filter((values) => values.length > 0);
  const sizes = Float64Array.from(
    sorted.flatMap((values) => [...values].filter(Boolean)),
    Math.abs,
  ).sort();
  const greatest = sizes.at(-1) ?? 0;
  if (greatest > TOWERING * at(sizes, 0.5)) return true;
  const [min, max] = [
    Math.min(...sorted.map((values) => at(values, 0))),
    Math.max(...sorted.map((values) => at(values, 1))),
  ];
  if (!(min < max)) return false;
  const turn = min > 0 ? 0 : Math.max(at(sizes, 0), greatest * LEAST);
  const shares = (ends: readonly [number, number]): [number, number] => {
    const [low, high, first, last] = [...ends, min, max].map((value) => bend(value, turn)) as [
      number,
      number,
      number,
      number,
    ];
    return [(ends[1] - ends[0]) / (max - min), (high - low) / (last - first)];
  };
  const opens = ([linear, log]: [number, number]): boolean => log >= Math.max(SQUEEZED, WORTH * linear);
  const middles = sorted.map((values) => shares([at(values, 0.25), at(values, 0.75)]));
  if (middles.every(([linear]) => linear < SQUEEZED) && middles.some(opens)) return true;
  const inside = places.filter((value) => value >= min && value <= max);
  if (new Set(inside).size < 2) return false;
  const spread = shares([Math.min(...inside), Math.max(...inside)]);
  return spread[0] < SQUEEZED && opens(spread);
}

/** The item at a share of the way through a sorted list. */
function at(sorted: Float64Array, share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}

/** Room for values out of the curves' range, as a share of it. */
const REACH = 1.25;
/** So near to the curves, as a share of their size, a value is always shown. */
const NEAR = 0.15;

/** Makes room for levels and points that lie near the curves. */
export function extendRange(
  range: readonly [number, number],
  extra: readonly number[],
  turn: number | null = null,
): [number, number] {
  const [min, max] = range;
  const reach = (max - min || Math.abs(max) * 0.1 || 1) * REACH;
  const away = Math.max(reach, Math.abs(min) * NEAR, Math.abs(max) * NEAR);
  // No logarithm reaches zero.
  const can = extra.filter((value) => turn !== 0 || value > 0);
  const near = can.filter((value) => Math.max(min - value, value - max) <= away);
  return [Math.min(min, ...near), Math.max(max, ...near)];
}

/** Leaves some air above and below, on a symmetric log never below zero where no value is. */
export function padded([min, max]: [number, number], turn: number | null): [number, number] {
  if (turn === 0 && min > 0) {
    const factor = min === max ? 2 : (max / min) ** 0.06;
    return [min / factor, max * factor];
  }
  if (turn && min !== max) {
    const [low, high] = [bend(min, turn), bend(max, turn)];
    const air = (high - low) * 0.06;
    const bottom = turn * Math.sinh(low - air);
    return [min >= 0 ? Math.max(0, bottom) : bottom, turn * Math.sinh(high + air)];
  }
  const air = min === max ? Math.abs(max) * 0.1 || 1 : (max - min) * 0.08;
  return [min - air, max + air];
}

/** Place of a value on a logarithmic axis, up to scale and shift; with a `turn` a symmetric one, linear below it. */
export function bend(value: number, turn: number): number {
  return turn > 0 ? Math.asinh(value / turn) : Math.log(value);
}

/**
 * Where a symmetric log turns linear: at the smallest value but zero, not absurdly far down within the range; 0 for a
 * log, which all values allow that are above zero.
 */
export function turnWithin(
  curves: readonly Pick<Curve, "values">[],
  range: readonly [number, number],
): number {
  if (range[0] > 0) return 0;
  const floor = Math.max(...range.map(Math.abs)) * LEAST || 1;
  let least = Infinity;
  for (const { values } of curves) {
    for (const value of values) if (value) least = Math.min(least, Math.abs(value));
  }
  return least < Infinity ? Math.max(floor, least) : floor;
}

/** Least value that a symmetric log shows, as a share of the greatest. */
export const LEAST = 1e-6;
