import { expect, it } from "vitest";
import type { RunSummary } from "../api/types";
import { factsOf } from "./facts";
import { rowOf } from "./rows.fixture";

const run = {
  name: "a",
  members: ["a"],
  family: "supervised",
  series: [{ points: 1200 }, { points: 34 }],
} as RunSummary;

it("counts series and points where nothing else is known", () => {
  expect(factsOf(run, null)).toBe("2 series, 1,234 points");
});

it("says how long a run is in steps and in time", () => {
  const row = rowOf({ last_step: 5000, first_wall_time: 100, last_wall_time: 220 });
  expect(factsOf(run, row)).toBe("2 series, 1,234 points · 5,000 steps · 2 min");
});

it("takes no time at all where none can be, and says so", () => {
  const times = { first_wall_time: null, last_wall_time: null, impossible_times: 12 };
  expect(factsOf(run, rowOf({ last_step: 5000, ...times }))).toBe(
    "2 series, 1,234 points · 5,000 steps · 12 impossible wall times",
  );
});

it("names the directories that a run is joined from", () => {
  const joined = { ...run, members: ["a/train", "a/validation"] };
  expect(factsOf(joined, null)).toMatch(/ · joined from a\/train, a\/validation$/);
});
