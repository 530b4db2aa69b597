import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import type uPlot from "uplot";
import type { CurveStore } from "../api/curves";
import { drawOverlay } from "../chart/overlay";
import { plotStyles } from "../chart/uplot.css";
import { sharedFolder, strokeOf } from "../model/comparison";
import { names, runs } from "../model/counts";
import { formatCount, formatWithin, stepWords } from "../model/format";
import { extent, joinCurves, mergeWindow, type Grid } from "../model/join";
import {
  bandTrace,
  columnsOf,
  keysOf,
  lineTrace,
  rangeColumns,
  type Line,
  type LineGroup,
  type Trace,
} from "../model/traces";
import { base, palette } from "../theme";
import { overlayStyles } from "./compare-overlay.css";
import { TabEvent } from "./events";
import "./numbers";

const COLUMNS = 600;
const FINE = 1200;

/** One quantity of all runs on one chart; a run that is pointed at stands out. Fires `td-window`. */
@customElement("td-overlay")
export class Overlay extends LitElement {
  static override styles = [base, plotStyles, overlayStyles];

  @property({ attribute: false }) lines: Line[] = [];
  /** Runs that are shown as mean and range. */
  @property({ attribute: false }) groups: LineGroup[] = [];
  @property({ attribute: false }) store!: CurveStore;
  @property({ type: Number }) generation = 0;
  @property() heading = "";
  @property({ type: Boolean }) dark = false;
  @property({ type: Boolean }) log = false;
  @property({ attribute: false }) window: [number, number] | null = null;
  /** The run that others are held against; its line is thicker. */
  @property() baseline = "";

  @state() private traces: Trace[] = [];
  @state() private lost: string[] = [];
  @state() private cursor: number | null = null;
  @state() private lit: number | null = null;
  @state() private spoken = "";

