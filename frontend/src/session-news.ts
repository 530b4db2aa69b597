/** What changed in the list since somebody looked. */

import type { RunRow, Rules } from "./api/types";
import { lastKnown, lookedAt, newsBetween, sayNews, withNews, withoutSolved, type Marks } from "./model/news";

/** How long what is solved stays marked, and what is new is said. */
const NEWS_MS = 12_000;

export class SessionNews {
  /** What is new, and no longer found, by run. */
  marks: Marks = new Map();
  /** The latest news in a sentence, or nothing. */
  said = "";
  /** The rows of the last look, once everything was read. */
  private seen: RunRow[] | null = null;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly update: () => void) {}

  /** Leaves no timer. */
  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  /** Marks and says what changed. */
  compare(rows: readonly RunRow[], rules: Rules | null): void {
    const before = this.seen;
    const now = lastKnown(before ?? [], rows);
    this.seen = now;
    const news = before ? newsBetween(before, now) : { found: [], solved: [] };
    const said = sayNews(news, rules);
    if (!said) return;
    this.marks = withNews(this.marks, news);
    this.said = said;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.marks = withoutSolved(this.marks, news);
      if (this.said === said) this.said = "";
      this.update();
    }, NEWS_MS);
    this.timers.add(timer);
  }

  /** Forgets what was new of runs that were looked at. */
  looked(names: readonly string[]): void {
    this.marks = lookedAt(this.marks, names);
  }
}
