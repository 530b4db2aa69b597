import { describe, expect, it } from "vitest";
import { itemsOf } from "./items";
import { LIST_START } from "./list-state";
import { moveOf } from "./list-keys";
import { rowOf } from "./rows.fixture";

const rows = ["a/1", "a/2", "b/1", "b/2"].map((name) => rowOf({ name }));
const flat = itemsOf(rows, { ...LIST_START, sort: "name" });
const grouped = itemsOf(rows, { ...LIST_START, sort: "name", group: "folder", open: ["a"] });

it.each<[string, number, number]>([
  ["ArrowDown", 1, 2],
  ["ArrowDown", 3, 3],
  ["ArrowUp", 1, 0],
  ["ArrowUp", 0, 0],
  ["PageDown", 0, 2],
  ["PageDown", 3, 3],
  ["PageUp", 3, 1],
  ["PageUp", 1, 0],
  ["Home", 2, 0],
  ["End", 1, 3],
])("%s on line %i goes to line %i", (key, at, to) => {
  expect(moveOf(key, flat, at, 2)).toEqual({ to });
});

it("ticks a run by Space, and leaves other keys alone", () => {
  expect(moveOf(" ", flat, 2, 2)).toEqual({ tick: "b/1" });
  for (const key of ["Enter", "ArrowLeft", "ArrowRight", "x"]) expect(moveOf(key, flat, 2, 2)).toBeNull();
});

it("has nothing to do where no line is", () => {
  expect(moveOf("ArrowDown", flat, 4, 2)).toBeNull();
  expect(moveOf("ArrowDown", flat, NaN, 2)).toBeNull();
});

describe("with groups", () => {
  it("are lines of two kinds", () => {
    expect(grouped.map(({ key }) => key)).toEqual(["group:a", "run:a/1", "run:a/2", "group:b"]);
  });

  it("folds what is open, and unfolds what is not", () => {
    expect(moveOf("ArrowLeft", grouped, 0, 2)).toEqual({ fold: "a" });
    expect(moveOf("ArrowRight", grouped, 0, 2)).toBeNull();
    expect(moveOf("ArrowRight", grouped, 3, 2)).toEqual({ fold: "b" });
    expect(moveOf("ArrowLeft", grouped, 3, 2)).toBeNull();
    expect(moveOf(" ", grouped, 3, 2)).toBeNull();
  });

  it("goes from a run to the head of its group", () => {
    expect(moveOf("ArrowLeft", grouped, 2, 2)).toEqual({ to: 0 });
  });
});
