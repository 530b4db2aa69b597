import { describe, expect, it } from "vitest";
import { overlaps, placeLabels, shorten, type LabelWish } from "./labels";
import { apart, labels, logSplits, stepLabels } from "./axes";
import { smallSize } from "./overlay";
import { padded, wantsLog, extendRange } from "../model/scale";

const BOUNDS = { x: 0, y: 0, width: 200, height: 100 };
const measure = (text: string): number => text.length * 6;
const wish = (text: string, places: [number, number][], part: Partial<LabelWish> = {}): LabelWish => ({
  text,
  colour: "#000000",
  priority: 0,
  places: () => places,
  forced: false,
  ...part,
});
const place = (...wishes: LabelWish[]): ReturnType<typeof placeLabels> =>
  placeLabels(wishes, BOUNDS, measure, 16, () => 0);

describe("placeLabels", () => {
  it("never lays one label on another", () => {
    const placed = place(
      wish("first", [[10, 10]]),
      wish("second", [
        [12, 12],
        [100, 50],
      ]),
      wish("third", [[14, 8]]),
    );
    expect(placed.map(({ text }) => text)).toEqual(["first", "second"]);
    expect(placed[0] && placed[1] && overlaps(placed[0], placed[1])).toBe(false);
  });

  it("keeps labels within the chart", () => {
    const [placed] = place(wish("label", [[190, 95]]));
    expect(placed).toMatchObject({ x: 170, y: 84 });
  });

  it("says the same once where it belongs to one place, and twice where it does not", () => {
    const twice = (x: number): number =>
      place(
        wish("first NaN", [
          [10, 10],
          [10, 60],
        ]),
        wish("first NaN", [
          [x, 12],
          [x, 60],
        ]),
      ).length;
    expect(twice(20)).toBe(1);
    expect(twice(120)).toBe(2);
  });

  it("shows what is lit up even where there is no room", () => {
    const placed = place(wish("a", [[10, 10]]), wish("b", [[10, 10]], { forced: true, priority: 1 }));
    expect(placed).toHaveLength(2);
  });

  it("places the more important first, and off the curves", () => {
    const wishes = [
      wish("later", [[0, 0]], { priority: 2 }),
      wish(
        "first",
        [
          [0, 0],
          [0, 50],
        ],
        { priority: 1 },
      ),
    ];
    const placed = placeLabels(wishes, BOUNDS, measure, 16, (rect) => (rect.y < 20 ? 5 : 0));
    expect(placed.map(({ text, y }) => [text, y])).toEqual([
      ["first", 50],
      ["later", 0],
    ]);
  });

  it("cuts what is too long", () => {
    expect(shorten("validation rises", 60, measure)).toBe("validatio…");
    expect(shorten("short", 60, measure)).toBe("short");
  });
});

it.each([
  [[0.693, 0.6932], 0.0002, ["0.6930", "0.6932"]],
  [[0, 0.5, 1], 0.5, ["0.0", "0.5", "1.0"]],
  [[0.25, 1.5, 1.75], 0.25, ["0.25", "1.50", "1.75"]],
  [[0.6925, 0.695], 0.0025, ["0.6925", "0.6950"]],
  [[0, 2000], 2000, ["0", "2,000"]],
  [[-1, 0], 1, ["−1", "0"]],
  [[0.693147, 0.6931471], 1e-7, ["0.6931470", "0.6931471"]],
  [[1.0001e-5, 1.0002e-5], 1e-9, ["1.0001e−5", "1.0002e−5"]],
  [[2e32, 4e32], 2e32, ["2e32", "4e32"]],
  [[1e-7, null, 1e8], 0, ["1e−7", "", "1e8"]],
])("axis labels of %j", (splits, increment, texts) => {
  expect(labels(splits, increment)).toEqual(texts);
});

it.each([
  ["few decades", 0.05, 3, 0, 8, [0.05, 0.1, 0.2, 0.5, 1, 2]],
  ["decades with room between them", 0.2, 60, 0, 8, [0.2, 0.5, 1, 2, 5, 10, 20, 50]],
  ["as many as fit closer than usual", 0.24, 54, 0, 7, [0.5, 1, 2, 5, 10, 20, 50]],
  ["many decades", 0.5, 2e6, 0, 8, [1, 10, 100, 1e3, 1e4, 1e5, 1e6]],
  ["more decades than fit", 1e-3, 1e24, 0, 7, [1, 1e4, 1e8, 1e12, 1e16, 1e20, 1e24]],
  ["zero and above", 0, 2e4, 1, 8, [0, 1, 10, 100, 1e3, 1e4]],
  ["both signs", -200, 200, 1, 8, [-100, -10, -1, 0, 1, 10, 100]],
  ["nothing, from zero, which no logarithm reaches", 0, 1, 0, 8, []],
  ["nothing, below zero", -2, -1, 0, 8, []],
  ["nothing, without an end", 1, Infinity, 0, 8, []],
  ["nothing, turning beyond all values", -1, 1, Infinity, 8, []],
])("ticks of a logarithmic axis: %s", (_name, min, max, turn, fit, ticks) => {
  expect(logSplits(min, max, turn, fit)).toEqual(ticks);
});

