import { expect, it } from "vitest";
import { clauses, points, runs, series } from "./counts";

it("counts things", () => {
  expect([points(1), points(4000), series(0), series(1), runs(1)]).toEqual([
    "1 point",
    "4,000 points",
    "0 series",
    "1 series",
    "1 run",
  ]);
});

it("sets parts of a sentence apart, and leaves out those that are empty", () => {
  expect(clauses(["a", "", "b"])).toBe("a; b");
});
