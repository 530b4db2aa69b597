import type uPlot from "uplot";
import type { Curve } from "../api/types";
import { extent, type Grid } from "../model/join";
import type { Scene } from "./scene";

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment --
   uPlot declares these as a const enum, which does not exist when modules are compiled one by one. */
const LINEAR: uPlot.Scale.Distr = 1;
const LOG: uPlot.Scale.Distr = 3;
const SYMMETRIC_LOG: uPlot.Scale.Distr = 4;
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

/** The axes' ranges; a level far from the curves does not squeeze them. */
export function scales(
  scene: Scene,
  grid: Grid,
  extra: readonly number[],
  curves: () => readonly Curve[],
  steps: () => [number, number],
  ends: () => [number, number],
): uPlot.Scales {
  const all = scene.yRange ?? extent(drawn(scene.curves));
  const turn = turnOf(scene, all);
  const yRange = (): [number, number] => {
    const lines = drawn(curves());
    const seen = extent(lines, ...steps()) ?? extent(lines);
    const range = scene.yRange ?? (seen && widen(seen, extra));
    return range ? padded(range, turn) : [0, 1];
  };
  const y: uPlot.Scale = { range: yRange, distr: turn === null ? LINEAR : turn > 0 ? SYMMETRIC_LOG : LOG };
  if (turn) y.asinh = turn;
  return {
    x: {
      time: scene.axis === "wall",
      range: (_chart, min, max) => (grid.x.length && min !== max ? [min, max] : ends()),
    },
    y,
  };
}

/** All that is drawn as a line: the curves and what their logs went back over. */
function drawn(curves: readonly Curve[]): Pick<Curve, "steps" | "values">[] {
  return curves.flatMap((curve) => [curve, ...(curve.overwritten ?? [])]);
}

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
export function widen(range: [number, number], extra: readonly number[]): [number, number] {
  const [min, max] = range;
  const reach = (max - min || Math.abs(max) * 0.1 || 1) * REACH;
  const away = Math.max(reach, Math.abs(min) * NEAR, Math.abs(max) * NEAR);
  const near = extra.filter((value) => Math.max(min - value, value - max) <= away);
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

/** Least value that a symmetric log shows, as a share of the greatest. */
const LEAST = 1e-6;

/** Where a symmetric log turns linear: at the smallest value, not absurdly far down; 0 for a log, null for neither. */
function turnOf(scene: Scene, all: [number, number] | null): number | null {
  if (scene.scale === "linear" || !all) return null;
  if (all[0] > 0 && scene.scale !== "symlog") return 0;
  const floor = Math.max(...all.map(Math.abs)) * LEAST || 1;
  if (scene.yRange) return floor;
  const sizes = drawn(scene.curves).flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0)));
  return Math.max(floor, Math.min(...sizes.filter((size) => size > 0)));
}
