import type { ReactiveControllerHost } from "lit";
import type { CurveStore } from "../api/curves";
import type { RunDetail } from "../api/types";
import { axesOf, NO_AXES, type AxesChoice, type CompareAxes, type Compared } from "../model/compare-axes";
import type { CompareState, Layout } from "../model/compare-state";
import { tagOf, type PlaceAxis } from "../model/placing";
import type { Quantity } from "../model/quantities";
import { endsOf, type Ends } from "../model/share";
import { isVisible } from "../model/visible";

/** Columns of the curves that the axes are found from. */
const COLUMNS = 600;

/** What is compared, and how. */
export interface Looked {
  quantity: Quantity | undefined;
  details: readonly RunDetail[];
  layout: Layout;
  state: CompareState;
  store: CurveStore;
}

/** The axes of a comparison, found from the curves of its quantity: the charts ask for the same, so that they come once. */
export class ComparedCurves {
  axes: CompareAxes = NO_AXES;
  /** What holds for all common charts; the same object as long as it says the same, for a chart is drawn anew for another. */
  choice: AxesChoice & { x: PlaceAxis } = { scale: "", x: "share", outliers: false };
  /** The curves that are drawn, as far as they are known. */
  private compared: readonly Compared[] = [];
  private ends = new Map<string, Ends>();
  private looked: Looked | null = null;
  private request = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Fetches the curves where others are drawn, and settles the axes by them. */
  look(looked: Looked): void {
    const old = this.looked;
    this.looked = looked;
    const { quantity, details, layout, state } = looked;
    if (old?.quantity !== quantity || old?.details !== details || old.layout !== layout)
      void this.load(looked);
    if (old?.state !== state || old.layout !== layout) this.settle(looked);
  }

  /** First and last step of a run's curves. */
  endsOf(run: string): Ends {
    return this.ends.get(run) ?? [0, 0];
  }

  private async load({ quantity, layout, store }: Looked): Promise<void> {
    const request = (this.request += 1);
    const answers = await Promise.allSettled(
      [...(quantity?.panels ?? [])].map(async ([run, { series }]) => {
        const drawn = layout === "grid" ? series : series.slice(-1);
        const curves = await store.load(run, drawn, COLUMNS);
        return curves.map((curve, i) => ({ run, curve, better: drawn[i]?.better ?? "none" }));
      }),
    );
    if (request !== this.request || !this.looked) return;
    this.compared = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
    this.ends = new Map(
      [...new Set(this.compared.map(({ run }) => run))].map((run) => [
        run,
        endsOf(this.compared.filter((one) => one.run === run).map(({ curve }) => curve)),
      ]),
    );
    this.settle(this.looked);
    this.host.requestUpdate();
  }

  private settle({ state, layout }: Looked): void {
    // Side by side each chart has an axis of its own, which shows no other series.
    const x = layout === "grid" && state.x && tagOf(state.x) !== null ? "" : state.x;
    this.axes = axesOf(
      this.compared.filter(({ run }) => layout === "grid" || isVisible(state, run)),
      { ...state, x },
    );
    const scale = layout === "overlay" ? (this.axes.log ? "log" : "linear") : state.scale;
    const choice = { scale, outliers: state.outliers, x: this.axes.x } as const;
    if (JSON.stringify(choice) !== JSON.stringify(this.choice)) this.choice = choice;
  }
}
