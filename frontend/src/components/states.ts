/** What the tab says while there is nothing to show. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { ServerStatus } from "../api/types";
import { directories, names, outOf } from "../model/counts";
import { formatBytes } from "../model/format";
import { TabEvent } from "./events";
import { sentence } from "./parts";
import "./code";

export function renderReading(status: ServerStatus | null): TemplateResult {
  if (!status) return html`<div class="state" role="status"><p>${msg("Loading …")}</p></div>`;
  const { members_read, members_known, bytes_read, bytes_known } = status.progress;
  return html`<div class="state" role="status">
    <h1>${msg("Reading the logs")}</h1>
    ${
      members_known
        ? html`<p>
              ${names([outOf(members_read, directories(members_known)), outOf(formatBytes(bytes_read), formatBytes(bytes_known))])}
            </p>
            <progress max=${bytes_known || 1} value=${bytes_read}></progress>`
        : html`<p>${msg(html`Looking for event files in <code>${status.source.where}</code>`)}</p>`
    }
  </div>`;
}

const SNIPPETS = {
  keras:
    'model.fit(..., validation_data=(x_val, y_val),\n          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])',
  pytorch:
    'from torch.utils.tensorboard import SummaryWriter\n\nwriter = SummaryWriter("logs/run-1")\nwriter.add_scalar("loss/train", train_loss, step)\nwriter.add_scalar("loss/validation", validation_loss, step)',
};

export function renderEmpty({ source }: ServerStatus): TemplateResult {
  return html`<div class="state">
    <h1>${msg("No training logs yet")}</h1>
    <p>
      ${msg(html`There is no event file with scalars in <code>${source.where}</code>. Runs appear here as soon as a training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with <code>--logdir</code> and their directory.`)}
    </p>
    <p class="quiet">${msg("To write one:", { desc: "Before code that writes a log" })}</p>
    <td-code .code=${SNIPPETS}></td-code>
  </div>`;
}

export function renderFailed({ error, source }: ServerStatus): TemplateResult {
  return html`<div class="state" role="alert">
    <h1>${msg("The logs could not be read")}</h1>
    <p>${sentence(error ?? msg("The server does not say why."))}</p>
    ${source.where ? html`<p class="quiet">${msg(html`Log directory: <code>${source.where}</code>`)}</p>` : nothing}
    ${retry()}
  </div>`;
}

export function renderUnreachable(error: string): TemplateResult {
  return html`<div class="state" role="alert">
    <h1>${msg("No answer", { desc: "The server does not answer" })}</h1>
    <p>${error}</p>
    <p class="quiet">${msg("The tab tries again every few seconds.")}</p>
    ${retry()}
  </div>`;
}

/** Runs that cannot be shown; while reading goes on, they may yet come. */
export function renderUnknown(
  runs: readonly string[],
  error: string,
  status: ServerStatus | null,
): TemplateResult {
  return html`<div class="state">
    <h1>${runs.join(", ")}</h1>
    <p>${error}</p>
    ${status?.phase === "reading" ? html`<p>${msg("The log directory is still being read; it may still appear.", { desc: "It: the run" })}</p>` : nothing}
    ${retry()}
  </div>`;
}

export function retry(): TemplateResult {
  return html`<button
    class="button"
    @click=${(event: Event) => event.target?.dispatchEvent(new TabEvent("td-retry", null))}
  >
    ${msg("Try again")}
  </button>`;
}
