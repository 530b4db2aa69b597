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

  it("folds the seeds of a configuration into mean and range, and says which of them fail", async () => {
    const many = await start(0, "many");
    await page.goto(
      `${many.url}#diagnose&p.diagnose.filter=/sweep\\/00[67]/&p.diagnose.compare=*&p.diagnose.layout=overlay`,
    );
    await tab.getByRole("heading", { name: "10 runs compared" }).waitFor();
    await tab.locator("td-overlay canvas").waitFor();
    expect(await tab.locator("td-overlay li").count()).toBe(10);
    await tab.getByRole("button", { name: "Mean and range of seeds" }).click();
    await expect.poll(() => tab.locator("td-overlay li").count()).toBe(2);
    await tab.getByText(/1 of 5 runs not finite, from step [\d,]+ on; 1 of 5 runs shorter/).waitFor();
    expect(hash()).toContain("p.diagnose.bands=1");
    await tab.locator("td-overlay .plot").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => tab.locator("td-overlay .unseen").textContent()).toMatch(/sweep.*-\* [\d.]+/);
    await tab.getByText("Show numbers").first().click();
    await tab
      .getByRole("columnheader", { name: /greatest/ })
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await many.close();
  });

  it("takes all that the list shows, however many, with a short link", async () => {
    const huge = await start(0, "huge");
    await page.goto(`${huge.url}#diagnose&p.diagnose.filter=-seed`);
    await tab.getByRole("checkbox", { name: "Compare all 2,000 runs" }).check();
    await tab.getByText("2,000 runs chosen").waitFor();
    await tab.getByRole("button", { name: "Compare side by side" }).click();
    await tab.getByRole("heading", { name: "2,000 runs compared" }).waitFor();
    const curves = tab.getByLabel("Curves");
    await expect.poll(() => curves.inputValue()).toBe("1");
    await tab.getByRole("heading", { name: "Ranking" }).waitFor();
    expect(page.url().length).toBeLessThan(200);
    expect(huge.asked.filter((path) => path.startsWith("run?")).length).toBeLessThanOrEqual(60);
    await page.reload();
    await tab.getByRole("heading", { name: "2,000 runs compared" }).waitFor();
    const drawn = (): Promise<string[]> => tab.locator("td-overlay li span").allTextContents();
    await expect.poll(async () => (await drawn()).length).toBe(60);
    const best = await tab.locator("td-comparison tbody th a").first().textContent();
    expect(best?.endsWith((await drawn())[0] ?? "?")).toBe(true);
    const first = await drawn();
    await tab.getByLabel("Curves").selectOption({ label: "61 to 120 of 2,000" });
    await expect.poll(async () => (await drawn()).some((name) => first.includes(name))).toBe(false);
    expect(page.url()).toContain("p.diagnose.curves=61");
    await tab.getByRole("link", { name: "All runs" }).click();
    await tab.locator(".run").first().waitFor();
    await huge.close();
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
