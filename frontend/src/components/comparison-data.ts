/** Holds what the server says of the runs that are compared; an answer to an older question is dropped. */

import type { ReactiveControllerHost } from "lit";
import { isStale, type Source } from "../api/client";
import type { Comparison } from "../api/types";

export interface Asked {
  generation: number;
  runs: readonly string[];
  baseline: string;
  quantity: string;
}

export class ComparisonData {
  comparison: Comparison | null = null;
  error: string | null = null;
  private asked = "";

  constructor(private readonly owner: ReactiveControllerHost) {}

  /** Asks the server, unless that is what it was asked for last. */
  ask(source: Source, { generation, runs, baseline, quantity }: Asked): void {
    const asked = JSON.stringify([generation, runs, baseline, quantity]);
    if (asked === this.asked || !runs.length) return;
    this.asked = asked;
    const known = runs.includes(baseline) ? baseline : "";
    source.compare(runs, { baseline: known, quantity }).then(
      (comparison) => {
        this.tell(asked, { comparison, error: null });
      },
      (error: unknown) => {
        if (!isStale(error)) this.tell(asked, { error: (error as Error).message });
      },
    );
  }

  private tell(asked: string, answer: Partial<Pick<ComparisonData, "comparison" | "error">>): void {
    if (asked !== this.asked) return;
    Object.assign(this, answer);
    this.owner.requestUpdate();
  }
}
