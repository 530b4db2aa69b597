/** Marks of what is new, of what is no longer found, and of how far a run was read. */

import { msg, str } from "@lit/localize";
import { css, html, nothing, type TemplateResult } from "lit";
import type { RunRow, Rules } from "../api/types";
import { names } from "../model/counts";
import { formatBytes } from "../model/format";
import type { RunNews } from "../model/news";
import { shareRead } from "../model/progress";
import { ruleTitle } from "../model/words";

export const newsStyles = css`
  .new,
  .solved {
    flex: none;
    font-size: 11px;
    line-height: 16px;
    font-weight: 500;
    padding: 0 6px;
    border-radius: 8px;
    white-space: nowrap;
  }
  .new {
    color: var(--td-info);
    background: var(--td-info-bg);
  }
  .solved {
    color: var(--td-healthy);
    background: var(--td-healthy-bg);
    animation: fade 4s 8s forwards;
  }
  @keyframes fade {
    to {
      opacity: 0;
    }
  }
  .how-far {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 11px;
    line-height: 16px;
    color: var(--td-text-2);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .how-far i {
    width: 48px;
    height: 4px;
    border-radius: 2px;
    overflow: hidden;
    background: var(--td-border-strong);
  }
  .how-far i::before {
    content: "";
    display: block;
    width: var(--share);
    height: 100%;
    background: var(--td-accent);
  }
  @media (forced-colors: active) {
    .how-far i {
      border: 1px solid;
    }
  }
`;

export function newWord(): string {
  return msg("New", { desc: "A finding that was not there before" });
}

/** "New", and what is no longer found. */
export function renderNews(news: RunNews | null, rules: Rules | null): TemplateResult | typeof nothing {
  if (!news) return nothing;
  const titles = names(news.fresh.map((rule) => ruleTitle(rule, rules)));
  return html`${titles ? html`<span class="new" title=${msg(str`Since you last looked: ${titles}`)}>${newWord()}</span>` : nothing}
  ${news.solved.map((rule) => html`<span class="solved">${msg(str`No longer found: ${ruleTitle(rule, rules)}`)}</span>`)}`;
}

/** How far a run was read, or nothing once it was read in full. */
export function renderHowFar({ name, reading }: RunRow): TemplateResult | typeof nothing {
  if (!reading) return nothing;
  const percent = Math.floor(shareRead(reading) * 100);
  const label = msg(
    str`${formatBytes(reading.bytes_read)} of ${formatBytes(reading.bytes_known)} read; what is found may change`,
  );
  return html`<span
    class="how-far"
    role="progressbar"
    aria-label=${msg(str`Reading ${name}`, { desc: "Progress of reading a run" })}
    aria-valuenow=${percent}
    aria-valuetext=${names([`${percent} %`, label])}
    title=${label}
    ><i style="--share: ${percent}%"></i>${percent} %</span
  >`;
}
