/** The findings of a run's page, or what is said where there are none. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Finding, RunDetail, Rules } from "../api/types";
import { plural } from "../model/counts";
import { formatCount } from "../model/format";
import type { RunNews } from "../model/news";
import { causesOf } from "../model/causes";
import { because, fullStop, ruleTitle } from "../model/words";
import "./finding";
import { renderNews } from "./news";
import { badge, sentence } from "./parts";

/** A key of a finding's card that stays the same while its numbers change. */
export function cardKey(finding: Finding): string {
  return finding.rule + finding.tags.join();
}

export interface FindingsContext {
  rules: Rules | null;
  news: RunNews | null;
  /** The evidence that is lit up. */
  lit: string | null;
  /** The address of what is shown, for copied findings. */
  link: () => string;
  /** The card that is open. */
  first: string;
  /** For paper: all are open. */
  paper: boolean;
}

export function renderFindings(detail: RunDetail, context: FindingsContext): TemplateResult {
  const { rules, news, lit, link, first, paper } = context;
  const { main, suppressed } = causesOf(detail.findings);
  const solved = news?.solved ?? [];
  return html`${main.length ? nothing : renderNothing(detail, suppressed.length)}
  ${solved.length ? html`<p class="gone">${renderNews({ fresh: [], solved }, rules)}</p>` : nothing}
  ${repeat(
    main,
    ({ finding }) => cardKey(finding),
    ({ finding, explains }) =>
      html`<td-finding
        .finding=${finding}
        .explains=${explains}
        .rules=${rules}
        .lit=${lit}
        .link=${link}
        .fresh=${news?.fresh.includes(finding.rule) ?? false}
        ?open=${paper || cardKey(finding) === first}
        ?paper=${paper}
      ></td-finding>`,
  )}
  ${suppressed.length ? renderSuppressed(suppressed, rules) : nothing}`;
}

function renderSuppressed(findings: readonly Finding[], rules: Rules | null): TemplateResult {
  return html`<details class="suppressed">
    <summary class="fold">${suppressedWords(findings.length)}</summary>
    <ul>
      ${findings.map(
        (one) =>
          html`<li>
            <p>${badge(one.severity)} <b>${ruleTitle(one.rule, rules)}</b></p>
            <p>${sentence(one.message)}</p>
            <p class="quiet">${msg(str`Reason given: ${one.suppressed}`)}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}

function renderNothing({ run, outcomes }: RunDetail, suppressed: number): TemplateResult {
  const { status, reason } = run;
  const none = msg("No rule could judge the training of this run");
  const looked = outcomes.filter((one) => one.status === "clear").length;
  return html`<div class="verdict ${status}">
    <h2>
      ${status === "unjudged" ? msg("This run could not be judged") : suppressed ? msg("Nothing else found") : msg("Nothing found")}
    </h2>
    <p>
      ${
        status === "unjudged"
          ? sentence(fullStop(reason ? because(none, reason) : none))
          : lookedWords(looked)
      }
    </p>
  </div>`;
}

function suppressedWords(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} finding suppressed by your configuration`),
    other: msg(str`${n} findings suppressed by your configuration`),
  });
}

function lookedWords(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} rule checked this run and found nothing wrong.`),
    other: msg(str`${n} rules checked this run and found nothing wrong.`),
  });
}
