import { describe, expect, it } from "vitest";
import { ruler } from "./ruler";

describe("a ruler", () => {
  it.each([
    [
      [0, 10],
      [4, 40],
      [0, 5, 10],
      [4, 22, 40],
    ],
    [
      [0, 10],
      [40, 4],
      [0, 10],
      [40, 4],
    ],
    [[3, 3], [0, 10], [3], [5]],
    [
      [-1.7e308, 1.7e308],
      [0, 10],
      [-1.7e308, 0, 1.7e308],
      [0, 5, 10],
    ],
    [
      [0, 5e-324],
      [0, 10],
      [0, 5e-324],
      [5, 5],
    ],
    [[Infinity, -Infinity], [0, 10], [7], [5]],
    [[NaN, 1], [0, 10], [0.5], [5]],
  ] as const)("from %j to %j", (range, stretch, values, places) => {
    expect(values.map(ruler(range, stretch))).toEqual(places);
  });
});
