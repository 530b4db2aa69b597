import { msg, str } from "@lit/localize";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { BandStore } from "../api/bands";
import type { RunRow, Rules, Status } from "../api/types";
import { filterRuns, parseFilter } from "../model/filter";
import { runs as runsWords } from "../model/counts";
import { formatCount } from "../model/format";
import { isUnread, itemsOf, type Item } from "../model/items";
import { LIST_START, type ListState } from "../model/list-state";
import type { Marks } from "../model/news";
import { formatSort, nextSort, parseSort, type SortKey } from "../model/sort";
import { offsetsOf, windowOf } from "../model/window";
import { base } from "../theme";
import { TabEvent } from "./events";
import { partStyles } from "./parts.css";
import { newsStyles } from "./news";
import { renderBar } from "./run-list-bar";
import { BandsInSight } from "./run-list-bands";
import { barStyles } from "./run-list-bar.css";
import { renderChosen } from "./run-list-chosen";
import { renderGroup } from "./run-list-group";
import { renderHeads, renderRun, type RowContext } from "./run-list-row";
import { rowStyles } from "./run-list-row.css";
import { runListStyles } from "./run-list.css";

/** Lines kept ready above and below what is seen. */
const SPARE = 10;
/** Most lines on paper. */
const PRINTED = 1000;
/** More chosen runs than these are in the address as "all that the list shows", where they are. */
const LONG = 20;
/** How often "5 min ago" is looked at again. */
const TICK_MS = 30_000;

/** A line that is to stay where it is while the list changes. */
interface Held {
  key: string;
  offset: number;
  isScrolled: boolean;
  focus: Element | null;
}

/** The landing view: all runs, worst first. Fires `td-list`, `td-choose` and `td-open`. */
@customElement("td-run-list")
export class RunList extends LitElement {
  static override styles = [base, partStyles, newsStyles, barStyles, rowStyles, runListStyles];

  @property({ attribute: false }) runs: RunRow[] = [];
  @property({ attribute: false }) view: ListState = LIST_START;
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** What is new since somebody looked. */
  @property({ attribute: false }) marks: Marks = new Map();
  @property({ attribute: false }) bands: BandStore | null = null;
  @property({ attribute: false }) rules: Rules | null = null;
  /** How far reading has come, while it goes on. */
  @property({ attribute: false }) progress: Status["progress"] | null = null;
  @property({ attribute: false }) linkOf: (run: string) => string = () => "#";

  @state() private first = 0;
  @state() private last = 40;
  /** The line that Tab stops at and that stays in the page. */
  @state() private active = "";
  @state() private allRules = false;
  @state() private now = Date.now() / 1000;
  @query(".rows") private readonly rowsBox!: HTMLElement | null;
  @query(".bar") private readonly bar!: HTMLElement | null;
  @query("input[type=search]") private readonly search!: HTMLInputElement | null;

  private shown: RunRow[] = [];
  private items: Item[] = [];
  private offsets = offsetsOf([]);
  private heights = { run: 60, group: 44 };
  private frame = 0;
  private held: Held | null = null;
  private readonly bandsInSight = new BandsInSight(this);
  private clock: ReturnType<typeof setInterval> | undefined;

