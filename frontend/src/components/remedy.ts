import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Remedy } from "../api/types";
import { base } from "./base.css";
import "./code";
import { sentence } from "./parts";

/** One next step: what to do, why, the cheapest test that confirms it, and code. */
@customElement("td-remedy")
export class RemedyView extends LitElement {
  static override styles = [
    base,
    css`
      summary {
        font-weight: 600;
        list-style: none;
        display: flex;
        gap: 8px;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary span {
        flex: 1;
      }
      summary::after {
        content: "";
        flex: none;
        width: 6px;
        height: 6px;
        margin: 5px 4px 0;
        border: solid var(--td-text-2);
        border-width: 0 1.5px 1.5px 0;
        transform: rotate(45deg);
      }
      details[open] summary::after {
        margin-top: 8px;
        transform: rotate(225deg);
      }
      .body {
        display: grid;
        gap: 8px;
        padding-top: 4px;
        grid-template-columns: minmax(0, 1fr);
      }
      .label {
        color: var(--td-text-2);
        font-size: 12px;
        margin-right: 4px;
      }
    `,
  ];

  @property({ attribute: false }) remedy!: Remedy;
  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult {
    const { action, why, test, code } = this.remedy;
    return html`<details ?open=${this.open}>
      <summary><span>${sentence(action)}</span></summary>
      <div class="body">
        <p>${sentence(why)}</p>
        ${test ? html`<p><span class="label">${msg("Cheapest test:")}</span>${sentence(test)}</p>` : nothing}
        ${Object.keys(code).length ? html`<td-code .code=${code}></td-code>` : nothing}
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-remedy": RemedyView;
  }
}
