import { describe, expect, it } from "vitest";
import { COMPARE_START, compareParts, layoutOf, parseCompareState, type CompareState } from "./compare-state";

const read = (parts: [string, string][]): CompareState => {
  const found = new Map(parts);
  return parseCompareState((key) => found.get(key) ?? "");
};

describe("the address of a comparison", () => {
  it.each<CompareState>([
    COMPARE_START,
    {
      ...COMPARE_START,
      baseline: "exp/a=b&c",
      rankBy: "validation/loss/loss",
      layout: "overlay",
      bands: true,
      curves: 61,
    },
    { ...COMPARE_START, layout: "grid", bands: true, curves: "even" },
    { ...COMPARE_START, scale: "log", x: "share", outliers: true, zoom: [12.5, 40] },
    { ...COMPARE_START, scale: "linear", x: "steps" },
    { ...COMPARE_START, layout: "quantities", x: "series:train/epoch", tags: "/^val/" },
    { ...COMPARE_START, hidden: ["a", "b,c"], only: ["d&e"] },
  ])("comes back: %j", (state) => {
    expect(read(compareParts(state))).toEqual(state);
  });

  it("says nothing of what is usual, and forgets what it does not know", () => {
    expect(compareParts(COMPARE_START)).toEqual([]);
    expect(read([["layout", "pie"]])).toEqual(COMPARE_START);
    expect(read([["curves", "-60"]])).toEqual(COMPARE_START);
    expect(
      read([
        ["zoom", "40,12"],
        ["values", "cubic"],
        ["x", "none"],
      ]),
    ).toEqual(COMPARE_START);
  });
});

it("chooses the layout by the number of runs", () => {
  expect([2, 6, 7, 200].map((runs) => layoutOf(COMPARE_START, runs))).toEqual([
    "grid",
    "grid",
    "overlay",
    "overlay",
  ]);
  expect(layoutOf({ layout: "grid" }, 200)).toBe("grid");
});
