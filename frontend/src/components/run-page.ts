import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CurveStore } from "../api/curves";
import type { Finding, LogWarning, RunDetail, RunRow, Rules } from "../api/types";
import { memory } from "../host";
import { names, plural, points as pointsWords, series as seriesWords } from "../model/counts";
import { formatCount, formatDuration } from "../model/format";
import { levelsOf, priorOf, windowAround } from "../model/levels";
import {
  annotationsOf,
  belongs,
  bringForward,
  findingId,
  isActive,
  panelsOf,
  tell,
  type Annotation,
  type Panel,
  type Panels,
} from "../model/panels";
import type { RunNews } from "../model/news";
import { PLAIN, type Reading } from "../model/reading";
import { because, familyWords, fullStop, roleWord, ruleTitle } from "../model/words";
import { base } from "../theme";
import "./chart";
import "./checked";
import { TabEvent } from "./events";
import "./finding";
import { newsStyles, renderHowFar, renderNews } from "./news";
import { badge, runName, sentence } from "./parts";
import { partStyles } from "./parts.css";
import { runPageStyles } from "./run-page.css";
import "./run-page-tools";

/** Roles whose single series are shown at once; the others wait in a closed group. */
const OPEN_ROLES = new Set(["loss", "score", "reward"]);

const SMOOTHING = "smoothing";

function recall(): number {
  const weight = Number(memory.get(SMOOTHING) ?? 0);
  return weight > 0 && weight < 1 ? weight : 0;
}

function cardKey(finding: Finding): string {
  return finding.rule + finding.tags.join();
}

/** A run's page: its curves with the evidence on them, and the findings beside. */
@customElement("td-run-page")
export class RunPage extends LitElement {
  static override styles = [base, partStyles, newsStyles, runPageStyles];

  @property({ attribute: false }) detail!: RunDetail;
  @property({ attribute: false }) row: RunRow | null = null;
  /** What is new of this run since somebody looked at it. */
  @property({ attribute: false }) news: RunNews | null = null;
  @property({ attribute: false }) rules: Rules | null = null;
  @property({ attribute: false }) store!: CurveStore;
  @property({ attribute: false }) reading: Reading = PLAIN;
  /** The address of what is shown, for copied findings. */
  @property({ attribute: false }) link: () => string = () => "";
  @property({ type: Boolean }) dark = false;

