import { describe, expect, it } from "vitest";
import type { RunRow } from "../api/types";
import { groupChoices, groupRows, parseGrouping, spreadOf, withoutSeed } from "./group";
import { isUnread, itemsOf } from "./items";
import { LIST_START } from "./list-state";
import { placeOf, rowOf } from "./rows.fixture";
import { parseSort } from "./sort";

const ROWS: RunRow[] = [
  rowOf({ name: "b/lr=0.1-seed=2", status: "error", best: placeOf(0.5), hparams: { lr: 0.1, seed: 2 } }),
  rowOf({ name: "a/lr=0.1-seed=0", status: "warning", best: placeOf(0.2), hparams: { lr: 0.1, seed: 0 } }),
  rowOf({ name: "a/lr=0.01-seed=0", best: placeOf(0.3), hparams: { lr: 0.01, seed: 0 } }),
  rowOf({ name: "a/lr=0.01-seed=1", best: placeOf(0.1), hparams: { lr: 0.01, seed: 1 } }),
  rowOf({ name: "alone" }),
];
const grouped = (text: string, sort = ""): [string, number][] => {
  const { keyOf, prefix } = parseGrouping(text);
  if (!keyOf) throw new Error("no grouping");
  return groupRows(ROWS, keyOf, parseSort(sort), prefix).map(({ label, rows }) => [label, rows.length]);
};

describe("groups", () => {
  it.each<[string, string, [string, number][]]>([
    [
      "folder",
      "",
      [
        ["b", 1],
        ["a", 3],
        [".", 1],
      ],
    ],
    [
      "folder",
      "name",
      [
        [".", 1],
        ["a", 3],
        ["b", 1],
      ],
    ],
    [
      "hparam:lr",
      "",
      [
        ["lr = 0.1", 2],
        ["lr = 0.01", 2],
        ["lr = not given", 1],
      ],
    ],
    [
      "name:seed=(\\d)",
      "-name",
      [
        ["Other", 1],
        ["2", 1],
        ["1", 1],
        ["0", 2],
      ],
    ],
    [
      "seeds",
      "best",
      [
        ["a/lr=0.01", 2],
        ["a/lr=0.1", 1],
        ["b/lr=0.1", 1],
        ["alone", 1],
      ],
    ],
  ])("by %s, sorted by %j", (text, sort, groups) => {
    expect(grouped(text, sort)).toEqual(groups);
  });

  it.each(["name:(", "name:lr", "name:(a)(b)"])("%s cannot be used, and says so", (text) => {
    const { keyOf, error } = parseGrouping(text);
    expect(keyOf).toBeNull();
    expect(error).not.toBeNull();
  });

  it.each(["", "name:", "nonsense"])("%j groups nothing, without complaint", (text) => {
    expect(parseGrouping(text)).toEqual({ keyOf: null, error: null });
  });

  it("are offered only where they join or part something", () => {
    expect(groupChoices(ROWS).map(({ value }) => value)).toEqual([
      "folder",
      "seeds",
      "hparam:lr",
      "hparam:seed",
    ]);
    expect(groupChoices(ROWS.slice(0, 1))).toEqual([]);
    expect(groupChoices([rowOf({ name: "x" }), rowOf({ name: "y" })])).toEqual([]);
  });
});

describe("seeds", () => {
  it.each([
    ["lr=0.1-seed=3", "lr=0.1"],
    ["resnet_seed12_adam", "resnet_adam"],
    ["exp/seed_4", "exp"],
    ["exp/random_seed=4/run", "exp/run"],
    ["fold-2/lr=1", "lr=1"],
    ["seed=1", "seed=1"],
    ["seedling1", "seedling1"],
    ["reseed=1", "reseed=1"],
    ["lr=0.1", "lr=0.1"],
  ])("%s without its seed is %s", (name, rest) => {
    expect(withoutSeed(name)).toBe(rest);
  });
});

describe("the best values of a group", () => {
  it("have a mean and a range of their best values", () => {
    expect(spreadOf(ROWS.slice(2, 4))).toEqual({
      n: 2,
      mean: 0.2,
      least: 0.1,
      greatest: 0.3,
      tag: "val/loss",
    });
    expect(spreadOf(ROWS.slice(3))).toBeNull();
  });

  it("are those that measure what most of them do", () => {
    const other = rowOf({ best: placeOf(0.9, { tag: "val/accuracy", better: "higher" }) });
    expect(spreadOf([other, ...ROWS.slice(0, 2)])).toMatchObject({ n: 2, greatest: 0.5, tag: "val/loss" });
    expect(spreadOf([other, ...ROWS.slice(0, 1)])).toBeNull();
  });

  it.each(["folder", "hparam:lr", "seeds"])("are there however it came about: %s", (text) => {
    const { keyOf } = parseGrouping(text);
    if (!keyOf) throw new Error("no grouping");
    const groups = groupRows(ROWS, keyOf, parseSort(""));
    expect(groups.filter(({ spread }) => spread).map(({ rows }) => rows.length > 1)).toEqual(
      groups.filter(({ rows }) => rows.length > 1).map(() => true),
    );
  });
});

describe("lines", () => {
  const kinds = (open: string[]): string[] =>
    itemsOf(ROWS, { ...LIST_START, group: "hparam:lr", open }).map(({ key }) => key);

  it("are the heads of groups, folded at first", () => {
    expect(kinds([])).toEqual(["group:0.1", "group:0.01", "group:not given"]);
    expect(kinds(["not given", "gone"])).toEqual(["group:0.1", "group:0.01", "group:not given", "run:alone"]);
  });

  it("are runs, not groups, where one is alone in its folder", () => {
    const items = itemsOf(ROWS, { ...LIST_START, group: "folder" });
    expect(items.map(({ key }) => key)).toEqual(["run:b/lr=0.1-seed=2", "group:a", "run:alone"]);
  });

  it("are runs, not groups, where a configuration was trained once", () => {
    const items = itemsOf(ROWS, { ...LIST_START, group: "seeds" });
    expect(items.map(({ key }) => key)).toEqual([
      "run:b/lr=0.1-seed=2",
      "run:a/lr=0.1-seed=0",
      "group:a/lr=0.01",
      "run:alone",
    ]);
  });

  it("are all runs where nothing is grouped", () => {
    expect(itemsOf(ROWS, LIST_START).map(({ key }) => key)).toEqual(ROWS.map(({ name }) => `run:${name}`));
  });
});

it("does not call a run unjudged that was not read yet", () => {
  const row = rowOf({ status: "unjudged", series: 0 });
  expect([isUnread(row, true), isUnread(row, false)]).toEqual([true, false]);
  expect(isUnread(rowOf({ status: "unjudged", series: 2 }), true)).toBe(false);
});
