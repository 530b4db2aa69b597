import { describe, expect, it } from "vitest";
import type { Curve, Evidence, Finding, SeriesSummary } from "../api/types";
import { bestLevel, entropyOf, levelsOf, priorOf, windowAround } from "./levels";
import type { Panel } from "./panels";
import { parsePrior, PLAIN } from "./reading";

const panel = (role: string, title: string): Panel => ({ key: title, title, role, series: [] });
const on = { member: ".", tag: "loss" };

describe("levels", () => {
  it("are the uniform guess on losses only, and what was typed on its own chart", () => {
    const reading = { ...PLAIN, classes: 10, levels: [["loss", 0.25] as const, ["other", 3] as const] };
    expect(levelsOf(panel("loss", "loss"), reading)).toEqual([
      { value: Math.log(10), label: "ln 10 = 2.303" },
      { value: 0.25, label: "0.25" },
    ]);
    expect(levelsOf(panel("score", "accuracy"), reading)).toEqual([]);
  });

  const one = (better: string): SeriesSummary => ({ ...on, better }) as unknown as SeriesSummary;
  const curve = (values: (number | null)[]): Curve =>
    ({ steps: values.map((_value, i) => i * 10), values }) as unknown as Curve;

  it.each([
    ["lower", [3, 1, null, 1, 2], "best 1 @ 10"],
    ["higher", [3, 1, null, 7, 2], "best 7 @ 30"],
  ])("know the best value, which is %s", (better, values, label) => {
    expect(bestLevel([one(better)], [curve(values)])?.label).toBe(label);
  });

  it("take the best of the validation series, which comes last", () => {
    expect(bestLevel([one("lower"), one("lower")], [curve([1]), curve([2])])?.value).toBe(2);
  });

  it("know no best value where there is no direction, or nothing finite", () => {
    expect(bestLevel([one("none")], [curve([1])])).toBeNull();
    expect(bestLevel([one("lower")], [curve([null])])).toBeNull();
  });
});

describe("the window around a place", () => {
  it.each<[string, Evidence, [number, number] | null]>([
    ["a point", { kind: "point", ...on, step: 500, value: 1, label: "" }, [450, 550]],
    ["a point at the end", { kind: "point", ...on, step: 1000, value: 1, label: "" }, [950, 1000]],
    ["a span", { kind: "span", ...on, first_step: 400, last_step: 600, label: "" }, [300, 700]],
    ["nearly all", { kind: "span", ...on, first_step: 100, last_step: 900, label: "" }, null],
    ["a level", { kind: "level", ...on, value: 1, label: "", tolerance: null }, null],
  ])("of %s", (_name, evidence, window) => {
    expect(windowAround(evidence, [0, 1000])).toEqual(window);
  });

  it("is not there where all of the curve is one step", () => {
    expect(windowAround({ kind: "point", ...on, step: 0, value: 1, label: "" }, [0, 0])).toBeNull();
  });
});

describe("class shares", () => {
  it.each([
    [[0.5], Math.LN2],
    [[0.8], 0.5004],
    [[0.8, 0.2], 0.5004],
    [[0.25, 0.25, 0.25, 0.25], Math.log(4)],
  ])("%j have the entropy %d", (shares, entropy) => {
    expect(entropyOf(shares)).toBeCloseTo(entropy, 4);
  });

  it.each([
    ["0.8", [0.8]],
    [" 0.7, 0.2 0.1 ", [0.7, 0.2, 0.1]],
    ["0.7, 0.2", null],
    ["1", null],
    ["x", null],
    ["", null],
  ])("are read from %j", (text, shares) => {
    expect(parsePrior(text)).toEqual(shares);
  });

  it("come from the finding that measured them, by the level of its score", () => {
    const score = { member: "m", tag: "acc", role: "score" } as SeriesSummary;
    const loss = { member: "m", tag: "loss", role: "loss" } as SeriesSummary;
    const levels = [
      { kind: "level", member: "m", tag: "loss", value: 0.5, label: "" },
      { kind: "level", member: "m", tag: "acc", value: 0.8, label: "" },
    ];
    const finding = { rule: "predicts-the-prior", evidence: levels } as Finding;
    expect(priorOf([finding], [loss, score])).toBe(0.8);
    expect(priorOf([{ ...finding, rule: "stalled" }], [loss, score])).toBeNull();
  });
});
