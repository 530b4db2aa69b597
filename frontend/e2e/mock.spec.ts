/** States that a real server rarely shows; the mock of dev/server.mjs shows them on demand. */

import type { FrameLocator, Locator, Page } from "playwright-core";
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
});

afterEach(async () => {
  const found = complaints;
  await page.close();
  await mock.close();
  expect(found).toEqual([]);
});

async function open(kind: "few" | "many" | "huge" | "empty", hash = ""): Promise<void> {
  mock = await start(0, kind);
  await page.goto(`${mock.url}#diagnose${hash}`);
}

const runHash = (name: string): string => `&p.diagnose.run=${encodeURIComponent(name)}`;

describe("instead of runs", () => {
  it("says what to do where there are no logs", async () => {
    await open("empty");
    await tab.getByRole("heading", { name: "No training logs yet" }).waitFor();
    await tab.getByText("keras.callbacks.TensorBoard").waitFor();
  });

  it("says why the logs could not be read", async () => {
    mock = await start();
    mock.state.phase = "failed";
    mock.state.error = "`/logs` is not a directory that can be read.";
    await page.goto(`${mock.url}#diagnose`);
    await tab.getByText("is not a directory that can be read").waitFor();
  });

  it("says how far reading has come", async () => {
    mock = await start();
    mock.state.phase = "reading";
    mock.state.shown = 0;
    await page.goto(`${mock.url}#diagnose`);
    await tab.getByRole("heading", { name: "Reading the logs" }).waitFor();
    await tab.getByText("0 of 10 directories").waitFor();
  });

  it("asks again when the server comes back", async () => {
    mock = await start();
    mock.down = true;
    await page.goto(`${mock.url}#diagnose`);
    await tab.getByText("TensorBoard does not answer").waitFor();
    mock.down = false;
    await tab.getByRole("button", { name: "Try again" }).click();
    await tab.locator(".run").first().waitFor();
  });

  it("says that a link's run is not there", async () => {
    await open("few", runHash("gone"));
    await tab.getByText('There is no run "gone" in /logs.').waitFor();
    await tab.getByText("All runs").click();
    await tab.locator(".run").first().waitFor();
  });

  it("says a sentence where drawing fails", async () => {
    await page.addInitScript(() => {
      Element.prototype.attachShadow = () => {
        throw new Error("no shadows here");
      };
    });
    await open("few");
    await tab.getByText("Diagnose could not draw this page (no shadows here)").waitFor();
    expect(new Set(complaints.splice(0))).toEqual(new Set(["page error: no shadows here"]));
  });
});

describe("while logs grow", () => {
  it("shows what is there already, and how far it is", async () => {
    mock = await start();
    Object.assign(mock.state, { phase: "reading", shown: 4 });
    await page.goto(`${mock.url}#diagnose`);
    await tab.getByRole("progressbar", { name: "Reading" }).waitFor();
    expect(await tab.locator(".run").count()).toBe(4);
    Object.assign(mock.state, { phase: "ready", shown: 10, generation: 2 });
    await expect.poll(() => tab.locator(".run").count(), { timeout: 5000 }).toBe(10);
    expect(await tab.getByRole("progressbar").count()).toBe(0);
  });

  it("follows TensorBoard's reload, and keeps filter, focus and place", async () => {
    await listenForPlugin(page);
    await open("many");
    const search = tab.locator("input[type=search]");
    await search.fill("sweep");
    await tab.locator("html").evaluate((root) => root.scrollTo(0, 2400));
    mock.state.generation = 2;
    mock.asked.length = 0;
    await reload(page);
    await reload(page);
    await expect.poll(() => mock.asked.filter((path) => path.startsWith("runs")).length).toBe(1);
    expect(await tab.locator("html").evaluate((root) => root.scrollTop)).toBe(2400);
    expect(await search.inputValue()).toBe("sweep");
    expect(
      await search.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input),
    ).toBe(true);
  });

  it("does not ask while another tab is shown", async () => {
    await listenForPlugin(page);
    await open("few");
    await tab.locator(".run").first().waitFor();
    await page
      .locator("iframe")
      .evaluate((frame) => (frame.style.cssText = "max-height: 0; visibility: hidden; position: absolute"));
    mock.asked.length = 0;
    await reload(page);
    await page.waitForTimeout(500);
    expect(mock.asked).toEqual([]);
    await page.locator("iframe").evaluate((frame) => (frame.style.cssText = ""));
    await expect.poll(() => mock.asked.length).toBeGreaterThan(0);
  });

  it("keeps what it has when the server goes away", async () => {
    await listenForPlugin(page);
    await open("few");
    await tab.locator(".run").first().waitFor();
    mock.down = true;
    await reload(page);
    await tab.getByText("What is shown is from before").waitFor();
    expect(await tab.locator(".run").count()).toBe(10);
  });
});

