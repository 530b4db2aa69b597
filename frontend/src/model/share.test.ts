import { describe, expect, it } from "vitest";
import { endsOf, toPercent, toStep } from "./share";

describe("percent of the way through a curve", () => {
  it.each([
    [0, 0],
    [25, 50],
    [50, 100],
    [-5, -10],
  ])("step %d of 50 is at %d", (step, percent) => {
    expect(toPercent(step, [0, 50])).toBe(percent);
    expect(toStep(percent, [0, 50])).toBe(step);
  });

  it("is nowhere but at the start of a single point", () => {
    expect(toPercent(7, [7, 7])).toBe(0);
    expect(toStep(80, [7, 7])).toBe(7);
  });

  it("spans all curves of a run, passing over empty ones", () => {
    expect(endsOf([{ steps: [5, 9] }, { steps: [] }, { steps: [2, 7] }])).toEqual([2, 9]);
    expect(endsOf([])).toEqual([0, 0]);
  });
});
