import { expect, it } from "vitest";
import type { Comparison } from "../api/types";
import { findingsTable, groupsTable, patternsTable, rankingTable } from "./compare-tables";
import { toMarkdown } from "./table";

const comparison = {
  runs: ["a", "b"],
  baseline: null,
  hparams: [{ name: "lr", values: [0.1, null] }],
  ranking: [
    { run: "b", place: 1, best: { value: 0.5, step: 7 }, exclusion_reasons: [], difference: -0.1 },
    {
      run: "a",
      place: null,
      best: null,
      exclusion_reasons: ["it only guesses", "it has no loss"],
      difference: null,
    },
  ],
  findings: [{ rule: "diverged", severity: "error", found: ["a"], unchecked: ["b"] }],
  groups: [
    { name: "g*", values: [1, 2], mean: 1.5, spread: null, runs: ["a", "b"], left_out: [], by: "name" },
  ],
  patterns: [
    {
      rule: "diverged",
      split: "lr >= 0.1",
      inside: 5,
      of_inside: 5,
      outside: 0,
      of_outside: 10,
      p_adjusted: 0.003,
    },
  ],
} as unknown as Comparison;

it("has every run of the ranking with its settings, and why it is not ranked", () => {
  expect(rankingTable(comparison)).toEqual({
    heads: ["Place", "Run", "Best", "At step", "lr", "Why it is not ranked"],
    rows: [
      [1, "b", 0.5, 7, null, ""],
      [null, "a", undefined, undefined, 0.1, "it only guesses; it has no loss"],
    ],
  });
  expect(rankingTable({ ...comparison, baseline: "a" }).rows[0]).toEqual([1, "b", 0.5, 7, -0.1, null, ""]);
});

it("says of every rule what it said of every run", () => {
  expect(findingsTable(comparison, null).rows).toEqual([["Diverged", 1, "found", "not checked"]]);
});

it("has groups of seeds and patterns", () => {
  expect(groupsTable(comparison).rows).toEqual([["g*", 2, 1.5, null, "a; b"]]);
  expect(toMarkdown(patternsTable(comparison, null)).split("\n")[2]).toBe(
    "| Diverged | lr \\>= 0.1 | 5/5 | 0/10 | 0.003 |",
  );
});
