/** The heads of the list's columns. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { RunRow } from "../api/types";
import { runs as runsWords } from "../model/counts";
import { COLUMNS, type Sort, type SortKey } from "../model/sort";
import type { RowContext } from "./run-list-row";

/** The box that ticks all runs that are shown. */
export function renderTickAll(rows: readonly RunRow[], { chosen, choose }: RowContext): TemplateResult {
  const names = rows.map(({ name }) => name);
  const ticked = names.filter((name) => chosen.has(name)).length;
  return html`<input
    type="checkbox"
    aria-label=${msg(str`Compare all ${runsWords(names.length)}`, { desc: "A box to tick" })}
    .checked=${ticked === names.length}
    .indeterminate=${ticked > 0 && ticked < names.length}
    @change=${() => choose(names, ticked < names.length)}
  />`;
}

export function renderHeads(
  sort: Sort,
  onSort: (key: SortKey) => void,
  grouped: boolean,
  tickAll: TemplateResult,
): TemplateResult {
  const head = (key: SortKey): TemplateResult => {
    const active = sort.key === key;
    const label = COLUMNS[key].label();
    return html`<span
      role="columnheader"
      class=${key === "name" ? "what" : key}
      aria-sort=${active ? (sort.down ? "descending" : "ascending") : nothing}
      ><button @click=${() => onSort(key)} title=${msg(str`Sort by ${label.toLowerCase()}`)}>
        ${label}<span class="arrow" aria-hidden="true"
          >${active && !(key === "verdict" && !sort.down) ? (sort.down ? "↓" : "↑") : ""}</span
        >
      </button></span
    >`;
  };
  return html`<div role="row" class="row heads" aria-rowindex="1" aria-level=${grouped ? "1" : nothing}>
    <span role="columnheader" class="tick"><span class="unseen">${msg("Compare")}</span>${tickAll}</span>
    ${head("verdict")} ${head("name")}
    <span role="columnheader" class="curve">${msg("Curve")}</span>
    ${head("best")} ${head("last")} ${head("points")} ${head("length")} ${head("grown")}
  </div>`;
}
