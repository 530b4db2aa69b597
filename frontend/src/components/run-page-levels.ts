import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { formatValue } from "../model/format";
import { isClasses, parsePrior, type Reading } from "../model/reading";
import { base } from "./base.css";
import { TabEvent } from "./events";
import { levelsStyles } from "./run-page-levels.css";

const CLASSES = 10;
const SHARE = 0.5;
/** Between a panel and the edge of the page, in pixels. */
const MARGIN = 16;

/** The choice of reference levels. Fires `td-reading`. */
@customElement("td-levels")
export class Levels extends LitElement {
  static override styles = [base, levelsStyles];

  @property({ attribute: false }) reading!: Reading;
  /** The share of the largest class, where a finding has measured it. */
  @property({ type: Number }) share: number | null = null;
  /** Titles of the charts, the one read first in front. */
  @property({ attribute: false }) titles: string[] = [];
  @query(".levels") private readonly box!: HTMLDetailsElement;

  private change(reading: Partial<Reading>): void {
    this.dispatchEvent(new TabEvent("td-reading", reading));
  }

  private onClasses(event: Event): void {
    const classes = Number((event.target as HTMLInputElement).value);
    if (isClasses(classes)) this.change({ classes });
  }

  private onPrior(event: Event): void {
    const input = event.target as HTMLInputElement;
    const prior = parsePrior(input.value);
    input.setAttribute("aria-invalid", String(prior === null));
    if (prior) this.change({ prior });
  }

  private onAdd(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const [text, title] = [data.get("value"), data.get("title")];
    const value = Number(text);
    if (text === "" || !Number.isFinite(value) || typeof title !== "string") return;
    this.change({ levels: [...this.reading.levels, [title, value]] });
    form.querySelector("input")?.select();
  }

  /** Keeps the open panel within the page: how far it reaches to the right is known only then. */
  private place(): void {
    const panel = this.box.querySelector<HTMLElement>(".panel");
    if (!panel || !this.box.open) return;
    panel.style.translate = "none";
    const { right } = panel.getBoundingClientRect();
    const beyond = right + MARGIN - document.documentElement.clientWidth;
    panel.style.translate = beyond > 0 ? `${-beyond}px` : "none";
  }

  private onFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    if (next && !this.box.contains(next)) this.box.open = false;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.box.open) return;
    this.box.open = false;
    this.box.querySelector("summary")?.focus();
  }

  protected override render(): TemplateResult {
    const { best, classes, prior, levels } = this.reading;
    const count = levels.length + [best, classes !== null, prior !== null].filter(Boolean).length;
    const usual = [this.share === null ? SHARE : Number(this.share.toPrecision(4))];
    return html`<details
      class="levels"
      @toggle=${() => this.place()}
      @focusout=${(event: FocusEvent) => this.onFocusOut(event)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event)}
    >
      <summary class="button">
        ${msg("Levels", { desc: "Horizontal reference lines on a chart" })}
        ${count ? html`<span class="count">${count}</span>` : nothing}
      </summary>
      <div class="panel">
        <label
          ><input
            type="checkbox"
            .checked=${best}
            @change=${() => this.change({ best: !best })}
          />${msg("Best value so far")}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${classes !== null}
            @change=${() => this.change({ classes: classes === null ? CLASSES : null })}
          />${msg("Uniform guess, ln k, over", { desc: "Then comes a number, then: classes" })}
          <input
            type="number"
            min="2"
            step="1"
            aria-label=${msg("Number of classes")}
            .value=${String(classes ?? CLASSES)}
            @change=${(event: Event) => this.onClasses(event)}
          />
          ${msg("classes", { desc: "After the number of classes of a uniform guess" })}</label
        >
        <label
          ><input
            type="checkbox"
            .checked=${prior !== null}
            @change=${() => this.change({ prior: prior === null ? usual : null })} />${msg("Entropy of the class shares")}
          <input
            type="text"
            aria-label=${msg("Class shares")}
            title=${msg("The share of one of two classes, such as 0.8, or the shares of all classes")}
            spellcheck="false"
            autocomplete="off"
            .value=${(prior ?? usual).join(", ")}
            @change=${(event: Event) => this.onPrior(event)}
        /></label>
        ${
          this.share === null
            ? nothing
            : html`<p class="quiet">
                ${msg(str`A finding measured that the accuracy of this model stays at ${formatValue(this.share)}.`)}
              </p>`
        }
        <form @submit=${(event: SubmitEvent) => this.onAdd(event)}>
          <input
            type="number"
            name="value"
            step="any"
            placeholder=${msg("Level", { desc: "A value for a reference line" })}
            aria-label=${msg("Level", { desc: "A value for a reference line" })}
          />
          <select name="title" aria-label=${msg("On the chart")}>
            ${this.titles.map((title) => html`<option value=${title}>${msg(str`on ${title}`, { desc: "On a chart" })}</option>`)}
          </select>
          <button class="button">${msg("Add")}</button>
        </form>
        ${
          levels.length
            ? html`<ul>
                ${levels.map(
                  ([title, value], i) =>
                    html`<li>
                      <span class="cut"
                        >${msg(str`${formatValue(value)} on ${title}`, { desc: "A level on a chart" })}</span
                      >
                      <button
                        aria-label=${msg(str`Remove the level ${formatValue(value)} on ${title}`)}
                        @click=${() => this.change({ levels: levels.filter((_one, k) => k !== i) })}
                      >
                        ×
                      </button>
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-levels": Levels;
  }
}
