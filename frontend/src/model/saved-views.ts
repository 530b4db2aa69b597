/** Views of the list that somebody gave a name, as this browser keeps them. */

export interface SavedView {
  name: string;
  /** Parameters of the address. */
  parts: [string, string][];
}

const MOST = 50;

/** Reads what was kept; what makes no sense is left out. */
export function parseViews(text: string | null): SavedView[] {
  try {
    const found: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? found.filter(isView) : [];
  } catch {
    return [];
  }
}

/** The views with one more; one of the same name takes the other's place. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-MOST);
}

function isView(one: unknown): one is SavedView {
  const { name, parts } = (one ?? {}) as Partial<SavedView>;
  const isPair = (part: unknown): boolean =>
    Array.isArray(part) && part.length === 2 && part.every((text) => typeof text === "string");
  return typeof name === "string" && Array.isArray(parts) && parts.every(isPair);
}
