/** Several curves as one band, from the points that a report holds. */

import type { Band, Curve } from "../api/types";

type CurveOfRun = Curve & { run: string };

/** Mean and range of curves at every step of any; a curve counts between its points with the straight line, never beyond. */
export function bandOf(curves: readonly CurveOfRun[]): Band {
  const steps = [...new Set(curves.flatMap((curve) => curve.steps))].sort((a, b) => a - b);
  const columns = curves.map((curve) => at(curve, steps));
  const band: Band = { steps, mean: [], least: [], greatest: [], count: [], broken: [], short: [] };
  steps.forEach((_step, i) => {
    const values = columns.map((column) => column[i] ?? null).filter((value) => value !== null);
    band.count.push(values.length);
    band.least.push(values.length ? Math.min(...values) : null);
    band.greatest.push(values.length ? Math.max(...values) : null);
    const whole = values.length === curves.length;
    band.mean.push(whole ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
  });
  const end = steps.at(-1) ?? 0;
  for (const { run, member, tag, marks, steps: own, values } of curves) {
    const broken = marks[0];
    const last = own[values.findLastIndex((value) => value !== null)];
    if (broken) band.broken.push({ run, member, tag, step: broken.step });
    else if (last !== undefined && last < end) band.short.push({ run, member, tag, step: last });
  }
  return band;
}

/** The values of a curve at steps: its own, the straight line between two neighbours, or null. */
function at(curve: Curve, steps: readonly number[]): (number | null)[] {
  let next = 0;
  return steps.map((step) => {
    while (next < curve.steps.length && (curve.steps[next] ?? Infinity) < step) next++;
    const [x, y] = [curve.steps[next], curve.values[next] ?? null];
    if (x === step) return y;
    const [x0, y0] = [curve.steps[next - 1], curve.values[next - 1] ?? null];
    if (x === undefined || x0 === undefined || y === null || y0 === null) return null;
    return y0 + ((y - y0) * (step - x0)) / (x - x0);
  });
}
