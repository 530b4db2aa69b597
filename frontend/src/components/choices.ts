/** What was chosen last in this browser, where the address does not say. */

import { memory, readHash, readSearch } from "../host";
import { languageFor, parseLanguage, type Language } from "../locale";
import { parseHash, type View } from "../model/link";
import { filterOfTensorBoard } from "../model/list-state";
import { parseSmoothing } from "../model/reading";

const LANGUAGE = "language";
const SMOOTHING = "smoothing";

export function rememberLanguage(language: Language): void {
  memory.set(LANGUAGE, language);
}

export function rememberSmoothing(weight: number | null): void {
  memory.set(SMOOTHING, String(weight));
}

/** The language to show: the view's own, or that chosen last, or what the browser asks for. */
export function languageOf({ language }: View): Language {
  return language || parseLanguage(memory.get(LANGUAGE)) || languageFor(navigator.languages);
}

/** The view of an address: a link to a run shows what was seen, the list goes on with the smoothing chosen last. */
export function viewOf(hash: string): View {
  const view = parseHash(hash);
  if (view.runs.length) return view;
  return { ...view, reading: { ...view.reading, smoothing: parseSmoothing(memory.get(SMOOTHING)) } };
}

/** The view that the tab begins with; TensorBoard's own filter holds where the address has none. */
export function firstView(): View {
  const view = viewOf(readHash() ?? "");
  return { ...view, filter: view.filter || filterOfTensorBoard(readSearch()) };
}
