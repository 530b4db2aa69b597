import { msg } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CurveStore } from "../api/curves";
import type { Curve, SeriesSummary } from "../api/types";
import type { Plot } from "../chart/plot";
import { wantsLog } from "../model/scale";
import { sceneOf, type Scene } from "../chart/scene";
import { plotStyles } from "../chart/uplot.css";
import { rowOf, valuesOf } from "../evidence";
import { extent } from "../model/join";
import { bestLevel, type ReferenceLevel } from "../model/levels";
import { labelsOf, looksOf } from "../model/looks";
import type { Annotation } from "../model/panels";
import type { Axis, Scale } from "../model/reading";
import { palette } from "../theme";
import { base } from "./base.css";
import { ChartData } from "./chart-data";
import { ChartPlot } from "./chart-plot";
import { actionOf } from "./chart-keys";
import { renderKey, renderPlace, say } from "./chart-legend";
import { describe, sayCursor } from "./chart-speech";
import { exportedOf } from "./chart-export";
import { exportItems } from "./chart-exports";
import { chartStyles } from "./chart.css";
import { Enlarged, enlargedStyles } from "./enlarged";
import { TabEvent } from "./events";
import { InSight } from "./in-sight";
import "./menu";
import type { MenuItem } from "./menu";
import "./numbers";
import { partStyles } from "./parts.css";

/** One chart: a pair or a single series, with its legend, evidence and numbers. Fires `td-window` and `td-log`. */
@customElement("td-chart")
export class Chart extends LitElement {
  static override styles = [base, partStyles, plotStyles, chartStyles, enlargedStyles];

  @property({ attribute: false }) store!: CurveStore;
  @property() run = "";
  @property({ attribute: false }) series: SeriesSummary[] = [];
  @property() heading = "";
  @property({ type: Number }) generation = 0;
  @property({ attribute: false }) annotations: Annotation[] = [];
  @property({ attribute: false }) lit: string | null = null;
  @property({ type: Boolean }) dark = false;
  @property() sync = "steps";
  @property({ attribute: false }) xRange: [number, number] | null = null;
  @property({ attribute: false }) yRange: [number, number] | null = null;
  /** Logarithmic or not, or null for what suits the curves or `scale` says; charts side by side are told. */
  @property({ attribute: false }) log: boolean | null = null;
  @property() scale: Scale = "auto";
  @property() axis: Axis = "step";
  /** Wall time at which relative time begins, in seconds; null for the first point. */
  @property({ attribute: false }) origin: number | null = null;
  /** Weight of the smoothing, 0 for none. */
  @property({ type: Number }) smoothing = 0;
  @property({ attribute: false }) levels: ReferenceLevel[] = [];
  /** Whether the best value so far is a level. */
  @property({ type: Boolean }) best = false;
  /** In sight from the start: its curves are asked for at once. */
  @property({ type: Boolean }) eager = false;
  /** Part of a set that has the switches for all. */
  @property({ type: Boolean }) joint = false;
  /** The steps to show, the same for all charts of a page; null for all. */
  @property({ attribute: false }) window: readonly [number, number] | null = null;

  @state() private cursor: number | null = null;
  @state() private spoken = "";
  @state() private off: ReadonlySet<number> = new Set();

  private readonly data = new ChartData(this);
  private drawn: Curve[] | null = null;
  private weighed: Curve[] = [];
  private places: number[] = [];
  private range: [number, number] | null = null;
  private towering = false;
  /** Whether its curves were asked for. */
  private begun = false;
  private wasNear = false;
  private readonly sight = new InSight(this);
  private readonly enlarged = new Enlarged(this);
  private readonly drawing = new ChartPlot(this, {
    zoom: (window) => {
      this.onZoom(window);
    },
    cursor: (index) => (this.cursor = index),
    hover: (id) => this.dispatchEvent(new TabEvent("td-light", { id, show: false })),
    pick: (id) => this.dispatchEvent(new TabEvent("td-find", { id })),
  });

