/** Draws what a line cannot show: points that are not finite, and places where the log goes back. */

import { msg, str } from "@lit/localize";
import type { Curve } from "../api/types";
import { formatCount, formatDuration } from "../model/format";
import type { ReferenceLevel } from "../model/levels";
import { fade, type ColourName } from "../theme";

import { lowerBound } from "../model/monotone";
import type { Brush } from "./brush";

const WORD = { nan: "NaN", inf: "+Inf", "-inf": "−Inf" };

export function drawMarks(brush: Brush, colourOf: (curve: Curve) => ColourName): void {
  brush.curves.forEach((curve, row) => {
    const colour = brush.colours[colourOf(curve)];
    for (const { step, value, count } of curve.marks) {
      const x = brush.x(step, curve);
      const end = brush.x(lastOf(curve, step, count), curve);
      if (end < brush.box.x || x > brush.right) continue;
      const up = value !== "-inf";
      const offset = (4 + row * 11) * brush.ratio;
      const y = up ? brush.box.y + offset : brush.bottom - offset;
      const middle = up ? y + 5 * brush.ratio : y - 5 * brush.ratio;
      brush.occupy(
        x - 6 * brush.ratio,
        middle - 5 * brush.ratio,
        end - x + 12 * brush.ratio,
        10 * brush.ratio,
      );
      brush.within(() => {
        if (end > x) brush.line(x, middle, end, middle, colour, 3);
        brush.triangle(x, y, 9, colour, up);
      });
      const text = count > 1 ? `${WORD[value]} ×${count}` : WORD[value];
      const away = 7 * brush.ratio;
      const next = up ? middle + 6 * brush.ratio : middle - 22 * brush.ratio;
      brush.label(text, { colour, strength: 1, priority: 2 }, (width, height) => [
        [x + away, middle - height / 2],
        [x - width - away, middle - height / 2],
        [x - width / 2, next],
        [x + away, next],
        [x - width / 2, next + (up ? height : -height)],
      ]);
    }
  });
}

/** Step of the last of the points that a mark joins. */
function lastOf(curve: Curve, step: number, count: number): number {
  if (count < 2) return step;
  const at = curve.steps.indexOf(step);
  if (at < 0) return step;
  let end = at;
  while (end + 1 < curve.steps.length && curve.values[end + 1] === null) end += 1;
  return curve.steps[end] ?? step;
}

/** What a log went back over, faintly; on an axis of time it would lie elsewhere, and is left out. */
export function drawOverwritten(brush: Brush, colourOf: (curve: Curve) => ColourName): void {
  if (brush.abscissa.axis !== "step") return;
  for (const curve of brush.curves) {
    const colour = fade(brush.colours[colourOf(curve)], 0.4);
    for (const { steps, values } of curve.overwritten ?? []) brush.trace(steps, values, colour);
  }
}

/** Steps at which the log goes back: each series tells of the same moment by its own next point, which counts once. */
export function resetsOf(curves: readonly Pick<Curve, "steps" | "resets">[]): number[] {
  const all = curves.flatMap(({ steps, resets }) => resets.map((step) => ({ step, steps })));
  const found: number[] = [];
  for (const { step, steps } of all.sort((a, b) => a.step - b.step)) {
    const last = found.at(-1);
    if (last === undefined || lowerBound(steps, last) < lowerBound(steps, step)) found.push(step);
  }
  return found;
}

/** Lines nearer to one another than this, in pixels, are a grey area. */
const APART = 6;
/** Marks that are named one by one; of more, the first says how many they are. */
const NAMED = 4;

/** Places of which none is nearer to the one before than a distance. */
export function thinned(places: readonly number[], apart: number): number[] {
  const kept: number[] = [];
  for (const place of places) if (place - (kept.at(-1) ?? -Infinity) >= apart) kept.push(place);
  return kept;
}

export function drawResets(brush: Brush): void {
  const colour = brush.colours["text-2"];
  const all = resetsOf(brush.curves)
    .map((step) => brush.x(step))
    .filter((x) => brush.inside(x));
  const many = all.length > NAMED;
  const text = many
    ? msg(str`log goes back ${formatCount(all.length)} times`, {
        desc: "Mark on a chart: the steps begin again",
      })
    : msg("log goes back", { desc: "Mark on a chart: the steps begin again" });
  for (const [i, x] of thinned(all, APART * brush.ratio).entries()) {
    brush.line(x, brush.box.y, x, brush.bottom, colour, 1, [1, 3]);
    if (many && i > 0) continue;
    brush.label(text, { colour, strength: 1, priority: 4 }, (width, height) => {
      const gap = 3 * brush.ratio;
      const low = brush.bottom - height - gap;
      const middle = brush.box.y + (brush.box.height - height) / 2;
      return [low, brush.box.y + gap, middle].flatMap((y): [number, number][] => [
        [x + gap, y],
        [x - width - gap, y],
      ]);
    });
  }
}

/** Pauses of the training: a band as long as they were, or on the axis of steps a line. */
export function drawPauses(brush: Brush): void {
  const colour = brush.colours["text-2"];
  const [longest] = [...brush.curves].sort((a, b) => b.points - a.points);
  for (const { step, seconds } of longest?.pauses ?? []) {
    const next = longest?.steps.find((one) => one > step) ?? step;
    const [x, end] = [brush.x(step, longest), brush.x(next, longest)];
    if (end < brush.box.x || x > brush.right) continue;
    const inTime = brush.abscissa.axis !== "step";
    const middle = (x + end) / 2;
    brush.within((ctx) => {
      if (!inTime) {
        brush.line(middle, brush.box.y, middle, brush.bottom, colour, 1, [4, 2, 1, 2]);
        return;
      }
      ctx.fillStyle = fade(colour, 0.1);
      ctx.fillRect(x, brush.box.y, Math.max(end - x, brush.ratio), brush.box.height);
    });
    const text = msg(str`paused ${formatDuration(seconds)}`, {
      desc: "Mark on a chart: nothing was logged for so long",
    });
    const [left, right] = [Math.max(x, brush.box.x), Math.min(end, brush.right)];
    brush.note(text, colour, (width, height) => {
      const place = inTime && right - left > width ? (left + right - width) / 2 : middle + 3 * brush.ratio;
      return [[place, brush.bottom - height - 3 * brush.ratio]];
    });
  }
}

/** Levels that the user asked for: fine lines in the colour of text, so that they are not taken for evidence. */
export function drawLevels(brush: Brush, levels: readonly ReferenceLevel[]): void {
  const colour = brush.colours["text-2"];
  const gap = 3 * brush.ratio;
  for (const { value, label } of levels) {
    const y = brush.y(value);
    const edge = y < brush.box.y ? "↑ " : y > brush.bottom ? "↓ " : "";
    if (!edge) brush.line(brush.box.x, y, brush.right, y, colour, 1, [2, 2]);
    brush.note(edge + label, colour, (width, height) => {
      const above = Math.max(y - height - gap, brush.box.y + gap);
      const below = Math.min(y + gap, brush.bottom - height - gap);
      return [0, 1, 0.5, 0.25, 0.75].flatMap((share): [number, number][] => {
        const x = brush.box.x + gap + (brush.box.width - width - 2 * gap) * share;
        return [
          [x, above],
          [x, below],
        ];
      });
    });
  }
}
