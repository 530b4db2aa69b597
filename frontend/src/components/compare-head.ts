/** What stands above the charts of a comparison: which quantity, on which axes, in which layout. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { CompareAxes } from "../model/compare-axes";
import { LAYOUTS, type CompareState, type Layout } from "../model/compare-state";
import { names, plural, runs as runsWords } from "../model/counts";
import { MOST_CURVES, stretches } from "../model/drawn";
import { formatCount, formatValue } from "../model/format";
import { parseAxis, seriesAxis, type PlaceAxis } from "../model/placing";
import type { Quantity } from "../model/quantities";

/** Runs that a sentence names. */
const NAMED = 3;

export interface HeadContext {
  state: CompareState;
  /** How many runs are compared. */
  count: number;
  layout: Layout;
  axes: CompareAxes;
  quantities: readonly Quantity[];
  quantity: Quantity | undefined;
  hasGroups: boolean;
  /** Tags of series that can be the horizontal axis. */
  tags: readonly string[];
  change: (state: Partial<CompareState>) => void;
  choose: (quantity: string) => void;
}

export function renderHead(context: HeadContext): TemplateResult {
  const { state, count, layout, axes, hasGroups, change } = context;
  return html`<header>
    <h1>${msg(str`${runsWords(count)} compared`)}</h1>
    ${layout === "quantities" ? nothing : renderQuantities(context)}
    ${toggle(msg("Log", { desc: "Logarithmic scale of the values" }), axes.log, () => {
      change({ scale: axes.log ? "linear" : "log" });
    })}
    <span class="switch" role="group" aria-label=${msg("Layout")}>
      ${LAYOUTS.map((one) => toggle(layoutWord(one), layout === one, () => change(turned(axes.x, one))))}
    </span>
    ${renderX(context)}
    ${
      axes.leaving.length
        ? toggle(
            msg("Ignore outliers"),
            !state.outliers,
            () => change({ outliers: !state.outliers }),
            msg("The value axis fits the other runs; runs outside it are marked at its edge"),
          )
        : nothing
    }
    ${
      layout === "overlay" && hasGroups
        ? toggle(
            msg("Mean and range of seeds"),
            state.bands,
            () => change({ bands: !state.bands }),
            msg(
              "Runs that differ by their seed alone as one: mean, and range from the least to the greatest",
            ),
          )
        : nothing
    }
    ${
      state.zoom
        ? html`<button class="button" @click=${() => change({ zoom: null })}>${msg("Reset zoom")}</button>`
        : nothing
    }
    ${count > MOST_CURVES ? renderCurves(context) : nothing}
    ${remarksOf(context).map((remark) => html`<p class="quiet">${remark}</p>`)}
  </header>`;
}

function layoutWord(layout: Layout): string {
  const words: Record<Layout, string> = {
    overlay: msg("One chart"),
    grid: msg("Side by side"),
    quantities: msg("All quantities"),
  };
  return words[layout];
}

/** Another layout; a stretch of time, or of a logged series, is not what charts side by side are zoomed to. */
function turned(x: PlaceAxis, layout: Layout): Partial<CompareState> {
  return x === "steps" || x === "share" ? { layout } : { layout, zoom: null };
}

function toggle(label: string, isOn: boolean, act: () => void, title = ""): TemplateResult {
  return html`<button class="button" aria-pressed=${isOn} title=${title || nothing} @click=${act}>
    ${label}
  </button>`;
}

function renderQuantities({ quantities, quantity, choose }: HeadContext): TemplateResult | typeof nothing {
  if (!quantities.length) return nothing;
  return html`<label class="pick"
    ><span class="quiet">${msg("Quantity", { desc: "What the runs are compared by" })}</span>
    <select
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${quantities.map(
        ({ key, label }) => html`<option value=${key} ?selected=${key === quantity?.key}>${label}</option>`,
      )}
    </select></label
  >`;
}

const axisWords = (): [PlaceAxis, string][] => [
  ["steps", msg("Steps")],
  ["share", msg("Share of each run, 0 to 100 %")],
  ["relative", msg("Time since start")],
  ["wall", msg("Wall time")],
];

/** What the horizontal axis shows; side by side, where each chart has its own, no logged series. */
function renderX({ axes, layout, tags, change }: HeadContext): TemplateResult {
  const option = (axis: PlaceAxis, label: string): TemplateResult =>
    html`<option value=${axis} .selected=${axis === axes.x}>${label}</option>`;
  return html`<label class="pick"
    ><span class="quiet">${msg("X axis", { desc: "Label of the choice of the horizontal axis" })}</span>
    <select
      aria-label=${msg("Horizontal axis")}
      @change=${(event: Event) => {
        change({ x: parseAxis((event.target as HTMLSelectElement).value), zoom: null });
      }}
    >
      ${axisWords().map(([axis, label]) => option(axis, label))}
      ${
        layout === "grid" || !tags.length
          ? nothing
          : html`<optgroup label=${msg("Logged series")}>
              ${tags.map((tag) => option(seriesAxis(tag), tag))}
            </optgroup>`
      }
    </select></label
  >`;
}

/** Which of many runs are drawn. */
function renderCurves({ state, count, change }: HeadContext): TemplateResult {
  const all = formatCount(count);
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    change({ curves: value === "even" ? value : Number(value) });
  };
  return html`<label
    class="pick"
    title=${msg("In the order of the ranking below, best first; the tables hold all runs")}
    ><span class="quiet">${msg("Curves", { id: "drawn-curves", desc: "Which runs are drawn" })}</span>
    <select @change=${choose}>
      ${stretches(count).map(
        ([first, last]) =>
          html`<option value=${first} .selected=${first === state.curves}>
            ${msg(str`${formatCount(first)} to ${formatCount(last)} of ${all}`, { desc: "Runs, by their places in the ranking" })}
          </option>`,
      )}
      <option value="even" .selected=${state.curves === "even"}>
        ${msg(str`${MOST_CURVES} of ${all}, evenly`, { desc: "So many runs in even steps through the whole ranking" })}
      </option>
    </select></label
  >`;
}

/** What of the axes is not as one would expect. */
function remarksOf({ state, layout, axes }: HeadContext): string[] {
  const { leaving, apart, x } = axes;
  const found: string[] = [];
  if (layout === "grid")
    found.push(msg("The value axis is the same in all charts; cursor and zoom move together."));
  if (leaving.length && !state.outliers) found.push(leavingWords(leaving));
  if (apart && x === "share")
    found.push(
      msg("These runs count their steps in different units: each curve fills the width, from 0 to 100 %."),
    );
  return found;
}

function leavingWords(leaving: CompareAxes["leaving"]): string {
  const shown = leaving
    .slice(0, NAMED)
    .map(({ run, value }) =>
      msg(str`${run} (reaches ${formatValue(value)})`, { desc: "A run and how far its values go" }),
    );
  const who = names(leaving.length > NAMED ? [...shown, "…"] : shown);
  return plural(leaving.length, {
    one: msg(str`One run is outside the value axis: ${who}.`),
    other: msg(str`${formatCount(leaving.length)} runs are outside the value axis: ${who}.`),
  });
}
