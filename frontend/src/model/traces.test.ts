import { describe, expect, it } from "vitest";
import type { Band } from "../api/types";
import type { Curve, SeriesSummary } from "../api/types";
import {
  bandTrace,
  columnNames,
  columnsOf,
  fold,
  keysOf,
  lineTrace,
  rangeColumns,
  type Line,
} from "./traces";

const line = (run: string): Line => ({
  run,
  series: { member: run, tag: "loss", split: "validation" } as SeriesSummary,
  all: [],
  start: null,
});
const band: Band = {
  steps: [0, 1],
  mean: [2, null],
  least: [1, 1],
  greatest: [3, 2],
  count: [2, 1],
  broken: [{ run: "b", member: "b", tag: "loss", step: 1 }],
  short: [],
};

describe("fold", () => {
  it("takes whole groups, and leaves the other lines alone", () => {
    const groups = [
      { name: "a*", runs: ["a1", "a2"] },
      { name: "b*", runs: ["b1", "not drawn"] },
    ];
    const { groups: folded, rest } = fold(["a1", "b1", "a2", "c"].map(line), groups);
    expect(folded.map((one) => [one.name, keysOf(one)])).toEqual([
      [
        "a*",
        [
          ["a1", "a1", "loss"],
          ["a2", "a2", "loss"],
        ],
      ],
    ]);
    expect(rest.map(({ run }) => run)).toEqual(["b1", "c"]);
  });
});

describe("traces", () => {
  it("are the ends of ranges, then the lines and means", () => {
    const curve = { steps: [0], values: [5] } as Curve;
    const group = bandTrace({ name: "g", lines: [line("a"), line("b")] }, band);
    if (!group) throw new Error("no trace");
    const traces = [group, lineTrace(line("c"), curve)];
    expect(columnsOf(traces).map(({ values }) => values)).toEqual([[1, 1], [3, 2], [2, null], [5]]);
    expect(rangeColumns(traces)).toEqual([[0, 1], null]);
    expect(columnNames(traces, "").map(({ split }) => split)).toEqual([
      "g, least",
      "g, greatest",
      "g, mean",
      "c",
    ]);
    expect(group.losses).toBe("1 of 2 runs not finite, from step 1 on");
  });
});
