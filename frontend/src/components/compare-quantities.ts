/** Several quantities of the runs that are compared: a small chart each, with one legend, one zoom and one cursor. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { strokeOf, sharedFolder } from "../model/comparison";
import { outOf } from "../model/counts";
import { formatCount } from "../model/format";
import { parseText } from "../model/text-filter";
import type { Quantity } from "../model/quantities";
import { isVisible, type Visible } from "../model/visible";
import { renderLegend, type LegendEvents } from "./compare-overlay-legend";

/** Quantities of which there are at least so many can be filtered. */
const MANY = 7;

export interface QuantitiesContext {
  quantities: readonly Quantity[];
  /** The runs that are drawn, in the order of their strokes. */
  runs: readonly string[];
  filter: string;
  visible: Visible;
  dark: boolean;
  chart: (quantity: Quantity) => TemplateResult;
  search: (filter: string) => void;
  legend: LegendEvents;
}

export function renderQuantities(context: QuantitiesContext): TemplateResult {
  const { quantities, filter, chart } = context;
  const matcher = parseText(filter);
  const shown = quantities.filter(({ label }) => matcher.matches([label]));
  return html`${
      quantities.length >= MANY || filter ? renderSearch(context, shown.length, matcher.error) : nothing
    }
    ${renderRuns(context)}
    ${shown.length ? nothing : html`<p class="missing quiet">${msg("No quantity matches.")}</p>`}
    <div class="grid quantities">${repeat(shown, ({ key }) => key, chart)}</div>`;
}

function renderSearch(
  { quantities, filter, search }: QuantitiesContext,
  count: number,
  error: string | null,
): TemplateResult {
  return html`<label class="pick">
    <span class="quiet">${msg("Quantities")}</span>
    <input
      type="search"
      placeholder=${msg("Filter: words or /regex/")}
      spellcheck="false"
      autocomplete="off"
      .value=${filter}
      aria-invalid=${error !== null}
      @input=${(event: Event) => {
        search((event.target as HTMLInputElement).value);
      }}
    />
    <span class="quiet" aria-live="polite">${error ?? outOf(count, formatCount(quantities.length))}</span>
  </label>`;
}

function renderRuns({ runs, visible, dark, legend }: QuantitiesContext): TemplateResult {
  const folder = sharedFolder(runs);
  const entries = runs.map((run, i) => ({
    key: run,
    name: run.slice(folder.length),
    title: run,
    stroke: strokeOf(i, dark),
    isBand: false,
    losses: "",
    split: "",
    thick: false,
    lit: false,
    value: "",
    isShown: isVisible(visible, run),
    isAlone: visible.only.length === 1 && visible.only[0] === run,
  }));
  return renderLegend(entries, legend);
}
