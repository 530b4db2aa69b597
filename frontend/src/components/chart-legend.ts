import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Curve, SeriesSummary } from "../api/types";
import type { Plot } from "../chart/plot";
import { formatMoment } from "../chart/time";
import { formatCount, formatDuration, formatWithin, notFinite, stepWords } from "../model/format";
import { swatch } from "./parts";

/** What a series' key says: its value at the cursor, or its last one. */
export interface Said {
  text: string;
  smoothed: string;
  /** Step of the nearest point, where there is none under the cursor. */
  away: number | null;
}

/** Value of the curve of a column at a place on the grid, or at the last point where there is no cursor. */
export function say(
  plot: Plot | null,
  curves: readonly Curve[],
  column: number,
  cursor: number | null,
  range: [number, number] | null,
): Said {
  const curve = curves[column];
  if (!curve) return { text: "", smoothed: "", away: null };
  const smooth = (i: number): string => (curve.smoothed ? formatWithin(curve.smoothed[i], range) : "");
  if (cursor === null || !plot) {
    const last = curve.values.findLastIndex((value) => value !== null);
    return { text: formatWithin(curve.values[last], range), smoothed: smooth(last), away: null };
  }
  const own = plot.abscissa.indexAt(column, plot.grid.x[cursor] ?? NaN);
  if (own >= 0 && curve.values[own] === null) return { text: notFinite(), smoothed: "", away: null };
  const near = plot.nearest(column, cursor);
  const at = near === null ? -1 : plot.abscissa.indexAt(column, plot.grid.x[near] ?? NaN);
  if (at < 0) return { text: "–", smoothed: "", away: null };
  return {
    text: formatWithin(curve.values[at], range),
    smoothed: smooth(at),
    away: near === cursor ? null : (curve.steps[at] ?? null),
  };
}

/** One key: the line's swatch, its name and value; with several, a switch of the line. */
export function renderKey(
  one: SeriesSummary,
  { label, look }: { label: string; look: string },
  { text, smoothed, away }: Said,
  among: number,
  hidden: boolean,
  toggle: () => void,
): TemplateResult {
  const title = `${one.member === "." ? "" : `${one.member} · `}${one.tag}\n${one.why}`;
  const name = html`${swatch(look)}<span class="cut">${label}</span>`;
  return html`<span class="key ${hidden ? "off" : ""}">
    ${
      among > 1
        ? html`<button
            class="name"
            title=${`${title}\n${hidden ? msg("Show this curve") : msg("Hide this curve")}`}
            aria-pressed=${!hidden}
            @click=${toggle}
          >
            ${name}
          </button>`
        : html`<span class="name" title=${title}>${name}</span>`
    }<b>${hidden ? msg("hidden", { desc: "A curve that is not drawn" }) : text}</b>${
      smoothed && !hidden ? html`<span class="quiet" title=${msg("Smoothed")}>≈ ${smoothed}</span>` : nothing
    }${away !== null ? html`<span class="quiet">@ ${formatCount(away)}</span>` : nothing}
  </span>`;
}

/** Where the cursor is, or the last step. */
export function renderPlace(
  plot: Plot | null,
  curves: readonly Curve[],
  cursor: number | null,
): TemplateResult {
  const x = cursor === null ? undefined : plot?.grid.x[cursor];
  if (!plot || cursor === null || x === undefined) {
    const last = Math.max(...curves.map((curve) => curve.steps.at(-1) ?? 0));
    return html`<span class="step quiet"
      >${msg(str`last, step ${formatCount(last)}`, { desc: "The values are those of the last step" })}</span
    >`;
  }
  const { axis } = plot.abscissa;
  const time = axis === "wall" ? formatMoment(x) : axis === "relative" ? formatDuration(Math.max(0, x)) : "";
  return html`<span class="step quiet"
    >${time ? html`${time} · ` : nothing}${stepWords(formatCount(plot.stepAt(cursor)))}</span
  >`;
}
