import { expect, it } from "vitest";
import type { Evidence, Spark } from "../api/types";
import { sparkPicture, type SparkLine } from "./spark";

const spark = (steps: number[], values: (number | null)[]): Spark => ({
  member: ".",
  tag: "loss",
  split: "train",
  steps,
  values,
});

const sparkLines = (...args: [Spark[], number, number, number?]): SparkLine[] => {
  const [sparks, ...box] = args;
  return sparkPicture(sparks, [], ...box).lines;
};

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

it("shows what follows a huge first value, as the run's page does", () => {
  const values = [1716, ...Array.from({ length: 30 }, (_, i) => 2 * 0.8 ** i + 0.1)];
  const [line] = sparkLines(
    [
      spark(
        values.map((_value, i) => i),
        values,
      ),
    ],
    100,
    40,
    0,
  );
  const heights = (line?.path ?? "")
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => Number(point.split(" ")[1]));
  expect(Math.max(...heights.slice(1)) - Math.min(...heights.slice(1))).toBeGreaterThan(8);
});

it.each([
  ["no change", [0.6931, 0.69315, 0.693, 0.6932], 4],
  ["one of a hundredth", [1, 0.998, 0.994, 0.99], 40],
  ["negative ones", [-200.1, -200, -200.2, -200], 4],
])("draws %s at most %j as high as it is", (_name, values, most) => {
  const [line] = sparkLines([spark([0, 1, 2, 3], values)], 100, 40, 0);
  const heights = (line?.path ?? "")
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => Number(point.split(" ")[1]));
  const height = Math.max(...heights) - Math.min(...heights);
  expect(height).toBeLessThanOrEqual(most);
  expect(height).toBeGreaterThan(most === 40 ? 30 : 0);
});

it("marks levels and distances too, where they lie on the picture", () => {
  const on = { member: ".", tag: "loss", label: "" };
  const { marks } = sparkPicture(
    [spark([0, 10], [0, 10])],
    [
      { kind: "level", ...on, value: 5, tolerance: null },
      { kind: "level", ...on, value: 5000, tolerance: null },
      {
        kind: "gap",
        ...on,
        other_member: ".",
        other_tag: "val",
        step: 10,
        value: 8,
        first_value: 1,
        other_value: 9,
      },
    ],
    100,
    20,
    0,
  );
  expect(marks.levels).toEqual([10]);
  expect(marks.gaps).toEqual([[100, 18, 2]]);
});

it("has no place that is no number, whatever the numbers", () => {
  const wild = [spark([0, 2 ** 62], [-1.7e308, 1.7e308]), spark([], []), spark([5], [null])];
  const evidence: Evidence[] = [
    { kind: "point", member: ".", tag: "loss", step: 3, value: 1e308, label: "" },
    { kind: "span", member: ".", tag: "loss", first_step: 1, last_step: 2 ** 62, label: "" },
  ];
  expect(JSON.stringify(sparkPicture(wild, evidence, 100, 20))).not.toMatch(/NaN|Infinity|null/);
  expect(JSON.stringify(sparkPicture([spark([], [])], evidence, 100, 20))).not.toMatch(/NaN|Infinity|null/);
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

it("marks evidence where it lies, cut off at the ends of the curve", () => {
  const on = { member: ".", tag: "loss", label: "" };
  const evidence: Evidence[] = [
    { kind: "span", ...on, first_step: 5, last_step: 50 },
    { kind: "span", ...on, first_step: 20, last_step: 50 },
    { kind: "point", ...on, step: 5, value: 0 },
    { kind: "point", ...on, step: 5, value: null },
    { kind: "stat", name: "rise", value: 1, limit: null, unit: "" },
  ];
  const { marks } = sparkPicture([spark([0, 10], [0, 10])], evidence, 100, 20, 0);
  expect(marks).toEqual({ spans: [[50, 50]], levels: [], gaps: [], points: [[50, 20]] });
});
