/** The line of a run in the list. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { RunRow, Rules } from "../api/types";
import { clauses, plural, rulesUnchecked, series } from "../model/counts";
import { formatCount } from "../model/format";
import type { Marks } from "../model/news";
import { shareRead } from "../model/progress";
import { because, ruleTitle } from "../model/words";
import { renderHowFar, renderNews } from "./news";
import { badge, runName, sentence, shape } from "./parts";
import { renderBest, renderGrown, renderLast, renderLength } from "./run-list-cells";
import { renderSpark } from "./run-list-spark";

export interface RowContext {
  chosen: ReadonlySet<string>;
  rules: Rules | null;
  /** Seconds since the epoch. */
  now: number;
  /** Percent that was read, while reading goes on. */
  percent: number | null;
  marks: Marks;
  isUnread: (row: RunRow) => boolean;
  linkOf: (run: string) => string;
  open: (event: Event, run: string) => void;
  choose: (runs: readonly string[], add: boolean) => void;
  fold: (key: string) => void;
}

/** Where a line stands: its place, whether Tab stops there, its distance from the top in pixels. */
export interface Slot {
  index: number;
  stop: boolean;
  top: number;
  /** Within a group. */
  inner?: boolean;
}

export function renderRun(row: RunRow, slot: Slot, context: RowContext): TemplateResult {
  const { name, status } = row;
  const chosen = context.chosen.has(name);
  const unread = context.isUnread(row);
  return html`<div
    role="row"
    class="row run ${chosen ? "chosen" : ""} ${slot.inner ? "inner" : ""}"
    style="transform: translateY(${slot.top}px)"
    data-index=${slot.index}
    aria-rowindex=${slot.index + 2}
    aria-selected=${chosen}
    aria-level=${slot.inner ? "2" : nothing}
  >
    <span role="gridcell" class="tick"
      ><input
        type="checkbox"
        tabindex="-1"
        aria-label=${msg(str`Compare ${name}`)}
        .checked=${chosen}
        @change=${() => context.choose([name], !chosen)}
    /></span>
    <span role="gridcell" class="verdict"
      >${
        unread
          ? html`<span class="badge unjudged"
              >${shape("unjudged")}<span>${msg("Reading", { desc: "The server reads the logs" })}</span></span
            >`
          : badge(status)
      }${renderHowFar(row)}</span
    >
    <span role="gridcell" class="what">
      <span class="head"
        ><a
          href=${context.linkOf(name)}
          tabindex=${slot.stop ? "0" : "-1"}
          title=${row.primary?.message ?? name}
          @click=${(event: Event) => context.open(event, name)}
          >${runName(row.shown ?? name)}</a
        >${renderNews(context.marks.get(name) ?? null, context.rules)}</span
      >
      ${renderWhat(row, unread, context)}
    </span>
    <span role="gridcell" class="curve">${renderSpark(row)}</span>
    <span role="gridcell" class="best number">${renderBest(row)}</span>
    <span role="gridcell" class="last number">${renderLast(row)}</span>
    <span role="gridcell" class="points number">
      <span>${formatCount(row.points)}</span>
      <span class="quiet">${series(row.series)}</span>
    </span>
    <span role="gridcell" class="length number">${renderLength(row)}</span>
    <span role="gridcell" class="grown number"
      >${renderGrown(row.last_wall_time, context.now, row.impossible_times)}</span
    >
  </div>`;
}

function renderWhat(row: RunRow, unread: boolean, { percent, rules }: RowContext): TemplateResult {
  const { primary, counts, unchecked, status, suppressed, reason } = row;
  if (primary) {
    const more = counts.error + counts.warning + counts.info - 1;
    return html`<span class="message"
      ><b>${ruleTitle(primary.rule, rules)}</b> ${sentence(primary.message)}${
        more > 0
          ? html` <span class="more"
              >${msg(str`+ ${more} more`, { desc: "More findings of this run" })}</span
            >`
          : nothing
      }</span
    >`;
  }
  if (unread) {
    const share = row.reading ? Math.floor(shareRead(row.reading) * 100) : (percent ?? 0);
    return html`<span class="message">${msg(str`Not read yet; reading, ${share} %`)}</span>`;
  }
  const hidden = suppressed ? suppressedWords(suppressed) : "";
  const skipped = unchecked ? rulesUnchecked(unchecked) : "";
  if (status === "unjudged") {
    const none =
      percent === null
        ? msg("No rule could judge the training")
        : msg("No rule could judge the training so far");
    return html`<span class="message"
      >${sentence(clauses([reason ? because(none, reason) : none, hidden]))}</span
    >`;
  }
  const found = hidden ? msg(str`Nothing else found: ${hidden}`) : msg("Nothing found");
  return html`<span class="message">${clauses([found, skipped])}</span>`;
}

function suppressedWords(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} finding suppressed`),
    other: msg(str`${n} findings suppressed`),
  });
}
