import { msg } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Axis, Reading, Scale } from "../model/reading";
import { base } from "./base.css";
import { TabEvent } from "./events";
import "./run-page-levels";
import { toolStyles } from "./run-page-tools.css";

const axes = (): Record<Axis, string> => ({
  step: msg("Steps"),
  relative: msg("Time since start"),
  wall: msg("Wall time"),
});
const scales = (): Record<Scale, string> => ({
  auto: msg("Automatic", { desc: "Scale of the values" }),
  linear: msg("Linear", { desc: "Scale of the values" }),
  log: msg("Log", { desc: "Logarithmic scale of the values" }),
  symlog: msg("Symmetric log", { desc: "Scale of the values" }),
});

/** What holds for all charts of a page. Fires `td-reading`, and `td-smoothing` with the weight. */
@customElement("td-run-tools")
export class RunTools extends LitElement {
  static override styles = [base, toolStyles];

  @property({ attribute: false }) reading!: Reading;
  @property({ type: Number }) smoothing = 0;
  /** The share of the largest class, where a finding has measured it. */
  @property({ type: Number }) share: number | null = null;
  /** Titles of the charts, the one read first in front. */
  @property({ attribute: false }) titles: string[] = [];

  private change(reading: Partial<Reading>): void {
    this.dispatchEvent(new TabEvent("td-reading", reading));
  }

  private onSmooth(event: Event): void {
    const detail = Number((event.target as HTMLInputElement).value);
    this.dispatchEvent(new CustomEvent("td-smoothing", { detail }));
  }

  protected override render(): TemplateResult {
    const { reading, smoothing } = this;
    return html`<label
        title=${msg("A moving average over the logged curve, as in TensorBoard; remembered in this browser")}
        ><span>${msg("Smoothing")}</span>
        <input
          type="range"
          min="0"
          max="0.99"
          step="0.01"
          aria-label=${msg("Smoothing")}
          .value=${String(smoothing)}
          @input=${(event: Event) => this.onSmooth(event)}
        /><output>${smoothing ? smoothing.toFixed(2) : msg("off", { desc: "No smoothing" })}</output></label
      >
      ${this.renderSelect(msg("X axis", { desc: "Label of the choice of the horizontal axis" }), msg("Horizontal axis"), axes(), reading.axis, (axis) => this.change({ axis }))}
      ${this.renderSelect(
        msg("Values", { desc: "Label of the choice of the scale" }),
        msg("Scale of the values"),
        scales(),
        reading.scale,
        (scale) => this.change({ scale }),
      )}
      <td-levels .reading=${reading} .share=${this.share} .titles=${this.titles}></td-levels>
      ${
        reading.window
          ? html`<button class="button reset" @click=${() => this.change({ window: null })}>
              ${msg("Reset zoom")}
            </button>`
          : nothing
      }`;
  }

  private renderSelect<K extends string>(
    word: string,
    title: string,
    choices: Record<K, string>,
    chosen: K,
    change: (key: K) => void,
  ): TemplateResult {
    return html`<label class="axis" title=${title}
      ><span>${word}</span>
      <select
        aria-label=${title}
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value as K)}
      >
        ${(Object.entries(choices) as [K, string][]).map(
          ([key, text]) => html`<option value=${key} .selected=${key === chosen}>${text}</option>`,
        )}
      </select></label
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-tools": RunTools;
  }
}
