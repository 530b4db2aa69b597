/** What is seen of a run's page without scrolling: what is wrong, and what to do first. */

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

const open = (run: string): Promise<unknown> =>
  page.goto(`${mock.url}#diagnose&p.diagnose.run=${encodeURIComponent(run)}`);

describe("the first screen", () => {
  it.each([
    [1440, 900],
    [400, 900],
  ])("of every run with a remedy says what to do first, at %i x %i", async (width, height) => {
    await page.setViewportSize({ width, height });
    const get = async (path: string): Promise<Json> =>
      (await (await fetch(`${mock.url}data/plugin/diagnose/${path}`)).json()) as Json;
    const { remedies } = (await get("rules")) as { remedies: Record<string, { action: string }> };
    const { runs } = (await get("runs")) as { runs: { name: string }[] };
    let seen = 0;
    for (const { name } of runs) {
      const detail = await get(`run?name=${encodeURIComponent(name)}`);
      const found = detail.findings as {
        remedies: string[];
        superseded_by: string | null;
        suppressed: string | null;
      }[];
      const first = found.find((one) => one.superseded_by === null && one.suppressed === null);
      const action = first?.remedies.map((id) => remedies[id]?.action).find((one) => one !== undefined);
      if (action === undefined) continue;
      await open(name);
      const words = action.replaceAll("`", "").slice(0, 40);
      const place = tab.getByText(words).filter({ visible: true }).first();
      await place.waitFor();
      // The page's own head lies above the tab's frame.
      const box = await place.boundingBox();
      expect(box && box.y + box.height, `${name}: ${words}`).toBeLessThanOrEqual(height);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(3);
  });

  it("names what a finding explains, and marks it on its own chart", async () => {
    await alter(page, "run", ({ findings }) => {
      const [first] = findings as Json[];
      const { evidence } = first as { evidence: Json[] };
      const [series] = evidence.filter(({ tag }) => typeof tag === "string");
      (findings as Json[]).push({
        ...first,
        rule: "gradients-exploding",
        severity: "warning",
        superseded_by: first?.rule,
        suppressed: "explained",
        evidence: [{ ...series, kind: "level", value: 0, label: "", tolerance: null }],
      });
    });
    await open("article/stuck");
    const also = tab.locator("td-finding .also").first();
    await also.waitFor();
    expect(await also.textContent()).toMatch(/Gradients exploding/i);
  });

  it("goes from the first step to its finding on a narrow page", async () => {
    await page.setViewportSize({ width: 400, height: 900 });
    await open("article/stuck");
    await tab.locator("button.next").click();
    const top = (): Promise<number> =>
      tab
        .locator("td-finding")
        .first()
        .evaluate((card) => card.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(120);
  });
});
