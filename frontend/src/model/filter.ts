/** Which runs the list shows. */

import type { RunRow, RunStatus, Severity } from "../api/types";
import { fieldsOf } from "./fields";
import { isQuery, parseQuery } from "./query";
import { parseText } from "./text-filter";
import { STATUSES } from "./words";

/** A filter as typed; `error` says why it cannot be used, and everything matches then. */
export interface Matcher {
  matches: (row: RunRow) => boolean;
  error: string | null;
}

/**
 * Reads a filter: words that must all occur, or /a regular expression/, in names of runs and of rules that found something,
 * or a query over the fields of all `rows`.
 */
export function parseFilter(text: string, rows: readonly RunRow[]): Matcher {
  // A pattern may hold any sign.
  if (!text.trim().startsWith("/") && isQuery(text)) {
    const query = parseQuery(text, fieldsOf(rows), (row, word) =>
      [...fields(row), row.status].some((field) => field.toLowerCase().includes(word)),
    );
    return "test" in query ? { matches: query.test, error: null } : { matches: () => true, ...query };
  }
  const { matches, error } = parseText(text);
  return { matches: (row) => matches(fields(row)), error };
}

function fields(row: RunRow): string[] {
  return [row.shown ?? row.name, ...row.rules.map(({ rule }) => rule)];
}

/** Number of runs of each verdict. */
export function countStatuses(rows: readonly RunRow[]): Record<RunStatus, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<RunStatus, number>;
  for (const row of rows) counts[row.status] += 1;
  return counts;
}

/** The kinds of training that there are and how many runs of each, those of the most runs first. */
export function countKinds(rows: readonly RunRow[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { family } of rows) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** How many runs a rule found something in, and the worst that it said. */
export interface RuleCount {
  rule: string;
  severity: Severity;
  count: number;
}

/** The rules that found something, the most serious first, then those of the most runs. */
export function countRules(rows: readonly RunRow[]): RuleCount[] {
  const found = new Map<string, RuleCount>();
  for (const { rules } of rows) {
    for (const { rule, severity } of rules) {
      const one = found.get(rule);
      if (!one) found.set(rule, { rule, severity, count: 1 });
      else {
        one.count += 1;
        if (STATUSES.indexOf(severity) < STATUSES.indexOf(one.severity)) one.severity = severity;
      }
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      STATUSES.indexOf(a.severity) - STATUSES.indexOf(b.severity) ||
      b.count - a.count ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** The rows to show, in the order of the server (worst first). No chosen verdict, rule or kind means all. */
export function filterRuns(
  rows: readonly RunRow[],
  matcher: Matcher,
  statuses: ReadonlySet<RunStatus>,
  rules: ReadonlySet<string> = new Set(),
  kind = "",
): RunRow[] {
  return rows.filter(
    (row) =>
      (kind === "" || row.family === kind) &&
      (statuses.size === 0 || statuses.has(row.status)) &&
      (rules.size === 0 || row.rules.some(({ rule }) => rules.has(rule))) &&
      matcher.matches(row),
  );
}
