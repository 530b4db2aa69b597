/** Runs that belong together: by folder, by a part of the name, by a hyper-parameter, or seeds of one configuration. */

import { msg } from "@lit/localize";
import type { RunRow, RunStatus } from "../api/types";
import { countStatuses } from "./filter";
import { formatValue } from "./format";
import { sortRows, type Sort } from "./sort";

export interface Spread {
  n: number;
  mean: number;
  least: number;
  greatest: number;
  tag: string;
}

export interface Group {
  key: string;
  label: string;
  rows: RunRow[];
  counts: Record<RunStatus, number>;
  /** Of the members' best values that measure what most of them do. */
  spread: Spread | null;
}

/** How rows are grouped; `error` says why a pattern cannot be used. */
export interface Grouping {
  keyOf: ((row: RunRow) => string) | null;
  /** What stands before a key: "lr = ". */
  prefix?: string;
  error: string | null;
}

const PATTERN = "name:";
const HPARAM = "hparam:";
const SEED = /([/_. -]|^)(?:random[_-]?)?(?:seed|rep|repeat|trial|fold)s?[=_. -]?\d+(?=$|[/_. -])/gi;

/** The name of a run without its seed: "lr=0.1-seed=3" -> "lr=0.1". */
export function withoutSeed(name: string): string {
  return name.replace(SEED, "").replace(/^[/_. -]+/, "") || name;
}

/** What a row's group is, for a choice as the address holds it: folder, seeds, name:PATTERN, hparam:NAME. */
export function parseGrouping(text: string): Grouping {
  if (text === "folder") return { keyOf: ({ name }) => folderOf(name), error: null };
  if (text === "seeds") return { keyOf: ({ name }) => withoutSeed(name), error: null };
  if (text.startsWith(HPARAM)) {
    const name = text.slice(HPARAM.length);
    return { keyOf: (row) => hparamText(row.hparams?.[name]), prefix: `${name} = `, error: null };
  }
  const pattern = patternOf(text);
  if (pattern === null || pattern === "") return { keyOf: null, error: null };
  try {
    const regexp = new RegExp(pattern, "i");
    // With an empty alternative the pattern always matches, and tells how many groups it has.
    const groups = (new RegExp(`${pattern}|`).exec("")?.length ?? 1) - 1;
    if (groups !== 1) return { keyOf: null, error: msg("Put one part into brackets: seed=(\\d+)") };
    return {
      keyOf: ({ name }) =>
        regexp.exec(name)?.[1] ?? msg("Other", { id: "group-other", desc: "Runs whose name does not match" }),
      error: null,
    };
  } catch {
    return { keyOf: null, error: msg("This is not a regular expression.") };
  }
}

/** The pattern of a grouping by name, or null where it is another one. */
export function patternOf(text: string): string | null {
  return text.startsWith(PATTERN) ? text.slice(PATTERN.length) : null;
}

export function groupByPattern(pattern: string): string {
  return PATTERN + pattern;
}

/** The choices that make sense for these runs: each makes at least two groups, or folds at least two runs. */
export function groupChoices(rows: readonly RunRow[]): { value: string; label: string }[] {
  const choices: { value: string; label: string }[] = [];
  const count = (text: string): number => new Set(rows.map(parseGrouping(text).keyOf ?? (() => ""))).size;
  if (count("folder") > 1) choices.push({ value: "folder", label: msg("Folder") });
  if (rows.some(({ name }) => withoutSeed(name) !== name) && count("seeds") < rows.length)
    choices.push({
      value: "seeds",
      label: msg("Configuration", { desc: "Runs that differ only by their seed" }),
    });
  const names = [...new Set(rows.flatMap(({ hparams }) => Object.keys(hparams ?? {})))].sort();
  for (const name of names) {
    const groups = count(HPARAM + name);
    if (groups > 1) choices.push({ value: HPARAM + name, label: name });
  }
  return choices;
}

/** Groups the rows; groups are in the order of their first row, or by label where the list is sorted by name. */
export function groupRows(
  rows: readonly RunRow[],
  keyOf: (row: RunRow) => string,
  sort: Sort,
  prefix = "",
): Group[] {
  const found = new Map<string, RunRow[]>();
  for (const row of sortRows(rows, sort)) {
    const key = keyOf(row);
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  const groups = [...found].map(([key, own]) => ({
    key,
    label: prefix + key,
    rows: own,
    counts: countStatuses(own),
    spread: spreadOf(own),
  }));
  if (sort.key !== "name") return groups;
  const order = new Intl.Collator("en", { numeric: true });
  return groups.sort((a, b) => (sort.down ? -1 : 1) * order.compare(a.label, b.label));
}

/** Mean and range of the best values that measure what most of them do; null with fewer than two. */
export function spreadOf(rows: readonly RunRow[]): Spread | null {
  const kinds = new Map<string, { tag: string; values: number[] }>();
  for (const { best } of rows) {
    if (!best) continue;
    const { tag, split, better, value } = best;
    const key = JSON.stringify([tag, split, better]);
    const kind = kinds.get(key) ?? { tag, values: [] };
    kind.values.push(value);
    kinds.set(key, kind);
  }
  const [most] = [...kinds.values()].sort((a, b) => b.values.length - a.values.length);
  if (!most || most.values.length < 2) return null;
  const { tag, values } = most;
  return {
    n: values.length,
    mean: values.reduce((sum, value) => sum + value / values.length, 0),
    least: Math.min(...values),
    greatest: Math.max(...values),
    tag,
  };
}

function folderOf(name: string): string {
  const at = name.lastIndexOf("/");
  return at > 0 ? name.slice(0, at) : ".";
}

function hparamText(value: number | string | boolean | undefined): string {
  if (value === undefined) return msg("not given", { desc: "A hyper-parameter" });
  return typeof value === "number" ? formatValue(value, 6) : String(value);
}
