/** A chart as a picture: with title and legend, on the surface's colour, as PNG or SVG. */

import type uPlot from "uplot";
import type { Palette } from "../theme";
import { FONT } from "../theme";
import { paintChart } from "./paint";
import type { Pen } from "./pen";
import { SvgPen } from "./svg-pen";

export interface Caption {
  title: string;
  /** Run and window, in small letters. */
  note: string;
  keys: Key[];
}

export interface Key {
  text: string;
  colour: string;
  /** In CSS pixels; nothing for a line without gaps. */
  dash: readonly number[];
  /** Whether the points are hollow. */
  hollow: boolean;
}

/** Pixels of a PNG to a CSS pixel, on any screen. */
const FINE = 2;
const PAD = 16;
const HEAD = 40;
const LINE = 22;
const SWATCH = 20;
const FOOT = 12;

const title = (ratio: number): string => `600 ${14 * ratio}px ${FONT}`;
const small = (ratio: number): string => `400 ${12 * ratio}px ${FONT}`;

/** The picture at twice the resolution of CSS pixels. */
export function toPng(chart: uPlot, caption: Caption, palette: Palette): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  const plan = planOf(chart, caption, (text, font) => measure(pen, text, font));
  const scale = FINE / devicePixelRatio;
  canvas.width = Math.round(plan.width * scale);
  canvas.height = Math.round(plan.height * scale);
  pen.scale(scale, scale);
  drawCaption(pen, plan, caption, palette);
  pen.translate(PAD * devicePixelRatio, plan.head);
  paintChart(chart, pen, palette);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}

/** The picture as lines and letters. */
export function toSvg(chart: uPlot, caption: Caption, palette: Palette): string {
  const ruler = document.createElement("canvas").getContext("2d");
  const width = (text: string, font: string): number =>
    ruler ? measure(ruler, text, font) : text.length * LINE * 0.3;
  const plan = planOf(chart, caption, width);
  const [head, body] = [new SvgPen(width), new SvgPen(width)];
  drawCaption(head, plan, caption, palette);
  paintChart(chart, body, palette);
  const size = [plan.width, plan.height] as const;
  const shown = [plan.width / devicePixelRatio, plan.height / devicePixelRatio] as const;
  return head.toDocument(size, shown, body.moved(PAD * devicePixelRatio, plan.head));
}

/** Sizes in pixels of the chart's canvas, and where the keys stand. */
interface Plan {
  width: number;
  height: number;
  head: number;
  places: [number, number][];
}

function planOf(chart: uPlot, { keys }: Caption, width: (text: string, font: string) => number): Plan {
  const ratio = devicePixelRatio;
  const { width: across, height } = chart.ctx.canvas;
  const places: [number, number][] = [];
  let [x, row] = [PAD * ratio, 0];
  for (const { text } of keys) {
    const room = (SWATCH + 6) * ratio + width(text, small(ratio));
    if (x > PAD * ratio && x + room > across + PAD * ratio) [x, row] = [PAD * ratio, row + 1];
    places.push([x, (HEAD + (row + 0.5) * LINE) * ratio]);
    x += room + 16 * ratio;
  }
  const head = (HEAD + (keys.length ? row + 1 : 0) * LINE + 4) * ratio;
  return { width: across + 2 * PAD * ratio, height: height + head + FOOT * ratio, head, places };
}

function drawCaption(pen: Pen, plan: Plan, caption: Caption, palette: Palette): void {
  const ratio = devicePixelRatio;
  const width = plan.width - 2 * PAD * ratio;
  pen.fillStyle = palette.surface;
  pen.beginPath();
  pen.rect(0, 0, plan.width, plan.height);
  pen.fill();
  pen.textBaseline = "middle";
  pen.fillStyle = palette.text;
  pen.font = title(ratio);
  pen.fillText(caption.title, PAD * ratio, 20 * ratio, width * 0.6);
  const end = Math.min(width * 0.6, pen.measureText(caption.title).width);
  pen.fillStyle = palette["text-2"];
  pen.font = small(ratio);
  pen.textAlign = "right";
  pen.fillText(caption.note, PAD * ratio + width, 20 * ratio, Math.max(1, width - end - 16 * ratio));
  pen.textAlign = "left";
  caption.keys.forEach((key, i) => {
    const [x, y] = plan.places[i] ?? [0, 0];
    drawSwatch(pen, x, y, key, palette.surface);
    pen.fillStyle = palette.text;
    pen.fillText(key.text, x + (SWATCH + 6) * ratio, y);
  });
}

function drawSwatch(pen: Pen, x: number, y: number, { colour, dash, hollow }: Key, surface: string): void {
  const ratio = devicePixelRatio;
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = 2 * ratio;
  pen.setLineDash(dash.map((length) => length * ratio));
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + SWATCH * ratio, y);
  pen.stroke();
  pen.setLineDash([]);
  if (hollow) {
    pen.fillStyle = surface;
    pen.lineWidth = 1.5 * ratio;
    pen.beginPath();
    pen.arc(x + (SWATCH / 2) * ratio, y, 3 * ratio, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
  pen.restore();
}

function measure(pen: CanvasRenderingContext2D, text: string, font: string): number {
  pen.save();
  pen.font = font;
  const { width } = pen.measureText(text);
  pen.restore();
  return width;
}
