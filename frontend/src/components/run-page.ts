import { msg } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CurveStore } from "../api/curves";
import type { RunDetail, RunRow, Rules } from "../api/types";
import { causesOf } from "../model/causes";
import { levelsOf, priorOf, windowAround } from "../model/levels";
import {
  annotationsOf,
  belongs,
  bringForward,
  findingId,
  isActive,
  panelsOf,
  type Annotation,
  type Panel,
  type Panels,
} from "../model/panels";
import type { RunNews } from "../model/news";
import { PLAIN, withLog, type Reading } from "../model/reading";
import { roleWord } from "../model/words";
import { base } from "./base.css";
import "./chart";
import "./checked";
import { TabEvent } from "./events";
import { newsStyles } from "./news";
import { partStyles } from "./parts.css";
import { cardKey, renderFindings } from "./run-page-findings";
import { renderHead, renderNext, renderWarnings } from "./run-page-head";
import { renderNotes } from "./run-page-notes";
import { runPageStyles } from "./run-page.css";
import "./run-page-tools";
import { Smoothing } from "./smoothing";

/** Roles whose single series are shown at once; the others wait in a closed group. */
const OPEN_ROLES = new Set(["loss", "score", "reward"]);

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
  /** For paper: everything that was found is open, and only what it lies on is drawn. */
  @property({ type: Boolean, reflect: true }) paper = false;

  @state() private lit: string | null = null;
  private readonly smoothing = new Smoothing(this, (smoothing) => {
    this.dispatchEvent(new TabEvent("td-reading", { smoothing }));
  });
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
    this.panels = bringForward(panelsOf(this.detail), findings.find(isActive));
    if (run.name === this.shownRun && this.first) return;
    // A finding that comes in front later leaves open what is being read.
    const [first] = causesOf(findings).main;
    this.first = first ? cardKey(first.finding) : "";
    this.shownRun = run.name;
  }

  /** Weight of the smoothing: what was chosen, or else what suits the kind of training. */
  private get weight(): number {
    return this.reading.smoothing ?? this.detail.smoothing;
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
    chart?.scrollIntoView({ block: "nearest", behavior: scrolling() });
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

  protected override render(): TemplateResult {
    const { row, rules, news, lit, link } = this;
    const { run, findings, outcomes, warnings } = this.detail;
    const { lead, groups } = this.panels;
    const titles = [...lead, ...groups.flatMap(({ panels }) => panels)].map(({ title }) => title);
    return html`${renderHead(this.detail, row)} ${renderWarnings(warnings, row)}
      ${this.paper ? nothing : renderNext(findings, rules, () => void this.goToCard())}
      ${
        titles.length && !this.paper
          ? html`<td-run-tools
              .reading=${this.reading}
              .smoothing=${this.smoothing.moving ?? this.weight}
              .share=${priorOf(findings, run.series)}
              .titles=${[...new Set(titles)]}
              @td-smoothing=${({ detail }: CustomEvent<number>) => this.smoothing.put(detail)}
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
          ${renderFindings(this.detail, { rules, news, lit, link, first: this.first, paper: this.paper })}
          ${renderNotes(run)}
          ${this.paper ? nothing : html`<td-checked .outcomes=${outcomes} .rules=${rules}></td-checked>`}
        </aside>
        <div class="rest">${groups.map(({ role, panels }) => this.renderGroup(role, panels))}</div>
      </div>`;
  }

  private async goToCard(): Promise<void> {
    await this.updateComplete;
    const card = this.renderRoot.querySelector("td-finding");
    card?.scrollIntoView({ block: "start", behavior: scrolling() });
  }

  private renderGroup(role: string, panels: Panel[]): TemplateResult | typeof nothing {
    const marked = panels.some((panel) =>
      this.annotations.some((one) => belongs(one.evidence, panel.series)),
    );
    if (this.paper && !marked) return nothing;
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
      ?eager=${size === "first" || this.paper}
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
      .log=${this.reading.logs.find(([title]) => title === panel.title)?.[1] ?? null}
      @td-log=${({ detail }: TabEvent<"td-log">) => {
        const logs = withLog(this.reading, panel.title, detail.log);
        this.dispatchEvent(new TabEvent("td-reading", { logs }));
      }}
      .origin=${this.row?.first_wall_time ?? null}
      .smoothing=${this.weight}
      .levels=${levelsOf(panel, this.reading)}
      .best=${this.reading.best}
      .dark=${this.dark}
    ></td-chart>`;
  }
}

function scrolling(): ScrollBehavior {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-page": RunPage;
  }
}
