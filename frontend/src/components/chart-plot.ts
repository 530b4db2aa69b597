import type { LitElement, ReactiveController } from "lit";
import { Plot } from "../chart/plot";
import type { PlotEvents, Scene } from "../chart/scene";

/** A chart that was zoomed comes first, those that follow it about a frame later. */
const FOLLOW_MS = 20;

type Steps = readonly [number, number] | null;

/** The plot of a chart: made where its element is, as large as that, and gone with its host. */
export class ChartPlot implements ReactiveController {
  plot: Plot | null = null;
  private size: ResizeObserver | null = null;
  private following: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: LitElement,
    private readonly events: PlotEvents,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.following);
    this.size?.disconnect();
    this.size = null;
    this.plot?.destroy();
    this.plot = null;
  }

  /** Shows a scene in an element; charts of one `sync` share the cursor. */
  show(root: HTMLElement, scene: Scene, sync: string): void {
    const plot = (this.plot ??= new Plot(root, this.events, sync));
    if (!this.size) {
      this.size = new ResizeObserver(() => {
        plot.resize(root.clientWidth, root.clientHeight);
      });
      this.size.observe(root);
    }
    plot.show(scene);
    plot.resize(root.clientWidth, root.clientHeight);
  }

  /** Shows the window of the page: `now`, or a little later, or not at all while the chart is out of sight. */
  follow(window: Steps, now: boolean, near: boolean): void {
    clearTimeout(this.following);
    const { plot } = this;
    const goal: [number, number] | null = window && [...window];
    if (!plot || plot.window?.join() === goal?.join()) return;
    if (now) plot.zoom(goal);
    else if (near) {
      this.following = setTimeout(() => {
        plot.zoom(goal);
      }, FOLLOW_MS);
    }
  }
}
