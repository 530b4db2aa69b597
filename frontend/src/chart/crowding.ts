/** Where on a chart its curves run, to keep labels off them. */

import type { Curve } from "../api/types";
import type { Rect } from "./labels";

/** Length of the side of a square, in CSS pixels. */
const SQUARE = 6;
/** Most squares that a line between two points is followed through. */
const MOST = 100;

/** What it needs of a `Brush`, whose places are canvas pixels. */
export interface Places {
  readonly box: Rect;
  readonly ratio: number;
  readonly curves: readonly Curve[];
  x(step: number, curve: Curve): number;
  y(value: number): number;
  inside(x: number): boolean;
}

/** Tells through how many squares of a rectangle a curve runs. */
export function crowdingOf(places: Places): (rect: Rect) => number {
  const { box, ratio } = places;
  const size = SQUARE * ratio;
  const columns = Math.ceil(box.width / size) + 1;
  const rows = Math.ceil(box.height / size) + 1;
  const taken = new Uint8Array(columns * rows);
  const column = (x: number): number => Math.max(0, Math.min(columns - 1, Math.floor((x - box.x) / size)));
  const row = (y: number): number => Math.max(0, Math.min(rows - 1, Math.floor((y - box.y) / size)));
  const follow = (fromX: number, fromY: number, x: number, y: number): void => {
    const pieces = Math.min(MOST, Math.ceil(Math.hypot(x - fromX, y - fromY) / size)) || 1;
    for (let k = 1; k <= pieces; k += 1) {
      const share = k / pieces;
      taken[row(fromY + (y - fromY) * share) * columns + column(fromX + (x - fromX) * share)] = 1;
    }
  };
  for (const curve of places.curves) {
    let last: [number, number] | null = null;
    curve.steps.forEach((step, i) => {
      const value = curve.values[i];
      if (typeof value !== "number") {
        last = null;
        return;
      }
      const at: [number, number] = [places.x(step, curve), places.y(value)];
      if (places.inside(at[0]) || (last && places.inside(last[0]))) follow(...(last ?? at), ...at);
      last = at;
    });
  }
  return ({ x, y, width, height }) => {
    let count = 0;
    for (let r = row(y); r <= row(y + height); r += 1) {
      for (let c = column(x); c <= column(x + width); c += 1) count += taken[r * columns + c] ?? 0;
    }
    return count;
  };
}
