/** Which charts a run's page has, and what is drawn on them. */

import type { Evidence, Finding, RunDetail, SeriesRef, SeriesSummary } from "../api/types";
import { areSplits } from "./looks";
import { commonTitle } from "./titles";
import { ROLE_ORDER } from "./words";

/** One chart: a pair, or a series alone. */
export interface Panel {
  key: string;
  title: string;
  role: string;
  series: SeriesSummary[];
}

export interface Panels {
  /** Read first: what matters in the run's kind of training. */
  lead: Panel[];
  groups: { role: string; panels: Panel[] }[];
}

export function keyOf({ member, tag }: SeriesRef): string {
  return JSON.stringify([member, tag]);
}

/** Sorts the series of a run into the charts that lead, as the server has them, and the rest by role. */
export function panelsOf({ run, leading }: Pick<RunDetail, "run" | "leading">): Panels {
  const byKey = new Map(run.series.map((series) => [keyOf(series), series]));
  const lead = leading
    .map((chart) => chart.flatMap((ref) => byKey.get(keyOf(ref)) ?? []))
    .filter((chart) => chart.length > 0)
    .map((chart) =>
      panel(
        chart,
        titleOf(
          chart.map(({ tag }) => tag),
          areSplits(chart),
        ),
      ),
    );
  const taken = new Set(lead.flatMap(({ series }) => series.map(keyOf)));
  const rest = run.series.filter((series) => !taken.has(keyOf(series)));
  const roles = [...new Set([...ROLE_ORDER, ...rest.map(({ role }) => role)])];
  const groups = roles
    .map((role) => ({ role, panels: panelsWithin(rest.filter((series) => series.role === role)) }))
    .filter(({ panels }) => panels.length > 0);
  return { lead, groups };
}

/** What several tags share where they are one quantity on several data, else all of them. */
function titleOf(tags: readonly string[], isOne: boolean): string {
  return isOne ? tags.reduce(commonTitle) : tags.join(", ");
}

/** Train and validation of a quantity on one chart, train first; the others alone. */
function panelsWithin(all: readonly SeriesSummary[]): Panel[] {
  const byKey = new Map(all.map((series) => [keyOf(series), series]));
  const panels: Panel[] = [];
  for (const series of byKey.values()) {
    const partner = series.partner && byKey.get(keyOf(series.partner));
    if (partner) {
      const both = series.split === "validation" ? [partner, series] : [series, partner];
      both.forEach((one) => byKey.delete(keyOf(one)));
      panels.push(panel(both, commonTitle(series.tag, partner.tag)));
    } else panels.push(panel([series], series.tag));
  }
  return panels;
}

/** Series that are brought forward at most: a finding may speak of every layer. */
const MAX_FORWARD = 4;

/** Brings the charts with the evidence of a finding to the front, that of the first piece before all. */
export function bringForward({ lead, groups }: Panels, finding: Finding | undefined): Panels {
  if (!finding) return { lead, groups };
  const marked = (panel: Panel): boolean => finding.evidence.some((one) => belongs(one, panel.series));
  const own = lead.filter(marked);
  const rest = groups.flatMap(({ panels }) => panels.filter(marked));
  const [first] = finding.evidence.flatMap(
    (one) => [...own, ...rest].find(({ series }) => belongs(one, series)) ?? [],
  );
  const toFront = (a: Panel, b: Panel): number => Number(b === first) - Number(a === first);
  const others = rest.sort(toFront).slice(0, MAX_FORWARD);
  return {
    lead: [...[...own, ...others].sort(toFront), ...lead.filter((panel) => !own.includes(panel))],
    groups: groups
      .map(({ role, panels }) => ({ role, panels: panels.filter((panel) => !others.includes(panel)) }))
      .filter(({ panels }) => panels.length > 0),
  };
}

function panel(series: SeriesSummary[], title: string): Panel {
  return { key: series.map(keyOf).join(" "), title, role: series[0]?.role ?? "other", series };
}

/** A piece of evidence, whose it is, and how to find it again. */
export interface Annotation {
  id: string;
  finding: Finding;
  evidence: Evidence;
  /** Of the rule that the run is judged by. */
  leading: boolean;
}

/** A name for a finding that lasts as long as the report says the same. */
export function findingId(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.tags, finding.evidence.length]);
}

export function annotationId(finding: Finding, index: number): string {
  return `${findingId(finding)}#${index}`;
}

/** Everything that can be drawn, of all findings. */
export function annotationsOf(findings: readonly Finding[]): Annotation[] {
  const first = findings.find(isActive);
  return findings.flatMap((finding) =>
    finding.evidence.map((evidence, i) => ({
      id: annotationId(finding, i),
      finding,
      evidence,
      leading: finding.rule === first?.rule,
    })),
  );
}

/** Whether evidence belongs on a chart of these series. */
export function belongs(evidence: Evidence, series: readonly SeriesRef[]): boolean {
  return (
    "tag" in evidence && series.some((one) => one.tag === evidence.tag && one.member === evidence.member)
  );
}

/** Whether a finding's evidence is drawn without being asked for. */
export function isActive(finding: Finding): boolean {
  return finding.suppressed === null && finding.superseded_by === null;
}

/** Whether another finding explains this one; what the user does not want to see is not. */
export function isExplained({ superseded_by, suppressed }: Finding): boolean {
  return superseded_by !== null && suppressed !== null;
}

/** What a chart draws without being asked: what counts, or where nothing of that lies on it, what that explains. */
export function drawnOf(annotations: readonly Annotation[]): Annotation[] {
  const active = annotations.filter(({ finding }) => isActive(finding));
  return active.length ? active : annotations.filter(({ finding }) => isExplained(finding));
}
