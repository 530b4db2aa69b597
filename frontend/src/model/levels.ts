/** Reference levels of a chart, and the window around a place of evidence. */

import { msg, str } from "@lit/localize";
import type { Curve, Evidence, Finding, SeriesSummary } from "../api/types";
import { formatCount, formatStep, formatValue } from "./format";
import type { Panel } from "./panels";
import type { Reading } from "./reading";

export interface ReferenceLevel {
  value: number;
  label: string;
}

/** The levels that can be known without the curve: guesses that look at no input, on losses, and what the user typed. */
export function levelsOf(panel: Panel, reading: Reading): ReferenceLevel[] {
  const found: ReferenceLevel[] = [];
  if (reading.classes !== null && panel.role === "loss") {
    const value = Math.log(reading.classes);
    found.push({ value, label: `ln ${formatCount(reading.classes)} = ${formatValue(value)}` });
  }
  if (reading.prior !== null && panel.role === "loss") {
    const value = entropyOf(reading.prior);
    found.push({
      value,
      label: msg(str`entropy of ${reading.prior.join(", ")} = ${formatValue(value)}`, {
        desc: "Entropy of class shares",
      }),
    });
  }
  for (const [title, value] of reading.levels) {
    if (title === panel.title) found.push({ value, label: formatValue(value) });
  }
  return found;
}

/** Entropy in nats of class shares; one share p stands for p and 1 - p. */
export function entropyOf(shares: readonly number[]): number {
  const [first = 0.5] = shares;
  const all = shares.length === 1 ? [first, 1 - first] : shares;
  const sum = all.reduce((total, share) => total + share, 0);
  return -all.reduce((total, share) => total + (share / sum) * Math.log(share / sum), 0);
}

/** The share of the largest class, where a finding has measured it: the level of its score. */
export function priorOf(findings: readonly Finding[], series: readonly SeriesSummary[]): number | null {
  const finding = findings.find(({ rule }) => rule === "predicts-the-prior");
  for (const one of finding?.evidence ?? []) {
    if (one.kind !== "level" || !(one.value > 0 && one.value < 1)) continue;
    const own = series.find(({ member, tag }) => member === one.member && tag === one.tag);
    if (own?.role === "score") return one.value;
  }
  return null;
}

/** Best value so far of the last series that has a direction: the validation series of a pair. */
export function bestLevel(series: readonly SeriesSummary[], curves: readonly Curve[]): ReferenceLevel | null {
  const at = series.findLastIndex(({ better }) => better !== "none");
  const [one, curve] = [series[at], curves[at]];
  if (!one || !curve) return null;
  let best: { value: number; step: number } | null = null;
  for (const [i, value] of curve.values.entries()) {
    if (value === null) continue;
    const isBetter = best === null || (one.better === "lower" ? value < best.value : value > best.value);
    if (isBetter) best = { value, step: curve.steps[i] ?? 0 };
  }
  return (
    best && {
      value: best.value,
      label: msg(str`best ${formatValue(best.value)} @ ${formatStep(best.step)}`, {
        desc: "Best value and its step",
      }),
    }
  );
}

/** The stretch of steps that shows a place well, or null where all of the curve does. */
export function windowAround(evidence: Evidence, whole: readonly [number, number]): [number, number] | null {
  const ends =
    evidence.kind === "span"
      ? [evidence.first_step, evidence.last_step]
      : "step" in evidence
        ? [evidence.step, evidence.step]
        : null;
  const [first = 0, last = 0] = ends ?? [];
  const length = whole[1] - whole[0];
  if (!ends || length <= 0) return null;
  const air = Math.max((last - first) * 0.5, length * 0.05, 2);
  const window: [number, number] = [Math.max(whole[0], first - air), Math.min(whole[1], last + air)];
  return window[1] - window[0] > length * 0.7 || window[0] >= window[1] ? null : window;
}
