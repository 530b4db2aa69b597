/** What `GET bands` answers, and a store that asks for what is needed at once in one request. */

import type { Source } from "./client";
import type { SeriesRef, Value } from "./types";

/** Run, member and tag of a curve. */
export type CurveKey = readonly [run: string, member: string, tag: string];

export interface Band {
  steps: number[];
  /** Null where not all curves have a value. */
  mean: Value[];
  least: Value[];
  greatest: Value[];
  /** How many curves have a value. */
  count: number[];
  /** Curves with points that are not finite, and the step of the first. */
  broken: (SeriesRef & { run: string; step: number })[];
  /** Curves that end before the others, and their last step. */
  short: (SeriesRef & { run: string; step: number })[];
}

export interface Bands {
  generation: number;
  bands: Band[];
}

interface Wanted {
  group: readonly CurveKey[];
  resolve: (band: Band) => void;
  reject: (error: unknown) => void;
}

/** Small bands of the list, kept as long as the report says the same. */
export class BandStore {
  private readonly known = new Map<string, Promise<Band>>();
  private queue: Wanted[] = [];
  private generation = -1;

  constructor(private readonly source: Source) {}

  /** Forgets what an older report said. */
  renew(generation: number): void {
    if (generation !== this.generation) this.known.clear();
    this.generation = generation;
  }

  load(group: readonly CurveKey[]): Promise<Band> {
    const key = JSON.stringify(group);
    const known = this.known.get(key);
    if (known) return known;
    const promise = new Promise<Band>((resolve, reject) => {
      if (!this.queue.length) setTimeout(() => void this.send());
      this.queue.push({ group, resolve, reject });
    });
    this.known.set(key, promise);
    promise.catch(() => this.known.delete(key));
    return promise;
  }

  private async send(): Promise<void> {
    const wanted = this.queue;
    this.queue = [];
    try {
      const { bands } = await this.source.bands(wanted.map(({ group }) => group));
      wanted.forEach(({ resolve, reject }, i) => {
        const band = bands[i];
        if (band) resolve(band);
        else reject(new Error("The server sent no band."));
      });
    } catch (error) {
      for (const { reject } of wanted) reject(error);
    }
  }
}
