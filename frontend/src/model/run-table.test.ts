import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields";
import { rowOf } from "./rows.fixture";
import { columnsOf, nextTableSort, sortTable, tableOf } from "./run-table";

const values = (best: number | null, last: number): ReturnType<typeof rowOf>["values"] => [
  {
    key: "validation/loss/loss",
    name: "loss",
    tag: "val/loss",
    split: "validation",
    better: "lower",
    best,
    step: 1,
    last,
  },
];
const rows = [
  rowOf({ name: "run 10", hparams: { lr: 0.1, seed: 1 }, values: values(0.5, 0.7) }),
  rowOf({ name: "run 9", hparams: { lr: 0.01, seed: 1 }, values: values(0.3, 0.3), status: "error" }),
  rowOf({ name: "run 2", hparams: { seed: 1 }, values: values(null, 0.9) }),
];
const ids = (chosen: string[] = []): string[] => columnsOf(rows, chosen).map(({ id }) => id);
const order = (sort: string): string[] =>
  sortTable(rows, fieldsOf(rows), sort).map(({ name }) => name.slice(4));

describe("the columns of the table", () => {
  it("are the verdict, the settings that differ and the best values, unless others are chosen", () => {
    expect(ids()).toEqual(["status", "hparam:lr", "best:validation/loss/loss"]);
    expect(ids(["last:validation/loss/loss", "hparam:gone", "steps"])).toEqual([
      "last:validation/loss/loss",
      "steps",
    ]);
  });

  it.each([
    ["", ["10", "9", "2"]],
    ["hparam:lr", ["9", "10", "2"]],
    ["-hparam:lr", ["10", "9", "2"]],
    ["best:validation/loss/loss", ["9", "10", "2"]],
    ["-last:validation/loss/loss", ["2", "10", "9"]],
    ["name", ["2", "9", "10"]],
    ["gone", ["10", "9", "2"]],
  ])("sort the runs by %j", (sort, names) => {
    expect(order(sort)).toEqual(names);
  });

  it("are sorted their own way first, then the other", () => {
    expect(nextTableSort("", "a", true)).toBe("-a");
    expect(nextTableSort("-a", "a", true)).toBe("a");
    expect(nextTableSort("a", "a", true)).toBe("-a");
    expect(nextTableSort("-b", "a", false)).toBe("a");
  });
});

it("is taken away with heads of one line, codes in words and empty cells where nothing is known", () => {
  expect(tableOf(rows, columnsOf(rows, []))).toEqual({
    heads: ["Run", "Verdict", "lr", "validation loss, best"],
    rows: [
      ["run 10", "Healthy", 0.1, 0.5],
      ["run 9", "Error", 0.01, 0.3],
      ["run 2", "Healthy", null, null],
    ],
  });
});
