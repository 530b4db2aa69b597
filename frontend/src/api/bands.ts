/** Fetches the small bands of the list: those needed at once in one request. */

import type { CurveKey, Source } from "./client";
import type { Band } from "./types";

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
