/** How the charts of a page are read: axes, reference levels and the window; all of it can stand in the address. */

export type Axis = "step" | "relative" | "wall";
export type Scale = "auto" | "linear" | "log" | "symlog";

export interface Reading {
  axis: Axis;
  scale: Scale;
  /** Weight of the moving average, 0 for none; null for what suits the kind of training. */
  smoothing: number | null;
  /** Charts that are logarithmic, or are not, whatever `scale` says: their titles. */
  logs: readonly (readonly [string, boolean])[];
  /** Number of classes whose uniform guess is a level on the losses, or null. */
  classes: number | null;
  /** Shares of the classes whose entropy is a level on the losses; one share p stands for p and 1 - p. */
  prior: readonly number[] | null;
  /** Whether the best value so far is a level. */
  best: boolean;
  /** Levels that the user typed: title of a chart, and value. */
  levels: readonly (readonly [string, number])[];
  /** The steps that are shown, or null for all. */
  window: readonly [number, number] | null;
}

export const PLAIN: Reading = {
  axis: "step",
  scale: "auto",
  smoothing: null,
  logs: [],
  classes: null,
  prior: null,
  best: false,
  levels: [],
  window: null,
};

const AXES: readonly Axis[] = ["step", "relative", "wall"];
const SCALES: readonly Scale[] = ["auto", "linear", "log", "symlog"];
const MOST_PAIRS = 12;

/** Reads what an address holds; what makes no sense is left out. */
export function parseReading(get: (key: string) => string): Reading {
  const classes = Number(get("classes"));
  return {
    axis: AXES.find((axis) => axis === get("axis")) ?? PLAIN.axis,
    scale: SCALES.find((scale) => scale === get("scale")) ?? PLAIN.scale,
    smoothing: parseSmoothing(get("smoothing")),
    logs: parsePairs(get("logs"), (value): value is boolean => typeof value === "boolean"),
    classes: isClasses(classes) ? classes : null,
    prior: parsePrior(get("prior")),
    best: get("best") === "1",
    levels: parsePairs(get("levels"), (value): value is number => Number.isFinite(value)),
    window: parseWindow(get("window")),
  };
}

/** What of a reading differs from the plain one, as keys and values of an address. */
export function formatReading(reading: Reading): [string, string][] {
  const { axis, scale, smoothing, logs, classes, prior, best, levels, window } = reading;
  const parts: [string, string][] = [];
  if (axis !== PLAIN.axis) parts.push(["axis", axis]);
  if (scale !== PLAIN.scale) parts.push(["scale", scale]);
  if (smoothing !== null) parts.push(["smoothing", String(smoothing)]);
  if (logs.length) parts.push(["logs", JSON.stringify(logs)]);
  if (classes !== null) parts.push(["classes", String(classes)]);
  if (prior) parts.push(["prior", prior.join(",")]);
  if (best) parts.push(["best", "1"]);
  if (levels.length) parts.push(["levels", JSON.stringify(levels)]);
  if (window) parts.push(["window", formatWindow(window)]);
  return parts;
}

/** The weight of a moving average, from 0 to below 1; null where none is given or it makes no sense. */
export function parseSmoothing(text: string | null): number | null {
  const weight = text ? Number(text) : NaN;
  return weight >= 0 && weight < 1 ? weight : null;
}

/** Reads a stretch of an axis, "100,250"; null where it makes no sense. */
export function parseWindow(text: string): [number, number] | null {
  const [from = NaN, to = NaN] = text.split(",").map(Number);
  return from < to && Number.isFinite(from) && Number.isFinite(to) ? [from, to] : null;
}

export function formatWindow(window: readonly [number, number]): string {
  return window.map((place) => String(Number(place.toPrecision(9)))).join(",");
}

export function isClasses(classes: number): boolean {
  return Number.isInteger(classes) && classes >= 2 && classes <= 1e9;
}

/** The charts that have a scale of their own, with one more or another one. */
export function withLog({ logs }: Reading, title: string, log: boolean): Reading["logs"] {
  return [...logs.filter(([one]) => one !== title), [title, log] as const].slice(-MOST_PAIRS);
}

/** Reads class shares as people type them: "0.8" or "0.7, 0.2, 0.1"; null where they make no sense. */
export function parsePrior(text: string): number[] | null {
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  const shares = parts.map(Number);
  if (!shares.length || shares.some((share) => !(share > 0 && share < 1))) return null;
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.length === 1 || Math.abs(sum - 1) < 0.02 ? shares : null;
}

/** Titles of charts, each with a value that makes sense. */
function parsePairs<T>(text: string, isValue: (value: unknown) => value is T): [string, T][] {
  try {
    const found: unknown = JSON.parse(text || "[]");
    if (!Array.isArray(found)) return [];
    return found
      .filter(
        (one): one is [string, T] => Array.isArray(one) && typeof one[0] === "string" && isValue(one[1]),
      )
      .map(([title, value]): [string, T] => [title, value])
      .slice(0, MOST_PAIRS);
  } catch {
    return [];
  }
}
