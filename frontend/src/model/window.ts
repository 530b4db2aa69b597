/** Which items of a long list are in sight, where items have different heights. */

/** Where each item begins; one more than there are items, the last is the height of all. */
export function offsetsOf(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  heights.forEach((height, i) => (offsets[i + 1] = (offsets[i] ?? 0) + height));
  return offsets;
}

/** First item in sight and the one after the last, for a window from `top` on; `spare` more items at both ends. */
export function windowOf(
  offsets: Float64Array,
  top: number,
  height: number,
  spare: number,
): [number, number] {
  const count = offsets.length - 1;
  const first = Math.max(0, at(offsets, top) - spare);
  const last = Math.min(count, at(offsets, top + height) + 1 + spare);
  return [Math.min(first, count), Math.max(last, 0)];
}

/** The item at a place, by halving. */
function at(offsets: Float64Array, place: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
