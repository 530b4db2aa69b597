import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CurveStore } from "../api/curves";
import type { Curve, RunDetail, RunRow } from "../api/types";
import { wantsLog } from "../chart/scales";
import { formatStep, formatValue } from "../model/format";
import { extent } from "../model/join";
import { annotationsOf, belongs, isActive, type Panel } from "../model/panels";
import { quantitiesOf, type Quantity } from "../model/quantities";
import { ruleTitle } from "../model/words";
import { base } from "../theme";
import "./chart";
import { compareStyles } from "./compare.css";
import { TabEvent } from "./events";
import { badge, runName, sentence } from "./parts";
import { partStyles } from "./parts.css";

interface Axes {
  x: [number, number];
  y: [number, number];
}

/** Several runs side by side on the same axes. Fires `td-open` and `td-quantity`. */
@customElement("td-compare")
export class Compare extends LitElement {
  static override styles = [base, partStyles, compareStyles];

  @property({ attribute: false }) details: RunDetail[] = [];
  @property({ attribute: false }) rows: RunRow[] = [];
  @property() quantity = "";
  @property({ attribute: false }) store!: CurveStore;
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";
  @property({ type: Boolean }) dark = false;

  @state() private axes: Axes | null = null;
  @state() private log: boolean | null = null;
  @state() private towering = false;
  @state() private sameSteps = true;
  @state() private window: [number, number] | null = null;
  private quantities: Quantity[] = [];

  private get current(): Quantity | undefined {
    return this.quantities.find(({ key }) => key === this.quantity) ?? this.quantities[0];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("details")) this.quantities = quantitiesOf(this.details.map(({ run }) => run));
    if (changed.has("quantity")) Object.assign(this, { window: null, log: null });
    if (changed.has("details") || changed.has("quantity")) void this.align();
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
    return html`<header>
        <h1>${this.details.length} runs side by side</h1>
        ${
          this.quantities.length
            ? html`<label class="pick"
                ><span class="quiet">Quantity</span>
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
        <button class="button" aria-pressed=${log} @click=${() => (this.log = !log)}>Log</button>
        <button
          class="button"
          aria-pressed=${this.sameSteps}
          title="All charts from the first step to the last of any run; otherwise each fills its own width"
          @click=${() => (this.sameSteps = !this.sameSteps)}
        >
          Same steps
        </button>
        ${
          this.window
            ? html`<button class="button" @click=${() => (this.window = null)}>Reset zoom</button>`
            : nothing
        }
        <p class="quiet">The value axis is the same in all charts; cursor and zoom move together.</p>
      </header>
      <div
        class="grid"
        @td-window=${({ detail }: TabEvent<"td-window">) => {
          this.window = detail.window;
        }}
      >
        ${repeat(
          this.details,
          ({ run }) => run.name,
          (detail) => this.renderRun(detail, current?.panels.get(detail.run.name)),
        )}
      </div>
      ${this.renderTable()}`;
  }

  private renderRun(detail: RunDetail, panel: Panel | undefined): TemplateResult {
    const { run, findings } = detail;
    const rest = this.details.map((one) => one.run.name).filter((name) => name !== run.name);
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
          aria-label=${`Remove ${run.name}`}
          title="Remove"
          @click=${(event: Event) => this.open(event, rest)}
        >
          ×
        </button>
      </div>
      <p class="diagnosis" title=${primary?.message ?? ""}>
        ${
          primary
            ? html`<b>${ruleTitle(primary.rule)}</b> ${sentence(primary.message)}`
            : html`<span class="quiet"
                >${run.status === "unjudged" ? "No rule about training could look." : "Nothing found."}</span
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
          : html`<p class="missing quiet">This run has no such series.</p>`
      }
    </article>`;
  }

  private renderTable(): TemplateResult {
    const byName = new Map(this.rows.map((row) => [row.name, row]));
    return html`<section>
      <h2>In numbers</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Verdict</th>
              <th scope="col">Findings</th>
              <th scope="col" class="number">Best</th>
              <th scope="col" class="number">At step</th>
              <th scope="col">Of</th>
              <th scope="col" class="number">Last step</th>
            </tr>
          </thead>
          <tbody>
            ${this.details.map(({ run, findings }) => {
              const row = byName.get(run.name);
              const own = findings.filter(isActive);
              return html`<tr>
                <th scope="row">${runName(run.name)}</th>
                <td>${badge(run.status)}</td>
                <td>${own.map(({ rule }) => ruleTitle(rule)).join(", ") || "–"}</td>
                <td class="number">${formatValue(row?.best?.value)}</td>
                <td class="number">${row?.best ? formatStep(row.best.step) : "–"}</td>
                <td class="quiet">${row?.best ? `${row.best.split} ${row.best.tag}` : ""}</td>
                <td class="number">${row?.last_step == null ? "–" : formatStep(row.last_step)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-compare": Compare;
  }
}
