/** One uPlot chart: curves on a common grid, evidence drawn over them. */

import uPlot from "uplot";
import type { Curve, Split } from "../api/types";
import { drawerOf } from "../evidence";
import { joinCurves, type Grid } from "../model/join";
import { isActive, type Annotation } from "../model/panels";
import type { ColourName, Palette } from "../theme";
import { axes } from "./axes";
import { Brush, type Emphasis } from "./brush";
import { drawMarks, drawResets } from "./marks";
import { scales } from "./scales";

/** What a chart shows. */
export interface Scene {
  curves: Curve[];
  splits: string[];
  annotations: Annotation[];
  /** Id of the piece of evidence, or of the finding, that is lit up. */
  lit: string | null;
  log: boolean;
  palette: Palette;
  /** Axes that charts side by side share. */
  xRange: [number, number] | null;
  yRange: [number, number] | null;
}

export interface PlotEvents {
  /** The window that the user sees now, or null for all. */
  zoom: (window: [number, number] | null) => void;
  /** Place on the grid under the cursor, or null. */
  cursor: (index: number | null) => void;
}

/** Colour of a split; other splits than train, validation and test share one. */
export function colourOf(split: string): ColourName {
  const known: Split[] = ["train", "validation", "test"];
  return (known as string[]).includes(split) ? (split as ColourName) : "none";
}

