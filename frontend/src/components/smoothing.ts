import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How long the slider has to rest before curves are asked for. */
const REST_MS = 120;

/** The weight of the smoothing while the slider moves; once it rests, `settle` hears of it. */
export class Smoothing implements ReactiveController {
  /** Where the slider is, or null where nobody moves it. */
  moving: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly settle: (weight: number) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  put(weight: number): void {
    this.moving = weight;
    this.host.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.moving = null;
      this.settle(weight);
    }, REST_MS);
  }
}