  private readonly onScroll = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.measure();
    });
  };

  /** On paper nobody scrolls. */
  private readonly onPrint = (): void => {
    [this.first, this.last] = [0, Math.min(this.items.length, PRINTED)];
  };

  private readonly onSlash = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0];
    const typing = at instanceof HTMLInputElement && at.type !== "checkbox";
    if (event.key !== "/" || typing || at instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.search?.focus();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("scroll", this.onScroll, { passive: true });
    window.addEventListener("resize", this.onScroll);
    document.addEventListener("keydown", this.onSlash);
    window.addEventListener("beforeprint", this.onPrint);
    this.clock = setInterval(() => (this.now = Date.now() / 1000), TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onScroll);
    document.removeEventListener("keydown", this.onSlash);
    window.removeEventListener("beforeprint", this.onPrint);
    cancelAnimationFrame(this.frame);
    clearInterval(this.clock);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("runs")) this.now = Date.now() / 1000;
    if (!changed.has("runs") && !changed.has("view")) return;
    this.held = changed.has("view") ? null : this.hold();
    const { filter, statuses, rules } = this.view;
    this.shown = filterRuns(this.runs, parseFilter(filter), new Set(statuses), new Set(rules));
    this.items = itemsOf(this.shown, this.view);
    this.place();
    if (!this.items.some(({ key }) => key === this.active)) this.active = this.items[0]?.key ?? "";
  }

  protected override updated(): void {
    this.restore();
    this.measure();
  }

  /** What the user sees or has in focus, before rows come in, go, or change places. */
  private hold(): Held | null {
    const top = this.rowsBox?.getBoundingClientRect().top;
    if (top === undefined || !window.innerHeight) return null;
    const { activeElement } = this.shadowRoot ?? {};
    const isFocused = activeElement?.closest("[data-index]") != null;
    const { cover } = this;
    const first = this.items.findIndex((_item, i) => top + (this.offsets[i] ?? 0) >= cover);
    const focused = this.items.findIndex(({ key }) => key === this.active);
    const seen = top + (this.offsets[focused] ?? 0);
    const at = isFocused && seen >= cover && seen < window.innerHeight ? focused : first;
    // At its top the list shows whatever is worst now.
    const isScrolled = top < cover - 1;
    const item = this.items[at];
    if (!item || (!isScrolled && !isFocused)) return null;
    return {
      key: item.key,
      offset: this.offsets[at] ?? 0,
      isScrolled,
      focus: isFocused ? activeElement : null,
    };
  }

  /** Puts what was held back to its place in the window, and the focus back on its line. */
  private restore(): void {
    const { held } = this;
    this.held = null;
    if (!held) return;
    const at = this.items.findIndex(({ key }) => key === held.key);
    if (held.isScrolled && at >= 0) window.scrollBy(0, (this.offsets[at] ?? 0) - held.offset);
    // Moving a line to another place in the page takes the focus from it.
    if (held.focus?.isConnected && this.shadowRoot?.activeElement !== held.focus)
      (held.focus as HTMLElement).focus({ preventScroll: true });
  }

  private place(): void {
    this.offsets = offsetsOf(this.items.map(({ kind }) => this.heights[kind]));
  }

  /** Which lines are in sight: only those, and a few more, are in the page. */
  private measure(): void {
    const box = this.rowsBox;
    if (!box || !window.innerHeight || window.matchMedia("print").matches) return;
    const style = getComputedStyle(this);
    const read = (name: string, other: number): number => parseFloat(style.getPropertyValue(name)) || other;
    const heights = { run: read("--row", 60), group: read("--group", 44) };
    if (heights.run !== this.heights.run || heights.group !== this.heights.group) {
      this.heights = heights;
      this.place();
      this.requestUpdate();
    }
    this.style.setProperty("--bar", `${this.bar?.offsetHeight ?? 0}px`);
    const top = -box.getBoundingClientRect().top;
    [this.first, this.last] = windowOf(this.offsets, top, window.innerHeight, SPARE);
    const seen = this.items.slice(this.first, this.last);
    if (this.bands)
      this.bandsInSight.look(
        this.bands,
        seen.flatMap((item) => (item.kind === "group" ? item.group : [])),
      );
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
    this.active = `group:${key}`;
    this.change({ open: open.includes(key) ? open.filter((one) => one !== key) : [...open, key] });
  };

  private readonly open = (event: Event, runs: readonly string[], all = false): void => {
    const mouse = event as MouseEvent;
    if (mouse.ctrlKey || mouse.metaKey || mouse.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new TabEvent("td-open", { runs, all }));
  };

  /** Arrow keys go from line to line, also to those that are not in the page yet; Space ticks a run. */
  private onKey(event: KeyboardEvent): void {
    const line = (event.target as HTMLElement).closest<HTMLElement>("[data-index]");
    const at = Number(line?.dataset.index);
    const item = this.items[at];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((window.innerHeight - this.cover) / this.heights.run) - 1);
    const last = this.items.length - 1;
    const goals: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: Math.min(at + page, last),
      PageUp: Math.max(at - page, 0),
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal !== undefined) {
      event.preventDefault();
      if (goal >= 0 && goal <= last) void this.goTo(goal);
    } else if (item.kind === "run" && event.key === " " && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      const { name } = item.row;
      this.choose([name], !this.chosen.includes(name));
    } else if (item.kind === "group" && event.key === (item.open ? "ArrowLeft" : "ArrowRight")) {
      event.preventDefault();
      this.fold(item.group.key);
    } else if (item.kind === "run" && event.key === "ArrowLeft" && item.inner) {
      event.preventDefault();
      void this.goTo(this.items.slice(0, at).findLastIndex(({ kind }) => kind === "group"));
    }
  }

  /** Height of what covers the top of the page while it is scrolled. */
  private get cover(): number {
    const heads = this.renderRoot.querySelector(".heads");
    return Math.max(
      0,
      this.bar?.getBoundingClientRect().bottom ?? 0,
      heads?.getBoundingClientRect().bottom ?? 0,
    );
  }

  private async goTo(index: number): Promise<void> {
    const item = this.items[index];
    if (!item) return;
    const top = (this.rowsBox?.getBoundingClientRect().top ?? 0) + (this.offsets[index] ?? 0);
    const below = top + this.heights[item.kind] - window.innerHeight;
    const { cover } = this;
    if (top < cover || below > 0) window.scrollBy(0, top < cover ? top - cover : below);
    this.active = item.key;
    this.measure();
    await this.updateComplete;
    const goal = this.renderRoot.querySelector<HTMLElement>(
      `[data-index="${index}"] a, [data-index="${index}"] .fold`,
    );
    goal?.focus({ preventScroll: true });
  }

  private onFocus(event: FocusEvent): void {
    const line = (event.target as HTMLElement).closest<HTMLElement>("[data-index]");
    this.active = this.items[Number(line?.dataset.index)]?.key ?? this.active;
  }

  private get percent(): number | null {
    if (!this.progress) return null;
    const { bytes_read, bytes_known, members_read, members_known } = this.progress;
    const share = bytes_known ? bytes_read / bytes_known : members_known ? members_read / members_known : 0;
    return Math.floor(share * 100);
  }

  protected override render(): TemplateResult {
    const { runs, rules, view, progress, percent, allRules } = this;
    return html`<h1 class="unseen">${msg("Runs")}</h1>
      ${guard([runs, rules, view, percent, progress?.members_read, allRules], () =>
        renderBar({
          runs,
          rules,
          view,
          matcher: parseFilter(view.filter),
          progress,
          percent,
          allRules,
          change: this.change,
          showRules: (all) => (this.allRules = all),
        }),
      )}
      <div class="unseen" aria-live="polite">${msg(str`${runsWords(this.shown.length)} shown`)}</div>
      ${this.shown.length ? this.renderTable() : this.renderNone()}
      ${renderChosen(
        this.chosen,
        () => this.dispatchEvent(new TabEvent("td-choose", { runs: [] })),
        (event) => {
          const shown = this.shown.map(({ name }) => name);
          const chosen = new Set(this.chosen);
          const all =
            chosen.size > LONG && shown.length === chosen.size && shown.every((name) => chosen.has(name));
          this.open(event, this.chosen, all);
        },
      )}`;
  }

  private renderTable(): TemplateResult {
    const { items, first, last, active } = this;
    const sort = parseSort(this.view.sort);
    const grouped = items.some(({ kind }) => kind === "group");
    const seen = items.slice(first, last).map((item, i) => ({ item, index: first + i }));
    const away = items.findIndex(({ key }) => key === active);
    const kept = items[away];
    if (kept && (away < first || away >= last))
      seen[away < first ? "unshift" : "push"]({ item: kept, index: away });
    const onSort = (key: SortKey): void => {
      this.change({ sort: formatSort(nextSort(sort, key, this.shown)) });
    };
    const context: RowContext = {
      chosen: new Set(this.chosen),
      rules: this.rules,
      now: this.now,
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
      ${renderHeads(sort, onSort, grouped, this.renderTickAll())}
      <div
        class="rows"
        role="rowgroup"
        style="height: ${this.offsets[items.length] ?? 0}px"
        @keydown=${(event: KeyboardEvent) => {
          this.onKey(event);
        }}
        @focusin=${(event: FocusEvent) => {
          this.onFocus(event);
        }}
      >
        ${repeat(
          seen,
          ({ item }) => item.key,
          ({ item, index }) => {
            const top = this.offsets[index] ?? 0;
            const slot = { index, top, stop: item.key === active, inner: item.kind === "run" && item.inner };
            return item.kind === "run"
              ? renderRun(item.row, slot, context)
              : renderGroup(item.group, item.open, this.bandsInSight.of(item.group), slot, context);
          },
        )}
      </div>
    </div>`;
  }

  private renderTickAll(): TemplateResult {
    const names = this.shown.map(({ name }) => name);
    const chosen = new Set(this.chosen);
    const ticked = names.filter((name) => chosen.has(name)).length;
    return html`<input
      type="checkbox"
      aria-label=${msg(str`Compare all ${runsWords(names.length)}`, { desc: "A box to tick" })}
      .checked=${ticked === names.length}
      .indeterminate=${ticked > 0 && ticked < names.length}
      @change=${() => this.choose(names, ticked < names.length)}
    />`;
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

declare global {
  interface HTMLElementTagNameMap {
    "td-run-list": RunList;
  }
}
