import type { Gap } from "../api/types";
import { formatStep, formatValue } from "../model/format";
import { fade } from "../theme";
import { unlessSaid, type Drawer } from "./drawer";

/** The distance between two curves at a step: a bracket from one to the other. */
export const gap: Drawer<Gap> = {
  over(brush, { member, tag, other_member, other_tag, step, value, label }, emphasis) {
    const { ratio } = brush;
    const first = brush.valueAt({ member, tag }, step);
    const other =
      brush.valueAt({ member: other_member, tag: other_tag }, step) ??
      (first === null ? null : first - value);
    const x = brush.x(step);
    if (first === null || other === null || !brush.inside(x)) return;
    const { strength } = emphasis;
    const colour = fade(emphasis.colour, strength < 1 ? 0.35 : 1);
    const thick = strength > 1 ? 3 : 2;
    const [y1, y2] = [brush.y(first), brush.y(other)];
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
  row: ({ label, step, value }) => ({
    name: label,
    value: `${unlessSaid(label, formatValue(value))} @ step ${formatStep(step)}`.trim(),
  }),
};
