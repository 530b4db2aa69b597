import type { Span } from "../api/types";
import { formatStep } from "../model/format";
import { fade } from "../theme";
import type { Drawer } from "./drawer";

/** A stretch of steps: shaded, with a bar along the top. */
export const span: Drawer<Span> = {
  under(brush, { first_step, last_step }, { colour, strength }) {
    brush.within((ctx) => {
      const { ratio, box } = brush;
      const x = brush.x(first_step);
      const width = Math.max(brush.x(last_step) - x, 2 * ratio);
      ctx.fillStyle = fade(colour, strength > 1 ? 0.18 : strength < 1 ? 0.04 : 0.1);
      ctx.fillRect(x, box.y, width, box.height);
      ctx.fillStyle = fade(colour, strength < 1 ? 0.3 : 0.9);
      ctx.fillRect(x, box.y, width, 2 * ratio);
    });
  },
  over(brush, { first_step, last_step, label }, emphasis) {
    const { ratio, box } = brush;
    const left = Math.max(brush.x(first_step), box.x);
    const right = Math.min(brush.x(last_step), brush.right);
    if (right < box.x || left > brush.right) return;
    brush.label(label, emphasis, (width, height) => {
      const middle = (left + right - width) / 2;
      const rows = [box.y + 4 * ratio, box.y + 6 * ratio + height, brush.bottom - height - 4 * ratio];
      const columns = right - left >= width ? [left + 2 * ratio, middle, right - width] : [middle];
      return rows.flatMap((y) => columns.map((x): [number, number] => [x, y]));
    });
  },
  row: ({ label, first_step, last_step }) => ({
    name: label,
    value:
      first_step === last_step
        ? `step ${formatStep(first_step)}`
        : `steps ${formatStep(first_step)} to ${formatStep(last_step)}`,
  }),
};
