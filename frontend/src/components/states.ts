/** What the tab says while there is nothing to show. */

import { html, nothing, type TemplateResult } from "lit";
import type { Status } from "../api/types";
import { formatBytes, plural } from "../model/format";
import { TabEvent } from "./events";
import { sentence } from "./parts";
import "./code";

export function renderReading(status: Status | null): TemplateResult {
  if (!status) return html`<div class="state" role="status"><p>Loading …</p></div>`;
  const { members_read, members_known, bytes_read, bytes_known } = status.progress;
  return html`<div class="state" role="status">
    <h1>Reading the logs</h1>
    ${
      members_known
        ? html`<p>
              ${members_read} of ${plural(members_known, "directory", "directories")},
              ${formatBytes(bytes_read)} of ${formatBytes(bytes_known)}
            </p>
            <progress max=${bytes_known || 1} value=${bytes_read}></progress>`
        : html`<p>Looking for event files in <code>${status.source.where}</code></p>`
    }
  </div>`;
}

const SNIPPETS = {
  keras:
    'model.fit(..., validation_data=(x_val, y_val),\n          callbacks=[keras.callbacks.TensorBoard("logs/run-1")])',
  pytorch:
    'from torch.utils.tensorboard import SummaryWriter\n\nwriter = SummaryWriter("logs/run-1")\nwriter.add_scalar("loss/train", train_loss, step)\nwriter.add_scalar("loss/validation", validation_loss, step)',
};

export function renderEmpty({ source }: Status): TemplateResult {
  return html`<div class="state">
    <h1>No training logs yet</h1>
    <p>
      There is no event file with scalars in <code>${source.where}</code>. Runs appear here as soon as a
      training writes one; nothing needs to be restarted. If the logs are elsewhere, start TensorBoard with
      <code>--logdir</code> and their directory.
    </p>
    <p class="quiet">To write one:</p>
    <td-code .code=${SNIPPETS}></td-code>
  </div>`;
}

export function renderFailed({ error, source }: Status): TemplateResult {
  return html`<div class="state" role="alert">
    <h1>The logs could not be read</h1>
    <p>${sentence(error ?? "The server does not say why.")}</p>
    ${source.where ? html`<p class="quiet">Log directory: <code>${source.where}</code></p>` : nothing}
    ${retry()}
  </div>`;
}

export function renderUnreachable(error: string): TemplateResult {
  return html`<div class="state" role="alert">
    <h1>No answer</h1>
    <p>${error}</p>
    <p class="quiet">The tab asks again every few seconds.</p>
    ${retry()}
  </div>`;
}

function retry(): TemplateResult {
  return html`<button
    class="button"
    @click=${(event: Event) => event.target?.dispatchEvent(new TabEvent("td-retry", null))}
  >
    Try again
  </button>`;
}
