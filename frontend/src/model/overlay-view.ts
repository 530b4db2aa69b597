/** What a common chart shows of its traces: those that are drawn, on one grid, and the axes that they share. */

import type { Curve } from "../api/types";
import { axesOf, type AxesChoice, type CompareAxes } from "./compare-axes";
import { spansOf, tableAt, type CursorTable, type Span } from "./cursor-table";
import { formatWithin } from "./format";
import { extent, joinCurves, nearestCell, type Cell, type Grid } from "./join";
import { within } from "./outliers";
import type { Table } from "./table";
import { columnsOf, type Trace } from "./traces";

export class OverlayView {
  readonly columns: Curve[];
  readonly grid: Grid;
  readonly axes: CompareAxes;
  /** The columns of the grid that are lines, and not the ends of ranges. */
  readonly cells: readonly Cell[][];
  private readonly spans: readonly Span[];
  /** Least and greatest value of the whole chart, or null where there is none. */
  readonly extent: [number, number] | null;
  /** The same, where curves may go beyond. */
  private readonly limits: readonly [number, number] | null;

  /** `traces` are those that are drawn, with their points at their places on the horizontal axis. */
  constructor(
    readonly traces: readonly Trace[],
    choice: AxesChoice,
  ) {
    this.columns = columnsOf(traces);
    this.grid = joinCurves(this.columns);
    this.cells = this.grid.columns.slice(this.grid.columns.length - traces.length);
    this.spans = spansOf(this.cells);
    this.axes = axesOf(
      traces.map(({ name, curve, series: { better } }) => ({ run: name, curve, better })),
      choice,
    );
    this.limits = this.axes.leaving.length && !choice.outliers ? this.axes.y : null;
    this.extent = this.limits ? [...this.limits] : extent(this.columns);
  }

  /** The trace of a name among those that are drawn, or -1. */
  indexOf(name: string | null): number {
    return this.traces.findIndex((trace) => trace.name === name);
  }

  /** The number of the column of a trace's own line. */
  columnOf(trace: number): number {
    return this.grid.columns.length - this.traces.length + trace;
  }

  /** The ends of the horizontal axis: those of a window, or of all. */
  windowOf(window: readonly [number, number] | null): [number, number] {
    const { x } = this.grid;
    const [from, to] = window ?? [x[0] ?? 0, x.at(-1) ?? 1];
    return from === to ? [from - 0.5, to + 0.5] : [from, to];
  }

  /** What the value axis holds of a stretch: within the limits, unless nothing is there. */
  rangeWithin([start, end]: readonly [number, number]): [number, number] {
    const { limits, columns } = this;
    const inside = limits && columns.map((curve) => ({ ...curve, values: within(curve, limits) }));
    return (inside && extent(inside, start, end)) ?? extent(columns, start, end) ?? [0, 1];
  }

  /** The values of all lines at a place on the grid; `lit` is the name of the one that is pointed at. */
  tableAt(cursor: number, lit: string | null): CursorTable {
    const line = this.indexOf(lit);
    return tableAt(this.cells, cursor, line < 0 ? null : line, this.spans);
  }

  /** What is seen of a stretch: a row for each place, a column for each line. */
  points(axis: string, window: readonly [number, number] | null): Table {
    const { x } = this.grid;
    const [from, to] = this.windowOf(window);
    const places = x.flatMap((place, i) => (place >= from && place <= to ? [i] : []));
    return {
      heads: [axis, ...this.traces.map(({ name }) => name)],
      rows: places.map((i) => [x[i], ...this.cells.map((cells) => cells[i])]),
    };
  }

  /** The value of a line nearest to a place on the grid, or without one its last. */
  valueAt(line: number, cursor: number | null): string {
    const cells = this.cells[line];
    const near = cursor === null ? null : nearestCell(cells, cursor);
    const value =
      near === null ? this.traces[line]?.curve.values.findLast((one) => one !== null) : cells?.[near];
    return formatWithin(value ?? null, this.extent);
  }
}
