/** The runs of a common chart: their lines, names and values, and which of them are drawn. */

import { msg, str } from "@lit/localize";
import { html, nothing, svg, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { strokeOf } from "../model/comparison";
import { middleCut } from "./parts";

export interface LegendEntry {
  /** The name of the run or group, and what it is called here. */
  key: string;
  name: string;
  title: string;
  stroke: ReturnType<typeof strokeOf>;
  /** Whether it is a mean with its range. */
  isBand: boolean;
  /** What of a group is not shown. */
  losses: string;
  /** Which data it measures, where the lines of the chart differ in that. */
  split: string;
  thick: boolean;
  lit: boolean;
  value: string;
  isShown: boolean;
  /** Whether it is the only one that is drawn. */
  isAlone: boolean;
}

export interface LegendEvents {
  /** A run is pointed at, or none. */
  light: (key: string | null) => void;
  toggle: (key: string) => void;
  isolate: (key: string) => void;
}

export function renderLegend(entries: readonly LegendEntry[], events: LegendEvents): TemplateResult {
  return html`<ul class="legend" aria-label=${msg("Runs")} @mouseleave=${() => events.light(null)}>
    ${entries.map((entry) => renderEntry(entry, events))}
  </ul>`;
}

function renderEntry(entry: LegendEntry, { light, toggle, isolate }: LegendEvents): TemplateResult {
  const { key, name, split, title, losses, lit, value, isShown, isAlone } = entry;
  return html`<li ?data-lit=${lit} ?data-off=${!isShown} @mouseenter=${() => light(isShown ? key : null)}>
    <button
      class="run"
      aria-pressed=${isShown}
      title=${`${title}\n${isShown ? msg("Hide this curve") : msg("Show this curve")}`}
      @click=${() => toggle(key)}
    >
      ${lineSwatch(entry)}
      <span class="who">${middleCut(name)}${losses ? html`<em>${losses}</em>` : nothing}</span>
    </button>
    <button
      class="only"
      aria-pressed=${isAlone}
      aria-label=${isAlone ? msg("Show all runs") : msg(str`Show only ${name}`)}
      @click=${() => isolate(key)}
    >
      ${isAlone ? msg("all", { desc: "Show all curves again" }) : msg("only", { desc: "Show this curve alone" })}
    </button>
    ${split ? html`<span class="quiet">${split}</span>` : nothing}${value ? html`<b>${value}</b>` : nothing}
  </li>`;
}

/** A short piece of a line as it is drawn. */
export function lineSwatch({
  stroke: { colour, dash },
  isBand,
  thick,
}: Pick<LegendEntry, "stroke" | "isBand" | "thick">): TemplateResult {
  return html`<svg class="line" width="24" height="8" aria-hidden="true">
    ${isBand ? svg`<rect width="24" height="8" fill=${colour} opacity="0.2"></rect>` : nothing}
    <line
      x1="0"
      x2="24"
      y1="4"
      y2="4"
      stroke-width=${thick ? 3 : 2}
      style=${styleMap({ stroke: colour, "stroke-dasharray": dash.join(" ") || "none" })}
    ></line>
  </svg>`;
}
