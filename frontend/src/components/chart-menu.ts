import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Curve, SeriesSummary } from "../api/types";
import { picture } from "../chart/picture";
import { save } from "../host";
import { formatCount, stepsWords } from "../model/format";
import { fileName, toCsv } from "../model/export";
import { palette } from "../theme";
import { base } from "./base.css";
import { labelsOf, looksOf } from "../model/looks";

/** What can be done with one chart: its own scale, and saving it. Fires `td-log`. */
@customElement("td-chart-menu")
export class ChartMenu extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        flex: none;
      }
      details {
        margin-right: -8px;
      }
      summary {
        list-style: none;
        width: 28px;
        height: 24px;
        display: grid;
        place-items: center;
        border-radius: 4px;
        color: var(--td-text-2);
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover,
      details[open] summary {
        background: var(--td-hover);
        color: var(--td-text);
      }
      .menu {
        position: absolute;
        right: -8px;
        top: 28px;
        z-index: 3;
        min-width: 200px;
        padding: 4px 0;
        background: var(--td-surface);
        border: 1px solid var(--td-border-strong);
        border-radius: 4px;
        box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
      }
      .menu button {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        width: 100%;
        padding: 4px 16px;
        font-size: 12px;
        line-height: 24px;
        white-space: nowrap;
      }
      .menu button:hover {
        background: var(--td-hover);
      }
      .menu button:focus-visible {
        outline-offset: -2px;
      }
      .tick {
        color: var(--td-info);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) series: SeriesSummary[] = [];
  @property({ attribute: false }) curves: Curve[] = [];
  /** Which of the series are drawn. */
  @property({ attribute: false }) shown: number[] = [];
  @property() heading = "";
  @property() run = "";
  @property({ attribute: false }) window: readonly [number, number] | null = null;
  @property({ type: Boolean }) log = false;
  @property({ type: Boolean }) dark = false;
  @property({ attribute: false }) canvas: () => HTMLCanvasElement | null = () => null;
  @query("details") private readonly box!: HTMLDetailsElement;
  @query("summary") private readonly handle!: HTMLElement;

  private close(): void {
    this.box.open = false;
    this.handle.focus();
  }

  private onFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    if (!next || !this.renderRoot.contains(next)) this.box.open = false;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.box.open) return;
    event.stopPropagation();
    this.close();
  }

  private savePicture(): void {
    const canvas = this.canvas();
    if (!canvas) return;
    const [looks, labels] = [looksOf(this.series), labelsOf(this.series)];
    const keys = this.shown.map((i) => ({ split: looks[i] ?? "none", text: labels[i] ?? "" }));
    const steps = this.window?.map((step) => formatCount(Math.round(step)));
    const note = [this.run, steps ? stepsWords(steps[0] ?? "", steps[1] ?? "") : ""]
      .filter(Boolean)
      .join(" · ");
    const full = picture(canvas, { title: this.heading, note, keys }, palette(this.dark));
    full.toBlob((blob) => blob && save(blob, fileName(this.run, this.heading, "png")), "image/png");
  }

  private saveNumbers(): void {
    const text = toCsv(
      this.shown.flatMap((i) => this.series[i] ?? []),
      this.shown.flatMap((i) => this.curves[i] ?? []),
      this.window,
    );
    save(new Blob([text], { type: "text/csv;charset=utf-8" }), fileName(this.run, this.heading, "csv"));
  }

  private readonly item = (label: string, act: () => void, ticked?: boolean): TemplateResult =>
    html`<button
      role=${ticked === undefined ? "menuitem" : "menuitemcheckbox"}
      aria-checked=${ticked ?? nothing}
      @click=${() => {
        act();
        this.close();
      }}
    >
      ${label}<span class="tick" aria-hidden="true">${ticked ? "✓" : ""}</span>
    </button>`;

  protected override render(): TemplateResult {
    const thinned = this.curves.some((curve) => curve.thinned);
    return html`<details
      @focusout=${(event: FocusEvent) => this.onFocusOut(event)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event)}
    >
      <summary
        aria-label=${msg(str`More for ${this.heading}`, { desc: "Menu of a chart" })}
        title=${msg("More", { desc: "Menu of a chart" })}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </summary>
      <div class="menu" role="menu">
        ${this.item(
          msg("Logarithmic values"),
          () =>
            this.dispatchEvent(
              new CustomEvent("td-log", { detail: !this.log, bubbles: true, composed: true }),
            ),
          this.log,
        )}
        ${this.item(msg("Save picture (PNG)"), () => {
          this.savePicture();
        })}
        ${this.item(thinned ? msg("Save shown points (CSV)") : msg("Save points (CSV)"), () => {
          this.saveNumbers();
        })}
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-chart-menu": ChartMenu;
  }
}
