import { msg } from "@lit/localize";
import { css, type LitElement, type ReactiveController } from "lit";
import type { MenuItem } from "./menu";

/** A chart that fills the page; its host says how it then shares out the room. */
export const enlargedStyles = css`
  :host([full]) {
    position: fixed;
    inset: 0;
    z-index: 30;
    display: flex;
    flex-direction: column;
    overflow: auto;
    border: 0;
    border-radius: 0;
  }
  :host([full]) figure {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  :host([full]) .plot {
    flex: 1 0 200px;
    height: auto;
  }
`;

/** Whether its host fills the page; Escape brings it back to its place. */
export class Enlarged implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  get isOn(): boolean {
    return this.host.hasAttribute("full");
  }

  hostDisconnected(): void {
    this.put(false);
  }

  get item(): MenuItem {
    return {
      label: msg("Fill the page"),
      act: () => {
        this.put(!this.isOn);
      },
      ticked: this.isOn,
    };
  }

  private put(on: boolean): void {
    this.host.toggleAttribute("full", on);
    document.documentElement.style.overflow = on ? "hidden" : "";
    document.removeEventListener("keydown", this.onKey);
    if (on) document.addEventListener("keydown", this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    // On a chart that is zoomed, Escape brings back all of it first.
    if (event.key === "Escape" && !event.defaultPrevented) this.put(false);
  };
}
