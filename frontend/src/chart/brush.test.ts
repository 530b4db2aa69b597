import type uPlot from "uplot";
import { beforeEach, expect, it, vi } from "vitest";
import { palette } from "../theme";
import { Abscissa } from "./abscissa";
import { Brush } from "./brush";

beforeEach(() => {
  vi.stubGlobal("devicePixelRatio", 1);
});

it("shades a place once, however many ask for the same colour there", () => {
  const fills: { colour: string; rects: number[][] }[] = [];
  let rects: number[][] = [];
  const ctx = {
    fillStyle: "",
    save: () => undefined,
    restore: () => undefined,
    clip: () => undefined,
    beginPath: () => (rects = []),
    rect: (...rect: number[]) => rects.push(rect),
    fill: () => fills.push({ colour: ctx.fillStyle, rects }),
  };
  const plot = { ctx, bbox: { left: 0, top: 0, width: 100, height: 50 } } as unknown as uPlot;
  const brush = new Brush(plot, palette(false), [], new Abscissa("step", [], 0));
  brush.tint("#aa000019", { x: 10, y: 0, width: 30, height: 50 });
  brush.tint("#aa000019", { x: 20, y: 0, width: 40, height: 50 });
  brush.tint("#0000aa19", { x: 0, y: 0, width: 5, height: 50 });
  brush.wash();
  // Rectangles of one path are filled as one shape.
  expect(fills).toEqual([
    {
      colour: "#aa000019",
      rects: [
        [10, 0, 30, 50],
        [20, 0, 40, 50],
      ],
    },
    { colour: "#0000aa19", rects: [[0, 0, 5, 50]] },
  ]);
});
