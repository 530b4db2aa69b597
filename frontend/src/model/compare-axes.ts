/** The axes that the curves of several runs share. */

import type { Curve, SeriesSummary } from "../api/types";
import { extent } from "./join";
import { cutOf, within } from "./outliers";
import type { PlaceAxis } from "./placing";
import { wantsLog } from "./scale";

/** A curve of a run that is compared. */
export interface Compared {
  run: string;
  curve: Curve;
  better: SeriesSummary["better"];
}

/** How the axes are to be; each part is left to the curves where it is "". */
export interface AxesChoice {
  scale: "" | "linear" | "log";
  x: PlaceAxis | "";
  /** Whether the axis holds what leaves the others far behind. */
  outliers: boolean;
}

export interface CompareAxes {
  /** What the horizontal axis shows. */
  x: PlaceAxis;
  /** First and last step of any run, or null where the axis does not show steps. */
  ends: [number, number] | null;
  y: [number, number] | null;
  log: boolean;
  /** Whether the runs count their steps in different units, as epochs and batches are. */
  apart: boolean;
  /** Runs that leave the others far behind, and how far they go. */
  leaving: { run: string; value: number }[];
}

export const NO_AXES: CompareAxes = {
  x: "share",
  ends: null,
  y: null,
  log: false,
  apart: false,
  leaving: [],
};

export function axesOf(compared: readonly Compared[], choice: AxesChoice): CompareAxes {
  const curves = compared.map(({ curve }) => curve);
  const judged = compared.map(({ curve, better }) => ({ values: curve.values, better }));
  const linear = choice.outliers ? null : cutOf(judged, false)?.limits;
  const seen = linear ? curves.map((curve) => ({ values: within(curve, linear) })) : curves;
  const log = choice.scale === "" ? wantsLog(seen) : choice.scale === "log";
  const cut = cutOf(judged, log);
  const apart = countApart(compared);
  const ends = stepsOf(curves);
  const x = choice.x || (apart || !ends ? "share" : "steps");
  return {
    x,
    ends: x === "steps" ? ends : null,
    y: (choice.outliers ? null : cut?.limits) ?? extent(curves),
    log,
    apart,
    leaving: leavingOf(compared, cut?.leaving ?? []),
  };
}

/** So many times as far apart are the points of one run as those of another, and so many times as long is it. */
const UNITS = 10;

/** Whether some runs count epochs where others count batches: their points lie further apart, and they are longer. */
export function countApart(compared: readonly Compared[]): boolean {
  const lengths = new Map<string, number>();
  const strides = new Map<string, number>();
  for (const { run, curve } of compared) {
    const [first = 0, last = 0] = [curve.steps[0], curve.steps.at(-1)];
    if (last <= first) continue;
    lengths.set(run, Math.max(last - first, lengths.get(run) ?? 0));
    strides.set(run, Math.min((last - first) / (curve.points - 1), strides.get(run) ?? Infinity));
  }
  const far = (all: Map<string, number>): boolean =>
    Math.max(...all.values()) >= UNITS * Math.min(...all.values());
  return far(lengths) && far(strides);
}

function stepsOf(curves: readonly Curve[]): [number, number] | null {
  const firsts = curves.map(({ steps }) => steps[0] ?? Infinity);
  const lasts = curves.map(({ steps }) => steps.at(-1) ?? -Infinity);
  const ends: [number, number] = [Math.min(...firsts), Math.max(...lasts)];
  return ends.every(Number.isFinite) ? ends : null;
}

function leavingOf(compared: readonly Compared[], leaving: readonly number[]): CompareAxes["leaving"] {
  const found = new Map<string, number>();
  for (const i of leaving) {
    const one = compared[i];
    const range = one && extent([one.curve]);
    if (!range) continue;
    const value = Math.abs(range[0]) > Math.abs(range[1]) ? range[0] : range[1];
    const known = found.get(one.run);
    if (known === undefined || Math.abs(value) > Math.abs(known)) found.set(one.run, value);
  }
  return [...found].map(([run, value]) => ({ run, value }));
}
