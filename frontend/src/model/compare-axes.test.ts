import { describe, expect, it } from "vitest";
import { axesOf, countApart, type AxesChoice, type Compared } from "./compare-axes";

const AUTO: AxesChoice = { scale: "", x: "", outliers: false };

function compared(run: string, steps: number[], values: number[]): Compared {
  return {
    run,
    better: "lower",
    curve: {
      member: run,
      tag: "loss",
      points: steps.length,
      thinned: false,
      steps,
      values,
      wall_times: steps.map(() => null),
      marks: [],
      resets: [],
      pauses: [],
    },
  };
}

const range = (count: number, every: number): number[] => Array.from({ length: count }, (_, i) => i * every);
const falling = (run: string, count: number, every: number): Compared =>
  compared(
    run,
    range(count, every),
    range(count, 1).map((i) => 0.2 + 2 * 0.9 ** i),
  );
const diverged = compared("d", range(6, 10), [2.2, 1, 0.6, 1e3, 1e9, 1e18]);

describe("the axes of a comparison", () => {
  it("hold the other runs where one leaves them, and say which and how far", () => {
    const axes = axesOf([falling("a", 50, 10), falling("b", 50, 10), diverged], AUTO);
    expect(axes.leaving).toEqual([{ run: "d", value: 1e18 }]);
    expect(axes.y?.[1]).toBeCloseTo(2.2, 6);
    expect(axes.log).toBe(false);
  });

  it("hold all where that is asked for, on the scale that suits them, and still know who leaves", () => {
    const axes = axesOf([falling("a", 50, 10), diverged], { ...AUTO, outliers: true });
    expect(axes.y?.[1]).toBe(1e18);
    expect(axes.log).toBe(true);
    expect(axes.leaving).toHaveLength(1);
  });

  it.each(["linear", "log"] as const)("are %s where that was chosen", (scale) => {
    expect(axesOf([falling("a", 50, 10), diverged], { ...AUTO, scale }).log).toBe(scale === "log");
  });

  it("have the steps of all, unless each curve fills the width", () => {
    const runs = [falling("a", 50, 10), falling("b", 20, 10)];
    expect(axesOf(runs, AUTO).ends).toEqual([0, 490]);
    expect(axesOf(runs, { ...AUTO, x: "share" })).toMatchObject({ x: "share", ends: null });
  });

  it("fill the width where steps are counted in different units, unless the same are asked for", () => {
    const runs = [falling("epochs", 50, 1), falling("batches", 500, 100)];
    expect(axesOf(runs, AUTO)).toMatchObject({ x: "share", ends: null, apart: true });
    expect(axesOf(runs, { ...AUTO, x: "steps" }).ends).toEqual([0, 49_900]);
  });

  it("are there without a curve", () => {
    expect(axesOf([], AUTO)).toEqual({
      x: "share",
      ends: null,
      y: null,
      log: false,
      apart: false,
      leaving: [],
    });
  });
});

it.each([
  ["epochs and batches", [falling("a", 50, 1), falling("b", 500, 100)], true],
  ["one run stopped early", [falling("a", 5, 100), falling("b", 500, 100)], false],
  ["one logged more often", [falling("a", 5000, 1), falling("b", 50, 100)], false],
  ["one of a few points", [falling("a", 1, 1), falling("b", 500, 100)], false],
  ["a run that validates rarely", [falling("a", 500, 1), falling("a", 5, 100), falling("b", 500, 1)], false],
  ["none", [], false],
])("whether runs count their steps in different units: %s", (_name, runs, apart) => {
  expect(countApart(runs)).toBe(apart);
});
