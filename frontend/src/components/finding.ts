import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Finding, Rule, Rules } from "../api/types";
import { rowOf } from "../evidence";
import { findingText } from "../model/export";
import { annotationId, findingId } from "../model/panels";
import { confidenceWords, ruleTitle, statusWord } from "../model/words";
import { base } from "./base.css";
import { writeClipboard } from "./code";
import { TabEvent } from "./events";
import { badge, sentence, shape } from "./parts";
import { partStyles } from "./parts.css";
import {
  renderFolded,
  renderPage,
  renderRemedies,
  renderSection,
  renderStats,
  renderThresholds,
} from "./finding-parts";
import { findingBodyStyles } from "./finding-body.css";
import { findingStyles } from "./finding.css";
import { newsStyles, newWord } from "./news";

/** One finding: what was seen, why it matters, when the rule is wrong, what to do. Fires `td-light`. */
@customElement("td-finding")
export class FindingCard extends LitElement {
  static override styles = [base, partStyles, newsStyles, findingStyles, findingBodyStyles];

  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) rules: Rules | null = null;
  @property({ attribute: false }) explains: Finding[] = [];
  @property({ type: Boolean }) open = false;
  /** For paper: without what is folded away. */
  @property({ type: Boolean, reflect: true }) paper = false;
  /** Whether it was not there when somebody last looked. */
  @property({ type: Boolean }) fresh = false;
  @property({ attribute: false }) lit: string | null = null;
  /** The address of what is shown. */
  @property({ attribute: false }) link: () => string = () => "";
  @state() private copied = false;
  @query("details.card") private readonly card!: HTMLDetailsElement;

  /** Opens the card and goes to the row of a piece of evidence. */
  async goTo(id: string): Promise<void> {
    await this.updateComplete;
    this.card.open = true;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>(".places button")];
    const row = rows.find((one) => one.dataset.id === id);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }

  private async copy(): Promise<void> {
    this.copied = await writeClipboard(findingText(this.finding, this.rules, this.link()));
    setTimeout(() => (this.copied = false), 2000);
  }

  private get rule(): Rule | null {
    return this.rules?.rules.find(({ name }) => name === this.finding.rule) ?? null;
  }

  private light(id: string | null, show = false): void {
    this.dispatchEvent(new TabEvent("td-light", { id, show }));
  }

  protected override render(): TemplateResult {
    const { finding, rule } = this;
    const id = findingId(finding);
    return html`<details
      class="card ${finding.severity}"
      ?open=${this.open}
      @mouseenter=${() => this.light(id)}
      @mouseleave=${() => this.light(null)}
    >
      <summary>
        <span class="line"
          >${badge(finding.severity)}<span class="confidence">${confidenceWords(finding.confidence)}</span
          >${this.fresh ? html`<span class="new">${newWord()}</span>` : nothing}</span
        >
        <h3>${ruleTitle(finding.rule, this.rules)}</h3>
        <p>${sentence(finding.message)}</p>
        ${this.renderAlso()}
      </summary>
      <div class="body">
        ${renderRemedies(finding, this.rules)} ${renderStats(finding)} ${this.renderPlaces()}
        ${renderSection(rule, "Why it matters", msg("Why it matters"))}
        ${renderSection(rule, "Likely causes", msg("Likely causes"))}
        ${renderFolded(rule, "When it is wrong", msg("When this rule is wrong"))}
        ${renderFolded(rule, "What it looks for", msg("What the rule looks for"))}
        ${renderFolded(rule, "How often it is right", msg("How often it is right"))} ${renderThresholds(rule)}
        ${renderFolded(rule, "References", msg("References"))} ${this.renderExplained()} ${renderPage(rule)}
        <button class="button copy" @click=${() => void this.copy()}>
          <span aria-live="polite">${this.copied ? msg("Copied") : msg("Copy as Markdown")}</span>
        </button>
      </div>
    </details>`;
  }

  /** The findings that this one explains, by name: what was found is not hidden in a fold. */
  private renderAlso(): TemplateResult | typeof nothing {
    if (!this.explains.length) return nothing;
    return html`<p class="also">
      <span class="quiet"
        >${msg("Explains", { desc: "Before the names of findings that this one explains" })}</span
      >
      ${this.explains.map(
        ({ rule, severity }) =>
          html`<span class="one"
            >${shape(severity)}<span class="unseen">${statusWord(severity)}</span
            >${ruleTitle(rule, this.rules)}</span
          >`,
      )}
    </p>`;
  }

  private renderPlaces(): TemplateResult | typeof nothing {
    const places = this.finding.evidence
      .map((evidence, i) => ({ evidence, id: annotationId(this.finding, i) }))
      .filter(({ evidence }) => evidence.kind !== "stat");
    if (!places.length) return nothing;
    return html`<ul class="places" aria-label=${msg("On the curve")}>
      ${places.map(({ evidence, id }) => {
        const { name, value } = rowOf(evidence);
        const onCurve = "tag" in evidence;
        return html`<li>
          <button
            class=${this.lit === id ? "lit" : ""}
            data-id=${id}
            data-kind=${evidence.kind}
            title=${onCurve ? msg(str`On ${evidence.tag}: click to zoom in, and again to zoom out`) : ""}
            @mouseenter=${() => this.light(id)}
            @mouseleave=${() => this.light(findingId(this.finding))}
            @focus=${() => this.light(id)}
            @blur=${() => this.light(null)}
            @click=${() => this.light(id, true)}
          >
            <span>${name}</span><span class="number">${value}</span>
          </button>
        </li>`;
      })}
    </ul>`;
  }

  private renderExplained(): TemplateResult | typeof nothing {
    const { explains, finding } = this;
    if (!explains.length) return nothing;
    return html`<details class="more">
      <summary class="fold">
        <h4>
          ${msg(str`Explained by this (${explains.length})`, { desc: "Findings that this finding explains" })}
        </h4>
      </summary>
      <ul class="explained">
        ${explains.map(
          (one) =>
            html`<li
              @mouseenter=${() => this.light(findingId(one))}
              @mouseleave=${() => this.light(findingId(finding))}
            >
              ${badge(one.severity)} <b>${ruleTitle(one.rule, this.rules)}</b>
              <p>${sentence(one.message)}</p>
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-finding": FindingCard;
  }
}
