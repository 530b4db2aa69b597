/** The details of the runs that are looked at, and of a few that were. */

import { isStale, Refused, type Source } from "./client";
import type { RunDetail } from "./types";

/** Most runs whose details are kept that nobody looks at. */
const KEPT = 64;
/** The server knows no such run. */
const GONE = 404;

/**
 * A run as far as it is known: its details, and why the last question for them was not answered. Where that leaves older
 * details, they stay.
 */
export interface Known {
  detail: RunDetail | null;
  error: string | null;
}

export class RunDetails {
  /** By the name of the run; those asked for last come last. */
  readonly known = new Map<string, Known>();
  private wanted: () => readonly string[] = () => [];
  /** Runs whose details are asked for just now. */
  private readonly fetching = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly update: () => void,
  ) {}

  /** Says which runs are looked at; those that are not as new as the report are fetched. */
  want(names: () => readonly string[], generation: number): void {
    this.wanted = names;
    this.renew(generation);
  }

  /** Fetches what is older than a report. */
  renew(generation: number): void {
    this.forget();
    for (const name of this.wanted()) {
      if (this.known.get(name)?.detail?.generation !== generation) void this.fetch(name);
    }
  }

  /** Asks once more for the details that did not come. */
  retry(): void {
    for (const name of this.wanted()) {
      if (this.known.get(name)?.error && !this.fetching.has(name)) void this.fetch(name);
    }
  }

  clear(): void {
    this.known.clear();
  }

  /** Drops the details of runs that nobody looks at, the oldest first, beyond those that are kept. */
  private forget(): void {
    const wanted = new Set(this.wanted());
    const idle = [...this.known.keys()].filter((name) => !wanted.has(name));
    for (const name of idle.slice(0, Math.max(0, idle.length - KEPT))) this.known.delete(name);
  }

  private async fetch(name: string): Promise<void> {
    this.fetching.add(name);
    try {
      const detail = await this.source.run(name);
      this.put(name, { detail, error: null });
    } catch (error) {
      if (isStale(error)) return;
      const isGone = error instanceof Refused && error.status === GONE;
      const detail = isGone ? null : (this.known.get(name)?.detail ?? null);
      this.put(name, { detail, error: (error as Error).message });
    } finally {
      this.fetching.delete(name);
    }
    this.update();
  }

  /** Keeps what is known of a run, as the newest of all. */
  private put(name: string, known: Known): void {
    this.known.delete(name);
    this.known.set(name, known);
  }
}
