/** What keys do on a line of the list. */

import type { Item } from "./items";

/** To another line, a run to be ticked, or a group to be folded or unfolded. */
export type ListMove = { to: number } | { tick: string } | { fold: string };

/** Reads a key on the line `at`; `page` is how many lines are in sight. Null is none of ours. */
export function moveOf(key: string, items: readonly Item[], at: number, page: number): ListMove | null {
  const item = items[at];
  if (!item) return null;
  const last = items.length - 1;
  const goals: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    PageDown: Math.min(at + page, last),
    PageUp: Math.max(at - page, 0),
    Home: 0,
    End: last,
  };
  const to = goals[key];
  if (to !== undefined) return { to };
  if (item.kind === "group")
    return key === (item.open ? "ArrowLeft" : "ArrowRight") ? { fold: item.group.key } : null;
  if (key === " ") return { tick: item.row.name };
  if (key === "ArrowLeft" && item.inner)
    return { to: items.slice(0, at).findLastIndex(({ kind }) => kind === "group") };
  return null;
}
