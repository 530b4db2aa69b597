/** How the curves of a run are read: on the mock of dev/server.mjs. */

import { readFile } from "node:fs/promises";
import type { Download, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
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

async function open(run: string, more = ""): Promise<Locator> {
  await page.goto(`${mock.url}#diagnose&p.diagnose.run=${encodeURIComponent(run)}${more}`);
  const chart = tab.locator("td-chart").first();
  await chart.locator("canvas").waitFor();
  return chart;
}

const hash = (): string => decodeURIComponent(new URL(page.url()).hash);

/** How many pixels of a chart, in its upper half, have about this colour. */
async function above(chart: Locator, red: number, green: number, blue: number): Promise<number> {
  return chart.locator("canvas").evaluate(
    (canvas: HTMLCanvasElement, [r, g, b]) => {
      const { width, height } = canvas;
      const data =
        canvas.getContext("2d")?.getImageData(0, 0, width, height >> 1).data ?? new Uint8ClampedArray();
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        const away = [r, g, b].map((one, k) => Math.abs(one - (data[i + k] ?? 0)));
        if ((data[i + 3] ?? 0) > 100 && Math.max(...away) < 40) count += 1;
      }
      return count;
    },
    [red, green, blue] as const,
  );
}

const BLUE = [0, 119, 187] as const;

describe("evidence and text", () => {
  it("light each other up, from the curve too, and a click leads to the row", async () => {
    const chart = await open("cnn/no-augmentation");
    const over = chart.locator(".u-over");
    const box = await over.boundingBox();
    if (!box) throw new Error("The chart has no size.");
    const lit = tab.locator(".places button.lit");
    let found = false;
    for (let x = 4; x < box.width && !found; x += 14) {
      for (let y = 4; y < box.height && !found; y += 14) {
        await page.mouse.move(box.x + x, box.y + y);
        found = (await lit.count()) > 0;
      }
    }
    expect(found).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await tab.locator(".places button:focus").waitFor();
  });

  it("are gone through with the keyboard", async () => {
    const chart = await open("cnn/no-augmentation");
    await chart.locator(".plot").focus();
    await page.keyboard.press("n");
    await tab.locator(".places button.lit").first().waitFor();
    const first = await tab.locator(".places button.lit").first().textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => tab.locator(".places button:focus").textContent()).toBe(first);
  });

  it("have one cursor on all charts, moved by the keyboard too", async () => {
    const chart = await open("cnn/no-augmentation");
    const other = tab.locator("td-chart").nth(1);
    await other.locator("canvas").waitFor();
    await chart.locator(".plot").focus();
    await page.keyboard.press("Home");
    const places = (): Promise<string[]> => tab.locator("td-chart .legend .step").allTextContents();
    await expect.poll(async () => (await places()).slice(0, 2)).toEqual(["step 0", "step 0"]);
  });

  it("zoom to the place of a row, and out again", async () => {
    await open("cnn/no-augmentation");
    const row = tab.locator(".places button", { hasText: "@" }).first();
    await row.click();
    await expect.poll(hash).toContain("p.diagnose.window=");
    await row.click();
    await expect.poll(hash).not.toContain("p.diagnose.window=");
  });
});

