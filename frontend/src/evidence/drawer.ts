/** How one kind of evidence is shown: on the chart, and as a row of text beside it. */

import type { Evidence } from "../api/types";
import type { Brush, Emphasis } from "../chart/brush";

export interface Row {
  name: string;
  value: string;
}

/** A number beside a label, or nothing where the label holds it already. */
export function unlessSaid(label: string, number: string): string {
  return label.includes(number) ? "" : number;
}

export interface Drawer<E extends Evidence = Evidence> {
  /** Drawn under the curves. */
  under?: (brush: Brush, evidence: E, emphasis: Emphasis) => void;
  /** Drawn over the curves. */
  over?: (brush: Brush, evidence: E, emphasis: Emphasis) => void;
  /** How far a place of the canvas is from what is drawn, in its pixels; left out where nothing can be pointed at. */
  distance?: (brush: Brush, evidence: E, at: readonly [number, number]) => number;
  /** Values that the vertical axis should make room for. */
  values?: (evidence: E) => number[];
  row: (evidence: E) => Row;
}
