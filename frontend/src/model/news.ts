/** What changed between two looks at the runs: findings that are new, and findings that are gone. */

import { msg, str } from "@lit/localize";
import type { RunRow, Rules, Severity } from "../api/types";
import { clauses, runs } from "./counts";
import { formatCount } from "./format";
import { ruleTitle } from "./words";

export interface Change {
  run: string;
  rule: string;
  severity: Severity;
}

export interface News {
  found: readonly Change[];
  solved: readonly Change[];
}

/** What is marked for a run until somebody has looked at it. */
export interface RunNews {
  fresh: readonly string[];
  solved: readonly string[];
}

/** By name of the run. */
export type Marks = ReadonlyMap<string, RunNews>;

/** Changes that are named one by one in a sentence; more are counted. */
const NAMED = 3;

/** The rows that the next look is compared with: of a run that is still being read, what was known before. */
export function lastKnown(before: readonly RunRow[], now: readonly RunRow[]): RunRow[] {
  const old = new Map(before.map((row) => [row.name, row]));
  return now.flatMap((row) => (row.reading ? (old.get(row.name) ?? []) : row));
}

/** Findings that are there now and were not before, and the other way round; both lists as `lastKnown` makes them. */
export function newsBetween(before: readonly RunRow[], now: readonly RunRow[]): News {
  const old = new Map(before.map((row) => [row.name, row]));
  const found: Change[] = [];
  const solved: Change[] = [];
  for (const row of now) {
    const previous = old.get(row.name);
    if (previous === row) continue;
    found.push(...missing(row, previous));
    if (previous) solved.push(...missing(previous, row));
  }
  return { found, solved };
}

/** The rules of a row that found nothing in the other one; notes are no news: most are true of what is still going on. */
function missing(row: RunRow, other: RunRow | undefined): Change[] {
  const known = new Set(other?.rules.map(({ rule }) => rule));
  const own = new Map(row.rules.map((one) => [one.rule, one.severity]));
  return [...own]
    .filter(([rule, severity]) => !known.has(rule) && severity !== "info")
    .map(([rule, severity]) => ({ run: row.name, rule, severity }));
}

/** The marks after some news: what came back is not solved any more, what is gone is not new. */
export function withNews(marks: Marks, { found, solved }: News): Marks {
  const next = new Map(marks);
  const change = (run: string, rule: string, to: keyof RunNews, from: keyof RunNews): void => {
    const { [to]: more, [from]: less } = next.get(run) ?? NOTHING;
    const marked = { [to]: [...more.filter((one) => one !== rule), rule] };
    put(next, run, { ...NOTHING, ...marked, [from]: less.filter((one) => one !== rule) });
  };
  for (const { run, rule } of found) change(run, rule, "fresh", "solved");
  for (const { run, rule } of solved) change(run, rule, "solved", "fresh");
  return next;
}

/** The marks without what is solved: it has been said. */
export function withoutSolved(marks: Marks, { solved }: News): Marks {
  const next = new Map(marks);
  for (const { run, rule } of solved) {
    const own = next.get(run);
    if (own) put(next, run, { ...own, solved: own.solved.filter((one) => one !== rule) });
  }
  return next;
}

/** The marks without those of runs that were looked at. */
export function lookedAt(marks: Marks, runs: readonly string[]): Marks {
  if (!runs.some((run) => marks.has(run))) return marks;
  return new Map([...marks].filter(([run]) => !runs.includes(run)));
}

const NOTHING: RunNews = { fresh: [], solved: [] };

function put(marks: Map<string, RunNews>, run: string, own: RunNews): void {
  if (own.fresh.length || own.solved.length) marks.set(run, own);
  else marks.delete(run);
}

/** The news in a sentence or two, or nothing. */
export function sayNews({ found, solved }: News, rules: Rules | null = null): string {
  return [sayFound(found, rules), saySolved(solved, rules)].filter(Boolean).join(" ");
}

function sayFound(found: readonly Change[], rules: Rules | null): string {
  if (!found.length) return "";
  if (found.length <= NAMED)
    return msg(str`New: ${listed(found, rules)}.`, { desc: "Findings that are new" });
  const errors = found.filter(({ severity }) => severity === "error").length;
  const [n, where] = [formatCount(found.length), runs(runsOf(found))];
  if (!errors) return msg(str`${n} new findings in ${where}.`);
  return msg(str`${n} new findings in ${where}, ${formatCount(errors)} of them errors.`);
}

function saySolved(solved: readonly Change[], rules: Rules | null): string {
  if (!solved.length) return "";
  if (solved.length <= NAMED) return msg(str`No longer found: ${listed(solved, rules)}.`);
  return msg(str`${formatCount(solved.length)} findings in ${runs(runsOf(solved))} no longer found.`);
}

function listed(changes: readonly Change[], rules: Rules | null): string {
  return clauses(
    changes.map(({ run, rule }) =>
      msg(str`${ruleTitle(rule, rules)} in ${run}`, { id: "finding-in-run", desc: "A finding in a run" }),
    ),
  );
}

function runsOf(changes: readonly Change[]): number {
  return new Set(changes.map(({ run }) => run)).size;
}
