/** What a report says of itself, and the way to one, or to paper. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { inPage } from "./events";
import type { ReportData, ServerStatus } from "../api/types";
import "./export-report";
import { formatMoment } from "../model/format";

interface AboutContext {
  /** The data of a report's file, or null in TensorBoard. */
  report: ReportData | null;
  status: ServerStatus;
  /** Address of the view for paper. */
  paper: string;
  toPaper: () => void;
  /** Saves what is shown as a report, where a server can make one. */
  save: () => Promise<void>;
}

/** The end of the list: where the report comes from, or how to make one. */
export function renderAbout({ report, status, paper, toPaper, save }: AboutContext): TemplateResult {
  return html`<footer class="about">
    ${report ? html`<p>${madeWords(report, status)}</p>` : html`<td-export .save=${save}></td-export>`}
    <a
      href=${paper}
      @click=${inPage(() => {
        toPaper();
      })}
      >${msg("Print all findings")}</a
    >
  </footer>`;
}

/** Where a report comes from, in a sentence. */
export function madeWords({ made, version }: ReportData, { source }: ServerStatus): string {
  const day = formatMoment(Date.parse(made) / 1000);
  return msg(str`Report on ${source.where}, made ${day} by Diagnose for TensorBoard ${version}.`);
}

/** What was read, for whoever has to check it: settings and hashes. */
export function renderProvenance(report: ReportData): TemplateResult {
  const digests = Object.entries(report.digests);
  return html`<section class="provenance">
    <h2>${msg("What this report is about")}</h2>
    <p>
      ${
        report.settings.length
          ? html`${msg("Settings that differ from the defaults:")}
            ${report.settings.map((one, i) => html`${i ? ", " : nothing}<code>${one}</code>`)}`
          : msg("All rules with their default settings.")
      }
    </p>
    <table>
      <thead>
        <tr>
          <th>${msg("Run", { desc: "Column of runs" })}</th>
          <th>${msg("SHA-256 of its points")}</th>
        </tr>
      </thead>
      <tbody>
        ${digests.map(
          ([run, digest]) =>
            html`<tr>
              <td>${run}</td>
              <td><code>${digest.slice(0, 16)}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
