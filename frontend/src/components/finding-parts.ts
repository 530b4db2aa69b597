/** What stands in the card of a finding, as far as it needs no state. */

import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Finding, Remedy, Rule, Rules, Section, Stat } from "../api/types";
import { withUnit } from "../evidence";
import { spans } from "./parts";
import "./remedy";

/** What was measured, beside its limits. */
export function renderStats(finding: Finding): TemplateResult | typeof nothing {
  const stats = finding.evidence.filter((one): one is Stat => one.kind === "stat");
  if (!stats.length) return nothing;
  const limits = stats.some((one) => one.limit !== null);
  return html`<table class="stats">
    <thead>
      <tr>
        <th scope="col">${msg("Measured", { desc: "Head of a column of names of measured numbers" })}</th>
        <th scope="col" class="number">${msg("Value", { desc: "A measured number" })}</th>
        ${limits ? html`<th scope="col" class="number">${msg("Limit", { desc: "What a number is compared with" })}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${stats.map(
        ({ name, value, limit, unit }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="number"><b>${withUnit(value, unit)}</b></td>
            ${
              limits
                ? html`<td class="number quiet">${limit === null ? "" : withUnit(limit, unit)}</td>`
                : nothing
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A section of a rule's text, with a heading. */
export function renderSection(
  rule: Rule | null,
  key: string,
  words: string,
): TemplateResult | typeof nothing {
  const section = rule?.sections.find((one) => one.key === key);
  return section
    ? html`<section>
        <h4>${words}</h4>
        ${renderBlocks(section)}
      </section>`
    : nothing;
}

/** A section of a rule's text, folded away. */
export function renderFolded(rule: Rule | null, key: string, words: string): TemplateResult | typeof nothing {
  const section = rule?.sections.find((one) => one.key === key);
  if (!section) return nothing;
  return html`<details class="more">
    <summary class="fold"><h4>${words}</h4></summary>
    ${renderBlocks(section)}
  </details>`;
}

export function renderThresholds(rule: Rule | null): TemplateResult | typeof nothing {
  const thresholds = rule?.thresholds ?? [];
  if (!thresholds.length) return nothing;
  return html`<details class="more">
    <summary class="fold"><h4>${msg("Thresholds and where they come from")}</h4></summary>
    <ul class="text">
      ${thresholds.map(
        ({ name, default: value, unit, source }) =>
          html`<li><code>${name}</code> = ${JSON.stringify(value)} (${unit}): ${source}</li>`,
      )}
    </ul>
  </details>`;
}

/** Where the page of a rule is. */
export function renderPage(rule: Rule | null): TemplateResult | typeof nothing {
  if (!rule) return nothing;
  const page = html`<code>${rule.page}</code>`;
  return html`<p class="quiet">${msg(html`With curves: ${page} in the project`)}</p>`;
}

/** What to do next, most promising first, the first unfolded. */
export function renderRemedies({ remedies }: Finding, rules: Rules | null): TemplateResult | typeof nothing {
  if (!remedies.length || !rules) return nothing;
  const known = remedies
    .map((id) => rules.remedies[id])
    .filter((remedy): remedy is Remedy => remedy !== undefined);
  return html`<section>
    <h4>${msg("What to do next")}</h4>
    <ol class="remedies">
      ${known.map((remedy, i) => html`<li><td-remedy .remedy=${remedy} ?open=${i === 0}></td-remedy></li>`)}
    </ol>
  </section>`;
}

function renderBlocks(section: Section): TemplateResult {
  return html`${section.blocks.map(({ kind, items }) => {
    if (kind === "ul")
      return html`<ul class="text">
        ${items.map((item) => html`<li>${spans(item)}</li>`)}
      </ul>`;
    if (kind === "code") {
      return html`<pre class="cue" tabindex="0">
${items.flat().map((part) => ("code" in part ? part.code : part.text))}</pre>`;
    }
    return html`${items.map((item) => html`<p>${spans(item)}</p>`)}`;
  })}`;
}
