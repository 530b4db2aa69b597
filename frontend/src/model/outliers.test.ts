import { describe, expect, it } from "vitest";
import type { Value } from "../api/types";
import { cutOf, within, type Judged } from "./outliers";

const fall = (from: number, to: number, count = 20): number[] =>
  Array.from({ length: count }, (_, i) => to + (from - to) * 0.8 ** i);
const lower = (values: Value[]): Judged => ({ values, better: "lower" });
const higher = (values: Value[]): Judged => ({ values, better: "higher" });
const neither = (values: Value[]): Judged => ({ values, better: "none" });
const diverged = [...fall(2.5, 0.4, 10), 9, 1e4, 1e9, 1e18];
const thirty = Array.from({ length: 30 }, (_, i) => lower(fall(2.3 + i / 100, 0.1 + i / 200)));

describe("curves that leave the axis", () => {
  it("are those that go far beyond the others after they were among them", () => {
    const cut = cutOf([...thirty, lower(diverged)], false);
    expect(cut?.leaving).toEqual([30]);
    expect(cut?.limits[1]).toBeCloseTo(2.59, 2);
    expect(cut?.limits[0]).toBeGreaterThan(0);
  });

  it.each([false, true])("are told of two curves too, log: %j", (log) => {
    expect(cutOf([lower(fall(2.3, 0.1)), lower(diverged)], log)?.leaving).toEqual([1]);
  });

  it("may be several, even most of them", () => {
    const cut = cutOf([lower(fall(2.3, 0.1)), lower(diverged), lower(diverged), lower(diverged)], false);
    expect(cut?.leaving).toEqual([1, 2, 3]);
  });

  it("leave for where it is worse: downwards where higher is better", () => {
    const rising = fall(-2, 20).map((value) => value);
    expect(cutOf([higher(rising), higher([1, 2, -50, -1e6])], false)?.leaving).toEqual([1]);
  });

  it.each<[string, Judged[], boolean?]>([
    ["none", []],
    ["one alone", [lower(diverged)]],
    ["healthy ones", thirty],
    ["one that overfits to three times its start", [...thirty, lower([...fall(2.3, 0.2), 3, 5, 7])]],
    ["one with a start fifteen times as high", [...thirty, lower([35, ...fall(2.3, 0.2)])]],
    ["one that comes from afar", [...thirty, lower([1e8, ...fall(2.3, 0.2)])]],
    ["one of another scale", [...thirty, lower(fall(900, 300))]],
    ["all from afar", [lower([1e8, ...fall(2, 1)]), lower([1e9, ...fall(2, 1)])]],
    [
      "returns that rise to hundreds while others stay",
      [higher([1, 2, 500]), ...[1, 2, 3].map((n) => higher([n, n]))],
    ],
    ["a rate that warms up a hundredfold", [neither([1e-5, 1e-3, 1e-4]), neither([1e-5, 1e-5])]],
    ["one stuck beside others that fall", [lower([0.6931, 0.6932]), ...thirty]],
    ["nothing but zeros", [lower([0, 0]), lower([0, 0])]],
    ["nothing finite", [lower([null]), lower([null, null])]],
    ["one that a logarithm shows well enough", [...thirty, lower([...fall(2.3, 0.2), 80, 120])], true],
  ])("are not: %s", (_name, curves, log = false) => {
    expect(cutOf(curves, log)).toBeNull();
  });

  it("are the same at any scale of the values", () => {
    for (const factor of [1e-6, 1, 1e6]) {
      const scaled = [...thirty, lower(diverged)].map(({ values, better }) => ({
        values: values.map((value) => (value ?? 0) * factor),
        better,
      }));
      expect(cutOf(scaled, false)?.leaving).toEqual([30]);
    }
  });

  it("hide only what lies beyond", () => {
    expect(within({ values: [1, 5, null, -3, 2] }, [0, 2])).toEqual([1, null, null, null, 2]);
  });
});
