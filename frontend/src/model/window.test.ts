import { expect, it } from "vitest";
import { offsetsOf, windowOf } from "./window";

const OFFSETS = offsetsOf([40, 60, 60, 40, 60]);

it("adds heights up", () => {
  expect([...OFFSETS]).toEqual([0, 40, 100, 160, 200, 260]);
});

it.each<[number, number, number, [number, number]]>([
  [0, 100, 0, [0, 3]],
  [0, 99, 0, [0, 2]],
  [39, 2, 0, [0, 2]],
  [40, 10, 0, [1, 2]],
  [165, 10, 1, [2, 5]],
  [-500, 100, 0, [0, 1]],
  [900, 100, 2, [3, 5]],
])("from %i, %i high, with %i to spare", (top, height, spare, window) => {
  expect(windowOf(OFFSETS, top, height, spare)).toEqual(window);
});

it("covers what is in sight, wherever that is", () => {
  for (let top = 0; top < 260; top += 7) {
    const [first, last] = windowOf(OFFSETS, top, 50, 0);
    expect(OFFSETS[first]).toBeLessThanOrEqual(top);
    expect(OFFSETS[last]).toBeGreaterThanOrEqual(Math.min(260, top + 50));
  }
});

it("has nothing to show of an empty list", () => {
  expect(windowOf(offsetsOf([]), 0, 500, 10)).toEqual([0, 0]);
});
