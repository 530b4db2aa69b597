/** A chart as a picture: its canvas with title and legend, on the surface's colour. */

import type { Palette } from "../theme";
import { FONT } from "../theme";
import { colourOf, isHollow } from "./scene";

export interface Caption {
  title: string;
  /** Run and step window, in small letters. */
  note: string;
  keys: { split: string; text: string }[];
}

const PAD = 16;
const HEAD = 64;
const FOOT = 12;

/** Draws the picture at the resolution of the chart. */
export function picture(
  chart: HTMLCanvasElement,
  { title, note, keys }: Caption,
  palette: Palette,
): HTMLCanvasElement {
  const ratio = chart.width / (chart.clientWidth || chart.width);
  const canvas = document.createElement("canvas");
  canvas.width = chart.width + 2 * PAD * ratio;
  canvas.height = chart.height + (HEAD + FOOT) * ratio;
  const ctx = canvas.getContext("2d");
  if (!ctx) return canvas;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.drawImage(chart, PAD * ratio, HEAD * ratio);
  ctx.scale(ratio, ratio);
  const width = canvas.width / ratio - 2 * PAD;
  ctx.textBaseline = "middle";
  ctx.fillStyle = palette.text;
  ctx.font = `600 14px ${FONT}`;
  ctx.fillText(title, PAD, 20, width * 0.6);
  const end = Math.min(width * 0.6, ctx.measureText(title).width);
  ctx.fillStyle = palette["text-2"];
  ctx.font = `400 12px ${FONT}`;
  ctx.textAlign = "right";
  ctx.fillText(note, PAD + width, 20, Math.max(1, width - end - 16));
  ctx.textAlign = "left";
  let x = PAD;
  for (const { split, text } of keys) {
    drawSwatch(ctx, x, 44, palette[colourOf(split)], isHollow(split) ? palette.surface : null);
    ctx.fillStyle = palette.text;
    ctx.fillText(text, x + 26, 44);
    x += 26 + ctx.measureText(text).width + 16;
  }
  return canvas;
}

function drawSwatch(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  colour: string,
  hole: string | null,
): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + 20, y);
  ctx.stroke();
  if (hole === null) return;
  ctx.fillStyle = hole;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.arc(x + 10, y, 3, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
}
