import { msg, str } from "@lit/localize";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CurveStore } from "../api/curves";
import type { RunDetail, Rules } from "../api/types";
import { COMPARE_START, layoutOf, type CompareState, type Layout } from "../model/compare-state";
import { runs as runsWords } from "../model/counts";
import { drawnRuns, MOST_CURVES, rankedRuns } from "../model/drawn";
import { axisTags, quantitiesOf, type Quantity } from "../model/quantities";
import { fold, type Line } from "../model/traces";
import { isolate, toggle, type Visible } from "../model/visible";
import { base } from "./base.css";
import { ComparedCurves } from "./compare-curves";
import { renderHead } from "./compare-head";
import "./compare-overlay";
import { legendStyles } from "./compare-legend.css";
import { renderQuantities } from "./compare-quantities";
import { renderBeside, type BesideContext } from "./compare-run";
import "./compare-tables";
import { compareStyles } from "./compare.css";
import { ComparisonData } from "./comparison-data";
import { TabEvent } from "./events";
import { partStyles } from "./parts.css";

/** Several runs on one chart or side by side on the same axes. Fires `td-open`, `td-quantity` and `td-compare`. */
@customElement("td-compare")
export class Compare extends LitElement {
  static override styles = [base, partStyles, legendStyles, compareStyles];

  /** The runs whose curves are drawn; those of `runs` where they are not too many. */
  @property({ attribute: false }) details: RunDetail[] = [];
  @property({ attribute: false }) runs: readonly string[] = [];
  /** The runs that were asked for last by `td-draw`. */
  @property({ attribute: false }) drawn: readonly string[] = [];
  /** Of the report. */
  @property({ type: Number }) generation = 0;
  @property({ attribute: false }) rules: Rules | null = null;
  @property() quantity = "";
  @property({ attribute: false }) state: CompareState = COMPARE_START;
  @property({ attribute: false }) store!: CurveStore;
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";
  /** Wall time of a run's first point in seconds, where it is known. */
  @property({ attribute: false }) startOf: (run: string) => number | null = () => null;
  @property({ type: Boolean }) dark = false;

  private readonly curves = new ComparedCurves(this);
  private visible: Visible = COMPARE_START;
  /** The runs that are drawn, in the order of their strokes. */
  private order: readonly string[] = [];
  /** Tags of series that can be the horizontal axis. */
  private tags: readonly string[] = [];
  private quantities: Quantity[] = [];
  private readonly data = new ComparisonData(this);

  /** Of the details, which come a little later than the report. */
  private get known(): number {
    return this.details.reduce((newest, { generation }) => Math.max(newest, generation), 0);
  }

  private get current(): Quantity | undefined {
    return this.quantities.find(({ key }) => key === this.quantity) ?? this.quantities[0];
  }

