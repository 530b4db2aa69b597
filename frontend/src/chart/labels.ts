/** Finds room for labels on a chart, so that none lies on another and few lie on a curve. */

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelWish {
  text: string;
  colour: string;
  /** Smaller is placed earlier. */
  priority: number;
  /** Top left corners that would do for a label of this size, best first. */
  places: (width: number, height: number) => [number, number][];
  /** Shown even where there is no room. */
  forced: boolean;
}

export interface Placed extends Rect {
  text: string;
  colour: string;
}

/** Equal labels that belong less than their width, and so many of their heights, apart are one. */
const SAME = 3;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Places labels within bounds; `crowding` says how much of the curves a rectangle would cover. */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Rect,
  measure: (text: string) => number,
  height: number,
  crowding: (rect: Rect) => number,
  obstacles: readonly Rect[] = [],
): Placed[] {
  const placed: Placed[] = [];
  const said: { text: string; x: number; y: number }[] = [];
  for (const wish of [...wishes].sort((a, b) => a.priority - b.priority)) {
    const text = shorten(wish.text, bounds.width * 0.9, measure);
    const width = measure(text);
    let best: Rect | null = null;
    let least = Infinity;
    const places = wish.places(width, height);
    const [homeX, homeY] = places[0] ?? [0, 0];
    const isSaid = said.some(
      (one) =>
        one.text === text && Math.abs(one.x - homeX) < width && Math.abs(one.y - homeY) < SAME * height,
    );
    if (isSaid) continue;
    for (const [rank, [x, y]] of places.entries()) {
      const rect = {
        x: clamp(x, bounds.x, bounds.x + bounds.width - width),
        y: clamp(y, bounds.y, bounds.y + bounds.height - height),
        width,
        height,
      };
      const taken = [...placed, ...obstacles].some((other) => overlaps(rect, other));
      if (taken && !wish.forced) continue;
      const pushed = Math.hypot(rect.x - x, rect.y - y) / height;
      const cost = crowding(rect) + rank * 0.5 + pushed * 4 + (taken ? 1000 : 0);
      if (cost < least) {
        least = cost;
        best = rect;
      }
    }
    if (!best) continue;
    placed.push({ ...best, text, colour: wish.colour });
    said.push({ text, x: homeX, y: homeY });
  }
  return placed;
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(greatest, value));
}

/** Cuts a text with an ellipsis so that it fits. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measure(`${text.slice(0, end)}…`) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
