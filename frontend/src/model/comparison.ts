/** How a comparison is shown: strokes that tell many runs apart, cells of the tables, sentences. */

import { msg, str } from "@lit/localize";
import type { Comparison, FoundIn, HParam } from "../api/types";
import { clauses, plural, rules } from "./counts";
import { formatCount, formatValue } from "./format";

/** Colours of the runs of a chart, light and dark; told apart also by those who see few colours, with the dashes. */
const COLOURS = {
  light: ["#0068a5", "#c2410c", "#0f766e", "#a21caf", "#4d5560", "#8a6d00", "#5b4bd6"],
  dark: ["#5cb8f5", "#ff9a5c", "#3fd0bd", "#f08cf0", "#c3cad1", "#e0c341", "#a99bff"],
};
const DASHES: readonly number[][] = [
  [],
  [7, 4],
  [2, 3],
  [9, 3, 2, 3],
  [16, 4],
  [12, 3, 2, 3, 2, 3],
  [4, 8],
  [16, 3, 6, 3],
  [2, 8],
];

export interface Stroke {
  colour: string;
  dash: number[];
}

/** The line of the run at a place: 63 differ, more than are drawn at once. */
export function strokeOf(place: number, dark: boolean): Stroke {
  const colours = dark ? COLOURS.dark : COLOURS.light;
  const round = Math.floor(place / colours.length) % DASHES.length;
  return { colour: colours[place % colours.length] ?? "", dash: [...(DASHES[round] ?? [])] };
}

/** The directory that all names lie in, with a slash at its end, or nothing. */
export function sharedFolder(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (!others.length) return "";
  let end = first.length;
  for (const name of others) {
    let same = 0;
    while (same < end && name[same] === first[same]) same += 1;
    end = same;
  }
  return first.slice(0, first.slice(0, end).lastIndexOf("/") + 1);
}

export function formatHParam(value: HParam | null | undefined): string {
  if (value === null || value === undefined) return "–";
  return typeof value === "number" ? formatValue(value, 6) : String(value);
}

/** What a rule said of a run. */
export type Cell = "found" | "unchecked" | "clear";

export function cellOf(row: FoundIn, run: string): Cell {
  if (row.found.includes(run)) return "found";
  return row.unchecked.includes(run) ? "unchecked" : "clear";
}

export function cellWord(cell: Cell): string {
  const words: Record<Cell, string> = {
    found: msg("found", { desc: "What a rule said of a run" }),
    unchecked: msg("not checked", { desc: "What a rule said of a run" }),
    clear: msg("clear", { desc: "What a rule said of a run: it found nothing" }),
  };
  return words[cell];
}

/** A difference with its sign. */
export function formatDifference(value: number | null): string {
  if (value === null) return "–";
  return value > 0 ? `+${formatValue(value)}` : formatValue(value);
}

/** Whether a difference is an improvement; null where it is none. */
export function improves({ quantity }: Comparison, difference: number | null): boolean | null {
  if (!quantity || difference === null || difference === 0) return null;
  return difference < 0 === (quantity.better === "lower");
}

/** What was searched for patterns, and with which result. */
export function searchSentence({ hparams, patterns, search }: Comparison): string {
  if (!hparams.length)
    return msg(
      "No patterns were searched for: the log names no hyper-parameter that differs between these runs.",
    );
  if (!search.hypotheses)
    return msg(
      "No patterns were searched for: no error or warning was found in some of these runs and not in others.",
    );
  const n = formatCount(search.hypotheses);
  const of = rules(search.rules);
  const splits = clauses(search.splits);
  const { alpha } = search;
  const said = plural(search.hypotheses, {
    one: msg(
      str`${n} test of ${of} against ${splits} (Fisher’s exact test, Holm’s correction, alpha ${alpha}).`,
    ),
    other: msg(
      str`${n} tests of ${of} against ${splits} (Fisher’s exact test, Holm’s correction for all of them, alpha ${alpha}).`,
    ),
  });
  return patterns.length ? said : msg(str`No sound pattern. ${said}`);
}
