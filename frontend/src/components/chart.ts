import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CurveStore } from "../api/curves";
import { isStale } from "../api/client";
import type { Curve, SeriesSummary } from "../api/types";
import { Plot } from "../chart/plot";
import { wantsLog } from "../chart/scales";
import { plotStyles } from "../chart/uplot.css";
import { formatCount, formatWithin, plural } from "../model/format";
import { extent, mergeWindow } from "../model/join";
import type { Annotation } from "../model/panels";
import { base, palette } from "../theme";
import { chartStyles } from "./chart.css";
import { TabEvent } from "./events";
import "./numbers";
import { partStyles } from "./parts.css";
import { swatch } from "./parts";

/** One chart: a pair or a single series, with its legend, evidence and numbers. */
@customElement("td-chart")
export class Chart extends LitElement {
  static override styles = [base, partStyles, plotStyles, chartStyles];

  @property({ attribute: false }) store!: CurveStore;
  @property() run = "";
  @property({ attribute: false }) series: SeriesSummary[] = [];
  @property() heading = "";
  @property({ type: Number }) generation = 0;
  @property({ attribute: false }) annotations: Annotation[] = [];
  @property({ attribute: false }) lit: string | null = null;
  @property({ type: Boolean }) dark = false;
  @property() sync = "steps";
  @property({ attribute: false }) xRange: [number, number] | null = null;
  @property({ attribute: false }) yRange: [number, number] | null = null;
  /** Logarithmic or not, or null for what suits the curves; charts side by side are told, others have a switch. */
  @property({ attribute: false }) log: boolean | null = null;
  /** Part of a set that has the switches for all. */
  @property({ type: Boolean }) joint = false;
  /** The steps to show, the same for all charts of a page; null for all. */
  @property({ attribute: false }) window: [number, number] | null = null;

  @state() private curves: Curve[] | null = null;
  @state() private error: string | null = null;
  @state() private cursor: number | null = null;
  @state() private zoomed = false;
  @state() private seen = false;
  @state() private spoken = "";

