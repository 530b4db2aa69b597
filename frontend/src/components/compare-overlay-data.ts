import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CurveStore } from "../api/curves";
import { mergeWindow } from "../model/join";
import { endsOf, toStep, type Ends } from "../model/share";
import { bandTrace, keysOf, lineTrace, type Line, type LineGroup, type Trace } from "../model/traces";

/** Points of a curve, whole and within a window. */
const COLUMNS = 600;
const FINE = 1200;
/** How long a window has to stay before it is fetched at full width. */
const REST_MS = 120;

type Steps = readonly [number, number];

/** What a common chart asks for. */
export interface Wanted {
  store: CurveStore;
  generation: number;
  lines: Line[];
  groups: LineGroup[];
}

/** The curves of a common chart: whole ones, and within a window those at full width. */
export class OverlayData implements ReactiveController {
  traces: Trace[] = [];
  /** Runs and groups without such a curve. */
  lost: string[] = [];
  private whole: Trace[] = [];
  private wanted: Wanted | null = null;
  /** First and last step of each trace, by its name. */
  ends = new Map<string, Ends>();
  private window: Steps | null = null;
  private own = false;
  private asked = "";
  private request = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Fetches the curves, unless they are those that were asked for last. */
  ask(wanted: Wanted): void {
    this.wanted = wanted;
    const asked = JSON.stringify([
      wanted.generation,
      wanted.lines.map(({ run, series }) => [run, series.member, series.tag]),
      wanted.groups.map((group) => [group.name, keysOf(group)]),
    ]);
    if (asked === this.asked) return;
    this.asked = asked;
    void this.load(wanted);
  }

  /** Shows a window of steps, or of percent of its `own` length of each curve; null is all. */
  zoom(window: Steps | null, own: boolean): void {
    this.window = window;
    this.own = own;
    if (this.whole.length) this.refine();
  }

  private async load({ store, lines, groups }: Wanted): Promise<void> {
    const request = (this.request += 1);
    const answers = await Promise.all([
      this.bands(groups).catch(() => groups.map(() => null)),
      ...lines.map((line) =>
        store.load(line.run, [line.series], COLUMNS).then(
          ([curve]) => (curve ? lineTrace(line, curve) : null),
          () => null,
        ),
      ),
    ]);
    if (request !== this.request) return;
    const found = answers.flat();
    const names = [...groups.map(({ name }) => name), ...lines.map(({ run }) => run)];
    this.whole = found.filter((trace) => trace !== null);
    this.ends = new Map(this.whole.map(({ name, curve }) => [name, endsOf([curve])]));
    this.lost = names.filter((_name, i) => !found[i]);
    this.refine();
  }

  private put(traces: Trace[]): void {
    this.traces = traces;
    this.host.requestUpdate();
  }

  /** Shows the curves as they are, and fetches the window at full width where points were left out. */
  private refine(): void {
    clearTimeout(this.timer);
    this.put(this.whole);
    const { window, request } = this;
    if (!window) return;
    this.timer = setTimeout(() => {
      void Promise.all(this.whole.map((trace) => this.fine(trace, window).catch(() => trace))).then(
        (traces) => {
          if (request === this.request && window === this.window) this.put(traces);
        },
      );
    }, REST_MS);
  }

  private async fine(trace: Trace, window: Steps): Promise<Trace> {
    const { wanted } = this;
    const ends = this.ends.get(trace.name) ?? [0, 0];
    const [from, to] = this.own ? [toStep(window[0], ends), toStep(window[1], ends)] : window;
    const [start, end] = [Math.ceil(from), Math.floor(to)];
    if (end < start) return trace;
    const group = wanted?.groups.find(({ name }) => trace.range && name === trace.name);
    if (group) {
      const [part] = await this.bands([group], { start, end });
      return part?.range ? { ...part, losses: trace.losses } : trace;
    }
    if (!wanted || !trace.curve.thinned) return trace;
    const { series } = await wanted.store.source.curves(trace.name, [trace.series], FINE, { start, end });
    return series[0] ? { ...trace, curve: mergeWindow(trace.curve, series[0], start, end) } : trace;
  }

  private async bands(
    groups: LineGroup[],
    window?: { start: number; end: number },
  ): Promise<(Trace | null)[]> {
    if (!this.wanted || !groups.length) return [];
    const { source } = this.wanted.store;
    const { bands } = await source.bands(groups.map(keysOf), window ? FINE : COLUMNS, window);
    return groups.map((group, i) => {
      const band = bands[i];
      return band ? bandTrace(group, band) : null;
    });
  }
}
