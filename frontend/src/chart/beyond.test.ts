import { expect, it } from "vitest";
import { beyondOf } from "./beyond";

it.each([
  ["nothing", [1, 2, null], []],
  ["nothing at the ends themselves", [0, 10], []],
  ["the first point above, and the greatest", [1, 11, 5, 1e18, 12], [{ first: 1, value: 1e18, up: true }]],
  ["the first point below, and the least", [-1, 3, -7], [{ first: 0, value: -7, up: false }]],
  [
    "both",
    [-1, null, 20],
    [
      { first: 2, value: 20, up: true },
      { first: 0, value: -1, up: false },
    ],
  ],
])("beyond an axis from 0 to 10 lies %s", (_name, values, found) => {
  expect(beyondOf(values, [0, 10])).toEqual(found);
});
