/** What evidence is drawn with: positions of a chart, a few shapes, and labels that are placed at the end. */

import type uPlot from "uplot";
import type { Curve, SeriesRef } from "../api/types";
import { fade, FONT, type Palette } from "../theme";
import type { Abscissa } from "./abscissa";
import { crowdingOf } from "./crowding";
import { placeLabels, type LabelWish, type Rect } from "./labels";

export interface Emphasis {
  colour: string;
  /** 1 as usual, more when lit up, less while another piece of evidence is lit up. */
  strength: number;
  /** Of the finding that the run is judged by. */
  leading: boolean;
  priority: number;
}

export class Brush {
  readonly ctx: CanvasRenderingContext2D;
  /** Canvas pixels to a CSS pixel. */
  readonly ratio: number;
  readonly box: Rect;
  private readonly wishes: LabelWish[] = [];
  private readonly obstacles: Rect[] = [];
  private readonly tints = new Map<string, Rect[]>();

  constructor(
    private readonly plot: uPlot,
    readonly colours: Palette,
    readonly curves: readonly Curve[],
    readonly abscissa: Abscissa,
  ) {
    this.ctx = plot.ctx;
    this.ratio = devicePixelRatio;
    const { left, top, width, height } = plot.bbox;
    this.box = { x: left, y: top, width, height };
  }

  /** Place of a step; in time, series reach it at different places. */
  x(step: number, ref?: SeriesRef): number {
    return this.plot.valToPos(this.abscissa.x(step, ref), "x", true);
  }

  y(value: number): number {
    return this.plot.valToPos(value, "y", true);
  }

  get bottom(): number {
    return this.box.y + this.box.height;
  }

  get right(): number {
    return this.box.x + this.box.width;
  }

  inside(x: number): boolean {
    return x >= this.box.x - 1 && x <= this.right + 1;
  }

  /** Value of a series at a step, or at its nearest point. */
  valueAt({ member, tag }: SeriesRef, step: number): number | null {
    const curve = this.curves.find((one) => one.member === member && one.tag === tag);
    if (!curve) return null;
    let best: number | null = null;
    let distance = Infinity;
    curve.steps.forEach((at, i) => {
      const value = curve.values[i];
      if (typeof value === "number" && Math.abs(at - step) < distance) {
        distance = Math.abs(at - step);
        best = value;
      }
    });
    return best;
  }

  /** Draws with the clip of the plot and restores what it changed. */
  within(draw: (ctx: CanvasRenderingContext2D) => void): void {
    const { ctx, box } = this;
    ctx.save();
    ctx.beginPath();
    ctx.rect(box.x, box.y, box.width, box.height);
    ctx.clip();
    draw(ctx);
    ctx.restore();
  }

  /** Shades a place, once however often the same colour is asked for there; drawn by `wash`. */
  tint(colour: string, place: Rect): void {
    this.tints.set(colour, [...(this.tints.get(colour) ?? []), place]);
  }

  /** Draws what is to be shaded. */
  wash(): void {
    this.within((ctx) => {
      for (const [colour, places] of this.tints) {
        ctx.fillStyle = colour;
        ctx.beginPath();
        for (const { x, y, width, height } of places) ctx.rect(x, y, width, height);
        ctx.fill();
      }
    });
  }

  /** A faint line through values, broken where there is none. */
  trace(steps: readonly number[], values: readonly (number | null)[], colour: string): void {
    this.within((ctx) => {
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1.25 * this.ratio;
      ctx.beginPath();
      let drawing = false;
      steps.forEach((step, i) => {
        const value = values[i];
        if (typeof value !== "number") {
          drawing = false;
          return;
        }
        if (drawing) ctx.lineTo(this.x(step), this.y(value));
        else ctx.moveTo(this.x(step), this.y(value));
        drawing = true;
      });
      ctx.stroke();
    });
  }

  line(x1: number, y1: number, x2: number, y2: number, colour: string, width = 1, dash: number[] = []): void {
    const { ctx, ratio } = this;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * ratio;
    ctx.setLineDash(dash.map((n) => n * ratio));
    ctx.beginPath();
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
    ctx.stroke();
    ctx.restore();
  }

  ring(x: number, y: number, radius: number, colour: string): void {
    const { ctx, ratio } = this;
    ctx.save();
    ctx.beginPath();
    ctx.arc(x, y, radius * ratio, 0, 2 * Math.PI);
    ctx.fillStyle = this.colours.surface;
    ctx.fill();
    ctx.lineWidth = 2 * ratio;
    ctx.strokeStyle = colour;
    ctx.stroke();
    ctx.restore();
  }

  /** A triangle with its tip at a place, pointing up or down. */
  triangle(x: number, y: number, size: number, colour: string, up: boolean): void {
    const { ctx, ratio } = this;
    const s = size * ratio;
    const away = up ? s : -s;
    ctx.save();
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x - s * 0.6, y + away);
    ctx.lineTo(x + s * 0.6, y + away);
    ctx.closePath();
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.restore();
  }

  /** Keeps labels off a place. */
  occupy(x: number, y: number, width: number, height: number): void {
    this.obstacles.push({ x, y, width, height });
  }

  label(text: string, emphasis: Omit<Emphasis, "leading">, places: LabelWish["places"]): void {
    if (!text || emphasis.strength < 1) return;
    const { colour, priority, strength } = emphasis;
    const lit = strength > 1;
    this.wishes.push({ text, colour, priority: lit ? -1 : priority, places, forced: lit });
  }

  /** A label that is no evidence: it gives way to those that are. */
  note(text: string, colour: string, places: LabelWish["places"]): void {
    this.wishes.push({ text, colour, priority: 4, places, forced: false });
  }

  /** Places and draws the labels; once, when all shapes are there. */
  flush(): void {
    const { ctx, ratio, box } = this;
    if (!this.wishes.length) return;
    ctx.save();
    ctx.font = `500 ${11 * ratio}px ${FONT}`;
    ctx.textBaseline = "middle";
    ctx.textAlign = "left";
    const pad = 4 * ratio;
    const measure = (text: string): number => ctx.measureText(text).width + 2 * pad;
    const placed = placeLabels(this.wishes, box, measure, 16 * ratio, crowdingOf(this), this.obstacles);
    for (const { x, y, width, height, text, colour } of placed) {
      // The curve shows through the box; the letters stand out by their rim.
      ctx.fillStyle = fade(this.colours.surface, 0.5);
      ctx.beginPath();
      ctx.roundRect(x, y, width, height, 3 * ratio);
      ctx.fill();
      ctx.strokeStyle = fade(this.colours.surface, 0.85);
      ctx.lineWidth = 3 * ratio;
      ctx.lineJoin = "round";
      ctx.strokeText(text, x + pad, y + height / 2 + ratio * 0.5);
      ctx.fillStyle = colour;
      ctx.fillText(text, x + pad, y + height / 2 + ratio * 0.5);
    }
    ctx.restore();
  }
}
