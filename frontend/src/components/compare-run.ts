/** One of several runs side by side: its name, its verdict and its chart. */

import { msg, str } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import type { CurveStore } from "../api/curves";
import type { RunDetail, Rules } from "../api/types";
import type { CompareAxes } from "../model/compare-axes";
import { annotationsOf, belongs, isActive, type Panel } from "../model/panels";
import { toPercent, toStep, type Ends } from "../model/share";
import { fullStop, ruleTitle } from "../model/words";
import "./chart";
import type { TabEvent } from "./events";
import { badge, runName, sentence } from "./parts";

export interface BesideContext {
  axes: CompareAxes;
  /** In steps, or where each curve fills its width in percent of its steps. */
  zoom: readonly [number, number] | null;
  store: CurveStore;
  rules: Rules | null;
  dark: boolean;
  linkOf: (run: string) => string;
  open: (event: Event, run: string) => void;
  remove: (event: Event, run: string) => void;
  look: (zoom: [number, number] | null) => void;
}

/** `ends` are the first and the last step of the run's curves. */
export function renderBeside(
  detail: RunDetail,
  panel: Panel | undefined,
  ends: Ends,
  context: BesideContext,
): TemplateResult {
  const { rules, linkOf, open, remove } = context;
  const { run, findings } = detail;
  const primary = findings.find((one) => one.rule === run.primary && isActive(one));
  return html`<article aria-label=${run.name}>
    <div class="top">
      <h2>
        <a
          href=${linkOf(run.name)}
          @click=${(event: Event) => {
            open(event, run.name);
          }}
          >${runName(run.name)}</a
        >
      </h2>
      ${badge(run.status)}
      <button
        class="close"
        aria-label=${msg(str`Remove ${run.name}`)}
        title=${msg("Remove")}
        @click=${(event: Event) => {
          remove(event, run.name);
        }}
      >
        ×
      </button>
    </div>
    <p class="diagnosis" title=${primary?.message ?? ""}>
      ${
        primary
          ? html`<b>${ruleTitle(primary.rule, rules)}</b> ${sentence(primary.message)}`
          : html`<span class="quiet"
              >${run.status === "unjudged" ? fullStop(msg("No rule could judge the training")) : fullStop(msg("Nothing found"))}</span
            >`
      }
    </p>
    ${panel ? renderChart(detail, panel, ends, context) : html`<p class="missing quiet">${msg("This run has no such series.")}</p>`}
  </article>`;
}

function renderChart(
  { generation, run, findings }: RunDetail,
  panel: Panel,
  ends: Ends,
  { axes, zoom, store, dark, look }: BesideContext,
): TemplateResult {
  const own = axes.x !== "steps";
  const map = (
    window: readonly [number, number] | null,
    to: (place: number, ends: Ends) => number,
  ): [number, number] | null =>
    window && (own ? [to(window[0], ends), to(window[1], ends)] : [window[0], window[1]]);
  return html`<td-chart
    .store=${store}
    .run=${run.name}
    .series=${panel.series}
    .heading=${panel.title}
    .generation=${generation}
    .annotations=${annotationsOf(findings).filter(({ evidence }) => belongs(evidence, panel.series))}
    .axis=${axes.x === "relative" || axes.x === "wall" ? axes.x : "step"}
    .xRange=${axes.ends}
    .yRange=${axes.y}
    .dark=${dark}
    .log=${axes.log}
    .window=${map(zoom, toStep)}
    sync="compare"
    joint
    @td-window=${({ detail }: TabEvent<"td-window">) => {
      look(map(detail.window, toPercent));
    }}
  ></td-chart>`;
}
