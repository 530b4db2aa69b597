/**
 * Journeys that hold in any TensorBoard: in the one at TB_URL, whose log directory must hold at least two runs and one
 * with a finding, or else in the mock of dev/server.mjs.
 */

import { faultsOf } from "./axe";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FrameLocator, Page } from "playwright-core";
import { start, type Mock } from "../dev/server.mjs";
import { complaintsOf, launch, tabOf, type Browser } from "./browser";

let browser: Browser;
let mock: Mock | null = null;
let url = process.env.TB_URL ?? "";
let page: Page;
let tab: FrameLocator;
let complaints: string[];

beforeAll(async () => {
  browser = await launch();
  if (!url) {
    mock = await start();
    url = mock.url;
  }
});

afterAll(async () => {
  await browser.close();
  await mock?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  tab = tabOf(page);
  await page.goto(`${url}#diagnose`);
  await tab.locator(".run").first().waitFor();
});

afterEach(async () => {
  const found = complaints;
  await page.close();
  expect(found).toEqual([]);
});

const hash = (): string => decodeURIComponent(new URL(page.url()).hash);

/** Opens the worst run and waits for its first chart. */
async function openWorst(): Promise<string> {
  const name = (await tab.locator(".run .name").first().getAttribute("title")) ?? "";
  await tab.locator(".run a").first().click();
  await tab.locator("td-chart canvas").first().waitFor();
  return name;
}

/** Share of the pixels of the first chart that are painted. */
async function painted(): Promise<number> {
  return tab
    .locator("td-chart canvas")
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] };
      let count = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i]) count += 1;
      return count / (width * height);
    });
}

describe("the list", () => {
  it("shows the worst runs first, each with a verdict in words", async () => {
    const words = await tab.locator(".run .badge").allTextContents();
    const order = ["Error", "Warning", "Note", "Not judged", "Healthy"];
    const ranks = words.map((word) => order.indexOf(word.trim()));
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("filters by text, and clears again", async () => {
    const all = await tab.locator(".run").count();
    await page.locator("iframe").first().focus();
    await tab.locator("input[type=search]").fill("no run is called so");
    await tab.getByText("No run matches.").waitFor();
    await tab.getByRole("button", { name: /Show all/ }).click();
    await expect.poll(() => tab.locator(".run").count()).toBe(all);
  });

  it("filters by verdict, and keeps that in the address", async () => {
    await tab.locator(".chip").first().click();
    expect(hash()).toContain("p.diagnose.status=");
    const words = new Set(await tab.locator(".run .badge").allTextContents());
    expect(words.size).toBe(1);
  });

  it("is walked through with the keyboard", async () => {
    await tab.locator(".run a").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await tab.locator(".run:has(a:focus)").getAttribute("data-index")).toBe("1");
    await page.keyboard.press("/");
    expect(await tab.locator("input[type=search]:focus").count()).toBe(1);
  });
});

describe("a run's page", () => {
  it("draws the curves, and says what is wrong and what to do", async () => {
    const name = await openWorst();
    expect(hash()).toContain(`p.diagnose.run=${name}`);
    expect(await painted()).toBeGreaterThan(0.02);
    await tab.locator("td-finding h3").first().waitFor();
    await tab.getByText("What to do next").first().waitFor();
    await tab.getByText("What was checked").waitFor();
  });

  it("is gone back from, and is what a link opens", async () => {
    const name = await openWorst();
    const link = page.url();
    await page.goBack();
    await tab.locator(".run").first().waitFor();
    await page.goto("about:blank");
    await page.goto(link);
    await tab.locator("td-chart canvas").first().waitFor();
    expect(await tab.locator("h1 .name").getAttribute("title")).toBe(name);
  });

  it("lights a piece of evidence up on the curve", async () => {
    await openWorst();
    const pixels = (): Promise<string> =>
      tab
        .locator("td-chart canvas")
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await page.mouse.move(1, 1);
    const before = await pixels();
    await tab.locator("td-finding .places button").first().focus();
    await expect.poll(pixels).not.toBe(before);
  });

  it("reads values and zooms with the keyboard", async () => {
    await openWorst();
    const plot = tab.locator("td-chart .plot").first();
    await plot.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => tab.locator("td-chart [aria-live]").first().textContent()).toMatch(/step \d/);
    await page.keyboard.press("+");
    await tab.getByRole("button", { name: "Reset zoom" }).first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => tab.getByRole("button", { name: "Reset zoom" }).count()).toBe(0);
  });

  it("has the numbers behind the chart", async () => {
    await openWorst();
    await tab.getByText("Show numbers").first().click();
    await expect.poll(() => tab.locator("td-numbers tbody tr").count()).toBeGreaterThan(1);
  });

  it("remembers the framework whose code was read", async () => {
    await openWorst();
    const tabs = tab.locator("td-code [role=tab]", { hasText: "PyTorch" });
    await tabs.first().click();
    await page.reload();
    await tabs.first().waitFor();
    expect(await tabs.first().getAttribute("aria-selected")).toBe("true");
  });
});

