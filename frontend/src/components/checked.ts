import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Outcome, Rules } from "../api/types";
import { names, plural, rulesUnchecked } from "../model/counts";
import { formatCount } from "../model/format";
import { ruleTitle } from "../model/words";
import { base } from "./base.css";
import { sentence } from "./parts";

/** What was checked: the rules that found nothing, and those that could not look, with the reason. */
@customElement("td-checked")
export class Checked extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        background: var(--td-surface);
        border: 1px solid var(--td-border);
        border-radius: 4px;
        padding: 12px 16px 16px;
      }
      h3 {
        font-size: 12px;
        line-height: 16px;
        font-weight: 500;
        color: var(--td-text-2);
        margin: 12px 0 4px;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      dt {
        font-weight: 500;
      }
      dd + dt {
        margin-top: 8px;
      }
      dd {
        color: var(--td-text-2);
      }
      .clear {
        list-style: none;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }
      .clear li::before {
        content: "✓";
        color: var(--td-healthy);
        margin-right: 6px;
      }
    `,
  ];

  @property({ attribute: false }) outcomes: Outcome[] = [];
  @property({ attribute: false }) rules: Rules | null = null;

  protected override render(): TemplateResult {
    const of = (status: Outcome["status"]): Outcome[] => this.outcomes.filter((one) => one.status === status);
    const [clear, skipped, failed] = [of("clear"), of("skipped"), of("failed")];
    return html`<h2>${msg("What was checked")}</h2>
      ${
        clear.length
          ? html`<h3>${foundNothing(clear.length)}</h3>
              <ul class="clear">
                ${clear.map(({ rule }) => html`<li title=${this.summary(rule)}>${ruleTitle(rule, this.rules)}</li>`)}
              </ul>`
          : nothing
      }
      ${list(rulesUnchecked(skipped.length), skipped, this.rules)}
      ${list(haveFailed(failed.length), failed, this.rules)}`;
  }

  private summary(name: string): string {
    return this.rules?.rules.find((rule) => rule.name === name)?.summary ?? "";
  }
}

function foundNothing(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} rule found nothing`),
    other: msg(str`${n} rules found nothing`),
  });
}

function haveFailed(count: number): string {
  const n = formatCount(count);
  return plural(count, {
    one: msg(str`${n} rule failed; this is a fault of the plugin, other rules are not affected`),
    other: msg(str`${n} rules failed; this is a fault of the plugin, other rules are not affected`),
  });
}

function list(title: string, outcomes: Outcome[], known: Rules | null): TemplateResult | typeof nothing {
  if (!outcomes.length) return nothing;
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of outcomes)
    byReason.set(reason, [...(byReason.get(reason) ?? []), ruleTitle(rule, known)]);
  return html`<h3>${title}</h3>
    <dl>
      ${[...byReason].map(
        ([reason, rules]) =>
          html`<dt>${names(rules)}</dt>
            <dd>${sentence(reason)}</dd>`,
      )}
    </dl>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "td-checked": Checked;
  }
}
