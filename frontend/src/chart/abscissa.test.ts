import { describe, expect, it } from "vitest";
import type { Curve } from "../api/types";
import { Abscissa } from "./abscissa";
import { formatRelative, formatWall } from "./time";

const curve = (part: Partial<Curve>): Curve => ({
  member: ".",
  tag: "loss",
  points: 4,
  thinned: false,
  steps: [0, 10, 20, 30],
  values: [4, 3, 2, 1],
  wall_times: [1000, 1010, 1020, 1030],
  marks: [],
  resets: [],
  pauses: [],
  ...part,
});

describe("the horizontal axis", () => {
  it("is the steps themselves", () => {
    const steps = new Abscissa("step", [curve({})], 1000);
    expect([steps.x(-5), steps.step(12.5)]).toEqual([-5, 12.5]);
  });

  it("goes from steps to times and back, between points too, and stops at the ends", () => {
    const time = new Abscissa("relative", [curve({ wall_times: [1000, 1010, 1050, 1060] })], 990);
    expect([0, 15, 30, 99].map((step) => time.x(step))).toEqual([10, 40, 70, 70]);
    expect([10, 40, 70, -5].map((x) => time.step(x))).toEqual([0, 15, 30, 0]);
  });

  it("reaches a step of each series at its own time", () => {
    const late = curve({ member: "val", wall_times: [1005, 1015, 1025, 1035] });
    const time = new Abscissa("wall", [curve({}), late], 0);
    expect([time.x(10), time.x(10, late)]).toEqual([1010, 1015]);
  });

  it("keeps every point where the clock stood still, went back or was not known", () => {
    const odd = curve({ wall_times: [1000, 1000, null, 900], values: [1, 2, 9, 4] });
    const { x, columns } = new Abscissa("relative", [odd], 1000).grid();
    expect(columns[0]).toEqual([1, 2, 9, 4]);
    expect(x.every((place, i) => i === 0 || place > (x[i - 1] ?? Infinity))).toBe(true);
  });

  it("breaks the line at a pause in time, not in steps", () => {
    const paused = curve({
      wall_times: [1000, 1010, 9000, 9010],
      pauses: [{ step: 10, seconds: 7990 }],
    });
    expect(new Abscissa("wall", [paused], 0).grid().columns[0]).toEqual([4, 3, null, 2, 1]);
    expect(new Abscissa("step", [paused], 0).grid().columns[0]).toEqual([4, 3, 2, 1]);
  });

  it("has the smoothed curves behind the logged ones", () => {
    const smooth = curve({ member: "val", smoothed: [4, 3.5, 3, 2] });
    expect(new Abscissa("step", [curve({}), smooth], 0).grid().columns).toEqual([
      [4, 3, 2, 1],
      [4, 3, 2, 1],
      [4, 3.5, 3, 2],
    ]);
  });
});

it.each([
  [0, 10, "0"],
  [30, 10, "30 s"],
  [150, 30, "2:30 min"],
  [900, 300, "15 min"],
  [8100, 900, "2:15 h"],
  [5400, 1800, "90 min"],
  [21_600, 3600, "6 h"],
  [172_800, 86_400, "2 d"],
  [-60, 30, "−60 s"],
])("%d s, with ticks %d s apart, is %j", (seconds, increment, text) => {
  expect(formatRelative(seconds, increment)).toBe(text);
});

it("says the day of a wall time once, and again where it turns", () => {
  const noon = new Date(2024, 4, 17, 12).getTime() / 1000;
  const found = formatWall([noon, noon + 6 * 3600, noon + 12 * 3600], 6 * 3600);
  expect(found).toEqual(["May 17 12:00", "18:00", "May 18 00:00"]);
});
