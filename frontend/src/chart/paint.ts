/** Draws a chart that is on the page once more, with another pen: finer than the screen, or as lines and letters. */

import type uPlot from "uplot";
import type { Palette } from "../theme";
import { FONT } from "../theme";
import type { Pen } from "./pen";

/** Of the axes, in CSS pixels. */
const LETTERS = 11;

/** What a chart of uPlot has beside what it declares. */
type WithBands = uPlot & { bands?: uPlot.Band[] };

/** What uPlot keeps of an axis when it has drawn it. */
type DrawnAxis = uPlot.Axis & { _splits?: number[]; _values?: (string | null)[] };

/** Places are those of the chart's own canvas. */
export function paintChart(chart: uPlot, pen: Pen, palette: Palette): void {
  const { left, top, width, height } = chart.bbox;
  // What draws the evidence takes the pen from the chart.
  const other = Object.create(chart, { ctx: { value: pen } }) as uPlot;
  const call = (hooks: ((chart: uPlot) => void)[] | undefined): void => {
    for (const hook of hooks ?? []) hook(other);
  };
  call(chart.hooks.drawClear as ((chart: uPlot) => void)[] | undefined);
  paintAxes(chart, pen, palette);
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  paintBands(chart, pen);
  chart.series.forEach((series, i) => {
    if (i > 0 && series.show !== false) paintLine(chart, pen, i);
  });
  pen.restore();
  call(chart.hooks.draw as ((chart: uPlot) => void)[] | undefined);
}

function paintAxes(chart: uPlot, pen: Pen, palette: Palette): void {
  const ratio = devicePixelRatio;
  const { left, top, width, height } = chart.bbox;
  const [x, y] = chart.axes as [DrawnAxis, DrawnAxis];
  const line = (points: [number, number, number, number], colour: string): void => {
    pen.strokeStyle = colour;
    pen.beginPath();
    pen.moveTo(points[0], points[1]);
    pen.lineTo(points[2], points[3]);
    pen.stroke();
  };
  pen.save();
  pen.lineWidth = ratio;
  pen.font = `${LETTERS * ratio}px ${FONT}`;
  const bottom = top + height;
  pen.textAlign = "right";
  pen.textBaseline = "middle";
  y._splits?.forEach((split, i) => {
    const at = chart.valToPos(split, "y", true);
    if (!Number.isFinite(at)) return;
    line([left, at, left + width, at], palette.grid);
    pen.fillStyle = palette["text-2"];
    pen.fillText(y._values?.[i] ?? "", left - (y.gap ?? 0) * ratio, at);
  });
  line([left, bottom, left + width, bottom], palette["border-strong"]);
  pen.textAlign = "center";
  pen.textBaseline = "top";
  pen.fillStyle = palette["text-2"];
  x._splits?.forEach((split, i) => {
    (x._values?.[i] ?? "").split("\n").forEach((text, row) => {
      const down = (x.gap ?? 0) + row * LETTERS * 1.5;
      pen.fillText(text, chart.valToPos(split, "x", true), bottom + down * ratio);
    });
  });
  pen.restore();
}

/** Fills between the ends of each range. */
function paintBands(chart: uPlot, pen: Pen): void {
  for (const { series, fill } of (chart as WithBands).bands ?? []) {
    const ends = series.map((column) => segments(chart, column).flat());
    const [upper = [], lower = []] = ends;
    const colour = said(fill, chart, series[0]);
    if (!upper.length || typeof colour !== "string") continue;
    pen.fillStyle = colour;
    pen.beginPath();
    follow(pen, [...upper, ...lower.reverse()]);
    pen.closePath();
    pen.fill();
  }
}

function paintLine(chart: uPlot, pen: Pen, i: number): void {
  const ratio = devicePixelRatio;
  const series = chart.series[i];
  const colour = said(series?.stroke, chart, i);
  if (!series || typeof colour !== "string") return;
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = (series.width ?? 1) * ratio;
  pen.lineJoin = "round";
  pen.setLineDash((series.dash ?? []).map((length) => length * ratio));
  pen.beginPath();
  for (const points of segments(chart, i)) follow(pen, points);
  pen.stroke();
  pen.restore();
  paintPoints(chart, pen, i, series.points ?? {});
}

function paintPoints(chart: uPlot, pen: Pen, i: number, points: uPlot.Series.Points): void {
  const ratio = devicePixelRatio;
  const shown = said(points.show, chart, i);
  const filter = points.filter as ((chart: uPlot, i: number, shown: unknown) => unknown) | undefined;
  const places = filter?.(chart, i, shown);
  if (!shown || !Array.isArray(places)) return;
  const [stroke, fill] = [said(points.stroke, chart, i), said(points.fill, chart, i)];
  pen.save();
  pen.lineWidth = (points.width ?? 1) * ratio;
  for (const place of places as number[]) {
    const [x, y] = at(chart, i, place) ?? [NaN, NaN];
    if (!Number.isFinite(x + y)) continue;
    pen.beginPath();
    pen.arc(x, y, (((points.size ?? 0) - (points.width ?? 0)) / 2) * ratio, 0, 2 * Math.PI);
    if (typeof fill === "string") {
      pen.fillStyle = fill;
      pen.fill();
    }
    if (typeof stroke === "string") {
      pen.strokeStyle = stroke;
      pen.stroke();
    }
  }
  pen.restore();
}

/** What uPlot may keep as a function of the chart and the series. */
function said(value: unknown, chart: uPlot, i: number): unknown {
  return typeof value === "function" ? (value as (chart: uPlot, i: number) => unknown)(chart, i) : value;
}

type Place = [number, number];

/** Where a point of a series is on the canvas; null where the line breaks, undefined where it goes on. */
function at(chart: uPlot, i: number, place: number): Place | null | undefined {
  const x = chart.data[0][place];
  const value = chart.data[i]?.[place];
  if (value === undefined || x === undefined) return undefined;
  if (value === null) return null;
  const found: Place = [chart.valToPos(x, "x", true), chart.valToPos(value, "y", true)];
  return found.every(Number.isFinite) ? found : null;
}

/** The points of a series in sight, and the nearest beyond on either side, broken where its line is. */
function segments(chart: uPlot, i: number): Place[][] {
  const { left, width } = chart.bbox;
  const points = Array.from(chart.data[0], (_x, place) => at(chart, i, place)).filter(
    (one) => one !== undefined,
  );
  const first = points.findLastIndex((one) => one && one[0] < left);
  const last = points.findIndex((one) => one && one[0] > left + width);
  const found: Place[][] = [[]];
  for (const one of points.slice(Math.max(0, first), last < 0 ? undefined : last + 1)) {
    if (one) found.at(-1)?.push(one);
    else found.push([]);
  }
  return found.filter((points) => points.length);
}

function follow(pen: Pen, points: readonly Place[]): void {
  points.forEach(([x, y], i) => {
    if (i) pen.lineTo(x, y);
    else pen.moveTo(x, y);
  });
}
