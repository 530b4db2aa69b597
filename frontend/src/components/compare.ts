import { msg, str } from "@lit/localize";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CurveStore } from "../api/curves";
import type { Curve, RunDetail, Rules } from "../api/types";
import { axesOf, NO_AXES, type CompareAxes, type Compared } from "../model/compare-axes";
import { COMPARE_START, layoutOf, type CompareState } from "../model/compare-state";
import { runs as runsWords } from "../model/counts";
import { drawnRuns, MOST_CURVES, rankedRuns } from "../model/drawn";
import { quantitiesOf, type Quantity } from "../model/quantities";
import { endsOf, type Ends } from "../model/share";
import { fold, type Line } from "../model/traces";
import { base } from "./base.css";
import { renderHead } from "./compare-head";
import "./compare-overlay";
import { renderBeside, type BesideContext } from "./compare-run";
import "./compare-tables";
import { compareStyles } from "./compare.css";
import { ComparisonData } from "./comparison-data";
import { TabEvent } from "./events";
import { partStyles } from "./parts.css";

/** Columns of the curves that the axes are found from. */
const COLUMNS = 600;

/** Several runs on one chart or side by side on the same axes. Fires `td-open`, `td-quantity` and `td-compare`. */
@customElement("td-compare")
export class Compare extends LitElement {
  static override styles = [base, partStyles, compareStyles];

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
  @property({ type: Boolean }) dark = false;

  /** The curves that are drawn, as far as they are known. */
  @state() private compared: readonly Compared[] = [];
  private axes: CompareAxes = NO_AXES;
  private ends = new Map<string, Ends>();
  private quantities: Quantity[] = [];
  private readonly data = new ComparisonData(this);

  /** Of the details, which come a little later than the report. */
  private get known(): number {
    return this.details.reduce((newest, { generation }) => Math.max(newest, generation), 0);
  }

  private get current(): Quantity | undefined {
    return this.quantities.find(({ key }) => key === this.quantity) ?? this.quantities[0];
  }

  private get isOverlay(): boolean {
    return layoutOf(this.state, this.runs.length) === "overlay";
  }

  protected override willUpdate(changed: PropertyValues): void {
    const old = changed.get("state") as CompareState | undefined;
    const turned = old !== undefined && old.layout !== this.state.layout;
    if (changed.has("details")) this.quantities = quantitiesOf(this.details);
    if (changed.has("details") || changed.has("quantity") || turned) void this.load();
    if (changed.has("compared")) {
      const curvesOf = (name: string): Curve[] =>
        this.compared.filter(({ run }) => run === name).map(({ curve }) => curve);
      this.ends = new Map(this.details.map(({ run: { name } }) => [name, endsOf(curvesOf(name))]));
    }
    if (changed.has("compared") || changed.has("state")) this.axes = axesOf(this.compared, this.state);
    const { generation, runs } = this;
    const { baseline, rankBy: quantity } = this.state;
    this.data.ask(this.store.source, { generation, runs, baseline, quantity });
  }

  protected override updated(): void {
    const { comparison } = this.data;
    if (!comparison || this.runs.length <= MOST_CURVES) return;
    const runs = drawnRuns(rankedRuns(this.runs, comparison), this.state.curves, this.state.baseline);
    if (runs.join("\n") !== this.drawn.join("\n")) this.dispatchEvent(new TabEvent("td-draw", { runs }));
  }

  /** Fetches the curves that are drawn: the charts ask for the same, so that they come once. */
  private async load(): Promise<void> {
    const { current, isOverlay } = this;
    if (!current) return;
    const answers = await Promise.allSettled(
      [...current.panels].map(async ([run, { series }]) => {
        const drawn = isOverlay ? series.slice(-1) : series;
        const curves = await this.store.load(run, drawn, COLUMNS);
        return curves.map((curve, i) => ({ run, curve, better: drawn[i]?.better ?? "none" }));
      }),
    );
    if (current !== this.current || isOverlay !== this.isOverlay) return;
    this.compared = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  }

  private open(event: Event, runs: readonly string[]): void {
    event.preventDefault();
    this.dispatchEvent(new TabEvent("td-open", { runs }));
  }

  private readonly change = (state: Partial<CompareState>): void => {
    this.dispatchEvent(new TabEvent("td-compare", state));
  };

  protected override render(): TemplateResult {
    const { state, axes, quantities, runs } = this;
    return html`${renderHead({
        state,
        count: runs.length,
        layout: this.isOverlay ? "overlay" : "grid",
        axes,
        quantities,
        quantity: this.current,
        hasGroups: Boolean(this.data.comparison?.groups.length),
        change: this.change,
        choose: (key) => this.dispatchEvent(new TabEvent("td-quantity", { key })),
      })}
      ${
        !this.details.length
          ? html`<p class="quiet">${msg(str`Loading ${runsWords(runs.length)} …`)}</p>`
          : this.isOverlay
            ? this.renderOverlay()
            : this.renderGrid()
      }
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`;
  }

  private renderGrid(): TemplateResult {
    const context: BesideContext = {
      axes: this.axes,
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
          return renderBeside(detail, this.current?.panels.get(name), this.ends.get(name) ?? [0, 0], context);
        },
      )}
    </div>`;
  }

  /** Of a pair the curve that judges is shown: validation. */
  private renderOverlay(): TemplateResult {
    const { current, state, axes } = this;
    const lines = this.details.flatMap(({ run }): Line[] => {
      const series = current?.panels.get(run.name)?.series.at(-1);
      return series ? [{ run: run.name, series }] : [];
    });
    const groups = this.data.comparison?.groups ?? [];
    const folded = state.bands ? fold(lines, groups) : { groups: [], rest: lines };
    return html`<td-overlay
      .lines=${folded.rest}
      .groups=${folded.groups}
      .store=${this.store}
      .generation=${this.known}
      .heading=${current?.label ?? ""}
      .dark=${this.dark}
      .log=${axes.log}
      .limits=${axes.leaving.length && !state.outliers ? axes.y : null}
      .own=${axes.x === null}
      .window=${state.zoom}
      .baseline=${state.baseline}
      @td-window=${({ detail }: TabEvent<"td-window">) => {
        this.change({ zoom: detail.window });
      }}
    ></td-overlay>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-compare": Compare;
  }
}