  private get layout(): Layout {
    return layoutOf(this.state, this.runs.length);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("details")) {
      this.quantities = quantitiesOf(this.details);
      this.tags = axisTags(this.details);
      this.order = this.details.map(({ run }) => run.name);
    }
    const { hidden, only } = this.state;
    if (JSON.stringify([hidden, only]) !== JSON.stringify([this.visible.hidden, this.visible.only]))
      this.visible = { hidden, only };
    const { current, details, layout, state, store, generation, runs } = this;
    this.curves.look({ quantity: current, details, layout, state, store });
    const { baseline, rankBy: quantity } = state;
    this.data.ask(store.source, { generation, runs, baseline, quantity });
  }

  protected override updated(): void {
    const { comparison } = this.data;
    if (!comparison || this.runs.length <= MOST_CURVES) return;
    const runs = drawnRuns(rankedRuns(this.runs, comparison), this.state.curves, this.state.baseline);
    if (runs.join("\n") !== this.drawn.join("\n")) this.dispatchEvent(new TabEvent("td-draw", { runs }));
  }

  private open(event: Event, runs: readonly string[]): void {
    event.preventDefault();
    this.dispatchEvent(new TabEvent("td-open", { runs }));
  }

  private readonly change = (state: Partial<CompareState>): void => {
    this.dispatchEvent(new TabEvent("td-compare", state));
  };

  protected override render(): TemplateResult {
    const { state, quantities, runs, layout } = this;
    const { axes } = this.curves;
    return html`${renderHead({
        state,
        count: runs.length,
        layout,
        axes,
        quantities,
        quantity: this.current,
        hasGroups: Boolean(this.data.comparison?.groups.length),
        tags: this.tags,
        change: this.change,
        choose: (key) => this.dispatchEvent(new TabEvent("td-quantity", { key })),
      })}
      <div
        @td-window=${({ detail }: TabEvent<"td-window">) => {
          if (layout !== "grid") this.change({ zoom: detail.window });
        }}
        @td-visible=${({ detail }: TabEvent<"td-visible">) => {
          this.show(detail.name, detail.alone);
        }}
      >
        ${
          this.details.length
            ? this.renderCharts()
            : html`<p class="quiet">${msg(str`Loading ${runsWords(runs.length)} …`)}</p>`
        }
      </div>
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`;
  }

  private renderCharts(): TemplateResult {
    const { layout, current } = this;
    if (layout === "grid") return this.renderGrid();
    if (layout === "overlay") return current ? this.renderOverlay(current, false) : html``;
    return renderQuantities({
      quantities: this.quantities,
      runs: this.order,
      filter: this.state.tags,
      visible: this.state,
      dark: this.dark,
      chart: (quantity) => this.renderOverlay(quantity, true),
      search: (tags) => {
        this.change({ tags });
      },
      legend: {
        light: (run) => {
          for (const one of this.renderRoot.querySelectorAll("td-overlay")) one.light(run);
        },
        toggle: (run) => {
          this.show(run, false);
        },
        isolate: (run) => {
          this.show(run, true);
        },
      },
    });
  }

  /** Shows or hides a run on the common charts, or shows it alone. */
  private show(name: string, alone: boolean): void {
    this.change(alone ? isolate(this.state, name) : toggle(this.state, name, this.order));
  }

  private renderGrid(): TemplateResult {
    const context: BesideContext = {
      axes: this.curves.axes,
      zoom: this.state.zoom,
      store: this.store,
      rules: this.rules,
      dark: this.dark,
      linkOf: this.linkOf,
      open: (event, run) => {
        this.open(event, [run]);
      },
      remove: (event, run) => {
        this.open(
          event,
          this.runs.filter((name) => name !== run),
        );
      },
      look: (zoom) => {
        this.change({ zoom });
      },
    };
    return html`<div class="grid">
      ${repeat(
        this.details,
        ({ run }) => run.name,
        (detail) => {
          const { name } = detail.run;
          return renderBeside(detail, this.current?.panels.get(name), this.curves.endsOf(name), context);
        },
      )}
    </div>`;
  }

  /** Of a pair the curve that judges is shown: validation. */
  private renderOverlay(quantity: Quantity, small: boolean): TemplateResult {
    const { state, curves } = this;
    const lines = this.details.flatMap(({ run }): Line[] => {
      const series = quantity.panels.get(run.name)?.series.at(-1);
      return series ? [{ run: run.name, series, all: run.series, start: this.startOf(run.name) }] : [];
    });
    const groups = this.data.comparison?.groups ?? [];
    const canFold = curves.axes.x === "steps" || curves.axes.x === "share";
    const folded = state.bands && canFold && !small ? fold(lines, groups) : { groups: [], rest: lines };
    return html`<td-overlay
      ?small=${small}
      .lines=${folded.rest}
      .groups=${folded.groups}
      .order=${this.order}
      .store=${this.store}
      .generation=${this.known}
      .heading=${quantity.label}
      .dark=${this.dark}
      .choice=${curves.choice}
      .visible=${this.visible}
      .window=${state.zoom}
      .baseline=${state.baseline}
    ></td-overlay>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-compare": Compare;
  }
}
