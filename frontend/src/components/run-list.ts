import { msg, str } from "@lit/localize";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { BandStore } from "../api/bands";
import type { RunRow, Rules, ServerStatus } from "../api/types";
import { filterRuns, parseFilter } from "../model/filter";
import { runs as runsWords } from "../model/counts";
import { formatCount } from "../model/format";
import { isAll, isUnread, itemsOf } from "../model/items";
import { moveOf } from "../model/list-keys";
import { LIST_START, type ListState } from "../model/list-state";
import type { Marks } from "../model/news";
import { shareOf } from "../model/progress";
import { formatSort, nextSort, parseSort, type SortKey } from "../model/sort";
import { base } from "./base.css";
import { Clock } from "./clock";
import { inPage, TabEvent } from "./events";
import { partStyles } from "./parts.css";
import { newsStyles } from "./news";
import { renderBar } from "./run-list-bar";
import { BandsInSight } from "./run-list-bands";
import { barStyles } from "./run-list-bar.css";
import { renderChosen } from "./run-list-chosen";
import { renderGroup } from "./run-list-group";
import { renderHeads, renderTickAll } from "./run-list-heads";
import { renderRun, type RowContext } from "./run-list-row";
import { curveStyles } from "./run-list-curve.css";
import { narrowStyles } from "./run-list-narrow.css";
import { rowStyles } from "./run-list-row.css";
import { SearchKey } from "./run-list-search-key";
import { ListWindow } from "./run-list-window";
import { runListStyles } from "./run-list.css";
import "./run-table";

/** More chosen runs than these are in the address as "all that the list shows", where they are. */
const LONG = 20;

/** The landing view: all runs, worst first. Fires `td-list`, `td-choose` and `td-open`. */
@customElement("td-run-list")
export class RunList extends LitElement {
  static override styles = [
    base,
    partStyles,
    newsStyles,
    barStyles,
    rowStyles,
    curveStyles,
    narrowStyles,
    runListStyles,
  ];

  @property({ attribute: false }) runs: RunRow[] = [];
  @property({ attribute: false }) view: ListState = LIST_START;
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** What is new since somebody looked. */
  @property({ attribute: false }) marks: Marks = new Map();
  @property({ attribute: false }) bands: BandStore | null = null;
  @property({ attribute: false }) rules: Rules | null = null;
  /** How far reading has come, while it goes on. */
  @property({ attribute: false }) progress: ServerStatus["progress"] | null = null;
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";

  @state() private allRules = false;

  private shown: RunRow[] = [];
  private readonly clock = new Clock(this);
  private readonly slash = new SearchKey(this);
  private readonly bandsInSight = new BandsInSight(this);
  private readonly window = new ListWindow(this, (items) => {
    const groups = items.flatMap((item) => (item.kind === "group" ? item.group : []));
    if (this.bands) this.bandsInSight.look(this.bands, groups);
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("runs")) this.clock.read();
    if (!changed.has("runs") && !changed.has("view")) return;
    const { filter, statuses, rules, kind } = this.view;
    this.shown = filterRuns(
      this.runs,
      parseFilter(filter, this.runs),
      new Set(statuses),
      new Set(rules),
      kind,
    );
    this.window.put(itemsOf(this.shown, this.view), !changed.has("view"));
  }

  private readonly change = (part: Partial<ListState>): void => {
    this.dispatchEvent(new TabEvent("td-list", part));
  };

  private readonly choose = (runs: readonly string[], add: boolean): void => {
    const rest = this.chosen.filter((one) => !runs.includes(one));
    this.dispatchEvent(new TabEvent("td-choose", { runs: add ? [...rest, ...runs] : rest }));
  };

  private readonly fold = (key: string): void => {
    const { open } = this.view;
    this.window.active = `group:${key}`;
    this.change({ open: open.includes(key) ? open.filter((one) => one !== key) : [...open, key] });
  };

  private readonly open = (event: Event, runs: readonly string[], all = false): void => {
    inPage(() => this.dispatchEvent(new TabEvent("td-open", { runs, all })))(event as MouseEvent);
  };

