/** Which elements of the page show which lines of a long list. */

/**
 * For each key the number of its element: the one that it has. After a jump, where most keys are new, those take over
 * the elements that others leave. Else they get new ones, as moving elements costs more than making a few.
 */
export function slotsFor(keys: readonly string[], before: ReadonlyMap<string, number>): Map<string, number> {
  const stay = new Set(keys.filter((key) => before.has(key)));
  const left = [...before].filter(([key]) => !stay.has(key)).map(([, slot]) => slot);
  const free = stay.size * 2 < keys.length ? left : [];
  let highest = Math.max(-1, ...before.values());
  return new Map(keys.map((key) => [key, before.get(key) ?? free.shift() ?? (highest += 1)]));
}
