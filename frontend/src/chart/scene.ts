/** What a chart shows, and what it tells. */

import type { Curve, Split } from "../api/types";
import type { ReferenceLevel } from "../model/levels";
import type { Annotation } from "../model/panels";
import type { Axis, Scale } from "../model/reading";
import type { ColourName, Palette } from "../theme";

export interface Scene {
  curves: Curve[];
  splits: string[];
  annotations: Annotation[];
  /** Id of the piece of evidence, or of the finding, that is lit up. */
  lit: string | null;
  axis: Axis;
  /** Wall time at which relative time begins, in seconds. */
  origin: number;
  scale: Exclude<Scale, "auto">;
  levels: ReferenceLevel[];
  palette: Palette;
  /** Axes that charts side by side share, in steps and values. */
  xRange: [number, number] | null;
  yRange: [number, number] | null;
}

export interface PlotEvents {
  /** The window of steps that the user sees now, or null for all. */
  zoom: (window: [number, number] | null) => void;
  /** Place on the grid under the cursor, or null. */
  cursor: (index: number | null) => void;
  /** The piece of evidence under the mouse, or null. */
  hover: (id: string | null) => void;
  /** A piece of evidence was clicked on. */
  pick: (id: string) => void;
}

/** What a chart of these curves shows, of which some are drawn; without an origin, time begins with the first point. */
export function sceneOf(
  curves: readonly Curve[],
  shown: readonly number[],
  looks: readonly string[],
  rest: Omit<Scene, "curves" | "splits" | "origin"> & { origin: number | null },
): Scene {
  const times = curves.flatMap(({ wall_times }) => wall_times.find((time) => time !== null) ?? []);
  return {
    ...rest,
    curves: shown.flatMap((i) => curves[i] ?? []),
    splits: shown.map((i) => looks[i] ?? "none"),
    // A log may have no time that can be.
    axis: times.length ? rest.axis : "step",
    origin: rest.origin ?? (times.length ? Math.min(...times) : 0),
  };
}

/** Colour of a split; other splits than train, validation and test share one. */
export function colourOf(split: string): ColourName {
  const known: Split[] = ["train", "validation", "test"];
  return (known as string[]).includes(split) ? (split as ColourName) : "none";
}

/** Whether a split's curve has hollow markers, to be told apart without colour. */
export function isHollow(split: string): boolean {
  return split === "validation" || split === "test";
}
