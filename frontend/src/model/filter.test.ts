import { describe, expect, it } from "vitest";
import type { RunRow, RunStatus } from "../api/types";
import { countStatuses, filterRuns, parseFilter } from "./filter";

const row = (name: string, status: RunStatus, rule: string | null = null): RunRow => ({
  name,
  members: [name],
  family: "supervised",
  status,
  primary: rule === null ? null : { rule, severity: "error", confidence: "high", message: "" },
  counts: { error: 0, warning: 0, info: 0 },
  unchecked: 0,
  series: 1,
  points: 1,
  last_step: 0,
  first_wall_time: null,
  last_wall_time: null,
  sampled: false,
  best: null,
  spark: [],
});

const ROWS = [
  row("mnist/lr=0.1", "error", "diverged"),
  row("mnist/lr=0.01", "healthy"),
  row("cifar/lr=0.1", "warning", "overfitting"),
  row("cifar/(odd", "unjudged"),
];

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
    const shown = filterRuns(ROWS, parseFilter(text), new Set(statuses));
    expect(shown.map(({ name }) => name)).toEqual(names);
  });

  it("says when a regular expression is wrong", () => {
    expect(parseFilter("/(/").error).not.toBeNull();
    expect(parseFilter("/a/").error).toBeNull();
  });

  it("counts verdicts", () => {
    expect(countStatuses(ROWS)).toEqual({ error: 1, warning: 1, info: 0, unjudged: 1, healthy: 1 });
  });
});
