import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CurveStore } from "../api/curves";
import type { Finding, LogWarning, RunDetail, RunRow, Rules } from "../api/types";
import { formatCount, formatDuration, plural } from "../model/format";
import {
  annotationsOf,
  belongs,
  bringForward,
  isActive,
  panelsOf,
  tell,
  type Annotation,
  type Panel,
} from "../model/panels";
import { roleWord, ruleTitle } from "../model/words";
import { base } from "../theme";
import "./chart";
import "./checked";
import { TabEvent } from "./events";
import "./finding";
import { badge, runName, sentence } from "./parts";
import { partStyles } from "./parts.css";
import { runPageStyles } from "./run-page.css";

/** Roles whose single series are shown at once; the others wait in a closed group. */
const OPEN_ROLES = new Set(["loss", "score", "reward"]);

/** A run's page: its curves with the evidence on them, and the findings beside. */
@customElement("td-run-page")
export class RunPage extends LitElement {
  static override styles = [base, partStyles, runPageStyles];

  @property({ attribute: false }) detail!: RunDetail;
  @property({ attribute: false }) row: RunRow | null = null;
  @property({ attribute: false }) rules: Rules | null = null;
  @property({ attribute: false }) store!: CurveStore;
  @property({ type: Boolean }) dark = false;

  @state() private lit: string | null = null;
  @state() private window: [number, number] | null = null;
  private annotations: Annotation[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get("detail") as RunDetail | undefined;
    if (before && before.run.name !== this.detail.run.name) this.window = null;
    if (changed.has("detail")) this.annotations = annotationsOf(this.detail.findings);
  }

  private onLight({ detail: { id, show } }: TabEvent<"td-light">): void {
    this.lit = id;
    if (!show || id === null) return;
    const found = this.annotations.find((annotation) => annotation.id === id);
    const charts = [...this.renderRoot.querySelectorAll("td-chart")];
    const chart = charts.find((one) => found && belongs(found.evidence, one.series));
    chart?.closest("details")?.setAttribute("open", "");
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart?.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }

  protected override render(): TemplateResult {
    const { run, findings, outcomes } = this.detail;
    const { lead, groups } = bringForward(panelsOf(run), findings.find(isActive));
    return html`<header>
        <h1>${runName(run.name)}</h1>
        ${badge(run.status)}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      <div
        class="page"
        @td-light=${(event: TabEvent<"td-light">) => this.onLight(event)}
        @td-window=${({ detail }: TabEvent<"td-window">) => (this.window = detail.window)}
      >
        <div class="lead ${lead.length ? "" : "none"}">
          <h2 class="unseen">Curves</h2>
          <div class="pairs">
            ${repeat(
              lead,
              ({ key }) => key,
              (panel, i) => this.renderChart(panel, i === 0 ? "first" : ""),
            )}
          </div>
        </div>
        <aside aria-label="Findings">
          <h2 class="unseen">Findings</h2>
          ${this.renderFindings(findings)}
          <td-checked .outcomes=${outcomes} .rules=${this.rules}></td-checked>
        </aside>
        <div class="rest">${groups.map(({ role, panels }) => this.renderGroup(role, panels))}</div>
      </div>`;
  }

  private facts(): string {
    const { run } = this.detail;
    const { row } = this;
    const points = run.series.reduce((sum, series) => sum + series.points, 0);
    const members = run.members.filter((member) => member !== run.name);
    const seconds = row?.first_wall_time && row.last_wall_time ? row.last_wall_time - row.first_wall_time : 0;
    return [
      `${plural(run.series.length, "series", "series")}, ${plural(points, "point")}`,
      row?.last_step ? `${formatCount(row.last_step)} steps` : "",
      seconds > 1 ? formatDuration(seconds) : "",
      run.family === "supervised" ? "" : `${run.family} training`,
      members.length ? `joined from ${members.join(", ")}` : "",
    ]
      .filter(Boolean)
      .join(" · ");
  }

  private renderWarnings(warnings: LogWarning[]): TemplateResult | typeof nothing {
    const sampled = this.row?.sampled
      ? html`<p class="notice">
          TensorBoard gives us only a sample of this run's points: short events may be missing.
        </p>`
      : nothing;
    return html`${sampled}${warnings.map(
      ({ where, message }) => html`<p class="notice"><b>${where}</b> ${sentence(message)}</p>`,
    )}`;
  }

  private renderFindings(findings: Finding[]): TemplateResult {
    const { main, suppressed } = tell(findings);
    return html`${main.length ? nothing : this.renderNothing(suppressed.length)}
    ${repeat(
      main,
      ({ finding }) => finding.rule + finding.tags.join(),
      ({ finding, explains }, i) =>
        html`<td-finding
          .finding=${finding}
          .explains=${explains}
          .rules=${this.rules}
          .lit=${this.lit}
          ?open=${i === 0}
        ></td-finding>`,
    )}
    ${
      suppressed.length
        ? html`<details class="suppressed">
            <summary class="fold">
              ${plural(suppressed.length, "finding")} suppressed by your configuration
            </summary>
            <ul>
              ${suppressed.map(
                (one) =>
                  html`<li>
                    <p>${badge(one.severity)} <b>${ruleTitle(one.rule)}</b></p>
                    <p>${sentence(one.message)}</p>
                    <p class="quiet">Reason given: ${one.suppressed}</p>
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }`;
  }

  private renderNothing(suppressed: number): TemplateResult {
    const { status, reason } = this.detail.run;
    const looked = this.detail.outcomes.filter((one) => one.status === "clear").length;
    return html`<div class="verdict ${status}">
      <h2>
        ${status === "unjudged" ? "This run could not be judged" : suppressed ? "Nothing else found" : "Nothing found"}
      </h2>
      <p>
        ${
          status === "unjudged"
            ? html`No rule about training could look at it${reason ? html`: ${sentence(reason)}` : nothing}.`
            : `${plural(looked, "rule")} looked at this run and found nothing wrong.`
        }
      </p>
    </div>`;
  }

  private renderGroup(role: string, panels: Panel[]): TemplateResult {
    const marked = panels.some((panel) =>
      this.annotations.some((one) => belongs(one.evidence, panel.series)),
    );
    const open = OPEN_ROLES.has(role) || marked;
    return html`<details ?open=${open}>
      <summary class="fold">
        <h2>${roleWord(role)}</h2>
        <span class="quiet">${panels.length}</span>
      </summary>
      <div class="grid">
        ${repeat(
          panels,
          ({ key }) => key,
          (panel) => this.renderChart(panel, "small"),
        )}
      </div>
    </details>`;
  }

  private renderChart(panel: Panel, size: string): TemplateResult {
    return html`<td-chart
      class=${size}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${panel.series}
      .heading=${panel.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter((one) => belongs(one.evidence, panel.series))}
      .lit=${this.lit}
      .window=${this.window}
      .dark=${this.dark}
    ></td-chart>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-page": RunPage;
  }
}