  @state() private lit: string | null = null;
  /** Weight of the smoothing as the slider has it, and as the curves are asked for a little later. */
  @state() private smoothing = recall();
  @state() private smoothed = this.smoothing;
  private smoothTimer: ReturnType<typeof setTimeout> | undefined;
  private annotations: Annotation[] = [];
  private panels: Panels = { lead: [], groups: [] };
  /** The card that was first when the page was opened: it is the open one. */
  private first = "";
  private shownRun = "";

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("detail")) return;
    const { run, findings } = this.detail;
    this.annotations = annotationsOf(findings);
    // Kept while the report is the same: a chart takes other lists of series for other curves to fetch.
    this.panels = bringForward(panelsOf(run), findings.find(isActive));
    if (run.name === this.shownRun && this.first) return;
    // A finding that comes in front later leaves open what is being read.
    const [first] = tell(findings).main;
    this.first = first ? cardKey(first.finding) : "";
    this.shownRun = run.name;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.smoothTimer);
  }

  private onLight({ detail: { id, show } }: TabEvent<"td-light">): void {
    this.lit = id;
    if (!show || id === null) return;
    const found = this.annotations.find((annotation) => annotation.id === id);
    const charts = [...this.renderRoot.querySelectorAll("td-chart")];
    const chart = charts.find((one) => found && belongs(found.evidence, one.series));
    chart?.closest("details")?.setAttribute("open", "");
    const whole = chart?.steps;
    if (found && whole) this.look(windowAround(found.evidence, whole));
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart?.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }

  /** Zooms all charts to a window; asked for the same once more, shows all again. */
  private look(window: [number, number] | null): void {
    const again = window?.join() === this.reading.window?.join();
    this.dispatchEvent(new TabEvent("td-reading", { window: again ? null : window }));
  }

  /** Opens the card whose evidence was picked on a chart, and goes to its row. */
  private async onFind({ detail: { id } }: TabEvent<"td-find">): Promise<void> {
    this.lit = id;
    const cards = [...this.renderRoot.querySelectorAll("td-finding")];
    await cards.find(({ finding }) => id.startsWith(`${findingId(finding)}#`))?.goTo(id);
  }

  private onSmoothing(weight: number): void {
    this.smoothing = weight;
    memory.set(SMOOTHING, String(weight));
    clearTimeout(this.smoothTimer);
    this.smoothTimer = setTimeout(() => (this.smoothed = weight), 120);
  }

  protected override render(): TemplateResult {
    const { run, findings, outcomes } = this.detail;
    const { lead, groups } = this.panels;
    const titles = [...lead, ...groups.flatMap(({ panels }) => panels)].map(({ title }) => title);
    return html`<header>
        <h1>${runName(run.name)}</h1>
        ${badge(run.status)} ${this.row ? renderHowFar(this.row) : nothing}
        <p class="facts quiet">${this.facts()}</p>
      </header>
      ${this.renderWarnings(this.detail.warnings)}
      ${
        titles.length
          ? html`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing}
              .share=${priorOf(findings, run.series)}
              .titles=${[...new Set(titles)]}
              @td-smoothing=${({ detail }: CustomEvent<number>) => this.onSmoothing(detail)}
            ></td-run-tools>`
          : nothing
      }
      <div
        class="page"
        @td-find=${(event: TabEvent<"td-find">) => void this.onFind(event)}
        @td-light=${(event: TabEvent<"td-light">) => this.onLight(event)}
        @td-window=${({ detail }: TabEvent<"td-window">) => this.dispatchEvent(new TabEvent("td-reading", detail))}
      >
        <div class="lead ${lead.length ? "" : "none"}">
          <h2 class="unseen">${msg("Curves")}</h2>
          <div class="pairs">
            ${repeat(
              lead,
              ({ key }) => key,
              (panel, i) => this.renderChart(panel, i === 0 ? "first" : ""),
            )}
          </div>
        </div>
        <aside aria-label=${msg("Findings")}>
          <h2 class="unseen">${msg("Findings")}</h2>
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
      names([seriesWords(run.series.length), pointsWords(points)]),
      row?.last_step ? msg(str`${formatCount(row.last_step)} steps`, { desc: "Length of a run" }) : "",
      seconds > 1 ? formatDuration(seconds) : "",
      familyWords(run.family),
      members.length ? msg(str`joined from ${names(members)}`, { desc: "A run of several directories" }) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  }

  private renderWarnings(warnings: LogWarning[]): TemplateResult | typeof nothing {
    const sampled = this.row?.sampled
      ? html`<p class="notice">
          ${msg("TensorBoard gives us only a sample of this run's points: short events may be missing.")}
        </p>`
      : nothing;
    return html`${sampled}${warnings.map(
      ({ where, message }) => html`<p class="notice"><b>${where}</b> ${sentence(message)}</p>`,
    )}`;
  }

  private renderFindings(findings: Finding[]): TemplateResult {
    const { main, suppressed } = tell(findings);
    const solved = this.news?.solved ?? [];
    return html`${main.length ? nothing : this.renderNothing(suppressed.length)}
    ${solved.length ? html`<p class="gone">${renderNews({ fresh: [], solved }, this.rules)}</p>` : nothing}
    ${repeat(
      main,
      ({ finding }) => cardKey(finding),
      ({ finding, explains }) =>
        html`<td-finding
          .finding=${finding}
          .explains=${explains}
          .rules=${this.rules}
          .lit=${this.lit}
          .link=${this.link}
          .fresh=${this.news?.fresh.includes(finding.rule) ?? false}
          ?open=${cardKey(finding) === this.first}
        ></td-finding>`,
    )}
    ${
      suppressed.length
        ? html`<details class="suppressed">
            <summary class="fold">${suppressedWords(suppressed.length)}</summary>
            <ul>
              ${suppressed.map(
                (one) =>
                  html`<li>
                    <p>${badge(one.severity)} <b>${ruleTitle(one.rule, this.rules)}</b></p>
                    <p>${sentence(one.message)}</p>
                    <p class="quiet">${msg(str`Reason given: ${one.suppressed}`)}</p>
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }`;
  }

  private renderNothing(suppressed: number): TemplateResult {
    const { status, reason } = this.detail.run;
    const none = msg("No rule about training could look at it");
    const looked = this.detail.outcomes.filter((one) => one.status === "clear").length;
    return html`<div class="verdict ${status}">
      <h2>
        ${status === "unjudged" ? msg("This run could not be judged") : suppressed ? msg("Nothing else found") : msg("Nothing found")}
      </h2>
      <p>
        ${
          status === "unjudged"
            ? sentence(fullStop(reason ? because(none, reason) : none))
            : lookedWords(looked)
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
      ?eager=${size === "first"}
      .store=${this.store}
      .run=${this.detail.run.name}
      .series=${panel.series}
      .heading=${panel.title}
      .generation=${this.detail.generation}
      .annotations=${this.annotations.filter((one) => belongs(one.evidence, panel.series))}
      .lit=${this.lit}
      .window=${this.reading.window}
      .axis=${this.reading.axis}
      .scale=${this.reading.scale}
      .origin=${this.row?.first_wall_time ?? null}
      .smoothing=${this.smoothed}
      .levels=${levelsOf(panel, this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`;
  }
}

function suppressedWords(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} finding suppressed by your configuration`),
    other: msg(str`${n} findings suppressed by your configuration`),
  });
}

function lookedWords(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} rule looked at this run and found nothing wrong.`),
    other: msg(str`${n} rules looked at this run and found nothing wrong.`),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-page": RunPage;
  }
}
