import { msg } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { Source } from "../api/client";
import { linkTo, onHash, readHash, save, writeHash, type Stop } from "../host";
import { language, speak, type Language } from "../locale";
import type { ReportData, RunDetail } from "../api/types";
import { formatHash, isSamePage, parseHash, START, type View } from "../model/link";
import { MOST_CURVES } from "../model/drawn";
import { Session } from "../session";
import { renderBar, renderProgress } from "./app-bar";
import { renderRemarks, renderStale } from "./app-notices";
import { appStyles } from "./app.css";
import { base } from "./base.css";
import { firstView, languageOf, rememberLanguage, rememberSmoothing, viewOf } from "./choices";
import { writeClipboard } from "./code";
import { renderCompare, renderRun } from "./app-views";
import { isFound } from "./paper";
import { renderAbout } from "./report-about";
import "./run-list";
import { renderEmpty, renderFailed, renderReading, renderUnreachable } from "./states";
import { ThemeOfPage } from "./theme-of-page";

/** Runs that the title of the page names. */
const NAMED = 3;

/** Owns the state: what is looked at (and in the address), what the server said, the theme. */
@customElement("td-app")
export class App extends LitElement {
  static override styles = [base, appStyles];

  @property({ attribute: false }) source!: Source;
  /** The data of a report, where the page is one. */
  @property({ attribute: false }) report: Promise<ReportData> | null = null;
  @state() private file: ReportData | null = null;
  @state() private view: View = START;
  @state() private chosen: readonly string[] = [];
  @state() private copied = false;

  /** Of many runs that are compared, those whose curves are drawn. */
  @state() private picked: readonly string[] = [];

  private readonly theme = new ThemeOfPage(this);
  private begun: Session | null = null;
  private stop: Stop = () => undefined;
  /** What is known of the runs drawn last; of many it stays until all is known of the next. */
  private details: RunDetail[] = [];
  private listScroll = 0;

  constructor() {
    super();
    this.addEventListener("td-open", ({ detail }) => this.open(detail.runs, detail.all));
    this.addEventListener("td-list", ({ detail }) => this.go({ ...this.view, ...detail }));
    this.addEventListener("td-reading", ({ detail }) => {
      if (detail.smoothing !== undefined) rememberSmoothing(detail.smoothing);
      this.go({ ...this.view, reading: { ...this.view.reading, ...detail } });
    });
    this.addEventListener("td-quantity", ({ detail }) =>
      this.go({ ...this.view, quantity: detail.key, scale: "", zoom: null }),
    );
    this.addEventListener("td-compare", ({ detail }) => this.go({ ...this.view, ...detail }));
    this.addEventListener("td-draw", ({ detail }) => {
      this.picked = detail.runs;
      this.session.want(this.drawn);
    });
    this.addEventListener("td-choose", ({ detail }) => (this.chosen = detail.runs));
    this.addEventListener("td-language", ({ detail }) => {
      rememberLanguage(detail.language);
      this.go({ ...this.view, language: detail.language });
    });
    this.addEventListener("td-retry", () => void this.session.ask(true));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.report?.then((file) => (this.file = file));
    this.view = firstView();
    const to = languageOf(this.view);
    this.source.speak(to);
    void this.speak(to);
    if (this.view.runs.length > 1) this.chosen = this.view.runs;
    this.session.want(this.drawn);
    this.stop = onHash(() => this.onHash());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  private async speak(to: Language): Promise<void> {
    await speak(to);
    document.documentElement.lang = to;
    this.requestUpdate();
  }

  /** Shows runs; levels and the zoom are those of one run, axis and scale go along. */
  private open(runs: readonly string[], all = false): void {
    const reading = { ...this.view.reading, levels: [], logs: [], window: null };
    this.go({ ...this.view, runs: all ? [] : runs, all, paper: false, reading, zoom: null });
  }

  /** Begins with the first look at it, and lasts as long as the element. */
  private get session(): Session {
    return (this.begun ??= new Session(this, this.source));
  }

  /** The runs that are looked at. */
  private get runs(): readonly string[] {
    return this.view.all ? this.session.rowsShown(this.view).map(({ name }) => name) : this.view.runs;
  }

  /** Whether the runs that are looked at are too many to draw them all. */
  private get areMany(): boolean {
    return this.runs.length > MOST_CURVES;
  }

  /** The runs whose curves are drawn. */
  private readonly drawn = (): readonly string[] => {
    if (this.view.paper)
      return this.session
        .rowsShown(this.view)
        .filter(isFound)
        .map(({ name }) => name);
    return this.areMany ? this.picked : this.runs;
  };

  /** Whether the list is shown. */
  private get isList(): boolean {
    return !this.view.all && !this.view.paper && this.view.runs.length === 0;
  }

  /** Shows a view and writes it to the address; another page can be gone back from. */
  private go(view: View): void {
    const turned = !isSamePage(view, this.view);
    writeHash(formatHash(view), turned);
    this.turn(view);
  }

  private onHash(): void {
    const hash = readHash();
    if (hash !== null && formatHash(parseHash(hash)) !== formatHash(this.view)) this.turn(viewOf(hash));
  }

  private turn(view: View): void {
    const turned = !isSamePage(view, this.view);
    if (turned && this.isList) this.listScroll = window.scrollY;
    if (turned) this.session.looked(this.runs);
    if (turned) Object.assign(this, { picked: [], details: [] });
    this.view = view;
    const to = languageOf(view);
    if (to !== language()) {
      this.session.speak(to);
      void this.speak(to);
    }
    this.session.want(this.drawn);
    if (!turned) return;
    if (this.runs.length > 1) this.chosen = this.runs;
    const top = this.isList ? this.listScroll : 0;
    void this.updateComplete.then(() => {
      requestAnimationFrame(() => window.scrollTo(0, top));
    });
  }

  private readonly linkOf = (run: string): string =>
    linkTo(formatHash({ ...this.view, runs: [run], all: false, paper: false }));

  private async copyLink(): Promise<void> {
    this.copied = await writeClipboard(linkTo(formatHash(this.view)));
    setTimeout(() => (this.copied = false), 2000);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("view")) return;
    const { runs, all } = this.view;
    document.title = [...(all || runs.length > NAMED ? [msg("Comparison")] : runs), "Diagnose"].join(" · ");
  }

