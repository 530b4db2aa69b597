/** Fetches the curves of charts: those asked for at once go in one request, and none is asked for twice. */

import { msg, str } from "@lit/localize";
import type { Source } from "./client";
import type { Curve, SeriesRef } from "./types";

/** Longest list of series in one address. */
const MAX_KEYS = 24;

interface Wanted {
  key: string;
  ref: SeriesRef;
  resolve: (curve: Curve) => void;
  reject: (error: unknown) => void;
}

export class CurveStore {
  private readonly known = new Map<string, Promise<Curve>>();
  private readonly queues = new Map<string, Wanted[]>();
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
    return Promise.all(refs.map((ref) => this.one(run, ref, columns, smoothing)));
  }

  private one(run: string, ref: SeriesRef, width: number, smoothing: number): Promise<Curve> {
    const key = JSON.stringify([run, ref.member, ref.tag, width, smoothing]);
    const known = this.known.get(key);
    if (known) return known;
    const promise = new Promise<Curve>((resolve, reject) => {
      this.enqueue(run, width, smoothing, { key, ref, resolve, reject });
    });
    this.known.set(key, promise);
    promise.catch(() => {
      if (this.known.get(key) === promise) this.known.delete(key);
    });
    return promise;
  }

  private enqueue(run: string, width: number, smoothing: number, wanted: Wanted): void {
    const batch = JSON.stringify([run, width, smoothing]);
    const queue = this.queues.get(batch);
    if (queue) {
      queue.push(wanted);
      return;
    }
    this.queues.set(batch, [wanted]);
    setTimeout(() => {
      const all = this.queues.get(batch) ?? [];
      this.queues.delete(batch);
      for (let i = 0; i < all.length; i += MAX_KEYS) {
        void this.send(run, width, smoothing, all.slice(i, i + MAX_KEYS));
      }
    });
  }

  private async send(run: string, width: number, smoothing: number, wanted: Wanted[]): Promise<void> {
    try {
      const { series } = await this.source.curves(
        run,
        wanted.map(({ ref }) => ref),
        width,
        undefined,
        undefined,
        smoothing,
      );
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
