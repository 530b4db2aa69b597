import { describe, expect, it } from "vitest";
import { formatHash, parseHash, START, type View } from "./link";

const view = (part: Partial<View>): View => ({ ...START, ...part });

describe("the address", () => {
  it.each<[string, View]>([
    ["the list", START],
    ["a run", view({ runs: ["exp/a"] })],
    ["odd names", view({ runs: ["ü &p.diagnose.run=x#%/"] })],
    ["the run that is the log directory itself", view({ runs: ["."] })],
    ["several runs", view({ runs: ["a,b", 'c"d'], quantity: "tag:loss" })],
    ["all runs that the list shows", view({ all: true, filter: "lr", layout: "overlay" })],
    ["a filter", view({ filter: "/lr=0\\.1|a&b/", statuses: ["error", "healthy"] })],
    ["all at once", view({ runs: ["a"], filter: "x", statuses: ["unjudged"] })],
  ])("holds %s", (_name, held) => {
    expect(parseHash(formatHash(held))).toEqual(held);
  });

  it("is short for the list", () => {
    expect(formatHash(START)).toBe("#diagnose");
  });

  it.each(["", "#", "#diagnose", "#scalars&p.other.run=x", "#diagnose&p.diagnose.compare=nonsense"])(
    "takes %j for the list",
    (hash) => {
      expect(parseHash(hash)).toEqual(START);
    },
  );

  it("survives a broken escape and unknown verdicts", () => {
    const { runs, statuses } = parseHash("#diagnose&p.diagnose.run=50%&p.diagnose.status=error,purple");
    expect([runs, statuses]).toEqual([["50%"], ["error"]]);
  });
});
