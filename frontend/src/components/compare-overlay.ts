import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type uPlot from "uplot";
import type { CurveStore } from "../api/curves";
import type { Curve } from "../api/types";
import { drawOverlay } from "../chart/overlay";
import { plotStyles } from "../chart/uplot.css";
import { sharedFolder, strokeOf } from "../model/comparison";
import { names, runs } from "../model/counts";
import { formatCount, formatValue, formatWithin, stepWords } from "../model/format";
import { extent, joinCurves, nearestCell, type Grid } from "../model/join";
import { within } from "../model/outliers";
import { inPercent } from "../model/share";
import { columnNames, columnsOf, rangeColumns, type Line, type LineGroup, type Trace } from "../model/traces";
import { splitWord } from "../model/words";
import { palette } from "../theme";
import { base } from "./base.css";
import { OverlayData } from "./compare-overlay-data";
import { renderLegend } from "./compare-overlay-legend";
import { overlayStyles } from "./compare-overlay.css";
import { TabEvent } from "./events";
import "./numbers";
import { partStyles } from "./parts.css";

/** One quantity of all runs on one chart; a run that is pointed at stands out. Fires `td-window`. */
@customElement("td-overlay")
export class Overlay extends LitElement {
  static override styles = [base, partStyles, plotStyles, overlayStyles];

  @property({ attribute: false }) lines: Line[] = [];
  /** Runs that are shown as mean and range. */
  @property({ attribute: false }) groups: LineGroup[] = [];
  @property({ attribute: false }) store!: CurveStore;
  @property({ type: Number }) generation = 0;
  @property() heading = "";
  @property({ type: Boolean }) dark = false;
  @property({ type: Boolean }) log = false;
  /** Least and greatest value that the axis holds, where curves may go beyond. */
  @property({ attribute: false }) limits: readonly [number, number] | null = null;
  /** Whether each curve fills the width: places are then percent, not steps. */
  @property({ type: Boolean }) own = false;
  @property({ attribute: false }) window: [number, number] | null = null;
  /** The run that others are compared with; its line is thicker. */
  @property() baseline = "";

  @state() private traces: Trace[] = [];
  @state() private cursor: number | null = null;
  @state() private lit: number | null = null;
  @state() private spoken = "";

  private readonly data = new OverlayData(this);
  /** The curves at their places on the horizontal axis. */
  private columns: Curve[] = [];
  private grid: Grid = { x: [], columns: [], isolated: [] };
  private chart: uPlot | null = null;
  private size: ResizeObserver | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size?.disconnect();
    this.size = null;
    this.chart?.destroy();
    this.chart = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { store, generation, lines, groups } = this;
    this.data.ask({ store, generation, lines, groups });
    if (changed.has("window") || changed.has("own")) this.data.zoom(this.window, this.own);
    this.traces = this.data.traces;
    if (!changed.has("traces") && !changed.has("own")) return;
    this.columns = columnsOf(this.own ? this.traces.map((trace) => this.inPercent(trace)) : this.traces);
    this.grid = joinCurves(this.columns);
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
    const shown = ["traces", "dark", "log", "limits", "own", "window", "baseline"];
    const drawn = shown.some((name) => changed.has(name));
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
        curves: this.columns.slice(-this.traces.length),
        window: [min, max],
        extent: this.rangeWithin(min, max),
        share: this.own,
        log: this.log,
        palette: palette(this.dark),
      },
      {
        nearest: (column, index) => nearestCell(this.grid.columns[column], index),
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

  /** Runs and groups without such a curve. */
  private get lost(): string[] {
    return this.data.lost;
  }

  private inPercent(trace: Trace): Trace {
    const ends = this.data.ends.get(trace.name) ?? [0, 0];
    const turn = (curve: Curve): Curve => inPercent(curve, ends);
    const { curve, range } = trace;
    return { ...trace, curve: turn(curve), range: range && [turn(range[0]), turn(range[1])] };
  }

  /** What the value axis holds of a stretch: within the limits, unless nothing is there. */
  private rangeWithin(start: number, end: number): [number, number] {
    const { limits, columns } = this;
    const inside = limits && columns.map((curve) => ({ ...curve, values: within(curve, limits) }));
    return (inside && extent(inside, start, end)) ?? extent(columns, start, end) ?? [0, 1];
  }

  private get extent(): [number, number] | null {
    return this.limits ? [...this.limits] : extent(this.columns);
  }

  private valueAt(i: number, range: [number, number] | null): string {
    const cells = this.grid.columns[this.columnOf(i)];
    const near = this.cursor === null ? null : nearestCell(cells, this.cursor);
    const value =
      near === null ? this.traces[i]?.curve.values.findLast((one) => one !== null) : cells?.[near];
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
      this.spoken = names([this.own ? percentWords(x) : stepWords(formatCount(x)), ...said]);
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
    const kind = kindWords([...this.lines, ...this.groups.flatMap(({ lines }) => lines)]);
    const place =
      step === undefined
        ? msg("Last values")
        : this.own
          ? msg(str`Values at ${formatValue(step, 3)} % of each run`)
          : msg(str`Values at step ${formatCount(step)}`);
    return html`<h2>${this.heading}${kind ? html` <span class="quiet">${kind}</span>` : nothing}</h2>
      <div
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
      ${renderLegend(
        this.traces.map((trace, i) => ({
          name: trace.name.slice(folder.length),
          split: kind ? "" : splitWord(trace.series.split),
          trace,
          stroke: strokeOf(this.placeOf(trace.name), this.dark),
          thick: trace.name === this.baseline,
          lit: this.lit === i,
          value: this.valueAt(i, range),
        })),
        (index) => this.light(index),
      )}
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${columnsOf(this.traces)}
        .series=${columnNames(this.traces, folder)}
        .zoom=${this.window}
      ></td-numbers>`;
  }
}

/** Which data all lines measure; nothing where they differ or do not say. */
function kindWords(lines: readonly Line[]): string {
  const splits = [...new Set(lines.map(({ series }) => series.split))];
  const [split] = splits;
  if (splits.length !== 1 || split === undefined || split === "none") return "";
  return splitWord(split);
}

function percentWords(place: number): string {
  return msg(str`at ${formatValue(place, 3)} %`, { desc: "Part of the way through each run" });
}

declare global {
  interface HTMLElementTagNameMap {
    "td-overlay": Overlay;
  }
}
