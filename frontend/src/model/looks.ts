/** How the series of one chart are told apart. */

import type { SeriesSummary } from "../api/types";
import { splitWord } from "./words";

type Told = Pick<SeriesSummary, "member" | "tag" | "split">;

/** Looks in the order in which series of one split take them. */
const LOOKS = ["train", "validation", "none", "test"] as const;

/** The look of each series, named like the splits: its own, or where several share one, by their places. */
export function looksOf(series: readonly Told[]): string[] {
  if (areSplits(series)) return series.map(({ split }) => split);
  return series.map((_one, i) => LOOKS[i % LOOKS.length] ?? "none");
}

/** What each series is called among those of its chart: its split where that tells them apart, else its tag. */
export function labelsOf(series: readonly Told[]): string[] {
  if (series.length === 1)
    return series.map(({ split, member, tag }) =>
      split === "none" ? (member === "." ? tag : member) : splitWord(split),
    );
  if (areSplits(series)) return series.map(({ split }) => splitWord(split));
  const ends = series.map(({ tag }) => tag.slice(tag.lastIndexOf("/") + 1));
  if (new Set(ends).size === series.length) return ends;
  const tags = series.map(({ tag }) => tag);
  if (new Set(tags).size === series.length) return tags;
  return series.map(({ member, tag }) => `${member} ${tag}`);
}

/** Whether each series has a split of its own. */
export function areSplits(series: readonly Told[]): boolean {
  return new Set(series.map(({ split }) => split)).size === series.length;
}
