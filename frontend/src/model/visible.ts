/** Which of the runs on a common chart are drawn. */

export interface Visible {
  /** Runs and groups that are not drawn. */
  hidden: readonly string[];
  /** The only ones that are drawn, or none for all but the hidden. */
  only: readonly string[];
}

export function isVisible({ hidden, only }: Visible, name: string): boolean {
  return only.length ? only.includes(name) : !hidden.includes(name);
}

/** Hides one or shows it again; with nothing left, all are shown. */
export function toggle({ hidden, only }: Visible, name: string, all: readonly string[]): Visible {
  if (only.length) return { hidden, only: without(only, name) ?? [...only, name] };
  const less = without(hidden, name) ?? [...hidden, name];
  return { hidden: all.every((one) => less.includes(one)) ? [] : less, only };
}

/** Shows one alone; or all again where it was alone. */
export function isolate({ only }: Visible, name: string): Visible {
  return { hidden: [], only: only.length === 1 && only[0] === name ? [] : [name] };
}

/** A list without a name, or null where it was not in it. */
function without(names: readonly string[], name: string): string[] | null {
  return names.includes(name) ? names.filter((one) => one !== name) : null;
}
