import { describe, expect, it } from "vitest";
import type { RunRow, RunStatus } from "../api/types";
import { rowOf } from "./rows.fixture";
import { countKinds, countRules, countStatuses, filterRuns, parseFilter } from "./filter";

const row = (name: string, status: RunStatus, ...rules: string[]): RunRow =>
  rowOf({ name, status, rules: rules.map((rule, i) => ({ rule, severity: i ? "info" : "error" })) });

const ROWS = [
  row("mnist/lr=0.1", "error", "diverged"),
  row("mnist/lr=0.01", "healthy"),
  row("cifar/lr=0.1", "warning", "overfitting", "diverged"),
  row("cifar/(odd", "unjudged"),
];

describe("kinds of training", () => {
  const kinds = ["language", "reinforcement", "language"] as const;
  const rows = kinds.map((family, i) => rowOf({ name: `${i}`, family }));

  it("are counted, those of the most runs first", () => {
    expect(countKinds(rows)).toEqual([
      ["language", 2],
      ["reinforcement", 1],
    ]);
  });

  it.each([
    ["", ["0", "1", "2"]],
    ["language", ["0", "2"]],
    ["speech", []],
  ])("of which %j is shown", (kind, names) => {
    const shown = filterRuns(rows, parseFilter("", rows), new Set(), new Set(), kind);
    expect(shown.map(({ name }) => name)).toEqual(names);
  });
});

describe("filterRuns", () => {
  it.each<[string, RunStatus[], string[]]>([
    ["", [], ["mnist/lr=0.1", "mnist/lr=0.01", "cifar/lr=0.1", "cifar/(odd"]],
    ["MNIST 0.1", [], ["mnist/lr=0.1"]],
    ["overfit", [], ["cifar/lr=0.1"]],
    ["(odd", [], ["cifar/(odd"]],
    ["/^mnist.*0\\.\\d$/", [], ["mnist/lr=0.1"]],
    ["/(/", [], ["mnist/lr=0.1", "mnist/lr=0.01", "cifar/lr=0.1", "cifar/(odd"]],
    ["cifar", ["warning", "error"], ["cifar/lr=0.1"]],
    ["nothing like it", [], []],
  ])("filter %j with verdicts %j", (text, statuses, names) => {
    const shown = filterRuns(ROWS, parseFilter(text, ROWS), new Set(statuses));
    expect(shown.map(({ name }) => name)).toEqual(names);
  });

  it.each<[string[], string[]]>([
    [["diverged"], ["mnist/lr=0.1", "cifar/lr=0.1"]],
    [["overfitting", "stalled"], ["cifar/lr=0.1"]],
    [["stalled"], []],
  ])("filters by the rules %j, of which one must have found something", (rules, names) => {
    const shown = filterRuns(ROWS, parseFilter("", ROWS), new Set(), new Set(rules));
    expect(shown.map(({ name }) => name)).toEqual(names);
  });

  it("finds a run by its name for people", () => {
    const root = { ...row(".", "healthy"), shown: ". (mnist_2026)" };
    expect(filterRuns([root, ...ROWS], parseFilter("mnist_2026", ROWS), new Set())).toEqual([root]);
  });

  it("counts the runs of each rule, the most serious first", () => {
    expect(countRules([...ROWS, row("b", "error", "overfitting")])).toEqual([
      { rule: "diverged", severity: "error", count: 2 },
      { rule: "overfitting", severity: "error", count: 2 },
    ]);
    expect(countRules([row("a", "info", "x", "y"), row("b", "info", "y")])).toEqual([
      { rule: "y", severity: "error", count: 2 },
      { rule: "x", severity: "error", count: 1 },
    ]);
  });

  it("says when a regular expression is wrong", () => {
    expect(parseFilter("/(/", ROWS).error).not.toBeNull();
    expect(parseFilter("/a/", ROWS).error).toBeNull();
  });

  it("counts verdicts", () => {
    expect(countStatuses(ROWS)).toEqual({ error: 1, warning: 1, info: 0, unjudged: 1, healthy: 1 });
  });
});
