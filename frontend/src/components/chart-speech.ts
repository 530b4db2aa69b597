/** What a chart says to those who do not see it. */

import { msg, str } from "@lit/localize";
import type { Curve, SeriesSummary } from "../api/types";
import type { Plot } from "../chart/plot";
import { clauses, names, points } from "../model/counts";
import { formatCount, stepWords } from "../model/format";
import { labelsOf } from "../model/looks";
import { say } from "./chart-legend";

/** The step and the values at the cursor; `shown` are the places of the series that are drawn, `curves` theirs. */
export function sayCursor(
  plot: Plot,
  index: number,
  series: readonly SeriesSummary[],
  shown: readonly number[],
  curves: readonly Curve[],
  range: [number, number] | null,
): string {
  const labels = labelsOf(series);
  const values = shown.map(
    (i, column) => `${labels[i] ?? ""} ${say(plot, curves, column, index, range).text}`,
  );
  return names([stepWords(formatCount(plot.stepAt(index))), ...values]);
}

/** What is on the chart, and which keys read it. */
export function describe(heading: string, series: readonly SeriesSummary[], isMarked: boolean): string {
  const labels = labelsOf(series);
  const curves = clauses(series.map((one, i) => names([labels[i] ?? "", points(one.points)])));
  const said = msg(
    str`Chart of ${heading}: ${curves}. Arrow keys read values, plus and minus zoom, Escape resets.`,
  );
  const marks = msg("N and P select the next and the previous finding, Enter opens its text.", {
    desc: "Keys on a chart",
  });
  return isMarked ? `${said} ${marks}` : said;
}