  private whole: Curve[] = [];
  private range: [number, number] | null = null;
  private towering = false;
  private plot: Plot | null = null;
  private watch: IntersectionObserver | null = null;
  private size: ResizeObserver | null = null;
  private zoomTimer: ReturnType<typeof setTimeout> | undefined;
  private zoomRequest: AbortController | null = null;
  private request = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.seen = true;
      },
      { rootMargin: "400px" },
    );
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
    this.size?.disconnect();
    this.size = null;
    this.zoomRequest?.abort();
    clearTimeout(this.zoomTimer);
    this.plot?.destroy();
    this.plot = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = ["series", "run", "generation", "seen"].some((name) => changed.has(name));
    if (this.seen && asked) void this.load();
    if (!changed.has("curves")) return;
    this.range = extent(this.curves ?? []);
    this.towering = wantsLog(this.whole);
  }

  protected override updated(changed: PropertyValues): void {
    const root = this.renderRoot.querySelector<HTMLElement>(".plot");
    if (!root || !this.curves) return;
    const fresh = this.plot === null;
    this.plot ??= new Plot(
      root,
      { zoom: (window) => this.onZoom(window), cursor: (index) => (this.cursor = index) },
      this.sync,
    );
    if (!this.size) {
      this.size = new ResizeObserver(() => this.plot?.resize(root.clientWidth, root.clientHeight));
      this.size.observe(root);
    }
    const { curves, annotations, lit, xRange, yRange } = this;
    const log = this.isLog;
    const splits = this.series.map((one) => one.split);
    this.plot.show({ curves, splits, annotations, lit, log, palette: palette(this.dark), xRange, yRange });
    this.plot.resize(root.clientWidth, root.clientHeight);
    if ((changed.has("window") || fresh) && this.plot.window !== this.window) this.plot.zoom(this.window);
  }

  private get isLog(): boolean {
    return this.log ?? this.towering;
  }

  private async load(): Promise<void> {
    const request = (this.request += 1);
    try {
      const curves = await this.store.load(this.run, this.series, this.clientWidth || 800);
      if (request !== this.request) return;
      this.whole = curves;
      this.error = null;
      this.curves = curves;
      const window = this.plot?.window;
      if (window) await this.refine(window);
    } catch (error) {
      if (request === this.request && !isStale(error)) this.error = (error as Error).message;
    }
  }

  private onZoom(window: [number, number] | null): void {
    this.zoomed = window !== null;
    if (window !== this.window) this.dispatchEvent(new TabEvent("td-window", { window }));
    clearTimeout(this.zoomTimer);
    this.zoomRequest?.abort();
    if (!window) {
      this.curves = this.whole;
      return;
    }
    this.zoomTimer = setTimeout(() => void this.refine(window), 120);
  }

  /** Fetches the window at full width; outside of it the coarse curve stays. */
  private async refine([from, to]: [number, number]): Promise<void> {
    if (!this.whole.some((curve) => curve.thinned)) return;
    const [start, end] = [Math.ceil(from), Math.floor(to)];
    const request = (this.zoomRequest = new AbortController());
    try {
      const answer = await this.store.source.curves(
        this.run,
        this.series,
        this.clientWidth || 800,
        { start, end },
        request.signal,
      );
      if (request.signal.aborted) return;
      this.curves = this.whole.map((whole) => {
        const part = answer.series.find(({ member, tag }) => member === whole.member && tag === whole.tag);
        return part ? mergeWindow(whole, part, start, end) : whole;
      });
    } catch {
      // The coarse curve stays; the next poll says whether the server is gone.
    }
  }

  private onKey(event: KeyboardEvent): void {
    const { plot } = this;
    if (!plot || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = plot.grid.x.length - 1;
    const at = this.cursor ?? (event.key === "ArrowLeft" ? last + 1 : -1);
    const stride = event.shiftKey ? Math.max(1, Math.round(last / 20)) : 1;
    const goals: Record<string, number> = {
      ArrowLeft: Math.max(0, at - stride),
      ArrowRight: Math.min(last, at + stride),
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal !== undefined) {
      plot.point(goal);
      this.cursor = goal;
      this.spoken = this.sayCursor(goal);
    } else if (event.key === "+" || event.key === "-") {
      this.zoomBy(event.key === "+" ? 0.5 : 2);
    } else if (event.key === "Escape" || event.key === "0") {
      plot.zoom(null);
    } else return;
    event.preventDefault();
  }

  private zoomBy(factor: number): void {
    const { plot } = this;
    const first = plot?.grid.x[0];
    const last = plot?.grid.x.at(-1);
    if (!plot || first === undefined || last === undefined) return;
    const [start, end] = plot.window ?? [first, last];
    const middle = (this.cursor === null ? null : plot.grid.x[this.cursor]) ?? (start + end) / 2;
    const half = ((end - start) * factor) / 2;
    const window: [number, number] = [Math.max(first, middle - half), Math.min(last, middle + half)];
    plot.zoom(window[0] <= first && window[1] >= last ? null : window);
  }

  private sayCursor(index: number): string {
    const step = `step ${formatCount(this.plot?.grid.x[index] ?? 0)}`;
    return [step, ...this.series.map((one, i) => `${this.labelOf(one)} ${this.valueAt(i, index).text}`)].join(
      ", ",
    );
  }

  private labelOf({ split, member, tag }: SeriesSummary): string {
    if (this.series.length > 1) return split;
    return split === "none" ? (member === "." ? tag : member) : split;
  }

  /** A series' value under the cursor, or at its nearest point, whose step is then said too. */
  private valueAt(column: number, index: number): { text: string; away: number | null } {
    const grid = this.plot?.grid;
    const cell = grid?.columns[column]?.[index];
    if (cell === null && this.isBroken(column, grid?.x[index])) return { text: "not finite", away: null };
    const near = this.plot?.nearest(column, index) ?? null;
    if (near === null) return { text: "–", away: null };
    const value = grid?.columns[column]?.[near] ?? null;
    return { text: formatWithin(value, this.range), away: near === index ? null : (grid?.x[near] ?? null) };
  }

  private isBroken(column: number, step: number | undefined): boolean {
    const curve = this.curves?.[column];
    const at = step === undefined ? -1 : (curve?.steps.indexOf(step) ?? -1);
    return at >= 0 && curve?.values[at] === null;
  }

  protected override render(): TemplateResult {
    return html`<figure aria-label=${this.heading}>
      <div class="head">
        <h3 class="cut" title=${this.heading}>${this.heading}</h3>
        ${
          this.zoomed && !this.joint
            ? html`<button class="tool" @click=${() => this.plot?.zoom(null)}>Reset zoom</button>`
            : nothing
        }
        ${
          this.joint
            ? nothing
            : html`<button
                class="tool"
                title="Logarithmic value axis"
                aria-pressed=${this.isLog}
                @click=${() => (this.log = !this.isLog)}
              >
                Log
              </button>`
        }
      </div>
      <div class="legend">${this.series.map((one, i) => this.renderKey(one, i))}${this.renderStep()}</div>
      ${
        this.error
          ? html`<div class="message">${this.error}</div>`
          : html`<div
              class="plot ${this.curves ? "" : "waiting"}"
              tabindex="0"
              role="img"
              aria-label=${this.describe()}
              @keydown=${(event: KeyboardEvent) => this.onKey(event)}
            ></div>`
      }
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      ${
        this.curves && this.seen
          ? html`<td-numbers
              .curves=${this.curves}
              .series=${this.series}
              .zoom=${this.plot?.window ?? null}
            ></td-numbers>`
          : nothing
      }
    </figure>`;
  }

  private renderKey(one: SeriesSummary, i: number): TemplateResult {
    const curve = this.curves?.[i];
    const here = this.cursor === null ? null : this.valueAt(i, this.cursor);
    const lastValue = curve?.values.findLast((value) => value !== null);
    const text = here?.text ?? (curve ? formatWithin(lastValue, this.range) : "");
    const full = `${one.member === "." ? "" : `${one.member} · `}${one.tag}`;
    return html`<span class="key" title=${`${full}\n${one.why}`}>
      ${swatch(one.split)}<span class="cut">${this.labelOf(one)}</span><b>${text}</b>${
        here?.away ? html`<span class="quiet">@ ${formatCount(here.away)}</span>` : nothing
      }
    </span>`;
  }

  private renderStep(): TemplateResult | typeof nothing {
    if (!this.curves) return nothing;
    const step = this.cursor === null ? undefined : this.plot?.grid.x[this.cursor];
    if (step !== undefined) return html`<span class="step quiet">step ${formatCount(step)}</span>`;
    const last = Math.max(...this.curves.map((curve) => curve.steps.at(-1) ?? 0));
    return html`<span class="step quiet">last, step ${formatCount(last)}</span>`;
  }

  private describe(): string {
    const parts = this.series.map(
      (one) => `${one.split === "none" ? one.tag : one.split}, ${plural(one.points, "point")}`,
    );
    return `Chart of ${this.heading}: ${parts.join("; ")}. Arrow keys read values, plus and minus zoom, Escape resets.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-chart": Chart;
  }
}
