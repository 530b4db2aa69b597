/** The lines of the list: runs, and the heads of groups with what is unfolded below them. */

import type { RunRow } from "../api/types";
import { groupRows, parseGrouping, type Group } from "./group";
import type { ListState } from "./list-state";
import { parseSort, sortRows } from "./sort";

export type Item =
  | { kind: "run"; key: string; row: RunRow; inner: boolean }
  | { kind: "group"; key: string; group: Group; open: boolean };

/** The rows as lines, sorted and grouped. */
export function itemsOf(rows: readonly RunRow[], { sort, group, open }: ListState): Item[] {
  const order = parseSort(sort);
  const { keyOf, prefix } = parseGrouping(group);
  if (!keyOf) return sortRows(rows, order).map((row) => runItem(row));
  const unfolded = new Set(open);
  return groupRows(rows, keyOf, order, prefix).flatMap((one): Item[] => {
    // A configuration that was trained once is no group, nor is a run in a folder of its own.
    if ((group === "seeds" || group === "folder") && one.rows.length === 1)
      return one.rows.map((row) => runItem(row));
    const isOpen = unfolded.has(one.key);
    const head: Item = { kind: "group", key: `group:${one.key}`, group: one, open: isOpen };
    return isOpen ? [head, ...one.rows.map((row) => runItem(row, true))] : [head];
  });
}

function runItem(row: RunRow, inner = false): Item {
  return { kind: "run", key: `run:${row.name}`, row, inner };
}

/** Whether nothing of a run was read yet, so that it is too early to call it unjudged. */
export function isUnread(row: RunRow, reading: boolean): boolean {
  return reading && row.status === "unjudged" && row.series === 0;
}

/** Whether the runs that are chosen are just those that are shown. */
export function isAll(chosen: readonly string[], rows: readonly RunRow[]): boolean {
  const names = new Set(chosen);
  return rows.length === names.size && rows.every(({ name }) => names.has(name));
}
