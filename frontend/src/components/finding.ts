import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Finding, Remedy, Rule, Rules, Section, Stat } from "../api/types";
import { rowOf, withUnit } from "../evidence";
import { toMarkdown } from "../model/export";
import { annotationId, findingId } from "../model/panels";
import { confidenceWords, ruleTitle, statusWord } from "../model/words";
import { base } from "../theme";
import { writeClipboard } from "./code";
import { TabEvent } from "./events";
import { badge, sentence, shape, spans } from "./parts";
import { partStyles } from "./parts.css";
import { findingStyles } from "./finding.css";
import { newsStyles, newWord } from "./news";
import "./remedy";

/** One finding: what was seen, why it matters, when the rule is wrong, what to do. Fires `td-light`. */
@customElement("td-finding")
export class FindingCard extends LitElement {
  static override styles = [base, partStyles, newsStyles, findingStyles];

  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) rules: Rules | null = null;
  @property({ attribute: false }) explains: Finding[] = [];
  @property({ type: Boolean }) open = false;
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
    this.copied = await writeClipboard(toMarkdown(this.finding, this.rules, this.link()));
    setTimeout(() => (this.copied = false), 2000);
  }

  private get rule(): Rule | null {
    return this.rules?.rules.find(({ name }) => name === this.finding.rule) ?? null;
  }

  private light(id: string | null, show = false): void {
    this.dispatchEvent(new TabEvent("td-light", { id, show }));
  }

  protected override render(): TemplateResult {
    const { finding } = this;
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
        ${this.renderRemedies()} ${this.renderStats()} ${this.renderPlaces()}
        ${this.renderSection("Why it matters", msg("Why it matters"))}
        ${this.renderSection("Likely causes", msg("Likely causes"))}
        ${this.renderFolded("When it is wrong", msg("When this rule is wrong"))}
        ${this.renderFolded("What it looks for", msg("What the rule looks for"))}
        ${this.renderFolded("How often it is right", msg("How often it is right"))} ${this.renderThresholds()}
        ${this.renderFolded("References", msg("References"))} ${this.renderExplained()} ${this.renderPage()}
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

  private renderStats(): TemplateResult | typeof nothing {
    const stats = this.finding.evidence.filter((one): one is Stat => one.kind === "stat");
    if (!stats.length) return nothing;
    const limits = stats.some((one) => one.limit !== null);
    return html`<table class="stats">
      <thead>
        <tr>
          <th scope="col">${msg("Measured", { desc: "Head of a column of names of measured numbers" })}</th>
          <th scope="col" class="number">${msg("Value", { desc: "A measured number" })}</th>
          ${limits ? html`<th scope="col" class="number">${msg("Limit", { desc: "What a number is held against" })}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${stats.map(
          ({ name, value, limit, unit }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number"><b>${withUnit(value, unit)}</b></td>
              ${
                limits
                  ? html`<td class="number quiet">${limit === null ? "" : withUnit(limit, unit)}</td>`
                  : nothing
              }
            </tr>`,
        )}
      </tbody>
    </table>`;
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

  private section(key: string): Section | undefined {
    return this.rule?.sections.find((section) => section.key === key);
  }

  private renderSection(key: string, words: string): TemplateResult | typeof nothing {
    const section = this.section(key);
    return section
      ? html`<section>
          <h4>${words}</h4>
          ${renderBlocks(section)}
        </section>`
      : nothing;
  }

  private renderFolded(key: string, words: string): TemplateResult | typeof nothing {
    const section = this.section(key);
    if (!section) return nothing;
    return html`<details class="more">
      <summary class="fold"><h4>${words}</h4></summary>
      ${renderBlocks(section)}
    </details>`;
  }

  private renderThresholds(): TemplateResult | typeof nothing {
    const thresholds = this.rule?.thresholds ?? [];
    if (!thresholds.length) return nothing;
    return html`<details class="more">
      <summary class="fold"><h4>${msg("Thresholds and where they come from")}</h4></summary>
      <ul class="text">
        ${thresholds.map(
          ({ name, default: value, unit, source }) =>
            html`<li><code>${name}</code> = ${JSON.stringify(value)} (${unit}): ${source}</li>`,
        )}
      </ul>
    </details>`;
  }

  private renderPage(): TemplateResult | typeof nothing {
    if (!this.rule) return nothing;
    const page = html`<code>${this.rule.page}</code>`;
    return html`<p class="quiet">${msg(html`With curves: ${page} in the project`)}</p>`;
  }

  private renderRemedies(): TemplateResult | typeof nothing {
    const { remedies } = this.finding;
    if (!remedies.length || !this.rules) return nothing;
    const known = remedies
      .map((id) => this.rules?.remedies[id])
      .filter((remedy): remedy is Remedy => remedy !== undefined);
    return html`<section>
      <h4>${msg("What to do next")}</h4>
      <ol class="remedies">
        ${known.map((remedy, i) => html`<li><td-remedy .remedy=${remedy} ?open=${i === 0}></td-remedy></li>`)}
      </ol>
    </section>`;
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

function renderBlocks(section: Section): TemplateResult {
  return html`${section.blocks.map(({ kind, items }) => {
    if (kind === "ul")
      return html`<ul class="text">
        ${items.map((item) => html`<li>${spans(item)}</li>`)}
      </ul>`;
    if (kind === "code") {
      return html`<pre class="cue" tabindex="0">
${items.flat().map((part) => ("code" in part ? part.code : part.text))}</pre>`;
    }
    return html`${items.map((item) => html`<p>${spans(item)}</p>`)}`;
  })}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "td-finding": FindingCard;
  }
}
