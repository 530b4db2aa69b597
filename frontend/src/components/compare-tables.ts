import { msg } from "@lit/localize";
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Comparison, Rules } from "../api/types";
import { base } from "./base.css";
import { renderFindings } from "./compare-findings";
import { renderGroups, renderPatterns } from "./compare-groups";
import { renderRanking, type RankingContext } from "./compare-ranking";
import { compareTablesStyles } from "./compare-tables.css";
import { TabEvent } from "./events";
import { partStyles } from "./parts.css";

/** Ranking, findings, groups of seeds and patterns of the runs that are compared. Fires `td-open`, `td-compare`. */
@customElement("td-comparison")
export class ComparisonTables extends LitElement {
  static override styles = [base, partStyles, compareTablesStyles];

  @property({ attribute: false }) comparison: Comparison | null = null;
  @property() error: string | null = null;
  @property({ attribute: false }) rules: Rules | null = null;
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";

  private get context(): RankingContext {
    return {
      linkOf: this.linkOf,
      change: (part) => this.dispatchEvent(new TabEvent("td-compare", part)),
      open: (run) => this.dispatchEvent(new TabEvent("td-open", { runs: [run] })),
    };
  }

  protected override render(): TemplateResult {
    if (this.error) return html`<section role="alert"><p>${this.error}</p></section>`;
    const { comparison } = this;
    if (!comparison)
      return html`<section aria-busy="true"><p class="small">${msg("Comparing …")}</p></section>`;
    return html`${renderRanking(comparison, this.context)} ${renderFindings(comparison, this.rules)}
    ${renderGroups(comparison)} ${renderPatterns(comparison, this.rules)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-comparison": ComparisonTables;
  }
}
