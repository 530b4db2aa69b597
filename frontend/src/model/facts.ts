/** A run in figures. */

import { msg, str } from "@lit/localize";
import type { RunRow, RunSummary } from "../api/types";
import { names, points as pointsWords, series as seriesWords } from "./counts";
import { formatCount, formatDuration } from "./format";
import { familyWords } from "./words";

/** One line: series, points, steps, time, kind of training, and directories where they are several. */
export function factsOf(run: RunSummary, row: RunRow | null): string {
  const points = run.series.reduce((sum, series) => sum + series.points, 0);
  const members = run.members.filter((member) => member !== run.name);
  const seconds = row?.first_wall_time && row.last_wall_time ? row.last_wall_time - row.first_wall_time : 0;
  return [
    names([seriesWords(run.series.length), pointsWords(points)]),
    row?.last_step ? msg(str`${formatCount(row.last_step)} steps`, { desc: "Length of a run" }) : "",
    seconds > 1 ? formatDuration(seconds) : "",
    familyWords(run.family),
    members.length ? msg(str`joined from ${names(members)}`, { desc: "A run of several directories" }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
