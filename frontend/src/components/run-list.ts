import { html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { RunRow, RunStatus } from "../api/types";
import { countStatuses, filterRuns, parseFilter } from "../model/filter";
import { formatStep, formatCount, formatValue, plural } from "../model/format";
import { sparkLines, type SparkLine } from "../model/spark";
import { ruleTitle, STATUSES, summaryOf } from "../model/words";
import { base } from "../theme";
import { TabEvent } from "./events";
import { badge, runName, sentence, shape } from "./parts";
import { partStyles } from "./parts.css";
import { runListStyles } from "./run-list.css";

const SPARK = { width: 168, height: 44 };
/** Rows kept ready above and below what is seen. */
const SPARE = 12;

/** The landing view: all runs, worst first. Fires `td-filter`, `td-choose` and `td-open`. */
@customElement("td-run-list")
export class RunList extends LitElement {
  static override styles = [base, partStyles, runListStyles];

  @property({ attribute: false }) runs: RunRow[] = [];
  @property() filter = "";
  @property({ attribute: false }) statuses: readonly RunStatus[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";

  @state() private first = 0;
  @state() private count = 40;
  @query(".rows") private readonly rowsBox!: HTMLElement | null;
  @query("input[type=search]") private readonly search!: HTMLInputElement | null;

  private shown: RunRow[] = [];
  private rowHeight = 60;
  private frame = 0;
  private readonly sparks = new WeakMap<RunRow, SparkLine[]>();

  private readonly onScroll = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.measure();
    });
  };

  private readonly onSlash = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key !== "/" || typing) return;
    event.preventDefault();
    this.search?.focus();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("scroll", this.onScroll, { passive: true });
    window.addEventListener("resize", this.onScroll);
    document.addEventListener("keydown", this.onSlash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onScroll);
    document.removeEventListener("keydown", this.onSlash);
    cancelAnimationFrame(this.frame);
  }

  protected override updated(): void {
    this.measure();
  }

  /** Which rows are in sight: only those, and a few more, are in the page. */
  private measure(): void {
    const box = this.rowsBox;
    if (!box || !window.innerHeight) return;
    this.rowHeight = parseFloat(getComputedStyle(this).getPropertyValue("--row")) || 60;
    const top = -box.getBoundingClientRect().top;
    const fit = Math.ceil(window.innerHeight / this.rowHeight) + 2 * SPARE;
    const first = Math.floor(top / this.rowHeight) - SPARE;
    this.first = Math.max(0, Math.min(first, this.shown.length - fit));
    this.count = fit;
  }

  private fire(filter: string, statuses: readonly RunStatus[]): void {
    this.dispatchEvent(new TabEvent("td-filter", { filter, statuses }));
  }

  private toggleStatus(status: RunStatus): void {
    const rest = this.statuses.filter((one) => one !== status);
    this.fire(this.filter, rest.length < this.statuses.length ? rest : [...rest, status]);
  }

  private toggleRun(name: string): void {
    const rest = this.chosen.filter((one) => one !== name);
    const runs = rest.length < this.chosen.length ? rest : [...rest, name];
    this.dispatchEvent(new TabEvent("td-choose", { runs }));
  }

  private open(event: Event, runs: readonly string[]): void {
    const mouse = event as MouseEvent;
    if (mouse.ctrlKey || mouse.metaKey || mouse.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new TabEvent("td-open", { runs }));
  }

  /** Arrow keys go from row to row, and bring rows that are not in the page yet. */
  private async onKey(event: KeyboardEvent): Promise<void> {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-index]");
    if (!row) return;
    const at = Number(row.dataset.index);
    const goals: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: this.shown.length - 1,
    };
    const goal = goals[event.key];
    if (goal === undefined || goal < 0 || goal >= this.shown.length) return;
    event.preventDefault();
    const top = (this.rowsBox?.getBoundingClientRect().top ?? 0) + goal * this.rowHeight;
    const below = top + this.rowHeight - window.innerHeight;
    const bar = Math.max(0, this.renderRoot.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0);
    if (top < bar || below > 0) window.scrollBy(0, top < bar ? top - bar : below);
    this.measure();
    await this.updateComplete;
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-index="${goal}"] a`);
    link?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const matcher = parseFilter(this.filter);
    this.shown = filterRuns(this.runs, matcher, new Set(this.statuses));
    const counts = countStatuses(filterRuns(this.runs, matcher, new Set()));
    return html`<h1 class="unseen">Runs</h1>
      <div class="bar">
        <div class="chips" role="group" aria-label="Verdicts">
          ${STATUSES.filter((status) => counts[status] || this.statuses.includes(status)).map(
            (status) =>
              html`<button
                class="chip"
                aria-pressed=${this.statuses.includes(status)}
                @click=${() => this.toggleStatus(status)}
              >
                ${shape(status)}<span>${summaryOf(status, counts[status])}</span>
              </button>`,
          )}
        </div>
        <label class="search">
          <span class="unseen">Filter runs by words or /regular expression/</span>
          <input
            type="search"
            placeholder="Filter: words or /regex/"
            spellcheck="false"
            autocomplete="off"
            .value=${this.filter}
            aria-invalid=${matcher.error !== null}
            @input=${(event: Event) => this.fire((event.target as HTMLInputElement).value, this.statuses)}
          />
          ${matcher.error ? html`<span class="wrong" role="alert">${matcher.error}</span>` : nothing}
        </label>
      </div>
      <div class="unseen" aria-live="polite">${plural(this.shown.length, "run")} shown</div>
      ${this.shown.length ? this.renderTable() : this.renderNone()} ${this.renderChosen()}`;
  }

  private renderTable(): TemplateResult {
    const { first, count } = this;
    const slice = this.shown.slice(first, first + count);
    return html`<div role="table" aria-label="Runs, worst first" aria-rowcount=${this.shown.length + 1}>
      <div role="row" class="row heads" aria-rowindex="1">
        <span role="columnheader"><span class="unseen">Compare</span></span>
        <span role="columnheader">Verdict</span>
        <span role="columnheader">Run and primary diagnosis</span>
        <span role="columnheader" class="curve">Curve</span>
        <span role="columnheader" class="best">Best</span>
        <span role="columnheader" class="points">Points</span>
      </div>
      <div
        class="rows"
        role="rowgroup"
        style="height: calc(var(--row) * ${this.shown.length})"
        @keydown=${(event: KeyboardEvent) => void this.onKey(event)}
      >
        <div role="presentation" style="transform: translateY(calc(var(--row) * ${first}))">
          ${repeat(
            slice,
            ({ name }) => name,
            (row, i) => this.renderRow(row, first + i),
          )}
        </div>
      </div>
    </div>`;
  }

  private renderRow(row: RunRow, index: number): TemplateResult {
    const { name, status, best } = row;
    const chosen = this.chosen.includes(name);
    return html`<div
      role="row"
      class="row run ${chosen ? "chosen" : ""}"
      data-index=${index}
      aria-rowindex=${index + 2}
    >
      <span role="cell" class="tick"
        ><input
          type="checkbox"
          aria-label=${`Compare ${name}`}
          .checked=${chosen}
          @change=${() => this.toggleRun(name)}
      /></span>
      <span role="cell" class="verdict">${badge(status)}</span>
      <span role="cell" class="what">
        <a
          href=${this.linkOf(name)}
          title=${row.primary?.message ?? name}
          @click=${(event: Event) => this.open(event, [name])}
          >${runName(name)}</a
        >
        ${this.renderWhat(row)}
      </span>
      <span role="cell" class="curve">${this.renderSpark(row)}</span>
      <span role="cell" class="best number">
        ${
          best
            ? html`<span
                  >${formatValue(best.value)} <span class="quiet">@ ${formatStep(best.step)}</span></span
                >
                <span class="quiet cut" title=${`${best.member} · ${best.tag}`}
                  >${best.split === "none" ? best.tag : best.split}</span
                >`
            : html`<span class="quiet">–</span>`
        }
      </span>
      <span role="cell" class="points number">
        <span>${formatCount(row.points)}</span>
        <span class="quiet">${row.last_step === null ? "" : `to step ${formatStep(row.last_step)}`}</span>
      </span>
    </div>`;
  }

  private renderWhat({ primary, counts, unchecked, status }: RunRow): TemplateResult {
    if (primary) {
      const more = counts.error + counts.warning + counts.info - 1;
      return html`<span class="message"
        ><b>${ruleTitle(primary.rule)}</b> ${sentence(primary.message)}${
          more > 0 ? html` <span class="more">+ ${more} more</span>` : nothing
        }</span
      >`;
    }
    const skipped = unchecked ? `${plural(unchecked, "rule")} could not look` : "";
    const text =
      status === "unjudged"
        ? `No rule about training could look${skipped ? ` (${skipped})` : ""}`
        : `Nothing found${skipped ? `; ${skipped}` : ""}`;
    return html`<span class="message quiet">${text}</span>`;
  }

  private renderSpark(row: RunRow): TemplateResult | typeof nothing {
    const { width, height } = SPARK;
    if (!row.spark.length) return nothing;
    const lines = this.sparks.get(row) ?? sparkLines(row.spark, width, height);
    this.sparks.set(row, lines);
    const name = row.spark.map(({ tag, split }) => (split === "none" ? tag : `${split} ${tag}`)).join(", ");
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${`Curve of ${name}`}>
      ${lines.map(
        ({ split, path, dots, breaks }) => svg`<g class="line ${split}">
          <path d=${path} />
          ${dots.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="2.2" />`)}
          ${breaks.map((x) => svg`<path class="break" d="M${x} 1l3 5h-6z" />`)}
        </g>`,
      )}
    </svg>`;
  }

  private renderNone(): TemplateResult {
    return html`<div class="none">
      <p>No run matches.</p>
      <button class="button" @click=${() => this.fire("", [])}>
        Show all ${formatCount(this.runs.length)}
      </button>
    </div>`;
  }

  private renderChosen(): TemplateResult | typeof nothing {
    const { chosen } = this;
    if (!chosen.length) return nothing;
    const [only] = chosen;
    return html`<div class="chosen-bar" role="region" aria-label="Chosen runs">
      <span
        >${plural(chosen.length, "run")}
        chosen${
          chosen.length === 1 && only !== undefined
            ? html`<span class="quiet">: tick one more to compare</span>`
            : nothing
        }</span
      >
      <button class="button" @click=${() => this.dispatchEvent(new TabEvent("td-choose", { runs: [] }))}>
        Clear
      </button>
      <button
        class="button strong"
        ?disabled=${chosen.length < 2}
        @click=${(event: Event) => this.open(event, chosen)}
      >
        Compare side by side
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-list": RunList;
  }
}
