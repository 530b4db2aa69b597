/** The tab's one module: TensorBoard imports it into an empty page and calls `render`. */

import { msg, str } from "@lit/localize";
import { Client } from "./api/client";
import { App } from "./components/app";
import { onTheme } from "./host";
import { language } from "./locale";
import { isReport, reportOf, ReportSource } from "./report/source";
import { FONT, paintPage } from "./theme";

/** Draws the tab, or the report whose page this is; a failure is said in a sentence, never shown as a white page. */
export function render(): void {
  try {
    prepare();
    const app = new App();
    app.report = reportOf(document);
    app.source = app.report ? new ReportSource(app.report) : new Client();
    window.addEventListener("error", ({ error }) => explain(error, app));
    window.addEventListener("unhandledrejection", ({ reason }) => explain(reason, app));
    document.body.replaceChildren(app);
  } catch (error) {
    explain(error, null);
  }
}

/** A report's page has nobody who calls. */
if (isReport(document)) render();

/** What TensorBoard's entry page leaves out. */
function prepare(): void {
  const root = document.documentElement;
  root.lang = language();
  document.title = "Diagnose";
  document.body.style.margin = "0";
  onTheme(paintPage);
  for (const [name, content] of [
    ["viewport", "width=device-width, initial-scale=1"],
    ["color-scheme", "light dark"],
  ]) {
    const meta = document.createElement("meta");
    meta.name = name ?? "";
    meta.content = content ?? "";
    document.head.append(meta);
  }
}

/** Replaces a page that could not be drawn; one that could stays, and the console has the rest. */
function explain(error: unknown, app: App | null): void {
  if (app?.shadowRoot?.querySelector("main")?.firstElementChild) return;
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.style.cssText = `font: 14px/20px ${FONT}; padding: 64px 16px; max-width: 640px; margin: auto; color: var(--td-text)`;
  const what = error instanceof Error ? error.message : String(error);
  message.textContent = msg(
    str`Diagnose could not draw this page (${what}). Reload it; if that does not help, the browser's console says more.`,
  );
  document.body.replaceChildren(message);
}
