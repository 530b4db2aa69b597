import type uPlot from "uplot";
import { formatCompact, formatCount, formatValue } from "../model/format";
import type { Axis } from "../model/reading";
import { FONT, type Palette } from "../theme";
import { bend } from "../model/scale";
import { isBent } from "./scales";
import { formatRelative, formatWall, timeSteps } from "./time";

// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- see scales.ts
const SYMMETRIC_LOG: uPlot.Scale.Distr = 4;
/** Height of a label of the axis, in CSS pixels. */
const LABEL = 14;
/** Usual distance of two ticks of values. */
const SPACE = 32;
/** Distances of ticks; those of uPlot end at 1e32, and without one it draws no axis. */
const INCREMENTS = increments([1, 2, 2.5, 5], -32, 308);

/** What a horizontal axis shows: steps, times, percent of each curve, or the values of a series. */
export type HorizontalAxis = Axis | "share" | "value";

/** Steps or times below, values on the left on their scale, in the manner of TensorBoard. */
export function axes(palette: Palette, values: uPlot.Scale, axis: HorizontalAxis = "step"): uPlot.Axis[] {
  const log = isBent(values);
  const shared: uPlot.Axis = {
    stroke: palette["text-2"],
    font: `11px ${FONT}`,
    grid: { stroke: palette.grid, width: 1 },
    ticks: { show: false },
    border: { show: true, stroke: palette["border-strong"], width: 1 },
  };
  return [
    {
      ...shared,
      grid: { show: false },
      size: 24,
      gap: 4,
      space: 64,
      ...horizontal(axis),
    },
    {
      ...shared,
      border: { show: false },
      gap: 8,
      space: SPACE,
      size: (chart, values, index, cycle) => {
        const before = chart.axes[index] as { _size?: number } | undefined;
        if (cycle > 1 && before?._size !== undefined) return before._size;
        const longest = Math.max(0, ...((values as string[] | null) ?? []).map((text) => text.length));
        return Math.max(36, 16 + longest * 6.2);
      },
      incrs: INCREMENTS,
      values: (_chart, splits, _axis, _space, increment) => labels(splits, log ? 0 : increment),
      ...(log ? { splits: logAxis, filter: (_chart: uPlot, splits: number[]): number[] => splits } : {}),
    },
  ];
}

function horizontal(axis: HorizontalAxis): uPlot.Axis {
  if (axis === "value") return { incrs: INCREMENTS, values: (_chart, splits) => stepLabels(splits) };
  if (axis === "share") return { values: (_chart, splits) => splits.map((place) => `${place} %`) };
  if (axis === "wall") {
    return {
      space: 96,
      values: (_chart, splits, _axis, _space, increment) => formatWall(splits, increment),
    };
  }
  if (axis === "relative") {
    return {
      incrs: timeSteps(),
      values: (_chart, splits, _axis, _space, increment) =>
        splits.map((time) => formatRelative(time, increment)),
    };
  }
  return { incrs: increments([1, 2, 5], 0, 15), values: (_chart, splits) => stepLabels(splits) };
}

/** Steps, short where that tells them apart. */
export function stepLabels(steps: readonly number[]): string[] {
  const short = steps.map((step) => formatCompact(step));
  return new Set(short).size < short.length ? steps.map((step) => formatCount(step)) : short;
}

function logAxis(chart: uPlot, _axis: number, min: number, max: number): number[] {
  const { distr, asinh = 1 } = chart.scales.y ?? {};
  const turn = distr === SYMMETRIC_LOG ? asinh : 0;
  const height = chart.bbox.height / devicePixelRatio;
  const ticks = logSplits(min, max, turn, Math.max(2, Math.floor(height / SPACE)));
  return apart(ticks, (tick) => (height * bend(tick, turn)) / (bend(max, turn) - bend(min, turn)));
}

/** Ticks of which no two labels touch: zero first, then the greatest. */
export function apart(ticks: readonly number[], place: (tick: number) => number): number[] {
  const kept: number[] = [];
  for (const tick of [...ticks].sort(
    (a, b) => Number(b === 0) - Number(a === 0) || Math.abs(b) - Math.abs(a),
  )) {
    if (kept.every((other) => Math.abs(place(tick) - place(other)) >= LABEL)) kept.push(tick);
  }
  return kept.sort((a, b) => a - b);
}

/**
 * At most about `fit` ticks of a logarithmic axis: powers of ten, or 1, 2 and 5 times such where they are few. With a
 * `turn`, below which the axis is linear, zero and negative powers too.
 */
export function logSplits(min: number, max: number, turn: number, fit: number): number[] {
  const least = turn > 0 ? turn : min;
  const greatest = Math.max(Math.abs(max), turn > 0 ? Math.abs(min) : 0);
  if (!(least > 0 && least <= greatest && greatest < Infinity)) return [];
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(greatest));
  const decades = Math.log10(greatest / least);
  const sides = turn > 0 && min < 0 && max > 0 ? 2 : 1;
  const every = Math.max(1, Math.ceil(((last - first) * sides) / fit));
  // Their labels may lie closer than usual: from 1 to 2 is a third of a decade.
  const factors = decades * sides * 2 <= Math.max(fit, 4) ? [1, 2, 5] : [1];
  const found: number[] = turn > 0 ? [0] : [];
  for (let power = last - (last % every); power >= first; power -= every) {
    for (const factor of factors) {
      const tick = Number(`${factor}e${power}`);
      found.push(tick);
      if (turn > 0) found.push(-tick);
    }
  }
  return found.filter((tick) => tick >= min && tick <= max).sort((a, b) => a - b);
}

/** Labels with as many decimals as the distance of the ticks needs; logarithmic axes leave some out. */
export function labels(splits: (number | null)[], increment: number): string[] {
  return splits.map((value) => {
    if (value === null) return "";
    const size = Math.abs(value);
    if (!(increment > 0)) return formatValue(value, 3);
    const last = lastPlace(increment);
    const digits = Math.floor(Math.log10(size)) - last + 1;
    if (value !== 0 && (size >= 1e5 || size < 1e-3))
      return formatValue(value, Math.max(3, Math.min(15, digits)));
    const text = last < 0 ? value.toFixed(-last) : formatValue(value, 5);
    return text.replace("-", "−");
  });
}

/** The power of ten of the last digit of a distance of ticks: -2 for 0.25, 3 for 2,000. */
function lastPlace(increment: number): number {
  const [head = "", exponent = "0"] = increment.toExponential(5).split("e");
  return Number(exponent) - (String(Number(head)).split(".")[1]?.length ?? 0);
}

/** Distances of ticks: these factors of powers of ten. */
function increments(factors: readonly number[], first: number, end: number): number[] {
  const found: number[] = [];
  for (let power = first; power < end; power += 1)
    for (const n of factors) found.push(Number(`${n}e${power}`));
  return found;
}
