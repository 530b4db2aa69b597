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
  /** Compared are all runs that the list shows, in place of `runs`: their names may be too many for an address. */
  all: boolean;
  /** All runs that the list shows, as they are printed. */
  paper: boolean;
  quantity: string;
  reading: Reading;
}

export const START: View = {
  ...LIST_START,
  ...COMPARE_START,
  language: "",
  runs: [],
  all: false,
  paper: false,
  quantity: "",
  reading: PLAIN,
};

const PREFIX = "p.diagnose.";
/** In place of the names: all runs that the list shows. */
const ALL = "*";

/** Reads a hash such as `#diagnose&p.diagnose.run=mnist%2Fa`; what it does not know is left out. */
export function parseHash(hash: string): View {
  const found = new Map<string, string>();
  for (const part of hash.replace(/^#/, "").split("&")) {
    const at = part.indexOf("=");
    if (at > 0) found.set(decode(part.slice(0, at)), decode(part.slice(at + 1)));
  }
  const get = (key: string): string => found.get(PREFIX + key) ?? "";
  const run = found.get(`${PREFIX}run`);
  const all = run === undefined && get("compare") === ALL;
  return {
    language: parseLanguage(get("lang")),
    runs: run === undefined ? parseNames(get("compare")) : [run],
    all,
    paper: get("paper") === "1",
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
  if (view.paper) parts.push(["paper", "1"]);
  const [first] = view.runs;
  if (view.runs.length === 1 && first !== undefined) parts.push(["run", first]);
  const many = view.all || view.runs.length > 1;
  if (many) parts.push(["compare", view.all ? ALL : JSON.stringify(view.runs)]);
  parts.push(...listParts(view));
  if (view.quantity && many) parts.push(["quantity", view.quantity]);
  if (many) parts.push(...compareParts(view));
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

/** Whether two views show the same page of the same runs. */
export function isSamePage(one: View, other: View): boolean {
  return one.all === other.all && one.paper === other.paper && one.runs.join("\n") === other.runs.join("\n");
}
