/** Leaves what the user sees where it is while rows come in, go, or change places. */

/** The lines of a list, and what is in sight of them. */
export interface Lines {
  items: readonly { key: string }[];
  /** Heights of all lines above each. */
  offsets: ArrayLike<number>;
  /** Key of the line that Tab stops at. */
  active: string;
  /** Where the list begins in the window, or undefined where there is none. */
  top: number | undefined;
  /** Height of what covers the top of the page. */
  cover: number;
  host: Element;
  indexOf: (key: string) => number;
}

/** A line that is to stay where it is. */
export interface Anchor {
  key: string;
  offset: number;
  isScrolled: boolean;
  focus: HTMLElement | null;
}

/** The line that has the focus in sight, or the first in sight; null where nothing needs to stay. */
export function anchorOf(lines: Lines): Anchor | null {
  const { items, offsets, top, cover, host } = lines;
  if (top === undefined || !window.innerHeight) return null;
  const focus = host.shadowRoot?.activeElement;
  const isFocused = focus instanceof HTMLElement && focus.closest("[data-index]") !== null;
  const first = items.findIndex((_item, i) => top + (offsets[i] ?? 0) >= cover);
  const focused = lines.indexOf(lines.active);
  const seen = top + (offsets[focused] ?? 0);
  const at = isFocused && seen >= cover && seen < window.innerHeight ? focused : first;
  // At its top the list shows whatever is worst now.
  const isScrolled = top < cover - 1;
  const item = items[at];
  if (!item || (!isScrolled && !isFocused)) return null;
  return { key: item.key, offset: offsets[at] ?? 0, isScrolled, focus: isFocused ? focus : null };
}

/** Puts what was anchor back to its place in the window, and the focus back on its line. */
export function restore(lines: Lines, anchor: Anchor | null): void {
  if (!anchor) return;
  const at = lines.indexOf(anchor.key);
  if (anchor.isScrolled && at >= 0) window.scrollBy(0, (lines.offsets[at] ?? 0) - anchor.offset);
  // Moving a line to another place in the page takes the focus from it.
  if (anchor.focus?.isConnected && lines.host.shadowRoot?.activeElement !== anchor.focus)
    anchor.focus.focus({ preventScroll: true });
}
