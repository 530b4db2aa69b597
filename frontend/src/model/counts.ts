/** Counted things, as messages: "1 point", "4,000 points". */

import { msg, str } from "@lit/localize";
import { language } from "../locale";
import { formatCount } from "./format";

/** A message for each form that a language needs for counts; English has `one` and `other`. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that suits a count in the language shown. */
export function plural(count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(language()).select(count)] ?? forms.other;
}

export function runs(count: number): string {
  const n = formatCount(count);
  return plural(count, { one: msg(str`${n} run`), other: msg(str`${n} runs`) });
}

export function series(count: number): string {
  const n = formatCount(count);
  return plural(count, { other: msg(str`${n} series`, { desc: "One or several curves" }) });
}

export function points(count: number): string {
  const n = formatCount(count);
  return plural(count, { one: msg(str`${n} point`), other: msg(str`${n} points`) });
}

export function directories(count: number): string {
  const n = formatCount(count);
  return plural(count, { one: msg(str`${n} directory`), other: msg(str`${n} directories`) });
}

export function rules(count: number): string {
  const n = formatCount(count);
  return plural(count, { one: msg(str`${n} rule`), other: msg(str`${n} rules`) });
}

/** "3 of 12 directories", or with a mere number: "3 of 12". */
export function outOf(part: number | string, whole: number | string): string {
  const n = typeof part === "number" ? formatCount(part) : part;
  return msg(str`${n} of ${whole}`, { desc: "3 of 12, or: 3 of 12 directories" });
}

/** Rules that lacked what they needed. */
export function rulesUnchecked(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} rule not checked`),
    other: msg(str`${n} rules not checked`),
  });
}

/** Parts of a sentence, set apart: "a; b". */
export function clauses(parts: readonly string[]): string {
  return parts.filter(Boolean).join(msg("; ", { desc: "Between parts of a sentence" }));
}

/** Names one after the other: "a, b". */
export function names(parts: readonly string[]): string {
  return parts.join(msg(", ", { desc: "Between names" }));
}
