import { msg } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { base } from "./base.css";

/** The button that saves a report: it waits for the server, and says why there is none. */
@customElement("td-export")
export class ExportReport extends LitElement {
  static override styles = base;

  @property({ attribute: false }) save: () => Promise<void> = () => Promise.resolve();
  @state() private busy = false;
  @state() private error: string | null = null;

  private async export(): Promise<void> {
    this.busy = true;
    this.error = null;
    try {
      await this.save();
    } catch (error) {
      this.error = (error as Error).message;
    }
    this.busy = false;
  }

  protected override render(): TemplateResult {
    return html`<button class="button" ?disabled=${this.busy} @click=${() => void this.export()}>
        ${this.busy ? msg("Making the report …") : msg("Export report")}
      </button>
      ${this.error ? html`<span role="alert">${this.error}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-export": ExportReport;
  }
}
