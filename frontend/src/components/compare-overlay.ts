import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type uPlot from "uplot";
import type { CurveStore } from "../api/curves";
import type { OverlayScene } from "../chart/overlay";
import { plotStyles } from "../chart/uplot.css";
import type { AxesChoice } from "../model/compare-axes";
import { sharedFolder, strokeOf } from "../model/comparison";
import { names, runs } from "../model/counts";
import { nearestCell } from "../model/join";
import { OverlayView } from "../model/overlay-view";
import type { PlaceAxis } from "../model/placing";
import { columnNames, columnsOf, rangeColumns, type Line, type LineGroup, type Trace } from "../model/traces";
import { isVisible, type Visible } from "../model/visible";
import { splitWord } from "../model/words";
import { palette } from "../theme";
import { base } from "./base.css";
import { legendStyles } from "./compare-legend.css";
import { OverlayData } from "./compare-overlay-data";
import { exportedOf } from "./compare-overlay-export";
import { goalOf } from "./compare-overlay-keys";
import { renderLegend, type LegendEntry } from "./compare-overlay-legend";
import { kindOf, placeWords, splitOf, valuesWords } from "./compare-overlay-place";
import { OverlayPlot } from "./compare-overlay-plot";
import { renderTip } from "./compare-overlay-tip";
import { exportItems, type Exported } from "./chart-exports";
import { overlayStyles } from "./compare-overlay.css";
import { Enlarged, enlargedStyles } from "./enlarged";
import { TabEvent } from "./events";
import { InSight } from "./in-sight";
import "./menu";
import type { MenuItem } from "./menu";
import "./numbers";
import { partStyles } from "./parts.css";

/** Values that are said at once. */
const SAID = 12;

/** One quantity of all runs on one chart; a run that is pointed at stands out. Fires `td-window` and `td-visible`. */
@customElement("td-overlay")
export class Overlay extends LitElement {
  static override styles = [base, partStyles, plotStyles, legendStyles, overlayStyles, enlargedStyles];

  @property({ attribute: false }) lines: Line[] = [];
  /** Runs that are shown as mean and range. */
  @property({ attribute: false }) groups: LineGroup[] = [];
  /** All runs that are drawn, in the order of their strokes. */
  @property({ attribute: false }) order: readonly string[] = [];
  @property({ attribute: false }) store!: CurveStore;
  @property({ type: Number }) generation = 0;
  @property() heading = "";
  @property({ type: Boolean }) dark = false;
  /** How the axes are to be; what the horizontal one shows is settled for all charts. */
  @property({ attribute: false }) choice!: AxesChoice & { x: PlaceAxis };
  @property({ attribute: false }) visible: Visible = { hidden: [], only: [] };
  @property({ attribute: false }) window: readonly [number, number] | null = null;
  /** The run that others are compared with; its line is thicker. */
  @property() baseline = "";
  /** One of several, which share a legend and the cursor. */
  @property({ type: Boolean, reflect: true }) small = false;

  @state() private cursor: number | null = null;
  @state() private lit: string | null = null;
  @state() private isHovered = false;
  @state() private spoken = "";