  /** First and last step of the whole curves, or null while they are not there. */
  get steps(): [number, number] | null {
    const ends = this.data.whole.flatMap(({ steps }) => (steps.length ? [steps[0], steps.at(-1)] : []));
    const known = ends.filter((step) => step !== undefined);
    return known.length ? [Math.min(...known), Math.max(...known)] : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("series")) this.off = new Set();
    const asked = ["series", "run", "generation", "smoothing"].some((name) => changed.has(name));
    if (this.isSeen && (asked || !this.begun)) {
      this.begun = true;
      const { store, run, series, smoothing } = this;
      void this.data.load({ store, run, series, width: this.clientWidth || 800, smoothing });
    }
    const { curves, whole } = this.data;
    if (this.drawn !== curves) this.range = extent(curves ?? []);
    const places = valuesOf(this.annotations);
    if (this.weighed !== whole || this.places.join() !== places.join())
      this.towering = wantsLog(whole, places);
    [this.drawn, this.weighed, this.places] = [curves, whole, places];
  }

  protected override updated(changed: PropertyValues): void {
    const root = this.renderRoot.querySelector<HTMLElement>(".plot");
    if (!root || !this.drawn) return;
    const fresh = this.plot === null;
    const { near } = this.sight;
    this.drawing.show(root, this.scene(this.drawn), this.sync);
    if (fresh || changed.has("window") || near !== this.wasNear)
      this.drawing.follow(this.window, fresh, near);
    this.wasNear = near;
  }

  private get isSeen(): boolean {
    return this.eager || this.sight.seen;
  }

  private get plot(): Plot | null {
    return this.drawing.plot;
  }

  private scene(curves: readonly Curve[]): Scene {
    const { series, shown, best, levels } = this;
    const found = best ? bestLevel(series, this.data.whole) : null;
    return sceneOf(curves, shown, looksOf(series), {
      annotations: this.annotations,
      lit: this.lit,
      axis: this.axis,
      origin: this.origin,
      scale: this.ownScale,
      levels: found ? [...levels, found] : levels,
      palette: palette(this.dark),
      xRange: this.xRange,
      yRange: this.yRange,
    });
  }

  /** Which series are drawn: all but those switched off in the legend. */
  get shown(): number[] {
    return this.series.map((_one, i) => i).filter((i) => !this.off.has(i));
  }

  private get ownScale(): Scene["scale"] {
    if (this.log === null && this.scale !== "auto") return this.scale;
    return (this.log ?? this.towering) ? "log" : "linear";
  }

  private toggle(i: number): void {
    const hidden = new Set(this.off);
    if (!hidden.delete(i)) hidden.add(i);
    this.off = hidden.size < this.series.length ? hidden : new Set();
    this.cursor = null;
  }

  private onZoom(window: [number, number] | null): void {
    if (window?.join() !== this.window?.join()) this.dispatchEvent(new TabEvent("td-window", { window }));
    this.data.zoom(window);
  }

  private onKey(event: KeyboardEvent): void {
    const { plot, annotations, lit } = this;
    if (!plot || event.target !== event.currentTarget) return;
    const action = actionOf(event, plot, this.cursor, lit, annotations);
    if (!action) return;
    event.preventDefault();
    if (action.cursor !== undefined) {
      plot.point(action.cursor);
      this.cursor = action.cursor;
      this.spoken = sayCursor(plot, action.cursor, this.series, this.shown, this.visible, this.range);
    }
    if (action.zoom !== undefined) plot.zoom(action.zoom);
    if (action.find && lit !== null) this.dispatchEvent(new TabEvent("td-find", { id: lit }));
    const mark = annotations.find(({ id }) => id === action.evidence);
    if (!mark) return;
    const { name, value } = rowOf(mark.evidence);
    this.spoken = `${name} ${value}`;
    this.dispatchEvent(new TabEvent("td-light", { id: mark.id, show: false }));
  }

  private get visible(): Curve[] {
    return this.shown.map((i) => this.drawn?.[i]).filter((curve) => curve !== undefined);
  }

  protected override render(): TemplateResult {
    const { error, curves } = this.data;
    return html`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${this.joint || !curves ? nothing : html`<td-menu .heading=${this.heading} .items=${this.items}></td-menu>`}
      </div>
      <div class="legend">
        ${this.series.map((one, i) => this.renderKey(one, i))}
        ${curves ? renderPlace(this.plot, curves, this.cursor) : nothing}
      </div>
      ${
        error
          ? html`<div class="message">${error}</div>`
          : html`<div
              class="plot ${curves ? "" : "waiting"}"
              tabindex="0"
              role="img"
              aria-label=${describe(this.heading, this.series, this.annotations.length > 0)}
              @keydown=${(event: KeyboardEvent) => this.onKey(event)}
            ></div>`
      }
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${
        curves && this.isSeen
          ? html`<td-numbers .curves=${curves} .series=${this.series} .zoom=${this.window}></td-numbers>`
          : nothing
      }
    </figure>`;
  }

  private readonly items = (): MenuItem[] => {
    const log = this.ownScale !== "linear";
    const act = (): unknown => this.dispatchEvent(new TabEvent("td-log", { log: !log }));
    const { curves } = this.data;
    const chart = this.plot?.chart;
    return [
      { label: msg("Logarithmic values"), act, ticked: log },
      this.enlarged.item,
      ...(chart && curves ? exportItems(exportedOf(chart, curves, this)) : []),
    ];
  };

  private renderKey(one: SeriesSummary, i: number): TemplateResult {
    const column = this.shown.indexOf(i);
    const said =
      column >= 0
        ? say(this.plot, this.visible, column, this.cursor, this.range)
        : { text: "", smoothed: "", away: null };
    const name = { label: labelsOf(this.series)[i] ?? "", look: looksOf(this.series)[i] ?? "none" };
    return renderKey(one, name, said, this.series.length, column < 0, () => {
      this.toggle(i);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-chart": Chart;
  }
}
