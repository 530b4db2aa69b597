/**
 * The looks of the main states, compared with pictures kept in `references`. Letters differ from machine to machine:
 * where fonts or browser are not those of the references, the pictures are not compared, and it is said why.
 * `UPDATE_REFERENCES=1 npm run e2e -- visual.spec.ts` makes them anew: look at every one before keeping it.
 */

import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { start, type Mock } from "../dev/server.mjs";
import { launch, tabOf, type Browser } from "./browser";
import { differenceFrom, isUpdating, keepSurroundings, surroundings, whyNot } from "./picture";

let browser: Browser;
let mocks: Record<"few" | "many" | "empty", Mock>;
let page: Page;
let tab: FrameLocator;
let reason: string | null;

beforeAll(async () => {
  browser = await launch();
  mocks = { few: await start(0, "few"), many: await start(0, "many"), empty: await start(0, "empty") };
  const blank = await browser.context.newPage();
  const here = await surroundings(blank);
  if (isUpdating) keepSurroundings(here);
  reason = whyNot(here);
  if (reason !== null) console.warn(`The looks are not compared: ${reason}.`);
  await blank.close();
});

afterAll(async () => {
  await Promise.all(Object.values(mocks).map((mock) => mock.close()));
  await browser.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  tab = tabOf(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  // A time at which "last grew" is worth reading.
  await page.clock.setFixedTime(1_700_090_000_000);
});

afterEach(async () => {
  await page.close();
});

interface State {
  name: string;
  runs: keyof typeof mocks;
  hash: string;
  size: [number, number];
  dark?: boolean;
  /** What is there once the page is. */
  there: string;
}

const run = (name: string): string => `&p.diagnose.run=${encodeURIComponent(name)}`;
const SEEDS = "&p.diagnose.filter=%2Fsweep%5C%2F00%5B67%5D%2F&p.diagnose.compare=*&p.diagnose.layout=overlay";

const STATES: State[] = [
  { name: "list", runs: "few", hash: "", size: [1280, 640], there: ".run svg" },
  { name: "list-dark-narrow", runs: "few", hash: "", size: [360, 640], dark: true, there: ".run svg" },
  {
    name: "groups",
    runs: "many",
    hash: "&p.diagnose.group=seeds&p.diagnose.filter=sweep/00",
    size: [1000, 480],
    there: ".group svg .area",
  },
  {
    name: "run-dark",
    runs: "few",
    hash: run("cnn/no-augmentation"),
    size: [1280, 720],
    dark: true,
    there: "td-chart canvas",
  },
  {
    name: "run-narrow",
    runs: "few",
    hash: run("fp16/bert-base"),
    size: [360, 720],
    there: "td-chart canvas",
  },
  {
    name: "compare",
    runs: "many",
    hash: `${SEEDS}&p.diagnose.bands=1`,
    size: [1280, 720],
    there: "td-overlay canvas",
  },
  { name: "empty", runs: "empty", hash: "", size: [800, 400], there: ".state" },
];

it.for(STATES)("$name looks as it did", async ({ name, runs, hash, size, dark, there }, { skip }) => {
  if (reason !== null) skip(`Not compared: ${reason}.`);
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.goto(`${mocks[runs].url}#diagnose${hash}`);
  await page.evaluate((on) => document.body.classList.toggle("dark-mode", on), dark ?? false);
  await tab.locator(there).first().waitFor();
  expect(await differenceFrom(page, name)).toBeNull();
});
