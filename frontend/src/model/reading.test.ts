import { describe, expect, it } from "vitest";
import { formatReading, parseReading, PLAIN, withLog, type Reading } from "./reading";

const through = (reading: Reading): Reading => {
  const parts = new Map(formatReading(reading));
  return parseReading((key) => parts.get(key) ?? "");
};

describe("a reading", () => {
  it.each<[string, Partial<Reading>]>([
    ["as it is at first", {}],
    ["axes", { axis: "wall", scale: "symlog" }],
    ["smoothing", { smoothing: 0.6 }],
    ["none, where the kind of training would have some", { smoothing: 0 }],
    [
      "scales of single charts",
      {
        logs: [
          ["loss & more", true],
          ["a,b", false],
        ],
      },
    ],
    [
      "levels",
      {
        classes: 1000,
        prior: [0.7, 0.2, 0.1],
        best: true,
        levels: [
          ["loss & more", -0.5],
          ["a,b", 1e-7],
        ],
      },
    ],
    ["a window", { window: [-3, 1234.5] }],
  ])("comes back from the address: %s", (_name, part) => {
    expect(through({ ...PLAIN, ...part })).toEqual({ ...PLAIN, ...part });
  });

  it("keeps the scale that a chart was given last, and forgets the oldest of many", () => {
    const once = { ...PLAIN, logs: withLog(PLAIN, "a", true) };
    expect(withLog(once, "a", false)).toEqual([["a", false]]);
    let many = PLAIN;
    for (let i = 0; i < 20; i += 1) many = { ...many, logs: withLog(many, `chart ${i}`, true) };
    expect(through(many)).toEqual(many);
    expect(many.logs.at(-1)).toEqual(["chart 19", true]);
  });

  it("says nothing while it is plain", () => {
    expect(formatReading(PLAIN)).toEqual([]);
  });

  it.each([
    ["axis", "sideways"],
    ["scale", "cubic"],
    ["smoothing", "1"],
    ["smoothing", "-0.5"],
    ["smoothing", "much"],
    ["logs", '[["a", 1], "b"]'],
    ["classes", "1"],
    ["classes", "2.5"],
    ["classes", "x"],
    ["best", "yes"],
    ["levels", "{"],
    ["levels", '{"a": 1}'],
    ["levels", '[["a"], [1, 2], ["a", null], "b"]'],
    ["window", "5"],
    ["window", "5,5"],
    ["window", "9,1"],
    ["window", "1,x"],
    ["window", "-Infinity,3"],
  ])("passes over what makes no sense: %s=%s", (key, text) => {
    expect(parseReading((asked) => (asked === key ? text : ""))).toEqual(PLAIN);
  });
});