describe("the tools of the page", () => {
  it("smooth over the logged curve, and remember how much", async () => {
    const chart = await open("article/cured");
    const before = await chart.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await tab.getByLabel("Smoothing").fill("0.9");
    await expect.poll(() => mock.asked.some((path) => path.includes("smoothing=0.9"))).toBe(true);
    await chart.getByText("≈").first().waitFor();
    const after = await chart.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    expect(after).not.toBe(before);
    expect(hash()).toContain("p.diagnose.smoothing=0.9");
    await page.reload();
    await expect.poll(() => tab.getByLabel("Smoothing").inputValue()).toBe("0.9");
    // Who comes by the list finds it as it was left.
    await page.goto(`${mock.url}#diagnose`);
    await page.reload();
    await tab.locator(".run a").first().click();
    await expect.poll(() => tab.getByLabel("Smoothing").inputValue()).toBe("0.9");
    await open("article/cured", "&p.diagnose.smoothing=0.5");
    await expect.poll(() => tab.getByLabel("Smoothing").inputValue()).toBe("0.5");
    await tab.getByLabel("Smoothing").fill("0");
    await expect.poll(() => chart.getByText("≈").count()).toBe(0);
  });

  it("keep the scale of a single chart in the address, and a link brings it back", async () => {
    const chart = await open("article/stuck");
    await chart.locator("td-menu summary").click();
    await chart.getByRole("menuitemcheckbox", { name: "Logarithmic values" }).click();
    await expect.poll(hash).toMatch(/p\.diagnose\.logs=\[\["[^"]+",true\]\]/);
    await page.reload();
    await chart.locator("td-menu summary").click();
    const item = chart.getByRole("menuitemcheckbox", { name: "Logarithmic values" });
    await expect.poll(() => item.getAttribute("aria-checked")).toBe("true");
  });

  it("keep axis, scale and levels in the address, and a link brings them back", async () => {
    await open("article/stuck");
    await tab.getByLabel("Horizontal axis").selectOption("relative");
    await tab.getByLabel("Scale of the values").selectOption("symlog");
    await tab.getByText("Levels").click();
    await tab.getByText("Best value so far").click();
    await tab.getByLabel("Number of classes").fill("3");
    await tab.getByLabel("Number of classes").press("Tab");
    await tab.getByLabel("Class shares", { exact: true }).fill("0.8");
    await tab.getByLabel("Class shares", { exact: true }).press("Tab");
    await tab.getByLabel("Level", { exact: true }).fill("0.694");
    await tab.getByRole("button", { name: "Add" }).click();
    await tab.getByText("0.694 on epoch_loss", { exact: true }).waitFor();
    for (const part of [
      "axis=relative",
      "scale=symlog",
      "best=1",
      "classes=3",
      "prior=0.8",
      'levels=[["epoch_loss",0.694]]',
    ])
      expect(hash()).toContain(`p.diagnose.${part}`);
    await page.reload();
    await expect.poll(() => tab.getByLabel("Horizontal axis").inputValue()).toBe("relative");
    expect(await tab.locator(".count").first().textContent()).toBe("4");
    expect(await faultsOf(page)).toEqual([]);
  });

  it("switch a curve off and on in the legend", async () => {
    const chart = await open("article/stuck");
    expect(await above(chart, ...BLUE)).toBeGreaterThan(20);
    const key = chart.getByRole("button", { name: "train" });
    await key.click();
    expect(await key.getAttribute("aria-pressed")).toBe("false");
    await expect.poll(() => above(chart, ...BLUE)).toBe(0);
    await key.click();
    await expect.poll(() => above(chart, ...BLUE)).toBeGreaterThan(20);
  });
});

it("fills the page with one chart, and Escape brings it back to its place", async () => {
  const chart = await open("article/stuck");
  const size = async (): Promise<number> => (await chart.locator(".plot").boundingBox())?.height ?? 0;
  const before = await size();
  await chart.locator("td-menu summary").click();
  await chart.getByText("Fill the page").click();
  await expect.poll(size).toBeGreaterThan(before * 1.5);
  await page.keyboard.press("Escape");
  await expect.poll(size).toBe(before);
});

describe("what leaves the tab", () => {
  async function saved(chart: Locator, words: string): Promise<Download> {
    const download = page.waitForEvent("download");
    await chart.locator("td-menu summary").click();
    await chart.getByText(words).click();
    return download;
  }

  it("is a picture, and the numbers", async () => {
    const chart = await open("article/stuck");
    const picture = await saved(chart, "Save picture (PNG)");
    expect(picture.suggestedFilename()).toBe("article-stuck-epoch_loss.png");
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe("PNG");
    // Width of the picture in a PNG's header: twice that of the chart and its edges, whatever the screen.
    const wide = (await readFile(await picture.path())).readUInt32BE(16);
    const box = await chart.locator(".plot").boundingBox();
    expect(wide).toBe(2 * (Math.round(box?.width ?? 0) + 32));
    const drawing = await readFile(await (await saved(chart, "Save picture (SVG)")).path(), "utf8");
    expect(drawing).toMatch(/^<svg xmlns[^]*<path [^]*<text [^]*epoch_loss<\/text>[^]*<\/svg>\n$/);
    expect(drawing).not.toMatch(/NaN|undefined/);
    const text = await readFile(await (await saved(chart, "Save points")).path(), "utf8");
    const rows = text.trimEnd().split("\r\n");
    expect(rows[0]).toMatch(/^step,.*epoch_loss,.*epoch_loss wall_time,/);
    expect(rows).toHaveLength(51);
  });

  it("is what is copied: the picture, and the points for a spreadsheet", async () => {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const chart = await open("article/stuck");
    const copy = async (words: string): Promise<void> => {
      await chart.locator("td-menu summary").click();
      await chart.getByText(words).click();
      await chart.getByText("Copied").waitFor();
    };
    await copy("Copy picture");
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect(types).toEqual(["image/png"]);
    await chart.getByText("Copied").waitFor({ state: "hidden" });
    await copy("Copy points");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split("\n")).toHaveLength(51);
    expect(text).toMatch(/^step\t.*epoch_loss\t/);
  });

  it("is a finding as Markdown", async () => {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("article/stuck");
    await tab.getByRole("button", { name: "Copy as Markdown" }).first().click();
    await tab.getByText("Copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("### Stuck at chance: article/stuck");
    expect(text).toContain("p.diagnose.run=article%2Fstuck");
  });
});

describe("one point among a million", () => {
  const COUNT = 1_000_000;
  const SPIKE = 500_001;
  const valueAt = (step: number): number => (step === SPIKE ? 9 : 0.5 + 0.1 * Math.sin(step));

  /** First, last, least and greatest of each column, as the server chooses them. */
  function thin(first: number, last: number, width: number): number[] {
    const kept = new Set<number>();
    const length = (last - first + 1) / Math.min(width, last - first + 1);
    for (let from = first; from <= last; from += length) {
      const [start, end] = [Math.round(from), Math.min(last, Math.round(from + length) - 1)];
      let [least, greatest] = [start, start];
      for (let step = start; step <= end; step += 1) {
        if (valueAt(step) < valueAt(least)) least = step;
        if (valueAt(step) > valueAt(greatest)) greatest = step;
      }
      for (const step of [start, end, least, greatest]) kept.add(step);
    }
    return [...kept].sort((a, b) => a - b);
  }

  it("is seen at every zoom, and only where it is", async () => {
    await page.route("**/curves?*", async (route) => {
      const query = new URL(route.request().url()).searchParams;
      const first = Math.max(0, Number(query.get("start") ?? 0) - 1);
      const last = Math.min(COUNT - 1, Number(query.get("end") ?? COUNT) + 1);
      const steps = thin(first, last, Number(query.get("width")));
      const keys = JSON.parse(query.get("keys") ?? "[]") as [string, string][];
      const series = keys.map(([member, tag]) => ({
        member,
        tag,
        points: COUNT,
        thinned: steps.length < last - first + 1,
        steps: tag.endsWith("val") ? [0] : steps,
        values: tag.endsWith("val") ? [0.5] : steps.map(valueAt),
        wall_times: steps,
        marks: [],
        resets: [],
        pauses: [],
      }));
      await route.fulfill({ json: { generation: 1, series } });
    });
    const name =
      "a-rather-long-folder-name/with/several/levels/experiment_2024-11-03T08-12-44_resnet50_bs256_lr3e-4_wd0.05_seed17";
    const chart = await open(name);
    const plot = chart.locator(".plot");
    await plot.focus();
    for (let zoom = 0; zoom < 17; zoom += 1) {
      await expect.poll(() => above(chart, ...BLUE)).toBeGreaterThan(10);
      await page.keyboard.press("+");
      await page.waitForTimeout(120);
    }
    expect(await chart.locator(".plot").getAttribute("aria-label")).toContain("plus and minus zoom");
    const [from = 0, to = 0] = (/window=([\d.]+),([\d.]+)/.exec(hash()) ?? []).slice(1).map(Number);
    expect(to - from).toBeLessThan(20);
    // Beside the spike the axis is that of the other points, and the curve fills it.
    await page.goto(
      `${page.url().replace(/&p\.diagnose\.window=[^&]*/, "")}&p.diagnose.window=500100,500200`,
    );
    await expect.poll(() => above(chart, ...BLUE)).toBeGreaterThan(200);
  });
});
