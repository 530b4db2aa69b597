import { describe, expect, it } from "vitest";
import type { Standing } from "../api/types";
import { drawnRuns, MOST_CURVES, rankedRuns, stretches } from "./drawn";

const named = (count: number): string[] => Array.from({ length: count }, (_, i) => `run-${i + 1}`);

it("puts the runs in the order of the ranking, and those that it lacks last", () => {
  const ranking = ["c", "gone", "a"].map((run) => ({ run })) as Standing[];
  expect(rankedRuns(["a", "b", "c", "d"], { ranking })).toEqual(["c", "a", "b", "d"]);
});

it("has stretches from the first place to the last", () => {
  expect(stretches(208)).toEqual([
    [1, 60],
    [61, 120],
    [121, 180],
    [181, 208],
  ]);
});

describe("drawn are", () => {
  it.each([
    [1, 1, 60],
    [61, 61, 120],
    [181, 181, 208],
    // Of a link that was made when there were more.
    [601, 181, 208],
  ])("the runs from place %i on", (place, first, last) => {
    expect(drawnRuns(named(208), place, "")).toEqual(named(208).slice(first - 1, last));
  });

  it.each([61, 100, 119, 120, 208, 2000])(
    "as many of %i in even steps, the best and the worst too",
    (count) => {
      const ranked = named(count);
      const drawn = drawnRuns(ranked, "even", "");
      expect(drawn.length).toBe(MOST_CURVES);
      expect([drawn[0], drawn.at(-1)]).toEqual([ranked[0], ranked.at(-1)]);
      const places = drawn.map((run) => ranked.indexOf(run));
      const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    },
  );

  it("the run that others are compared with, wherever it is", () => {
    expect(drawnRuns(named(208), 61, "run-3")[0]).toBe("run-3");
    expect(drawnRuns(named(208), 61, "run-3").length).toBe(61);
    expect(drawnRuns(named(208), 61, "run-70").length).toBe(60);
    expect(drawnRuns(named(208), 61, "gone").length).toBe(60);
  });
});
