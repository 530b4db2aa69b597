import type { ReactiveController, ReactiveControllerHost } from "lit";
import { memory } from "../host";

/** Key of the weight chosen last. */
const SMOOTHING = "smoothing";
/** How long the slider has to rest before curves are asked for. */
const REST_MS = 120;

/** The weight of the smoothing as the slider has it, and as the curves are asked for a little later. */
export class Smoothing implements ReactiveController {
  weight = recall();
  applied = this.weight;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  put(weight: number): void {
    this.weight = weight;
    memory.set(SMOOTHING, String(weight));
    this.host.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.applied = weight;
      this.host.requestUpdate();
    }, REST_MS);
  }
}

function recall(): number {
  const weight = Number(memory.get(SMOOTHING) ?? 0);
  return weight > 0 && weight < 1 ? weight : 0;
}
