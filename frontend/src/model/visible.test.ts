import { describe, expect, it } from "vitest";
import { isolate, isVisible, toggle, type Visible } from "./visible";

const ALL = ["a", "b", "c"];
const START: Visible = { hidden: [], only: [] };
const seen = (visible: Visible): string => ALL.filter((name) => isVisible(visible, name)).join("");
const after = (...names: string[]): Visible =>
  names.reduce((visible, name) => toggle(visible, name, ALL), START);

describe("what is drawn", () => {
  it.each([
    [[], "abc"],
    [["b"], "ac"],
    [["b", "c"], "a"],
    [["b", "b"], "abc"],
    [["a", "b", "c"], "abc"],
  ])("after %j is %s", (names, left) => {
    expect(seen(after(...names))).toBe(left);
  });

  it("is one alone, with others added, and all again", () => {
    const alone = isolate(after("a"), "b");
    expect(seen(alone)).toBe("b");
    expect(seen(toggle(alone, "c", ALL))).toBe("bc");
    expect(seen(toggle(alone, "b", ALL))).toBe("abc");
    expect(seen(isolate(alone, "c"))).toBe("c");
    expect(isolate(alone, "b")).toEqual(START);
  });
});
