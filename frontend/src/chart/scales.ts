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
  const isLog = scene.scale !== "linear";
  const yRange = (): [number, number] => {
    const seen = extent(curves(), ...steps()) ?? extent(curves());
    const range = scene.yRange ?? (seen && widen(seen, extra));
    return range ? padded(range, isLog) : [0, 1];
  };
  const all = scene.yRange ?? extent(scene.curves);
  const signed = all !== null && (all[0] <= 0 || scene.scale === "symlog");
  const y: uPlot.Scale = { range: yRange, distr: LINEAR };
  if (isLog && all) {
    y.distr = signed ? SYMMETRIC_LOG : LOG;
    if (signed) y.asinh = turn(scene, Math.max(...all.map(Math.abs)));
  }
  return {
    x: {
      time: scene.axis === "wall",
      range: (_chart, min, max) => (grid.x.length && min !== max ? [min, max] : ends()),
    },
    y,
  };
}

/** How far above the middle of the values the greatest one must lie for a linear axis to hide the rest. */
const TOWERING = 1000;

/** Whether a few values tower so far above the others that a linear axis would show only them. */
export function wantsLog(curves: readonly Pick<Curve, "values">[]): boolean {
  const values = curves.flatMap((curve) => curve.values).filter((value) => value !== null && value !== 0);
  const sizes = Float64Array.from(values as number[], Math.abs).sort();
  const middle = sizes[Math.floor(sizes.length / 2)];
  return middle !== undefined && (sizes.at(-1) ?? 0) > TOWERING * middle;
}

/** Makes room for levels and points that lie near the curves. */
export function widen(range: [number, number], extra: readonly number[]): [number, number] {
  const [min, max] = range;
  const reach = (max - min || Math.abs(max) * 0.1 || 1) * 0.75;
  const near = extra.filter((value) => value >= min - reach && value <= max + reach);
  return [Math.min(min, ...near), Math.max(max, ...near)];
}

/** Leaves some air above and below. */
export function padded([min, max]: [number, number], log: boolean): [number, number] {
  if (log && min > 0) {
    const factor = min === max ? 2 : (max / min) ** 0.06;
    return [min / factor, max * factor];
  }
  const air = min === max ? Math.abs(max) * 0.1 || 1 : (max - min) * 0.08;
  return [min - air, max + air];
}

/** Where the symmetric log turns linear: at the smallest value, but not absurdly far below the greatest. */
function turn(scene: Scene, greatest: number): number {
  const floor = greatest * 1e-6 || 1;
  if (scene.yRange) return floor;
  const sizes = scene.curves.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0)));
  return Math.max(floor, Math.min(...sizes.filter((size) => size > 0)));
}
