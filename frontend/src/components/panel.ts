import { html, LitElement, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";
import { base } from "./base.css";
import { panelStyles } from "./panel.css";

/** A button with a panel, which closes when the focus leaves it or Escape is pressed. */
export abstract class Panel extends LitElement {
  static override styles = [base, panelStyles];

  @query("details") private readonly box!: HTMLDetailsElement;

  protected abstract get label(): string;
  protected abstract renderPanel(): TemplateResult;

  protected close(): void {
    this.box.open = false;
  }

  private onFocusOut({ relatedTarget: next }: FocusEvent): void {
    if (next && !this.renderRoot.contains(next as Node)) this.close();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.box.open) return;
    this.close();
    this.box.querySelector("summary")?.focus();
  }

  protected override render(): TemplateResult {
    return html`<details
      @focusout=${(event: FocusEvent) => this.onFocusOut(event)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event)}
    >
      <summary class="button">${this.label}</summary>
      <div class="panel">${this.renderPanel()}</div>
    </details>`;
  }
}
