/** What the address holds, so that a link shows the same view again. */

import { parseLanguage, type Language } from "../locale";
import { formatReading, parseReading, PLAIN, type Reading } from "./reading";
import { COMPARE_START, compareParts, parseCompareState, type CompareState } from "./compare-state";
import { LIST_START, listParts, parseListState, parseNames, type ListState } from "./list-state";

/** The view: no run is the list, one its page, several are compared. */
export interface View extends ListState, CompareState {
  /** The language, where it was chosen. */
  language: Language | "";
  runs: readonly string[];
  quantity: string;
  reading: Reading;
}

export const START: View = {
  ...LIST_START,
  ...COMPARE_START,
  language: "",
  runs: [],
  quantity: "",
  reading: PLAIN,
};

const PREFIX = "p.diagnose.";

/** Reads a hash such as `#diagnose&p.diagnose.run=mnist%2Fa`; what it does not know is left out. */
export function parseHash(hash: string): View {
  const found = new Map<string, string>();
  for (const part of hash.replace(/^#/, "").split("&")) {
    const at = part.indexOf("=");
    if (at > 0) found.set(decode(part.slice(0, at)), decode(part.slice(at + 1)));
  }
  const get = (key: string): string => found.get(PREFIX + key) ?? "";
  const run = found.get(`${PREFIX}run`);
  return {
    language: parseLanguage(get("lang")),
    runs: run === undefined ? parseNames(get("compare")) : [run],
    ...parseListState(get),
    ...parseCompareState(get),
    quantity: get("quantity"),
    reading: parseReading(get),
  };
}

/** Writes the hash of a view. */
export function formatHash(view: View): string {
  const parts: [string, string][] = [];
  if (view.language) parts.push(["lang", view.language]);
  const [first] = view.runs;
  if (view.runs.length === 1 && first !== undefined) parts.push(["run", first]);
  if (view.runs.length > 1) parts.push(["compare", JSON.stringify(view.runs)]);
  parts.push(...listParts(view));
  if (view.quantity && view.runs.length > 1) parts.push(["quantity", view.quantity]);
  if (view.runs.length > 1) parts.push(...compareParts(view));
  if (view.runs.length === 1) parts.push(...formatReading(view.reading));
  return ["#diagnose", ...parts.map(([key, value]) => `${PREFIX}${key}=${encodeURIComponent(value)}`)].join(
    "&",
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
