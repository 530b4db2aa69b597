import { describe, expect, it } from "vitest";
import type { QuantityValues, RunRow } from "../api/types";
import { parseFilter } from "./filter";
import { isQuery } from "./query";
import { rowOf } from "./rows.fixture";

const acc = (best: number, last: number): QuantityValues => ({
  key: "validation/score/accuracy",
  name: "accuracy",
  tag: "val/acc",
  split: "validation",
  better: "higher",
  best,
  step: 1,
  last,
});
const rows: RunRow[] = [
  rowOf({ name: "a", hparams: { lr: 0.1, optimizer: "SGD" }, values: [acc(0.95, 0.5)], last_step: 100 }),
  rowOf({
    name: "b",
    hparams: { lr: 1e-4, optimizer: "adam", amp: true },
    values: [acc(0.91, 0.9)],
    rules: [{ rule: "overfitting", severity: "warning" }],
    status: "warning",
  }),
  rowOf({ name: "lr=0.1-c", hparams: { lr: 1e-4 }, values: [acc(0.8, 0.8)] }),
  rowOf({ name: "d (no settings)" }),
];
const found = (text: string): string =>
  rows
    .filter(parseFilter(text, rows).matches)
    .map(({ name }) => name[0])
    .join("");

describe("a query", () => {
  it.each([
    ["lr < 1e-3", "bl"],
    ["lr<1e-3", "bl"],
    ["lr < 1e-3 and val_acc > .9 and not overfitting", ""],
    ["lr > 1e-5 and val_acc > .9 and not overfitting", "a"],
    ["val/acc >= .91", "ab"],
    ["validation_accuracy > .9 last_accuracy > .6", "b"],
    ["accuracy < .9 or lr >= .1", "al"],
    ["not (accuracy < .9 or lr >= .1)", "bd"],
    ["NOT lr > 0", "d"],
    ["optimizer = sgd", "a"],
    ["optimizer != sgd", "b"],
    ["amp = true", "b"],
    ["status == warning or steps > 50", "ab"],
    ["not overfitting", "ald"],
    ['not "no settings"', "abl"],
    ["lr < wide", ""],
  ])("%j finds %s", (text, names) => {
    expect(isQuery(text)).toBe(true);
    expect(found(text)).toBe(names);
    expect(parseFilter(text, rows).error).toBeNull();
  });

  it.each(["lr <", "lr < and", "< 3", "(lr < 3", "lr < 3)", "not", "momentum > 0", "lr < 3 or", "lr ! > 3"])(
    "%j says what is wrong, and hides nothing",
    (text) => {
      const filter = parseFilter(text, rows);
      expect(filter.error).not.toBeNull();
      expect(found(text)).toBe("abld");
    },
  );
});

it.each(["lr=0.1", "android notes", "for", "a/b (c)", "/lr=(.*)/", "sandor"])(
  "%j is words, no query",
  (text) => {
    expect(isQuery(text)).toBe(false);
  },
);

it("still finds names by words and patterns", () => {
  expect([found("lr=0.1"), found("/^[ab]$/"), found("OVERFIT")]).toEqual(["l", "ab", "b"]);
});
