/** A run's page and the comparison, or what is said while they are not there. */

import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Known } from "../api/run-details";
import type { RunDetail, RunRow } from "../api/types";
import { runs as runsWords } from "../model/counts";
import type { View } from "../model/link";
import type { Reading } from "../model/reading";
import type { Session } from "../session";
import "./compare";
import "./run-page";
import { renderUnknown } from "./states";

interface RunView {
  name: string;
  reading: Reading;
  link: () => string;
  dark: boolean;
}

export function renderRun(session: Session, { name, reading, link, dark }: RunView): TemplateResult {
  const { known, rows, rules, store, marks } = session;
  const { detail = null, error = null } = known.get(name) ?? {};
  if (detail) {
    return html`<td-run-page
      .detail=${detail}
      .row=${rows?.find((row) => row.name === name) ?? null}
      .news=${marks.get(name) ?? null}
      .rules=${rules}
      .store=${store}
      .reading=${reading}
      .link=${link}
      .dark=${dark}
    ></td-run-page>`;
  }
  return error
    ? renderUnknown([name], error, session.status)
    : html`<p class="wait">${msg(str`Loading ${name} …`)}</p>`;
}

interface CompareView {
  runs: readonly string[];
  /** The runs whose curves are drawn, as far as they are known. */
  found: readonly ({ name: string } & Partial<Known>)[];
  details: RunDetail[];
  isKnown: boolean;
  areMany: boolean;
  picked: readonly string[];
  view: View;
  linkOf: (run: string) => string;
  dark: boolean;
}

export function renderCompare(session: Session, now: CompareView): TemplateResult {
  const { runs, found, details, isKnown, areMany, picked, view, linkOf, dark } = now;
  if (!isKnown && !areMany) return html`<p class="wait">${msg(str`Loading ${runsWords(runs.length)} …`)}</p>`;
  const lost = found.filter((one) => one.error);
  return html`${
    lost.length
      ? renderUnknown(
          lost.map(({ name }) => name),
          lost[0]?.error ?? "",
          session.status,
        )
      : nothing
  }
  ${
    details.length || areMany
      ? html`<td-compare
          .details=${details}
          .drawn=${picked}
          .generation=${session.generation}
          .runs=${runs.filter((name) => !lost.some((one) => one.name === name))}
          .rules=${session.rules}
          .quantity=${view.quantity}
          .state=${view}
          .store=${session.store}
          .linkOf=${linkOf}
          .startOf=${startOf(session.rows)}
          .dark=${dark}
        ></td-compare>`
      : nothing
  }`;
}

function startOf(rows: readonly RunRow[] | null): (run: string) => number | null {
  return (run) => rows?.find(({ name }) => name === run)?.first_wall_time ?? null;
}
