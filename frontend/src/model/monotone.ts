/** Numbers that rise strictly, and what lies between them. */

/** Smallest distance of two points in time, in seconds, so that points logged at once stay in order. */
const TICK = 1e-6;

/** Times that rise strictly, whatever the clock did; a time that is not known is that of the point before. */
export function rising(times: readonly (number | null)[], from: number): number[] {
  let last = (times.find((time) => time !== null) ?? from) - from - TICK;
  return times.map((time) => (last = Math.max(time === null ? last : time - from, last + TICK)));
}

/** First index whose item is not below a value. */
export function lowerBound(items: readonly number[], value: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What lies over a value on the line through points; beyond its ends what lies over those. */
export function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const after = lowerBound(from, value);
  const [b, y] = [from[after], to[after]];
  const [a, x] = [from[after - 1], to[after - 1]];
  if (b === undefined || y === undefined) return to.at(-1) ?? value;
  if (a === undefined || x === undefined || b === value) return y;
  return x + ((y - x) * (value - a)) / (b - a);
}
