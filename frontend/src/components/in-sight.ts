import type { LitElement, ReactiveController } from "lit";

/** How far outside of the window something counts as in sight. */
const MARGIN = "200px";

/** Whether an element is in sight, or nearly, and whether it ever was. */
export class InSight implements ReactiveController {
  near = false;
  seen = false;
  private watch: IntersectionObserver | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.watch = new IntersectionObserver(
      (entries) => {
        const near = entries.at(-1)?.isIntersecting ?? false;
        if (near === this.near) return;
        this.near = near;
        this.seen ||= near;
        this.host.requestUpdate();
      },
      { rootMargin: MARGIN },
    );
    this.watch.observe(this.host);
  }

  hostDisconnected(): void {
    this.watch?.disconnect();
    this.near = false;
  }
}
