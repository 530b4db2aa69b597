/** A run in figures. */

import { msg, str } from "@lit/localize";
import type { RunRow, RunSummary } from "../api/types";
import { names, plural, points as pointsWords, series as seriesWords } from "./counts";
import { formatCount, formatDuration } from "./format";

/** One line: series, points, steps, time, and directories where they are several. */
export function factsOf(run: RunSummary, row: RunRow | null): string {
  const points = run.series.reduce((sum, series) => sum + series.points, 0);
  const members = run.members.filter((member) => member !== run.name);
  const seconds = (row && lengthOf(row)) ?? 0;
  return [
    names([seriesWords(run.series.length), pointsWords(points)]),
    row?.last_step ? msg(str`${formatCount(row.last_step)} steps`, { desc: "Length of a run" }) : "",
    seconds > 1 ? formatDuration(seconds) : "",
    row?.impossible_times ? impossibleTimes(row.impossible_times) : "",
    members.length ? msg(str`joined from ${names(members)}`, { desc: "A run of several directories" }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How long a run took in seconds, or null where its log does not say. */
export function lengthOf({ first_wall_time: first, last_wall_time: last }: RunRow): number | null {
  return first === null || last === null ? null : last - first;
}

/** Says that the log has wall times that cannot be. */
export function impossibleTimes(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} impossible wall time`, { desc: "A time that cannot be, in a log" }),
    other: msg(str`${n} impossible wall times`, { desc: "Times that cannot be, in a log" }),
  });
}
