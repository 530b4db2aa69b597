import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isStale } from "../api/client";
import type { CurveStore } from "../api/curves";
import type { Curve, SeriesRef } from "../api/types";
import { mergeWindow } from "../model/join";

/** What a chart asks for. */
export interface Wanted {
  store: CurveStore;
  run: string;
  series: readonly SeriesRef[];
  width: number;
  smoothing: number;
}

/** The curves of a chart: whole ones, and within a window those at full width. What was there stays until then. */
export class ChartData implements ReactiveController {
  curves: Curve[] | null = null;
  /** Without a window. */
  whole: Curve[] = [];
  error: string | null = null;
  private wanted: Wanted | null = null;
  private window: readonly [number, number] | null = null;
  private request = 0;
  private zoomRequest: AbortController | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.zoomRequest?.abort();
  }

  async load(wanted: Wanted): Promise<void> {
    this.wanted = wanted;
    const request = (this.request += 1);
    try {
      const curves = await wanted.store.load(wanted.run, wanted.series, wanted.width, wanted.smoothing);
      if (request !== this.request) return;
      this.whole = curves;
      this.error = null;
      if (!this.window || !this.curves) this.put(curves);
      if (this.window) await this.refine(this.window);
    } catch (error) {
      if (request !== this.request || isStale(error)) return;
      this.error = (error as Error).message;
      this.host.requestUpdate();
    }
  }

  /** Shows a window of steps; null is all. */
  zoom(window: readonly [number, number] | null): void {
    this.window = window;
    this.zoomRequest?.abort();
    if (window) void this.refine(window);
    else this.put(this.whole);
  }

  private put(curves: Curve[]): void {
    this.curves = curves;
    this.host.requestUpdate();
  }

  /** Fetches the window at full width; outside of it the coarse curve stays. */
  private async refine([from, to]: readonly [number, number]): Promise<void> {
    const { wanted, whole } = this;
    if (!wanted || !whole.some((curve) => curve.thinned)) {
      if (this.curves !== whole) this.put(whole);
      return;
    }
    const [start, end] = [Math.floor(from), Math.ceil(to)];
    const request = (this.zoomRequest = new AbortController());
    try {
      const answer = await wanted.store.source.curves(
        wanted.run,
        [...wanted.series],
        wanted.width,
        { start, end },
        request.signal,
        wanted.smoothing,
      );
      if (request.signal.aborted || whole !== this.whole) return;
      this.put(
        whole.map((one) => {
          const part = answer.series.find(({ member, tag }) => member === one.member && tag === one.tag);
          return part ? mergeWindow(one, part, start, end) : one;
        }),
      );
    } catch {
      // The coarse curve stays; the next poll says whether the server is gone.
    }
  }
}
