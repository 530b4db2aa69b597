import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Curve, SeriesSummary } from "../api/types";
import { plural, points } from "../model/counts";
import { formatCount, formatValue, notFinite } from "../model/format";
import { joinCurves } from "../model/join";
import { labelsOf } from "../model/looks";
import { base } from "./base.css";

/** Rows that the table shows at most; a zoomed chart shows those of its window. */
const MAX_ROWS = 400;

/** The table behind a chart, closed until it is asked for. */
@customElement("td-numbers")
export class Numbers extends LitElement {
  static override styles = [
    base,
    css`
      summary {
        padding: 4px 16px 8px;
        font-size: 12px;
        color: var(--td-text-2);
        width: max-content;
      }
      summary:hover {
        color: var(--td-text);
      }
      .box {
        max-height: 240px;
        overflow: auto;
        border-top: 1px solid var(--td-border);
        padding: 0 16px 8px;
      }
      table {
        border-collapse: collapse;
        font-size: 12px;
        line-height: 18px;
        font-variant-numeric: tabular-nums;
      }
      th {
        position: sticky;
        top: 0;
        background: var(--td-surface);
        font-weight: 500;
        color: var(--td-text-2);
        padding: 8px 24px 4px 0;
        text-align: right;
      }
      td {
        padding: 0 24px 0 0;
        text-align: right;
      }
      caption {
        caption-side: bottom;
        text-align: left;
        color: var(--td-text-2);
        padding-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) curves: Curve[] = [];
  @property({ attribute: false }) series: SeriesSummary[] = [];
  @property({ attribute: false }) zoom: [number, number] | null = null;
  @state() private open = false;

  protected override render(): TemplateResult {
    return html`<details @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
      <summary class="fold">${msg("Show numbers")}</summary>
      ${this.open ? this.renderTable() : nothing}
    </details>`;
  }

  private renderTable(): TemplateResult {
    const { x } = joinCurves(this.curves);
    const [start, end] = this.zoom ?? [-Infinity, Infinity];
    const steps = x.filter((step) => step >= start && step <= end);
    const every = Math.max(1, Math.ceil(steps.length / MAX_ROWS));
    const shown = steps.filter((_step, i) => i % every === 0 || i === steps.length - 1);
    const logged = this.curves.reduce((sum, curve) => sum + curve.points, 0);
    const values = this.curves.map(
      (curve) => new Map(curve.steps.map((step, i) => [step, curve.values[i] ?? null])),
    );
    const cut = shown.length < steps.length || this.curves.some((curve) => curve.thinned);
    return html`<div class="box cue" tabindex="0" role="region" aria-label=${msg("Numbers")}>
      <table>
        ${
          cut
            ? html`<caption>
                ${rowsOf(shown.length, logged)}
              </caption>`
            : nothing
        }
        <thead>
          <tr>
            <th scope="col">${msg("Step")}</th>
            ${this.series.map(
              (one, i) =>
                html`<th scope="col" title=${`${one.member} · ${one.tag}`}>
                  ${this.series.length > 1 ? labelsOf(this.series)[i] : one.tag}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (step) =>
              html`<tr>
                <td>${formatCount(step)}</td>
                ${values.map((column) => {
                  const value = column.get(step);
                  return html`<td>
                    ${value === undefined ? "" : value === null ? notFinite() : formatValue(value, 5)}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function rowsOf(rows: number, logged: number): string {
  const n = formatCount(rows);
  return plural(rows, {
    one: msg(str`${n} row of ${points(logged)}; zoom in on the chart to see more.`),
    other: msg(str`${n} rows of ${points(logged)}; zoom in on the chart to see more.`),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "td-numbers": Numbers;
  }
}
