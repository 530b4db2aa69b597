/** Chromium as the tests start it, and the tab inside of TensorBoard's page. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type FrameLocator, type Page, type Route } from "playwright-core";

export interface Browser {
  context: BrowserContext;
  close: () => Promise<void>;
}

export async function launch(size = { width: 1280, height: 860 }, locale = "en-US"): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), "tb-diagnose-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    viewport: size,
    locale,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** The tab's frame. */
export function tabOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="name=diagnose"]');
}

/** Collects what must not happen: errors on the page and breaches of its security policy. */
export function complaintsOf(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) found.push(message.text());
  });
  return found;
}

/** Has the mock's page take the plugin's end of TensorBoard's message channel; to be called before it is opened. */
export async function listenForPlugin(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    window.addEventListener("message", (event) => {
      if (event.data === "experimental.bootstrap") Object.assign(window, { port: event.ports[0] });
    });
  });
}

/** What TensorBoard sends its plugins on a reload. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { port } = window as unknown as { port?: MessagePort };
    const message = { type: "experimental.DataReloaded", id: 1, payload: null, error: null, isReply: false };
    port?.postMessage(JSON.stringify(message));
  });
}

export type Json = Record<string, unknown>;

/** Changes what the server answers on a route, for this page. */
export async function alter(
  page: Page,
  path: string,
  change: (answer: Json, url: URL) => void,
): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith(`/${path}`),
    async (route: Route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as Json;
      change(answer, new URL(route.request().url()));
      await route.fulfill({ response, json: answer });
    },
  );
}
