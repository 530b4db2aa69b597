/** All runs for paper: a table of the verdicts, then each run with findings on pages of its own, opened. */

import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ReportData, RunRow } from "../api/types";
import { runs as runsWords } from "../model/counts";
import { formatValue } from "../model/format";
import { PLAIN } from "../model/reading";
import { ruleTitle } from "../model/words";
import type { Known } from "../api/run-details";
import type { Session } from "../session";
import { base } from "./base.css";
import { badge, runName } from "./parts";
import { partStyles } from "./parts.css";
import { madeWords, renderProvenance } from "./report-about";
import "./run-page";

const styles = css`
  :host {
    display: block;
    /* The width of A4 within its margins, so that curves are drawn as they are printed. */
    max-width: 700px;
    margin: 0 auto;
    padding: 24px 16px;
  }
  h1 {
    font-size: 24px;
    line-height: 32px;
    font-weight: 500;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    margin: 16px 0;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--td-border-strong);
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 500;
    color: var(--td-text-2);
  }
  tr {
    break-inside: avoid;
  }
  td-run-page {
    display: block;
    break-before: page;
    border-top: 2px solid var(--td-border-strong);
    margin-top: 32px;
  }
  .provenance {
    break-before: page;
    margin-top: 32px;
  }
  .provenance h2 {
    font-size: 16px;
    font-weight: 500;
  }
  @media print {
    :host {
      padding: 0;
    }
    .button {
      display: none;
    }
    td-run-page {
      border-top: 0;
      margin-top: 0;
    }
  }
`;

/** Whether something was found in a run: it has pages of its own. */
export function isFound({ rules }: RunRow): boolean {
  return rules.length > 0;
}

/** The runs of a session as they are printed. */
@customElement("td-paper")
export class Paper extends LitElement {
  static override styles = [base, partStyles, styles];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) rows: readonly RunRow[] = [];
  @property({ attribute: false }) report: ReportData | null = null;
  /** What is known of runs, so that the page follows when that changes. */
  @property({ attribute: false }) known: readonly Known[] = [];

  protected override render(): TemplateResult {
    const { session, rows, report } = this;
    const { status } = session;
    const found = rows.filter(isFound);
    const waiting = found.some(({ name }) => !session.known.get(name));
    return html`<div class="head">
        <h1>${msg(str`Diagnosis of ${runsWords(rows.length)}`)}</h1>
        <button class="button" ?disabled=${waiting} @click=${() => window.print()}>${msg("Print")}</button>
      </div>
      <p class="quiet">${report && status ? madeWords(report, status) : (status?.source.where ?? nothing)}</p>
      <table>
        <thead>
          <tr>
            <th>${msg("Verdict", { desc: "Column of runs" })}</th>
            <th>${msg("Run", { desc: "Column of runs" })}</th>
            <th>${msg("Findings")}</th>
            <th>${msg("Best", { desc: "Column of runs: best value" })}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.renderRow(row))}
        </tbody>
      </table>
      ${found.map((row) => this.renderRun(row))} ${report ? renderProvenance(report) : nothing}`;
  }

  private renderRow(row: RunRow): TemplateResult {
    const { rules } = this.session;
    return html`<tr>
      <td>${badge(row.status)}</td>
      <td>${row.shown ?? row.name}</td>
      <td>
        ${row.rules.length ? row.rules.map(({ rule }) => ruleTitle(rule, rules)).join(", ") : row.reason}
      </td>
      <td>${row.best && row.quantity ? `${row.quantity.label} ${formatValue(row.best.value)}` : nothing}</td>
    </tr>`;
  }

  private renderRun(row: RunRow): TemplateResult {
    const { session } = this;
    const { detail = null, error = null } = session.known.get(row.name) ?? {};
    if (!detail) return html`<p class="wait">${runName(row.name)} ${error ?? "…"}</p>`;
    return html`<td-run-page
      .detail=${detail}
      .row=${row}
      .rules=${session.rules}
      .store=${session.store}
      .reading=${PLAIN}
      paper
    ></td-run-page>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-paper": Paper;
  }
}
