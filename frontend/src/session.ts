/** Keeps what the server says up to date: asks how far it is, and fetches again what changed. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isStale, type Source } from "./api/client";
import { CurveStore } from "./api/curves";
import type { RunDetail, RunRow, Rules, Status } from "./api/types";
import { isHidden, onReload } from "./host";
import type { Language } from "./locale";

const FIRST_MS = 250;
const BUSY_MS = 1500;
const CALM_MS = 15_000;
const LOST_MS = 5000;

/** A run as far as it is known: its details, the sentence why there are none, or neither while it is fetched. */
export interface Known {
  detail: RunDetail | null;
  error: string | null;
}

export class Session implements ReactiveController {
  status: Status | null = null;
  rows: RunRow[] | null = null;
  rules: Rules | null = null;
  /** Why the last question was not answered, or null. */
  error: string | null = null;
  readonly known = new Map<string, Known>();
  readonly store: CurveStore;

  private generation = -1;
  private wanted: readonly string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private again: { reload: boolean } | null = null;

  constructor(
    private readonly owner: ReactiveControllerHost,
    private readonly source: Source,
  ) {
    this.store = new CurveStore(source);
    owner.addController(this);
  }

  hostConnected(): void {
    onReload(() => void this.ask(true));
    for (const [target, type] of [
      [window, "resize"],
      [document, "visibilitychange"],
    ] as const) {
      target.addEventListener(type, () => {
        if (!isHidden() && this.timer === undefined) void this.ask();
      });
    }
    void this.ask();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Says which runs are looked at; their details are fetched, and kept up to date. */
  want(names: readonly string[]): void {
    this.wanted = names;
    for (const name of names) {
      const known = this.known.get(name);
      if (known?.detail?.generation !== this.generation) void this.fetchRun(name);
    }
  }

  /** Asks for everything again that comes in a language. */
  speak(language: Language): void {
    this.source.speak(language);
    this.generation = -1;
    this.rules = null;
    this.known.clear();
    void this.ask();
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
      this.rules ??= await this.source.rules();
    } catch (error) {
      if (!isStale(error)) this.error = (error as Error).message;
    } finally {
      this.asking = false;
      this.owner.requestUpdate();
    }
    const { again, status } = this;
    this.again = null;
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
    this.store.renew(generation);
    this.owner.requestUpdate();
    this.want(this.wanted);
  }

  private async fetchRun(name: string): Promise<void> {
    try {
      const detail = await this.source.run(name);
      this.known.set(name, { detail, error: null });
    } catch (error) {
      if (isStale(error)) return;
      this.known.set(name, { detail: null, error: (error as Error).message });
    }
    this.owner.requestUpdate();
  }
}
