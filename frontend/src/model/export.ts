/** What leaves the tab: numbers as CSV, a finding as Markdown, names of files. */

import { msg } from "@lit/localize";
import type { Curve, Finding, Rules, SeriesSummary } from "../api/types";
import { rowOf, withUnit } from "../evidence";
import { names } from "./counts";
import { escaped, type Cell, type Table } from "./table";
import { confidenceWords, ruleTitle, statusWord } from "./words";

const NOT_FINITE = { nan: NaN, inf: Infinity, "-inf": -Infinity };

/** The points of curves within a window of steps, one row a step; smoothed values beside the logged ones. */
export function pointsOf(
  series: readonly SeriesSummary[],
  curves: readonly Curve[],
  window: readonly [number, number] | null,
): Table {
  const [start, end] = window ?? [-Infinity, Infinity];
  const steps = [...new Set(curves.flatMap((curve) => curve.steps))]
    .filter((step) => step >= start && step <= end)
    .sort((a, b) => a - b);
  const places = curves.map((curve) => new Map(curve.steps.map((step, i) => [step, i])));
  const heads = ["step"];
  series.forEach((one, i) => {
    const name = one.member === "." ? one.tag : `${one.member}/${one.tag}`;
    heads.push(name, `${name} wall_time`);
    if (curves[i]?.smoothed) heads.push(`${name} smoothed`);
  });
  const rows = steps.map((step) => {
    const cells: Cell[] = [step];
    curves.forEach((curve, i) => {
      const at = places[i]?.get(step) ?? -1;
      cells.push(at < 0 ? null : (curve.values[at] ?? nameAt(curve, step)), curve.wall_times[at]);
      if (curve.smoothed) cells.push(curve.smoothed[at]);
    });
    return cells;
  });
  return { heads, rows };
}

/** Which value that is not finite stands at a step: the one of the mark that it belongs to. */
function nameAt(curve: Curve, step: number): number {
  const mark = curve.marks.findLast((one) => one.step <= step);
  return NOT_FINITE[mark?.value ?? "nan"];
}

/** A finding as others can read it in an issue or a chat. */
export function findingText(finding: Finding, rules: Rules | null, link: string): string {
  const lines = [
    `### ${ruleTitle(finding.rule, rules)}: ${escaped(finding.run)}`,
    "",
    names([`**${statusWord(finding.severity)}**`, confidenceWords(finding.confidence)]),
    "",
    withCode(finding.message),
    "",
  ];
  const stats = finding.evidence.flatMap((one) => (one.kind === "stat" ? [one] : []));
  if (stats.length) {
    const heads = [
      msg("Measured", { desc: "Head of a column of names of measured numbers" }),
      msg("Value", { desc: "A measured number" }),
      msg("Limit", { desc: "What a number is compared with" }),
    ];
    lines.push(`| ${heads.join(" | ")} |`, "| --- | ---: | ---: |");
    for (const { name, value, limit, unit } of stats) {
      const most = limit === null ? "" : withUnit(limit, unit);
      lines.push(`| ${escaped(name)} | ${withUnit(value, unit)} | ${most} |`);
    }
    lines.push("");
  }
  const places = finding.evidence.filter((one) => one.kind !== "stat");
  for (const place of places) {
    const { name, value } = rowOf(place);
    lines.push(`- ${escaped(name)}${value ? `: ${escaped(value)}` : ""}`);
  }
  if (places.length) lines.push("");
  const steps = finding.remedies.map((id) => rules?.remedies[id]?.action).filter((one) => one !== undefined);
  if (steps.length)
    lines.push(msg("What to do next:"), "", ...steps.map((step, i) => `${i + 1}. ${step}`), "");
  if (link) lines.push(`<${link}>`, "");
  return lines.join("\n");
}

/** A sentence in which only the code spans are Markdown, and of those the ones that every reader finds. */
function withCode(text: string): string {
  const pieces = text.split(/((?<!`)`[^`]+`(?!`))/);
  return pieces.map((piece, i) => (i % 2 ? piece.replace(/\s+/g, " ") : escaped(piece))).join("");
}

/** A name of a file, from names that may hold anything. */
export function fileName(run: string, title: string, ending: string): string {
  const clean = `${run} ${title}`.replace(/[^\p{L}\p{N}._=-]+/gu, "-").replace(/^[-.]+|-+$/g, "");
  return `${clean.slice(0, 120) || "chart"}.${ending}`;
}
