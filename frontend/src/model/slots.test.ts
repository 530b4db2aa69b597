import { expect, it } from "vitest";
import { slotsFor } from "./slots";

const start = slotsFor(["a", "b", "c", "d"], new Map());
const slots = (keys: string[], before = start): number[] => [...slotsFor(keys, before).values()];

it("numbers what is there at first", () => {
  expect([...start]).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 2],
    ["d", 3],
  ]);
});

it("leaves elements where they are while a list is scrolled, and makes new ones", () => {
  expect(slots(["b", "c", "d", "e"])).toEqual([1, 2, 3, 4]);
});

it("hands elements on in their order after a jump", () => {
  expect(slots(["p", "q", "r", "s"])).toEqual([0, 1, 2, 3]);
});

it("never takes an element from a key that stays", () => {
  expect(slots(["c", "p", "q", "r", "s"])).toEqual([2, 0, 1, 3, 4]);
  expect(slots(["p", "q", "r", "d"])).toEqual([0, 1, 2, 3]);
});

it("gives each key an element of its own, however the list goes", () => {
  let before = start;
  for (let at = 0; at < 300; at += (at * 7) % 11) {
    at += 1;
    const keys = Array.from({ length: 12 }, (_, i) => `run ${at + i}`).concat("focused");
    const after = slotsFor(keys, before);
    expect([...after.keys()]).toEqual(keys);
    expect(new Set(after.values()).size).toBe(keys.length);
    before = after;
  }
});
