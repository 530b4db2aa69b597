/** The head of a group of runs. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { runs } from "../model/counts";
import { formatCount, formatValue } from "../model/format";
import type { Group } from "../model/group";
import { STATUSES, statusWord } from "../model/words";
import { shape } from "./parts";
import { renderBand, renderLosses, type GroupBand } from "./run-list-bands";
import { renderGrown } from "./run-list-cells";
import type { RowContext, Slot } from "./run-list-row";

export function renderGroup(
  group: Group,
  isOpen: boolean,
  band: GroupBand | null,
  slot: Slot,
  context: RowContext,
): TemplateResult {
  const { key, label, rows, counts, spread } = group;
  const names = rows.map(({ name }) => name);
  const ticked = names.filter((name) => context.chosen.has(name)).length;
  const all = ticked === names.length;
  const grown = rows
    .map((row) => row.last_wall_time ?? -Infinity)
    .reduce((a, b) => Math.max(a, b), -Infinity);
  return html`<div
    role="row"
    class="row group"
    style="transform: translateY(${slot.top}px)"
    data-index=${slot.index}
    data-group=${key}
    aria-rowindex=${slot.index + 2}
    aria-level="1"
    aria-expanded=${isOpen}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${msg(str`Compare all of ${label}`)}
        .checked=${all}
        .indeterminate=${ticked > 0 && !all}
        @change=${() => context.choose(names, !all)}
    /></span>
    <span role="gridcell" class="title">
      <button
        class="fold"
        tabindex=${slot.stop ? "0" : "-1"}
        title=${label}
        @click=${() => context.fold(key)}
      >
        <span class="chevron" aria-hidden="true"></span><span class="label">${label}</span>
        <span class="quiet">${runs(rows.length)}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${STATUSES.filter((status) => counts[status]).map(
        (status) =>
          html`<span class="badge ${status}" title=${`${counts[status]} × ${statusWord(status)}`}
            >${shape(status)}<span>${formatCount(counts[status])}</span
            ><span class="unseen">${statusWord(status)}</span></span
          >`,
      )}${renderLosses(band)}</span
    >
    <span role="gridcell" class="curve">${renderBand(band)}</span>
    <span role="gridcell" class="spread number">
      ${
        spread
          ? html`<span
                title=${msg(str`${spread.tag}: mean of the best values of ${runs(spread.n)}, from least to greatest`)}
                ><span class="quiet"
                  >${msg("mean best", { desc: "Before the mean of the best values" })} </span
                >${formatValue(spread.mean)}</span
              >
              <span class="quiet cut"
                >${msg(str`${formatValue(spread.least)} to ${formatValue(spread.greatest)}, n = ${spread.n}`, { desc: "From the least to the greatest of n values" })}</span
              >`
          : nothing
      }
    </span>
    <span role="gridcell" class="grown number"
      >${renderGrown(Number.isFinite(grown) ? grown : null, context.now)}</span
    >
  </div>`;
}
