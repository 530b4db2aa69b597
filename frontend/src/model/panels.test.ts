import { describe, expect, it } from "vitest";
import type { Finding, RunDetail, SeriesRef, SeriesSummary } from "../api/types";
import { causesOf } from "./causes";
import { annotationsOf, belongs, bringForward, drawnOf, panelsOf } from "./panels";
import { commonTitle } from "./titles";
import { quantitiesOf } from "./quantities";

const series = (
  tag: string,
  role: string,
  split: string,
  partner: SeriesRef | null = null,
  member = ".",
): SeriesSummary => ({
  member,
  tag,
  role,
  split,
  partner,
  points: 10,
  better: "lower",
  principal: true,
  sampled: false,
  why: "",
  measure: "none",
});

const ref = (tag: string, member = "."): SeriesRef => ({ member, tag });

type Shown = Pick<RunDetail, "run" | "leading">;

const run = (name: string, all: SeriesSummary[], leading: SeriesRef[][] = []): Shown => ({
  run: {
    name,
    members: ["."],
    series: all,
    status: "healthy",
    primary: null,
    family: "supervised",
    reason: "",
    family_reason: "",
    best: null,
    notes: [],
  },
  leading,
});

const finding = (rule: string, part: Partial<Finding> = {}): Finding => ({
  rule,
  run: "a",
  severity: "error",
  confidence: "high",
  message: "",
  tags: ["loss"],
  evidence: [],
  remedies: [],
  superseded_by: null,
  suppressed: null,
  ...part,
});

describe("panelsOf", () => {
  const all = [
    series("val/loss", "loss", "validation", ref("train/loss")),
    series("train/loss", "loss", "train", ref("val/loss")),
    series("speed", "time", "none"),
    series("lr", "learning_rate", "none"),
    series("aux", "loss", "train"),
    series("new", "brightness", "none"),
  ];

  it("leads with the charts of the server, in its order, and sorts the rest by role", () => {
    const { lead, groups } = panelsOf(run("a", all, [[ref("lr")], [ref("train/loss"), ref("val/loss")]]));
    expect(lead.map(({ title, series }) => [title, series.map(({ split }) => split)])).toEqual([
      ["lr", ["none"]],
      ["loss", ["train", "validation"]],
    ]);
    expect(groups.map(({ role }) => role)).toEqual(["loss", "time", "brightness"]);
  });

  it("keeps train and validation on one chart, train first, where they do not lead", () => {
    const { lead, groups } = panelsOf(run("a", all));
    expect(lead).toEqual([]);
    expect(groups[0]?.panels.map(({ title }) => title)).toEqual(["loss", "aux"]);
    expect(groups[0]?.panels[0]?.series.map(({ split }) => split)).toEqual(["train", "validation"]);
  });

  it("names different series of one chart by all their tags", () => {
    const players = [series("Loss/G", "loss", "train"), series("Loss/D", "loss", "train")];
    const { lead } = panelsOf(run("a", players, [[ref("Loss/G"), ref("Loss/D")]]));
    expect(lead.map(({ title }) => title)).toEqual(["Loss/G, Loss/D"]);
  });

  it("does not lose a series whose partner is not in the report, nor one that leads and is not", () => {
    const { lead, groups } = panelsOf(
      run("a", [series("loss", "loss", "train", ref("gone"))], [[ref("gone")]]),
    );
    expect(lead).toEqual([]);
    expect(groups.flatMap(({ panels }) => panels.map(({ title }) => title))).toEqual(["loss"]);
  });
});

describe("bringForward", () => {
  const panels = panelsOf(
    run(
      "a",
      [
        series("val/loss", "loss", "validation", ref("train/loss")),
        series("train/loss", "loss", "train", ref("val/loss")),
        series("train/loss_step", "loss", "train"),
        ...Array.from({ length: 9 }, (_, i) => series(`layer_${i}`, "gradient_norm", "none")),
      ],
      [[ref("train/loss"), ref("val/loss")]],
    ),
  );
  const on = (...tags: string[]): Finding =>
    finding("loss-spikes", {
      evidence: tags.map((tag) => ({
        kind: "level",
        member: ".",
        tag,
        value: 1,
        label: "",
        tolerance: null,
      })),
    });

  it("puts the series that the finding speaks of first", () => {
    const { lead, groups } = bringForward(panels, on("train/loss_step"));
    expect(lead.map(({ title }) => title)).toEqual(["train/loss_step", "loss"]);
    expect(groups.map(({ role }) => role)).toEqual(["gradient_norm"]);
  });

  it("keeps a pair before single series, and most of a long list where it was", () => {
    const layers = Array.from({ length: 9 }, (_, i) => `layer_${i}`);
    const { lead, groups } = bringForward(panels, on("val/loss", ...layers));
    expect(lead.map(({ title }) => title)).toEqual(["loss", "layer_0", "layer_1", "layer_2", "layer_3"]);
    expect(groups.map(({ panels }) => panels.length)).toEqual([1, 5]);
  });

  it("begins with the chart of the first piece of evidence, before a pair", () => {
    const { lead } = bringForward(panels, on("layer_7", "val/loss", "layer_1"));
    expect(lead.map(({ title }) => title)).toEqual(["layer_7", "loss", "layer_1"]);
  });

  it("changes nothing without a finding", () => {
    expect(bringForward(panels, undefined)).toEqual(panels);
  });
});

