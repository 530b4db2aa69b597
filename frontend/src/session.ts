/** Keeps what the server says up to date: asks how far it is, and fetches again what changed. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { BandStore } from "./api/bands";
import { isStale, type Source } from "./api/client";
import { CurveStore } from "./api/curves";
import { RunDetails, type Known } from "./api/run-details";
import type { RunRow, Rules, ServerStatus } from "./api/types";
import { all, isHidden, listen, onReload, type Stop } from "./host";
import type { Language } from "./locale";
import { filterRuns, parseFilter } from "./model/filter";
import type { ListState } from "./model/list-state";
import type { Marks } from "./model/news";
import { SessionNews } from "./session-news";

const FIRST_MS = 250;
const BUSY_MS = 1500;
const CALM_MS = 15_000;
const LOST_MS = 5000;

export class Session implements ReactiveController {
  status: ServerStatus | null = null;
  rows: RunRow[] | null = null;
  rules: Rules | null = null;
  /** Why the last question was not answered, or null. */
  error: string | null = null;
  readonly store: CurveStore;
  readonly bands: BandStore;

  /** Of the rows. */
  generation = -1;
  private readonly details: RunDetails;
  private readonly news: SessionNews;
  private isOn = false;
  private stop: Stop = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private again: { reload: boolean } | null = null;

  constructor(
    private readonly owner: ReactiveControllerHost,
    private readonly source: Source,
  ) {
    const update = (): void => {
      owner.requestUpdate();
    };
    this.store = new CurveStore(source);
    this.bands = new BandStore(source);
    this.details = new RunDetails(source, update);
    this.news = new SessionNews(update);
    owner.addController(this);
  }

  /** What is known of the runs that were looked at. */
  get known(): ReadonlyMap<string, Known> {
    return this.details.known;
  }

  /** What is new, and no longer found, since somebody looked. */
  get marks(): Marks {
    return this.news.marks;
  }

  /** The latest news in a sentence, or nothing. */
  get said(): string {
    return this.news.said;
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
    this.news.stop();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Says which runs are looked at; their details are fetched, and kept up to date. */
  want(names: () => readonly string[]): void {
    this.details.want(names, this.generation);
  }

  /** The runs that the list shows, in its order. */
  rowsShown(list: ListState): RunRow[] {
    const { filter, statuses, rules, kind } = list;
    const rows = this.rows ?? [];
    return filterRuns(rows, parseFilter(filter, rows), new Set(statuses), new Set(rules), kind);
  }

  /** Asks for everything again that comes in a language. */
  speak(language: Language): void {
    this.source.speak(language);
    this.generation = -1;
    this.rules = null;
    this.details.clear();
    void this.ask();
  }

  /** Forgets what was new of runs that were looked at. */
  looked(names: readonly string[]): void {
    this.news.looked(names);
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
      else this.details.retry();
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
    if (this.status?.phase === "ready") this.news.compare(runs, this.rules);
    this.store.renew(generation);
    this.bands.renew(generation);
    this.owner.requestUpdate();
    this.details.renew(generation);
  }
}
