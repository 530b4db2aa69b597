import { describe, expect, it, vi } from "vitest";
import type { Curve } from "../api/types";
import type { Brush } from "./brush";
import { drawOverwritten, resetsOf, thinned } from "./marks";

const series = (every: number, resets: number[]): Pick<Curve, "steps" | "resets"> => ({
  steps: Array.from({ length: 100 / every }, (_, i) => (i + 1) * every),
  resets,
});

it.each([
  ["two series that go back together", [series(1, [38]), series(5, [40])], [38]],
  ["two that go back at different times", [series(1, [38]), series(5, [70])], [38, 70]],
  ["one that goes back twice", [series(1, [10, 11])], [10, 11]],
  ["none", [series(1, [])], []],
])("the log goes back once for %s", (_name, curves, steps) => {
  expect(resetsOf(curves)).toEqual(steps);
});

it("draws no more marks than can be told apart", () => {
  expect(thinned([1, 2, 3, 10, 15, 16, 40], 6)).toEqual([1, 10, 16, 40]);
  expect(thinned([], 6)).toEqual([]);
});

describe("what was overwritten", () => {
  const curve = { overwritten: [{ steps: [1, 2], values: [3, null] }] } as unknown as Curve;
  const draw = (axis: string): unknown[][] => {
    const trace = vi.fn();
    const brush = { abscissa: { axis }, curves: [curve], colours: { train: "#0000ff" }, trace };
    drawOverwritten(brush as unknown as Brush, () => "train");
    return trace.mock.calls;
  };

  it("is drawn along its steps", () => {
    expect(draw("step").map(([steps, values]) => [steps, values])).toEqual([
      [
        [1, 2],
        [3, null],
      ],
    ]);
  });

  it("is left out in time, where it would lie elsewhere", () => {
    expect(draw("wall")).toEqual([]);
  });
});
