/** Comparing runs: one chart or several, the tables below, and a link that brings it all back. */

import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { start, type Mock } from "../dev/server.mjs";
import { faultsOf } from "./axe";
import { alter, complaintsOf, launch, tabOf, type Browser, type Json } from "./browser";

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

/** Member and tag of a run's series, the first of which judges it. */
async function mainKey(run: string): Promise<[string, string][]> {
  const answer = await fetch(`${mock.url}data/plugin/diagnose/run?name=${encodeURIComponent(run)}`);
  const detail = (await answer.json()) as { run: { series: { member: string; tag: string }[] } };
  return detail.run.series.map(({ member, tag }) => [member, tag]);
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
    await open(8, "&p.diagnose.x=steps");
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
    await tab.getByRole("button", { name: "Compare", exact: true }).click();
    await tab.getByRole("heading", { name: "2,000 runs compared" }).waitFor();
    const curves = tab.getByLabel("Curves");
    await expect.poll(() => curves.inputValue()).toBe("1");
    await tab.getByRole("heading", { name: "Ranking" }).waitFor();
    expect(page.url().length).toBeLessThan(200);
    expect(huge.asked.filter((path) => path.startsWith("run?")).length).toBeLessThanOrEqual(60);
    await page.reload();
    await tab.getByRole("heading", { name: "2,000 runs compared" }).waitFor();
    const drawn = (): Promise<string[]> => tab.locator("td-overlay li .who").allTextContents();
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

  it.each(["overlay", "grid"])("lets no run that diverged flatten the others, %s", async (layout) => {
    await alter(page, "curves", ({ series }, url) => {
      if (url.searchParams.get("run") !== names[0]) return;
      for (const one of series as { values: number[] }[])
        one.values = one.values.map((value, i) =>
          i < one.values.length / 2 ? value : 10 ** Math.min(i, 18),
        );
    });
    await open(8, `&p.diagnose.layout=${layout}`);
    const ignore = tab.getByRole("button", { name: "Ignore outliers" });
    await expect.poll(() => ignore.getAttribute("aria-pressed")).toBe("true");
    await tab.getByText(`One run is outside the value axis: ${names[0]} (reaches 1e18).`).waitFor();
    await expect
      .poll(() => tab.getByRole("button", { name: "Log" }).getAttribute("aria-pressed"))
      .toBe("false");
    await ignore.click();
    await expect
      .poll(() => tab.getByRole("button", { name: "Log" }).getAttribute("aria-pressed"))
      .toBe("true");
    expect(hash()).toContain("p.diagnose.outliers=1");
    await ignore.click();
    await expect.poll(() => ignore.getAttribute("aria-pressed")).toBe("true");
  });

  it("says on one chart whether it shows training or validation", async () => {
    await open(2, "&p.diagnose.layout=overlay");
    const heading = tab.locator("td-overlay h2");
    await expect.poll(() => heading.innerText()).toMatch(/^Main loss.*\s+validation$/);
    await alter(page, "run", ({ run }) => {
      const { name, series } = run as { name: string; series: Json[] };
      if (name === names[0]) for (const one of series) Object.assign(one, { split: "train", partner: null });
    });
    await page.reload();
    await expect
      .poll(async () => new Set(await tab.locator("td-overlay li > .quiet").allTextContents()))
      .toEqual(new Set(["train", "validation"]));
  });

  it("fills the width with each curve where runs count epochs and batches", async () => {
    await alter(page, "curves", ({ series }, url) => {
      if (url.searchParams.get("run") !== names[0]) return;
      for (const one of series as { steps: number[] }[]) one.steps = one.steps.map((step) => step * 1000);
    });
    await open(3, "&p.diagnose.layout=overlay");
    const axis = tab.getByLabel("Horizontal axis");
    await tab.getByText("count their steps in different units").waitFor();
    expect(await axis.inputValue()).toBe("share");
    await tab.locator("td-overlay .plot").focus();
    await page.keyboard.press("End");
    await tab.getByText("Values at 100 % of each run").waitFor();
    await axis.selectOption("steps");
    await tab.locator("td-overlay .plot").focus();
    await page.keyboard.press("End");
    await tab.getByText(/Values at step \d+,000/).waitFor();
  });

  it("draws over time, or over a series that the runs log, and names the runs that cannot be", async () => {
    await alter(page, "run", ({ run }) => {
      const { name, series } = run as { name: string; series: Json[] };
      if (name !== names[2]) series.push({ ...series[0], tag: "tokens", role: "counter", partner: null });
    });
    await page.route("**/curves?*", async (route) => {
      const url = new URL(route.request().url());
      const keys = JSON.parse(url.searchParams.get("keys") ?? "[]") as [string, string][];
      const isTokens = keys.some(([, tag]) => tag === "tokens");
      const [first] = await mainKey(url.searchParams.get("run") ?? "");
      if (isTokens) url.searchParams.set("keys", JSON.stringify([first]));
      const response = await route.fetch({ url: url.href });
      const answer = (await response.json()) as {
        series: { tag: string; steps: number[]; values: number[] }[];
      };
      if (isTokens)
        for (const one of answer.series)
          Object.assign(one, {
            member: keys[0]?.[0],
            tag: "tokens",
            values: one.steps.map((step) => step * 512),
          });
      await route.fulfill({ response, json: answer });
    });
    await open(3, "&p.diagnose.layout=overlay");
    const axis = tab.getByLabel("Horizontal axis");
    await axis.selectOption("relative");
    await expect.poll(hash).toContain("p.diagnose.x=relative");
    await axis.selectOption("series:tokens");
    await tab.getByText(`cannot be drawn over this axis: ${names[2]}`).waitFor();
    await tab.locator("td-overlay .plot").focus();
    await page.keyboard.press("Home");
    await tab.getByText("Values at tokens 0").waitFor();
    await page.reload();
    await tab.getByText(`cannot be drawn over this axis: ${names[2]}`).waitFor();
    expect(await axis.inputValue()).toBe("series:tokens");
  });

  it("hides runs, shows one alone, and keeps that in the link", async () => {
    await open(8);
    const runs = tab.locator("td-overlay li");
    await expect.poll(() => runs.count()).toBe(8);
    const shown = (): Promise<number> => tab.locator("td-overlay li:not([data-off])").count();
    await runs.nth(1).locator(".run").click();
    await expect.poll(shown).toBe(7);
    await runs.nth(2).hover();
    await runs.nth(2).getByText("only").click();
    await expect.poll(shown).toBe(1);
    await page.reload();
    await expect.poll(() => runs.count()).toBe(8);
    await expect.poll(shown).toBe(1);
    await runs.nth(2).getByText("all").click();
    await expect.poll(shown).toBe(8);
  });

  it("shows the values at the mouse in a table, the greatest first", async () => {
    await open(8, "&p.diagnose.x=share");
    const over = tab.locator("td-overlay .u-over");
    await over.waitFor();
    await over.hover();
    const cells = tab.locator("td-overlay .tip .number");
    await expect.poll(() => cells.count()).toBeGreaterThan(3);
    const values = (await cells.allTextContents()).map((text) => Number(text.replace("−", "-")));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await tab.getByRole("heading", { name: "Ranking" }).hover();
    await expect.poll(() => cells.count()).toBe(0);
  });

  it("shows every quantity on a chart of its own, with one cursor, one zoom and a filter", async () => {
    await open(8, "&p.diagnose.layout=quantities&p.diagnose.x=steps");
    const charts = tab.locator("td-overlay");
    await expect.poll(() => charts.count()).toBeGreaterThan(2);
    const all = await charts.count();
    const over = charts.first().locator(".u-over");
    await over.hover();
    const lines = tab.locator("td-overlay .u-cursor-x");
    const places = (): Promise<number> =>
      lines.evaluateAll(
        (found) => found.filter((line) => !(line as HTMLElement).style.transform.includes("-10px")).length,
      );
    await expect.poll(places).toBeGreaterThan(1);
    const box = await over.boundingBox();
    if (!box) throw new Error("the chart has no size");
    await page.mouse.move(box.x + box.width * 0.25, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 50, { steps: 5 });
    await page.mouse.up();
    await tab.getByRole("button", { name: "Reset zoom" }).click();
    const search = tab.getByRole("searchbox");
    if (await search.count()) {
      await search.fill("loss");
      await expect.poll(() => charts.count()).toBeLessThan(all);
      expect(hash()).toContain("p.diagnose.tags=loss");
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  it("saves the common chart as PNG, SVG and CSV", async () => {
    await open(8, "&p.diagnose.x=steps");
    await tab.locator("td-overlay canvas").waitFor();
    const saved = async (words: string): Promise<string> => {
      const download = page.waitForEvent("download");
      await tab.locator("td-overlay td-menu summary").click();
      await tab.locator("td-overlay").getByText(words).click();
      return readFile(await (await download).path(), "utf8");
    };
    expect((await saved("Save picture (PNG)")).slice(1, 4)).toBe("PNG");
    const drawing = await saved("Save picture (SVG)");
    expect(drawing.match(/<path [^>]*fill="none"/g)?.length).toBeGreaterThan(8);
    expect(drawing).not.toMatch(/NaN|undefined/);
    const [head, ...rows] = (await saved("points (CSV)")).trimEnd().split("\r\n");
    expect(head?.split(",")).toEqual(["step", ...names]);
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(["overlay", "grid"])("brings log, axis and zoom back with the link, %s", async (layout) => {
    await open(3, `&p.diagnose.layout=${layout}`);
    const log = (): Promise<string | null> =>
      tab.getByRole("button", { name: "Log" }).getAttribute("aria-pressed");
    const axis = tab.getByLabel("Horizontal axis");
    await expect.poll(() => axis.inputValue()).toMatch(/steps|share/);
    const before = [await log(), await axis.inputValue()];
    const other = before[1] === "steps" ? "share" : "steps";
    await tab.getByRole("button", { name: "Log" }).click();
    await axis.selectOption(other);
    const over = tab.locator(".u-over").first();
    const box = await over.boundingBox();
    if (!box) throw new Error("the chart has no size");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.25, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(hash).toMatch(/values=(log|linear).*x=(steps|share).*zoom=[\d.]+,[\d.]+/);
    await page.reload();
    await tab.getByRole("button", { name: "Reset zoom" }).waitFor();
    expect([(await log()) !== before[0], await axis.inputValue()]).toEqual([true, other]);
  });

  it("does not cut names where there is room, and keeps their ends where there is none", async () => {
    const long = (i: number): string =>
      `resnet18_cifar10_randaugment_sgd_momentum-0.9_weight_decay-5e-4_lr-0.01_seed-${i}`;
    await alter(page, "compare", ({ ranking }) => {
      for (const [i, one] of (ranking as Json[]).entries()) one.run = long(i);
    });
    const cut = (part: string): Promise<boolean> =>
      tab
        .locator(`td-comparison tbody th .${part}`)
        .first()
        .evaluate((one) => one.scrollWidth > one.clientWidth);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(3);
    expect(await cut("start")).toBe(false);
    await page.setViewportSize({ width: 500, height: 900 });
    expect([await cut("start"), await cut("end")]).toEqual([true, false]);
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
