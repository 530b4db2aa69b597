/** What stands above the list: verdicts, rules, filter, groups. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { RunRow, Rules, ServerStatus } from "../api/types";
import { countKinds, countRules, countStatuses, filterRuns, type Matcher } from "../model/filter";
import { formatCount } from "../model/format";
import { isUnread } from "../model/items";
import type { ListState } from "../model/list-state";
import { COLUMNS, formatSort, nextSort, parseSort, SORT_KEYS } from "../model/sort";
import { familyWords, ruleTitle, STATUSES, summaryOf } from "../model/words";
import { languageSwitch } from "./language";
import { shape } from "./parts";
import { renderGrouping } from "./run-list-grouping";

/** Rules that are named before the rest is folded away. */
const FEW_RULES = 6;

/** A query over columns. */
const QUERY = "lr < 1e-3 and val_acc > .9 and not overfitting";

export interface BarContext {
  runs: readonly RunRow[];
  rules: Rules | null;
  view: ListState;
  matcher: Matcher;
  progress: ServerStatus["progress"] | null;
  percent: number | null;
  allRules: boolean;
  change: (part: Partial<ListState>) => void;
  showRules: (all: boolean) => void;
}

export function renderBar(context: BarContext): TemplateResult {
  const { view } = context;
  return html`<div class="bar">
    <div class="chips" role="group" aria-label=${msg("Verdicts")}>${renderVerdicts(context)}</div>
    <div class="tools">
      ${view.table ? nothing : renderSort(context)} ${renderKinds(context)}
      ${view.table ? nothing : renderGrouping(context)} ${renderLayout(context)}
      <div class="find">${renderSearch(context)} ${languageSwitch()}</div>
    </div>
    ${renderRules(context)}
  </div>`;
}

/** Whether the runs are a list that says what is wrong, or a table of their numbers. */
function renderLayout({ runs, view, change }: BarContext): TemplateResult | typeof nothing {
  if (runs.length < 2 && !view.table) return nothing;
  const choice = (table: boolean, label: string): TemplateResult =>
    html`<button
      class="button"
      aria-pressed=${view.table === table}
      @click=${() => change({ table, sort: "" })}
    >
      ${label}
    </button>`;
  return html`<span class="switch" role="group" aria-label=${msg("Layout")}>
    ${choice(false, msg("List", { desc: "The runs as a list" }))}
    ${choice(true, msg("Table", { desc: "The runs as a table" }))}
  </span>`;
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

function renderVerdicts({ runs, view, matcher, progress, percent, change }: BarContext): TemplateResult {
  const reading = progress !== null;
  const fit = filterRuns(runs, matcher, new Set(), new Set(view.rules), view.kind);
  const counts = countStatuses(fit.filter((row) => !isUnread(row, reading)));
  return html`${STATUSES.filter((status) => counts[status] || view.statuses.includes(status)).map(
    (status) =>
      html`<button
        class="chip"
        aria-pressed=${view.statuses.includes(status)}
        @click=${() => change({ statuses: toggled(view.statuses, status) })}
      >
        ${shape(status)}<span>${summaryOf(status, counts[status])}</span>
      </button>`,
  )}${
    progress
      ? html`<span class="reading quiet"
          >${msg(str`Reading, ${percent} %: ${formatCount(progress.members_read)} of ${formatCount(progress.members_known)}`, { desc: "How much was read: 12 of 100 directories" })}</span
        >`
      : nothing
  }`;
}

function renderRules({
  runs,
  rules,
  view,
  matcher,
  allRules,
  change,
  showRules,
}: BarContext): TemplateResult | typeof nothing {
  const counts = countRules(filterRuns(runs, matcher, new Set(view.statuses), new Set(), view.kind));
  const lost = view.rules.filter((rule) => !counts.some((one) => one.rule === rule));
  if (counts.length + lost.length < 2 && view.rules.length === 0) return nothing;
  const shown = counts.filter(({ rule }, i) => allRules || i < FEW_RULES || view.rules.includes(rule));
  const rest = counts.length - shown.length;
  const chip = (rule: string, count: number, mark: TemplateResult | typeof nothing): TemplateResult =>
    html`<button
      class="rule"
      aria-pressed=${view.rules.includes(rule)}
      @click=${() => change({ rules: toggled(view.rules, rule) })}
    >
      ${mark}<span>${ruleTitle(rule, rules)}</span> <span class="quiet">${formatCount(count)}</span>
    </button>`;
  return html`<div class="rules cue" role="group" aria-label=${msg("Findings by rule")}>
    ${shown.map(({ rule, severity, count }) => chip(rule, count, shape(severity)))}
    ${lost.map((rule) => chip(rule, 0, nothing))}
    ${
      rest > 0 || allRules
        ? html`<button
            class="rule more"
            aria-expanded=${allRules}
            @click=${() => {
              showRules(!allRules);
            }}
          >
            ${allRules ? msg("Fewer", { desc: "Rules shown" }) : msg(str`${rest} more`, { desc: "Rules not shown" })}
          </button>`
        : nothing
    }
  </div>`;
}

/** Which kind of training is shown, where there are several. */
function renderKinds({ runs, view, change }: BarContext): TemplateResult | typeof nothing {
  const kinds = countKinds(runs);
  if (kinds.length < 2 && !view.kind) return nothing;
  const gone: [string, number][] = kinds.some(([kind]) => kind === view.kind) ? [] : [[view.kind, 0]];
  return html`<label class="kinds">
    <span class="quiet">${msg("Kind", { desc: "Label of the choice which kind of training is shown" })}</span>
    <select @change=${(event: Event) => change({ kind: (event.target as HTMLSelectElement).value })}>
      <option value="" .selected=${view.kind === ""}>${msg("All", { desc: "All kinds of training" })}</option>
      ${[...kinds, ...(view.kind ? gone : [])].map(
        ([kind, count]) =>
          html`<option value=${kind} .selected=${kind === view.kind}>
            ${familyWords(kind)} (${formatCount(count)})
          </option>`,
      )}
    </select>
  </label>`;
}

/** For narrow pages, where the columns are not all there. */
function renderSort({ runs, view, change }: BarContext): TemplateResult {
  const now = parseSort(view.sort);
  return html`<label class="sort">
    <span class="quiet">${msg("Sort")}</span>
    <select
      @change=${(event: Event) => {
        const key = SORT_KEYS.find((one) => one === (event.target as HTMLSelectElement).value) ?? "verdict";
        if (key !== now.key) change({ sort: formatSort(nextSort(now, key, runs)) });
      }}
    >
      ${SORT_KEYS.map(
        (key) => html`<option value=${key} .selected=${key === now.key}>${COLUMNS[key].label()}</option>`,
      )}
    </select>
  </label>`;
}

function renderSearch({ view, matcher, change }: BarContext): TemplateResult {
  return html`<label class="field search">
    <span class="unseen">${msg("Filter runs by words or /regular expression/")}</span>
    <input
      type="search"
      placeholder=${msg("Filter: words or query")}
      title=${msg(str`Press / to search. Words, a /regular expression/, or a query such as: ${QUERY}`)}
      spellcheck="false"
      autocomplete="off"
      .value=${view.filter}
      aria-invalid=${matcher.error !== null}
      @input=${(event: Event) => change({ filter: (event.target as HTMLInputElement).value })}
    />
    ${matcher.error ? html`<span class="wrong" role="alert">${matcher.error}</span>` : nothing}
  </label>`;
}
