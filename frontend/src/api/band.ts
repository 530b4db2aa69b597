/** What `GET bands` answers; docs/http_api.md. */

import type { SeriesRef, Value } from "./types";

/** Run, member and tag of a curve. */
export type CurveKey = readonly [run: string, member: string, tag: string];

export interface Band {
  steps: number[];
  /** Null where not all curves have a value. */
  mean: Value[];
  least: Value[];
  greatest: Value[];
  /** How many curves have a value. */
  count: number[];
  /** Curves with points that are not finite, and the step of the first. */
  broken: (SeriesRef & { run: string; step: number })[];
  /** Curves that end before the others, and their last step. */
  short: (SeriesRef & { run: string; step: number })[];
}

export interface Bands {
  generation: number;
  bands: Band[];
}
