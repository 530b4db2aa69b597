/**
 * A training that goes on: TensorBoard at TB_URL has the run "growing", healthy so far, and the command TB_GROW writes
 * on until it is not.
 */

import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { complaintsOf, launch, tabOf, type Browser } from "./browser";

const { TB_URL: url = "", TB_GROW: grow = "" } = process.env;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

it.skipIf(!grow)("is followed: what is new is said and marked, and the page stays as it was", async () => {
  const page = await browser.context.newPage();
  const complaints = complaintsOf(page);
  const tab = tabOf(page);
  const live = (): Promise<string> =>
    tab
      .locator("td-app")
      .evaluate((app) => app.shadowRoot?.querySelector(".unseen[aria-live]")?.textContent ?? "");
  await page.goto(`${url}#diagnose`);
  const row = tab.locator(".run", { hasText: "growing" });
  await row.getByText("Healthy").waitFor();
  await tab.locator("input[type=search]").focus();
  const [command = "", ...values] = JSON.parse(grow) as string[];
  execFileSync(command, values);
  // As a user would; TensorBoard also reloads by itself, twice a minute.
  const reload = page.locator("button[aria-label*=eload], .reload-button, [title*=eload]").first();
  await expect
    .poll(
      async () => {
        await reload.click();
        await tab.locator("input[type=search]").focus();
        return live();
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toMatch(/^New: .*in growing/);
  await row.locator(".new").waitFor();
  expect(await row.getByText("Healthy").count()).toBe(0);
  expect(await tab.locator("input[type=search]:focus").count()).toBe(1);
  await row.locator("a").click();
  await tab.locator("td-finding .new").first().waitFor();
  expect(complaints).toEqual([]);
});
