/** A report as people get it: one file, opened from disk, with the network off. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { faultsOf } from "./axe";
import { complaintsOf, launch, type Browser } from "./browser";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LOGS = ["s1-overfitting", "s1-ideal", "collapsed-agent"].map((name) => join("demo_logs", name));

let folder: string;
let address: string;
let browser: Browser;
let page: Page;
let complaints: string[];
let asked: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tb-diagnose-report-"));
  const file = join(folder, "diagnose.html");
  const python = process.env.PYTHON ?? join(ROOT, ".venv/bin/python");
  execFileSync(python, ["-m", "tb_diagnose", "report", ...LOGS, "-o", file], { cwd: ROOT, stdio: "pipe" });
  address = pathToFileURL(file).href;
  browser = await launch();
  await browser.context.setOffline(true);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  asked = [];
  page.on("request", (request) => asked.push(request.url()));
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
});

it("lists its runs, and says where it comes from", async () => {
  await page.goto(address);
  await page.locator(".run").first().waitFor();
  expect(await page.locator(".run").count()).toBe(3);
  expect(await page.locator(".about").innerText()).toMatch(/^Report on .*s1-overfitting.*, made 20\d\d-/);
  expect(await page.getByRole("button", { name: "Export report" }).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
});

it("shows a run with its curves, its finding and what to do, in both languages", async () => {
  await page.goto(`${address}#diagnose&p.diagnose.run=s1-overfitting`);
  await page.locator("td-finding").first().waitFor();
  await page.locator("td-chart canvas").first().waitFor();
  await page.getByText("What to do next").first().waitFor();
  await page.goto(`${address}#diagnose&p.diagnose.lang=zh-CN&p.diagnose.run=s1-overfitting`);
  await page.locator("td-finding").getByText("过拟合").first().waitFor();
});

it("compares runs, with a baseline too", async () => {
  const runs = encodeURIComponent(JSON.stringify(["s1-overfitting", "s1-ideal"]));
  await page.goto(`${address}#diagnose&p.diagnose.compare=${runs}`);
  await page.getByText("s1-ideal has the best value of these").waitFor();
  const based = `&p.diagnose.baseline=${encodeURIComponent("s1-overfitting")}`;
  await page.goto(`${address}#diagnose&p.diagnose.compare=${runs}${based}`);
  await page.getByText("s1-ideal has the best value of these").waitFor();
});

it("is printed with every run that has findings on pages of its own", async () => {
  await page.goto(`${address}#diagnose&p.diagnose.paper=1`);
  await page.locator("td-run-page td-chart canvas").nth(2).waitFor();
  expect(await page.locator("td-run-page").count()).toBe(2);
  const closed = await page
    .locator("td-finding")
    .evaluateAll(
      (cards) => cards.filter((card) => !card.shadowRoot?.querySelector("details.card[open]")).length,
    );
  expect(closed).toBe(0);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(4);
});
