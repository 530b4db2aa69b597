import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { styleMap } from "lit/directives/style-map.js";
import uPlot from "uplot";
import type { CurveStore } from "../api/curves";
import type { Curve, SeriesSummary } from "../api/types";
import { labels, logSplits } from "../chart/axes";
import { plotStyles } from "../chart/uplot.css";
import { sharedFolder, strokeOf } from "../model/comparison";
import { names, runs } from "../model/counts";
import { formatCompact, formatCount, formatWithin, stepWords } from "../model/format";
import { extent, joinCurves, mergeWindow, type Grid } from "../model/join";
import { splitWord } from "../model/words";
import { base, FONT, palette } from "../theme";
import { TabEvent } from "./events";
import "./numbers";

/** The curve of one run on a common chart. */
export interface Line {
  run: string;
  series: SeriesSummary;
}

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment --
   uPlot declares these as a const enum, which does not exist when modules are compiled one by one. */
const LINEAR: uPlot.Scale.Distr = 1;
const LOG: uPlot.Scale.Distr = 3;
const SYMMETRIC_LOG: uPlot.Scale.Distr = 4;
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

const COLUMNS = 600;
const FINE = 1200;

/** One quantity of all runs on one chart; a run that is pointed at stands out. Fires `td-window`. */
@customElement("td-overlay")
export class Overlay extends LitElement {
  static override styles = [
    base,
    plotStyles,
    css`
      :host {
        background: var(--td-surface);
        border: 1px solid var(--td-border);
        border-radius: 4px;
        min-width: 0;
      }
      .plot {
        height: min(420px, 60vh);
        margin: 12px 4px 0;
        overflow: hidden;
        cursor: crosshair;
      }
      .plot:focus-visible {
        outline-offset: -2px;
      }
      ul {
        list-style: none;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
        gap: 0 24px;
        max-height: 168px;
        overflow-y: auto;
        padding: 8px 16px;
        font-size: 12px;
      }
      li {
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 0;
        padding: 0 4px;
        border-radius: 3px;
      }
      li[data-lit] {
        background: var(--td-hover);
      }
      li span {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      li b {
        font-weight: 500;
        font-variant-numeric: tabular-nums;
      }
      svg {
        flex: none;
      }
      p {
        padding: 0 16px;
        font-size: 12px;
        color: var(--td-text-2);
        font-variant-numeric: tabular-nums;
      }
      .unseen {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ];

  @property({ attribute: false }) lines: Line[] = [];
  @property({ attribute: false }) store!: CurveStore;
  @property({ type: Number }) generation = 0;
  @property() heading = "";
  @property({ type: Boolean }) dark = false;
  @property({ type: Boolean }) log = false;
  @property({ attribute: false }) window: [number, number] | null = null;
  /** The run that others are held against; its line is thicker. */
  @property() baseline = "";

  @state() private curves: Curve[] = [];
  @state() private shown: Line[] = [];
  @state() private lost: string[] = [];
  @state() private cursor: number | null = null;
  @state() private lit: number | null = null;
  @state() private spoken = "";

  private whole: Curve[] = [];
  private grid: Grid = { x: [], columns: [], isolated: [] };
  private chart: uPlot | null = null;
  private size: ResizeObserver | null = null;
  private request = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.size?.disconnect();
    this.size = null;
    this.chart?.destroy();
    this.chart = null;
  }

  private asked = "";

  protected override willUpdate(changed: PropertyValues): void {
    const asked = JSON.stringify([
      this.generation,
      this.lines.map(({ run, series }) => [run, series.member, series.tag]),
    ]);
    if (asked !== this.asked) {
      this.asked = asked;
      void this.load();
    }
    if (changed.has("window") && this.whole.length) this.zoomTo();
    if (changed.has("curves")) this.grid = joinCurves(this.curves);
  }

  private async load(): Promise<void> {
    const request = (this.request += 1);
    const { lines } = this;
    const answers = await Promise.allSettled(
      lines.map(({ run, series }) => this.store.load(run, [series], COLUMNS)),
    );
    if (request !== this.request) return;
    const found = answers.flatMap((answer, i) => {
      const curve = answer.status === "fulfilled" ? answer.value[0] : undefined;
      const line = lines[i];
      return curve && line ? [{ curve, line }] : [];
    });
    this.whole = found.map(({ curve }) => curve);
    this.curves = this.whole;
    this.shown = found.map(({ line }) => line);
    this.lost = lines.filter((line) => !this.shown.includes(line)).map(({ run }) => run);
    if (this.window) this.zoomTo();
  }

  /** Shows the window, and fetches it at full width where points were left out. */
  private zoomTo(): void {
    clearTimeout(this.timer);
    this.curves = this.whole;
    const { window, request } = this;
    if (!window) return;
    const [start, end] = [Math.ceil(window[0]), Math.floor(window[1])];
    const refine = async (curve: Curve, i: number): Promise<Curve> => {
      const line = this.shown[i];
      if (!curve.thinned || !line || end < start) return curve;
      const { series } = await this.store.source.curves(line.run, [line.series], FINE, { start, end });
      return series[0] ? mergeWindow(curve, series[0], start, end) : curve;
    };
    this.timer = setTimeout(() => {
      void Promise.all(this.whole.map((curve, i) => refine(curve, i).catch(() => curve))).then((curves) => {
        if (request === this.request && window === this.window) this.curves = curves;
      });
    }, 120);
  }

  protected override updated(changed: PropertyValues): void {
    const root = this.renderRoot.querySelector<HTMLElement>(".plot");
    if (!root) return;
    if (!this.size) {
      this.size = new ResizeObserver(() => {
        if (!root.clientWidth || !root.clientHeight) return;
        if (this.chart) this.chart.setSize({ width: root.clientWidth, height: root.clientHeight });
        else this.draw(root);
      });
      this.size.observe(root);
    }
    const drawn = ["curves", "shown", "dark", "log", "window", "baseline"].some((name) => changed.has(name));
    if (drawn) this.draw(root);
  }

  private draw(root: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = root;
    this.chart?.destroy();
    this.chart = null;
    if (!width || !height || !this.curves.length) return;
    const colours = palette(this.dark);
    const { x } = this.grid;
    const [from, to] = this.window ?? [x[0] ?? 0, x.at(-1) ?? 1];
    const [min, max] = from === to ? [from - 0.5, to + 0.5] : [from, to];
    const seen = extent(this.curves, min, max) ?? [0, 1];
    const signed = seen[0] <= 0;
    const room = (seen[1] - seen[0] || Math.abs(seen[1]) * 0.1 || 1) * 0.05;
    const yRange: [number, number] =
      this.log && !signed ? [seen[0] / 1.1, seen[1] * 1.1] : [seen[0] - room, seen[1] + room];
    const y: uPlot.Scale = {
      range: () => yRange,
      distr: this.log ? (signed ? SYMMETRIC_LOG : LOG) : LINEAR,
    };
    if (this.log && signed) y.asinh = Math.max(...seen.map(Math.abs)) / 1000 || 1;
    const axis: uPlot.Axis = {
      stroke: colours["text-2"],
      font: `11px ${FONT}`,
      grid: { stroke: colours.grid, width: 1 },
      ticks: { show: false },
    };
    this.chart = new uPlot(
      {
        width,
        height,
        padding: [8, 12, 0, 0],
        legend: { show: false },
        focus: { alpha: 0.25 },
        cursor: {
          drag: { x: true, y: false, setScale: false, dist: 5 },
          focus: { prox: 24 },
          points: { size: 7, width: 2 },
          dataIdx: (_chart, column, index) => (column ? (this.nearest(column - 1, index) ?? index) : index),
          bind: {
            dblclick: () => () => {
              this.zoom(null);
              return null;
            },
          },
        },
        scales: { x: { time: false, range: () => [min, max] }, y },
        axes: [
          {
            ...axis,
            grid: { show: false },
            size: 24,
            gap: 4,
            space: 64,
            values: (_chart, splits) =>
              splits.map((step) => (Number.isInteger(step) ? formatCompact(step) : "")),
          },
          {
            ...axis,
            size: 64,
            gap: 8,
            space: 32,
            values: (_chart, splits, _axis, _space, increment) => labels(splits, this.log ? 0 : increment),
            ...(this.log
              ? {
                  splits: (_chart: uPlot, _axis: number, least: number, greatest: number): number[] =>
                    logSplits(
                      least,
                      greatest,
                      signed ? (y.asinh ?? 1) : 0,
                      Math.max(2, Math.floor(height / 32)),
                    ),
                  filter: (_chart: uPlot, splits: number[]): number[] => splits,
                }
              : {}),
          },
        ],
        series: [
          {},
          ...this.shown.map(({ run }, i): uPlot.Series => {
            const { colour, dash } = strokeOf(this.placeOf(run), this.dark);
            const alone = this.grid.isolated[i] ?? [];
            return {
              stroke: colour,
              dash,
              width: run === this.baseline ? 3 : 1.5,
              spanGaps: false,
              points: { show: alone.length > 0, filter: () => alone, size: 5, fill: colour },
            };
          }),
        ],
        hooks: {
          setCursor: [
            (chart) => (this.cursor = (chart.cursor.left ?? -1) < 0 ? null : (chart.cursor.idx ?? null)),
          ],
          setSeries: [(_chart, index) => (this.lit = index === null || index === 0 ? null : index - 1)],
          setSelect: [
            (chart) => {
              const { left, width: wide } = chart.select;
              if (wide < 5) return;
              this.zoom([chart.posToVal(left, "x"), chart.posToVal(left + wide, "x")]);
            },
          ],
        },
      },
      [x, ...this.grid.columns] as uPlot.AlignedData,
      root,
    );
  }

  /** A run keeps its stroke whatever of it can be drawn. */
  private placeOf(run: string): number {
    return this.lines.findIndex((line) => line.run === run);
  }

  private zoom(window: [number, number] | null): void {
    this.dispatchEvent(new TabEvent("td-window", { window }));
  }

  private light(index: number | null): void {
    this.lit = index;
    this.chart?.setSeries(index === null ? null : index + 1, { focus: true });
  }

  private nearest(column: number, index: number): number | null {
    const cells = this.grid.columns[column] ?? [];
    for (let away = 0; away < cells.length; away += 1) {
      if (typeof cells[index - away] === "number") return index - away;
      if (typeof cells[index + away] === "number") return index + away;
    }
    return null;
  }

  private valueAt(i: number, range: [number, number] | null): string {
    const near = this.cursor === null ? null : this.nearest(i, this.cursor);
    const value =
      near === null ? this.curves[i]?.values.findLast((one) => one !== null) : this.grid.columns[i]?.[near];
    return formatWithin(value ?? null, range);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.chart) return;
    const last = this.grid.x.length - 1;
    const stride = event.shiftKey ? Math.max(1, Math.round(last / 20)) : 1;
    const at = this.cursor ?? (event.key === "ArrowLeft" ? last + 1 : -1);
    const goals: Record<string, number> = {
      ArrowLeft: Math.max(0, at - stride),
      ArrowRight: Math.min(last, at + stride),
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal !== undefined) {
      const x = this.grid.x[goal] ?? 0;
      this.chart.setCursor({ left: this.chart.valToPos(x, "x"), top: 10 });
      this.cursor = goal;
      const range = extent(this.curves);
      const said = this.shown.map(({ run }, i) => `${run} ${this.valueAt(i, range)}`).slice(0, 12);
      this.spoken = names([stepWords(formatCount(x)), ...said]);
    } else if (event.key === "Escape" || event.key === "0") this.zoom(null);
    else return;
    event.preventDefault();
  }

  protected override render(): TemplateResult {
    const range = extent(this.curves);
    const step = this.cursor === null ? undefined : this.grid.x[this.cursor];
    const folder = sharedFolder(this.lines.map(({ run }) => run));
    const place = step === undefined ? msg("Last values") : msg(str`Values at step ${formatCount(step)}`);
    return html`<div
        class="plot"
        tabindex="0"
        role="img"
        aria-label=${msg(str`Chart of ${this.heading} of ${runs(this.shown.length)}. Arrow keys read values, Escape resets the zoom.`)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
      ></div>
      <p>
        ${folder ? msg(str`${place} in ${folder}`, { desc: "Values of the runs in a folder" }) : place}
        ${this.lost.length ? msg(str`· no such curve: ${names(this.lost)}`, { desc: "Runs that lack the curve" }) : nothing}
      </p>
      <ul aria-label=${msg("Runs")} @mouseleave=${() => this.light(null)}>
        ${this.shown.map(({ run, series }, i) => {
          const { colour, dash } = strokeOf(this.placeOf(run), this.dark);
          return html`<li
            ?data-lit=${this.lit === i}
            title=${`${run}\n${splitWord(series.split)} ${series.tag}`}
            @mouseenter=${() => this.light(i)}
          >
            <svg width="24" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="24"
                y1="4"
                y2="4"
                stroke-width=${run === this.baseline ? 3 : 2}
                style=${styleMap({ stroke: colour, "stroke-dasharray": dash.join(" ") || "none" })}
              ></line>
            </svg>
            <span>${run.slice(folder.length)}</span><b>${this.valueAt(i, range)}</b>
          </li>`;
        })}
      </ul>
      <div class="unseen" aria-live="polite">${this.spoken}</div>
      <td-numbers
        .curves=${this.curves}
        .series=${this.shown.map(({ run, series }) => ({ ...series, split: run.slice(folder.length) }))}
        .zoom=${this.window}
      ></td-numbers>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-overlay": Overlay;
  }
}