it.each([
  [
    [0, 500, 1000],
    ["0", "500", "1k"],
  ],
  [
    [500_100, 500_110],
    ["500,100", "500,110"],
  ],
])("labels of the steps %j", (steps, texts) => {
  expect(stepLabels(steps)).toEqual(texts);
});

it.each<[string, (number | null)[], boolean]>([
  ["a loss that falls", [2.3, 1, 0.5, 0.2, 0.1], false],
  ["a loss that explodes", [2.3, 0.5, 0.4, 0.4, 1e20], true],
  ["a huge first loss, then zeros", [1e8, 0.5, 0.01, 0, 0], true],
  ["a learning rate that warms up", [1e-9, 5e-4, 1e-3, 5e-4, 1e-4], false],
  ["nothing finite", [null, null], false],
])("wants a logarithmic axis or not: %s", (_name, values, wanted) => {
  expect(wantsLog([{ values }])).toBe(wanted);
});

it.each<[string, number[], number[], boolean]>([
  ["one point that hides the rest", [1, 0.1, ...Array.from({ length: 30 }, () => 4.2), 888], [0.1, 1], true],
  [
    "a spike of seventy times the rest",
    [91, ...Array.from({ length: 90 }, (_, i) => 3 / (i + 9))],
    [91],
    true,
  ],
  ["zeros beside a spike", [9, ...Array.from({ length: 90 }, (_, i) => 1e-3 * (i % 50))], [], true],
  ["best and start at the foot of a divergence", [3, 2, 60, 90, 300, 640], [2, 3], true],
  ["the same without what is drawn", [3, 2, 60, 90, 300, 640], [], false],
  [
    "a plateau far from its start that a logarithm opens no more",
    [0.5, ...Array.from({ length: 30 }, () => 0.81), 0.8],
    [],
    false,
  ],
  [
    "an accuracy that is soon high",
    [0.1, ...Array.from({ length: 30 }, (_, i) => 0.98 + i / 3000)],
    [],
    false,
  ],
])("wants a logarithmic axis for what is drawn: %s", (_name, values, places, wanted) => {
  expect(wantsLog([{ values }], places)).toBe(wanted);
});

describe("ranges", () => {
  it("make room for a level near the curves, not for one far away", () => {
    expect(extendRange([0.6, 0.7], [0.4, 0.75, 2.3])).toEqual([0.6, 0.75]);
    expect(extendRange([1, 1], [1.05])).toEqual([1, 1.05]);
  });

  it("hold a level that is near by its own size, however flat the curve", () => {
    expect(extendRange([0.6929, 0.6931], [0.6238, 0.693, 0.7624, 0.99])).toEqual([0.6238, 0.7624]);
  });

  it("are never empty", () => {
    for (const turn of [null, 0, 0.5]) {
      const [min, max] = padded([3, 3], turn);
      expect(min).toBeLessThan(max);
    }
    expect(padded([0, 0], null)).toEqual([-1, 1]);
  });

  it("stay positive on a logarithmic axis", () => {
    expect(padded([1e-6, 1e6], 0)[0]).toBeGreaterThan(0);
  });

  it("have the same share of air on both sides of a symmetric log, and none below zero for nothing", () => {
    expect(padded([0, 10], 1e-5)[0]).toBe(0);
    const [min, max] = padded([-10, 10], 1e-5);
    expect(min).toBeCloseTo(-max);
    expect(max).toBeGreaterThan(10);
    expect(max).toBeLessThan(100);
  });
});

it("turns a symmetric logarithm where usual values begin, however far one curve goes", () => {
  const usual = Array.from({ length: 100 }, (_, i) => (i % 2 ? 1 : -1) * (0.1 + i));
  expect(smallSize([usual, [null, 0, undefined, 1e33]])).toBeCloseTo(5.1);
  expect(smallSize([[0, null]])).toBe(1);
});

it("leaves out ticks whose labels would touch, but not zero and the greatest", () => {
  const ticks = [-1e-5, 0, 1e-5, 1e-4, 1e-3];
  const height = (tick: number): number => Math.asinh(tick / 1e-5) * 10;
  expect(apart(ticks, height)).toEqual([0, 1e-4, 1e-3]);
});
