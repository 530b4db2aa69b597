/** Smooths the points of a report as the server smooths all of them. */

import type { Value } from "../api/types";

/** Points of a series that TensorBoard keeps, and smooths. */
const SAMPLE = 1000;

/** The exponential moving average, corrected for its start; what is not finite is passed over and stays as it is. */
export function smooth(values: readonly Value[], weight: number): Value[] {
  if (values.every((value) => value === values[0])) return [...values];
  const spread = weight ** Math.min(1, SAMPLE / values.length);
  let average = 0;
  let left = 1;
  return values.map((value) => {
    if (value === null) return null;
    average = spread * average + (1 - spread) * value;
    left *= spread;
    return average / (1 - left);
  });
}
