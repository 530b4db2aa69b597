/** How the charts of a page are read: axes, reference levels and the window; all of it can stand in the address. */

export type Axis = "step" | "relative" | "wall";
export type Scale = "auto" | "linear" | "log" | "symlog";

export interface Reading {
  axis: Axis;
  scale: Scale;
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
  classes: null,
  prior: null,
  best: false,
  levels: [],
  window: null,
};

const AXES: readonly Axis[] = ["step", "relative", "wall"];
const SCALES: readonly Scale[] = ["auto", "linear", "log", "symlog"];
const MOST_LEVELS = 12;

/** Reads what an address holds; what makes no sense is left out. */
export function parseReading(get: (key: string) => string): Reading {
  const classes = Number(get("classes"));
  const [from, to] = get("window").split(",").map(Number);
  const inOrder = from !== undefined && to !== undefined && from < to;
  return {
    axis: AXES.find((axis) => axis === get("axis")) ?? PLAIN.axis,
    scale: SCALES.find((scale) => scale === get("scale")) ?? PLAIN.scale,
    classes: isClasses(classes) ? classes : null,
    prior: parsePrior(get("prior")),
    best: get("best") === "1",
    levels: parseLevels(get("levels")),
    window: inOrder && Number.isFinite(from) && Number.isFinite(to) ? [from, to] : null,
  };
}

/** What of a reading differs from the plain one, as keys and values of an address. */
export function formatReading(reading: Reading): [string, string][] {
  const { axis, scale, classes, prior, best, levels, window } = reading;
  const parts: [string, string][] = [];
  if (axis !== PLAIN.axis) parts.push(["axis", axis]);
  if (scale !== PLAIN.scale) parts.push(["scale", scale]);
  if (classes !== null) parts.push(["classes", String(classes)]);
  if (prior) parts.push(["prior", prior.join(",")]);
  if (best) parts.push(["best", "1"]);
  if (levels.length) parts.push(["levels", JSON.stringify(levels)]);
  if (window) parts.push(["window", window.map((step) => String(Number(step.toPrecision(9)))).join(",")]);
  return parts;
}

export function isClasses(classes: number): boolean {
  return Number.isInteger(classes) && classes >= 2 && classes <= 1e9;
}

/** Reads class shares as people type them: "0.8" or "0.7, 0.2, 0.1"; null where they make no sense. */
export function parsePrior(text: string): number[] | null {
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  const shares = parts.map(Number);
  if (!shares.length || shares.some((share) => !(share > 0 && share < 1))) return null;
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.length === 1 || Math.abs(sum - 1) < 0.02 ? shares : null;
}

function parseLevels(text: string): [string, number][] {
  try {
    const found: unknown = JSON.parse(text || "[]");
    if (!Array.isArray(found)) return [];
    return found
      .filter(
        (one): one is [string, number] =>
          Array.isArray(one) && typeof one[0] === "string" && Number.isFinite(one[1]),
      )
      .map(([title, value]): [string, number] => [title, value])
      .slice(0, MOST_LEVELS);
  } catch {
    return [];
  }
}
