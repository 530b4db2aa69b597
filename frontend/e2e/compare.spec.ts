/** Comparing runs: one chart or several, the tables below, and a link that brings it all back. */

import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { start, type Mock } from "../dev/server.mjs";
import { faultsOf } from "./axe";
import { complaintsOf, launch, tabOf, type Browser } from "./browser";

let browser: Browser;
let mock: Mock;
let page: Page;
let tab: FrameLocator;
let complaints: string[];
let names: string[];

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  mock = await start(0, "few");
  const answer = await fetch(`${mock.url}data/plugin/diagnose/runs`);
  const { runs } = (await answer.json()) as { runs: { name: string }[] };
  names = runs.map(({ name }) => name).slice(0, 8);
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  tab = tabOf(page);
});

afterEach(async () => {
  await page.close();
  await mock.close();
  expect(complaints).toEqual([]);
});

async function open(count: number, rest = ""): Promise<void> {
  const compare = encodeURIComponent(JSON.stringify(names.slice(0, count)));
  await page.goto(`${mock.url}#diagnose&p.diagnose.compare=${compare}${rest}`);
  await tab.getByRole("heading", { name: `${count} runs compared` }).waitFor();
  await tab.getByRole("heading", { name: "Ranking" }).waitFor();
}

const hash = (): string => decodeURIComponent(new URL(page.url()).hash);

describe("comparing", () => {
  it("shows a few runs side by side, and on one chart when asked", async () => {
    await open(2);
    await expect.poll(() => tab.locator("td-compare article").count()).toBe(2);
    await tab.getByRole("button", { name: "One chart" }).click();
    await tab.locator("td-overlay canvas").waitFor();
    expect(await tab.locator("td-overlay li").count()).toBe(2);
    expect(hash()).toContain("p.diagnose.layout=overlay");
  });

  it("shows many runs on one chart, and reads their values by the keyboard", async () => {
    await open(8);
    await tab.locator("td-overlay canvas").waitFor();
    await tab.locator("td-overlay .plot").focus();
    await page.keyboard.press("Home");
    await tab.getByText("Values at step 0").waitFor();
    await page.keyboard.press("End");
    await expect.poll(() => tab.locator("td-overlay .unseen").textContent()).toMatch(/^step [\d,]+, /);
  });

  it("zooms into a stretch and back", async () => {
    await open(8);
    const over = tab.locator("td-overlay .u-over");
    await over.waitFor();
    const box = await over.boundingBox();
    if (!box) throw new Error("the chart has no size");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.25, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
    await page.mouse.up();
    await tab.getByRole("button", { name: "Reset zoom" }).click();
    await expect.poll(() => tab.getByRole("button", { name: "Reset zoom" }).count()).toBe(0);
  });

  it("ranks the runs that can be trusted, and says why it does not rank the others", async () => {
    await open(8);
    const ranking = tab.getByRole("region", { name: "Table of the ranking" });
    await expect.poll(() => ranking.locator("tbody tr").count()).toBe(8);
    expect(await ranking.getByText("Not ranked:").count()).toBeGreaterThan(0);
    await tab.getByText("No sound pattern. 6 tests of 2 rules").waitFor();
    await tab.getByText("Cannot tell whether mnist/a-* is better").waitFor();
  });

  it("holds the runs against a baseline, which the link brings back", async () => {
    await open(3);
    await tab.getByLabel("Against").selectOption(names[1] ?? "");
    await tab.getByRole("columnheader", { name: "Difference" }).waitFor();
    expect(hash()).toContain(`p.diagnose.baseline=${names[1]}`);
    await page.reload();
    await tab.getByRole("columnheader", { name: "Difference" }).waitFor();
    expect(await tab.getByLabel("Against").inputValue()).toBe(names[1]);
  });

  it.each([360, 1280])("fits a width of %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(8);
    const overflow = (): Promise<number> =>
      tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  });

  it.each(["light", "dark"])("has no fault that axe knows, %s", async (theme) => {
    await open(8, `&p.diagnose.baseline=${encodeURIComponent(names[0] ?? "")}`);
    await tab.locator("td-overlay canvas").waitFor();
    await page.evaluate((dark) => document.body.classList.toggle("dark-mode", dark), theme === "dark");
    expect(await faultsOf(page)).toEqual([]);
  });
});
