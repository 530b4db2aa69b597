import { describe, expect, it } from "vitest";
import type { Answers, Curve, ReportData, Standing, Value } from "../api/types";
import { bandOf } from "./band";
import { compareSome } from "./comparison";
import { smooth } from "./smooth";
import { isReport, reportOf, ReportSource, within } from "./source";

const curve = (steps: number[], values: Value[], part: Partial<Curve> = {}): Curve => ({
  member: "a",
  tag: "loss",
  points: steps.length,
  thinned: false,
  steps,
  values,
  wall_times: steps,
  marks: [],
  resets: [],
  pauses: [],
  ...part,
});

const words = (said: string): unknown => ({
  status: { generation: 0, phase: "ready", source: { where: said } },
  runs: { generation: 0, runs: [] },
  details: { a: { generation: 0, smoothing: 0.6, run: { name: said } } },
  rules: { rules: [], remedies: {} },
  comparisons: [],
});

const DATA = {
  languages: { en: words("logs"), "zh-CN": words("日志") },
  curves: { a: [curve([0, 1, 2, 3], [4, 3, 2, 1], { smoothed: [4, 3.5, 3, 2.5] })] },
} as unknown as ReportData;
const source = (): ReportSource => new ReportSource(Promise.resolve(DATA));
const KEY = { member: "a", tag: "loss" };

describe("the data of a page", () => {
  const page = (text: string | null): Document =>
    ({ getElementById: () => (text === null ? null : { textContent: text }) }) as unknown as Document;

  it("is unpacked as it was packed", async () => {
    const gzip = new Blob(['{"version":"1","made":"今"}'])
      .stream()
      .pipeThrough(new CompressionStream("gzip"));
    const bytes = new Uint8Array(await new Response(gzip).arrayBuffer());
    const text = btoa(String.fromCharCode(...bytes));
    expect(isReport(page(text))).toBe(true);
    expect(await reportOf(page(text))).toEqual({ version: "1", made: "今" });
  });

  it("is not there in TensorBoard", () => {
    expect(isReport(page(null))).toBe(false);
    expect(reportOf(page(null))).toBeNull();
  });
});

describe("the source of a report", () => {
  it("answers in the language that is spoken", async () => {
    const one = source();
    expect((await one.status()).source.where).toBe("logs");
    one.speak("zh-CN");
    expect((await one.status()).source.where).toBe("日志");
  });

  it("says of a run or series that it does not hold that it does not", async () => {
    await expect(source().run("b")).rejects.toThrow("does not hold");
    await expect(source().curves("a", [{ member: "a", tag: "x" }], 100)).rejects.toThrow("does not hold");
    await expect(source().curves("b", [KEY], 100)).rejects.toThrow("does not hold");
    await expect(source().compare(["a"], { quantity: "", baseline: "" })).rejects.toThrow("does not hold");
  });

  it("gives curves whole, without the smoothing that was not asked for", async () => {
    const { series } = await source().curves("a", [KEY], 100);
    expect(series[0]?.values).toEqual([4, 3, 2, 1]);
    expect(series[0]?.smoothed).toBeUndefined();
  });

  it("takes the server's smoothing where it has it, and smooths what it holds otherwise", async () => {
    const asked = async (weight: number): Promise<Value[] | undefined> =>
      (await source().curves("a", [KEY], 100, undefined, undefined, weight)).series[0]?.smoothed;
    expect(await asked(0.6)).toEqual([4, 3.5, 3, 2.5]);
    expect(await asked(0.5)).toEqual(smooth([4, 3, 2, 1], 0.5));
  });

  it("gives a band of whole curves", async () => {
    const { bands } = await source().bands([[["a", "a", "loss"]]], 100, { start: 1, end: 2 });
    expect(bands[0]?.steps).toEqual([0, 1, 2, 3]);
  });
});

describe("a window of a curve", () => {
  it("has one point beyond on either side, and what is marked within", () => {
    const marks = [1, 3].map((step) => ({ step, value: "nan" as const, count: 1 }));
    const part = within(curve([0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5], { marks, resets: [1, 4] }), {
      start: 2,
      end: 3,
    });
    expect([part.steps, part.values, part.marks.map(({ step }) => step), part.resets]).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [3],
      [],
    ]);
  });

  it.each([
    [{ start: -9, end: 99 }, [0, 1, 2]],
    [{ start: 5, end: 9 }, [2]],
    [{ start: -9, end: -5 }, [0]],
  ])("is right beyond the ends: %j", (window, steps) => {
    expect(within(curve([0, 1, 2], [0, 1, 2]), window).steps).toEqual(steps);
  });
});

