/** The runs of a common chart: their lines, names and values. */

import { msg } from "@lit/localize";
import { html, nothing, svg, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { strokeOf } from "../model/comparison";
import type { Trace } from "../model/traces";
import { middleCut } from "./parts";

export interface LegendEntry {
  /** What the trace is called here. */
  name: string;
  trace: Trace;
  stroke: ReturnType<typeof strokeOf>;
  /** Which data it measures, where the lines of the chart differ in that. */
  split: string;
  thick: boolean;
  lit: boolean;
  value: string;
}

/** `light` hears which one is pointed at. */
export function renderLegend(
  entries: readonly LegendEntry[],
  light: (index: number | null) => void,
): TemplateResult {
  return html`<ul aria-label=${msg("Runs")} @mouseleave=${() => light(null)}>
    ${entries.map((entry, i) => renderEntry(entry, () => light(i)))}
  </ul>`;
}

function renderEntry(
  { name, split, trace, stroke, thick, lit, value }: LegendEntry,
  light: () => void,
): TemplateResult {
  const { colour, dash } = stroke;
  return html`<li ?data-lit=${lit} title=${trace.title} @mouseenter=${light}>
    <svg width="24" height="8" aria-hidden="true">
      ${trace.range ? svg`<rect width="24" height="8" fill=${colour} opacity="0.2"></rect>` : nothing}
      <line
        x1="0"
        x2="24"
        y1="4"
        y2="4"
        stroke-width=${thick ? 3 : 2}
        style=${styleMap({ stroke: colour, "stroke-dasharray": dash.join(" ") || "none" })}
      ></line>
    </svg>
    <span class="who">${middleCut(name)}${trace.losses ? html`<em>${trace.losses}</em>` : nothing}</span
    >${split ? html`<span class="quiet">${split}</span>` : nothing}<b>${value}</b>
  </li>`;
}
