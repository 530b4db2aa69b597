/** Events that go up to whoever owns the state; all bubble and cross shadow roots. */

import type { Language } from "../locale";
import type { CompareState } from "../model/compare-state";
import type { ListState } from "../model/list-state";
import type { Reading } from "../model/reading";

export interface TabEvents {
  /** Show these runs: none is the list, one its page, several side by side; or all that the list shows. */
  "td-open": { runs: readonly string[]; all?: boolean };
  /** What the list shows, or how, changed. */
  "td-list": Partial<ListState>;
  /** Runs were ticked for comparing. */
  "td-choose": { runs: readonly string[] };
  /** Another quantity is to be compared. */
  "td-quantity": { key: string };
  /** How runs are compared changed. */
  "td-compare": Partial<CompareState>;
  /** A run or group on a common chart is to be shown or hidden, or shown alone. */
  "td-visible": { name: string; alone: boolean };
  /** The curves of these runs, of many that are compared, are to be drawn. */
  "td-draw": { runs: readonly string[] };
  /** A finding or a piece of its evidence is to be lit up on the charts, or nothing any more. */
  "td-light": { id: string | null; show: boolean };
  /** A mark on a chart was picked: its row is to be found among the findings. */
  "td-find": { id: string };
  /** How the charts of the page are read changed. */
  "td-reading": Partial<Reading>;
  /** A chart of a set was zoomed to a window of steps, or back to all. */
  "td-window": { window: [number, number] | null };
  /** A chart's values are to be logarithmic, or not any more. */
  "td-log": { log: boolean };
  /** Another language was chosen. */
  "td-language": { language: Language };
  /** Ask the server once more. */
  "td-retry": null;
}

export class TabEvent<K extends keyof TabEvents> extends CustomEvent<TabEvents[K]> {
  constructor(type: K, detail: TabEvents[K]) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** What a link does when it is clicked: it goes on in this page, unless the click asks for a tab or window of its own. */
export function inPage(go: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  };
}

declare global {
  interface HTMLElementEventMap {
    "td-open": TabEvent<"td-open">;
    "td-list": TabEvent<"td-list">;
    "td-choose": TabEvent<"td-choose">;
    "td-quantity": TabEvent<"td-quantity">;
    "td-compare": TabEvent<"td-compare">;
    "td-visible": TabEvent<"td-visible">;
    "td-draw": TabEvent<"td-draw">;
    "td-light": TabEvent<"td-light">;
    "td-find": TabEvent<"td-find">;
    "td-reading": TabEvent<"td-reading">;
    "td-window": TabEvent<"td-window">;
    "td-log": TabEvent<"td-log">;
    "td-language": TabEvent<"td-language">;
    "td-retry": TabEvent<"td-retry">;
  }
}
