import type uPlot from "uplot";
import type { Curve, SeriesSummary } from "../api/types";
import { colourOf, isHollow } from "../chart/scene";
import { pointsOf } from "../model/export";
import { formatCount, stepsWords } from "../model/format";
import { labelsOf, looksOf } from "../model/looks";
import { palette } from "../theme";
import type { Exported } from "./chart-exports";

interface Shown {
  run: string;
  heading: string;
  series: readonly SeriesSummary[];
  /** Places of the series that are drawn. */
  shown: readonly number[];
  window: readonly [number, number] | null;
  dark: boolean;
}

/** A run's chart as it can be taken away. */
export function exportedOf(
  chart: uPlot,
  curves: readonly Curve[],
  { run, heading, series, shown, window, dark }: Shown,
): Exported {
  const colours = palette(dark);
  const [looks, labels] = [looksOf(series), labelsOf(series)];
  const steps = window?.map((step) => formatCount(Math.round(step)));
  const note = [run, steps ? stepsWords(steps[0] ?? "", steps[1] ?? "") : ""].filter(Boolean).join(" · ");
  const keys = shown.map((i) => {
    const look = looks[i] ?? "none";
    return { text: labels[i] ?? "", colour: colours[colourOf(look)], dash: [], hollow: isHollow(look) };
  });
  const pick = <T>(all: readonly T[]): T[] => shown.flatMap((i) => all[i] ?? []);
  return {
    chart,
    caption: { title: heading, note, keys },
    palette: colours,
    run,
    points: () => pointsOf(pick(series), pick(curves), window),
    thinned: curves.some((curve) => curve.thinned),
  };
}
