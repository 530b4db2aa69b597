/** Marks where curves go beyond the ends of the value axis, and how far. */

import type { Curve } from "../api/types";
import { formatValue } from "../model/format";
import type { Brush } from "./brush";

export interface Beyond {
  /** Place of the first point that lies beyond. */
  first: number;
  /** The value that lies furthest out. */
  value: number;
  up: boolean;
}

/** Where a curve first lies above the greatest value of an axis, and below the least. */
export function beyondOf(values: Curve["values"], [least, greatest]: readonly [number, number]): Beyond[] {
  const find = (up: boolean): Beyond[] => {
    const isOut = (value: number): boolean => (up ? value > greatest : value < least);
    const first = values.findIndex((value) => value !== null && isOut(value));
    if (first < 0) return [];
    const out = values.filter((value) => value !== null && isOut(value)) as number[];
    const value = out.reduce((far, one) => ((up ? one > far : one < far) ? one : far));
    return [{ first, value, up }];
  };
  return [...find(true), ...find(false)];
}

/** A triangle at the edge in the curve's colour; `named` says the value beside it. */
export function drawBeyond(
  brush: Brush,
  range: readonly [number, number],
  colourOf: (curve: Curve) => string,
  named: boolean,
): void {
  for (const curve of brush.curves) {
    for (const { first, value, up } of beyondOf(curve.values, range)) {
      const x = crossing(brush, curve, first, up);
      if (!brush.inside(x)) continue;
      const y = up ? brush.box.y + 2 * brush.ratio : brush.bottom - 2 * brush.ratio;
      const colour = colourOf(curve);
      brush.within(() => {
        brush.triangle(x, y, 9, colour, up);
      });
      if (!named) continue;
      const text = `${up ? "↑" : "↓"} ${formatValue(value)}`;
      const away = 8 * brush.ratio;
      brush.label(text, { colour, strength: 1, priority: 1 }, (width, height) => {
        const top = up ? y : y - height;
        return [
          [x + away, top],
          [x - width - away, top],
        ];
      });
    }
  }
}

/** Where the line to the first point beyond crosses the edge. */
function crossing(brush: Brush, curve: Curve, first: number, up: boolean): number {
  const at = (i: number): number => brush.x(curve.steps[i] ?? 0, curve);
  const [before, beyond] = [curve.values[first - 1], curve.values[first]];
  if (typeof before !== "number" || typeof beyond !== "number") return at(first);
  const edge = up ? brush.box.y : brush.bottom;
  const [from, to] = [brush.y(before), brush.y(beyond)];
  return at(first - 1) + ((edge - from) / (to - from)) * (at(first) - at(first - 1));
}