  private readonly sight = new InSight(this);
  private readonly enlarged = new Enlarged(this);
  private readonly data = new OverlayData(this);
  private readonly plot = new OverlayPlot(this, {
    nearest: (column, index) => nearestCell(this.view.grid.columns[column], index),
    cursor: (index) => (this.cursor = index),
    light: (line) => (this.lit = this.view.traces[line ?? -1]?.name ?? null),
    zoom: (window) => {
      this.zoom(window);
    },
  });
  private view = new OverlayView([], { scale: "", x: "", outliers: false });
  /** All traces, also those that are not drawn. */
  private traces: Trace[] = [];
  /** What the plot was drawn with. */
  private drawn: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    const { store, generation, lines, groups, choice, visible } = this;
    if (!this.small || this.sight.seen) this.data.ask({ store, generation, lines, groups, axis: choice.x });
    if (changed.has("window")) this.data.zoom(this.window);
    const { traces } = this.data;
    if (traces === this.traces && !changed.has("visible") && !changed.has("choice")) return;
    this.traces = traces;
    const shown = traces.filter(({ name }) => isVisible(visible, name));
    this.view = new OverlayView(
      shown.map((trace) => this.data.placed(trace)),
      choice,
    );
    this.cursor = null;
  }

  protected override updated(): void {
    const root = this.renderRoot.querySelector<HTMLElement>(".plot");
    const { view, window, dark, baseline } = this;
    const drawn = [view, window, dark, baseline];
    if (!root || drawn.every((one, i) => one === this.drawn[i])) return;
    this.drawn = drawn;
    this.plot.show(root, view.traces.length ? this.scene(view) : null);
  }

  private scene(view: OverlayView): Omit<OverlayScene, "width" | "height"> {
    const { traces, grid, columns, axes } = view;
    const window = view.windowOf(this.window);
    const ranges = rangeColumns(traces);
    return {
      grid,
      lines: traces.map(({ name }, i) => ({
        ...strokeOf(this.placeOf(name), this.dark),
        width: name === this.baseline ? 3 : ranges[i] ? 2 : 1.5,
        range: ranges[i] ?? null,
      })),
      curves: columns.slice(-traces.length),
      window,
      extent: view.rangeWithin(window),
      axis: kindOf(this.choice.x),
      sync: this.small ? "quantities" : "",
      log: axes.log,
      palette: palette(this.dark),
    };
  }

  /** A run or group keeps its stroke whatever of it can be drawn. */
  private placeOf(name: string): number {
    const group = this.groups.findIndex((one) => one.name === name);
    return group >= 0 ? group : this.groups.length + this.order.indexOf(name);
  }

  private zoom(window: [number, number] | null): void {
    this.dispatchEvent(new TabEvent("td-window", { window }));
  }

  /** Has the line of a run or group stand out; null for none. */
  light(key: string | null): void {
    this.lit = key;
    const at = this.view.indexOf(key);
    this.plot.chart?.setSeries(at < 0 ? null : this.view.columnOf(at) + 1, { focus: true });
  }

  private onKey(event: KeyboardEvent): void {
    const { chart } = this.plot;
    if (event.ctrlKey || event.metaKey || event.altKey || !chart) return;
    const { grid, traces } = this.view;
    const goal = goalOf(event, this.cursor, grid.x.length - 1);
    if (goal !== null) {
      this.plot.point(goal);
      this.cursor = goal;
      const said = traces.slice(0, SAID).map(({ name }, i) => `${name} ${this.view.valueAt(i, goal)}`);
      this.spoken = names([placeWords(this.choice.x, grid.x[goal] ?? 0), ...said]);
    } else if (event.key === "Escape" || event.key === "0") this.zoom(null);
    else return;
    event.preventDefault();
  }

  protected override render(): TemplateResult {
    const { heading, choice, cursor, data } = this;
    const place = cursor === null ? undefined : this.view.grid.x[cursor];
    const kind = splitOf([...this.lines, ...this.groups.flatMap(({ lines }) => lines)]);
    const folder = sharedFolder([
      ...this.groups.map(({ name }) => name),
      ...this.lines.map(({ run }) => run),
    ]);
    const where = valuesWords(choice.x, place);
    return html`<h2>
        <span class="cut" title=${heading}>${heading}</span
        >${kind ? html`<span class="quiet">${kind}</span>` : nothing}
        <td-menu .heading=${heading} .items=${this.items}></td-menu>
      </h2>
      <div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${msg(str`Chart of ${heading} of ${runs(this.view.traces.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
        @mouseenter=${() => (this.isHovered = true)}
        @mouseleave=${() => (this.isHovered = false)}
      >
        ${this.renderTip(place, folder)}
      </div>
      ${
        this.small
          ? nothing
          : html`<p>
                ${folder ? msg(str`${where} in ${folder}`, { desc: "Values of the runs in a folder" }) : where}
                ${data.lost.length ? msg(str`· no such curve: ${names(data.lost)}`, { desc: "Runs that lack the curve" }) : nothing}
                ${data.unplaced.length ? msg(str`· cannot be drawn over this axis: ${names(data.unplaced)}`, { desc: "Runs whose log has no rising values of the horizontal axis" }) : nothing}
              </p>
              ${this.renderLegend(kind, folder)}`
      }
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${
        this.small
          ? nothing
          : html`<td-numbers
              .curves=${columnsOf(data.traces)}
              .series=${columnNames(data.traces, folder)}
              .zoom=${choice.x === "steps" ? this.window : null}
            ></td-numbers>`
      }`;
  }

  private readonly items = (): MenuItem[] => {
    const { chart } = this.plot;
    return [this.enlarged.item, ...(chart ? exportItems(this.exported(chart)) : [])];
  };

  private exported(chart: uPlot): Exported {
    const { view, heading, dark, order, choice, window } = this;
    const strokes = view.traces.map(({ name }) => strokeOf(this.placeOf(name), dark));
    return exportedOf(chart, { view, strokes, heading, dark, order, axis: choice.x, window });
  }

  private renderTip(place: number | undefined, folder: string): TemplateResult | typeof nothing {
    const { chart } = this.plot;
    if (!this.isHovered || this.cursor === null || place === undefined || !chart) return nothing;
    const { left, width } = chart.bbox;
    return renderTip({
      table: this.view.tableAt(this.cursor, this.lit),
      entries: this.view.traces.map((trace) => this.entryOf(trace, "", folder)),
      range: this.view.extent,
      place: placeWords(this.choice.x, place),
      left: chart.valToPos(place, "x") + left / devicePixelRatio,
      width: (left + width) / devicePixelRatio,
    });
  }

  private renderLegend(kind: string, folder: string): TemplateResult {
    const entries = this.traces.map((trace) =>
      this.entryOf(trace, kind ? "" : splitWord(trace.series.split), folder),
    );
    return renderLegend(entries, {
      light: (key) => {
        this.light(key);
      },
      toggle: (name) => this.dispatchEvent(new TabEvent("td-visible", { name, alone: false })),
      isolate: (name) => this.dispatchEvent(new TabEvent("td-visible", { name, alone: true })),
    });
  }

  private entryOf(trace: Trace, split: string, folder: string): LegendEntry {
    const { name, title, range, losses } = trace;
    const at = this.view.indexOf(name);
    return {
      key: name,
      name: name.slice(folder.length),
      title,
      stroke: strokeOf(this.placeOf(name), this.dark),
      isBand: range !== null,
      losses,
      split,
      thick: name === this.baseline,
      lit: this.lit === name,
      value: at < 0 ? "" : this.view.valueAt(at, this.cursor),
      isShown: at >= 0,
      isAlone: this.visible.only.length === 1 && this.visible.only[0] === name,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-overlay": Overlay;
  }
}
