import type uPlot from "uplot";
import type { Curve } from "../api/types";
import { extent, type Grid } from "../model/join";
import { padded, turnWithin, extendRange } from "../model/scale";
import type { Scene } from "./scene";

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment --
   uPlot declares these as a const enum, which does not exist when modules are compiled one by one. */
const LINEAR: uPlot.Scale.Distr = 1;
const LOG: uPlot.Scale.Distr = 3;
const SYMMETRIC_LOG: uPlot.Scale.Distr = 4;
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

/** The axes' ranges, for a scale that turns linear as `turnOf` says; a level far from the curves does not squeeze them. */
export function scales(
  scene: Scene,
  turn: number | null,
  grid: Grid,
  extra: readonly number[],
  curves: () => readonly Curve[],
  steps: () => [number, number],
  ends: () => [number, number],
): { x: uPlot.Scale; y: uPlot.Scale } {
  const yRange = (): [number, number] => {
    const lines = drawn(curves());
    const seen = extent(lines, ...steps()) ?? extent(lines);
    const range = scene.yRange ?? (seen && extendRange(seen, extra, turn));
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

/** Whether a scale of values is logarithmic, symmetric or not. */
export function isBent({ distr }: uPlot.Scale): boolean {
  return distr === LOG || distr === SYMMETRIC_LOG;
}

/** Where a chart's scale turns linear, as `turnWithin` says, or 0 for a log, or null for a linear one. */
export function turnOf(scene: Scene): number | null {
  const lines = drawn(scene.curves);
  const all = scene.yRange ?? extent(lines);
  if (scene.scale === "linear" || !all) return null;
  const isLog = scene.scale !== "symlog" || all[0] <= 0;
  return turnWithin(scene.yRange ? [] : lines, isLog ? all : [0, all[1]]);
}
