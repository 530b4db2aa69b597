/** What floats over the list while runs are ticked. */

import { html, nothing, type TemplateResult } from "lit";
import { plural } from "../model/format";

export function renderChosen(
  chosen: readonly string[],
  clear: () => void,
  compare: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (!chosen.length) return nothing;
  return html`<div class="chosen-bar" role="region" aria-label="Chosen runs">
    <span
      >${plural(chosen.length, "run")}
      chosen${
        chosen.length === 1 ? html`<span class="quiet">: tick one more to compare</span>` : nothing
      }</span
    >
    <button class="button" @click=${clear}>Clear</button>
    <button class="button strong" ?disabled=${chosen.length < 2} @click=${compare}>
      Compare side by side
    </button>
  </div>`;
}
