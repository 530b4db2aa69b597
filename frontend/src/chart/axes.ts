import type uPlot from "uplot";
import { formatCompact, formatCount, formatValue } from "../model/format";
import type { Axis } from "../model/reading";
import { FONT, type Palette } from "../theme";
import { formatRelative, formatWall, timeSteps } from "./time";

// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- see scales.ts
const SYMMETRIC_LOG: uPlot.Scale.Distr = 4;

/** Steps or times below, values on the left, in the manner of TensorBoard. */
export function axes(palette: Palette, log: boolean, axis: Axis = "step"): uPlot.Axis[] {
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
      space: 32,
      size: (chart, values, index, cycle) => {
        const before = chart.axes[index] as { _size?: number } | undefined;
        if (cycle > 1 && before?._size !== undefined) return before._size;
        const longest = Math.max(0, ...((values as string[] | null) ?? []).map((text) => text.length));
        return Math.max(36, 16 + longest * 6.2);
      },
      values: (_chart, splits, _axis, _space, increment) => labels(splits, log ? 0 : increment),
      ...(log ? { splits: logAxis, filter: (_chart: uPlot, splits: number[]): number[] => splits } : {}),
    },
  ];
}

function horizontal(axis: Axis): uPlot.Axis {
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
  return { incrs: wholeSteps(), values: (_chart, splits) => stepLabels(splits) };
}

/** Steps, short where that tells them apart. */
export function stepLabels(steps: readonly number[]): string[] {
  const short = steps.map((step) => formatCompact(step));
  return new Set(short).size < short.length ? steps.map((step) => formatCount(step)) : short;
}

function logAxis(chart: uPlot, _axis: number, min: number, max: number): number[] {
  const { distr, asinh = 1 } = chart.scales.y ?? {};
  const fit = Math.max(2, Math.floor(chart.bbox.height / devicePixelRatio / 32));
  return logSplits(min, max, distr === SYMMETRIC_LOG ? asinh : 0, fit);
}

/**
 * At most about `fit` ticks of a logarithmic axis: powers of ten, or 1, 2 and 5 times such where they are few. With a
 * `turn`, below which the axis is linear, zero and negative powers too.
 */
export function logSplits(min: number, max: number, turn: number, fit: number): number[] {
  const least = turn > 0 ? turn : min;
  const greatest = Math.max(Math.abs(max), turn > 0 ? Math.abs(min) : 0);
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(greatest));
  const sides = turn > 0 && min < 0 && max > 0 ? 2 : 1;
  const every = Math.max(1, Math.ceil(((last - first) * sides) / fit));
  const factors = greatest / least <= 100 ? [1, 2, 5] : [1];
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
    if (value !== 0 && (size >= 1e5 || size < 1e-3)) return formatValue(value, 3);
    if (!(increment > 0) || increment >= 1e5) return formatValue(value, 3);
    const decimals = Number.isFinite(increment) ? decimalsOf(increment) : 0;
    const text = decimals > 0 ? value.toFixed(decimals) : formatValue(value, 5);
    return text.replace("-", "−");
  });
}

/** Decimals that a distance of ticks needs: 2 for 0.25. */
function decimalsOf(increment: number): number {
  let decimals = 0;
  while (
    decimals < 10 &&
    Math.abs(increment * 10 ** decimals - Math.round(increment * 10 ** decimals)) > 1e-6
  ) {
    decimals += 1;
  }
  return decimals;
}

/** Distances of ticks: 1, 2 and 5 times powers of ten, never parts of a step. */
function wholeSteps(): number[] {
  const found: number[] = [];
  for (let power = 0; power < 15; power += 1) for (const n of [1, 2, 5]) found.push(n * 10 ** power);
  return found;
}