function isCursor(type: string): boolean {
  return type === "mousemove" || type === "mouseleave";
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

const FEW = 60;
const MARKERS = 16;

export class Plot {
  grid: Grid = { x: [], columns: [], isolated: [] };
  window: [number, number] | null = null;
  private chart: uPlot | null = null;
  private scene: Scene | null = null;
  private size = { width: 0, height: 0 };
  private built = "";

  constructor(
    private readonly root: HTMLElement,
    private readonly events: PlotEvents,
    private readonly syncKey: string,
  ) {}

  show(scene: Scene): void {
    const old = this.scene;
    this.scene = scene;
    if (old?.curves !== scene.curves) this.grid = joinCurves(scene.curves);
    if (!this.size.width || !this.size.height) return;
    const values = scene.annotations
      .filter(({ finding }) => isActive(finding))
      .flatMap(({ evidence }) => drawerOf(evidence).values?.(evidence) ?? []);
    const { log, palette, splits, xRange, yRange } = scene;
    const shape = JSON.stringify([log, palette.page, splits, xRange, yRange, values]);
    if (!this.chart || shape !== this.built) {
      this.built = shape;
      this.build(scene, values);
    } else if (old?.curves !== scene.curves) {
      this.chart.setData(this.data(), false);
      this.rescale();
    } else if (old.lit !== scene.lit || !sameItems(old.annotations, scene.annotations)) {
      if (scene.annotations.length || old.annotations.length) this.chart.redraw(false);
    }
  }

  resize(width: number, height: number): void {
    if (!width || !height || (width === this.size.width && height === this.size.height)) return;
    this.size = { width, height };
    if (this.chart) this.chart.setSize(this.size);
    else if (this.scene) this.show(this.scene);
  }

  destroy(): void {
    this.chart?.destroy();
    this.chart = null;
    this.built = "";
  }

  /** Shows a window of steps, or everything. */
  zoom(window: [number, number] | null): void {
    this.window = window;
    this.rescale();
    this.events.zoom(window);
  }

  /** Moves the cursor to a place on the grid. */
  point(index: number | null): void {
    const x = index === null ? undefined : this.grid.x[index];
    if (!this.chart) return;
    const left = x === undefined ? -10 : this.chart.valToPos(x, "x");
    this.chart.setCursor({ left, top: x === undefined ? -10 : 10 });
  }

  /** What is on the canvas, for tests and for saving. */
  get canvas(): HTMLCanvasElement | null {
    return this.chart?.ctx.canvas ?? null;
  }

  private data(): uPlot.AlignedData {
    return [this.grid.x, ...this.grid.columns] as uPlot.AlignedData;
  }

  private rescale(): void {
    const { chart } = this;
    if (!chart) return;
    const [min, max] = this.window ?? this.whole();
    chart.setScale("x", { min, max });
  }

  private whole(): [number, number] {
    const { x } = this.grid;
    const [min, max] = this.scene?.xRange ?? [x[0] ?? 0, x.at(-1) ?? 1];
    if (min === max) return [min - 0.5, max + 0.5];
    return [min, max];
  }

  private build(scene: Scene, values: number[]): void {
    this.chart?.destroy();
    const options: uPlot.Options = {
      ...this.size,
      padding: [8, 12, 0, 0],
      legend: { show: false },
      cursor: {
        drag: { x: true, y: false, setScale: false, dist: 5 },
        points: { size: 8, width: 2 },
        sync: {
          key: this.syncKey,
          setSeries: false,
          scales: ["x", null],
          // Only the cursor: zooming goes through whoever owns the charts, in steps, not in pixels.
          filters: { pub: isCursor, sub: isCursor },
        },
        dataIdx: (_chart, column, index) => (column ? (this.nearest(column - 1, index) ?? index) : index),
        bind: {
          dblclick: () => () => {
            this.zoom(null);
            return null;
          },
        },
      },
      scales: scales(scene, this.grid, values, () => this.window ?? this.whole()),
      axes: axes(scene.palette, scene.log),
      series: [{}, ...scene.curves.map((_curve, i) => this.series(scene, i))],
      hooks: {
        drawClear: [(chart) => this.drawUnder(chart)],
        draw: [(chart) => this.drawOver(chart)],
        setCursor: [
          (chart) => this.events.cursor((chart.cursor.left ?? -1) < 0 ? null : (chart.cursor.idx ?? null)),
        ],
        setSelect: [(chart) => this.onSelect(chart)],
      },
    };
    this.chart = new uPlot(options, this.data(), this.root);
    this.rescale();
  }

  private series(scene: Scene, i: number): uPlot.Series {
    const split = scene.splits[i] ?? "none";
    const stroke = scene.palette[colourOf(split)];
    const hollow = split === "validation" || split === "test";
    return {
      stroke,
      width: hollow ? 2 : 1.75,
      spanGaps: false,
      points: {
        show: true,
        size: hollow ? 7 : 5,
        width: 1.5,
        stroke,
        fill: hollow ? scene.palette.surface : stroke,
        filter: (_chart, column) => this.dotted(column - 1, hollow),
      },
    };
  }

  /** Points that get a dot: all where they are few, else those without a line, and markers along a hollow line. */
  private dotted(column: number, hollow: boolean): number[] {
    const cells = this.grid.columns[column] ?? [];
    const [start, end] = this.window ?? [-Infinity, Infinity];
    const there: number[] = [];
    cells.forEach((cell, i) => {
      const step = this.grid.x[i] ?? 0;
      if (typeof cell === "number" && step >= start && step <= end) there.push(i);
    });
    if (there.length <= FEW) return there;
    const found = new Set(this.grid.isolated[column]);
    if (hollow) {
      const every = there.length / MARKERS;
      for (let k = 0; k < MARKERS; k += 1) found.add(there[Math.floor((k + 0.5) * every)] ?? 0);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Place of the point of a column that is nearest to a place on the grid. */
  nearest(column: number, index: number): number | null {
    const cells = this.grid.columns[column] ?? [];
    for (let away = 0; away < cells.length; away += 1) {
      if (typeof cells[index - away] === "number") return index - away;
      if (typeof cells[index + away] === "number") return index + away;
    }
    return null;
  }

  private onSelect(chart: uPlot): void {
    const { left, width } = chart.select;
    if (width < 5) return;
    const window: [number, number] = [chart.posToVal(left, "x"), chart.posToVal(left + width, "x")];
    chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    this.zoom(window);
  }

  private drawUnder(chart: uPlot): void {
    if (!this.scene) return;
    const brush = new Brush(chart, this.scene.palette, this.scene.curves);
    this.eachVisible((annotation, emphasis) => {
      drawerOf(annotation.evidence).under?.(brush, annotation.evidence, emphasis);
    });
  }

  private drawOver(chart: uPlot): void {
    if (!this.scene) return;
    const { curves, splits, palette } = this.scene;
    const brush = new Brush(chart, palette, curves);
    drawResets(brush);
    drawMarks(brush, (curve) => colourOf(splits[curves.indexOf(curve)] ?? "none"));
    this.eachVisible((annotation, emphasis) => {
      drawerOf(annotation.evidence).over?.(brush, annotation.evidence, emphasis);
    });
    brush.flush();
  }

  /** Active evidence, and evidence that is lit up though something else explains it. */
  private eachVisible(draw: (annotation: Annotation, emphasis: Emphasis) => void): void {
    const { annotations = [], lit = null, palette } = this.scene ?? {};
    if (!palette) return;
    const order = { point: 0, gap: 1, level: 2, span: 3, stat: 4 };
    for (const annotation of annotations) {
      const { finding, evidence, id } = annotation;
      const isLit = lit !== null && (id === lit || id.startsWith(`${lit}#`));
      if (!isLit && !isActive(finding)) continue;
      const strength = isLit ? 2 : lit === null ? 1 : 0.5;
      draw(annotation, { colour: palette[finding.severity], strength, priority: order[evidence.kind] });
    }
  }
}
