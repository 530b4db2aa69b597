/** What a filter of words or a regular expression lets through. */

import { msg } from "@lit/localize";

/** A filter as typed; `error` says why it cannot be used, and everything matches then. */
export interface TextFilter {
  /** Whether texts that belong together, such as a name and what it stands for, fit. */
  matches: (texts: readonly string[]) => boolean;
  error: string | null;
}

/** Reads a filter: words that must all occur, or /a regular expression/ that one of the texts must fit. */
export function parseText(text: string): TextFilter {
  const typed = text.trim();
  const pattern = /^\/(.+)\/(i?)$/.exec(typed);
  if (pattern) {
    try {
      const regexp = new RegExp(pattern[1] ?? "", "i");
      return { matches: (texts) => texts.some((one) => regexp.test(one)), error: null };
    } catch {
      return { matches: () => true, error: msg("This is not a regular expression.") };
    }
  }
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return {
    matches: (texts) => {
      const all = texts.join(" ").toLowerCase();
      return words.every((word) => all.includes(word));
    },
    error: null,
  };
}
