/** What stands above every page but the list: the way back, the language, the link; and how far reading has come. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { inPage } from "./events";
import type { ServerStatus } from "../api/types";
import { directories, outOf } from "../model/counts";
import { shareOf } from "../model/progress";
import { languageSwitch } from "./language";

export function renderProgress({ phase, progress }: ServerStatus): TemplateResult | typeof nothing {
  if (phase !== "reading") return nothing;
  const percent = Math.round(shareOf(progress) * 100);
  const far = outOf(progress.members_read, directories(progress.members_known));
  return html`<div
    class="progress"
    role="progressbar"
    aria-label=${msg("Reading", { desc: "The server reads the logs" })}
    aria-valuenow=${percent}
    aria-valuetext=${far}
    title=${msg(str`Reading: ${far}. What is shown may change.`)}
  >
    <div style="width: ${percent}%"></div>
  </div>`;
}

export interface BarContext {
  /** Address of the list. */
  list: string;
  back: () => void;
  /** Whether the link was copied just now. */
  copied: boolean;
  copy: () => void;
}

export function renderBar({ list, back, copied, copy }: BarContext): TemplateResult {
  return html`<nav class="bar">
    <a
      class="back"
      href=${list}
      @click=${inPage(() => {
        back();
      })}
      ><span aria-hidden="true">←</span> ${msg("All runs")}</a
    >
    ${languageSwitch()}
    <button class="button" @click=${copy}>
      <span aria-live="polite">${copied ? msg("Copied") : msg("Copy link")}</span>
    </button>
  </nav>`;
}
