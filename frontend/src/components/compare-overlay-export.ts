import type uPlot from "uplot";
import { sharedFolder, type Stroke } from "../model/comparison";
import type { OverlayView } from "../model/overlay-view";
import type { PlaceAxis } from "../model/placing";
import { palette } from "../theme";
import type { Exported } from "./chart-exports";
import { axisName, placeWords } from "./compare-overlay-place";

interface Shown {
  view: OverlayView;
  /** Of the traces of the view. */
  strokes: readonly Stroke[];
  heading: string;
  dark: boolean;
  /** All runs that are compared. */
  order: readonly string[];
  axis: PlaceAxis;
  window: readonly [number, number] | null;
}

/** A common chart as it can be taken away. */
export function exportedOf(
  chart: uPlot,
  { view, strokes, heading, dark, order, axis, window }: Shown,
): Exported {
  const folder = sharedFolder(order);
  const stretch = window?.map((place) => placeWords(axis, place)).join(" – ") ?? "";
  const keys = view.traces.map(({ name }, i) => ({
    text: name.slice(folder.length),
    colour: strokes[i]?.colour ?? palette(dark).none,
    dash: strokes[i]?.dash ?? [],
    hollow: false,
  }));
  return {
    chart,
    caption: { title: heading, note: [folder, stretch].filter(Boolean).join(" · "), keys },
    palette: palette(dark),
    run: folder,
    points: () => view.points(axisName(axis), window),
    thinned: view.traces.some(({ curve }) => curve.thinned),
  };
}
