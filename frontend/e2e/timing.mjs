/**
 * Measures the tab in a real TensorBoard, as JSON on standard output; benchmarks/tab.py starts it.
 *
 *     node frontend/e2e/timing.mjs list URL RUNS     the landing view
 *     node frontend/e2e/timing.mjs page URL RUN      the page of a run, opened from the list, and again; zoomed
 *
 * Times are milliseconds up to the end of the frame in which something is seen.
 */
/* global document, InputEvent, performance, requestAnimationFrame, setTimeout, window */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const PATIENCE = 300_000;
const [kind, url, name] = process.argv.slice(2);

/** In the frame of the tab: what to wait for, and how. */
function instruments() {
  if (window.parent === window) return;
  const app = () => document.querySelector("td-app");
  const inner = (tag) => app()?.shadowRoot?.querySelector(tag)?.shadowRoot;
  const charts = () => [...(inner("td-run-page")?.querySelectorAll("td-chart") ?? [])];
  const inSight = (chart) => {
    const { top, height } = chart.getBoundingClientRect();
    return height > 0 && top < window.innerHeight;
  };
  window.seen = {
    app,
    charts,
    rows: () => inner("td-run-list")?.querySelectorAll(".run").length ?? 0,
    link: (run) =>
      [...(inner("td-run-list")?.querySelectorAll(".run a") ?? [])].find((a) => a.textContent.includes(run)),
    first: () => Boolean(charts()[0]?.shadowRoot.querySelector("canvas")),
    all: () =>
      charts().length > 0 &&
      charts()
        .filter(inSight)
        .every((chart) => chart.shadowRoot.querySelector("canvas")),
    refined: (chart) => chart.data.curves !== chart.data.whole,
    inSight,
  };
  /** The end of the first frame in which something holds. */
  window.frameOf = (holds) =>
    new Promise((resolve) => {
      const look = () => {
        if (holds()) setTimeout(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  window.firstRows = window.frameOf(() => window.seen.rows() > 0);
}

const profile = mkdtempSync(join(tmpdir(), "tb-diagnose-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  viewport: { width: 1400, height: 900 },
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
context.setDefaultTimeout(PATIENCE);
await context.addInitScript(instruments);

/** Opens the tab and gives its frame. */
async function open(page) {
  await page.goto(`${url}#diagnose`, { timeout: PATIENCE });
  const handle = await page.waitForSelector('iframe[src*="name=diagnose"]');
  return handle.contentFrame();
}

/** Counts what comes over the wire below a route, compressed, with headers. */
async function wire(page) {
  const client = await context.newCDPSession(page);
  const routes = new Map();
  const sizes = [];
  await client.send("Network.enable");
  client.on("Network.responseReceived", ({ requestId, response }) => {
    const found = /plugin\/diagnose\/([^?]*)/.exec(response.url);
    if (found) routes.set(requestId, found[1]);
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (routes.has(requestId)) sizes.push([routes.get(requestId), encodedDataLength]);
  });
  return (route) => {
    const sum = sizes.filter(([one]) => one === route).reduce((total, [, size]) => total + size, 0);
    sizes.length = 0;
    return sum;
  };
}

async function measureList(runs) {
  const page = await context.newPage();
  const bytes = await wire(page);
  const frame = await open(page);
  const landing = await frame.evaluate(async (count) => {
    const response = (route) =>
      performance.getEntriesByType("resource").find((one) => one.name.includes(`/${route}`))?.responseEnd ??
      NaN;
    const rows = await window.firstRows;
    const answered = response("status");
    const read = await window.frameOf(() => {
      const { status, rows: list } = window.seen.app().session;
      return status?.phase === "ready" && list?.length >= count;
    });
    return { from_start: rows, from_first_answer: rows - answered, all_read: read - answered };
  }, runs);
  const list = bytes("runs");
  const scroll = (count, pixels) =>
    frame.evaluate(
      async ([times, step]) => {
        const found = [];
        let before = await new Promise(requestAnimationFrame);
        for (let i = 0; i < times; i += 1) {
          window.scrollBy(0, step);
          const now = await new Promise(requestAnimationFrame);
          found.push(now - before);
          before = now;
        }
        return found;
      },
      [count, pixels],
    );
  await page.waitForTimeout(1000);
  const frames = await scroll(240, 150);
  const jumps = await scroll(15, 4000);
  const filter = await frame.evaluate(async () => {
    window.scrollTo(0, 0);
    await new Promise((done) => setTimeout(done, 300));
    const list = window.seen.app().shadowRoot.querySelector("td-run-list");
    const box = list.shadowRoot.querySelector("input[type=search]");
    const began = performance.now();
    box.value = "run_1";
    box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    return (await window.frameOf(() => list.shown.length < list.runs.length)) - began;
  });
  await page.close();
  return { ...landing, list_bytes: list, frames, jumps, filter };
}

async function measurePage(run) {
  const page = await context.newPage();
  const bytes = await wire(page);
  const frame = await open(page);
  await frame.evaluate(async (wanted) => {
    await window.frameOf(
      () => window.seen.app()?.session.status?.phase === "ready" && window.seen.link(wanted),
    );
    await new Promise((done) => setTimeout(done, 500));
  }, run);
  const click = () =>
    frame.evaluate(async (wanted) => {
      const link = window.seen.link(wanted);
      const began = performance.now();
      link.click();
      const first = await window.frameOf(window.seen.first);
      const all = await window.frameOf(window.seen.all);
      await new Promise((done) => setTimeout(done, 500));
      return { first: first - began, all: all - began };
    }, run);
  bytes("");
  const cold = await click();
  const coldBytes = bytes("curves");
  await frame.evaluate(async () => {
    window.seen.app().shadowRoot.querySelector(".back").click();
    await window.frameOf(() => window.seen.rows() > 0);
  });
  const again = await click();
  bytes("");
  const zooms = [];
  for (const smoothing of [0, 0.6]) {
    if (smoothing) {
      await frame.evaluate(async (weight) => {
        const owner = window.seen.app().shadowRoot.querySelector("td-run-page");
        owner.smoothing.put(weight);
        await window.frameOf(() => window.seen.charts()[0].data.whole[0]?.smoothed);
        await new Promise((done) => setTimeout(done, 1000));
      }, smoothing);
      bytes("");
    }
    for (const share of [0.5, 0.1, 0.01]) {
      zooms.push({
        share,
        smoothing,
        ...(await zoom(page, frame, share)),
        bytes: bytes("curves"),
      });
    }
  }
  await page.close();
  return { cold: { ...cold, bytes: coldBytes }, again, zooms };
}

/** Draws a window of that share of the first chart with the mouse; from the button's release. */
async function zoom(page, frame, share) {
  await frame.evaluate(() => {
    window.seen.charts()[0].plot.zoom(null);
    window.scrollTo(0, 0);
    return new Promise((done) => setTimeout(done, 500));
  });
  const over = frame.locator("td-chart").first().locator(".u-over");
  const box = await over.boundingBox();
  const from = box.x + box.width * 0.4;
  const y = box.y + box.height / 2;
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(from + Math.max(8, box.width * share), y, { steps: 4 });
  const times = frame.evaluate(async () => {
    const { charts, inSight, refined } = window.seen;
    const began = await new Promise((resolve) => {
      document.addEventListener("mouseup", () => resolve(performance.now()), { capture: true, once: true });
    });
    const [chart] = charts();
    const visible = charts().filter(inSight);
    const coarse = await window.frameOf(() => chart.plot.window !== null);
    const detail = await window.frameOf(() => refined(chart));
    const all = await window.frameOf(() => visible.every(refined));
    await new Promise((done) => setTimeout(done, 300));
    return { coarse: coarse - began, detail: detail - began, all: all - began, charts: visible.length };
  });
  await page.waitForTimeout(100);
  await page.mouse.up();
  return times;
}

try {
  const found = kind === "list" ? await measureList(Number(name)) : await measurePage(name);
  const short = (_key, value) => (typeof value === "number" ? Number(value.toPrecision(5)) : value);
  console.log(JSON.stringify({ chromium: context.browser()?.version() ?? "", ...found }, short));
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
