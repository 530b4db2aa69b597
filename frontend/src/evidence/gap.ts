import type { Gap } from "../api/types";
import { atStep, formatStep, formatValue } from "../model/format";
import { fade } from "../theme";
import type { Brush } from "../chart/brush";
import { unlessSaid, type Drawer } from "./drawer";

/** The distance between two curves at a step: a bracket from one to the other. */
export const gap: Drawer<Gap> = {
  over(brush, evidence, emphasis) {
    const { ratio } = brush;
    const { value, label } = evidence;
    const place = placeOf(brush, evidence);
    if (!place || !brush.inside(place.x)) return;
    const { x, y1, y2 } = place;
    const { strength } = emphasis;
    const colour = fade(emphasis.colour, strength < 1 ? 0.35 : 1);
    const thick = strength > 1 ? 3 : 2;
    const cap = 4 * ratio;
    brush.line(x, y1, x, y2, colour, thick);
    brush.line(x - cap, y1, x + cap, y1, colour, thick);
    brush.line(x - cap, y2, x + cap, y2, colour, thick);
    brush.occupy(x - cap, Math.min(y1, y2) - cap, 2 * cap, Math.abs(y2 - y1) + 2 * cap);
    const text = /\d/.test(label) ? label : `${label} ${formatValue(value, 3)}`;
    brush.label(text, emphasis, (width, height) => {
      const middle = (y1 + y2) / 2 - height / 2;
      const away = 8 * ratio;
      return [
        [x + away, middle],
        [x - width - away, middle],
        [x - width - away, Math.min(y1, y2) - height],
        [x - width - away, Math.max(y1, y2)],
      ];
    });
  },
  distance(brush, evidence, [x, y]) {
    const place = placeOf(brush, evidence);
    if (!place) return Infinity;
    const [top, bottom] = [Math.min(place.y1, place.y2), Math.max(place.y1, place.y2)];
    return Math.hypot(x - place.x, Math.max(top - y, y - bottom, 0));
  },
  values: ({ first_value, other_value }) =>
    [first_value, other_value].filter((value) => typeof value === "number"),
  row: ({ label, step, value }) => ({
    name: label,
    value: `${unlessSaid(label, value)} ${atStep(formatStep(step))}`.trim(),
  }),
};

function placeOf(brush: Brush, evidence: Gap): { x: number; y1: number; y2: number } | null {
  const { member, tag, other_member, other_tag, step, value } = evidence;
  const first = evidence.first_value ?? brush.valueAt({ member, tag }, step);
  const other =
    evidence.other_value ??
    brush.valueAt({ member: other_member, tag: other_tag }, step) ??
    (first === null ? null : first - value);
  if (first === null || other === null) return null;
  return { x: brush.x(step, { member, tag }), y1: brush.y(first), y2: brush.y(other) };
}
