import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { RunRow } from "../api/types";
import { fieldsOf, type Field, type FieldGroup } from "../model/fields";
import { TabEvent } from "./events";
import { Panel } from "./panel";

const groups = (): [FieldGroup, string][] => [
  ["run", msg("Run", { desc: "Column of runs" })],
  ["hparam", msg("Hyper-parameters")],
  ["best", msg("Best values")],
  ["last", msg("Last values")],
];

/** The choice of the table's columns. Fires `td-list`. */
@customElement("td-run-columns")
export class RunColumns extends Panel {
  @property({ attribute: false }) rows: readonly RunRow[] = [];
  /** Ids of those that are shown. */
  @property({ attribute: false }) columns: readonly string[] = [];
  /** Whether somebody chose them. */
  @property({ type: Boolean }) chosen = false;

  protected get label(): string {
    return msg("Columns");
  }

  private put(columns: readonly string[]): void {
    this.dispatchEvent(new TabEvent("td-list", { columns }));
  }

  /** Puts a column in or out; those of a group stay together. */
  private toggle(id: string): void {
    const wanted = new Set(this.columns);
    if (!wanted.delete(id)) wanted.add(id);
    this.put(fieldsOf(this.rows).flatMap((field) => (wanted.has(field.id) ? [field.id] : [])));
  }

  protected renderPanel(): TemplateResult {
    const fields = fieldsOf(this.rows);
    return html`${groups().map(([group, title]) => {
      const own = fields.filter((field) => field.group === group);
      return own.length
        ? html`<h3>${title}</h3>
            ${own.map((field) => this.renderBox(field))}`
        : nothing;
    })}
    ${
      this.chosen
        ? html`<button class="button" @click=${() => this.put([])}>${msg("Usual columns")}</button>`
        : nothing
    }`;
  }

  private renderBox({ id, label }: Field): TemplateResult {
    return html`<label
      ><input
        type="checkbox"
        .checked=${this.columns.includes(id)}
        @change=${() => this.toggle(id)}
      />${label()}</label
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-columns": RunColumns;
  }
}
