/** Which charts a run's page has, and what is drawn on them. */

import type { Evidence, Finding, RunDetail, SeriesRef, SeriesSummary } from "../api/types";
import { areSplits } from "./looks";
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

const SPLITS = new Set([
  "train",
  "training",
  "val",
  "valid",
  "validation",
  "eval",
  "evaluation",
  "test",
  "dev",
]);

/**
 * What two tags share, in the words of the first: "train/loss" and "val/loss" are "loss". Of the last part of its path
 * only the names of splits are left out: "rollout/ep_rew_mean" and "eval/mean_reward" are "ep_rew_mean".
 */
export function commonTitle(first: string, second: string): string {
  if (first === second) return first;
  const others = new Set(second.toLowerCase().split(/[/_.\-\s]+/));
  const own = first.slice(first.lastIndexOf("/") + 1);
  const shared = join(first, (token) => others.has(token));
  const last = join(own, (token) => !SPLITS.has(token));
  const isWhole = join(own, (token) => others.has(token) || SPLITS.has(token)) === own;
  return (isWhole ? shared : last) || first;
}

/** Those words of a tag that are wanted, with what stands between them. */
function join(tag: string, isWanted: (token: string) => boolean): string {
  let title = "";
  const parts = tag.split(/([/_.\-\s]+)/);
  for (let i = 0; i < parts.length; i += 2) {
    const token = parts[i] ?? "";
    if (token && isWanted(token.toLowerCase())) title += (title && (parts[i - 1] ?? "")) + token;
  }
  return title;
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

/** Findings told apart as the page shows them: causes with what they explain, and what was suppressed. */
export interface Told {
  main: { finding: Finding; explains: Finding[] }[];
  suppressed: Finding[];
}

export function tell(findings: readonly Finding[]): Told {
  // A finding that another explains carries that as its reason too; the user's reasons are the others.
  const byUser = (finding: Finding): boolean => finding.suppressed !== null && finding.superseded_by === null;
  const suppressed = findings.filter(byUser);
  const open = findings.filter((finding) => !byUser(finding));
  const causes = new Set(open.filter(isActive).map((finding) => finding.rule));
  const explained = open.filter(
    ({ superseded_by }) => superseded_by !== null && causes.has(rootOf(superseded_by, open)),
  );
  const seen = new Set<string>();
  const main = open
    .filter((finding) => !explained.includes(finding))
    .map((finding) => {
      const first = !seen.has(finding.rule);
      seen.add(finding.rule);
      const explains = explained.filter((one) => rootOf(one.superseded_by ?? "", open) === finding.rule);
      return { finding, explains: first ? explains : [] };
    });
  return { main, suppressed };
}

/** Follows "explained by" up to a cause that nothing else explains. */
function rootOf(rule: string, findings: readonly Finding[]): string {
  const seen = new Set<string>();
  let at = rule;
  while (!seen.has(at)) {
    seen.add(at);
    const own = findings.filter((finding) => finding.rule === at);
    const above = own.length && !own.some(isActive) ? own[0]?.superseded_by : null;
    if (!above) break;
    at = above;
  }
  return at;
}
