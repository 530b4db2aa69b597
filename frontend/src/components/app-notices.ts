/** What has to be known of all that is shown. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { ServerStatus } from "../api/types";
import { plural } from "../model/counts";
import { formatCount } from "../model/format";
import { sentence } from "./parts";
import { retry } from "./states";

/** The server no longer answers. */
export function renderStale(error: string): TemplateResult {
  return html`<div class="notice bad" role="alert">
    ${msg(str`${error} What is shown is from before.`)} ${retry()}
  </div>`;
}

/** What the server remarks on the logs; on the pages of runs only what holds for them too. */
export function renderRemarks({ source, warnings }: ServerStatus, isList: boolean): TemplateResult {
  return html`${source.sampled ? html`<div class="notice">${sentence(source.sampled)}</div>` : nothing}
  ${
    isList && warnings.length
      ? html`<details class="notice" ?open=${warnings.length < 3}>
          <summary class="fold">${remarks(warnings.length)}</summary>
          <ul>
            ${warnings.map(({ where, message }) => html`<li><b>${where}</b> ${sentence(message)}</li>`)}
          </ul>
        </details>`
      : nothing
  }`;
}

function remarks(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} remark on the log files`),
    other: msg(str`${n} remarks on the log files`),
  });
}
