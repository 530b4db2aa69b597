import { describe, expect, it } from "vitest";
import { labelsOf, looksOf } from "./looks";

const of = (tag: string, split = "none", member = "."): { member: string; tag: string; split: string } => ({
  member,
  tag,
  split,
});

describe("the series of one chart", () => {
  it.each([
    ["alone, by its tag", [of("loss")], ["loss"], ["none"]],
    ["alone, by its directory", [of("loss", "none", "eval")], ["eval"], ["none"]],
    ["alone, by its split", [of("loss", "train")], ["train"], ["train"]],
    [
      "by their splits",
      [of("a/loss", "train"), of("b/loss", "validation")],
      ["train", "validation"],
      ["train", "validation"],
    ],
    [
      "of one split, by their tags",
      [of("Loss/G", "train"), of("Loss/D", "train")],
      ["G", "D"],
      ["train", "validation"],
    ],
    [
      "that end alike, by their whole tags",
      [of("G/loss"), of("D/loss")],
      ["G/loss", "D/loss"],
      ["train", "validation"],
    ],
    [
      "of one tag, by their directories",
      [of("loss", "none", "g"), of("loss", "none", "d")],
      ["g loss", "d loss"],
      ["train", "validation"],
    ],
  ])("are told apart: %s", (_name, series, labels, looks) => {
    expect(labelsOf(series)).toEqual(labels);
    expect(looksOf(series)).toEqual(looks);
  });
});
