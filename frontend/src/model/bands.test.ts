import { describe, expect, it } from "vitest";
import type { Band } from "../api/types";
import type { Spark } from "../api/types";
import { bandKeys, bandPicture, lossesOf } from "./bands";
import { rowOf } from "./rows.fixture";

const spark = (tag: string): Spark => ({ member: "m", tag, split: "validation", steps: [0], values: [1] });
const band = (part: Partial<Band>): Band => ({
  steps: [0, 1, 2],
  mean: [2, 1, null],
  least: [1, 1, 0],
  greatest: [3, 2, 0],
  count: [2, 2, 1],
  broken: [],
  short: [],
  ...part,
});
const lost = (run: string, step: number): Band["broken"][number] => ({ run, member: "m", tag: "t", step });

describe("bandKeys", () => {
  it("takes the curves that most runs have, and counts the rest", () => {
    const rows = [
      rowOf({ name: "a", spark: [spark("train"), spark("loss")] }),
      rowOf({ name: "b", spark: [spark("accuracy")] }),
      rowOf({ name: "c", spark: [spark("loss")] }),
      rowOf({ name: "d" }),
    ];
    expect(bandKeys(rows)).toEqual({
      curves: [
        ["a", "m", "loss"],
        ["c", "m", "loss"],
      ],
      tag: "loss",
      split: "validation",
      others: 2,
    });
  });

  it("makes no band of one curve", () => {
    expect(bandKeys([rowOf({ spark: [spark("loss")] }), rowOf({})])).toBeNull();
  });
});

describe("bandPicture", () => {
  it("draws the range around the mean, and ends the mean where it ends", () => {
    expect(bandPicture(band({}), 100, 40, 0)).toEqual({
      area: "M0 0L50 13.3L100 40L100 40L50 26.7L0 26.7Z",
      mean: "M0 13.3L50 26.7",
      breaks: [],
      end: [50, 26.7],
    });
  });

  it("breaks where no curve is finite, and marks where curves break", () => {
    const holes = band({
      mean: [1, null, 1],
      least: [1, null, 1],
      greatest: [2, null, 2],
      broken: [lost("a", 1)],
    });
    const { area, mean, breaks } = bandPicture(holes, 100, 40, 0);
    expect([area.split("M").length, mean.split("M").length, breaks]).toEqual([3, 3, [50]]);
  });
});

describe("lossesOf", () => {
  it.each([
    [band({}), ""],
    [band({ broken: [lost("a", 1200), lost("b", 7)] }), "2 of 5 runs not finite, from step 7 on"],
    [band({ short: [lost("a", 1200)] }), "1 of 5 runs shorter, the shortest ends at step 1,200"],
  ])("%# says what is lost", (one, words) => {
    expect(lossesOf(one, 5)).toBe(words);
  });
});
