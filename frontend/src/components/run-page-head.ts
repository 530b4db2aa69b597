/** What stands above a run's charts: what it is, what to know of its log, and what to do first. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Finding, LogWarning, RunDetail, RunRow, Rules } from "../api/types";
import { causesOf } from "../model/causes";
import { factsOf } from "../model/facts";
import { because, familyWords, ruleTitle } from "../model/words";
import { renderHowFar } from "./news";
import { badge, runName, sentence, shape } from "./parts";

export function renderHead({ run }: RunDetail, row: RunRow | null): TemplateResult {
  return html`<header>
    <h1>${runName(row?.shown ?? run.name)}</h1>
    ${badge(run.status)} ${row ? renderHowFar(row) : nothing}
    <p class="facts quiet">${factsOf(run, row)}</p>
    <p class="kind quiet">${sentence(because(familyWords(run.family), run.family_reason))}</p>
    ${run.best ? html`<p class="checkpoint">${sentence(run.best.message)}</p>` : nothing}
  </header>`;
}

export function renderWarnings(warnings: readonly LogWarning[], row: RunRow | null): TemplateResult {
  const sampled = msg(
    "TensorBoard gives the tab only a sample of this run's points: short events may be missing.",
  );
  return html`${row?.sampled ? html`<p class="notice">${sampled}</p>` : nothing}${warnings.map(
    ({ where, message }) => html`<p class="notice"><b>${where}</b> ${sentence(message)}</p>`,
  )}`;
}

/** Where the findings stand below the charts: what is wrong and what to do first, above them. */
export function renderNext(
  findings: readonly Finding[],
  rules: Rules | null,
  go: () => void,
): TemplateResult | typeof nothing {
  const [first] = causesOf(findings).main;
  if (!first) return nothing;
  const { rule, severity, remedies } = first.finding;
  const remedy = remedies.map((id) => rules?.remedies[id]).find((one) => one !== undefined);
  if (!remedy) return nothing;
  return html`<button class="next" @click=${go}>
    <b class="badge ${severity}">${shape(severity)}${ruleTitle(rule, rules)}</b>
    <span>${sentence(remedy.action)}</span>
  </button>`;
}
