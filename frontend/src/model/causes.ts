/** Findings as the page shows them: causes, each with what it explains. */

import type { Finding } from "../api/types";
import { isActive } from "./panels";

/** Findings told apart as the page shows them: causes with what they explain, and what was suppressed. */
export interface Causes {
  main: { finding: Finding; explains: Finding[] }[];
  suppressed: Finding[];
}

export function causesOf(findings: readonly Finding[]): Causes {
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
