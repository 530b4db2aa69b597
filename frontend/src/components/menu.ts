import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { base } from "./base.css";

/** How long it is said that something was copied. */
const SAID_MS = 2000;

export interface MenuItem {
  label: string;
  /** What it does; `false` where it could not. */
  act: () => unknown;
  /** Said when it is done, for what leaves nothing to be seen. */
  done?: string;
  /** Whether it is on, for what is switched on and off. */
  ticked?: boolean;
}

/** A button with three dots and what it can do. */
@customElement("td-menu")
export class Menu extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        flex: none;
      }
      details {
        margin-right: -8px;
      }
      summary {
        list-style: none;
        width: 28px;
        height: 24px;
        display: grid;
        place-items: center;
        border-radius: 4px;
        color: var(--td-text-2);
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover,
      details[open] summary {
        background: var(--td-hover);
        color: var(--td-text);
      }
      .menu {
        position: absolute;
        right: -8px;
        top: 28px;
        z-index: 3;
        min-width: 200px;
        padding: 4px 0;
        background: var(--td-surface);
        border: 1px solid var(--td-border-strong);
        border-radius: 4px;
        box-shadow: 0 2px 8px rgb(0 0 0 / 18%);
      }
      .menu button {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        width: 100%;
        padding: 4px 16px;
        font-size: 12px;
        line-height: 24px;
        white-space: nowrap;
      }
      .menu button:hover {
        background: var(--td-hover);
      }
      .menu button:focus-visible {
        outline-offset: -2px;
      }
      .tick {
        color: var(--td-info);
      }
      .said {
        position: absolute;
        right: 28px;
        top: 2px;
        padding: 0 8px;
        border-radius: 4px;
        background: var(--td-info-bg);
        color: var(--td-info);
        font-size: 12px;
        white-space: nowrap;
      }
      .said:empty {
        display: none;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What it is the menu of. */
  @property() heading = "";
  /** Asked for when it is opened. */
  @property({ attribute: false }) items: () => MenuItem[] = () => [];
  @state() private open = false;
  @state() private said = "";
  @query("details") private readonly box!: HTMLDetailsElement;
  @query("summary") private readonly handle!: HTMLElement;

  private onFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    if (!next || !this.renderRoot.contains(next)) this.box.open = false;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.box.open) return;
    event.stopPropagation();
    this.close();
  }

  private close(): void {
    this.box.open = false;
    this.handle.focus();
  }

  private async act({ act, done }: MenuItem): Promise<void> {
    const acted = Promise.resolve(act());
    this.close();
    if (done === undefined) return;
    const could = await acted.catch(() => false);
    this.said = could === false ? msg("Could not be copied") : done;
    setTimeout(() => (this.said = ""), SAID_MS);
  }

  protected override render(): TemplateResult {
    return html`<span class="said" aria-live="polite">${this.said}</span>
      <details
        @toggle=${() => (this.open = this.box.open)}
        @focusout=${(event: FocusEvent) => this.onFocusOut(event)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
      >
        <summary
          aria-label=${msg(str`More for ${this.heading}`, { desc: "Menu of a chart" })}
          title=${msg("More", { desc: "Menu of a chart" })}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </summary>
        <div class="menu" role="menu">
          ${this.open ? this.items().map((item) => this.renderItem(item)) : nothing}
        </div>
      </details>`;
  }

  private renderItem(item: MenuItem): TemplateResult {
    const { label, ticked } = item;
    return html`<button
      role=${ticked === undefined ? "menuitem" : "menuitemcheckbox"}
      aria-checked=${ticked ?? nothing}
      @click=${() => void this.act(item)}
    >
      ${label}<span class="tick" aria-hidden="true">${ticked ? "✓" : ""}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-menu": Menu;
  }
}
