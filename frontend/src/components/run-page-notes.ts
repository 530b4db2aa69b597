/** What is normal in a run's kind of training. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { RunSummary } from "../api/types";
import { sentence } from "./parts";

export function renderNotes({ notes }: RunSummary): TemplateResult {
  return html`${
    notes.length
      ? html`<details class="suppressed">
          <summary class="fold">${msg("Is this normal?")} <span class="quiet">${notes.length}</span></summary>
          <ul>
            ${notes.map(
              (note) =>
                html`<li>
                  <p>${sentence(note.message)}</p>
                  <p class="quiet">${note.source}</p>
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }`;
}