  protected override render(): TemplateResult {
    const { status, error, rows, said } = this.session;
    return html`${status && rows?.length ? renderProgress(status) : nothing}${this.isList ? nothing : this.renderBar()}
      ${rows && error ? renderStale(error) : nothing}${status ? renderRemarks(status, this.isList) : nothing}
      <div class="unseen" aria-live="polite">${said}</div>
      <main>${keyed(language(), this.renderView())}</main>`;
  }

  private renderBar(): TemplateResult {
    return renderBar({
      list: linkTo(formatHash({ ...this.view, runs: [], all: false, paper: false })),
      back: () => this.open([]),
      copied: this.copied,
      copy: () => void this.copyLink(),
    });
  }

  private renderView(): TemplateResult {
    const { status, rows, rules, error } = this.session;
    if (!status || rows === null) return error ? renderUnreachable(error) : renderReading(null);
    if (status.phase === "failed") return renderFailed(status);
    if (this.view.paper) return this.renderPaper();
    if (this.view.runs.length === 1 && !this.view.all) return this.renderRun(this.view.runs[0] ?? "");
    if (!this.isList) return this.renderCompare();
    if (rows.length === 0) return status.phase === "reading" ? renderReading(status) : renderEmpty(status);
    return html`<td-run-list
        .runs=${rows}
        .rules=${rules}
        .view=${this.view}
        .progress=${status.phase === "reading" ? status.progress : null}
        .chosen=${this.chosen}
        .marks=${this.session.marks}
        .bands=${this.session.bands}
        .linkOf=${this.linkOf}
      ></td-run-list
      >${renderAbout({
        report: this.file,
        status,
        paper: linkTo(formatHash({ ...this.view, paper: true })),
        toPaper: () => this.go({ ...this.view, paper: true }),
        save: () => this.export(),
      })}`;
  }

  /** Saves the runs that the list shows as a report. */
  private async export(): Promise<void> {
    const file = await this.source.report?.(this.session.rowsShown(this.view).map(({ name }) => name));
    if (file) save(file, "diagnose.html");
  }

  private renderPaper(): TemplateResult {
    const { session, file } = this;
    return html`<td-paper
      .session=${session}
      .rows=${session.rowsShown(this.view)}
      .report=${file}
      .known=${[...session.known.values()]}
    ></td-paper>`;
  }

  private renderRun(name: string): TemplateResult {
    const link = (): string => linkTo(formatHash(this.view));
    return renderRun(this.session, { name, reading: this.view.reading, link, dark: this.theme.dark });
  }

  private renderCompare(): TemplateResult {
    const { runs, session, view, details, picked, areMany, linkOf } = this;
    const { dark } = this.theme;
    const found = this.drawn().map((name) => ({ name, ...session.known.get(name) }));
    const known = found.flatMap(({ detail }) => (detail ? [detail] : []));
    const isKnown = known.length + found.filter(({ error }) => error).length === found.length;
    if (isKnown) this.details = known;
    return renderCompare(session, {
      runs,
      found,
      details: isKnown ? known : details,
      isKnown,
      areMany,
      picked,
      view,
      linkOf,
      dark,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-app": App;
  }
}
