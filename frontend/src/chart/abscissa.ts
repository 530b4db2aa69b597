/** From steps to places on the horizontal axis and back: steps, time since the start, or wall time. */

import type { Curve, SeriesRef } from "../api/types";
import { joinCurves, type Grid } from "../model/join";
import { interpolate, lowerBound, rising } from "../model/monotone";
import type { Axis } from "../model/reading";

interface Track {
  curve: Curve;
  x: number[];
}

export class Abscissa {
  private readonly tracks: Track[];

  constructor(
    readonly axis: Axis,
    curves: readonly Curve[],
    origin: number,
  ) {
    const from = axis === "relative" ? origin : 0;
    this.tracks = curves.map((curve) => ({
      curve,
      x: axis === "step" ? curve.steps : rising(curve.wall_times, from),
    }));
  }

  /** Place of a step of a series, or of the curve with the most points. */
  x(step: number, ref?: SeriesRef): number {
    const track = this.track(ref);
    if (this.axis === "step" || !track) return step;
    return interpolate(track.curve.steps, track.x, step);
  }

  /** The step at a place; between two points a part of a step. */
  step(x: number): number {
    const track = this.track();
    if (this.axis === "step" || !track) return x;
    return interpolate(track.x, track.curve.steps, x);
  }

  /** All curves on one grid, and behind them their smoothed ones; in time a line does not cross a pause. */
  grid(): Grid {
    const raw = this.tracks.map(({ curve, x }) => this.broken(curve, x, curve.values));
    const smoothed = this.tracks.flatMap(({ curve, x }) =>
      curve.smoothed ? [this.broken(curve, x, curve.smoothed)] : [],
    );
    return joinCurves([...raw, ...smoothed]);
  }

  /** The point of a curve that stands exactly at a place, as an index. */
  indexAt(column: number, x: number): number {
    const xs = this.tracks[column]?.x ?? [];
    const at = lowerBound(xs, x);
    return xs[at] === x ? at : -1;
  }

  private track(ref?: SeriesRef): Track | undefined {
    const own = ref && this.tracks.find(({ curve }) => curve.member === ref.member && curve.tag === ref.tag);
    if (own) return own;
    return this.tracks.reduce<Track | undefined>(
      (most, one) => (most && most.x.length >= one.x.length ? most : one),
      undefined,
    );
  }

  private broken(curve: Curve, x: number[], values: Curve["values"]): Pick<Curve, "steps" | "values"> {
    if (this.axis === "step" || !curve.pauses.length) return { steps: x, values };
    const steps: number[] = [];
    const cells: Curve["values"] = [];
    const ends = new Set(curve.pauses.map(({ step }) => lowerBound(curve.steps, step)));
    x.forEach((place, i) => {
      steps.push(place);
      cells.push(values[i] ?? null);
      const next = x[i + 1];
      if (!ends.has(i) || next === undefined) return;
      steps.push((place + next) / 2);
      cells.push(null);
    });
    return { steps, values: cells };
  }
}