it("says that it sees only a sample, and what is wrong with the files", async () => {
  mock = await start();
  mock.state.sampled = "sampled: 1000 points a series at most, because the log directory is remote";
  mock.state.warnings = [
    { where: "a/events.1", message: "is cut off in its last record", member: null, damage: false },
  ];
  await page.goto(`${mock.url}#diagnose`);
  await tab.getByText("sampled: 1000 points").waitFor();
  await tab.getByText("is cut off in its last record").waitFor();
});

it("has only the rows in the page that can be seen, and finds the others", async () => {
  await open("huge");
  await tab.locator(".run").first().waitFor();
  expect(await tab.locator(".run").count()).toBeLessThan(60);
  await tab.locator(".run a").first().focus();
  await page.keyboard.press("End");
  await expect.poll(() => tab.locator(".run:has(a:focus)").getAttribute("data-index")).toBe("2009");
});

it("fetches the window that is zoomed into at full resolution", async () => {
  await open("few");
  await tab.locator(".run a", { hasText: "resnet50" }).click();
  const over = tab.locator("td-chart .u-over").first();
  await over.waitFor();
  const box = await over.boundingBox();
  if (!box) throw new Error("The chart has no size.");
  await page.mouse.move(box.x + box.width * 0.5, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => mock.asked.filter((path) => path.includes("start=")).length).toBeGreaterThan(0);
  const asked = new URLSearchParams(mock.asked.find((path) => path.includes("start=")));
  expect(Number(asked.get("start")) / 199_998).toBeCloseTo(0.5, 1);
  expect(Number(asked.get("end")) / 199_998).toBeCloseTo(0.6, 1);
  await page.waitForTimeout(500);
  const windows = mock.asked.filter((path) => path.includes("start="));
  expect(new Set(windows).size).toBe(windows.length);
  await over.dblclick();
  await expect.poll(() => tab.getByRole("button", { name: "Reset zoom" }).count()).toBe(0);
});

it("asks for the curves of the first chart before those of the others, and for none twice", async () => {
  await page.setViewportSize({ width: 1280, height: 2000 });
  await open("few");
  await tab.locator(".run a", { hasText: "cnn/no-augmentation" }).click();
  await tab.locator("td-chart .u-over").nth(2).waitFor();
  const asked = mock.asked.filter((path) => path.startsWith("curves"));
  const keys = asked.map((path) => JSON.parse(new URLSearchParams(path).get("keys") ?? "[]") as unknown[]);
  expect(keys[0]?.length).toBeLessThanOrEqual(2);
  const all = keys.flat().map((key) => JSON.stringify(key));
  expect(new Set(all).size).toBe(all.length);
});

