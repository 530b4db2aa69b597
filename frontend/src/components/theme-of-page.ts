import type { ReactiveController, ReactiveControllerHost } from "lit";
import { all, onPrint, onTheme, type Stop } from "../host";
import { paintPage } from "../theme";

/** Whether the page is dark now: as TensorBoard is, but on paper never. Paints the page itself. */
export class ThemeOfPage implements ReactiveController {
  dark = false;
  private stop: Stop = () => undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    let theme = false;
    this.stop = all([
      onTheme((dark) => {
        theme = dark;
        this.paint(dark);
      }),
      onPrint((printing) => {
        this.paint(theme && !printing);
      }),
    ]);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private paint(dark: boolean): void {
    this.dark = dark;
    paintPage(dark);
    this.host.requestUpdate();
  }
}
