import { describe, expect, it } from "vitest";
import type { Curve } from "../api/types";
import { parseAxis, placingOf, seriesAxis, tagOf, type PlaceAxis } from "./placing";

const curve = (steps: number[], wall_times: (number | null)[] = [], values: (number | null)[] = []): Curve =>
  ({ steps, wall_times, values }) as Curve;
const alone = { start: null, by: null };

describe("the places of a curve", () => {
  const loss = curve([0, 10, 20], [100, 110, 130]);

  it.each<[PlaceAxis, number | null, number[]]>([
    ["steps", null, [0, 10, 20]],
    ["share", null, [0, 50, 100]],
    ["wall", null, [100, 110, 130]],
    ["relative", null, [0, 10, 30]],
    ["relative", 90, [10, 20, 40]],
  ])("by %s, begun at %s, are %j, and lead back to the steps", (axis, start, places) => {
    const placing = placingOf(axis, loss, { start, by: null });
    expect(placing?.places(loss)).toEqual(places);
    expect(places.map((place) => placing?.step(place))).toEqual(loss.steps);
  });

  it("by a series are its values at the same steps, also between its points", () => {
    const by = curve([0, 20], [], [1, 5]);
    const placing = placingOf(seriesAxis("epoch"), loss, { start: null, by });
    expect(placing?.places(loss)).toEqual([1, 3, 5]);
    expect(placing?.step(4)).toBe(15);
  });

  it("rise strictly where an epoch has many steps, and beyond the ends of the series", () => {
    const by = curve([0, 1, 2, 3], [], [0, 0, 1, 1]);
    const places = placingOf(seriesAxis("epoch"), loss, { start: null, by })?.places(curve([0, 1, 2, 3, 9]));
    expect(places?.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    expect(places?.map((place) => Math.round(place))).toEqual([0, 0, 1, 1, 1]);
  });

  it.each<[string, PlaceAxis, Curve | null]>([
    ["no such series", "series:epoch", null],
    ["a series that falls", "series:lr", curve([0, 1, 2], [], [3, 2, 4])],
    ["a series that stays", "series:lr", curve([0, 1], [], [3, 3])],
    ["a series without a number", "series:lr", curve([0, 1], [], [null, null])],
  ])("are none with %s", (_name, axis, by) => {
    expect(placingOf(axis, loss, { start: null, by })).toBeNull();
  });

  it("are none in time where the log has no time that can be", () => {
    expect(placingOf("wall", curve([0, 1], [null, null]), alone)).toBeNull();
    expect(placingOf("relative", curve([0, 1], [null, null]), alone)).toBeNull();
  });
});

it("reads an axis from an address, and passes over what is none", () => {
  expect(["steps", "wall", "series:a/b", "series:", "time", ""].map(parseAxis)).toEqual([
    "steps",
    "wall",
    "series:a/b",
    "",
    "",
    "",
  ]);
  expect([tagOf(seriesAxis("a/b")), tagOf("steps")]).toEqual(["a/b", null]);
});