describe("reading a run", () => {
  it("smooths as far as asked, and shows every point of a stretch that is zoomed into", async () => {
    await openWorst();
    const asked = page.waitForRequest(/curves\?.*smoothing=0\.6/);
    const smoothing = tab.getByRole("slider", { name: "Smoothing" });
    await smoothing.focus();
    for (let i = 0; i < 60; i += 1) await page.keyboard.press("ArrowRight");
    await expect.poll(() => tab.locator("td-run-tools output").textContent()).toBe("0.60");
    await asked;
    await tab.locator("td-chart .plot").first().focus();
    await page.keyboard.press("+");
    await expect.poll(hash).toContain("p.diagnose.window=");
    await smoothing.fill("0");
  });

  it("says what was checked", async () => {
    await openWorst();
    await tab.getByText("What was checked").waitFor();
    await tab.getByText(/\d+ rules? found nothing/).waitFor();
  });
});

describe("a group", () => {
  it("is folded into the mean and range of its runs", async () => {
    await tab
      .getByRole("combobox", { name: "Group", exact: true })
      .selectOption({ label: "Part of the name …" });
    await tab.getByLabel("Regular expression with one part in brackets").fill("(.)");
    const band = tab.getByRole("img", { name: /^Mean and range of / }).first();
    await band.waitFor();
    expect((await band.locator(".area").getAttribute("d"))?.length).toBeGreaterThan(20);
  });
});

describe("comparing", () => {
  it("holds runs against one another on one chart and in tables", async () => {
    for (const i of [0, 1, 2]) await tab.locator(".run input").nth(i).check();
    await tab.getByRole("button", { name: "Compare", exact: true }).click();
    await tab.getByRole("heading", { name: "3 runs compared" }).waitFor();
    await tab.getByRole("button", { name: "One chart" }).click();
    await tab.locator("td-overlay canvas").waitFor();
    for (const name of ["Ranking", "Findings", "Patterns across runs"])
      await tab.getByRole("heading", { name, exact: true }).waitFor();
    await tab.getByLabel("Against").selectOption({ index: 1 });
    await tab.getByRole("columnheader", { name: "Difference" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe("side by side", () => {
  it("shows the chosen runs, and takes them off again", async () => {
    await tab.locator(".run input").nth(0).check();
    await tab.locator(".run input").nth(1).check();
    await tab.getByRole("button", { name: "Compare", exact: true }).click();
    await expect.poll(() => tab.locator("td-compare article").count()).toBe(2);
    expect(hash()).toContain("p.diagnose.compare=");
    await tab
      .getByRole("button", { name: /^Remove/ })
      .first()
      .click();
    await tab.locator("td-run-page").waitFor();
  });
});

it.skipIf(!process.env.TB_URL)("leaves TensorBoard's own tabs as they are", async () => {
  await openWorst();
  await page.evaluate(() => (window.location.hash = "#timeseries"));
  await page.locator("metrics-dashboard, tb-metrics-dashboard, metrics-main-view").first().waitFor();
  await page.evaluate(() => (window.location.hash = "#diagnose"));
  await tab.locator("td-run-page, td-run-list").first().waitFor();
});

describe("looks and access", () => {
  it("follows TensorBoard's theme", async () => {
    const background = (): Promise<string> =>
      tab.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
    await page.evaluate(() => document.body.classList.remove("dark-mode"));
    await expect.poll(background).toBe("rgb(245, 245, 245)");
    await page.evaluate(() => document.body.classList.add("dark-mode"));
    await expect.poll(background).toBe("rgb(38, 38, 38)");
  });

  it.each([360, 800, 2560])("fits a width of %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const overflow = (): Promise<number> =>
      tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await openWorst();
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  });

  it.each(["light", "dark"])("has no fault that axe knows, %s", async (theme) => {
    await page.evaluate((dark) => document.body.classList.toggle("dark-mode", dark), theme === "dark");
    expect(await faultsOf(page)).toEqual([]);
    await openWorst();
    await tab.locator("td-finding").first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
