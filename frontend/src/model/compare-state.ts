/** How runs are compared, as the address holds it. */

import { formatWindow, parseWindow } from "./reading";

export const LAYOUTS = ["overlay", "grid"] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface CompareState {
  /** The run that others are compared with, or nothing. */
  baseline: string;
  /** Key of what the ranking is by, or nothing for the usual. */
  rankBy: string;
  /** One chart for all, one for each, or nothing for what suits their number. */
  layout: Layout | "";
  /** Whether seeds of one configuration are shown as mean and range. */
  bands: boolean;
  /** Of the values, where it was chosen. */
  scale: "" | "linear" | "log";
  /** Whether all charts have the same steps or each curve fills the width, where it was chosen. */
  steps: "" | "same" | "own";
  /** Whether the axis holds the values that leave the others far behind. */
  outliers: boolean;
  /** What is shown of the horizontal axis, in steps or in percent of each curve, or null for all. */
  zoom: readonly [number, number] | null;
  /** Of many runs those whose curves are drawn: the first place of so many of the ranking, or some of all places. */
  curves: Stretch;
}

/** Places of a ranking: so many from this one on, the first being 1, or so many in even steps through all. */
export type Stretch = number | "even";

export const COMPARE_START: CompareState = {
  baseline: "",
  rankBy: "",
  layout: "",
  bands: false,
  scale: "",
  steps: "",
  outliers: false,
  zoom: null,
  curves: 1,
};

/** Most runs that are shown side by side without being asked for. */
const FEW = 6;

export function layoutOf({ layout }: Pick<CompareState, "layout">, runs: number): Layout {
  return layout || (runs > FEW ? "overlay" : "grid");
}

export function parseCompareState(get: (key: string) => string): CompareState {
  const layout = LAYOUTS.find((one) => one === get("layout")) ?? "";
  const first = Number(get("curves"));
  const curves = get("curves") === "even" ? "even" : Number.isInteger(first) && first > 0 ? first : 1;
  return {
    baseline: get("baseline"),
    rankBy: get("rank"),
    layout,
    bands: get("bands") === "1",
    scale: (["linear", "log"] as const).find((one) => one === get("values")) ?? "",
    steps: (["same", "own"] as const).find((one) => one === get("steps")) ?? "",
    outliers: get("outliers") === "1",
    zoom: parseWindow(get("zoom")),
    curves,
  };
}

/** The parts of the address of a comparison. */
export function compareParts(state: CompareState): [string, string][] {
  const { baseline, rankBy, layout, bands, scale, steps, outliers, zoom, curves } = state;
  const parts: [string, string][] = [
    ["baseline", baseline],
    ["rank", rankBy],
    ["layout", layout],
    ["bands", bands ? "1" : ""],
    ["values", scale],
    ["steps", steps],
    ["outliers", outliers ? "1" : ""],
    ["zoom", zoom ? formatWindow(zoom) : ""],
    ["curves", curves === 1 ? "" : String(curves)],
  ];
  return parts.filter(([, value]) => value);
}
