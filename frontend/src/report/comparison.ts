/** A part of a comparison that a report holds: of some of its runs, or with a baseline. */

import { msg, str } from "@lit/localize";
import type { Answers, Standing } from "../api/types";

type Comparison = Answers["compare"];

/**
 * The comparison of some runs. What was tested over all runs (seeds, patterns) holds for all of them only, and is left out
 * where some are missing.
 */
export function compareSome(whole: Comparison, runs: readonly string[], baseline: string | null): Comparison {
  const chosen = new Set(runs);
  const complete = whole.runs.every((run) => chosen.has(run));
  const best = whole.ranking.find(({ run }) => run === baseline)?.best?.value;
  const ranking = placed(whole.ranking.filter(({ run }) => chosen.has(run))).map((one) => ({
    ...one,
    difference: one.best && best !== undefined ? one.best.value - best : null,
  }));
  if (complete) return { ...whole, ranking, baseline };
  const some = (names: readonly string[]): string[] => names.filter((name) => chosen.has(name));
  const first = ranking.find(({ place }) => place === 1);
  return {
    ...whole,
    runs: some(whole.runs),
    baseline,
    winner: null,
    verdict: first
      ? msg(
          str`${first.run} has the best value of these. Whether such differences are sound was tested for all runs of the report together.`,
        )
      : "",
    ranking,
    findings: whole.findings
      .map((one) => ({ ...one, found: some(one.found), unchecked: some(one.unchecked) }))
      .filter(({ found }) => found.length),
    hparams: whole.hparams.map((one) => ({
      ...one,
      values: one.values.filter((_value, i) => chosen.has(whole.runs[i] ?? "")),
    })),
    groups: [],
    group_comparisons: [],
    patterns: [],
  };
}

/** Runs with their places among themselves; equal ones go on sharing one. */
function placed(ranking: readonly Standing[]): Standing[] {
  return ranking.map((one) => ({
    ...one,
    place:
      one.place === null
        ? null
        : 1 + ranking.filter(({ place }) => place !== null && one.place !== null && place < one.place).length,
  }));
}
