/** What the list of runs shows and how: the part of the address that is its own. */

import type { RunStatus } from "../api/types";
import { STATUSES } from "./words";

export interface ListState {
  /** Words or /a regular expression/ that the names must fit. */
  filter: string;
  /** Verdicts to show; none means all. */
  statuses: readonly RunStatus[];
  /** Rules of which one must have found something; none means all runs. */
  rules: readonly string[];
  /** Kind of training to show; "" is all. */
  kind: string;
  /** A column's key, after "-" from the greatest down; "" is the server's order, worst first. */
  sort: string;
  /** What the rows are grouped by (see group.ts); "" is nothing. */
  group: string;
  /** Whether the runs are shown as a table, with columns of one's own choice. */
  table: boolean;
  /** Ids of the columns of the table (see fields.ts); none means those that suit the runs. */
  columns: readonly string[];
  /** Keys of the groups that are unfolded. */
  open: readonly string[];
}

export const LIST_START: ListState = {
  filter: "",
  statuses: [],
  rules: [],
  kind: "",
  sort: "",
  group: "",
  table: false,
  columns: [],
  open: [],
};

/** Reads the state from the parameters of an address. */
export function parseListState(get: (key: string) => string): ListState {
  const status = get("status").split(",");
  return {
    filter: get("filter"),
    statuses: STATUSES.filter((known) => status.includes(known)),
    rules: get("rule").split(",").filter(Boolean),
    kind: get("kind"),
    sort: get("sort"),
    group: get("group"),
    table: get("table") === "1",
    columns: parseNames(get("columns")),
    open: parseNames(get("open")),
  };
}

/** The parameters that hold the state; what is as at the start is left out. */
export function listParts({
  filter,
  statuses,
  rules,
  kind,
  sort,
  group,
  table,
  columns,
  open,
}: ListState): [string, string][] {
  const all: [string, string][] = [
    ["filter", filter],
    ["status", statuses.join(",")],
    ["rule", rules.join(",")],
    ["kind", kind],
    ["sort", sort],
    ["group", group],
    ["table", table ? "1" : ""],
    ["columns", columns.length ? JSON.stringify(columns) : ""],
    ["open", group && open.length ? JSON.stringify(open) : ""],
  ];
  return all.filter(([, value]) => value !== "");
}

/** TensorBoard's own run filter, a regular expression, as ours. */
export function filterOfTensorBoard(search: string): string {
  const pattern = (new URLSearchParams(search).get("runFilter") ?? "").trim();
  if (pattern === "") return "";
  return /^[\w-]+$/.test(pattern) ? pattern : `/${pattern}/`;
}

/** A list of names in an address. */
export function parseNames(text: string): string[] {
  try {
    const names: unknown = JSON.parse(text || "[]");
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
  } catch {
    return [];
  }
}
