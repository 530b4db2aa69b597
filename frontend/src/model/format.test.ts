import { describe, expect, it } from "vitest";
import {
  formatBytes,
  formatCompact,
  formatDuration,
  formatStep,
  formatValue,
  formatWithin,
  isMoment,
  splitCode,
  formatAgo,
  formatMoment,
  tailOf,
} from "./format";

describe("formatValue", () => {
  it.each([
    [0, "0"],
    [Math.LN2, "0.6931"],
    [0.1, "0.1"],
    [-0.5, "−0.5"],
    [12, "12"],
    [12345.678, "12,346"],
    [1234.5, "1,235"],
    [123.456, "123.5"],
    [1e6, "1e6"],
    [123456789, "1.23e8"],
    [0.0001, "0.0001"],
    [0.00001234, "1.23e−5"],
    [null, "–"],
    [undefined, "–"],
    [NaN, "–"],
    [Infinity, "∞"],
    [-Infinity, "−∞"],
  ])("%s is %s", (value, text) => {
    expect(formatValue(value)).toBe(text);
  });
});

it.each([
  [0, "0"],
  [900, "900"],
  [1500, "1.5k"],
  [1234, "1234"],
  [12_000, "12k"],
  [20e6, "20M"],
  [3.2e9, "3.2G"],
  [-2000, "−2k"],
])("formatCompact(%s) is %s", (value, text) => {
  expect(formatCompact(value)).toBe(text);
});

it.each([
  [4240, "4,240"],
  [199_998, "199,998"],
  [1_500_000, "1.5M"],
])("formatStep(%s) is %s", (value, text) => {
  expect(formatStep(value)).toBe(text);
});

it("gives as many digits as the range needs to tell values apart", () => {
  expect(formatWithin(0.693147, [0.693, 0.6944])).toBe("0.693147");
  expect(formatWithin(0.693147, [0, 2])).toBe("0.6931");
  expect(formatWithin(0.693147, [0.5, 0.5])).toBe("0.6931");
  expect(formatWithin(null, [0, 1])).toBe("–");
});

it.each([
  [45, "45 s"],
  [600, "10 min"],
  [5400, "1 h 30 min"],
  [7200, "2 h"],
  [187_200, "2 d 4 h"],
])("formatDuration(%s) is %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

it.each([
  [12, "12 B"],
  [1500, "1.5 kB"],
  [25_000_000, "25 MB"],
])("formatBytes(%s) is %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it("splits a sentence at its code marks", () => {
  expect(splitCode("`loss` fell below `val/loss`.")).toEqual([
    { code: "loss" },
    { text: " fell below " },
    { code: "val/loss" },
    { text: "." },
  ]);
  expect(splitCode("a lone ` mark")).toEqual([{ text: "a lone ` mark" }]);
});

it.each([
  [0, "just now"],
  [-30, "just now"],
  [-86_400, "just now"],
  [-86_460, "in the future"],
  [59, "just now"],
  [60, "1 min ago"],
  [3599, "59 min ago"],
  [3600, "1 h ago"],
  [86_400 * 29, "29 d ago"],
  [86_400 * 30, "1 mo ago"],
  [86_400 * 800, "2 y ago"],
])("%i seconds are %s", (seconds, text) => {
  expect(formatAgo(1e9, 1e9 + seconds)).toBe(text);
});

it.each([
  [0, true],
  [1.7e9, true],
  [8.64e12, true],
  [8.65e12, false],
  [1.7e15, false],
  [NaN, false],
  [-Infinity, false],
])("%d s is a moment: %j", (time, is) => {
  expect(isMoment(time)).toBe(is);
});

it.each([
  ["short", ""],
  ["a-run-of-some-length_12", ""],
  ["weight_decay-5e-4_lr-0.01_seed-17", "weight_decay-5e-4_"],
  ["nothing0that1parts2this3name4into5words", "nothing0that1parts2this3n"],
  ["ends_with_a_separator_here_seed=1234", "ends_with_a_separator_"],
])("the end of %j that stays comes after %j", (name, start) => {
  expect(name.slice(0, tailOf(name))).toBe(start);
});

it("tells a moment in full", () => {
  const time = new Date(2024, 10, 3, 8, 2, 4).getTime() / 1000;
  expect(formatMoment(time)).toBe("2024-11-03 08:02:04");
});
