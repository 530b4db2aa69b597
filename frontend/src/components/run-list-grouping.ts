/** The choice of what the runs of the list are grouped by. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { RunRow } from "../api/types";
import { groupByPattern, groupChoices, parseGrouping, patternOf } from "../model/group";
import type { ListState } from "../model/list-state";

/** A pattern that finds a part of a name. */
const EXAMPLE = "lr=([\\d.]+)";

export interface GroupingContext {
  runs: readonly RunRow[];
  view: ListState;
  change: (part: Partial<ListState>) => void;
}

export function renderGrouping({ runs, view, change }: GroupingContext): TemplateResult | typeof nothing {
  if (runs.length < 2 && !view.group) return nothing;
  const pattern = patternOf(view.group);
  const choices = groupChoices(runs);
  const values = choices.map(({ value }) => value);
  const gone = view.group && pattern === null && !values.includes(view.group) ? [view.group] : [];
  const { error } = parseGrouping(view.group);
  return html`<label class="grouping">
      <span class="quiet">${msg("Group", { desc: "Label of the choice what runs are grouped by" })}</span>
      <select
        @change=${(event: Event) => change({ group: (event.target as HTMLSelectElement).value, open: [] })}
      >
        <option value="" .selected=${view.group === ""}>
          ${msg("None", { desc: "Runs are not grouped" })}
        </option>
        ${choices.map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${value === view.group}>${label}</option>`,
        )}
        ${gone.map((value) => html`<option value=${value} .selected=${true}>${value}</option>`)}
        <option value=${groupByPattern("")} .selected=${pattern !== null}>
          ${msg("Part of the name …")}
        </option>
      </select>
    </label>
    ${
      pattern === null
        ? nothing
        : html`<label class="field pattern">
            <span class="unseen">${msg("Regular expression with one part in brackets")}</span>
            <input
              type="text"
              placeholder=${EXAMPLE}
              title=${msg("Runs are grouped by the part of the name that the brackets match")}
              spellcheck="false"
              autocomplete="off"
              .value=${pattern}
              aria-invalid=${error !== null}
              @input=${(event: Event) =>
                change({ group: groupByPattern((event.target as HTMLInputElement).value), open: [] })}
            />
            ${error ? html`<span class="wrong" role="alert">${error}</span>` : nothing}
          </label>`
    }`;
}
