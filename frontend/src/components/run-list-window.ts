import type { LitElement, ReactiveController } from "lit";
import type { Item } from "../model/items";
import { slotsFor } from "../model/slots";
import { offsetsOf, windowOf } from "../model/window";
import { anchorOf, restore, type Anchor } from "./run-list-anchor";

/** Lines kept ready above and below what is seen. */
const SPARE = 10;
/** Most lines on paper. */
const PRINTED = 1000;

/** A line that is in the page. */
export interface Line {
  item: Item;
  index: number;
  /** Distance from the top of the list in pixels. */
  top: number;
  /** Number of the element that shows it. */
  slot: number;
  /** Whether Tab stops at it. */
  stop: boolean;
}

/** Which lines of a long list are in the page: those in sight, a few more, and the one that Tab stops at. */
export class ListWindow implements ReactiveController {
  items: readonly Item[] = [];
  /** Heights of all lines above each, and of all lines. */
  offsets = offsetsOf([]);
  private first = 0;
  private last = 40;
  private activeKey = "";
  private slots = new Map<string, number>();
  private heights = { run: 60, group: 44 };
  private frame = 0;
  private anchor: Anchor | null = null;

  /** `look` hears of the lines that have come in sight. */
  constructor(
    readonly host: LitElement,
    private readonly look: (items: readonly Item[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("scroll", this.onScroll, { passive: true });
    window.addEventListener("resize", this.onScroll);
    window.addEventListener("beforeprint", this.onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onScroll);
    window.removeEventListener("beforeprint", this.onPrint);
    cancelAnimationFrame(this.frame);
  }

  hostUpdated(): void {
    restore(this, this.anchor);
    this.anchor = null;
    this.measure();
  }

  private readonly onScroll = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.measure();
    });
  };

  /** On paper nobody scrolls. */
  private readonly onPrint = (): void => {
    this.show(0, Math.min(this.items.length, PRINTED));
  };

  /** The key of the line that Tab stops at and that stays in the page. */
  get active(): string {
    return this.activeKey;
  }

  set active(key: string) {
    if (key === this.activeKey) return;
    this.activeKey = key;
    this.host.requestUpdate();
  }

  /** Takes other lines; `still` leaves what the user sees or has in focus where it is. */
  put(items: readonly Item[], still: boolean): void {
    this.anchor = still ? anchorOf(this) : null;
    this.items = items;
    this.place();
    if (this.indexOf(this.active) < 0) this.active = items[0]?.key ?? "";
  }

  /** The lines that are to be in the page. */
  lines(): Line[] {
    const { items, first, last, active } = this;
    const places = Array.from({ length: Math.min(last, items.length) - first }, (_, i) => first + i);
    const away = this.indexOf(active);
    if (away >= 0 && away < first) places.unshift(away);
    if (away >= last) places.push(away);
    const seen = places.flatMap((index) => {
      const item = items[index];
      return item ? [{ item, index, top: this.offsets[index] ?? 0, stop: item.key === active }] : [];
    });
    this.slots = slotsFor(
      seen.map(({ item }) => item.key),
      this.slots,
    );
    return seen.map((line) => ({ ...line, slot: this.slots.get(line.item.key) ?? 0 }));
  }

  indexOf(key: string): number {
    return this.items.findIndex((item) => item.key === key);
  }

  /** Height of all lines. */
  get height(): number {
    return this.offsets[this.items.length] ?? 0;
  }

  /** Where the list begins in the window, or undefined where there is none. */
  get top(): number | undefined {
    return this.host.renderRoot.querySelector(".rows")?.getBoundingClientRect().top;
  }

  /** Height of what covers the top of the page while it is scrolled. */
  get cover(): number {
    const covers = this.host.renderRoot.querySelectorAll(".bar, .heads");
    return Math.max(0, ...[...covers].map((one) => one.getBoundingClientRect().bottom));
  }

  /** How many runs one key press turns over. */
  get page(): number {
    return Math.max(1, Math.floor((window.innerHeight - this.cover) / this.heights.run) - 1);
  }

  /** Scrolls to a line and puts the focus on it. */
  async goTo(index: number): Promise<void> {
    const item = this.items[index];
    if (!item) return;
    const top = (this.top ?? 0) + (this.offsets[index] ?? 0);
    const below = top + this.heights[item.kind] - window.innerHeight;
    const { cover } = this;
    if (top < cover || below > 0) window.scrollBy(0, top < cover ? top - cover : below);
    this.active = item.key;
    this.measure();
    await this.host.updateComplete;
    const goal = this.host.renderRoot.querySelector<HTMLElement>(
      `[data-index="${index}"] a, [data-index="${index}"] .fold`,
    );
    goal?.focus({ preventScroll: true });
  }

  private show(first: number, last: number): void {
    if (first === this.first && last === this.last) return;
    [this.first, this.last] = [first, last];
    this.host.requestUpdate();
  }

  private place(): void {
    this.offsets = offsetsOf(this.items.map(({ kind }) => this.heights[kind]));
  }

  /** Reads from the page what is in sight. */
  private measure(): void {
    const { host, top } = this;
    if (top === undefined || !window.innerHeight || window.matchMedia("print").matches) return;
    const style = getComputedStyle(host);
    const read = (name: string, other: number): number => parseFloat(style.getPropertyValue(name)) || other;
    const heights = { run: read("--row", 60), group: read("--group", 44) };
    if (heights.run !== this.heights.run || heights.group !== this.heights.group) {
      this.heights = heights;
      this.place();
      host.requestUpdate();
    }
    const bar = host.renderRoot.querySelector<HTMLElement>(".bar");
    host.style.setProperty("--bar", `${bar?.offsetHeight ?? 0}px`);
    this.show(...windowOf(this.offsets, -top, window.innerHeight, SPARE));
    this.look(this.items.slice(this.first, this.last));
  }
}
