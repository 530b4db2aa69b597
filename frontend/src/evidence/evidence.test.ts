import { expect, it } from "vitest";
import type { Evidence, Finding } from "../api/types";
import type { Brush } from "../chart/brush";
import { annotationsOf } from "../model/panels";
import { rowOf, singular, valuesOf } from ".";
import { says } from "./drawer";
import { gap } from "./gap";
import { withValue } from "./level";
import { placeOf } from "./point";
import { span } from "./span";

const noEnds = { first_value: null, other_value: null };
const on = { member: ".", tag: "loss" };

it.each<[Evidence, string, string]>([
  [{ kind: "span", ...on, first_step: 10, last_step: 4000, label: "rises" }, "rises", "steps 10 to 4,000"],
  [{ kind: "span", ...on, first_step: 10, last_step: 10, label: "burst" }, "burst", "step 10"],
  [{ kind: "level", ...on, value: Math.LN2, label: "ln 2", tolerance: null }, "ln 2", "0.6931"],
  [{ kind: "point", ...on, step: 40, value: 0.25, label: "best" }, "best", "0.25 @ step 40"],
  [{ kind: "point", ...on, step: 40, value: 0.25, label: "best 0.25" }, "best 0.25", "@ step 40"],
  [{ kind: "point", ...on, step: 40, value: null, label: "NaN" }, "NaN", "@ step 40"],
  [
    {
      kind: "gap",
      ...on,
      other_member: ".",
      other_tag: "val",
      step: 9,
      value: -0.5,
      label: "gap",
      ...noEnds,
    },
    "gap",
    "−0.5 @ step 9",
  ],
  [{ kind: "stat", name: "share", value: 0.9, limit: null, unit: "share" }, "share", "90 %"],
  [
    { kind: "stat", name: "up", value: 0.125, limit: null, unit: "share of updates" },
    "up",
    "12.5 % of updates",
  ],
  [{ kind: "stat", name: "points", value: 1, limit: 3, unit: "points" }, "points", "1 point"],
  [{ kind: "stat", name: "loss", value: null, limit: null, unit: "" }, "loss", "not finite"],
])("%j is a row", (evidence, name, value) => {
  expect(rowOf(evidence)).toEqual({ name, value });
});

it("shows a kind that it does not know as a row of text", () => {
  const evidence = {
    kind: "ribbon",
    label: "noise",
    low: 0.25,
    high_end: 2,
    deep: {},
  } as unknown as Evidence;
  expect(rowOf(evidence)).toEqual({ name: "noise", value: "low 0.25, high end 2" });
});

it("does not say a number twice", () => {
  expect(withValue("ln 2 = 0.693", Math.LN2)).toBe("ln 2 = 0.693");
  expect(withValue("best", 0.5)).toBe("best = 0.5");
  expect(withValue("poor below 0", 0)).toBe("poor below 0");
  expect(withValue("top 5", 0.5)).toBe("top 5 = 0.5");
});

it.each<[string, number, boolean]>([
  ["best 3.384e+04", 33836.48, true],
  ["gap −0.5", -0.5, true],
  ["best 33,836", 33836.48, true],
  ["ln 2", Math.LN2, false],
  ["2 swings", 2.3, false],
  ["poor below 0", 0.001, false],
])("the label %j says %f: %s", (label, value, said) => {
  expect(says(label, value)).toBe(said);
});

it("makes room for the ends of a gap and the tolerance of a level, where it is drawn", () => {
  const evidence: Evidence[] = [
    { kind: "level", ...on, value: 0.7, label: "ln 2", tolerance: 0.1 },
    {
      kind: "gap",
      ...on,
      other_member: ".",
      other_tag: "val",
      step: 9,
      value: 1,
      label: "gap",
      first_value: 3,
      other_value: 2,
    },
  ];
  const finding = {
    rule: "a",
    tags: [],
    evidence,
    superseded_by: null,
    suppressed: null,
  } as unknown as Finding;
  const values = valuesOf(annotationsOf([finding]));
  expect(values.map((value) => Number(value.toFixed(3)))).toEqual([0.6, 0.7, 0.8, 3, 2]);
  expect(valuesOf(annotationsOf([{ ...finding, suppressed: "known" }]))).toEqual([]);
});

it("draws the bracket of a gap between its own ends, not between single points", () => {
  const lines: number[][] = [];
  const brush = {
    ratio: 1,
    x: (step: number) => step,
    y: (value: number) => value,
    inside: () => true,
    occupy: () => undefined,
    label: () => undefined,
    valueAt: () => 9,
    line: (...ends: number[]) => lines.push(ends.slice(0, 4)),
  } as unknown as Brush;
  const emphasis = { colour: "#000000", strength: 1, leading: true, priority: 0 };
  const evidence = {
    kind: "gap" as const,
    ...on,
    other_member: ".",
    other_tag: "val",
    step: 5,
    value: 1,
    label: "gap",
  };
  gap.over?.(brush, { ...evidence, first_value: 3, other_value: 2 }, emphasis);
  expect(lines[0]).toEqual([5, 3, 5, 2]);
});

it.each([
  [true, 1, 2],
  [false, 1, 1],
  [false, 2, 2],
])(
  "tints a span of the main finding (%s) or one lit up (%d), else only its edge",
  (leading, strength, rects) => {
    const tints: string[] = [];
    const brush = {
      ratio: 1,
      box: { x: 0, y: 0, width: 10, height: 10 },
      x: (step: number) => step,
      tint: (colour: string) => tints.push(colour),
    } as unknown as Brush;
    span.under?.(
      brush,
      { kind: "span", ...on, first_step: 1, last_step: 5, label: "" },
      { colour: "#000000", strength, leading, priority: 0 },
    );
    expect(tints.length).toBe(rects);
  },
);

it("does not say a step twice", () => {
  expect(placeOf("best", 4240)).toBe("@ 4,240");
  expect(placeOf("best 1.018", 8)).toBe("@ 8");
  expect(placeOf("0.2245 → 20.78", 20)).toBe("@ 20");
  expect(placeOf("goes on from step 4,240", 4240)).toBe("");
});

it.each([
  ["series", "series"],
  ["classes", "class"],
  ["losses", "loss"],
  ["loss", "loss"],
  ["points", "point"],
  ["epochs", "epoch"],
  ["batches", "batch"],
  ["frequencies", "frequency"],
  ["accuracy", "accuracy"],
  ["", ""],
])("one of %j is a %j", (many, one) => {
  expect(singular(many)).toBe(one);
});
