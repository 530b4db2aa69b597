/** The table of findings of the runs that are compared. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Comparison } from "../api/types";
import type { Rules } from "../api/types";
import { findingsTable } from "../model/compare-tables";
import { cellOf, cellWord, sharedFolder } from "../model/comparison";
import { outOf } from "../model/counts";
import { ruleTitle } from "../model/words";
import "./menu";
import { shape } from "./parts";
import { tableItems } from "./table-exports";

/** Runs that the table has columns for; beyond, it says in how many. */
const COLUMNS = 40;

/** Which rule found something in which run. */
export function renderFindings(comparison: Comparison, rules: Rules | null): TemplateResult {
  const { findings, runs } = comparison;
  if (!findings.length)
    return html`<section>
      <h2>${msg("Findings")}</h2>
      <p class="small">${msg("Nothing was found in any of these runs.")}</p>
    </section>`;
  const folder = sharedFolder(runs);
  const wide = runs.length <= COLUMNS;
  return html`<section aria-labelledby="findings">
    <div class="head">
      <h2 id="findings">${msg("Findings")}</h2>
      <td-menu
        .heading=${msg("Findings")}
        .items=${() => tableItems("findings", () => findingsTable(comparison, rules))}
      ></td-menu>
    </div>
    <div class="scroll cue" tabindex="0" role="region" aria-label=${msg("Table of findings")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg("Finding")}</th>
            <th scope="col" class="number">${msg("Runs")}</th>
            ${
              wide
                ? runs.map(
                    (run) =>
                      html`<th scope="col" class="mark turned" title=${run}>
                        <bdi>${run.slice(folder.length)}</bdi>
                      </th>`,
                  )
                : nothing
            }
          </tr>
        </thead>
        <tbody>
          ${findings.map(
            (row) =>
              html`<tr>
                <th scope="row">${ruleTitle(row.rule, rules)}</th>
                <td class="number" title=${row.found.join("\n")}>
                  ${outOf(row.found.length, Math.max(runs.length - row.unchecked.length, row.found.length))}
                </td>
                ${
                  wide
                    ? runs.map((run) => {
                        const cell = cellOf(row, run);
                        const mark =
                          cell === "found"
                            ? shape(row.severity)
                            : html`<span class="none" aria-hidden="true"
                                >${cell === "clear" ? "·" : "?"}</span
                              >`;
                        return html`<td
                          class="mark ${cell === "found" ? row.severity : ""}"
                          title=${cellWord(cell)}
                        >
                          ${mark}<span class="unseen">${cellWord(cell)}</span>
                        </td>`;
                      })
                    : nothing
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="small">
      ${msg("· the rule was checked and found nothing; ? it could not be checked.")}
      ${folder ? msg(str`All runs are in ${folder}.`) : nothing}
    </p>
  </section>`;
}
