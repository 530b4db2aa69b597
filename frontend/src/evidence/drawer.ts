/** How one kind of evidence is shown: on the chart, and as a row of text beside it. */

import type { Evidence } from "../api/types";
import type { Brush, Emphasis } from "../chart/brush";
import { formatValue } from "../model/format";

export interface Row {
  name: string;
  value: string;
}

/** A value beside a label, or nothing where the label holds it already. */
export function unlessSaid(label: string, value: number): string {
  return says(label, value) ? "" : formatValue(value);
}

/** How far a number may lie from a value that it stands for, as a share of it: three digits are exact to this. */
const ROUNDED = 0.005;

/** Whether a label holds a value, however it is written: 3.384e+04 is 33,836. */
export function says(label: string, value: number): boolean {
  const numbers = label.match(/[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+−]?\d+)?/gi) ?? [];
  return numbers.some((text) => {
    const number = Number(text.replaceAll(",", "").replaceAll("−", "-"));
    const [mantissa = "", exponent = "0"] = text.replaceAll("−", "-").split(/e/i);
    const unit = 10 ** (Number(exponent) - (mantissa.split(".")[1]?.length ?? 0));
    return Math.abs(number - value) <= Math.min(unit * 0.5001, Math.abs(value) * ROUNDED);
  });
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
