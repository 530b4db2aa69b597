/** One uPlot chart of many runs: a line for each, and for a group the range around its mean. */

import uPlot from "uplot";
import type { Curve } from "../api/types";
import type { Grid } from "../model/join";
import { fade, type Palette } from "../theme";
import { Abscissa } from "./abscissa";
import { axes, type HorizontalAxis } from "./axes";
import { drawBeyond } from "./beyond";
import { Brush } from "./brush";
import { isCursor } from "./pointer";
import { padded } from "../model/scale";

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment --
   uPlot declares these as a const enum, which does not exist when modules are compiled one by one. */
const LINEAR: uPlot.Scale.Distr = 1;
const LOG: uPlot.Scale.Distr = 3;
const SYMMETRIC_LOG: uPlot.Scale.Distr = 4;
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

const RANGE_OPACITY = 0.16;

export interface OverlayLine {
  colour: string;
  dash: number[];
  width: number;
  /** Columns of the grid with the least and the greatest values, for a line that is a mean. */
  range: readonly [number, number] | null;
}

export interface OverlayScene {
  width: number;
  height: number;
  /** The last columns are the lines, in their order; before them come the ends of ranges. */
  grid: Grid;
  lines: readonly OverlayLine[];
  /** The curves of the lines. */
  curves: readonly Curve[];
  /** Ends of the horizontal axis. */
  window: readonly [number, number];
  /** Least and greatest value to be seen. */
  extent: readonly [number, number];
  log: boolean;
  axis: HorizontalAxis;
  /** Charts of one key move their cursors together; nothing for one that stands alone. */
  sync: string;
  palette: Palette;
}

export interface OverlayEvents {
  nearest: (column: number, index: number) => number | null;
  cursor: (index: number | null) => void;
  /** The line that the mouse is near, or null. */
  light: (line: number | null) => void;
  zoom: (window: [number, number] | null) => void;
}

export function drawOverlay(root: HTMLElement, scene: OverlayScene, events: OverlayEvents): uPlot {
  const { grid, lines, window, palette } = scene;
  const ends = grid.columns.length - lines.length;
  const y = valueScale(scene);
  const options: uPlot.Options = {
    width: scene.width,
    height: scene.height,
    // The last label, "100 %", reaches beyond the plot.
    padding: [8, scene.axis === "share" ? 24 : 12, 0, 0],
    legend: { show: false },
    focus: { alpha: 0.25 },
    cursor: {
      drag: { x: true, y: false, setScale: false, dist: 5 },
      focus: { prox: 24 },
      points: { size: 7, width: 2 },
      ...(scene.sync ? { sync: syncOf(scene.sync) } : {}),
      dataIdx: (_chart, column, index) => (column ? (events.nearest(column - 1, index) ?? index) : index),
      bind: {
        dblclick: () => () => {
          events.zoom(null);
          return null;
        },
      },
    },
    scales: { x: { time: scene.axis === "wall", range: () => [...window] }, y },
    axes: axes(palette, y, scene.axis),
    series: [{}, ...endsOf(scene), ...lines.map((line, i) => lineOf(line, grid.isolated[ends + i] ?? []))],
    bands: lines.flatMap(({ range, colour }) =>
      range
        ? [{ series: [range[1] + 1, range[0] + 1] as [number, number], fill: fade(colour, RANGE_OPACITY) }]
        : [],
    ),
    hooks: {
      draw: [(chart) => drawOut(chart, scene)],
      setCursor: [
        (chart) => events.cursor((chart.cursor.left ?? -1) < 0 ? null : (chart.cursor.idx ?? null)),
      ],
      setSeries: [(_chart, index) => events.light(lineAt(scene, (index ?? 0) - 1))],
      setSelect: [
        (chart) => {
          const { left, width } = chart.select;
          if (width >= 5) events.zoom([chart.posToVal(left, "x"), chart.posToVal(left + width, "x")]);
        },
      ],
    },
  };
  return new uPlot(options, [grid.x, ...grid.columns] as uPlot.AlignedData, root);
}

function syncOf(key: string): uPlot.Cursor.Sync {
  return { key, setSeries: false, scales: ["x", null], filters: { pub: isCursor, sub: isCursor } };
}

function drawOut(chart: uPlot, { curves, lines, palette }: OverlayScene): void {
  const { min, max } = chart.scales.y ?? {};
  if (min === undefined || max === undefined) return;
  const brush = new Brush(chart, palette, curves, new Abscissa("step", curves, 0));
  drawBeyond(brush, [min, max], (curve) => lines[curves.indexOf(curve)]?.colour ?? palette.none, false);
}

/** The line of a column: itself, or the mean of the range that the column bounds. */
function lineAt({ grid, lines }: OverlayScene, column: number): number | null {
  const line = column - (grid.columns.length - lines.length);
  if (line >= 0) return line;
  const at = lines.findIndex(({ range }) => range?.includes(column));
  return at < 0 ? null : at;
}

function lineOf({ colour, dash, width }: OverlayLine, alone: number[]): uPlot.Series {
  return {
    stroke: colour,
    dash,
    width,
    spanGaps: false,
    points: { show: alone.length > 0, filter: () => alone, size: 5, fill: colour },
  };
}

/** The ends of the ranges: thin lines, so that a range of nothing is seen too. */
function endsOf({ lines }: OverlayScene): uPlot.Series[] {
  return lines.flatMap(({ range, colour }) =>
    (range ?? []).map(() => ({
      stroke: fade(colour, 0.35),
      width: 0.75,
      spanGaps: false,
      points: { show: false },
    })),
  );
}

function valueScale({ extent, log, grid }: OverlayScene): uPlot.Scale {
  const turn = !log ? null : extent[0] > 0 ? 0 : smallSize(grid.columns);
  const range = padded([...extent], turn);
  const scale: uPlot.Scale = {
    range: () => range,
    distr: turn === null ? LINEAR : turn > 0 ? SYMMETRIC_LOG : LOG,
  };
  if (turn) scale.asinh = turn;
  return scale;
}

/** Share of the values that are smaller than what a symmetric log still shows as different from zero. */
const SMALL = 0.05;

/** A size that few values fall below, however far one of the curves goes. */
export function smallSize(columns: Grid["columns"]): number {
  const sizes = columns
    .flatMap((cells) => cells.flatMap((cell) => (cell ? [Math.abs(cell)] : [])))
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * SMALL)] ?? 1;
}
