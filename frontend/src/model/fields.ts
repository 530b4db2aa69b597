/** What is known of each run as a number or a word: columns of the table, and names in a query. */

import { msg, str } from "@lit/localize";
import type { QuantityValues, RunRow } from "../api/types";
import { lengthOf } from "./facts";
import { familyWords, splitWord, statusWord } from "./words";

export type FieldGroup = "run" | "hparam" | "best" | "last";

export interface Field {
  /** Names it in the address. */
  id: string;
  group: FieldGroup;
  label: () => string;
  /** What a query may call it: small letters, digits and "_". */
  names: readonly string[];
  of: (row: RunRow) => FieldValue;
  /** Whether the first click on its head sorts from the greatest down. */
  down: boolean;
}

export type FieldValue = number | string | boolean | null;

/** All fields of some runs: what the server knows of every run, then their hyper-parameters, then their quantities. */
export function fieldsOf(rows: readonly RunRow[]): readonly Field[] {
  const known = made.get(rows);
  if (known) return known;
  const fields = [...runFields(), ...hparamFields(rows), ...quantityFields(rows)];
  made.set(rows, fields);
  return fields;
}

/** Rows come in anew with each report. */
const made = new WeakMap<readonly RunRow[], readonly Field[]>();

/** The field of a name as it is typed, best values before last ones. */
export function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  const typed = plainName(name);
  return fields.find(({ names }) => names.includes(typed));
}

/** Small letters and digits, with "_" for all that stands between: "val/Acc" is "val_acc". */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}

function runFields(): Field[] {
  const field = (
    id: string,
    label: () => string,
    of: Field["of"],
    down = true,
    more: string[] = [],
  ): Field => ({ id, group: "run", label, names: [id, ...more], of, down });
  return [
    field(
      "status",
      () => msg("Verdict", { desc: "Column of runs" }),
      ({ status }) => status,
      false,
      ["verdict"],
    ),
    field(
      "kind",
      () => msg("Kind", { desc: "Label of the choice which kind of training is shown" }),
      ({ family }) => family,
      false,
      ["family"],
    ),
    field(
      "findings",
      () => msg("Findings"),
      ({ counts }) => counts.error + counts.warning + counts.info,
    ),
    field(
      "steps",
      () => msg("Last step"),
      (row) => row.last_step,
      true,
      ["last_step"],
    ),
    field("seconds", () => msg("Duration, s", { desc: "Of a run, in seconds" }), lengthOf, true, [
      "duration",
    ]),
    field(
      "points",
      () => msg("Points", { desc: "Column of runs: how many" }),
      ({ points }) => points,
    ),
  ];
}

function hparamFields(rows: readonly RunRow[]): Field[] {
  const names = new Set(rows.flatMap(({ hparams }) => Object.keys(hparams ?? {})));
  return [...names].sort().map((name) => ({
    id: `hparam:${name}`,
    group: "hparam",
    label: () => name,
    names: [plainName(name)],
    of: ({ hparams }) => hparams?.[name] ?? null,
    down: false,
  }));
}

function quantityFields(rows: readonly RunRow[]): Field[] {
  const found = new Map<string, { one: QuantityValues; tags: Set<string>; runs: number }>();
  for (const { values } of rows) {
    for (const one of values) {
      const known = found.get(one.key) ?? { one, tags: new Set<string>(), runs: 0 };
      known.runs += 1;
      known.tags.add(one.tag);
      found.set(one.key, known);
    }
  }
  const all = [...found.values()].sort((a, b) => heldOut(b.one) - heldOut(a.one) || b.runs - a.runs);
  const fields = (group: "best" | "last"): Field[] =>
    all.map(({ one, tags }) => {
      const names = namesOf(one, tags);
      return {
        id: `${group}:${one.key}`,
        group,
        label: () => quantityLabel(one),
        names:
          group === "best"
            ? [...names, ...names.map((name) => `best_${name}`)]
            : names.map((name) => `last_${name}`),
        of: ({ values }) => values.find(({ key }) => key === one.key)?.[group] ?? null,
        down: one.better === "higher",
      };
    });
  return [...fields("best"), ...fields("last")];
}

/** Whether it was measured on data that the model was not trained on. */
function heldOut({ split }: QuantityValues): number {
  return Number(split === "validation" || split === "test");
}

function quantityLabel({ split, name }: QuantityValues): string {
  if (split === "none") return name;
  const data = splitWord(split);
  return msg(str`${data} ${name}`, { desc: "What is measured on which data, such as: validation loss" });
}

/** Its tags, and what it measures with and without the data: "val_acc", "validation_accuracy", "accuracy". */
function namesOf({ split, name }: QuantityValues, tags: ReadonlySet<string>): string[] {
  const short = split === "validation" ? "val" : split;
  const made = split === "none" ? [name] : [`${split} ${name}`, `${short} ${name}`, name];
  return [...new Set([...tags, ...made].map(plainName))];
}

/** A field's value for people: codes in words. */
export function fieldText(field: Field, row: RunRow): FieldValue {
  const value = field.of(row);
  if (field.id === "status") return statusWord(row.status);
  return field.id === "kind" ? familyWords(row.family) : value;
}
