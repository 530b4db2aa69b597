import type { ReactiveController, ReactiveControllerHost } from "lit";
import type uPlot from "uplot";
import { drawOverlay, type OverlayEvents, type OverlayScene } from "../chart/overlay";

/** The plot of a common chart: drawn anew for each scene, as large as its element, and gone with its host. */
export class OverlayPlot implements ReactiveController {
  chart: uPlot | null = null;
  private scene: Omit<OverlayScene, "width" | "height"> | null = null;
  private root: HTMLElement | null = null;
  private size: ResizeObserver | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly events: OverlayEvents,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.size?.disconnect();
    this.size = null;
    this.root = null;
    this.chart?.destroy();
    this.chart = null;
  }

  /** Shows a scene in an element; null shows nothing. */
  show(root: HTMLElement, scene: Omit<OverlayScene, "width" | "height"> | null): void {
    this.scene = scene;
    if (root !== this.root) {
      this.size?.disconnect();
      this.size = new ResizeObserver(() => {
        this.resize(root);
      });
      this.size.observe(root);
      this.root = root;
    }
    this.draw(root);
  }

  /** Moves the cursor to a place on the grid. */
  point(index: number): void {
    const { chart, scene } = this;
    chart?.setCursor({ left: chart.valToPos(scene?.grid.x[index] ?? 0, "x"), top: 10 });
  }

  private resize(root: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = root;
    if (!width || !height) return;
    if (this.chart) this.chart.setSize({ width, height });
    else this.draw(root);
  }

  private draw(root: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = root;
    this.chart?.destroy();
    this.chart = null;
    if (width && height && this.scene)
      this.chart = drawOverlay(root, { ...this.scene, width, height }, this.events);
  }
}
