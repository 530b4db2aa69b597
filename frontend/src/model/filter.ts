/** Which runs the list shows. */

import type { RunRow, RunStatus } from "../api/types";
import { STATUSES } from "./words";

/** A filter as typed; `error` says why it cannot be used, and everything matches then. */
export interface Matcher {
  matches: (row: RunRow) => boolean;
  error: string | null;
}

/** Reads a filter: words that must all occur, or /a regular expression/. */
export function parseFilter(text: string): Matcher {
  const typed = text.trim();
  const pattern = /^\/(.+)\/(i?)$/.exec(typed);
  if (pattern) {
    try {
      const regexp = new RegExp(pattern[1] ?? "", "i");
      return { matches: (row) => fields(row).some((field) => regexp.test(field)), error: null };
    } catch {
      return { matches: () => true, error: "This is not a regular expression." };
    }
  }
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return {
    matches: (row) => {
      const text = fields(row).join(" ").toLowerCase();
      return words.every((word) => text.includes(word));
    },
    error: null,
  };
}

function fields(row: RunRow): string[] {
  return row.primary ? [row.name, row.primary.rule] : [row.name];
}

/** Number of runs of each verdict. */
export function countStatuses(rows: readonly RunRow[]): Record<RunStatus, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<RunStatus, number>;
  for (const row of rows) counts[row.status] += 1;
  return counts;
}

/** The rows to show, in the order of the server (worst first). No chosen verdict means all. */
export function filterRuns(
  rows: readonly RunRow[],
  matcher: Matcher,
  statuses: ReadonlySet<RunStatus>,
): RunRow[] {
  return rows.filter((row) => (statuses.size === 0 || statuses.has(row.status)) && matcher.matches(row));
}
