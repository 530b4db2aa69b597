/** The values of all lines of a chart at the cursor, as a table beside it. */

import { nearestCell, type Cell } from "./join";

/** Rows that it shows; of more, those around the line that is pointed at. */
const MOST = 10;

export interface CursorTable {
  /** Lines and their values, the greatest first. */
  rows: { line: number; value: number }[];
  /** How many lines with greater and with smaller values are left out. */
  above: number;
  below: number;
}

/** First and last place of a column that has a number, or null. */
export type Span = readonly [number, number] | null;

export function spansOf(lines: readonly Cell[][]): Span[] {
  const isThere = (cell: Cell): boolean => typeof cell === "number";
  return lines.map((cells) => {
    const first = cells.findIndex(isThere);
    return first < 0 ? null : [first, cells.findLastIndex(isThere)];
  });
}

/** `lines` are columns of a grid; one that begins after a place or ends before it has no value there. */
export function tableAt(
  lines: readonly Cell[][],
  index: number,
  lit: number | null,
  spans: readonly Span[] = spansOf(lines),
): CursorTable {
  const all = lines
    .flatMap((cells, line) => {
      const [first, last] = spans[line] ?? [Infinity, -Infinity];
      const near = first <= index && index <= last ? nearestCell(cells, index) : null;
      const value = near === null ? null : cells[near];
      return typeof value === "number" ? [{ line, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const at = Math.max(
    0,
    all.findIndex(({ line }) => line === lit),
  );
  const above = Math.max(0, Math.min(at - MOST / 2, all.length - MOST));
  const rows = all.slice(above, above + MOST);
  return { rows, above, below: all.length - above - rows.length };
}