it.each([
  ["train/loss", "val/loss", "loss"],
  ["Loss/train", "Loss/val", "Loss"],
  ["loss", "val_loss", "loss"],
  ["epoch_loss", "epoch_loss", "epoch_loss"],
  ["train_top_1", "valid_top_1", "top_1"],
  ["a", "b", "a"],
  ["rollout/ep_rew_mean", "eval/mean_reward", "ep_rew_mean"],
  ["metrics/train_epoch_loss", "metrics/val_loss", "epoch_loss"],
])("commonTitle(%s, %s) is %s", (first, second, title) => {
  expect(commonTitle(first, second)).toBe(title);
});

describe("causesOf", () => {
  it("folds what a cause explains under it, also in a chain", () => {
    const { main, suppressed } = causesOf([
      finding("non-finite"),
      finding("diverged", { superseded_by: "non-finite", suppressed: "explained by non-finite" }),
      finding("overfitting", { superseded_by: "diverged" }),
      finding("no-validation", { severity: "info" }),
      finding("sawtooth", { suppressed: "known" }),
    ]);
    expect(main.map(({ finding, explains }) => [finding.rule, explains.map(({ rule }) => rule)])).toEqual([
      ["non-finite", ["diverged", "overfitting"]],
      ["no-validation", []],
    ]);
    expect(suppressed.map(({ rule }) => rule)).toEqual(["sawtooth"]);
  });

  it("shows what is explained by something that is not there", () => {
    const { main } = causesOf([finding("diverged", { superseded_by: "gone" })]);
    expect(main.map(({ finding }) => finding.rule)).toEqual(["diverged"]);
  });

  it("folds explained findings once though a cause was found twice", () => {
    const { main } = causesOf([
      finding("a"),
      finding("a", { tags: ["other"] }),
      finding("b", { superseded_by: "a" }),
    ]);
    expect(main.map(({ explains }) => explains.length)).toEqual([1, 0]);
  });
});

it("knows on which chart evidence belongs", () => {
  const [level, stat] = annotationsOf([
    finding("a", {
      evidence: [
        { kind: "level", member: "m", tag: "loss", value: 1, label: "x", tolerance: null },
        { kind: "stat", name: "n", value: 1, limit: null, unit: "" },
      ],
    }),
  ]);
  expect(level && belongs(level.evidence, [ref("loss", "m")])).toBe(true);
  expect(level && belongs(level.evidence, [ref("loss", "other")])).toBe(false);
  expect(stat && belongs(stat.evidence, [ref("loss", "m")])).toBe(false);
});

it("tells what belongs to the rule that the run is judged by", () => {
  const evidence = [{ kind: "stat" as const, name: "n", value: 1, limit: null, unit: "" }];
  const all = [
    finding("explained", { evidence, superseded_by: "cause" }),
    finding("cause", { evidence }),
    finding("note", { evidence }),
    finding("cause", { evidence, tags: ["other"] }),
  ];
  expect(annotationsOf(all).map(({ leading }) => leading)).toEqual([false, true, false, true]);
});

describe("quantitiesOf", () => {
  const keras = run("keras", [
    series("epoch_loss", "loss", "train"),
    series("epoch_accuracy", "score", "train"),
  ]);
  const torch = run("torch", [series("Loss/train", "loss", "train"), series("lr", "learning_rate", "none")]);

  it("matches the main loss of runs that name it differently", () => {
    const [main] = quantitiesOf([keras, torch]);
    expect(main?.label).toBe("Main loss");
    expect([...(main?.panels ?? [])].map(([name, { title }]) => [name, title])).toEqual([
      ["keras", "epoch_loss"],
      ["torch", "Loss/train"],
    ]);
  });

  it("leaves out what only one of several runs has, but for the main ones", () => {
    expect(quantitiesOf([keras, torch]).map(({ key }) => key)).toEqual(["main:loss", "main:score"]);
  });

  it("has first what leads in most runs", () => {
    const all = [series("loss", "loss", "train"), series("return", "reward", "train")];
    const agent = (name: string): Shown => run(name, all, [[ref("return")], [ref("loss")]]);
    expect(quantitiesOf([agent("a"), agent("b"), keras])[0]?.key).toBe("main:reward");
  });

  it("offers a tag once though it is the main loss too", () => {
    expect(quantitiesOf([keras, run("again", keras.run.series)]).map(({ label }) => label)).toEqual([
      "Main loss (epoch_loss)",
      "Main score (epoch_accuracy)",
    ]);
  });
});

describe("what a chart draws by itself", () => {
  const level = { kind: "level", member: ".", tag: "grad", value: 1, label: "", tolerance: null } as const;
  const cause = finding("diverged", { evidence: [level] });
  const explained = finding("gradients-exploding", {
    evidence: [level],
    superseded_by: "diverged",
    suppressed: "explained by diverged",
  });
  const hidden = finding("sawtooth", { evidence: [level], suppressed: "wanted so" });
  const drawn = (...findings: Finding[]): string[] =>
    drawnOf(annotationsOf(findings)).map((one) => one.finding.rule);

  it.each([
    ["what counts", [cause], ["diverged"]],
    ["what counts, and not what it explains", [cause, explained], ["diverged"]],
    ["what is explained, where nothing else lies on the chart", [explained, hidden], ["gradients-exploding"]],
    ["nothing that the user does not want", [hidden], []],
  ])("%s", (_name, findings, rules) => {
    expect(drawn(...findings)).toEqual(rules);
  });
});
