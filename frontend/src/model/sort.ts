/** In which order the list shows the runs. */

import { msg } from "@lit/localize";
import type { RunRow } from "../api/types";

export type SortKey = "verdict" | "name" | "best" | "last" | "points" | "length" | "grown";

export interface Sort {
  key: SortKey;
  down: boolean;
}

interface Column {
  label: () => string;
  /** What is compared; null comes last either way. */
  of: (row: RunRow) => number | string | null;
  /** Whether the first click sorts from the greatest down. */
  down: boolean;
}

const names = new Intl.Collator("en", { numeric: true });

export const COLUMNS: Record<SortKey, Column> = {
  verdict: { label: () => msg("Verdict", { desc: "Column of runs" }), of: () => 0, down: false },
  name: { label: () => msg("Run", { desc: "Column of runs" }), of: ({ name }) => name, down: false },
  best: {
    label: () => msg("Best", { desc: "Column of runs: best value" }),
    of: ({ best }) => best?.value ?? null,
    down: false,
  },
  last: {
    label: () => msg("Last", { desc: "Column of runs: last value" }),
    of: ({ last }) => last?.value ?? null,
    down: false,
  },
  points: {
    label: () => msg("Points", { desc: "Column of runs: how many" }),
    of: ({ points }) => points,
    down: true,
  },
  length: {
    label: () => msg("Length", { desc: "Column of runs: steps and time" }),
    of: ({ last_step }) => last_step,
    down: true,
  },
  grown: {
    label: () => msg("Last written", { desc: "Column of runs: when points were last written" }),
    of: ({ last_wall_time }) => last_wall_time,
    down: true,
  },
};

export const SORT_KEYS = Object.keys(COLUMNS) as SortKey[];

/** Reads a sort as the address holds it; what is unknown is the order of verdicts, worst first. */
export function parseSort(text: string): Sort {
  const down = text.startsWith("-");
  const key = SORT_KEYS.find((known) => known === text.slice(down ? 1 : 0));
  return key ? { key, down } : { key: "verdict", down: false };
}

export function formatSort({ key, down }: Sort): string {
  return key === "verdict" && !down ? "" : `${down ? "-" : ""}${key}`;
}

/** What a click on a column's head asks for: its own first order, then the other way round. */
export function nextSort(now: Sort, key: SortKey, rows: readonly RunRow[]): Sort {
  if (now.key === key) return { key, down: !now.down };
  return { key, down: key === "best" || key === "last" ? isHigherBetter(rows) : COLUMNS[key].down };
}

/** The rows in order; equal ones stay as the server has them. Values are compared with their like alone. */
export function sortRows(rows: readonly RunRow[], { key, down }: Sort): RunRow[] {
  if (key === "verdict") return down ? [...rows].reverse() : [...rows];
  const { of } = COLUMNS[key];
  if (!MEASURED.has(key)) return sorted(rows, of, down);
  // Down is best first for most; for those that are better the other way round it is up.
  const bestFirst = down === isHigherBetter(rows);
  return kindsOf(rows).flatMap((kind) => sorted(kind, of, bestFirst === isHigherBetter(kind)));
}

/** Columns of values of a quantity, which is not the same for all runs. */
const MEASURED: ReadonlySet<SortKey> = new Set(["best", "last"]);

/** The rows by what their values measure, what most measure first. */
function kindsOf(rows: readonly RunRow[]): RunRow[][] {
  const kinds = new Map<string, RunRow[]>();
  for (const row of rows) {
    const key = row.quantity?.key ?? "";
    kinds.set(key, [...(kinds.get(key) ?? []), row]);
  }
  return [...kinds]
    .sort(([a, x], [b, y]) => Number(a === "") - Number(b === "") || y.length - x.length)
    .map(([, own]) => own);
}

function sorted(rows: readonly RunRow[], of: Column["of"], down: boolean): RunRow[] {
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: of(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === "number" && typeof b.value === "number") return sign * (a.value - b.value);
      return sign * names.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

function isHigherBetter(rows: readonly RunRow[]): boolean {
  const higher = rows.filter(({ best }) => best?.better === "higher").length;
  return higher > rows.filter(({ best }) => best?.better === "lower").length;
}
