import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CurveStore } from "../api/curves";
import type { SeriesRef } from "../api/types";
import { mergeWindow } from "../model/join";
import { placingOf, tagOf, type PlaceAxis, type Placing } from "../model/placing";
import { bandTrace, keysOf, lineTrace, type Line, type LineGroup, type Trace } from "../model/traces";

/** Points of a curve, whole and within a window. */
const COLUMNS = 600;
const FINE = 1200;
/** How long a window has to stay before it is fetched at full width. */
const REST_MS = 120;

type Window = readonly [number, number];

/** What a common chart asks for. */
export interface Wanted {
  store: CurveStore;
  generation: number;
  lines: Line[];
  groups: LineGroup[];
  axis: PlaceAxis;
}

/** The curves of a common chart: whole ones, and within a window those at full width. */
export class OverlayData implements ReactiveController {
  /** With their points in steps. */
  traces: Trace[] = [];
  /** Runs and groups without such a curve. */
  lost: string[] = [];
  /** Runs and groups whose curves cannot be placed on the horizontal axis. */
  unplaced: string[] = [];
  /** Without a window. */
  whole: Trace[] = [];
  private wanted: Wanted | null = null;
  private placings = new Map<string, Placing>();
  private window: Window | null = null;
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
      wanted.axis,
      wanted.lines.map(({ run, series }) => [run, series.member, series.tag]),
      wanted.groups.map((group) => [group.name, keysOf(group)]),
    ]);
    if (asked === this.asked) return;
    this.asked = asked;
    void this.load(wanted);
  }

  /** Shows a window of the horizontal axis; null is all. */
  zoom(window: Window | null): void {
    this.window = window;
    if (this.whole.length) this.refine();
  }

  /** A trace with its points at their places on the horizontal axis. */
  placed(trace: Trace): Trace {
    const placing = this.placings.get(trace.name);
    if (!placing) return trace;
    const move = (curve: Trace["curve"]): Trace["curve"] => ({ ...curve, steps: placing.places(curve) });
    const { curve, range } = trace;
    return { ...trace, curve: move(curve), range: range && [move(range[0]), move(range[1])] };
  }

  private async load(wanted: Wanted): Promise<void> {
    const { groups, lines, axis } = wanted;
    const request = (this.request += 1);
    const [bands, ...found] = await Promise.all([
      this.bands(groups).catch(() => groups.map(() => null)),
      ...lines.map((line) => this.line(line, wanted)),
    ]);
    if (request !== this.request) return;
    const traces = [
      ...bands.map((trace) => trace && { trace, placing: placingOf(axis, trace.curve, NOTHING) }),
      ...found,
    ];
    const names = [...groups.map(({ name }) => name), ...lines.map(({ run }) => run)];
    const known = traces.filter((one) => one !== null);
    this.lost = names.filter((_name, i) => !traces[i]);
    this.unplaced = known.flatMap(({ trace, placing }) => (placing ? [] : [trace.name]));
    this.placings = new Map(known.flatMap(({ trace, placing }) => (placing ? [[trace.name, placing]] : [])));
    this.whole = known.flatMap(({ trace, placing }) => (placing ? [trace] : []));
    this.refine();
  }

  /** The curve of a line and how it is placed; null where the server has none. */
  private async line(
    line: Line,
    { store, axis }: Wanted,
  ): Promise<{ trace: Trace; placing: Placing | null } | null> {
    const one = (ref: SeriesRef): Promise<Trace["curve"] | null> =>
      store.load(line.run, [ref], COLUMNS).then(
        ([curve]) => curve ?? null,
        () => null,
      );
    const tag = tagOf(axis);
    const ref = tag === null ? null : byOf(line, tag);
    const [curve, by] = await Promise.all([one(line.series), ref ? one(ref) : null]);
    return (
      curve && { trace: lineTrace(line, curve), placing: placingOf(axis, curve, { start: line.start, by }) }
    );
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

  private async fine(trace: Trace, window: Window): Promise<Trace> {
    const { wanted } = this;
    const placing = this.placings.get(trace.name);
    if (!wanted || !placing) return trace;
    const [start, end] = [Math.ceil(placing.step(window[0])), Math.floor(placing.step(window[1]))];
    if (end < start) return trace;
    const group = wanted.groups.find(({ name }) => trace.range && name === trace.name);
    if (group) {
      const [part] = await this.bands([group], { start, end });
      return part?.range ? { ...part, losses: trace.losses } : trace;
    }
    if (!trace.curve.thinned) return trace;
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

const NOTHING = { start: null, by: null };

/** The series of a run that the axis shows: that of the curve's own directory, or any. */
function byOf({ all, series }: Line, tag: string): SeriesRef | null {
  const named = all.filter((one) => one.tag === tag);
  return named.find(({ member }) => member === series.member) ?? named[0] ?? null;
}
