import type { LitElement, ReactiveController } from "lit";

/** Has "/" put the focus into the search of its host, unless somebody types. */
export class SearchKey implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("keydown", this.onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0];
    const typing = at instanceof HTMLInputElement && at.type !== "checkbox";
    if (event.key !== "/" || typing || at instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLInputElement>("input[type=search]")?.focus();
  };
}
