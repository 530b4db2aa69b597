/** Which quantities several runs can be compared by. */

import { msg } from "@lit/localize";
import type { RunDetail } from "../api/types";
import { panelsOf, type Panel } from "./panels";

export interface Quantity {
  key: string;
  label: string;
  /** By run: the chart that shows it. */
  panels: Map<string, Panel>;
}

const main = (): Record<string, string> => ({
  loss: msg("Main loss"),
  score: msg("Main score"),
  reward: msg("Main reward"),
});

/**
 * First each run's own main loss, score and reward, whatever their names, what leads in most of them first; then what at
 * least two runs name alike.
 */
export function quantitiesOf(runs: readonly Pick<RunDetail, "run" | "leading">[]): Quantity[] {
  const panels = runs.map((detail) => {
    const { lead, groups } = panelsOf(detail);
    return { run: detail.run.name, lead, all: [...lead, ...groups.flatMap((group) => group.panels)] };
  });
  const found: Quantity[] = [];
  const leads = (role: string): number => panels.filter(({ lead }) => lead[0]?.role === role).length;
  for (const [role, label] of Object.entries(main()).sort(([a], [b]) => leads(b) - leads(a))) {
    const own = new Map<string, Panel>();
    for (const { run, all } of panels) {
      const fit = all.filter((panel) => panel.role === role);
      const best = fit.find((panel) => panel.series.some((one) => one.principal)) ?? fit[0];
      if (best) own.set(run, best);
    }
    if (own.size) {
      const titles = [...new Set([...own.values()].map((panel) => panel.title))];
      found.push({
        key: `main:${role}`,
        label: titles.length === 1 ? `${label} (${titles.join("")})` : label,
        panels: own,
      });
    }
  }
  const named = new Map<string, Map<string, Panel>>();
  for (const { run, all } of panels) {
    for (const panel of all) {
      const key = panel.title;
      const own = named.get(key) ?? new Map<string, Panel>();
      if (!own.has(run)) own.set(run, panel);
      named.set(key, own);
    }
  }
  for (const [title, own] of named) {
    const twin = found.some((quantity) => same(quantity.panels, own));
    if (own.size >= Math.min(2, runs.length) && !twin)
      found.push({ key: `tag:${title}`, label: title, panels: own });
  }
  return found;
}

/** Roles of series that may count how far a training is. */
const COUNTING = ["counter", "time", "other"];

/** Tags of the series that can be a horizontal axis, which at least two of the runs log; counters first. */
export function axisTags(runs: readonly Pick<RunDetail, "run">[]): string[] {
  const found = new Map<string, { role: number; runs: Set<string> }>();
  for (const { run } of runs) {
    for (const { tag, role } of run.series) {
      const place = COUNTING.indexOf(role);
      if (place < 0) continue;
      const known = found.get(tag) ?? { role: place, runs: new Set<string>() };
      known.role = Math.min(known.role, place);
      found.set(tag, { ...known, runs: known.runs.add(run.name) });
    }
  }
  return [...found]
    .filter(([, known]) => known.runs.size >= Math.min(2, runs.length))
    .sort(([, a], [, b]) => a.role - b.role)
    .map(([tag]) => tag);
}

function same(a: Map<string, Panel>, b: Map<string, Panel>): boolean {
  return a.size === b.size && [...a].every(([run, panel]) => b.get(run)?.key === panel.key);
}
