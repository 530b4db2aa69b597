/** How runs are compared, as the address holds it. */

export const LAYOUTS = ["overlay", "grid"] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface CompareState {
  /** The run that others are held against, or nothing. */
  baseline: string;
  /** Key of what the ranking is by, or nothing for the usual. */
  rankBy: string;
  /** One chart for all, one for each, or nothing for what suits their number. */
  layout: Layout | "";
  /** Whether seeds of one configuration are shown as mean and range. */
  bands: boolean;
}

export const COMPARE_START: CompareState = { baseline: "", rankBy: "", layout: "", bands: false };

/** Most runs that are shown side by side without being asked for. */
const FEW = 6;

export function layoutOf({ layout }: Pick<CompareState, "layout">, runs: number): Layout {
  return layout || (runs > FEW ? "overlay" : "grid");
}

export function parseCompareState(get: (key: string) => string): CompareState {
  const layout = LAYOUTS.find((one) => one === get("layout")) ?? "";
  return { baseline: get("baseline"), rankBy: get("rank"), layout, bands: get("bands") === "1" };
}

/** The parts of the address of a comparison. */
export function compareParts({ baseline, rankBy, layout, bands }: CompareState): [string, string][] {
  const parts: [string, string][] = [
    ["baseline", baseline],
    ["rank", rankBy],
    ["layout", layout],
    ["bands", bands ? "1" : ""],
  ];
  return parts.filter(([, value]) => value);
}
