import type uPlot from "uplot";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Curve } from "../api/types";
import { palette } from "../theme";
import type { PlotEvents, Scene } from "./scene";

/** Charts that were made, in place of those of uPlot. */
const { made, published, Chart } = vi.hoisted(() => {
  const made: Fake[] = [];
  const published: unknown[][] = [];
  class Fake {
    static sync = (key: string): unknown => ({ pub: (...what: unknown[]) => published.push([key, ...what]) });
    over = Object.assign(new EventTarget(), { style: { cursor: "" }, clientWidth: 400, clientHeight: 200 });
    select = { left: 0, width: 0 };
    scales = { y: {} };
    log: unknown[] = [];
    destroyed = false;
    constructor(
      readonly options: uPlot.Options,
      public data: unknown,
    ) {
      made.push(this);
    }
    setData(data: unknown): void {
      this.data = data;
      this.log.push("data");
    }
    setScale(key: string, { min, max }: { min: number; max: number }): void {
      if (key === "x") this.log.push([min, max]);
    }
    setSize({ width }: { width: number }): void {
      this.log.push(`width ${width}`);
    }
    setCursor({ left }: { left: number }): void {
      this.log.push(`cursor ${left}`);
    }
    setSelect(): void {
      this.select = { left: 0, width: 0 };
    }
    redraw(): void {
      this.log.push("redraw");
    }
    destroy(): void {
      this.destroyed = true;
    }
    valToPos = (x: number): number => x * 10;
    posToVal = (left: number): number => left / 10;
  }
  return { made, published, Chart: Fake };
});
vi.mock("uplot", () => ({ default: Chart }));
vi.stubGlobal("document", { createTreeWalker: () => ({}) });
const { Plot } = await import("./plot");

const curve = (values: (number | null)[], steps = values.map((_one, i) => i)): Curve => ({
  member: ".",
  tag: "loss",
  points: values.length,
  thinned: false,
  steps,
  values,
  wall_times: steps,
  marks: [],
  resets: [],
  pauses: [],
});

const scene = (part: Partial<Scene> = {}): Scene => ({
  curves: [curve([3, 2, 1])],
  splits: ["train"],
  annotations: [],
  lit: null,
  axis: "step",
  origin: 0,
  scale: "linear",
  levels: [],
  palette: palette(false),
  xRange: null,
  yRange: null,
  ...part,
});

const events = { zoom: vi.fn(), cursor: vi.fn(), hover: vi.fn(), pick: vi.fn() } satisfies PlotEvents;
let plot: InstanceType<typeof Plot>;

beforeEach(() => {
  made.length = 0;
  published.length = 0;
  vi.clearAllMocks();
  plot = new Plot({} as HTMLElement, events, "page");
});

function latest(): InstanceType<typeof Chart> {
  const chart = made.at(-1);
  if (!chart) throw new Error("no chart was made");
  return chart;
}

describe("a plot", () => {
  it("is drawn once it has both a scene and a size", () => {
    plot.show(scene());
    plot.resize(400, 0);
    expect(made).toHaveLength(0);
    plot.resize(400, 200);
    expect(made).toHaveLength(1);
    expect(latest().log).toEqual([[0, 2]]);
    plot.resize(400, 200);
    plot.resize(600, 200);
    expect(latest().log.slice(1)).toEqual(["width 600"]);
    plot.destroy();
    expect(latest().destroyed).toBe(true);
  });

  it("takes new points into the chart that is there, and another shape into a new one", () => {
    const first = scene();
    plot.resize(400, 200);
    plot.show(first);
    plot.show({ ...first });
    expect(latest().log).toHaveLength(1);
    plot.show(scene({ curves: [curve([3, 2, 1, 0.5])] }));
    expect(made).toHaveLength(1);
    expect(latest().log.slice(1)).toEqual(["data", [0, 3]]);
    const old = latest();
    plot.show(scene({ palette: palette(true) }));
    expect([made.length, old.destroyed]).toEqual([2, true]);
  });

  it("shows a window of steps, or a single step in a width of one, and tells of it", () => {
    plot.resize(400, 200);
    plot.show(scene());
    plot.zoom([1, 2]);
    expect(latest().log.at(-1)).toEqual([1, 2]);
    plot.zoom(null);
    expect(latest().log.at(-1)).toEqual([0, 2]);
    expect(events.zoom.mock.calls).toEqual([[[1, 2]], [null]]);
    plot.show(scene({ curves: [curve([1], [7])] }));
    expect(latest().log.at(-1)).toEqual([6.5, 7.5]);
  });

  it("zooms to what is dragged over, and not to a click", () => {
    plot.resize(400, 200);
    plot.show(scene());
    const [select] = latest().options.hooks?.setSelect ?? [];
    latest().select = { left: 5, width: 3 };
    select?.(latest() as unknown as uPlot);
    expect(events.zoom).not.toHaveBeenCalled();
    latest().select = { left: 5, width: 10 };
    select?.(latest() as unknown as uPlot);
    expect(events.zoom).toHaveBeenCalledExactlyOnceWith([0.5, 1.5]);
  });

  it("finds the point nearest to a place, and its step", () => {
    plot.resize(400, 200);
    plot.show(
      scene({ curves: [curve([3, 1], [0, 10]), curve([5, null, 4], [2, 4, 8])], splits: ["a", "b"] }),
    );
    expect(plot.grid.x).toEqual([0, 2, 4, 8, 10]);
    expect([plot.nearest(0, 1), plot.nearest(1, 2), plot.nearest(1, 4)]).toEqual([0, 1, 3]);
    expect(plot.stepAt(3)).toBe(8);
  });

  it("moves the cursor of the charts beside it to the same step", () => {
    plot.resize(400, 200);
    plot.show(scene());
    plot.point(2);
    expect(latest().log.at(-1)).toBe("cursor 20");
    expect(published).toEqual([["page", "mousemove", latest(), 20, 10, 400, 200, 2]]);
    plot.point(null);
    expect(latest().log.at(-1)).toBe("cursor -10");
  });
});
