/** From numbers to places in a small picture. */

/** Maps a range onto a stretch; a range without length, or without an end, lies in the middle. */
export function ruler(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  // Halved: the distance of the least number from the greatest is too great for a number.
  const length = high / 2 - low / 2;
  if (!(length > 0 && length < Infinity)) return () => round((from + to) / 2);
  return (value) => round(from + ((value / 2 - low / 2) / length) * (to - from));
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
