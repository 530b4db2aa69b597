/** The table of runs: its columns, their order, and what it is taken away as. */

import { msg, str } from "@lit/localize";
import type { RunRow } from "../api/types";
import { fieldsOf, fieldText, type Field, type FieldValue } from "./fields";
import type { Table } from "./table";

/** Columns of each group that it has where nobody chose. */
const USUAL = { run: 1, hparam: 6, best: 3, last: 0 };

/** The fields that are columns: those of the ids, or the usual ones, of the settings those that differ. */
export function columnsOf(rows: readonly RunRow[], ids: readonly string[]): Field[] {
  const fields = fieldsOf(rows);
  if (ids.length) return ids.flatMap((id) => fields.find((field) => field.id === id) ?? []);
  const left = { ...USUAL };
  return fields.filter((field) => {
    if (left[field.group] <= 0 || (field.group === "hparam" && !differs(field, rows))) return false;
    left[field.group] -= 1;
    return true;
  });
}

function differs({ of }: Field, rows: readonly RunRow[]): boolean {
  return new Set(rows.map(of)).size > 1;
}

const names = new Intl.Collator("en", { numeric: true });

/** Rows by a column, after "-" from the greatest down; without one, as the server has them. What has no value comes last. */
export function sortTable(rows: readonly RunRow[], columns: readonly Field[], sort: string): RunRow[] {
  const down = sort.startsWith("-");
  const id = sort.slice(down ? 1 : 0);
  const of =
    id === "name" ? ({ name }: RunRow): FieldValue => name : columns.find((field) => field.id === id)?.of;
  if (!of) return [...rows];
  const sign = down ? -1 : 1;
  const ranked = rows.map((row) => ({ row, value: of(row) }));
  return ranked.sort((a, b) => compare(a.value, b.value, sign)).map(({ row }) => row);
}

function compare(a: FieldValue, b: FieldValue, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * names.compare(String(a), String(b));
}

/** What a click on the head of a column asks for: its own first order, then the other way round. */
export function nextTableSort(now: string, id: string, down: boolean): string {
  if (now === id) return `-${id}`;
  return now === `-${id}` || !down ? id : `-${id}`;
}

/** The head of a column where there is room for one line only. */
export function headOf(field: Field): string {
  const label = field.label();
  if (field.group === "best") return msg(str`${label}, best`, { desc: "Column of runs: a quantity" });
  return field.group === "last" ? msg(str`${label}, last`, { desc: "Column of runs: a quantity" }) : label;
}

/** What is shown, as others read it. */
export function tableOf(rows: readonly RunRow[], columns: readonly Field[]): Table {
  return {
    heads: [msg("Run", { desc: "Column of runs" }), ...columns.map(headOf)],
    rows: rows.map((row) => [row.name, ...columns.map((field) => fieldText(field, row))]),
  };
}
