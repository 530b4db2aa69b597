/** The lines of the list of runs: heads of columns and runs. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { LastValue, RunRow, Rules } from "../api/types";
import {
  formatAgo,
  formatCount,
  formatDuration,
  formatMoment,
  formatStep,
  formatValue,
  isMoment,
  notFinite,
  stepWords,
} from "../model/format";
import { clauses, plural, rulesUnchecked, runs as runsWords, series } from "../model/counts";
import { impossibleTimes, lengthOf } from "../model/facts";
import { COLUMNS, type Sort, type SortKey } from "../model/sort";
import { shareRead } from "../model/progress";
import type { Marks } from "../model/news";
import { because, ruleTitle, splitWord } from "../model/words";
import { renderHowFar, renderNews } from "./news";
import { badge, runName, sentence, shape } from "./parts";
import { renderSpark } from "./run-list-spark";

/** A noise is no more exact. */
const NOISE_DIGITS = 2;

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

/** The box that ticks all runs that are shown. */
export function renderTickAll(rows: readonly RunRow[], { chosen, choose }: RowContext): TemplateResult {
  const names = rows.map(({ name }) => name);
  const ticked = names.filter((name) => chosen.has(name)).length;
  return html`<input
    type="checkbox"
    aria-label=${msg(str`Compare all ${runsWords(names.length)}`, { desc: "A box to tick" })}
    .checked=${ticked === names.length}
    .indeterminate=${ticked > 0 && ticked < names.length}
    @change=${() => choose(names, ticked < names.length)}
  />`;
}

export function renderHeads(
  sort: Sort,
  onSort: (key: SortKey) => void,
  grouped: boolean,
  tickAll: TemplateResult,
): TemplateResult {
  const head = (key: SortKey): TemplateResult => {
    const active = sort.key === key;
    const label = COLUMNS[key].label();
    return html`<span
      role="columnheader"
      class=${key === "name" ? "what" : key}
      aria-sort=${active ? (sort.down ? "descending" : "ascending") : nothing}
      ><button @click=${() => onSort(key)} title=${msg(str`Sort by ${label.toLowerCase()}`)}>
        ${label}<span class="arrow" aria-hidden="true"
          >${active && !(key === "verdict" && !sort.down) ? (sort.down ? "↓" : "↑") : ""}</span
        >
      </button></span
    >`;
  };
  return html`<div role="row" class="row heads" aria-rowindex="1" aria-level=${grouped ? "1" : nothing}>
    <span role="columnheader" class="tick"><span class="unseen">${msg("Compare")}</span>${tickAll}</span>
    ${head("verdict")} ${head("name")}
    <span role="columnheader" class="curve">${msg("Curve")}</span>
    ${head("best")} ${head("last")} ${head("points")} ${head("length")} ${head("grown")}
  </div>`;
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

/** The best value with its noise, over what it measures; which step to keep is said in full where it is pointed at. */
function renderBest({ best, quantity, checkpoint }: RunRow): TemplateResult {
  if (!best) return html`<span class="quiet">–</span>`;
  const title = checkpoint ? checkpoint.message.replaceAll("`", "") : titleOf(best);
  const noise = checkpoint?.noise
    ? html` <span class="quiet">± ${formatValue(checkpoint.noise, NOISE_DIGITS)}</span>`
    : nothing;
  return html`<span title=${title}>${formatValue(best.value)}${noise}</span>
    <span class="quiet cut" title=${title}>${quantity?.label ?? stepWords(formatStep(best.step))}</span>`;
}

/** The last value, over its step or that it is as good as the best. */
function renderLast({ last, best, checkpoint }: RunRow): TemplateResult {
  if (!last) return html`<span class="quiet">–</span>`;
  const title = titleOf(last);
  const at = stepWords(formatStep(last.step));
  const note = !checkpoint?.last_is_as_good
    ? at
    : best?.step === last.step
      ? msg("the best", { desc: "The last value of a run is its best one" })
      : msg("as good as the best", { desc: "The last value of a run, within the noise of its best one" });
  return html`<span title=${title}>${last.value === null ? notFinite() : formatValue(last.value)}</span>
    <span class="quiet cut" title=${`${note}\n${title}`}>${note}</span>`;
}

function titleOf({ split, tag, member, step }: LastValue): string {
  return [...(split === "none" ? [] : [splitWord(split)]), member, tag, stepWords(formatStep(step))].join(
    " · ",
  );
}

function renderLength(row: RunRow): TemplateResult {
  const { last_step } = row;
  if (last_step === null) return html`<span class="quiet">–</span>`;
  const seconds = lengthOf(row);
  return html`<span title=${msg("Last step")}>${formatStep(last_step)}</span>
    <span class="quiet">${seconds === null ? "" : formatDuration(seconds)}</span>`;
}

/** When points were last written; `impossible` is how many say a time that cannot be. */
export function renderGrown(time: number | null, now: number, impossible = 0): TemplateResult {
  const why = impossible ? impossibleWords(impossible) : "";
  if (time === null || !isMoment(time)) {
    return why
      ? html`<span class="odd" title=${why}>${msg("impossible", { desc: "A time that cannot be" })}</span>`
      : html`<span class="quiet">–</span>`;
  }
  return html`<time
    datetime=${new Date(time * 1000).toISOString()}
    title=${[formatMoment(time), why].filter(Boolean).join("\n")}
    >${formatAgo(time, now)}</time
  >`;
}

function impossibleWords(count: number): string {
  return because(impossibleTimes(count), msg("not in seconds since 1970, or from a clock that was wrong"));
}
