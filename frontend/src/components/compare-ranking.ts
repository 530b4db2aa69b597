/** The ranking of the runs that are compared, with what differs in their settings. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { inPage } from "./events";
import type { Comparison, Standing } from "../api/types";
import { formatDifference, formatHParam, improves } from "../model/comparison";
import { rankingTable } from "../model/compare-tables";
import type { CompareState } from "../model/compare-state";
import { clauses, names, outOf, plural } from "../model/counts";
import { formatCount, formatDuration, formatStep, formatValue, stepWords } from "../model/format";
import { fullStop } from "../model/words";
import "./menu";
import { runName } from "./parts";
import { tableItems } from "./table-exports";

/** Hyper-parameters that it has columns for. */
const SETTINGS = 8;

export interface RankingContext {
  linkOf: (run: string) => string;
  change: (part: Partial<Pick<CompareState, "baseline" | "rankBy">>) => void;
  open: (run: string) => void;
}

export function renderRanking(comparison: Comparison, context: RankingContext): TemplateResult {
  const { ranking, quantities, quantity, verdict, winner, groups, hparams, runs } = comparison;
  const shown = hparams.slice(0, SETTINGS);
  const places = new Map(runs.map((run, i) => [run, i]));
  return html`<section aria-labelledby="ranking">
    <div class="head">
      <h2 id="ranking">${msg("Ranking")}</h2>
      ${
        quantities.length > 1
          ? html`<label
              >${msg("By", { desc: "Label of the choice of the value that runs are ranked by" })}
              <select
                @change=${(event: Event) =>
                  context.change({ rankBy: (event.target as HTMLSelectElement).value })}
              >
                ${quantities.map(
                  ({ key, label, runs: count }) =>
                    html`<option value=${key} ?selected=${key === quantity?.key}>
                      ${label}${count < runs.length ? ` (${outOf(count, runs.length)})` : ""}
                    </option>`,
                )}
              </select></label
            >`
          : nothing
      }
      <label
        >${msg("Against", { desc: "Label of the choice of the run that others are held against" })}
        <select
          @change=${(event: Event) => context.change({ baseline: (event.target as HTMLSelectElement).value })}
        >
          <option value="" ?selected=${!comparison.baseline}>${msg("no baseline")}</option>
          ${runs.map(
            (run) => html`<option value=${run} ?selected=${run === comparison.baseline}>${run}</option>`,
          )}
        </select></label
      >
      <td-menu
        .heading=${msg("Ranking")}
        .items=${() => tableItems("ranking", () => rankingTable(comparison))}
      ></td-menu>
    </div>
    <p class="verdict" aria-live="polite">${verdict}</p>
    ${
      winner
        ? html`<p class="small">
            ${
              groups.length
                ? msg(
                    "The best of many runs is partly lucky: only repeated seeds show whether its settings are better.",
                  )
                : msg("One run of each setting: a different seed could change the ranking.")
            }
          </p>`
        : nothing
    }
    <div class="scroll cue" tabindex="0" role="region" aria-label=${msg("Table of the ranking")}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">${msg("Place", { desc: "In the ranking" })}</th>
            <th scope="col">${msg("Run", { desc: "Column of runs" })}</th>
            <th scope="col" class="number">${msg("Best", { desc: "Column of runs: best value" })}</th>
            <th scope="col" class="number">${msg("At step", { desc: "Step of the best value" })}</th>
            <th scope="col" class="number">${msg("After", { desc: "Time until the best value" })}</th>
            ${
              comparison.baseline
                ? html`<th scope="col" class="number">${msg("Difference")}</th>
                    <th scope="col" class="number">
                      ${msg("As good as the baseline at", { desc: "Then comes a step" })}
                    </th>`
                : nothing
            }
            ${shown.map(({ name }) => html`<th scope="col" class="value" title=${name}>${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${ranking.map((standing) => {
            const place = places.get(standing.run) ?? 0;
            return html`<tr class=${standing.place === null ? "out" : ""}>
              <td class="number">${standing.place ?? "–"}</td>
              ${renderName(standing, comparison, context)}
              <td class="number">${formatValue(standing.best?.value)}</td>
              <td class="number">${standing.best ? formatStep(standing.best.step) : "–"}</td>
              <td class="number">${duration(standing.best?.seconds)}</td>
              ${comparison.baseline ? renderAgainst(standing, comparison) : nothing}
              ${shown.map(({ values }) => {
                const text = formatHParam(values[place]);
                return html`<td class="value" title=${text}>${text}</td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${renderAlike(comparison)}
  </section>`;
}

function renderName(
  { run, exclusion_reasons }: Standing,
  { baseline, winner }: Comparison,
  context: RankingContext,
): TemplateResult {
  return html`<th scope="row" class="ranked">
    <div class="who">
      <a
        href=${context.linkOf(run)}
        @click=${inPage(() => {
          context.open(run);
        })}
        >${runName(run)}</a
      >${run === winner ? html`<span class="tag">${msg("best", { desc: "Mark of the best run" })}</span>` : nothing}${
        run === baseline
          ? html`<span class="tag"
              >${msg("baseline", { desc: "Mark of the run that others are held against" })}</span
            >`
          : nothing
      }
    </div>
    ${exclusion_reasons.length ? html`<span class="doubt">${msg(str`Not ranked: ${clauses(exclusion_reasons)}`)}</span>` : nothing}
  </th>`;
}

function renderAgainst(standing: Standing, comparison: Comparison): TemplateResult {
  const own = standing.run === comparison.baseline;
  const better = improves(comparison, standing.difference);
  const kind = better === null ? "" : better ? "better" : "worse";
  const word = better === null ? "" : better ? msg("better") : msg("worse");
  return html`<td class="number ${kind}" title=${word}>
      ${own ? "" : formatDifference(standing.difference)}${word ? html`<span class="unseen"> ${word}</span>` : ""}
    </td>
    <td class="number">
      ${own ? "" : standing.reached_step === null ? msg("never", { desc: "It was never as good as the baseline" }) : stepWords(formatStep(standing.reached_step))}
    </td>`;
}

function renderAlike({ hparams, hparams_alike: alike }: Comparison): TemplateResult | typeof nothing {
  const more = hparams.length - SETTINGS;
  if (!hparams.length && !alike) return nothing;
  const rest = names(hparams.slice(SETTINGS).map(({ name }) => name));
  const parts = [
    hparams.length ? differing(hparams.length) : msg("No hyper-parameter differs"),
    more > 0 ? msg(str`${more} more not shown: ${rest}`) : "",
    alike
      ? plural(alike, {
          one: msg(str`${alike} is the same in all runs`),
          other: msg(str`${alike} are the same in all runs`),
        })
      : "",
  ];
  return html`<p class="small">${fullStop(clauses(parts))}</p>`;
}

function differing(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} hyper-parameter differs`),
    other: msg(str`${n} hyper-parameters differ`),
  });
}

function duration(seconds: number | null | undefined): string {
  return seconds === null || seconds === undefined ? "–" : formatDuration(seconds);
}
