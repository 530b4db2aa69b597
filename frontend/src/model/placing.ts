/** Where the points of a curve stand on the horizontal axis of a comparison. */

import type { Curve } from "../api/types";
import { interpolate, rising } from "./monotone";
import { endsOf, toPercent, toStep, type Ends } from "./share";

/**
 * What the axis shows: steps, the share of each run in percent, the time since a run's start or the wall time in seconds,
 * or the values of a series that each run logs, as of epochs or tokens.
 */
export type PlaceAxis = "steps" | "share" | "relative" | "wall" | `series:${string}`;

const SERIES = "series:";

export function seriesAxis(tag: string): PlaceAxis {
  return `${SERIES}${tag}` as PlaceAxis;
}

/** The tag of the series that the axis shows, or null. */
export function tagOf(axis: PlaceAxis): string | null {
  return axis.startsWith(SERIES) ? axis.slice(SERIES.length) : null;
}

export function parseAxis(text: string): PlaceAxis | "" {
  const known = (["steps", "share", "relative", "wall"] as const).find((one) => one === text);
  return known ?? (text.startsWith(SERIES) && text.length > SERIES.length ? (text as PlaceAxis) : "");
}

export interface Placing {
  /** Places of a curve's points, which rise strictly. */
  places: (curve: Pick<Curve, "steps" | "wall_times">) => number[];
  /** The step at a place. */
  step: (place: number) => number;
}

/** What is known of the run beside the curve. */
export interface RunOfCurve {
  /** Wall time of its first point, in seconds. */
  start: number | null;
  /** The curve of the series that the axis shows. */
  by: Curve | null;
}

/** How a curve is placed, or null where it cannot be: its log has no time, no such series, or one that falls. */
export function placingOf(axis: PlaceAxis, curve: Curve, { start, by }: RunOfCurve): Placing | null {
  if (axis === "steps") return { places: ({ steps }) => steps, step: (place) => place };
  if (axis === "share") return byShare(endsOf([curve]));
  if (axis === "relative" || axis === "wall") {
    const first = curve.wall_times.find((time) => time !== null);
    if (typeof first !== "number") return null;
    const from = axis === "wall" ? 0 : (start ?? first);
    const times = rising(curve.wall_times, from);
    return {
      places: ({ wall_times }) => rising(wall_times, from),
      step: (place) => interpolate(times, curve.steps, place),
    };
  }
  return by && bySeries(by);
}

function byShare(ends: Ends): Placing {
  return {
    places: ({ steps }) => steps.map((step) => toPercent(step, ends)),
    step: (place) => toStep(place, ends),
  };
}

/** So much further is a point than the one before, as a share of all, where both have the same value. */
const APART = 1e-9;

function bySeries(by: Curve): Placing | null {
  const points = by.steps.flatMap((step, i) => {
    const value = by.values[i];
    return typeof value === "number" ? [[step, value] as const] : [];
  });
  const values = points.map(([, value]) => value);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || last <= first) return null;
  if (values.some((value, i) => value < (values[i - 1] ?? -Infinity))) return null;
  const tick = (last - first) * APART;
  const steps = points.map(([step]) => step);
  const strictly = apart(values, tick);
  return {
    places: (curve) =>
      apart(
        curve.steps.map((step) => interpolate(steps, strictly, step)),
        tick,
      ),
    step: (place) => interpolate(strictly, steps, place),
  };
}

function apart(places: readonly number[], tick: number): number[] {
  let last = -Infinity;
  return places.map((place) => (last = Math.max(place, last + tick)));
}
