import type { Span } from "../api/types";
import { formatStep, stepsWords, stepWords } from "../model/format";
import { fade } from "../theme";
import type { Drawer } from "./drawer";

/** A stretch of steps: a bar along the top, and shaded where it is of the main finding or lit up. */
export const span: Drawer<Span> = {
  under(brush, evidence, { colour, strength, leading }) {
    const { first_step, last_step } = evidence;
    const { ratio, box } = brush;
    const x = brush.x(first_step, evidence);
    const width = Math.max(brush.x(last_step, evidence) - x, 2 * ratio);
    if (leading || strength > 1) {
      const shade = fade(colour, strength > 1 ? 0.18 : strength < 1 ? 0.04 : 0.1);
      brush.tint(shade, { x, y: box.y, width, height: box.height });
    }
    brush.tint(fade(colour, strength < 1 ? 0.3 : 0.9), { x, y: box.y, width, height: 2 * ratio });
  },
  over(brush, evidence, emphasis) {
    const { ratio, box } = brush;
    const { first_step, last_step, label } = evidence;
    const left = Math.max(brush.x(first_step, evidence), box.x);
    const right = Math.min(brush.x(last_step, evidence), brush.right);
    if (right < box.x || left > brush.right) return;
    brush.label(label, emphasis, (width, height) => {
      const middle = (left + right - width) / 2;
      const rows = [box.y + 4 * ratio, box.y + 6 * ratio + height, brush.bottom - height - 4 * ratio];
      const columns = right - left >= width ? [left + 2 * ratio, middle, right - width] : [middle];
      return rows.flatMap((y) => columns.map((x): [number, number] => [x, y]));
    });
  },
  // Its bar along the top, with the label below it: all else would be in the way of the curves.
  distance(brush, evidence, [x, y]) {
    const [first, last] = [brush.x(evidence.first_step, evidence), brush.x(evidence.last_step, evidence)];
    const below = Math.max(0, y - brush.box.y - 18 * brush.ratio);
    return Math.hypot(Math.max(first - x, x - last, 0), below) + 5 * brush.ratio;
  },
  row: ({ label, first_step, last_step }) => ({
    name: label,
    value:
      first_step === last_step
        ? stepWords(formatStep(first_step))
        : stepsWords(formatStep(first_step), formatStep(last_step)),
  }),
};
