/** What can be said of settings: groups of seeds, and patterns across runs. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Comparison, Rules } from "../api/types";
import { groupsTable, patternsTable } from "../model/compare-tables";
import { searchSentence } from "../model/comparison";
import { outOf } from "../model/counts";
import { formatValue } from "../model/format";
import { fullStop } from "../model/words";
import "./menu";
import { runName } from "./parts";
import { tableItems } from "./table-exports";

/** Groups of seeds, and whether one is better than another. */
export function renderGroups(comparison: Comparison): TemplateResult | typeof nothing {
  const { groups, group_comparisons } = comparison;
  if (!groups.length) return nothing;
  return html`<section aria-labelledby="seeds">
    <div class="head">
      <h2 id="seeds">${msg("Groups of seeds")}</h2>
      <td-menu
        .heading=${msg("Groups of seeds")}
        .items=${() => tableItems("groups", () => groupsTable(comparison))}
      ></td-menu>
    </div>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${msg("Table of groups")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg("Group", { id: "seed-group", desc: "Column of groups of seeds" })}</th>
            <th scope="col" class="number">${msg("Seeds")}</th>
            <th scope="col" class="number">${msg("Mean of the best")}</th>
            <th scope="col" class="number">${msg("Spread", { desc: "Standard deviation over seeds" })}</th>
            <th scope="col">${msg("Known by", { desc: "What tells that runs are seeds of one setting" })}</th>
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            (group) =>
              html`<tr>
                <th scope="row" title=${group.runs.join("\n")}>${runName(group.name)}</th>
                <td class="number" title=${group.left_out.join("\n")}>
                  ${group.left_out.length ? outOf(group.values.length, group.runs.length) : group.runs.length}
                </td>
                <td class="number">${formatValue(group.mean)}</td>
                <td class="number">${group.spread === null ? "–" : `± ${formatValue(group.spread)}`}</td>
                <td>
                  ${group.by === "hparams" ? msg("hyper-parameters") : msg("name", { desc: "Of a run" })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      group_comparisons.length
        ? html`<ul class="group_comparisons">
            ${group_comparisons.map(({ message, is_better }) => html`<li>${is_better ? html`<b>${fullStop(message)}</b>` : fullStop(message.replace(/^cannot/, "Cannot"))}</li>`)}
          </ul>`
        : html`<p class="small">
            ${groups.length > 1 ? msg("Too many groups to compare pairwise: choose a baseline.") : msg("Only one group: there is nothing to compare it with.")}
          </p>`
    }
  </section>`;
}

/** What goes with which settings. */
export function renderPatterns(comparison: Comparison, rules: Rules | null): TemplateResult {
  return html`<section aria-labelledby="patterns">
    ${
      comparison.patterns.length
        ? html`<div class="head">
            <h2 id="patterns">${msg("Patterns across runs")}</h2>
            <td-menu
              .heading=${msg("Patterns across runs")}
              .items=${() => tableItems("patterns", () => patternsTable(comparison, rules))}
            ></td-menu>
          </div>`
        : html`<h2 id="patterns">${msg("Patterns across runs")}</h2>`
    }
    ${
      comparison.patterns.length
        ? html`<ul>
            ${comparison.patterns.map(({ message }) => html`<li>${fullStop(capital(message))}</li>`)}
          </ul>`
        : nothing
    }
    <p class="small">${searchSentence(comparison)}</p>
  </section>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