describe("smoothing", () => {
  it("is the average corrected for its start, and passes over what is not finite", () => {
    // By hand: weight 0.5 gives 4; (0.25 * 4 + 0.5 * 2) / 0.75; then the gap; (4 / 8 + 2 / 4 + 1 / 2) / 0.875.
    const [a, b, gap, c] = smooth([4, 2, null, 1], 0.5);
    expect([a, gap]).toEqual([4, null]);
    expect(b).toBeCloseTo(8 / 3, 12);
    expect(c).toBeCloseTo(1.5 / 0.875, 12);
  });

  it("leaves alone what never changes", () => {
    expect(smooth([0.1, 0.1, 0.1], 0.9)).toEqual([0.1, 0.1, 0.1]);
  });
});

describe("a band", () => {
  it("joins curves between their points, never beyond their ends or across what is broken", () => {
    const band = bandOf([
      { run: "x", ...curve([0, 2, 4], [0, 2, 4]) },
      { run: "y", ...curve([0, 1, 2], [2, null, 4], { marks: [{ step: 1, value: "nan", count: 1 }] }) },
    ]);
    expect(band.steps).toEqual([0, 1, 2, 4]);
    expect(band.mean).toEqual([1, null, 3, null]);
    expect(band.least).toEqual([0, 1, 2, 4]);
    expect(band.greatest).toEqual([2, 1, 4, 4]);
    expect(band.count).toEqual([2, 1, 2, 1]);
    expect(band.broken).toEqual([{ run: "y", member: "a", tag: "loss", step: 1 }]);
    expect(band.short).toEqual([]);
  });

  it("names the curves that end before the others", () => {
    const band = bandOf([
      { run: "x", ...curve([0, 4], [0, 4]) },
      { run: "y", ...curve([0, 2], [0, 2]) },
    ]);
    expect(band.short.map(({ run, step }) => [run, step])).toEqual([["y", 2]]);
  });
});

describe("a comparison of some runs", () => {
  const standing = (run: string, place: number | null, value: number): Standing => ({
    run,
    place,
    best: { member: run, tag: "loss", value, step: 1, seconds: null },
    exclusion_reasons: [],
    difference: null,
    reached_step: null,
    reached_seconds: null,
  });
  const whole = {
    generation: 0,
    runs: ["a", "b", "c"],
    quantities: [],
    quantity: null,
    baseline: null,
    winner: "a",
    verdict: "a is best",
    ranking: [standing("a", 1, 0.1), standing("b", 2, 0.2), standing("c", 2, 0.2)],
    findings: [
      { rule: "overfitting", severity: "warning", found: ["b"], unchecked: ["a"] },
      { rule: "diverged", severity: "error", found: ["a"], unchecked: [] },
    ],
    hparams: [{ name: "lr", values: [1, 2, 3] }],
    hparams_alike: 0,
    groups: [{ name: "g" }],
    group_comparisons: [{ first: "g" }],
    patterns: [{ rule: "diverged" }],
    search: { hypotheses: 0, rules: 0, splits: [], alpha: 0.05 },
  } as unknown as Answers["compare"];

  it("stays whole where none is missing, with the differences to a baseline", () => {
    const found = compareSome(whole, ["c", "b", "a"], "a");
    expect(found.verdict).toBe("a is best");
    expect(found.patterns).toHaveLength(1);
    expect(found.ranking.map(({ difference }) => difference)).toEqual([0, 0.1, 0.1]);
  });

  it("ranks the others anew, and leaves out what was tested over all", () => {
    const found = compareSome(whole, ["b", "c"], null);
    expect(found.ranking.map(({ run, place }) => [run, place])).toEqual([
      ["b", 1],
      ["c", 1],
    ]);
    expect(found.findings.map(({ rule, unchecked }) => [rule, unchecked])).toEqual([["overfitting", []]]);
    expect(found.hparams).toEqual([{ name: "lr", values: [2, 3] }]);
    expect([found.groups, found.group_comparisons, found.patterns, found.winner]).toEqual([[], [], [], null]);
    expect(found.verdict).toContain("b has the best value of these");
  });
});
