/** The tables of a comparison as others read them. */

import { msg } from "@lit/localize";
import type { Comparison, Rules } from "../api/types";
import { cellOf, cellWord } from "./comparison";
import { clauses } from "./counts";
import type { Table } from "./table";
import { ruleTitle } from "./words";

export function rankingTable({ ranking, hparams, runs, baseline }: Comparison): Table {
  const places = new Map(runs.map((run, i) => [run, i]));
  return {
    heads: [
      msg("Place", { desc: "In the ranking" }),
      msg("Run", { desc: "Column of runs" }),
      msg("Best", { desc: "Column of runs: best value" }),
      msg("At step", { desc: "Step of the best value" }),
      ...(baseline ? [msg("Difference")] : []),
      ...hparams.map(({ name }) => name),
      msg("Why it is not ranked", { desc: "Column of a table of runs" }),
    ],
    rows: ranking.map(({ run, place, best, difference, exclusion_reasons }) => [
      place,
      run,
      best?.value,
      best?.step,
      ...(baseline ? [difference] : []),
      ...hparams.map(({ values }) => values[places.get(run) ?? -1]),
      clauses(exclusion_reasons),
    ]),
  };
}

export function findingsTable({ findings, runs }: Comparison, rules: Rules | null): Table {
  return {
    heads: [msg("Finding"), msg("Runs"), ...runs],
    rows: findings.map((row) => [
      ruleTitle(row.rule, rules),
      row.found.length,
      ...runs.map((run) => cellWord(cellOf(row, run))),
    ]),
  };
}

export function groupsTable({ groups }: Comparison): Table {
  return {
    heads: [
      msg("Group", { id: "seed-group", desc: "Column of groups of seeds" }),
      msg("Seeds"),
      msg("Mean of the best"),
      msg("Spread", { desc: "Standard deviation over seeds" }),
      msg("Runs"),
    ],
    rows: groups.map(({ name, values, mean, spread, runs }) => [
      name,
      values.length,
      mean,
      spread,
      clauses(runs),
    ]),
  };
}

export function patternsTable({ patterns }: Comparison, rules: Rules | null): Table {
  return {
    heads: [
      msg("Finding"),
      msg("Setting", { desc: "A condition on a hyper-parameter, such as: lr >= 0.1" }),
      msg("Runs with it", { desc: "How many runs with a setting have a finding: 5/5" }),
      msg("Runs without it", { desc: "How many runs without a setting have a finding: 0/10" }),
      "p (Holm)",
    ],
    rows: patterns.map(({ rule, split, inside, of_inside, outside, of_outside, p_adjusted }) => [
      ruleTitle(rule, rules),
      split,
      `${inside}/${of_inside}`,
      `${outside}/${of_outside}`,
      p_adjusted,
    ]),
  };
}
