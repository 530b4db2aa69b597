import { expect, it } from "vitest";
import type { Spark } from "../api/types";
import { sparkLines } from "./spark";

const spark = (steps: number[], values: (number | null)[]): Spark => ({
  member: ".",
  tag: "loss",
  split: "train",
  steps,
  values,
});

it("breaks the path where a point is not finite, and marks the place", () => {
  const [line] = sparkLines([spark([0, 1, 2, 3, 4], [4, 3, null, 2, 1])], 100, 20, 0);
  expect(line?.path.match(/M/g)).toHaveLength(2);
  expect(line?.breaks).toEqual([50]);
});

it("draws curves of a run on the same axes", () => {
  const [first, second] = sparkLines([spark([0, 10], [0, 10]), spark([5, 10], [5, 10])], 100, 20, 0);
  expect(first?.path).toBe("M0 20L100 0");
  expect(second?.path).toBe("M50 10L100 0");
});

it.each([
  ["one point", [0], [2.3]],
  ["points between breaks", [0, 1, 2], [null, 1, null]],
])("shows a dot for %s", (_name, steps, values) => {
  expect(sparkLines([spark(steps, values)], 100, 20)[0]?.dots).toHaveLength(1);
});

it("has no numbers that are not finite, whatever comes", () => {
  const flat = sparkLines([spark([5, 5], [1, 1]), spark([], []), spark([1], [null])], 100, 20);
  expect(JSON.stringify(flat)).not.toMatch(/NaN|Infinity|null/);
});
