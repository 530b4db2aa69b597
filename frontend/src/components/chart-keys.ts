import type { Plot } from "../chart/plot";
import type { Annotation } from "../model/panels";

/** What keys do on a chart: a new place of the cursor, a zoom, a piece of evidence, or nothing. */
export interface KeyAction {
  cursor?: number;
  zoom?: [number, number] | null;
  evidence?: string;
  find?: boolean;
}

/** Reads a key; `at` is the place of the cursor on the grid, `lit` the evidence lit up, `marks` what can be. */
export function actionOf(
  event: KeyboardEvent,
  plot: Plot,
  at: number | null,
  lit: string | null,
  marks: readonly Annotation[],
): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const last = plot.grid.x.length - 1;
  const stride = event.shiftKey ? Math.max(1, Math.round(last / 20)) : 1;
  const here = at ?? (event.key === "ArrowLeft" ? last + 1 : -1);
  switch (event.key) {
    case "ArrowLeft":
      return { cursor: Math.max(0, here - stride) };
    case "ArrowRight":
      return { cursor: Math.min(last, here + stride) };
    case "Home":
      return { cursor: 0 };
    case "End":
      return { cursor: last };
    case "+":
    case "=":
      return zoomBy(plot, at, 0.5);
    case "-":
      return zoomBy(plot, at, 2);
    case "Escape":
    case "0":
      return { zoom: null };
    case "n":
    case "p": {
      const next = marks[turn(marks, lit, event.key === "n" ? 1 : -1)];
      return next ? { evidence: next.id } : null;
    }
    case "Enter":
      return marks.some(({ id }) => id === lit) ? { find: true } : null;
    default:
      return null;
  }
}

function turn(marks: readonly Annotation[], lit: string | null, by: number): number {
  const at = marks.findIndex(({ id }) => id === lit);
  if (at < 0) return by > 0 ? 0 : marks.length - 1;
  return (at + by + marks.length) % marks.length;
}

function zoomBy(plot: Plot, at: number | null, factor: number): KeyAction | null {
  const [first, last] = [plot.stepAt(0), plot.stepAt(plot.grid.x.length - 1)];
  if (first >= last) return null;
  const [start, end] = plot.window ?? [first, last];
  const middle = at === null ? (start + end) / 2 : plot.stepAt(at);
  const half = ((end - start) * factor) / 2;
  const window: [number, number] = [Math.max(first, middle - half), Math.min(last, middle + half)];
  return { zoom: window[0] <= first && window[1] >= last ? null : window };
}
