import type { Level } from "../api/types";
import { formatValue } from "../model/format";
import { fade } from "../theme";
import { says, unlessSaid, type Drawer } from "./drawer";

/** A horizontal line; where it lies outside of the chart, a label at the edge says in which direction. */
export const level: Drawer<Level> = {
  over(brush, { value, label }, emphasis) {
    const { box, ratio } = brush;
    const { colour, strength } = emphasis;
    const y = brush.y(value);
    const gap = 3 * ratio;
    const edge = y < box.y ? "↑ " : y > brush.bottom ? "↓ " : "";
    if (!edge) {
      brush.line(
        box.x,
        y,
        brush.right,
        y,
        fade(colour, strength < 1 ? 0.3 : 1),
        strength > 1 ? 2.5 : 1.5,
        [6, 4],
      );
    }
    brush.label(edge + withValue(label, value), emphasis, (width, height) => {
      const above = Math.max(y - height - gap, box.y + gap);
      const below = Math.min(y + gap, brush.bottom - height - gap);
      const places: [number, number][] = [];
      for (const share of [1, 0, 0.5, 0.75, 0.25]) {
        const x = box.x + gap + (box.width - width - 2 * gap) * share;
        places.push([x, above], [x, below]);
      }
      return places;
    });
  },
  // Points lie on levels: they are pointed at first.
  distance: (brush, { value }, [, y]) => Math.abs(y - brush.y(value)) + 3 * brush.ratio,
  // Noise within the tolerance shall not look like a trend.
  values: ({ value, tolerance }) => (tolerance ? [value - tolerance, value, value + tolerance] : [value]),
  row: ({ label, value }) => ({ name: label, value: unlessSaid(label, value) }),
};

/** A label that already holds its number ("ln 2 = 0.693") stays as it is. */
export function withValue(label: string, value: number): string {
  return label.includes("=") || says(label, value) ? label : `${label} = ${formatValue(value)}`;
}
