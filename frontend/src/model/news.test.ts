import { describe, expect, it } from "vitest";
import type { RunRow, Severity } from "../api/types";
import { lastKnown, lookedAt, newsBetween, sayNews, withNews, withoutSolved, type News } from "./news";
import { rowOf } from "./rows.fixture";

const row = (name: string, rules: Record<string, Severity> = {}, part: Partial<RunRow> = {}): RunRow =>
  rowOf({ name, rules: Object.entries(rules).map(([rule, severity]) => ({ rule, severity })), ...part });
const none: News = { found: [], solved: [] };

describe("newsBetween", () => {
  it("tells what is new and what is gone, run by run", () => {
    const before = [row("a", { overfitting: "warning" }), row("b")];
    const now = [row("a", { diverged: "error" }), row("b"), row("c", { stalled: "warning" })];
    expect(newsBetween(before, now)).toEqual({
      found: [
        { run: "a", rule: "diverged", severity: "error" },
        { run: "c", rule: "stalled", severity: "warning" },
      ],
      solved: [{ run: "a", rule: "overfitting", severity: "warning" }],
    });
  });

  it("says nothing where nothing changed, nor of runs that are gone", () => {
    const before = [row("a", { overfitting: "warning" }), row("b", { diverged: "error" })];
    expect(newsBetween(before, [row("a", { overfitting: "error" })])).toEqual(none);
  });

  it("counts a rule that found two things once", () => {
    const twice = rowOf({
      name: "a",
      rules: Array.from({ length: 2 }, () => ({ rule: "stalled", severity: "warning" })),
    });
    expect(newsBetween([row("a")], [twice]).found).toHaveLength(1);
  });

  it("does not call a note news", () => {
    expect(newsBetween([row("a")], [row("a", { undertrained: "info" })])).toEqual(none);
  });

  it("waits for runs that are still being read", () => {
    const reading = { reading: { bytes_read: 1, bytes_known: 2 } };
    const before = [row("a", { overfitting: "warning" })];
    const half = lastKnown(before, [row("a", {}, reading), row("b", { diverged: "error" }, reading)]);
    expect(newsBetween(before, half)).toEqual(none);
    const whole = lastKnown(half, [row("a", { overfitting: "warning" }), row("b", { diverged: "error" })]);
    expect(newsBetween(half, whole)).toEqual({
      found: [{ run: "b", rule: "diverged", severity: "error" }],
      solved: [],
    });
  });
});

describe("marks", () => {
  const found = { run: "a", rule: "diverged", severity: "error" } as const;
  const first = withNews(new Map(), { found: [found], solved: [] });

  it("stay until the run was looked at", () => {
    expect(first.get("a")).toEqual({ fresh: ["diverged"], solved: [] });
    expect(withNews(first, none)).toEqual(first);
    expect(lookedAt(first, ["b"])).toBe(first);
    expect(lookedAt(first, ["a"]).size).toBe(0);
  });

  it("turn with the news, and solved ones go", () => {
    const turned = withNews(first, { found: [], solved: [found] });
    expect(turned.get("a")).toEqual({ fresh: [], solved: ["diverged"] });
    expect(withoutSolved(turned, { found: [], solved: [found] }).size).toBe(0);
    expect(withNews(turned, { found: [found], solved: [] })).toEqual(first);
  });
});

describe("sayNews", () => {
  const many = (count: number, severity: Severity): News["found"] =>
    Array.from({ length: count }, (_, i) => ({ run: `run-${i % 2}`, rule: `rule-${i}`, severity }));

  it.each([
    [none, ""],
    [
      { found: [{ run: "a/b", rule: "stuck-at-chance", severity: "error" }], solved: [] },
      "New: Stuck at chance in a/b.",
    ],
    [
      { found: many(1, "info"), solved: [{ run: "c", rule: "overfitting", severity: "warning" }] },
      "New: Rule 0 in run-0. No longer found: Overfitting in c.",
    ],
    [{ found: many(4, "error"), solved: [] }, "4 new findings in 2 runs, 4 of them errors."],
    [
      { found: many(4, "info"), solved: many(5, "info") },
      "4 new findings in 2 runs. 5 findings in 2 runs no longer found.",
    ],
  ] satisfies [News, string][])("%# is a short sentence", (news, sentence) => {
    expect(sayNews(news)).toBe(sentence);
  });
});
