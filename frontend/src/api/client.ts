/** Asks the server; every address is relative to the page's base. */

import { msg, str } from "@lit/localize";
import type { Language } from "../locale";
import type { Answers, Bands, Curves, RunDetail, RunList, Rules, SeriesRef, ServerStatus } from "./types";

/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** The server did not answer. */
export class Unreachable extends Error {
  constructor() {
    super(msg("TensorBoard does not answer. Is it still running?"));
  }
}

/** Whether an error only says that a newer request took this one's place. */
export function isStale(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Proxies refuse longer addresses. */
const LONGEST_QUERY = 6000;

/** A stretch of steps, both ends included. */
export interface Window {
  start: number;
  end: number;
}

/** Run, member and tag of a curve. */
export type CurveKey = readonly [run: string, member: string, tag: string];

/** Where the tab gets its data from. */
export interface Source {
  /** Has later answers come in a language; what was asked for in another is dropped. */
  speak(language: Language): void;
  /** How far reading is; with `reload`, the files are looked at once more. */
  status(reload: boolean): Promise<ServerStatus>;
  runs(): Promise<RunList>;
  run(name: string): Promise<RunDetail>;
  rules(): Promise<Rules>;
  curves(
    run: string,
    keys: SeriesRef[],
    width: number,
    window?: Window,
    signal?: AbortSignal,
    smoothing?: number,
  ): Promise<Curves>;
  /** Runs compared with one another; empty texts for the usual quantity and no baseline. */
  compare(
    runs: readonly string[],
    options: { quantity: string; baseline: string },
  ): Promise<Answers["compare"]>;
  /** The runs as a report in one file; only where a server makes it. */
  report?(runs: readonly string[]): Promise<Blob>;
  /** Groups of curves as mean and range; small pictures where no width is given. */
  bands(groups: readonly (readonly CurveKey[])[], width?: number, window?: Window): Promise<Bands>;
}

type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** The routes of docs/http_api.md. A newer request for the same thing drops the older one. */
export class Client implements Source {
  /** What is asked for just now. */
  private readonly pending = new Map<string, AbortController>();
  private language: Language = "en";

  constructor(private readonly fetch: Fetch = (input, init) => globalThis.fetch(input, init)) {}

  speak(language: Language): void {
    this.language = language;
    for (const controller of this.pending.values()) controller.abort();
  }

  status(reload: boolean): Promise<ServerStatus> {
    return this.latest("status", reload ? "status?reload=1" : "status");
  }

  runs(): Promise<RunList> {
    return this.latest("runs", "runs");
  }

  run(name: string): Promise<RunDetail> {
    return this.latest(`run ${name}`, `run?name=${encodeURIComponent(name)}`);
  }

  rules(): Promise<Rules> {
    return this.latest("rules", "rules");
  }

  curves(
    run: string,
    keys: SeriesRef[],
    width: number,
    window?: Window,
    signal?: AbortSignal,
    smoothing = 0,
  ): Promise<Curves> {
    const query = new URLSearchParams({
      run,
      keys: JSON.stringify(keys.map(({ member, tag }) => [member, tag])),
      width: String(Math.round(width)),
    });
    if (window) {
      query.set("start", String(window.start));
      query.set("end", String(window.end));
    }
    if (smoothing) query.set("smoothing", String(smoothing));
    return this.get(`curves?${query.toString()}`, signal);
  }

  compare(
    runs: readonly string[],
    { quantity, baseline }: { quantity: string; baseline: string },
  ): Promise<Answers["compare"]> {
    const query = new URLSearchParams({ runs: JSON.stringify(runs) });
    if (quantity) query.set("quantity", quantity);
    if (baseline) query.set("baseline", baseline);
    return this.latest("compare", "compare", query);
  }

  bands(groups: readonly (readonly CurveKey[])[], width?: number, window?: Window): Promise<Bands> {
    const query = new URLSearchParams({ groups: JSON.stringify(groups) });
    if (width !== undefined) query.set("width", String(Math.round(width)));
    if (window) {
      query.set("start", String(window.start));
      query.set("end", String(window.end));
    }
    return this.get("bands", undefined, query);
  }

  async report(runs: readonly string[]): Promise<Blob> {
    const query = new URLSearchParams({ runs: JSON.stringify(runs) });
    return (await this.ask("report", undefined, query)).blob();
  }

  private latest<T>(slot: string, path: string, query?: URLSearchParams): Promise<T> {
    this.pending.get(slot)?.abort();
    const controller = new AbortController();
    this.pending.set(slot, controller);
    return this.get<T>(path, controller.signal, query).finally(() => {
      if (this.pending.get(slot) === controller) this.pending.delete(slot);
    });
  }

  private inLanguage(path: string): string {
    if (this.language === "en") return path;
    return `${path}${path.includes("?") ? "&" : "?"}lang=${this.language}`;
  }

  private async get<T>(path: string, signal?: AbortSignal, query?: URLSearchParams): Promise<T> {
    return (await (await this.ask(path, signal, query)).json()) as T;
  }

  /** Asks by the address, or by a form where the query is too long for one. */
  private async ask(path: string, signal?: AbortSignal, query?: URLSearchParams): Promise<Response> {
    const text = query?.toString() ?? "";
    const isLong = text.length > LONGEST_QUERY;
    const init: RequestInit = {
      ...(signal ? { signal } : {}),
      ...(isLong && query ? { method: "POST", body: query } : {}),
    };
    let response: Response;
    try {
      response = await this.fetch(this.inLanguage(text && !isLong ? `${path}?${text}` : path), init);
    } catch (error) {
      throw isStale(error) ? error : new Unreachable();
    }
    if (!response.ok) {
      const text = (await response.text()).trim();
      const sentence =
        text && !text.startsWith("<") ? text : msg(str`The server answered ${response.status}.`);
      throw new Refused(response.status, sentence);
    }
    return response;
  }
}
