import { expect, it } from "vitest";
import type { RunDetail, SeriesSummary } from "../api/types";
import { OverlayView } from "./overlay-view";
import { axisTags } from "./quantities";
import { lineTrace, type Trace } from "./traces";

const series = { member: ".", tag: "loss", split: "validation", better: "lower" } as SeriesSummary;
const trace = (run: string, steps: number[], values: (number | null)[]): Trace =>
  lineTrace(
    { run, series, all: [series], start: null },
    {
      member: ".",
      tag: "loss",
      points: steps.length,
      thinned: false,
      steps,
      values,
      wall_times: steps.map(() => null),
      marks: [],
      resets: [],
      pauses: [],
    },
  );
const CHOICE = { scale: "", x: "steps", outliers: false } as const;
const view = new OverlayView([trace("a", [0, 10, 20], [3, 2, 1]), trace("b", [5, 15], [4, null])], CHOICE);

it("has the values of all lines on one grid, at a place and at the end", () => {
  expect(view.grid.x).toEqual([0, 5, 10, 15, 20]);
  expect([view.valueAt(0, 1), view.valueAt(1, null)]).toEqual(["3", "4"]);
  expect(view.tableAt(1, "b").rows).toEqual([
    { line: 1, value: 4 },
    { line: 0, value: 3 },
  ]);
  expect([view.indexOf("b"), view.indexOf("gone"), view.columnOf(1)]).toEqual([1, -1, 1]);
});

it("leaves the points of a window, one row a place, with empty cells where a line has none", () => {
  expect(view.points("step", [5, 15])).toEqual({
    heads: ["step", "a", "b"],
    rows: [
      [5, undefined, 4],
      [10, 2, null],
      [15, undefined, null],
    ],
  });
  expect(view.points("step", null).rows).toHaveLength(5);
});

it("has room for a single point, and for none", () => {
  expect(new OverlayView([trace("a", [7], [1])], CHOICE).windowOf(null)).toEqual([6.5, 7.5]);
  const none = new OverlayView([], CHOICE);
  expect([none.extent, none.rangeWithin([0, 1])]).toEqual([null, [0, 1]]);
});

it("fits the value axis to the runs that have not left the others, unless all are asked for", () => {
  const steps = Array.from({ length: 6 }, (_, i) => i);
  const traces = [
    trace("a", steps, [2, 1.5, 1, 0.8, 0.6, 0.5]),
    trace("b", steps, [2, 1.4, 1, 0.7, 0.6, 0.5]),
    trace("diverged", steps, [2, 1, 0.6, 1e3, 1e9, 1e18]),
  ];
  expect(new OverlayView(traces, CHOICE).rangeWithin([0, 5])[1]).toBeLessThan(10);
  expect(new OverlayView(traces, { ...CHOICE, outliers: true }).rangeWithin([0, 5])[1]).toBe(1e18);
});

it("offers as the horizontal axis what two runs log and no loss is, counters first", () => {
  const run = (name: string, tags: Record<string, string>): Pick<RunDetail, "run"> =>
    ({ run: { name, series: Object.entries(tags).map(([tag, role]) => ({ tag, role })) } }) as never;
  const runs = [
    run("a", { lr: "learning_rate", "perf/rate": "other", epoch: "counter", loss: "loss", own: "counter" }),
    run("b", { "perf/rate": "other", epoch: "counter", loss: "loss" }),
  ];
  expect(axisTags(runs)).toEqual(["epoch", "perf/rate"]);
  expect(axisTags(runs.slice(0, 1))).toEqual(["epoch", "own", "perf/rate"]);
});
