/** Keeps what the server says up to date: asks how far it is, and fetches again what changed. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isStale, Refused, type Source } from "./api/client";
import { BandStore } from "./api/bands";
import { CurveStore } from "./api/curves";
import type { RunDetail, RunRow, Rules, ServerStatus } from "./api/types";
import { all, isHidden, listen, onReload, type Stop } from "./host";
import { filterRuns, parseFilter } from "./model/filter";
import type { ListState } from "./model/list-state";
import { lastKnown, lookedAt, newsBetween, sayNews, withNews, withoutSolved, type Marks } from "./model/news";
import type { Language } from "./locale";

const FIRST_MS = 250;
const BUSY_MS = 1500;
const CALM_MS = 15_000;
const LOST_MS = 5000;
/** How long what is solved stays marked, and what is new is said. */
const NEWS_MS = 12_000;

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

export class Session implements ReactiveController {
  status: ServerStatus | null = null;
  rows: RunRow[] | null = null;
  rules: Rules | null = null;
  /** Why the last question was not answered, or null. */
  error: string | null = null;
  /** What is new, and no longer found, since somebody looked. */
  marks: Marks = new Map();
  /** The latest news in a sentence, or nothing. */
  said = "";
  readonly known = new Map<string, Known>();
  readonly store: CurveStore;
  readonly bands: BandStore;

  /** Of the rows. */
  generation = -1;
  /** The rows of the last look, once everything was read. */
  private seen: RunRow[] | null = null;
  private wanted: () => readonly string[] = () => [];
  /** Runs whose details are asked for just now. */
  private readonly fetching = new Set<string>();
  private isOn = false;
  private stop: Stop = () => undefined;
  private readonly calming = new Set<ReturnType<typeof setTimeout>>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private again: { reload: boolean } | null = null;

  constructor(
    private readonly owner: ReactiveControllerHost,
    private readonly source: Source,
  ) {
    this.store = new CurveStore(source);
    this.bands = new BandStore(source);
    owner.addController(this);
  }

  hostConnected(): void {
    const wake = (): void => {
      if (!isHidden() && this.timer === undefined) void this.ask();
    };
    this.stop = all([
      onReload(() => void this.ask(true)),
      listen(window, "resize", wake),
      listen(document, "visibilitychange", wake),
    ]);
    this.isOn = true;
    void this.ask();
  }

  hostDisconnected(): void {
    this.isOn = false;
    this.stop();
    clearTimeout(this.timer);
    for (const timer of this.calming) clearTimeout(timer);
    this.calming.clear();
    this.timer = undefined;
  }

  /** Says which runs are looked at; their details are fetched, and kept up to date. */
  want(names: () => readonly string[]): void {
    this.wanted = names;
    this.forget();
    for (const name of names()) {
      const known = this.known.get(name);
      if (known?.detail?.generation !== this.generation) void this.fetchRun(name);
    }
  }

  /** Drops the details of runs that nobody looks at, the oldest first, beyond those that are kept. */
  private forget(): void {
    const wanted = new Set(this.wanted());
    const idle = [...this.known.keys()].filter((name) => !wanted.has(name));
    for (const name of idle.slice(0, Math.max(0, idle.length - KEPT))) this.known.delete(name);
  }

  /** Asks once more for the details that did not come. */
  private retry(): void {
    for (const name of this.wanted()) {
      if (this.known.get(name)?.error && !this.fetching.has(name)) void this.fetchRun(name);
    }
  }

  /** Names of the runs that the list shows, in its order. */
  namesShown(list: ListState): string[] {
    const { filter, statuses, rules, kind } = list;
    return filterRuns(this.rows ?? [], parseFilter(filter), new Set(statuses), new Set(rules), kind).map(
      ({ name }) => name,
    );
  }

  /** Asks for everything again that comes in a language. */
  speak(language: Language): void {
    this.source.speak(language);
    this.generation = -1;
    this.rules = null;
    this.known.clear();
    void this.ask();
  }

  /** Forgets what was new of runs that were looked at. */
  looked(names: readonly string[]): void {
    this.marks = lookedAt(this.marks, names);
  }

  /** Asks the server now, whatever the clock says; `reload` has it look at the files at once. */
  async ask(reload = false): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (isHidden()) return;
    if (this.asking) {
      this.again = { reload: reload || (this.again?.reload ?? false) };
      return;
    }
    this.asking = true;
    try {
      const status = await this.source.status(reload);
      this.status = status;
      this.error = null;
      this.owner.requestUpdate();
      if (status.generation !== this.generation || this.rows === null) await this.refresh();
      else this.retry();
      this.rules ??= await this.source.rules();
    } catch (error) {
      if (!isStale(error)) this.error = (error as Error).message;
    } finally {
      this.asking = false;
      this.owner.requestUpdate();
    }
    const { again, status } = this;
    this.again = null;
    if (!this.isOn) return;
    if (again) {
      void this.ask(again.reload);
      return;
    }
    const busy = status?.phase === "reading" || status?.looking;
    const soon = this.rows?.length ? BUSY_MS : FIRST_MS;
    this.timer = setTimeout(() => void this.ask(), this.error ? LOST_MS : busy ? soon : CALM_MS);
  }

  private async refresh(): Promise<void> {
    const { generation, runs } = await this.source.runs();
    this.generation = generation;
    this.rows = runs;
    this.tell(runs);
    this.store.renew(generation);
    this.bands.renew(generation);
    this.owner.requestUpdate();
    this.want(this.wanted);
  }

  /** Marks and says what changed; while the first reading goes on, nothing is news. */
  private tell(rows: readonly RunRow[]): void {
    if (this.status?.phase !== "ready") return;
    const before = this.seen;
    const now = lastKnown(before ?? [], rows);
    this.seen = now;
    const news = before ? newsBetween(before, now) : { found: [], solved: [] };
    const said = sayNews(news, this.rules);
    if (!said) return;
    this.marks = withNews(this.marks, news);
    this.said = said;
    const timer = setTimeout(() => {
      this.calming.delete(timer);
      this.marks = withoutSolved(this.marks, news);
      if (this.said === said) this.said = "";
      this.owner.requestUpdate();
    }, NEWS_MS);
    this.calming.add(timer);
  }

  private async fetchRun(name: string): Promise<void> {
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
    this.owner.requestUpdate();
  }

  /** Keeps what is known of a run, as the newest of all. */
  private put(name: string, known: Known): void {
    this.known.delete(name);
    this.known.set(name, known);
  }
}
