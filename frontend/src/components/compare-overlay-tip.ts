/** The table beside the cursor of a common chart. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { CursorTable } from "../model/cursor-table";
import { formatCount, formatWithin } from "../model/format";
import { lineSwatch, type LegendEntry } from "./compare-overlay-legend";
import { middleCut } from "./parts";

export interface TipContext {
  table: CursorTable;
  entries: readonly LegendEntry[];
  range: [number, number] | null;
  /** Where the cursor is. */
  place: string;
  /** Distance of the cursor from the left edge of the chart, and the width of that, in pixels. */
  left: number;
  width: number;
}

/** Between the cursor and the table, in pixels. */
const GAP = 12;

/** On the side of the cursor that has more room; what it says, the legend says too. */
export function renderTip({ table, entries, range, place, left, width }: TipContext): TemplateResult {
  const isLeft = left > width / 2;
  const side = isLeft ? { right: `${width - left + GAP}px` } : { left: `${left + GAP}px` };
  const room = { "max-width": `${Math.max(isLeft ? left : width - left, width / 2) - 2 * GAP}px` };
  return html`<div class="tip" aria-hidden="true" style=${styleMap({ ...side, ...room })}>
    <p>${place}</p>
    ${moreWords(table.above)}
    <table>
      ${table.rows.map(({ line, value }) => {
        const entry = entries[line];
        return entry
          ? html`<tr ?data-lit=${entry.lit}>
              <td>${lineSwatch(entry)}</td>
              <td class="who">${middleCut(entry.name)}</td>
              <td class="number">${formatWithin(value, range)}</td>
            </tr>`
          : nothing;
      })}
    </table>
    ${moreWords(table.below)}
  </div>`;
}

function moreWords(count: number): TemplateResult | typeof nothing {
  return count
    ? html`<p class="quiet">
        ${msg(str`${formatCount(count)} more`, { id: "more-runs-at-cursor", desc: "Runs that are not in the table beside the cursor" })}
      </p>`
    : nothing;
}
