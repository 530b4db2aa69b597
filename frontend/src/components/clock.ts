import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How often "5 min ago" is looked at again. */
const TICK_MS = 30_000;

/** The time in seconds since the epoch; has its owner drawn anew as it goes on. */
export class Clock implements ReactiveController {
  now = Date.now() / 1000;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(() => {
      this.read();
      this.host.requestUpdate();
    }, TICK_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }

  read(): void {
    this.now = Date.now() / 1000;
  }
}
