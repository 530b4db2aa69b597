import { describe, expect, it } from "vitest";
import type { Curve } from "../api/types";
import { extent, joinCurves, mergeWindow, nearestCell } from "./join";

const curve = (steps: number[], values: (number | null)[]): Curve => ({
  member: ".",
  tag: "loss",
  points: steps.length,
  thinned: true,
  steps,
  values,
  wall_times: steps.map(Number),
  marks: [],
  resets: [],
  pauses: [],
});

describe("joinCurves", () => {
  it("leaves steps that a curve lacks undefined, so that its line goes on", () => {
    const { x, columns } = joinCurves([curve([0, 1, 2, 3], [4, 3, 2, 1]), curve([0, 2], [5, 6])]);
    expect(x).toEqual([0, 1, 2, 3]);
    expect(columns[1]).toEqual([5, undefined, 6, undefined]);
  });

  it("breaks the line at a point that is not finite, up to both neighbours", () => {
    const { columns } = joinCurves([
      curve([0, 1, 2, 3, 4, 5, 6], [0, 0, 0, 0, 0, 0, 0]),
      curve([0, 3, 6], [1, null, 2]),
    ]);
    expect(columns[1]).toEqual([1, null, null, null, null, null, 2]);
  });

  it("takes NaN and infinity for points that are not finite", () => {
    expect(joinCurves([curve([0, 1, 2], [NaN, Infinity, 1])]).columns[0]).toEqual([null, null, 1]);
  });

  it.each([
    ["a single point", [1], [0]],
    ["all on one line", [1, 2, 3], []],
    ["between two breaks", [1, 2, null, 3, null, 4, 5], [3]],
    ["at the end", [1, 2, null, 3], [3]],
    ["at the start", [1, null, 2, 3], [0]],
    ["nothing finite", [null, null], []],
  ])("finds points that no line reaches: %s", (_name, values, places) => {
    const steps = values.map((_value, i) => i);
    expect(joinCurves([curve(steps, values)]).isolated[0]).toEqual(places);
  });

  it("does not take a gap of missing steps for a break", () => {
    const { isolated } = joinCurves([curve([0, 1, 2, 3], [1, 1, 1, 1]), curve([0, 3], [1, 2])]);
    expect(isolated[1]).toEqual([]);
  });

  it("has an empty grid for no curves", () => {
    expect(joinCurves([])).toEqual({ x: [], columns: [], isolated: [] });
  });
});

describe("mergeWindow", () => {
  const whole = curve([0, 10, 20, 30], [1, 2, 3, 4]);

  it("replaces what lies inside of the window and keeps the rest", () => {
    const merged = mergeWindow(whole, curve([10, 12, 20], [2, 9, 3]), 10, 20);
    expect(merged.steps).toEqual([0, 10, 12, 20, 30]);
    expect(merged.values).toEqual([1, 2, 9, 3, 4]);
  });

  it.each([
    ["before the first step", -5, -1, [0, 10, 20, 30]],
    ["after the last step", 31, 40, [0, 10, 20, 30]],
    ["everything", 0, 30, []],
    ["between two points", 11, 19, [0, 10, 20, 30]],
  ])("with an empty window %s", (_name, start, end, steps) => {
    expect(mergeWindow(whole, curve([], []), start, end).steps).toEqual(steps);
  });
});

describe("extent", () => {
  it("leaves out what is not finite and what lies outside of the window", () => {
    const curves = [curve([0, 1, 2, 3], [9, null, 2, 5])];
    expect(extent(curves)).toEqual([2, 9]);
    expect(extent(curves, 1, 3)).toEqual([2, 5]);
    expect(extent([curve([0], [null])])).toBeNull();
  });
});

it("finds the number nearest to a place, breaks and gaps aside", () => {
  const cells = [1, undefined, null, undefined, 5];
  expect([0, 1, 2, 3, 4].map((at) => nearestCell(cells, at))).toEqual([0, 0, 0, 4, 4]);
  expect(nearestCell([null, undefined], 0)).toBeNull();
  expect(nearestCell(undefined, 0)).toBeNull();
});