it("shows names and messages of others as text only", async () => {
  await page.route("**/runs", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { runs: { name: string }[] };
    for (const run of body.runs) run.name += '<img src=x onerror="window.parent.hacked=1">';
    await route.fulfill({ json: body });
  });
  await open("few");
  await tab.locator(".run").first().waitFor();
  expect(await tab.locator("img").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

it("folds what is explained, and shows suppressed findings with their reason", async () => {
  await open("few", runHash("article/stuck"));
  await tab.getByText("Explained by this (1)").click();
  await tab.getByText("Suspiciously perfect validation").first().waitFor();
  await page.goto(`${mock.url}#diagnose${runHash("gan/discriminator-warmup")}`);
  await page.reload();
  await tab.getByText("1 finding suppressed").click();
  await tab.getByText("Reason given: expected").waitFor();
});

const address = (): string => decodeURIComponent(new URL(page.url()).hash);
const names = (): Promise<(string | null)[]> =>
  tab.locator(".run .name").evaluateAll((all) => all.map((one) => one.getAttribute("title")));

describe("the list of runs", () => {
  it("is sorted by a column, and remembers it in the address", async () => {
    await open("few");
    const worstFirst = await tab.locator(".run .name").first().getAttribute("title");
    await tab.getByRole("button", { name: "Points", exact: true }).click();
    await expect
      .poll(() => tab.getByRole("columnheader", { name: "Points" }).getAttribute("aria-sort"))
      .toBe("descending");
    expect((await names())[0]).toContain("resnet50");
    expect(address()).toContain("p.diagnose.sort=-points");
    await page.reload();
    await tab.locator(".run").first().waitFor();
    expect((await names())[0]).toContain("resnet50");
    await tab.getByRole("button", { name: "Verdict", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await names())[0]).toBe(worstFirst);
  });

  it("is filtered by a rule, with the number of its runs", async () => {
    await open("many");
    const rule = tab.locator(".rule", { hasText: "Overfitting" });
    const count = Number(await rule.locator(".quiet").textContent());
    await rule.click();
    await tab.getByText(`${count} runs shown`).waitFor();
    expect(address()).toContain("p.diagnose.rule=overfitting");
    expect(await rule.getAttribute("aria-pressed")).toBe("true");
    // Marked with the mouse on it too.
    const edge = (one: Locator): Promise<string> =>
      one.evaluate((node) => getComputedStyle(node).borderColor);
    const other = tab.locator(".rule", { hasNotText: "Overfitting" }).first();
    expect(await edge(rule)).not.toBe(await edge(other));
    const marked = await edge(rule);
    await page.mouse.move(0, 0);
    expect(await edge(rule)).toBe(marked);
    await rule.click();
    await tab.getByText("210 runs shown").waitFor();
  });

  it("is grouped, and walked through with the keyboard alone", async () => {
    await open("many", "&p.diagnose.filter=-seed&p.diagnose.status=healthy");
    await tab.getByRole("combobox", { name: "Group", exact: true }).selectOption("hparam:optimizer");
    await expect.poll(() => tab.locator(".group").count()).toBe(2);
    expect(await tab.locator(".run").count()).toBe(0);
    await tab.getByRole("combobox", { name: "Group", exact: true }).selectOption({ label: "Configuration" });
    await tab
      .locator(".group .spread", { hasText: /mean best [\d.]+/ })
      .first()
      .waitFor();
    await tab.locator(".group .fold").first().focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => tab.locator(".group").first().getAttribute("aria-expanded")).toBe("true");
    expect(address()).toContain("p.diagnose.open=");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await tab.getByText("2 runs chosen").waitFor();
    expect(await tab.locator(".run[aria-selected=true]").count()).toBe(2);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => tab.locator(".group:has(.fold:focus)").getAttribute("data-index")).toBe("0");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => tab.locator(".run").count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("folds a group into mean and range, and says which of its runs fail", async () => {
    await open("many", "&p.diagnose.group=seeds&p.diagnose.filter=sweep/007");
    const band = tab.getByRole("img", { name: /^Mean and range of validation epoch_loss of 5 runs/ });
    await band.waitFor();
    expect(await band.getAttribute("aria-label")).toMatch(
      /1 of 5 runs not finite, from step [\d,]+ on; 1 of 5 runs shorter, the shortest ends at step [\d,]+$/,
    );
    await tab.getByText("1 not finite, 1 shorter").waitFor();
    const area = await band.locator(".area").getAttribute("d");
    expect(area?.split("L").length).toBeGreaterThan(40);
    expect(mock.asked.filter((path) => path.startsWith("bands")).length).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("is grouped by a part of the name, and says when the pattern cannot be used", async () => {
    await open("many");
    await tab
      .getByRole("combobox", { name: "Group", exact: true })
      .selectOption({ label: "Part of the name …" });
    const pattern = tab.getByLabel("Regular expression with one part in brackets");
    await pattern.fill("lr=[0-9.]+");
    await tab.getByText("Put one part into brackets").waitFor();
    await pattern.fill("lr=([0-9.]+)-seed");
    await expect.poll(() => tab.locator(".group .label").allTextContents()).toContain("0.001");
    expect(await tab.locator(".group").count()).toBe(5);
  });

  it.each([360, 800, 1000, 1200, 1600])("has cells that do not overlap at %i pixels", async (width) => {
    await open("few");
    await page.setViewportSize({ width, height: 800 });
    await tab.locator(".run").first().waitFor();
    const overlaps = await tab
      .locator(".run")
      .first()
      .evaluate((row) => {
        const cells = [
          ...row.querySelectorAll(".tick, .badge, .what a > *, .message, .curve svg, .number > *"),
        ];
        const boxes = cells.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0);
        return boxes.filter((a, i) =>
          boxes.some(
            (b, j) =>
              j > i &&
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          ),
        ).length;
      });
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(overlaps).toBe(0);
  });

  it.each([280, 320])("leaves the verdicts the whole width at %i pixels", async (width) => {
    await open("many");
    await page.setViewportSize({ width, height: 800 });
    await tab.locator(".run").first().waitFor();
    const boxOf = async (what: string): Promise<{ x: number; width: number }> =>
      (await tab.locator(what).boundingBox()) ?? { x: NaN, width: NaN };
    const [bar, chips, search, language] = await Promise.all(
      [".bar", ".chips", ".search", ".language"].map(boxOf),
    );
    const over = await tab.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(chips?.width).toBe(bar?.width);
    expect((search?.x ?? NaN) + (search?.width ?? NaN)).toBeLessThanOrEqual(language?.x ?? NaN);
    expect(over).toBe(0);
  });

  it("begins with TensorBoard's own run filter", async () => {
    mock = await start();
    await page.goto(`${mock.url}?runFilter=%5Elr-#diagnose`);
    await tab.locator(".run").first().waitFor();
    expect(await tab.locator("input[type=search]").inputValue()).toBe("/^lr-/");
    expect((await names()).every((name) => name?.startsWith("lr-"))).toBe(true);
  });

  it("does not call a run unjudged before it was read", async () => {
    mock = await start();
    mock.state.phase = "reading";
    mock.state.shown = 6;
    await page.route("**/runs", async (route) => {
      const body = (await (await route.fetch()).json()) as {
        runs: { status: string; primary: null; series: number }[];
      };
      const [row] = body.runs;
      if (row) Object.assign(row, { status: "unjudged", primary: null, rules: [], series: 0, points: 0 });
      await route.fulfill({ json: body });
    });
    await page.goto(`${mock.url}#diagnose`);
    await tab.getByText("Not read yet; reading, 60 %").waitFor();
    await tab.getByText("Reading, 60 %: 6 of 10").waitFor();
    expect(await tab.locator(".chip", { hasText: "could not be judged" }).count()).toBeLessThanOrEqual(1);
  });

  it("says that findings are suppressed, and why a run could not be judged", async () => {
    await open("few");
    await tab.getByText("Nothing else found: 1 finding suppressed").waitFor();
  });
});

describe("a report", () => {
  it("says why there is none, and can be asked for again", async () => {
    await open("few");
    await page.route("**/report?**", (route) =>
      route.fulfill({ status: 400, contentType: "text/plain", body: "a report holds at most 1,000 runs" }),
    );
    const button = tab.getByRole("button", { name: "Export report" });
    await button.click();
    await tab.getByRole("alert").getByText("a report holds at most 1,000 runs").waitFor();
    expect(await button.isEnabled()).toBe(true);
  });

  it("asks for paper only what was found, and says which run did not come", async () => {
    const asked: string[] = [];
    await page.route("**/run?**", (route) => {
      const name = new URL(route.request().url()).searchParams.get("name") ?? "";
      asked.push(name);
      return name === "article/stuck"
        ? route.fulfill({ status: 404, contentType: "text/plain", body: "there is no such run" })
        : route.continue();
    });
    await open("few", "&p.diagnose.paper=1");
    await tab.locator("td-run-page td-finding").first().waitFor();
    await tab.getByText("there is no such run").waitFor();
    const rows = tab.locator("td-paper table").first().locator("tbody tr");
    const healthy = await rows.filter({ hasText: "Healthy" }).locator("td:nth-child(2)").allTextContents();
    expect(healthy.length).toBeGreaterThan(0);
    expect(asked.filter((name) => healthy.map((one) => one.trim()).includes(name))).toEqual([]);
  });

  it("leaves the choice of runs as it was", async () => {
    await open("few");
    await tab.getByRole("link", { name: "Print all findings" }).click();
    await tab.locator("td-paper").waitFor();
    await tab.getByRole("link", { name: "All runs" }).click();
    await tab.locator(".run").first().waitFor();
    expect(await tab.locator(".run input:checked").count()).toBe(0);
  });
});
