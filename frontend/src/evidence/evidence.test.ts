import { expect, it } from "vitest";
import type { Evidence } from "../api/types";
import { rowOf } from ".";
import { withValue } from "./level";
import { placeOf } from "./point";

const on = { member: ".", tag: "loss" };

it.each<[Evidence, string, string]>([
  [{ kind: "span", ...on, first_step: 10, last_step: 4000, label: "rises" }, "rises", "steps 10 to 4,000"],
  [{ kind: "span", ...on, first_step: 10, last_step: 10, label: "burst" }, "burst", "step 10"],
  [{ kind: "level", ...on, value: Math.LN2, label: "ln 2" }, "ln 2", "0.6931"],
  [{ kind: "point", ...on, step: 40, value: 0.25, label: "best" }, "best", "0.25 @ step 40"],
  [{ kind: "point", ...on, step: 40, value: 0.25, label: "best 0.25" }, "best 0.25", "@ step 40"],
  [{ kind: "point", ...on, step: 40, value: null, label: "NaN" }, "NaN", "@ step 40"],
  [
    { kind: "gap", ...on, other_member: ".", other_tag: "val", step: 9, value: -0.5, label: "gap" },
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
});

it("does not say a step twice", () => {
  expect(placeOf("best", 4240)).toBe("@ 4,240");
  expect(placeOf("best 1.018", 8)).toBe("@ 8");
  expect(placeOf("goes on from step 4,240", 4240)).toBe("");
});
