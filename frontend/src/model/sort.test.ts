import { describe, expect, it } from "vitest";
import type { RunRow } from "../api/types";
import { placeOf, rowOf } from "./rows.fixture";
import { formatSort, nextSort, parseSort, sortRows, type SortKey } from "./sort";

const ROWS: RunRow[] = [
  rowOf({ name: "lr=10", best: placeOf(0.5), points: 3, last_wall_time: 5 }),
  rowOf({ name: "lr=9", best: null, points: 3, last_wall_time: null }),
  rowOf({ name: "lr=1", best: placeOf(-0.5), points: 7, last_wall_time: 9 }),
];
const names = (sort: string): string[] => sortRows(ROWS, parseSort(sort)).map(({ name }) => name);

describe("the order of the list", () => {
  it.each<[string, string[]]>([
    ["", ["lr=10", "lr=9", "lr=1"]],
    ["-verdict", ["lr=1", "lr=9", "lr=10"]],
    ["name", ["lr=1", "lr=9", "lr=10"]],
    ["-name", ["lr=10", "lr=9", "lr=1"]],
    ["best", ["lr=1", "lr=10", "lr=9"]],
    ["-best", ["lr=10", "lr=1", "lr=9"]],
    ["-points", ["lr=1", "lr=10", "lr=9"]],
    ["points", ["lr=10", "lr=9", "lr=1"]],
    ["-grown", ["lr=1", "lr=10", "lr=9"]],
    ["nonsense", ["lr=10", "lr=9", "lr=1"]],
  ])("%j", (sort, order) => {
    expect(names(sort)).toEqual(order);
  });

  it("is not that of the argument any more", () => {
    const before = [...ROWS];
    sortRows(ROWS, parseSort("-verdict"));
    expect(ROWS).toEqual(before);
  });

  it.each(["", "-verdict", "best", "-grown"])("%j is written as it is read", (text) => {
    expect(formatSort(parseSort(text))).toBe(text);
  });

  it.each<[string, SortKey, string]>([
    ["", "verdict", "-verdict"],
    ["-verdict", "verdict", ""],
    ["", "best", "best"],
    ["best", "best", "-best"],
    ["best", "points", "-points"],
    ["-points", "name", "name"],
  ])("from %j a click on %s leads to %j", (from, key, to) => {
    expect(formatSort(nextSort(parseSort(from), key, ROWS))).toBe(to);
  });

  it("begins with the greatest where greater is better", () => {
    const rows = [rowOf({ best: placeOf(0.9, { better: "higher" }) })];
    expect(nextSort(parseSort(""), "best", rows).down).toBe(true);
  });
});

describe("values of different quantities", () => {
  const of = (name: string, key: string, better: "lower" | "higher", value: number): RunRow =>
    rowOf({
      name,
      quantity: { key, label: key },
      best: { member: ".", tag: key, split: "validation", better, value, step: 1 },
    });
  const rows = [
    of("acc low", "accuracy", "higher", 0.2),
    of("loss low", "loss", "lower", 0.1),
    of("acc high", "accuracy", "higher", 0.9),
    of("loss high", "loss", "lower", 3),
    of("loss middle", "loss", "lower", 0.5),
    rowOf({ name: "none" }),
  ];
  const order = (down: boolean): string[] => sortRows(rows, { key: "best", down }).map(({ name }) => name);

  it("are never mixed: the quantity of most runs comes first, and each has its best on the same side", () => {
    expect(order(false)).toEqual(["loss low", "loss middle", "loss high", "acc high", "acc low", "none"]);
    expect(order(true)).toEqual(["loss high", "loss middle", "loss low", "acc low", "acc high", "none"]);
  });
});
