/** The cells of a run's line that hold numbers. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { LastValue, RunRow } from "../api/types";
import { impossibleTimes, lengthOf } from "../model/facts";
import {
  formatAgo,
  formatDuration,
  formatMoment,
  formatStep,
  formatValue,
  isMoment,
  notFinite,
  stepWords,
} from "../model/format";
import { because, splitWord } from "../model/words";

/** A noise is no more exact. */
const NOISE_DIGITS = 2;

/** The best value with its noise, over what it measures; which step to keep is said in full where it is pointed at. */
export function renderBest({ best, quantity, checkpoint }: RunRow): TemplateResult {
  if (!best) return html`<span class="quiet">–</span>`;
  const title = checkpoint ? checkpoint.message.replaceAll("`", "") : titleOf(best);
  const noise = checkpoint?.noise
    ? html` <span class="quiet">± ${formatValue(checkpoint.noise, NOISE_DIGITS)}</span>`
    : nothing;
  return html`<span title=${title}>${formatValue(best.value)}${noise}</span>
    <span class="quiet cut" title=${title}>${quantity?.label ?? stepWords(formatStep(best.step))}</span>`;
}

/** The last value, over its step or that it is as good as the best. */
export function renderLast({ last, best, checkpoint }: RunRow): TemplateResult {
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

export function renderLength(row: RunRow): TemplateResult {
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
