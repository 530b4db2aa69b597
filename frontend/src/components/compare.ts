import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CurveStore } from "../api/curves";
import type { Curve, RunDetail, Rules } from "../api/types";
import { wantsLog } from "../chart/scales";
import { runs as runsWords } from "../model/counts";
import { formatCount } from "../model/format";
import { drawnRuns, MOST_CURVES, rankedRuns, stretches } from "../model/drawn";
import { extent } from "../model/join";
import { annotationsOf, belongs, isActive, type Panel } from "../model/panels";
import { quantitiesOf, type Quantity } from "../model/quantities";
import { fold, type Line } from "../model/traces";
import { fullStop, ruleTitle } from "../model/words";
import { base } from "../theme";
import { layoutOf, type CompareState, type Layout } from "../model/compare-state";
import "./chart";
import "./compare-overlay";
import { ComparisonData } from "./comparison-data";
import "./compare-tables";
import { compareStyles } from "./compare.css";
import { TabEvent } from "./events";
import { badge, runName, sentence } from "./parts";
import { partStyles } from "./parts.css";

interface Axes {
  x: [number, number];
  y: [number, number];
}

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
  @property() baseline: CompareState["baseline"] = "";
  @property() rankBy: CompareState["rankBy"] = "";
  @property() layout: CompareState["layout"] = "";
  @property({ type: Boolean }) bands = false;
  @property({ attribute: false }) curves: CompareState["curves"] = 1;
  @property({ attribute: false }) store!: CurveStore;
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";
  @property({ type: Boolean }) dark = false;

  @state() private axes: Axes | null = null;
  @state() private log: boolean | null = null;
  @state() private towering = false;
  @state() private sameSteps = true;
  @state() private window: [number, number] | null = null;
  private quantities: Quantity[] = [];
  private readonly data = new ComparisonData(this);

  /** Of the details, which come a little later than the report. */
  private get known(): number {
    return this.details.reduce((newest, { generation }) => Math.max(newest, generation), 0);
  }

  private get current(): Quantity | undefined {
    return this.quantities.find(({ key }) => key === this.quantity) ?? this.quantities[0];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("details")) this.quantities = quantitiesOf(this.details.map(({ run }) => run));
    if (changed.has("quantity")) Object.assign(this, { window: null, log: null });
    if (changed.has("details") || changed.has("quantity")) void this.align();
    const { generation, runs, baseline, rankBy } = this;
    this.data.ask(this.store.source, { generation, runs, baseline, quantity: rankBy });
  }

  protected override updated(): void {
    const { comparison } = this.data;
    if (!comparison || this.runs.length <= MOST_CURVES) return;
    const runs = drawnRuns(rankedRuns(this.runs, comparison), this.curves, this.baseline);
    if (runs.join("\n") !== this.drawn.join("\n")) this.dispatchEvent(new TabEvent("td-draw", { runs }));
  }

  /** Finds the axes that hold the curves of all runs. */
  private async align(): Promise<void> {
    const { current } = this;
    if (!current) return;
    const loads = [...current.panels].map(([run, panel]) => this.store.load(run, panel.series, 600));
    const answers = await Promise.allSettled(loads);
    if (current !== this.current) return;
    const curves: Curve[] = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
    this.towering = wantsLog(curves);
    const y = extent(curves);
    const firsts = curves.map(({ steps }) => steps[0] ?? Infinity);
    const lasts = curves.map(({ steps }) => steps.at(-1) ?? -Infinity);
    const x: [number, number] = [Math.min(...firsts), Math.max(...lasts)];
    this.axes = y && Number.isFinite(x[0]) && Number.isFinite(x[1]) ? { x, y } : null;
  }

  private open(event: Event, runs: readonly string[]): void {
    event.preventDefault();
    this.dispatchEvent(new TabEvent("td-open", { runs }));
  }

  protected override render(): TemplateResult {
    const { current } = this;
    const log = this.log ?? this.towering;
    const layout = layoutOf(this, this.runs.length);
    return html`<header>
        <h1>${msg(str`${runsWords(this.runs.length)} compared`)}</h1>
        ${
          this.quantities.length
            ? html`<label class="pick"
                ><span class="quiet">${msg("Quantity", { desc: "What the runs are compared by" })}</span>
                <select
                  @change=${(event: Event) =>
                    this.dispatchEvent(
                      new TabEvent("td-quantity", { key: (event.target as HTMLSelectElement).value }),
                    )}
                >
                  ${this.quantities.map(
                    ({ key, label }) =>
                      html`<option value=${key} ?selected=${key === current?.key}>${label}</option>`,
                  )}
                </select></label
              >`
            : nothing
        }
        <button class="button" aria-pressed=${log} @click=${() => (this.log = !log)}>
          ${msg("Log", { desc: "Logarithmic scale of the values" })}
        </button>
        <span class="switch" role="group" aria-label=${msg("Layout")}>
          ${this.renderLayout("overlay", msg("One chart"), layout)}
          ${this.renderLayout("grid", msg("Side by side"), layout)}
        </span>
        ${
          layout === "grid"
            ? html`<button
                class="button"
                aria-pressed=${this.sameSteps}
                title=${msg("All charts from the first step to the last of any run; otherwise each fills its own width")}
                @click=${() => (this.sameSteps = !this.sameSteps)}
              >
                ${msg("Same steps")}
              </button>`
            : nothing
        }
        ${
          layout === "overlay" && this.data.comparison?.groups.length
            ? html`<button
                class="button"
                aria-pressed=${this.bands}
                title=${msg("Runs that differ by their seed alone as one: mean, and range from the least to the greatest")}
                @click=${() => this.dispatchEvent(new TabEvent("td-compare", { bands: !this.bands }))}
              >
                ${msg("Mean and range of seeds")}
              </button>`
            : nothing
        }
        ${
          this.window
            ? html`<button class="button" @click=${() => (this.window = null)}>${msg("Reset zoom")}</button>`
            : nothing
        }
        ${this.runs.length > MOST_CURVES ? this.renderCurves() : nothing}
        ${
          layout === "grid"
            ? html`<p class="quiet">
                ${msg("The value axis is the same in all charts; cursor and zoom move together.")}
              </p>`
            : nothing
        }
      </header>
      ${
        !this.details.length
          ? html`<p class="quiet">${msg(str`Loading ${runsWords(this.runs.length)} …`)}</p>`
          : layout === "grid"
            ? this.renderGrid(current)
            : this.renderOverlay(current, log)
      }
      <td-comparison
        .comparison=${this.data.comparison}
        .error=${this.data.error}
        .rules=${this.rules}
        .linkOf=${this.linkOf}
      ></td-comparison>`;
  }

  /** Which of many runs are drawn. */
  private renderCurves(): TemplateResult {
    const all = formatCount(this.runs.length);
    const choose = ({ target }: Event): void => {
      const { value } = target as HTMLSelectElement;
      const curves = value === "even" ? value : Number(value);
      this.dispatchEvent(new TabEvent("td-compare", { curves }));
    };
    return html`<label
      class="pick"
      title=${msg("In the order of the ranking below, best first; the tables hold all runs")}
      ><span class="quiet">${msg("Curves", { id: "drawn-curves", desc: "Which runs are drawn" })}</span>
      <select @change=${choose}>
        ${stretches(this.runs.length).map(
          ([first, last]) =>
            html`<option value=${first} .selected=${first === this.curves}>
              ${msg(str`${formatCount(first)} to ${formatCount(last)} of ${all}`, { desc: "Runs, by their places in the ranking" })}
            </option>`,
        )}
        <option value="even" .selected=${this.curves === "even"}>
          ${msg(str`${MOST_CURVES} of ${all}, evenly`, { desc: "So many runs in even steps through the whole ranking" })}
        </option>
      </select></label
    >`;
  }

  private renderLayout(layout: Layout, label: string, current: Layout): TemplateResult {
    return html`<button
      class="button"
      aria-pressed=${layout === current}
      @click=${() => this.dispatchEvent(new TabEvent("td-compare", { layout }))}
    >
      ${label}
    </button>`;
  }

  private readonly onWindow = ({ detail }: TabEvent<"td-window">): void => {
    this.window = detail.window;
  };

  private renderGrid(current: Quantity | undefined): TemplateResult {
    return html`<div class="grid" @td-window=${this.onWindow}>
      ${repeat(
        this.details,
        ({ run }) => run.name,
        (detail) => this.renderRun(detail, current?.panels.get(detail.run.name)),
      )}
    </div>`;
  }

  /** Of a pair the curve that judges is shown: validation. */
  private renderOverlay(current: Quantity | undefined, log: boolean): TemplateResult {
    const lines = this.details.flatMap(({ run }): Line[] => {
      const series = current?.panels.get(run.name)?.series.at(-1);
      return series ? [{ run: run.name, series }] : [];
    });
    const folded = this.bands ? fold(lines, this.data.comparison?.groups ?? []) : { groups: [], rest: lines };
    return html`<td-overlay
      .lines=${folded.rest}
      .groups=${folded.groups}
      .store=${this.store}
      .generation=${this.known}
      .heading=${current?.label ?? ""}
      .dark=${this.dark}
      .log=${log}
      .window=${this.window}
      .baseline=${this.baseline}
      @td-window=${this.onWindow}
    ></td-overlay>`;
  }

  private renderRun(detail: RunDetail, panel: Panel | undefined): TemplateResult {
    const { run, findings } = detail;
    const rest = this.runs.filter((name) => name !== run.name);
    const primary = findings.find((one) => one.rule === run.primary && isActive(one));
    const annotations = panel
      ? annotationsOf(findings).filter(({ evidence }) => belongs(evidence, panel.series))
      : [];
    return html`<article aria-label=${run.name}>
      <div class="top">
        <h2>
          <a href=${this.linkOf(run.name)} @click=${(event: Event) => this.open(event, [run.name])}
            >${runName(run.name)}</a
          >
        </h2>
        ${badge(run.status)}
        <button
          class="close"
          aria-label=${msg(str`Remove ${run.name}`)}
          title=${msg("Remove")}
          @click=${(event: Event) => this.open(event, rest)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${primary?.message ?? ""}>
        ${
          primary
            ? html`<b>${ruleTitle(primary.rule, this.rules)}</b> ${sentence(primary.message)}`
            : html`<span class="quiet"
                >${run.status === "unjudged" ? fullStop(msg("No rule about training could look")) : fullStop(msg("Nothing found"))}</span
              >`
        }
      </p>
      ${
        panel
          ? html`<td-chart
              .store=${this.store}
              .run=${run.name}
              .series=${panel.series}
              .heading=${panel.title}
              .generation=${detail.generation}
              .annotations=${annotations}
              .xRange=${this.sameSteps ? (this.axes?.x ?? null) : null}
              .yRange=${this.axes?.y ?? null}
              .dark=${this.dark}
              .log=${this.log ?? this.towering}
              .window=${this.window}
              sync="compare"
              joint
            ></td-chart>`
          : html`<p class="missing quiet">${msg("This run has no such series.")}</p>`
      }
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-compare": Compare;
  }
}
