/** The head of a group of runs. */

import { html, nothing, type TemplateResult } from "lit";
import { formatCount, formatValue, plural } from "../model/format";
import type { Group } from "../model/group";
import { STATUS_WORD, STATUSES } from "../model/words";
import { shape } from "./parts";
import { renderGrown, type RowContext, type Slot } from "./run-list-row";

export function renderGroup(group: Group, isOpen: boolean, slot: Slot, context: RowContext): TemplateResult {
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
        aria-label=${`Compare all of ${label}`}
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
        <span class="quiet">${plural(rows.length, "run")}</span>
      </button>
    </span>
    <span role="gridcell" class="counts"
      >${STATUSES.filter((status) => counts[status]).map(
        (status) =>
          html`<span class="badge ${status}" title=${`${counts[status]} × ${STATUS_WORD[status]}`}
            >${shape(status)}<span>${formatCount(counts[status])}</span
            ><span class="unseen">${STATUS_WORD[status]}</span></span
          >`,
      )}</span
    >
    <span role="gridcell" class="spread number">
      ${
        spread
          ? html`<span
              title=${`${spread.tag}: mean of the best values of ${spread.n} runs, from least to greatest`}
              ><span class="quiet">mean best </span>${formatValue(spread.mean)}
              <span class="quiet"
                >(${formatValue(spread.least)} to ${formatValue(spread.greatest)}, n = ${spread.n})</span
              ></span
            >`
          : nothing
      }
    </span>
    <span role="gridcell" class="grown number"
      >${renderGrown(Number.isFinite(grown) ? grown : null, context.now)}</span
    >
  </div>`;
}
