/** Logs as nobody wants them, and pages of every width: nothing freezes, vanishes or is cut off without a sign. */

import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { start, type Mock } from "../dev/server.mjs";
import { alter, complaintsOf, launch, tabOf, type Browser, type Json } from "./browser";

let browser: Browser;
let mock: Mock;
let page: Page;
let tab: FrameLocator;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  mock = await start();
});

afterAll(async () => {
  await browser.close();
  await mock.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  tab = tabOf(page);
});

afterEach(async () => {
  const found = complaints;
  await page.close();
  expect(found).toEqual([]);
});

const RUN = "&p.diagnose.run=article%2Fstuck";

describe("odd logs", () => {
  it("lists all runs though the wall times of one cannot be", async () => {
    await alter(page, "runs", ({ runs }) => {
      const [first, second] = runs as Json[];
      Object.assign(first ?? {}, { first_wall_time: 1.7e15, last_wall_time: 1.8e15, impossible_times: 9 });
      Object.assign(second ?? {}, { first_wall_time: null, last_wall_time: null, impossible_times: 9 });
    });
    await page.goto(`${mock.url}#diagnose`);
    await expect.poll(() => tab.locator(".run").count()).toBe(10);
    expect(await tab.locator(".run .odd").allTextContents()).toEqual(["impossible", "impossible"]);
  });

  it("draws a chart without a finite value on a logarithmic scale, and at wall times that cannot be", async () => {
    await alter(page, "curves", ({ series }) => {
      for (const one of series as { values: unknown[]; wall_times: unknown[] }[]) {
        one.values = one.values.map(() => null);
        one.wall_times = one.wall_times.map(() => null);
      }
    });
    await page.goto(`${mock.url}#diagnose${RUN}`);
    await tab.locator("td-chart canvas").first().waitFor();
    await tab.getByLabel("Scale of the values").selectOption("log");
    await tab.getByLabel("Horizontal axis").selectOption("wall");
    await tab.locator("td-chart canvas").first().waitFor();
    await expect.poll(() => new URL(page.url()).hash).toContain("p.diagnose.scale=log");
    // Answers only where the page is not frozen.
    expect(
      await tab
        .locator("td-chart")
        .first()
        .evaluate(() => 1 + 1),
    ).toBe(2);
  });
});

describe("a run whose details do not come", () => {
  it("says so, and shows them once it is tried again", async () => {
    let broken = true;
    await page.route("**/run?**", (route) =>
      broken ? route.fulfill({ status: 500, body: "Lost on the way." }) : route.continue(),
    );
    await page.goto(`${mock.url}#diagnose${RUN}`);
    await tab.getByText("Lost on the way.").waitFor();
    broken = false;
    await tab.getByRole("button", { name: "Try again" }).click();
    await tab.locator("td-chart canvas").first().waitFor();
  });
});

describe("every width", () => {
  it.each(
    [360, 400, 600, 760, 761, 1000, 1240, 1340, 1440, 1920].flatMap((width): [number, string][] => [
      [width, ""],
      [width, "stuck"],
    ]),
  )("at %i pixels the language stands beside another control, filtered by %j", async (width, filter) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${mock.url}#diagnose&p.diagnose.filter=${filter}`);
    await tab.locator(".run").first().waitFor();
    const beside = await tab.locator(".bar").evaluate((bar) => {
      const rect = (one: Element): DOMRect => one.getBoundingClientRect();
      const own = bar.querySelector(".language");
      if (!own) return [];
      const { top, bottom } = rect(own);
      return [...bar.querySelectorAll("button, input, select")]
        .filter((one) => one !== own && rect(one).top < bottom && rect(one).bottom > top)
        .map((one) => one.tagName);
    });
    expect(beside.length).toBeGreaterThan(0);
  });

  it.each([
    [360, "en"],
    [400, "en"],
    [720, "en"],
    [720, "zh-CN"],
    [1280, "zh-CN"],
  ])("at %i pixels the levels stay within the page and their panel, %s", async (width, language) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${mock.url}#diagnose${RUN}&p.diagnose.lang=${language}`);
    await tab.locator(".levels summary").click();
    const panel = tab.locator(".levels .panel");
    await expect.poll(() => panel.evaluate((one) => one.getBoundingClientRect().right)).toBeLessThan(width);
    const box = await panel.evaluate((one) => {
      const { left, right } = one.getBoundingClientRect();
      const inner = [...one.querySelectorAll("*")].map((part) => part.getBoundingClientRect().right);
      return { left, beyond: Math.max(...inner) - right, overflow: one.scrollWidth - one.clientWidth };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.beyond).toBeLessThanOrEqual(0);
    expect(box.overflow).toBeLessThanOrEqual(0);
  });

  it("shades the edge where code goes on", async () => {
    await page.setViewportSize({ width: 400, height: 900 });
    await page.goto(`${mock.url}#diagnose${RUN}`);
    const code = tab.locator("td-code pre").first();
    await code.waitFor();
    const cut = await code.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(cut).toBe(true);
    expect(await code.evaluate((one) => getComputedStyle(one).backgroundAttachment)).toBe(
      "local, local, scroll, scroll, scroll",
    );
  });
});