  /** Arrow keys go from line to line, also to those that are not in the page yet; Space ticks a run. */
  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A box ticks itself.
    if (event.key === " " && event.target instanceof HTMLInputElement) return;
    const { items, page } = this.window;
    const move = moveOf(event.key, items, lineOf(event), page);
    if (!move) return;
    event.preventDefault();
    if ("to" in move) void this.window.goTo(move.to);
    else if ("fold" in move) this.fold(move.fold);
    else this.choose([move.tick], !this.chosen.includes(move.tick));
  }

  private onFocus(event: FocusEvent): void {
    this.window.active = this.window.items[lineOf(event)]?.key ?? this.window.active;
  }

  private get percent(): number | null {
    return this.progress && Math.floor(shareOf(this.progress) * 100);
  }

  protected override render(): TemplateResult {
    const { runs, rules, view, progress, percent, allRules } = this;
    return html`<h1 class="unseen">${msg("Runs")}</h1>
      ${guard([runs, rules, view, percent, progress?.members_read, allRules], () =>
        renderBar({
          runs,
          rules,
          view,
          matcher: parseFilter(view.filter, runs),
          progress,
          percent,
          allRules,
          change: this.change,
          showRules: (all) => (this.allRules = all),
        }),
      )}
      <div class="unseen" aria-live="polite">${msg(str`${runsWords(this.shown.length)} shown`)}</div>
      ${!this.shown.length ? this.renderNone() : view.table ? this.renderRunTable() : this.renderTable()}
      ${renderChosen(
        this.chosen,
        () => this.dispatchEvent(new TabEvent("td-choose", { runs: [] })),
        (event) => {
          const all = this.chosen.length > LONG && isAll(this.chosen, this.shown);
          this.open(event, this.chosen, all);
        },
      )}`;
  }

  private renderRunTable(): TemplateResult {
    return html`<td-run-table
      .all=${this.runs}
      .runs=${this.shown}
      .view=${this.view}
      .chosen=${this.chosen}
      .linkOf=${this.linkOf}
    ></td-run-table>`;
  }

  private renderTable(): TemplateResult {
    const { items, height } = this.window;
    const sort = parseSort(this.view.sort);
    const grouped = items.some(({ kind }) => kind === "group");
    const onSort = (key: SortKey): void => {
      this.change({ sort: formatSort(nextSort(sort, key, this.shown)) });
    };
    const context: RowContext = {
      chosen: new Set(this.chosen),
      rules: this.rules,
      now: this.clock.now,
      percent: this.percent,
      marks: this.marks,
      isUnread: (row) => isUnread(row, this.progress !== null),
      linkOf: this.linkOf,
      open: (event, run) => {
        this.open(event, [run]);
      },
      choose: this.choose,
      fold: this.fold,
    };
    return html`<div
      role=${grouped ? "treegrid" : "grid"}
      class="table"
      aria-label=${msg("Runs")}
      aria-multiselectable="true"
      aria-rowcount=${items.length + 1}
    >
      ${renderHeads(sort, onSort, grouped, renderTickAll(this.shown, context))}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${height}px"
        @keydown=${(event: KeyboardEvent) => {
          this.onKey(event);
        }}
        @focusin=${(event: FocusEvent) => {
          this.onFocus(event);
        }}
      >
        ${repeat(
          this.window.lines(),
          ({ slot }) => slot,
          ({ item, ...place }) =>
            item.kind === "run"
              ? renderRun(item.row, { ...place, inner: item.inner }, context)
              : renderGroup(item.group, item.open, this.bandsInSight.of(item.group), place, context),
        )}
      </div>
    </div>`;
  }

  private renderNone(): TemplateResult {
    return html`<div class="none">
      <p>${msg("No run matches.")}</p>
      <button class="button" @click=${() => this.change({ filter: "", statuses: [], rules: [] })}>
        ${msg(str`Show all ${formatCount(this.runs.length)}`, { desc: "All runs" })}
      </button>
    </div>`;
  }
}

/** The place of the line that an event comes from. */
function lineOf(event: Event): number {
  return Number((event.target as HTMLElement).closest<HTMLElement>("[data-index]")?.dataset.index);
}

declare global {
  interface HTMLElementTagNameMap {
    "td-run-list": RunList;
  }
}
