import { describe, expect, it } from "vitest";
import { palette } from "../theme";
import { isBent, scales, turnOf } from "./scales";
import type { Scene } from "./scene";

const scene = (values: (number | null)[], part: Partial<Scene> = {}): Scene => ({
  curves: [
    {
      member: ".",
      tag: "loss",
      points: values.length,
      thinned: false,
      steps: values.map((_value, i) => i),
      values,
      wall_times: values.map(() => null),
      marks: [],
      resets: [],
      pauses: [],
    },
  ],
  splits: ["train"],
  annotations: [],
  lit: null,
  axis: "step",
  origin: 0,
  scale: "log",
  levels: [],
  palette: palette(false),
  xRange: null,
  yRange: null,
  ...part,
});

describe("the scale of the values", () => {
  it.each<[string, (number | null)[], number | null]>([
    ["values above zero", [0.1, 10], 0],
    ["a zero among them: linear below the smallest other", [0, 0.1, 10], 0.1],
    ["both signs", [-5, 0.2, 10], 0.2],
    ["one absurdly small: not so far down", [-5, 1e-30, 10], 1e-5],
    ["nothing but zeros", [0, 0], 1],
    ["nothing that is finite: none to be bent for", [null, null], null],
    ["nothing at all", [], null],
  ])("on a log axis, of %s", (_name, values, turn) => {
    const found = turnOf(scene(values));
    if (turn === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(turn, 12);
  });

  it.each([
    ["linear", [0.1, 10], false],
    ["log", [0.1, 10], true],
    ["log", [null, null], false],
    ["log", [0, 0], true],
    ["symlog", [0.1, 10], true],
  ] as const)("%s for %j is bent: %j", (scale, values, bent) => {
    const own = scene([...values], { scale });
    const grid = { x: [0, 1], columns: [[...values]], isolated: [[]] };
    const all = (): [number, number] => [0, 1];
    const { y } = scales(own, turnOf(own), grid, [], () => own.curves, all, all);
    expect(isBent(y)).toBe(bent);
    const range = (y.range as () => [number, number])();
    expect(range.every(Number.isFinite)).toBe(true);
    expect(range[0]).toBeLessThan(range[1]);
  });
});
