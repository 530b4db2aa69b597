/** Fetches the curves of charts: those asked for at once go in few requests, and none is asked for twice. */

import { msg, str } from "@lit/localize";
import type { Source } from "./client";
import type { Curve, SeriesRef } from "./types";

/** Longest list of series in one address. */
const MAX_KEYS = 24;

interface Wanted {
  key: string;
  run: string;
  width: number;
  smoothing: number;
  ref: SeriesRef;
  resolve: (curve: Curve) => void;
  reject: (error: unknown) => void;
}

export class CurveStore {
  private readonly known = new Map<string, Promise<Curve>>();
  private queue: Wanted[][] = [];
  private generation = -1;

  constructor(readonly source: Source) {}

  /** Forgets what an older report said. */
  renew(generation: number): void {
    if (generation !== this.generation) this.known.clear();
    this.generation = generation;
  }

  /** Whole curves of a run, thinned to a width in pixels. */
  load(run: string, refs: readonly SeriesRef[], width: number, smoothing = 0): Promise<Curve[]> {
    const columns = Math.min(2000, Math.max(200, Math.ceil(width / 200) * 200));
    const chart: Wanted[] = [];
    const curves = refs.map((ref) => this.one(run, ref, columns, smoothing, chart));
    if (chart.length && this.queue.push(chart) === 1) setTimeout(() => void this.flush());
    return Promise.all(curves);
  }

  private one(
    run: string,
    ref: SeriesRef,
    width: number,
    smoothing: number,
    chart: Wanted[],
  ): Promise<Curve> {
    const key = JSON.stringify([run, ref.member, ref.tag, width, smoothing]);
    const known = this.known.get(key);
    if (known) return known;
    const promise = new Promise<Curve>((resolve, reject) => {
      chart.push({ key, run, width, smoothing, ref, resolve, reject });
    });
    this.known.set(key, promise);
    promise.catch(() => {
      if (this.known.get(key) === promise) this.known.delete(key);
    });
    return promise;
  }

  /** Asks for the first chart alone, so that it need not wait for the others; then for those of a width together. */
  private async flush(): Promise<void> {
    const [first = [], ...others] = this.queue;
    this.queue = [];
    await this.send(first);
    const batches = new Map<string, Wanted[]>();
    for (const one of others.flat()) {
      const batch = JSON.stringify([one.run, one.width, one.smoothing]);
      batches.set(batch, [...(batches.get(batch) ?? []), one]);
    }
    for (const batch of batches.values()) void this.send(batch);
  }

  private async send(wanted: Wanted[]): Promise<void> {
    const parts: Promise<void>[] = [];
    for (let i = 0; i < wanted.length; i += MAX_KEYS) parts.push(this.request(wanted.slice(i, i + MAX_KEYS)));
    await Promise.all(parts);
  }

  private async request(wanted: Wanted[]): Promise<void> {
    const [{ run, width, smoothing }] = wanted as [Wanted, ...Wanted[]];
    const refs = wanted.map(({ ref }) => ref);
    try {
      const { series } = await this.source.curves(run, refs, width, undefined, undefined, smoothing);
      for (const { ref, resolve, reject } of wanted) {
        const curve = series.find((one) => one.member === ref.member && one.tag === ref.tag);
        if (curve) resolve(curve);
        else reject(new Error(msg(str`The server sent no curve for ${ref.tag}.`)));
      }
    } catch (error) {
      for (const { reject } of wanted) reject(error);
    }
  }
}
