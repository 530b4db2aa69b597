import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { memory } from "../host";
import { listParts, parseListState, type ListState } from "../model/list-state";
import { parseViews, withView, type SavedView } from "../model/saved-views";
import { TabEvent } from "./events";
import { Panel } from "./panel";

const KEY = "views";

/** Filter, columns and order under names of one's own, kept in this browser. Fires `td-list`. */
@customElement("td-saved-views")
export class SavedViews extends Panel {
  @property({ attribute: false }) view!: ListState;
  @state() private views: SavedView[] = parseViews(memory.get(KEY));

  protected get label(): string {
    return msg("Views", { desc: "Views of the list that were given names" });
  }

  private keep(views: SavedView[]): void {
    this.views = views;
    memory.set(KEY, JSON.stringify(views));
  }

  private onSave(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = new FormData(form).get("name");
    if (typeof name !== "string" || !name.trim()) return;
    this.keep(withView(this.views, { name: name.trim(), parts: listParts(this.view) }));
    form.reset();
  }

  private show({ parts }: SavedView): void {
    const found = new Map(parts);
    this.dispatchEvent(
      new TabEvent(
        "td-list",
        parseListState((key) => found.get(key) ?? ""),
      ),
    );
    this.close();
  }

  protected renderPanel(): TemplateResult {
    return html`${
        this.views.length
          ? html`<ul>
              ${this.views.map(
                (view) =>
                  html`<li>
                    <button @click=${() => this.show(view)}>${view.name}</button
                    ><button
                      class="remove"
                      aria-label=${msg(str`Remove the view ${view.name}`)}
                      @click=${() => this.keep(this.views.filter((one) => one !== view))}
                    >
                      ×
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <form @submit=${(event: SubmitEvent) => this.onSave(event)}>
        <input
          type="text"
          name="name"
          autocomplete="off"
          placeholder=${msg("Name of this view")}
          aria-label=${msg("Name of this view")}
        />
        <button class="button">${msg("Save", { desc: "Keep a view under a name" })}</button>
      </form>
      <p class="quiet">
        ${msg("Kept in this browser; the address of the page shows the same view to others.")}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "td-saved-views": SavedViews;
  }
}
