import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { RunRow } from "../api/types";
import { runs as runsWords } from "../model/counts";
import type { Field } from "../model/fields";
import { fieldText } from "../model/fields";
import { formatCount, formatValue } from "../model/format";
import type { ListState } from "../model/list-state";
import { columnsOf, headOf, nextTableSort, sortTable, tableOf } from "../model/run-table";
import { base } from "./base.css";
import { inPage, TabEvent } from "./events";
import "./menu";
import { badge, runName } from "./parts";
import { partStyles } from "./parts.css";
import { runTableStyles } from "./run-table.css";
import "./run-table-columns";
import "./saved-views";
import { tableItems } from "./table-exports";

/** Height of a row in pixels, as the style has it. */
const ROW = 32;
/** Rows kept ready above and below what is seen. */
const SPARE = 12;

/** The runs as a table with columns of one's own choice. Fires `td-list`, `td-open` and `td-choose`. */
@customElement("td-run-table")
export class RunTable extends LitElement {
  static override styles = [base, partStyles, runTableStyles];

  /** All runs, for the columns that there are. */
  @property({ attribute: false }) all: readonly RunRow[] = [];
  /** Those that the filter lets through. */
  @property({ attribute: false }) runs: readonly RunRow[] = [];
  @property({ attribute: false }) view!: ListState;
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";

  @state() private first = 0;
  @state() private seen = 40;

  private onScroll(event: Event): void {
    const { scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    this.first = Math.max(0, Math.floor(scrollTop / ROW) - SPARE);
    this.seen = Math.ceil(clientHeight / ROW) + 2 * SPARE;
  }

  private change(part: Partial<ListState>): void {
    this.dispatchEvent(new TabEvent("td-list", part));
  }

  private choose(names: readonly string[], add: boolean): void {
    const rest = this.chosen.filter((name) => !names.includes(name));
    this.dispatchEvent(new TabEvent("td-choose", { runs: add ? [...rest, ...names] : rest }));
  }

  protected override render(): TemplateResult {
    const { all, runs, view } = this;
    const columns = columnsOf(all, view.columns);
    const rows = sortTable(runs, columns, view.sort);
    const shown = rows.slice(this.first, this.first + this.seen);
    const below = Math.max(0, rows.length - this.first - shown.length);
    return html`<div class="head">
        <h2>${runsWords(rows.length)}</h2>
        <td-run-columns
          .rows=${all}
          .columns=${columns.map(({ id }) => id)}
          ?chosen=${view.columns.length > 0}
        ></td-run-columns>
        <td-saved-views .view=${view}></td-saved-views>
        <td-menu
          .heading=${msg("Table of runs")}
          .items=${() => tableItems("runs", () => tableOf(rows, columns))}
        ></td-menu>
      </div>
      <div
        class="scroll"
        tabindex="0"
        role="region"
        aria-label=${msg("Table of runs")}
        @scroll=${(event: Event) => this.onScroll(event)}
      >
        <table aria-rowcount=${rows.length + 1}>
          <thead>
            <tr aria-rowindex="1">
              <th scope="col" class="first">
                <span class="pair"
                  >${this.renderTickAll(rows)}${this.renderSort("name", msg("Run", { desc: "Column of runs" }), "", false)}</span
                >
              </th>
              ${columns.map((field) => this.renderHead(field))}
            </tr>
          </thead>
          <tbody>
            ${spacer(this.first, columns.length)}
            ${repeat(
              shown,
              ({ name }) => name,
              (row, i) => this.renderRow(row, this.first + i, columns),
            )}
            ${spacer(below, columns.length)}
          </tbody>
        </table>
      </div>`;
  }

  private renderTickAll(rows: readonly RunRow[]): TemplateResult {
    const names = rows.map(({ name }) => name);
    const chosen = new Set(this.chosen);
    const ticked = names.filter((name) => chosen.has(name)).length;
    return html`<input
      type="checkbox"
      aria-label=${msg(str`Compare all ${runsWords(names.length)}`, { desc: "A box to tick" })}
      .checked=${ticked > 0 && ticked === names.length}
      .indeterminate=${ticked > 0 && ticked < names.length}
      @change=${() => this.choose(names, ticked < names.length)}
    />`;
  }

  private renderHead(field: Field): TemplateResult {
    const { sort } = this.view;
    const isActive = sort === field.id || sort === `-${field.id}`;
    const over =
      field.group === "best"
        ? msg("Best", { desc: "Column of runs: best value" })
        : field.group === "last"
          ? msg("Last", { desc: "Column of runs: last value" })
          : "";
    return html`<th
      scope="col"
      class=${field.group === "run" && ["status", "kind"].includes(field.id) ? "" : "number"}
      aria-sort=${isActive ? (sort.startsWith("-") ? "descending" : "ascending") : nothing}
      title=${queryHint(field)}
    >
      ${this.renderSort(field.id, field.label(), over, field.down)}
    </th>`;
  }

  private renderSort(id: string, label: string, over: string, down: boolean): TemplateResult {
    const { sort } = this.view;
    const arrow = sort === id ? "↑" : sort === `-${id}` ? "↓" : "";
    return html`<button @click=${() => this.change({ sort: nextTableSort(sort, id, down) })}>
      ${over ? html`<span class="over">${over}</span>` : nothing}${label}<span
        class="arrow"
        aria-hidden="true"
        >${arrow}</span
      >
    </button>`;
  }

  private renderRow(row: RunRow, index: number, columns: readonly Field[]): TemplateResult {
    const { name } = row;
    const chosen = this.chosen.includes(name);
    return html`<tr aria-rowindex=${index + 2} class=${chosen ? "chosen" : ""}>
      <th scope="row" class="first">
        <span class="pair"
          ><input
            type="checkbox"
            aria-label=${msg(str`Compare ${name}`)}
            .checked=${chosen}
            @change=${() => this.choose([name], !chosen)}
          /><a
            href=${this.linkOf(name)}
            @click=${inPage(() => {
              this.dispatchEvent(new TabEvent("td-open", { runs: [name] }));
            })}
            >${runName(row.shown ?? name)}</a
          ></span
        >
      </th>
      ${columns.map((field) => renderCell(field, row))}
    </tr>`;
  }
}

function renderCell(field: Field, row: RunRow): TemplateResult {
  if (field.id === "status") return html`<td title=${row.primary?.message ?? ""}>${badge(row.status)}</td>`;
  const value = fieldText(field, row);
  if (typeof value !== "number")
    return html`<td class=${field.id === "kind" ? "" : "number"}>
      ${value === null ? html`<span class="quiet">–</span>` : String(value)}
    </td>`;
  const text = Number.isInteger(value) ? formatCount(value) : formatValue(value);
  return html`<td class="number" title=${String(value)}>${text}</td>`;
}

/** The room of rows that are not in the page. */
function spacer(rows: number, columns: number): TemplateResult | typeof nothing {
  return rows
    ? html`<tr aria-hidden="true">
        <td colspan=${columns + 1} class="gap" style="height: ${rows * ROW}px"></td>
      </tr>`
    : nothing;
}

function queryHint(field: Field): string {
  const name = field.names[0] ?? "";
  return msg(str`${headOf(field)}; in a query: ${name}`, {
    desc: "Name of a column, and what a filter calls it",
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-table": RunTable;
  }
}
