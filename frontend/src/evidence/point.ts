import type { Point } from "../api/types";
import { atStep, formatStep } from "../model/format";
import { fade } from "../theme";
import { unlessSaid, type Drawer } from "./drawer";

/** A labelled marker on the curve; a point that is not finite has a line instead. */
export const point: Drawer<Point> = {
  over(brush, { step, value, label, member, tag }, emphasis) {
    const { box, ratio } = brush;
    const { colour, strength } = emphasis;
    const x = brush.x(step, { member, tag });
    if (!brush.inside(x)) return;
    const y = value === null ? box.y + 28 * ratio : brush.y(value);
    const paint = fade(colour, strength < 1 ? 0.35 : 1);
    if (strength > 1 || value === null) brush.line(x, box.y, x, brush.bottom, paint, 1, [2, 3]);
    if (value !== null) {
      const radius = strength > 1 ? 7 : 5;
      brush.ring(x, Math.max(box.y, Math.min(brush.bottom, y)), radius, paint);
      brush.occupy(x - radius * ratio, y - radius * ratio, 2 * radius * ratio, 2 * radius * ratio);
    }
    brush.label(`${label} ${placeOf(label, step)}`.trim(), emphasis, (width, height) => {
      const away = 10 * ratio;
      const near = brush.valueAt({ member, tag }, step);
      const below = near !== null && value !== null;
      const places: [number, number][] = [
        [x - width / 2, y - height - away],
        [x + away, y - height / 2],
        [x - width - away, y - height / 2],
        [x + away, y - height - away],
        [x - width - away, y - height - away],
        [x - width - away, y + away],
      ];
      if (below) places.splice(1, 0, [x - width / 2, y + away], [x + away, y + away]);
      return places;
    });
  },
  distance(brush, { step, value, member, tag }, [x, y]) {
    const there = brush.x(step, { member, tag });
    if (value === null) return Math.abs(x - there);
    return Math.hypot(x - there, y - Math.max(brush.box.y, Math.min(brush.bottom, brush.y(value))));
  },
  values: ({ value }) => (value === null ? [] : [value]),
  row: ({ label, step, value }) => ({
    name: label,
    value: `${value === null ? "" : unlessSaid(label, value)} ${atStep(formatStep(step))}`.trim(),
  }),
};

/** "@ 4,240", or nothing where the label names the step already. */
export function placeOf(label: string, step: number): string {
  return label.match(/\d[\d,]*(?:\.\d+)?/g)?.some((number) => Number(number.replaceAll(",", "")) === step)
    ? ""
    : `@ ${formatStep(step)}`;
}
