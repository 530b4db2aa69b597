/** One uPlot chart: curves on a common grid, evidence drawn over them. */

import uPlot from "uplot";
import { valuesOf } from "../evidence";
import { nearestCell, type Grid } from "../model/join";
import { Abscissa } from "./abscissa";
import { axes } from "./axes";
import { drawOver, drawUnder, evidenceAt } from "./layers";
import { isCursor, pointAtEvidence } from "./pointer";
import { scales, turnOf } from "./scales";
import type { PlotEvents, Scene } from "./scene";
import { seriesOf } from "./series";

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

export class Plot {
  grid: Grid = { x: [], columns: [], isolated: [] };
  abscissa = new Abscissa("step", [], 0);
  /** The steps that are shown, or null for all. */
  window: [number, number] | null = null;
  chart: uPlot | null = null;
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
    const fresh =
      !old || !sameItems(old.curves, scene.curves) || old.axis !== scene.axis || old.origin !== scene.origin;
    if (fresh) {
      this.abscissa = new Abscissa(scene.axis, scene.curves, scene.origin);
      this.grid = this.abscissa.grid();
    }
    if (!this.size.width || !this.size.height) return;
    const values = [...valuesOf(scene.annotations), ...scene.levels.map(({ value }) => value)];
    const { axis, palette, splits, xRange, yRange } = scene;
    const turn = turnOf(scene);
    const smooth = scene.curves.map((curve) => curve.smoothed !== undefined);
    const shape = JSON.stringify([turn, axis, palette.page, splits, smooth, xRange, yRange, values]);
    if (!this.chart || shape !== this.built) {
      this.built = shape;
      this.build(scene, turn, values);
    } else if (fresh) {
      this.chart.setData(this.data(), false);
      this.rescale();
      this.fitValues(this.chart);
    } else if (old.lit !== scene.lit || !sameItems(old.annotations, scene.annotations)) {
      if (scene.annotations.length || old.annotations.length) this.chart.redraw(false);
    }
  }

  resize(width: number, height: number): void {
    if (!width || !height || (width === this.size.width && height === this.size.height)) return;
    this.size = { width, height };
    if (this.chart) this.chart.setSize(this.size);
    else if (this.scene) this.show({ ...this.scene });
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

  /** Moves the cursor to a place on the grid, and those of the charts beside this one to the same step. */
  point(index: number | null): void {
    const { chart } = this;
    if (!chart) return;
    const x = index === null ? undefined : this.grid.x[index];
    const [left, top] = x === undefined ? [-10, -10] : [chart.valToPos(x, "x"), 10];
    chart.setCursor({ left, top });
    const { clientWidth, clientHeight } = chart.over;
    uPlot.sync(this.syncKey).pub("mousemove", chart, left, top, clientWidth, clientHeight, index ?? -1);
  }

  /** Place of the point of a column that is nearest to a place on the grid. */
  nearest(column: number, index: number): number | null {
    return nearestCell(this.grid.columns[column], index);
  }

  /** The step at a place on the grid: that of a point there. */
  stepAt(index: number): number {
    const x = this.grid.x[index] ?? 0;
    for (const [column, curve] of (this.scene?.curves ?? []).entries()) {
      const step = curve.steps[this.abscissa.indexAt(column, x)];
      if (step !== undefined) return step;
    }
    return Math.round(this.abscissa.step(x));
  }

  private data(): uPlot.AlignedData {
    return [this.grid.x, ...this.grid.columns] as uPlot.AlignedData;
  }

  private rescale(): void {
    const [min, max] = this.shown();
    this.chart?.setScale("x", { min, max });
  }

  /** New points in the same window may need other values: uPlot looks at them only where the window changes. */
  private fitValues(chart: uPlot): void {
    const { range } = chart.scales.y ?? {};
    if (typeof range !== "function") return;
    const [min, max] = range(chart, 0, 1, "y");
    if (typeof min === "number" && typeof max === "number") chart.setScale("y", { min, max });
  }

  /** The ends of the horizontal axis. */
  private shown(): [number, number] {
    const { x } = this.grid;
    const steps = this.window ?? this.scene?.xRange ?? null;
    const [min, max] = steps
      ? [this.abscissa.x(steps[0]), this.abscissa.x(steps[1])]
      : [x[0] ?? 0, x.at(-1) ?? 1];
    return min === max ? [min - 0.5, max + 0.5] : [min, max];
  }

  private build(scene: Scene, turn: number | null, values: number[]): void {
    this.chart?.destroy();
    const grid = (): Grid => this.grid;
    const window = (): [number, number] => this.shown();
    const both = scales(
      scene,
      turn,
      this.grid,
      values,
      () => this.scene?.curves ?? [],
      () => this.steps(),
      window,
    );
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
      scales: both,
      axes: axes(scene.palette, both.y, scene.axis),
      series: [{}, ...seriesOf(scene, grid, window)],
      hooks: {
        drawClear: [(chart) => this.scene && drawUnder(chart, this.scene, this.abscissa)],
        draw: [(chart) => this.scene && drawOver(chart, this.scene, this.abscissa)],
        setCursor: [
          (chart) => this.events.cursor((chart.cursor.left ?? -1) < 0 ? null : (chart.cursor.idx ?? null)),
        ],
        setSelect: [(chart) => this.onSelect(chart)],
      },
    };
    this.chart = new uPlot(options, this.data(), this.root);
    const at = (chart: uPlot, x: number, y: number): string | null =>
      this.scene && evidenceAt(chart, this.scene, this.abscissa, x, y);
    pointAtEvidence(this.chart, at, this.events);
    this.rescale();
  }

  /** The steps that are shown, without end where all are. */
  private steps(): [number, number] {
    return this.window ?? this.scene?.xRange ?? [-Infinity, Infinity];
  }

  private onSelect(chart: uPlot): void {
    const { left, width } = chart.select;
    if (width < 5) return;
    const ends = [chart.posToVal(left, "x"), chart.posToVal(left + width, "x")] as const;
    const window: [number, number] = [this.abscissa.step(ends[0]), this.abscissa.step(ends[1])];
    chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    if (window[0] < window[1]) this.zoom(window);
  }
}
