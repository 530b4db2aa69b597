/** Draws as a canvas does, and writes an SVG document. */

import type { Pen } from "./pen";

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  /** Groups that are open because of a clip. */
  clips: number;
}

const ANCHORS: Partial<Record<CanvasTextAlign, string>> = { center: "middle", right: "end", end: "end" };
const BASELINES: Partial<Record<CanvasTextBaseline, string>> = { middle: "central", top: "hanging" };

export class SvgPen implements Pen {
  fillStyle = "#000000";
  strokeStyle = "#000000";
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "miter";
  font = "10px sans-serif";
  textAlign: CanvasTextAlign = "left";
  textBaseline: CanvasTextBaseline = "alphabetic";
  private dash: readonly number[] = [];
  private clips = 0;
  private path: string[] = [];
  private readonly stack: State[] = [];
  private readonly out: string[] = [];
  private count = 0;

  /** `measure` tells the width of a text in a font. */
  constructor(private readonly measure: (text: string, font: string) => number) {}

  /** The document, of a size in its own units, shown at another in CSS pixels, with more pieces at its end. */
  toDocument(size: readonly [number, number], shown: readonly [number, number], more = ""): string {
    const attributes = {
      width: n(shown[0]),
      height: n(shown[1]),
      viewBox: `0 0 ${n(size[0])} ${n(size[1])}`,
    };
    return `<svg xmlns="http://www.w3.org/2000/svg"${say(attributes)}>${this.out.join("")}${more}</svg>\n`;
  }

  /** All that was drawn, as a piece of a document, moved. */
  moved(x: number, y: number): string {
    return `<g transform="translate(${n(x)} ${n(y)})">${this.out.join("")}</g>`;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineJoin, font, textAlign, textBaseline, dash, clips } = this;
    this.stack.push({
      fillStyle,
      strokeStyle,
      lineWidth,
      lineJoin,
      font,
      textAlign,
      textBaseline,
      dash,
      clips,
    });
  }

  restore(): void {
    const state = this.stack.pop();
    if (!state) return;
    this.out.push("</g>".repeat(this.clips - state.clips));
    Object.assign(this, state);
  }

  beginPath(): void {
    this.path = [];
  }

  moveTo(x: number, y: number): void {
    this.path.push(`M${n(x)} ${n(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.path.push(`${this.path.length ? "L" : "M"}${n(x)} ${n(y)}`);
  }

  closePath(): void {
    this.path.push("Z");
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.push(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`);
  }

  /** All corners alike. */
  roundRect(x: number, y: number, width: number, height: number, radius: unknown = 0): void {
    const r = typeof radius === "number" ? radius : 0;
    const corner = (dx: number, dy: number): string => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
    this.path.push(
      `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${corner(r, r)}v${n(height - 2 * r)}${corner(-r, r)}`,
      `h${n(2 * r - width)}${corner(-r, -r)}v${n(2 * r - height)}${corner(r, -r)}Z`,
    );
  }

  /** Whole circles, which is all that is drawn. */
  arc(x: number, y: number, radius: number): void {
    const half = (dx: number): string => `a${n(radius)} ${n(radius)} 0 1 1 ${n(dx)} 0`;
    this.path.push(`M${n(x - radius)} ${n(y)}${half(2 * radius)}${half(-2 * radius)}Z`);
  }

  clip(): void {
    const id = `clip${(this.count += 1)}`;
    this.out.push(
      `<clipPath id="${id}"><path d="${this.path.join("")}"/></clipPath><g clip-path="url(#${id})">`,
    );
    this.clips += 1;
  }

  setLineDash(dash: Iterable<number>): void {
    this.dash = [...dash];
  }

  fill(): void {
    this.draw({ ...paint("fill", this.fillStyle) });
  }

  stroke(): void {
    this.draw({ fill: "none", ...this.line() });
  }

  fillText(text: string, x: number, y: number, room?: number): void {
    this.write(text, x, y, paint("fill", this.fillStyle), room);
  }

  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, { fill: "none", ...this.line() });
  }

  measureText(text: string): TextMetrics {
    return { width: this.measure(text, this.font) } as TextMetrics;
  }

  private line(): Record<string, string | number> {
    return {
      ...paint("stroke", this.strokeStyle),
      "stroke-width": n(this.lineWidth),
      "stroke-linejoin": this.lineJoin,
      ...(this.dash.length ? { "stroke-dasharray": this.dash.map(n).join(" ") } : {}),
    };
  }

  private draw(attributes: Record<string, string | number>): void {
    if (this.path.length) this.out.push(`<path d="${this.path.join("")}"${say(attributes)}/>`);
  }

  private write(
    text: string,
    x: number,
    y: number,
    attributes: Record<string, string | number>,
    room?: number,
  ): void {
    const anchor = ANCHORS[this.textAlign];
    const baseline = BASELINES[this.textBaseline];
    const isLong = room !== undefined && this.measure(text, this.font) > room;
    const all = {
      x: n(x),
      y: n(y),
      style: `font: ${this.font}`,
      ...(anchor ? { "text-anchor": anchor } : {}),
      ...(baseline ? { "dominant-baseline": baseline } : {}),
      ...(isLong ? { textLength: n(room), lengthAdjust: "spacingAndGlyphs" } : {}),
      ...attributes,
    };
    this.out.push(`<text${say(all)}>${escaped(text)}</text>`);
  }
}

/** A colour as an attribute, and its opacity as another: not every reader knows the two as one. */
function paint(name: "fill" | "stroke", colour: string): Record<string, string | number> {
  const parts = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return { [name]: colour };
  return { [name]: parts[1] ?? "", [`${name}-opacity`]: n(parseInt(parts[2] ?? "ff", 16) / 255) };
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}

function say(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

function escaped(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  // Other characters below a space cannot stand in a document at all.
  // eslint-disable-next-line no-control-regex -- see above
  return text.replace(/[&<>"]/g, (one) => names[one] ?? "").replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "");
}
