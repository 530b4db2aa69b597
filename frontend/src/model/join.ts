/** Brings curves with different steps onto one grid. */

import type { Curve, Value } from "../api/types";

/**
 * A cell of the grid: a number; `null` where the series has a point that is not finite, so the line breaks;
 * `undefined` where it has no point at all, so the line goes on to the next one.
 */
export type Cell = Value | undefined;

export interface Grid {
  x: number[];
  /** One column per curve, as long as `x`. */
  columns: Cell[][];
  /** Per curve: places of points that no line reaches, and which need a dot to be seen. */
  isolated: number[][];
}

type Steps = Pick<Curve, "steps" | "values">;

/** Joins curves whose steps rise strictly. */
export function joinCurves(curves: readonly Steps[]): Grid {
  const x = union(curves.map((curve) => curve.steps));
  const columns = curves.map((curve) => spread(curve, x));
  return { x, columns, isolated: columns.map(isolated) };
}

function union(lists: readonly (readonly number[])[]): number[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only.slice();
  const all = Float64Array.from(lists.flat()).sort();
  return Array.from(all.filter((step, i) => i === 0 || step !== all[i - 1]));
}

function spread(curve: Steps, x: readonly number[]): Cell[] {
  const column = new Array<Cell>(x.length).fill(undefined);
  let at = 0;
  curve.steps.forEach((step, i) => {
    while (at < x.length && (x[at] ?? Infinity) < step) at += 1;
    const value = curve.values[i];
    column[at] = value !== null && value !== undefined && Number.isFinite(value) ? value : null;
  });
  // A break reaches up to its neighbours: otherwise the line would still be drawn up to the broken step.
  for (let i = 0; i < column.length; i += 1) {
    if (column[i] === undefined && column[i - 1] === null) column[i] = null;
  }
  for (let i = column.length - 2; i >= 0; i -= 1) {
    if (column[i] === undefined && column[i + 1] === null) column[i] = null;
  }
  return column;
}

function isolated(column: readonly Cell[]): number[] {
  const found: number[] = [];
  let previous: Cell = null;
  let candidate = -1;
  column.forEach((cell, i) => {
    if (cell === undefined) return;
    if (candidate >= 0 && cell === null) found.push(candidate);
    candidate = cell !== null && previous === null ? i : -1;
    previous = cell;
  });
  if (candidate >= 0) found.push(candidate);
  return found;
}

/** The place of the number of a column that is nearest to `index`, or null where there is none. */
export function nearestCell(cells: readonly Cell[] | undefined, index: number): number | null {
  if (!cells) return null;
  for (let away = 0; away < cells.length; away += 1) {
    if (typeof cells[index - away] === "number") return index - away;
    if (typeof cells[index + away] === "number") return index + away;
  }
  return null;
}

/** The whole curve with a window of it seen more closely: outside of the window the coarse points stay. */
export function mergeWindow(whole: Curve, part: Curve, start: number, end: number): Curve {
  // The part reaches one point beyond the window on either side.
  const from = Math.min(start, part.steps[0] ?? start);
  const to = Math.max(end, part.steps.at(-1) ?? end);
  const before = whole.steps.findIndex((step) => step >= from);
  const head = before < 0 ? whole.steps.length : before;
  const after = whole.steps.findIndex((step) => step > to);
  const tail = after < 0 ? whole.steps.length : after;
  const splice = <T>(outer: readonly T[], inner: readonly T[]): T[] => [
    ...outer.slice(0, head),
    ...inner,
    ...outer.slice(tail),
  ];
  return {
    ...whole,
    thinned: whole.thinned,
    steps: splice(whole.steps, part.steps),
    values: splice(whole.values, part.values),
    wall_times: splice(whole.wall_times, part.wall_times),
    ...(whole.smoothed && part.smoothed ? { smoothed: splice(whole.smoothed, part.smoothed) } : {}),
  };
}

/** Least and greatest finite value within a window of steps, or null where there is none. */
export function extent(curves: readonly Steps[], start = -Infinity, end = Infinity): [number, number] | null {
  let least = Infinity;
  let greatest = -Infinity;
  for (const { steps, values } of curves) {
    steps.forEach((step, i) => {
      const value = values[i];
      if (step < start || step > end || typeof value !== "number" || !Number.isFinite(value)) return;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    });
  }
  return least <= greatest ? [least, greatest] : null;
}
