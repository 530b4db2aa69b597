/** Places on curves that count their steps in different units: in percent of the way through each. */

import type { Curve } from "../api/types";

export type Ends = readonly [number, number];

/** First and last step of some curves. */
export function endsOf(curves: readonly Pick<Curve, "steps">[]): Ends {
  const known = curves.filter(({ steps }) => steps.length);
  if (!known.length) return [0, 0];
  return [
    Math.min(...known.map(({ steps }) => steps[0] ?? 0)),
    Math.max(...known.map(({ steps }) => steps.at(-1) ?? 0)),
  ];
}

export function toPercent(step: number, [first, last]: Ends): number {
  return last > first ? ((step - first) / (last - first)) * 100 : 0;
}

export function toStep(percent: number, [first, last]: Ends): number {
  return first + (percent / 100) * (last - first);
}
