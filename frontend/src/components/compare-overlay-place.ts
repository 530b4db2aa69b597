/** What a common chart says of its lines and of places on its horizontal axis. */

import { msg, str } from "@lit/localize";
import type { HorizontalAxis } from "../chart/axes";
import { formatMoment } from "../chart/time";
import { formatCount, formatDuration, formatValue, stepWords } from "../model/format";
import { tagOf, type PlaceAxis } from "../model/placing";
import type { Line } from "../model/traces";
import { splitWord } from "../model/words";

/** How the axis itself is drawn. */
export function kindOf(axis: PlaceAxis): HorizontalAxis {
  return tagOf(axis) !== null ? "value" : axis === "steps" ? "step" : (axis as HorizontalAxis);
}

/** The head of a column of places. */
export function axisName(axis: PlaceAxis): string {
  const names = { steps: "step", share: "percent", relative: "seconds", wall: "wall_time" };
  return tagOf(axis) ?? names[axis as keyof typeof names];
}

/** A place alone, such as "step 120". */
export function placeWords(axis: PlaceAxis, place: number): string {
  const tag = tagOf(axis);
  if (tag !== null) return `${tag} ${formatValue(place, 6)}`;
  if (axis === "wall") return formatMoment(place);
  if (axis === "relative") return formatDuration(Math.max(0, place));
  if (axis === "share")
    return msg(str`at ${formatValue(place, 3)} %`, { desc: "Part of the way through each run" });
  return stepWords(formatCount(place));
}

/** What the values are those of. */
export function valuesWords(axis: PlaceAxis, place: number | undefined): string {
  if (place === undefined) return msg("Last values");
  if (axis === "share") return msg(str`Values at ${formatValue(place, 3)} % of each run`);
  if (axis === "steps") return msg(str`Values at step ${formatCount(place)}`);
  const where = placeWords(axis, place);
  return axis === "relative"
    ? msg(str`Values after ${where}`, { desc: "A time since the start of each run" })
    : msg(str`Values at ${where}`, { desc: "A date and time, or the value of a series such as: epoch 3" });
}

/** Which data all lines measure; nothing where they differ or do not say. */
export function splitOf(lines: readonly Line[]): string {
  const splits = [...new Set(lines.map(({ series }) => series.split))];
  const [split] = splits;
  return splits.length === 1 && split !== undefined && split !== "none" ? splitWord(split) : "";
}
