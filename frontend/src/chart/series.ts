/** How curves are drawn: the logged one, and over it the smoothed one, behind which the logged one steps back. */

import type uPlot from "uplot";
import type { Grid } from "../model/join";
import { fade } from "../theme";
import { colourOf, isHollow, type Scene } from "./scene";

const FEW = 60;
const MARKERS = 16;
/** Of a logged curve under its smoothed one. */
const DIMMED = 0.35;

/** In the order of the grid's columns: the logged curves, then the smoothed ones. */
export function seriesOf(scene: Scene, grid: () => Grid, window: () => [number, number]): uPlot.Series[] {
  const smooth = scene.curves.flatMap((curve, i) => (curve.smoothed ? [i] : []));
  const raw = scene.curves.map((_curve, i) => line(scene, i, i, grid, window, smooth.includes(i)));
  return [...raw, ...smooth.map((i, k) => line(scene, i, scene.curves.length + k, grid, window, null))];
}

/** A line; `under` says whether another lies over it, null that it is the one that does. */
function line(
  scene: Scene,
  i: number,
  column: number,
  grid: () => Grid,
  window: () => [number, number],
  under: boolean | null,
): uPlot.Series {
  const split = scene.splits[i] ?? "none";
  const colour = scene.palette[colourOf(split)];
  const stroke = under ? fade(colour, DIMMED) : colour;
  const hollow = isHollow(split);
  const few = under === null ? 0 : FEW;
  const markers = hollow && !under;
  return {
    stroke,
    width: under ? 1.25 : hollow ? 2 : 1.75,
    spanGaps: false,
    points: {
      show: true,
      size: (hollow ? 7 : 5) - (under ? 2 : 0),
      width: under ? 1 : 1.5,
      stroke,
      fill: hollow ? scene.palette.surface : stroke,
      filter: () => dotted(grid(), column, window(), few, markers),
    },
  };
}

/** Points that get a dot: all where they are few, else those without a line, and markers along a hollow line. */
function dotted(
  { x, columns, isolated }: Grid,
  column: number,
  [start, end]: [number, number],
  few: number,
  markers: boolean,
): number[] {
  const there: number[] = [];
  (columns[column] ?? []).forEach((cell, i) => {
    const place = x[i] ?? 0;
    if (typeof cell === "number" && place >= start && place <= end) there.push(i);
  });
  if (there.length <= few) return there;
  const found = new Set(isolated[column]);
  if (markers) {
    const every = there.length / MARKERS;
    for (let k = 0; k < MARKERS; k += 1) found.add(there[Math.floor((k + 0.5) * every)] ?? 0);
  }
  return [...found].sort((a, b) => a - b);
}
