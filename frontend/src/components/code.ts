import { msg, str } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { memory } from "../host";
import { base } from "./base.css";

const NAMES: Record<string, string> = {
  keras: "Keras",
  pytorch: "PyTorch",
  sb3: "Stable-Baselines3",
  cleanrl: "CleanRL",
  trl: "TRL",
};
const KEY = "framework";
const CHOSEN = "td-framework";

/** Code in one or more frameworks; the framework chosen once is chosen everywhere, and remembered. */
@customElement("td-code")
export class Code extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        border: 1px solid var(--td-border);
        border-radius: 4px;
        overflow: hidden;
      }
      .bar {
        display: flex;
        align-items: center;
        border-bottom: 1px solid var(--td-border);
        padding: 0 4px;
        background: var(--td-raised);
      }
      [role="tab"],
      .copy {
        height: 28px;
        padding: 0 8px;
        font-size: 12px;
        color: var(--td-text-2);
      }
      [role="tab"] {
        border-bottom: 2px solid transparent;
      }
      [role="tab"][aria-selected="true"] {
        color: var(--td-text);
        font-weight: 500;
        border-color: var(--td-accent);
      }
      [role="tab"]:hover,
      .copy:hover {
        color: var(--td-text);
      }
      :focus-visible {
        outline-offset: -2px;
      }
      .copy {
        margin-left: auto;
      }
      pre {
        padding: 8px 12px;
        overflow-x: auto;
        --under: var(--td-code);
      }
      @media print {
        pre {
          white-space: pre-wrap;
        }
        .copy {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) code: Record<string, string> = {};
  @state() private framework = memory.get(KEY) ?? "keras";
  @state() private copied = "";

  private readonly follow = (): void => {
    this.framework = memory.get(KEY) ?? this.framework;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(CHOSEN, this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(CHOSEN, this.follow);
  }

  private choose(framework: string): void {
    this.framework = framework;
    memory.set(KEY, framework);
    document.dispatchEvent(new Event(CHOSEN));
  }

  private async copy(text: string): Promise<void> {
    this.copied = (await writeClipboard(text)) ? msg("Copied") : msg("Select it and press Ctrl+C");
    setTimeout(() => (this.copied = ""), 2000);
  }

  private onKey(event: KeyboardEvent, names: string[], at: number): void {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (move === undefined) return;
    const next = names[(at + move + names.length) % names.length];
    if (next !== undefined) this.choose(next);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
  }

  protected override render(): TemplateResult {
    const names = Object.keys(this.code);
    const current = names.includes(this.framework) ? this.framework : (names[0] ?? "");
    const framework = NAMES[current] ?? current;
    const text = (this.code[current] ?? "").replace(/^\n+|\s+$/g, "");
    return html`<div class="bar">
        <div role="tablist" aria-label=${msg("Framework")}>
          ${names.map(
            (name, i) =>
              html`<button
                role="tab"
                aria-selected=${name === current}
                tabindex=${name === current ? 0 : -1}
                @click=${() => this.choose(name)}
                @keydown=${(event: KeyboardEvent) => this.onKey(event, names, i)}
              >
                ${NAMES[name] ?? name}
              </button>`,
          )}
        </div>
        <button class="copy" @click=${() => void this.copy(text)}>
          <span aria-live="polite">${this.copied || msg("Copy")}</span>
        </button>
      </div>
      <pre class="cue" tabindex="0" aria-label=${msg(str`Code for ${framework}`)}>${text}</pre>`;
  }
}

/** Copies a text, also where the page is not served safely and the newer way is closed. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    // The only way left on plain http addresses.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-code": Code;
  }
}
