/** What floats over the list while runs are ticked. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { plural } from "../model/counts";
import { formatCount } from "../model/format";

export function renderChosen(
  chosen: readonly string[],
  clear: () => void,
  compare: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (!chosen.length) return nothing;
  return html`<div class="chosen-bar" role="region" aria-label=${msg("Chosen runs")}>
    <span
      >${runsChosen(chosen.length)}${
        chosen.length === 1
          ? html`<span class="quiet"
              >${msg(": tick one more to compare", { desc: "After the number of runs chosen" })}</span
            >`
          : nothing
      }</span
    >
    <button class="button" @click=${clear}>${msg("Clear", { desc: "Choose no runs" })}</button>
    <button class="button strong" ?disabled=${chosen.length < 2} @click=${compare}>${msg("Compare")}</button>
  </div>`;
}

function runsChosen(count: number): string {
  const n = formatCount(count);
  return plural(count, { one: msg(str`${n} run chosen`), other: msg(str`${n} runs chosen`) });
}