  private whole: Trace[] = [];
  private grid: Grid = { x: [], columns: [], isolated: [] };
  private chart: uPlot | null = null;
  private size: ResizeObserver | null = null;
  private request = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.size?.disconnect();
    this.size = null;
    this.chart?.destroy();
    this.chart = null;
  }

  private asked = "";

  protected override willUpdate(changed: PropertyValues): void {
    const asked = JSON.stringify([
      this.generation,
      this.lines.map(({ run, series }) => [run, series.member, series.tag]),
      this.groups.map((group) => [group.name, keysOf(group)]),
    ]);
    if (asked !== this.asked) {
      this.asked = asked;
      void this.load();
    }
    if (changed.has("window") && this.whole.length) this.zoomTo();
    if (changed.has("traces")) this.grid = joinCurves(columnsOf(this.traces));
  }

  private async load(): Promise<void> {
    const request = (this.request += 1);
    const { lines, groups } = this;
    const answers = await Promise.all([
      this.bands(groups).catch(() => groups.map(() => null)),
      ...lines.map((line) =>
        this.store.load(line.run, [line.series], COLUMNS).then(
          ([curve]) => (curve ? lineTrace(line, curve) : null),
          () => null,
        ),
      ),
    ]);
    if (request !== this.request) return;
    const found = answers.flat();
    const names = [...groups.map(({ name }) => name), ...lines.map(({ run }) => run)];
    this.whole = found.filter((trace) => trace !== null);
    this.traces = this.whole;
    this.lost = names.filter((_name, i) => !found[i]);
    if (this.window) this.zoomTo();
  }

  private async bands(
    groups: LineGroup[],
    window?: { start: number; end: number },
  ): Promise<(Trace | null)[]> {
    if (!groups.length) return [];
    const { bands } = await this.store.source.bands(groups.map(keysOf), window ? FINE : COLUMNS, window);
    return groups.map((group, i) => {
      const band = bands[i];
      return band ? bandTrace(group, band) : null;
    });
  }

  /** Shows the window, and fetches it at full width where points were left out. */
  private zoomTo(): void {
    clearTimeout(this.timer);
    this.traces = this.whole;
    const { window, request } = this;
    if (!window) return;
    const [start, end] = [Math.ceil(window[0]), Math.floor(window[1])];
    if (end < start) return;
    this.timer = setTimeout(() => {
      void Promise.all(this.whole.map((trace) => this.refine(trace, start, end).catch(() => trace))).then(
        (traces) => {
          if (request === this.request && window === this.window) this.traces = traces;
        },
      );
    }, 120);
  }

  private async refine(trace: Trace, start: number, end: number): Promise<Trace> {
    const group = this.groups.find(({ name }) => trace.range && name === trace.name);
    if (group) {
      const [part] = await this.bands([group], { start, end });
      return part?.range ? { ...part, losses: trace.losses } : trace;
    }
    if (!trace.curve.thinned) return trace;
    const { series } = await this.store.source.curves(trace.name, [trace.series], FINE, { start, end });
    return series[0] ? { ...trace, curve: mergeWindow(trace.curve, series[0], start, end) } : trace;
  }

  protected override updated(changed: PropertyValues): void {
    const root = this.renderRoot.querySelector<HTMLElement>(".plot");
    if (!root) return;
    if (!this.size) {
      this.size = new ResizeObserver(() => {
        if (!root.clientWidth || !root.clientHeight) return;
        if (this.chart) this.chart.setSize({ width: root.clientWidth, height: root.clientHeight });
        else this.draw(root);
      });
      this.size.observe(root);
    }
    const drawn = ["traces", "dark", "log", "window", "baseline"].some((name) => changed.has(name));
    if (drawn) this.draw(root);
  }

  private draw(root: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = root;
    this.chart?.destroy();
    this.chart = null;
    if (!width || !height || !this.traces.length) return;
    const { x } = this.grid;
    const [from, to] = this.window ?? [x[0] ?? 0, x.at(-1) ?? 1];
    const [min, max] = from === to ? [from - 0.5, to + 0.5] : [from, to];
    const ranges = rangeColumns(this.traces);
    this.chart = drawOverlay(
      root,
      {
        width,
        height,
        grid: this.grid,
        lines: this.traces.map(({ name }, i) => ({
          ...strokeOf(this.placeOf(name), this.dark),
          width: name === this.baseline ? 3 : ranges[i] ? 2 : 1.5,
          range: ranges[i] ?? null,
        })),
        window: [min, max],
        extent: extent(columnsOf(this.traces), min, max) ?? [0, 1],
        log: this.log,
        palette: palette(this.dark),
      },
      {
        nearest: (column, index) => this.nearest(column, index),
        cursor: (index) => (this.cursor = index),
        light: (line) => (this.lit = line),
        zoom: (window) => {
          this.zoom(window);
        },
      },
    );
  }

  /** A run or group keeps its stroke whatever of it can be drawn. */
  private placeOf(name: string): number {
    const group = this.groups.findIndex((one) => one.name === name);
    return group >= 0 ? group : this.groups.length + this.lines.findIndex(({ run }) => run === name);
  }

  /** Where a trace's own line is on the grid. */
  private columnOf(trace: number): number {
    return this.grid.columns.length - this.traces.length + trace;
  }

  private zoom(window: [number, number] | null): void {
    this.dispatchEvent(new TabEvent("td-window", { window }));
  }

  private light(index: number | null): void {
    this.lit = index;
    this.chart?.setSeries(index === null ? null : this.columnOf(index) + 1, { focus: true });
  }

  private nearest(column: number, index: number): number | null {
    const cells = this.grid.columns[column] ?? [];
    for (let away = 0; away < cells.length; away += 1) {
      if (typeof cells[index - away] === "number") return index - away;
      if (typeof cells[index + away] === "number") return index + away;
    }
    return null;
  }

  private get extent(): [number, number] | null {
    return extent(columnsOf(this.traces));
  }

  private valueAt(i: number, range: [number, number] | null): string {
    const column = this.columnOf(i);
    const near = this.cursor === null ? null : this.nearest(column, this.cursor);
    const value =
      near === null
        ? this.traces[i]?.curve.values.findLast((one) => one !== null)
        : this.grid.columns[column]?.[near];
    return formatWithin(value ?? null, range);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.chart) return;
    const last = this.grid.x.length - 1;
    const stride = event.shiftKey ? Math.max(1, Math.round(last / 20)) : 1;
    const at = this.cursor ?? (event.key === "ArrowLeft" ? last + 1 : -1);
    const goals: Record<string, number> = {
      ArrowLeft: Math.max(0, at - stride),
      ArrowRight: Math.min(last, at + stride),
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal !== undefined) {
      const x = this.grid.x[goal] ?? 0;
      this.chart.setCursor({ left: this.chart.valToPos(x, "x"), top: 10 });
      this.cursor = goal;
      const range = this.extent;
      const said = this.traces.map(({ name }, i) => `${name} ${this.valueAt(i, range)}`).slice(0, 12);
      this.spoken = names([stepWords(formatCount(x)), ...said]);
    } else if (event.key === "Escape" || event.key === "0") this.zoom(null);
    else return;
    event.preventDefault();
  }

  protected override render(): TemplateResult {
    const range = this.extent;
    const step = this.cursor === null ? undefined : this.grid.x[this.cursor];
    const folder = sharedFolder(
      [...this.groups, ...this.lines].map((one) => ("run" in one ? one.run : one.name)),
    );
    const place = step === undefined ? msg("Last values") : msg(str`Values at step ${formatCount(step)}`);
    return html`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${msg(str`Chart of ${this.heading} of ${runs(this.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
      ></div>
      <p>
        ${folder ? msg(str`${place} in ${folder}`, { desc: "Values of the runs in a folder" }) : place}
        ${this.lost.length ? msg(str`· no such curve: ${names(this.lost)}`, { desc: "Runs that lack the curve" }) : nothing}
      </p>
      <ul aria-label=${msg("Runs")} @mouseleave=${() => this.light(null)}>
        ${this.traces.map((trace, i) => this.renderKey(trace, i, folder, range))}
      </ul>
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${columnsOf(this.traces)}
        .series=${this.columnNames(folder)}
        .zoom=${this.window}
      ></td-numbers>`;
  }

  private renderKey(
    { name, title, range: ends, losses }: Trace,
    i: number,
    folder: string,
    range: [number, number] | null,
  ): TemplateResult {
    const { colour, dash } = strokeOf(this.placeOf(name), this.dark);
    return html`<li ?data-lit=${this.lit === i} title=${title} @mouseenter=${() => this.light(i)}>
      <svg width="24" height="8" aria-hidden="true">
        ${ends ? svg`<rect width="24" height="8" fill=${colour} opacity="0.2"></rect>` : nothing}
        <line
          x1="0"
          x2="24"
          y1="4"
          y2="4"
          stroke-width=${name === this.baseline ? 3 : 2}
          style=${styleMap({ stroke: colour, "stroke-dasharray": dash.join(" ") || "none" })}
        ></line>
      </svg>
      <span>${name.slice(folder.length)}${losses ? html`<em>${losses}</em>` : nothing}</span
      ><b>${this.valueAt(i, range)}</b>
    </li>`;
  }

  /** What the columns of the table of numbers are called. */
  private columnNames(folder: string): Trace["series"][] {
    const named = (trace: Trace, say: (name: string) => string): Trace["series"] => ({
      ...trace.series,
      split: say(trace.name.slice(folder.length)),
    });
    return [
      ...this.traces.flatMap((trace) =>
        trace.range
          ? [
              named(trace, (name) => msg(str`${name}, least`)),
              named(trace, (name) => msg(str`${name}, greatest`)),
            ]
          : [],
      ),
      ...this.traces.map((trace) => named(trace, (name) => (trace.range ? msg(str`${name}, mean`) : name))),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-overlay": Overlay;
  }
}
