import { describe, expect, it } from "vitest";
import type { Curve, Finding, Rules, SeriesSummary } from "../api/types";
import { fileName, findingText, pointsOf } from "./export";
import { toCsv } from "./table";

const series = (tag: string, member = "."): SeriesSummary => ({ member, tag }) as unknown as SeriesSummary;
const curve = (part: Partial<Curve>): Curve => ({
  member: ".",
  tag: "loss",
  points: 3,
  thinned: false,
  steps: [],
  values: [],
  wall_times: [],
  marks: [],
  resets: [],
  pauses: [],
  ...part,
});

describe("CSV", () => {
  const train = curve({
    steps: [0, 1, 2],
    values: [1.5, null, null],
    wall_times: [10, 11, null],
    marks: [
      { step: 1, value: "nan", count: 1 },
      { step: 2, value: "-inf", count: 1 },
    ],
  });
  const val = curve({ steps: [1], values: [2], wall_times: [11.5], smoothed: [2.25] });

  it("has a row for every step, and says what is not finite", () => {
    expect(
      toCsv(pointsOf([series("loss"), series("loss", "val")], [train, val], null)).split("\r\n"),
    ).toEqual([
      "step,loss,loss wall_time,val/loss,val/loss wall_time,val/loss smoothed",
      "0,1.5,10,,,",
      "1,NaN,11,2,11.5,2.25",
      "2,-Infinity,,,,",
      "",
    ]);
  });

  it("has the shown window only", () => {
    expect(toCsv(pointsOf([series("loss")], [train], [0.5, 1.5])).split("\r\n")).toHaveLength(3);
  });

  it("keeps names from being read as formulas or columns", () => {
    const [head] = toCsv(pointsOf([series('=cmd("x"),1')], [curve({})], null)).split("\r\n");
    expect(head).toBe(`step,"'=cmd(""x""),1","'=cmd(""x""),1 wall_time"`);
  });
});

it("writes a finding as Markdown in which names stay text", () => {
  const finding = {
    rule: "stuck-at-chance",
    run: "a*b",
    severity: "error",
    confidence: "high",
    message: "`loss` stays",
    remedies: ["one", "gone"],
    evidence: [
      { kind: "stat", name: "near | chance", value: 0.9, limit: 0.5, unit: "share of points" },
      { kind: "span", member: ".", tag: "loss", first_step: 0, last_step: 9, label: "no <b>learning" },
    ],
  } as unknown as Finding;
  const rules = { rules: [], remedies: { one: { action: "Try a batch" } } } as unknown as Rules;
  const text = findingText(finding, rules, "http://host/#diagnose");
  expect(text.split("\n").filter(Boolean)).toEqual([
    "### Stuck at chance: a\\*b",
    "**Error**, high confidence",
    "`loss` stays",
    "| Measured | Value | Limit |",
    "| --- | ---: | ---: |",
    "| near \\| chance | 90 % of points | 50 % of points |",
    "- no \\<b\\>learning: steps 0 to 9",
    "What to do next:",
    "1. Try a batch",
    "<http://host/#diagnose>",
  ]);
});

it.each([
  ["`loss` stays", "`loss` stays"],
  ["`a_b` has *no* end", "`a_b` has \\*no\\* end"],
  ["`<img src=x>` stays", "`<img src=x>` stays"],
  ["`a`<img src=x>`b` stays", "`a`\\<img src=x\\>`b` stays"],
  ["```<img src=x>` stays", "\\`\\`\\`\\<img src=x\\>\\` stays"],
  ["a\n# b", "a \\# b"],
])("keeps a message %j from being more than text in Markdown", (message, said) => {
  const finding = {
    rule: "r",
    run: "a",
    severity: "error",
    confidence: "high",
    message,
    remedies: [],
    evidence: [],
  };
  expect(findingText(finding as unknown as Finding, null, "").split("\n")[4]).toBe(said);
});

it.each([
  ["a/b", "train loss", "a-b-train-loss.png"],
  ["../..", "", "chart.png"],
  ["损失", "x", "损失-x.png"],
])("makes a file's name of %j and %j", (run, title, name) => {
  expect(fileName(run, title, "png")).toBe(name);
});
