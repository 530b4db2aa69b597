import { describe, expect, it } from "vitest";
import type { Comparison } from "../api/types";
import {
  cellOf,
  formatDifference,
  formatHParam,
  improves,
  searchSentence,
  sharedFolder,
  strokeOf,
} from "./comparison";
import { MOST_CURVES } from "./drawn";

const NOTHING: Comparison = {
  runs: ["a", "b"],
  quantities: [],
  quantity: {
    key: "k",
    label: "validation loss",
    role: "loss",
    split: "validation",
    better: "lower",
    runs: 2,
  },
  baseline: null,
  winner: null,
  verdict: "",
  ranking: [],
  findings: [],
  hparams: [],
  hparams_alike: 0,
  groups: [],
  group_comparisons: [],
  patterns: [],
  search: { hypotheses: 0, rules: 0, splits: [], alpha: 0.05 },
};

describe("strokeOf", () => {
  it.each([false, true])("tells all runs apart that are drawn, and the baseline (dark: %s)", (dark) => {
    const count = MOST_CURVES + 1;
    const strokes = Array.from({ length: count }, (_, i) => JSON.stringify(strokeOf(i, dark)));
    expect(new Set(strokes).size).toBe(count);
  });
});

describe("sharedFolder", () => {
  it.each([
    [["exp/a", "exp/b"], "exp/"],
    [["exp/lr-1/s0", "exp/lr-10/s0"], "exp/"],
    [["a", "ab"], ""],
    [["exp/a"], ""],
    [["a/b", "c/b"], ""],
    [[], ""],
  ])("of %j is %j", (names, folder) => {
    expect(sharedFolder(names)).toBe(folder);
  });
});

it("formats hyper-parameters", () => {
  expect([0.001, 32, "adam", true, null, undefined].map(formatHParam)).toEqual([
    "0.001",
    "32",
    "adam",
    "true",
    "–",
    "–",
  ]);
});

it("says what a rule said of a run", () => {
  const row = { rule: "diverged", severity: "error" as const, found: ["a"], unchecked: ["b"] };
  expect(["a", "b", "c"].map((run) => cellOf(row, run))).toEqual(["found", "unchecked", "clear"]);
});

it("gives differences a sign and knows their direction", () => {
  expect([0.1, -0.1, 0, null].map(formatDifference)).toEqual(["+0.1", "−0.1", "0", "–"]);
  expect([0.1, -0.1, 0, null].map((value) => improves(NOTHING, value))).toEqual([false, true, null, null]);
  const quantity = { key: "k", label: "score", role: "score", split: "validation", runs: 2 };
  expect(improves({ ...NOTHING, quantity: { ...quantity, better: "higher" } }, 0.1)).toBe(true);
});

describe("searchSentence", () => {
  const hparams = [{ name: "lr", values: [0.1, 0.2] }];
  const search = { hypotheses: 24, rules: 2, splits: ["lr >= 0.1"], alpha: 0.05 };
  it("says why nothing was searched for", () => {
    expect(searchSentence(NOTHING)).toContain("no hyper-parameter that differs");
    expect(searchSentence({ ...NOTHING, hparams })).toContain("no error or warning");
  });
  it("says what was tried", () => {
    expect(searchSentence({ ...NOTHING, hparams, search })).toMatch(
      /^No sound pattern. 24 tests of 2 rules against lr >= 0.1 \(Fisher/,
    );
  });
});
