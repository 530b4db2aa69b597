/** The table of runs: columns, order, queries, views with names, and what is taken away. */

import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { start, type Mock } from "../dev/server.mjs";
import { faultsOf } from "./axe";
import { complaintsOf, launch, tabOf, type Browser } from "./browser";

let browser: Browser;
let mock: Mock;
let page: Page;
let tab: FrameLocator;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  mock = await start(0, "many");
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  tab = tabOf(page);
});

afterEach(async () => {
  await page.close();
  await mock.close();
  expect(complaints).toEqual([]);
});

async function open(rest = ""): Promise<void> {
  await page.goto(`${mock.url}#diagnose${rest}`);
  await tab.getByRole("button", { name: "Table", exact: true }).click();
  await tab.locator("td-run-table tbody th").first().waitFor();
}

const hash = (): string => decodeURIComponent(new URL(page.url()).hash);
const heads = async (): Promise<string[]> =>
  (await tab.locator("td-run-table thead th").allInnerTexts()).map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );
/** The cells of a column as numbers. */
const column = async (name: string): Promise<number[]> => {
  const at = (await heads()).findIndex((head) => head.includes(name));
  const texts = await tab.locator(`td-run-table tbody td:nth-child(${at + 1})`).allInnerTexts();
  return texts.map((text) => Number(text.replace("−", "-")));
};

it("has the settings and the best values as columns, and is sorted by any", async () => {
  await open("&p.diagnose.filter=sweep");
  expect(await heads()).toEqual(expect.arrayContaining([expect.stringContaining("lr")]));
  const sort = tab.locator("td-run-table thead").getByRole("button", { name: "lr" });
  await sort.click();
  await expect.poll(hash).toContain("p.diagnose.sort=hparam:lr");
  const up = await column("lr");
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await sort.click();
  const down = await column("lr");
  expect(down).toEqual([...down].sort((a, b) => b - a));
  expect(await faultsOf(page)).toEqual([]);
});

it("has the columns that were chosen, and a link brings them back", async () => {
  await open();
  await tab.getByText("Columns", { exact: true }).click();
  const panel = tab.locator("td-run-columns .panel");
  await panel.getByLabel("Last step").check();
  await panel.getByLabel("lr").uncheck();
  await expect.poll(heads).toContain("Last step");
  expect(await heads()).not.toContain("lr");
  expect(await faultsOf(page)).toEqual([]);
  await page.reload();
  await expect.poll(heads).toContain("Last step");
  await tab.getByText("Columns", { exact: true }).click();
  await panel.getByRole("button", { name: "Usual columns" }).click();
  await expect.poll(heads).toContain("lr");
});

it("shows the runs that a query finds, and says what is wrong with one", async () => {
  await open();
  const search = tab.getByRole("searchbox");
  await search.fill("lr < 0.01 and not diverged and optimizer = adam");
  await expect.poll(async () => Math.max(...(await column("lr")))).toBeLessThan(0.01);
  expect(hash()).toContain("lr < 0.01 and not diverged");
  await search.fill("momentum > 0");
  await tab.getByText("There is no column momentum.").waitFor();
});

it("keeps a view under a name in the browser", async () => {
  await open("&p.diagnose.filter=lr > 0.001");
  const views = tab.locator("td-saved-views summary");
  await views.click();
  await tab.getByLabel("Name of this view").fill("large steps");
  await tab.getByRole("button", { name: "Save", exact: true }).click();
  await page.goto("about:blank");
  await open();
  await views.click();
  await tab.getByRole("button", { name: "large steps", exact: true }).click();
  await expect.poll(hash).toContain("p.diagnose.filter=lr > 0.001");
  await views.click();
  await tab.getByRole("button", { name: "Remove the view large steps" }).click();
  await expect.poll(() => tab.getByText("large steps").count()).toBe(0);
});

it("leaves as CSV, as Markdown and as a table for spreadsheets, and its runs can be compared", async () => {
  await open("&p.diagnose.filter=/sweep\\/00[67]/");
  const act = async (words: string): Promise<void> => {
    await tab.locator("td-run-table td-menu summary").click();
    await tab.locator("td-run-table td-menu").getByText(words).click();
  };
  const download = page.waitForEvent("download");
  await act("Save as CSV");
  const rows = (await readFile(await (await download).path(), "utf8")).trimEnd().split("\r\n");
  expect(rows).toHaveLength(11);
  expect(rows[0]).toMatch(/^Run,Verdict,.*lr/);
  await act("Copy as Markdown");
  await tab.getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^\| Run \| Verdict \|.*\n\| --- \|/,
  );
  await tab.getByRole("checkbox", { name: "Compare all 10 runs" }).check();
  await tab.getByRole("button", { name: "Compare", exact: true }).click();
  await tab.getByRole("heading", { name: "10 runs compared" }).waitFor();
});

it("has of 2,000 runs only those in the page that can be seen, and goes to the last", async () => {
  const huge = await start(0, "huge");
  await page.goto(`${huge.url}#diagnose&p.diagnose.table=1&p.diagnose.sort=name`);
  await tab.locator("td-run-table tbody th").first().waitFor();
  expect(await tab.locator("td-run-table tbody tr").count()).toBeLessThan(120);
  await tab.locator("td-run-table .scroll").evaluate((box) => box.scrollTo(0, box.scrollHeight));
  const last = tab.locator("td-run-table tbody tr[aria-rowindex]").last();
  await expect.poll(async () => Number(await last.getAttribute("aria-rowindex"))).toBeGreaterThan(2000);
  await huge.close();
});

it.each([360, 1280])("fits a width of %i pixels", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await open();
  const overflow = (): Promise<number> =>
    tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
});
