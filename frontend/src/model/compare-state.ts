/** How runs are compared, as the address holds it. */

import { parseNames } from "./list-state";
import { parseAxis, type PlaceAxis } from "./placing";
import { formatWindow, parseWindow } from "./reading";
import type { Visible } from "./visible";

export const LAYOUTS = ["overlay", "grid", "quantities"] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface CompareState extends Visible {
  /** The run that others are compared with, or nothing. */
  baseline: string;
  /** Key of what the ranking is by, or nothing for the usual. */
  rankBy: string;
  /** One chart for all, one for each run, one for each quantity, or nothing for what suits the number of runs. */
  layout: Layout | "";
  /** Whether seeds of one configuration are shown as mean and range. */
  bands: boolean;
  /** Of the values, where it was chosen. */
  scale: "" | "linear" | "log";
  /** What the horizontal axis shows, where it was chosen. */
  x: PlaceAxis | "";
  /** Whether the axis holds the values that leave the others far behind. */
  outliers: boolean;
  /** What is shown of the horizontal axis, in its unit, or null for all. */
  zoom: readonly [number, number] | null;
  /** Of many runs those whose curves are drawn: the first place of so many of the ranking, or some of all places. */
  curves: Stretch;
  /** Words or a regular expression that the quantities must fit, where each has a chart. */
  tags: string;
}

/** Places of a ranking: so many from this one on, the first being 1, or so many in even steps through all. */
export type Stretch = number | "even";

export const COMPARE_START: CompareState = {
  baseline: "",
  rankBy: "",
  layout: "",
  bands: false,
  scale: "",
  x: "",
  outliers: false,
  zoom: null,
  curves: 1,
  tags: "",
  hidden: [],
  only: [],
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
    x: parseAxis(get("x")),
    outliers: get("outliers") === "1",
    zoom: parseWindow(get("zoom")),
    curves,
    tags: get("tags"),
    hidden: parseNames(get("hidden")),
    only: parseNames(get("only")),
  };
}

/** The parts of the address of a comparison. */
export function compareParts(state: CompareState): [string, string][] {
  const { baseline, rankBy, layout, bands, scale, x, outliers, zoom, curves, tags, hidden, only } = state;
  const parts: [string, string][] = [
    ["baseline", baseline],
    ["rank", rankBy],
    ["layout", layout],
    ["bands", bands ? "1" : ""],
    ["values", scale],
    ["x", x],
    ["outliers", outliers ? "1" : ""],
    ["zoom", zoom ? formatWindow(zoom) : ""],
    ["curves", curves === 1 ? "" : String(curves)],
    ["tags", tags],
    ["hidden", hidden.length ? JSON.stringify(hidden) : ""],
    ["only", only.length ? JSON.stringify(only) : ""],
  ];
  return parts.filter(([, value]) => value);
}
