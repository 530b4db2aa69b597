/** While trainings go on: what is new is said and marked, and nothing that the user sees or does is lost. */

import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { start, type Mock } from "../dev/server.mjs";
import { faultsOf } from "./axe";
import { complaintsOf, launch, listenForPlugin, reload, tabOf, type Browser } from "./browser";

let browser: Browser;
let mock: Mock;
let page: Page;
let tab: FrameLocator;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  tab = tabOf(page);
  await listenForPlugin(page);
});

afterEach(async () => {
  await page.close();
  await mock.close();
  expect(complaints).toEqual([]);
});

async function open(kind: "few" | "many", hash = ""): Promise<void> {
  mock = await start(0, kind);
  await page.goto(`${mock.url}#diagnose${hash}`);
  await tab.locator(".run, td-finding, .verdict").first().waitFor();
}

/** The server has something new to say, and TensorBoard reloads. */
async function grow(): Promise<void> {
  mock.state.generation += 1;
  await reload(page);
}

const live = (): Promise<string> =>
  tab
    .locator("td-app")
    .evaluate((app) => app.shadowRoot?.querySelector(".unseen[aria-live]")?.textContent ?? "");

describe("news", () => {
  it("are said, marked on the row, and forgotten once they were looked at", async () => {
    await open("few");
    expect(await live()).toBe("");
    mock.state.rules["article/cured"] = [{ rule: "overfitting", severity: "warning" }];
    mock.state.rules["lr-sweep/lr=0.3"] = [{ rule: "no-validation", severity: "info" }];
    await grow();
    await expect
      .poll(live)
      .toBe("New: Overfitting in article/cured. No longer found: Diverged in lr-sweep/lr=0.3.");
    const row = tab.locator(".run", { hasText: "cured" });
    await row.locator(".new").waitFor();
    await tab.locator(".run", { hasText: "lr=0.3" }).getByText("No longer found: Diverged").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await row.locator("a").click();
    await tab.locator("td-run-page").waitFor();
    await tab.getByText("All runs").click();
    await row.waitFor();
    expect(await tab.locator(".new").count()).toBe(0);
  });

  it("are summed up where they are many", async () => {
    await open("many");
    for (let i = 0; i < 20; i += 1) {
      const name = `sweep/${String(Math.floor(i / 5)).padStart(3, "0")}-lr=${[0.1, 0.01, 0.001, 0.0001][Math.floor(i / 5) % 4]}-seed=${i % 5}`;
      mock.state.rules[name] = [{ rule: "stalled", severity: "error" }];
    }
    await grow();
    await expect.poll(live).toMatch(/^20 new findings in 20 runs, 20 of them errors\./);
  });
});

describe("while rows change", () => {
  it("the list keeps its place and its focus", async () => {
    await open("many");
    await tab.locator("html").evaluate((root) => root.scrollTo(0, 5400));
    await tab.locator(".run[data-index='90']").waitFor();
    const name = (await tab.locator(".run[data-index='94'] .name").getAttribute("title")) ?? "";
    const goal = tab.locator(".run a").filter({ has: page.locator(`[title="${name}"]`) });
    await goal.focus();
    const before = (await goal.boundingBox())?.y ?? 0;
    // The last ten runs are the worst now, and the one in focus goes before its neighbour.
    mock.state.order = (rows) => [...rows.slice(-10), ...rows.slice(0, -10)];
    await grow();
    await expect.poll(() => tab.locator(".run:has(a:focus)").count()).toBe(1);
    await expect
      .poll(async () => Number(await tab.locator(".run:has(a:focus)").getAttribute("data-index")))
      .toBeGreaterThan(80);
    expect(Math.abs(((await goal.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
    mock.state.order = (rows) => [...rows].reverse();
    await grow();
    await expect.poll(async () => Math.abs(((await goal.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
    expect(await goal.evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link)).toBe(
      true,
    );
  });

  it("a run's page keeps zoom, scroll, what is open, and what is selected", async () => {
    await open("few", `&p.diagnose.run=${encodeURIComponent("article/stuck")}`);
    await tab.locator("td-chart canvas").first().waitFor();
    await tab.getByText("When this rule is wrong").first().click();
    await tab.locator("td-chart .plot").first().focus();
    await page.keyboard.press("+");
    await tab.getByRole("button", { name: "Reset zoom" }).first().waitFor();
    const message = tab.locator("td-finding summary p").first();
    const selected = (): Promise<string> => message.evaluate(() => String(document.getSelection()));
    await message.evaluate((text) => document.getSelection()?.selectAllChildren(text));
    const text = await selected();
    const zoom = (): string | undefined => /window=([^&]*)/.exec(page.url())?.[1];
    const before = zoom();
    await grow();
    await expect.poll(() => mock.asked.filter((path) => path.startsWith("curves")).length).toBeGreaterThan(1);
    expect(zoom()).toBe(before);
    expect(text.length).toBeGreaterThan(10);
    expect(await selected()).toBe(text);
    expect(await tab.locator("td-finding details.more[open]").count()).toBe(1);
    expect(await tab.locator("td-chart .plot:focus").count()).toBe(1);
  });
});

describe("reading", () => {
  it("shows how far each run is, in the list and on its page", async () => {
    mock = await start(0, "few");
    mock.state.reading["article/cured"] = { bytes_read: 4.2e7, bytes_known: 1e8 };
    await page.goto(`${mock.url}#diagnose`);
    const bar = tab.getByRole("progressbar", { name: "Reading article/cured" });
    await bar.waitFor();
    expect(await bar.getAttribute("aria-valuenow")).toBe("42");
    expect(await bar.getAttribute("aria-valuetext")).toBe(
      "42 %, 42 MB of 100 MB read; what is found may change",
    );
    expect(await faultsOf(page)).toEqual([]);
    await tab.locator(".run a", { hasText: "cured" }).click();
    await tab.locator("td-run-page").getByRole("progressbar").waitFor();
    delete mock.state.reading["article/cured"];
    await grow();
    await expect.poll(() => tab.getByRole("progressbar").count()).toBe(0);
  });

  it("does not call news what a run says before it was read in full", async () => {
    await open("few");
    mock.state.rules["article/cured"] = [{ rule: "overfitting", severity: "warning" }];
    mock.state.reading["article/cured"] = { bytes_read: 1, bytes_known: 2 };
    await grow();
    await tab.getByRole("progressbar").waitFor();
    expect(await live()).toBe("");
    delete mock.state.reading["article/cured"];
    await grow();
    await expect.poll(live).toBe("New: Overfitting in article/cured.");
  });
});
