/** The tab in Simplified Chinese, on the mock. */

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

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  mock = await start();
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  tab = tabOf(page);
});

afterEach(async () => {
  await page.close();
  await mock.close();
  expect(complaints).toEqual([]);
});

const CHINESE = "&p.diagnose.lang=zh-CN";
const OVERFITTING = `&p.diagnose.run=${encodeURIComponent("cnn/no-augmentation")}`;
const compared = (...names: string[]): string =>
  `&p.diagnose.compare=${encodeURIComponent(JSON.stringify(names))}`;
const switchOf = (): ReturnType<FrameLocator["getByRole"]> =>
  tab.getByRole("combobox", { name: "Language · 语言" });

describe("the switch", () => {
  it("turns all of the tab to Chinese and back, asks the server so, and stands in the address", async () => {
    await page.goto(`${mock.url}#diagnose`);
    await tab.getByRole("columnheader", { name: "Verdict" }).waitFor();
    expect(mock.asked.filter((one) => one.includes("lang="))).toEqual([]);
    await switchOf().selectOption("zh-CN");
    await tab.getByRole("columnheader", { name: "结论" }).waitFor();
    await tab.getByText("这里是服务器用中文写的").first().waitFor();
    expect(await tab.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(new URL(page.url()).hash).toContain("p.diagnose.lang=zh-CN");
    for (const route of ["status", "runs", "rules"]) {
      expect(mock.asked.some((one) => one.startsWith(`${route}?`) && one.includes("lang=zh-CN"))).toBe(true);
    }
    await tab.locator(".run a").filter({ hasText: "no-augmentation" }).click();
    await tab.getByRole("heading", { name: "检查了什么" }).waitFor();
    await tab.getByRole("heading", { name: "为什么重要" }).waitFor({ state: "attached" });
    await switchOf().selectOption("en");
    await tab.getByRole("heading", { name: "What was checked" }).waitFor();
    await tab.getByRole("heading", { name: "Overfitting" }).waitFor();
    await switchOf().selectOption("zh-CN");
    await tab.getByRole("heading", { name: "检查了什么" }).waitFor();
  });

  it("is remembered, and a link's own language goes before it", async () => {
    await page.goto(`${mock.url}#diagnose`);
    await switchOf().selectOption("zh-CN");
    await tab.getByText("3 个有错误").waitFor();
    await page.reload();
    await tab.getByText("3 个有错误").waitFor();
    await page.goto(`about:blank`);
    await page.goto(`${mock.url}#diagnose`);
    await tab.getByText("3 个有错误").waitFor();
    await page.goto(`about:blank`);
    await page.goto(`${mock.url}#diagnose&p.diagnose.lang=en`);
    await tab.getByText("3 in trouble").waitFor();
  });

  it("keeps the view", async () => {
    await page.goto(`${mock.url}#diagnose&p.diagnose.filter=cnn&p.diagnose.sort=-points`);
    await switchOf().selectOption("zh-CN");
    await tab.getByRole("columnheader", { name: "点数" }).waitFor();
    expect(await tab.getByRole("searchbox").inputValue()).toBe("cnn");
    expect(await tab.locator(".row.run").count()).toBe(2);
  });
});

it("is shown to a browser that asks for it", async () => {
  const other = await launch(undefined, "zh-CN");
  try {
    const there = await other.context.newPage();
    await there.goto(`${mock.url}#diagnose`);
    await tabOf(there).getByRole("columnheader", { name: "结论" }).waitFor();
    expect(new URL(there.url()).hash).not.toContain("lang");
  } finally {
    await other.close();
  }
});

/** All that a reader sees or hears, from every shadow root: texts, and attributes that are spoken. */
function wordsOn(root: FrameLocator): Promise<string[]> {
  return root.locator("td-app").evaluate((app) => {
    const found: string[] = [];
    const spoken = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
    const walk = (node: Node): void => {
      if (node instanceof Text) found.push(node.data);
      if (node instanceof Element) {
        if (["STYLE", "CODE", "PRE"].includes(node.tagName) || node.matches(".language")) return;
        // A name in two pieces, for it may be cut between them.
        if (node.matches(".middle")) {
          found.push(node.textContent);
          return;
        }
        for (const name of spoken) found.push(node.getAttribute(name) ?? "");
        if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
      }
      node.childNodes.forEach(walk);
    };
    walk(app);
    return found.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
  });
}

/** Words that are the same in Chinese: names of keys, formats, programs and functions, and queries. */
const SAME = [
  "lr < 1e-3 and val_acc > .9 and not overfitting",
  "TensorBoard",
  "Markdown",
  "Keras",
  "PyTorch",
  "PNG",
  "SVG",
  "CSV",
  "Esc",
  "ln",
  "alpha",
  "Fisher",
  "Holm",
  "MB",
  "status",
];

interface Named {
  runs: { name: string; members: string[]; hparams?: Record<string, unknown> }[];
}

/** Names that come from the log: of runs, directories, series and hyper-parameters, with their values. */
async function namesInLog(): Promise<string[]> {
  const get = async (path: string): Promise<unknown> =>
    (await fetch(`${mock.url}data/plugin/diagnose/${path}`)).json();
  const { runs } = (await get("runs")) as Named;
  const found = ["nobody", "lr", "optimizer", "adam", "/logs"];
  for (const group of ["a", "b"]) found.push("mnist/", `mnist/${group}-0`, `mnist/${group}-1`);
  // Fields of a kind of evidence that the tab does not know.
  found.push("low", "high");
  for (const { name, members, hparams } of runs) {
    const { run } = (await get(`run?name=${encodeURIComponent(name)}`)) as {
      run: { series: { member: string; tag: string; why: string }[] };
    };
    found.push(name, ...name.split("/"), ...members, ...Object.keys(hparams ?? {}));
    found.push(...Object.values(hparams ?? {}).map(String));
    for (const { member, tag, why } of run.series) found.push(member, tag, ...tag.split("/"), why);
  }
  return found.filter((one) => /[a-z]/i.test(one)).sort((a, b) => b.length - a.length);
}

describe("no word is left in English", () => {
  it.each([
    ["list", "", ".row.run"],
    ["table", "&p.diagnose.table=1", "td-run-table tbody th"],
    ["list in groups", "&p.diagnose.group=folder", ".row.group"],
    ["list without a match", "&p.diagnose.filter=nothing-like-this", ".none"],
    ["run", `${OVERFITTING}&p.diagnose.best=1&p.diagnose.classes=10`, "td-finding"],
    ["run that is healthy", `&p.diagnose.run=${encodeURIComponent("article/cured")}`, ".verdict"],
    ["run that is not there", "&p.diagnose.run=nobody", ".state"],
    ["runs compared", compared("cnn/no-augmentation", "article/stuck", "lr-sweep/lr=0.3"), "#patterns"],
    [
      "runs compared on one chart with a baseline",
      `${compared("cnn/no-augmentation", "article/cured")}&p.diagnose.layout=overlay&p.diagnose.baseline=article%2Fcured`,
      "#patterns",
    ],
  ])("of the %s", async (_name, hash, there) => {
    const names = await namesInLog();
    await page.goto(`${mock.url}#diagnose${CHINESE}${hash}`);
    await tab.locator(there).first().waitFor();
    for (const box of await tab.locator("summary").all()) {
      if (await box.isVisible()) await box.evaluate((one) => one.parentElement?.setAttribute("open", ""));
    }
    await page.waitForTimeout(300);
    const left = (await wordsOn(tab))
      .map((text) => [...SAME, ...names].reduce((rest, name) => rest.replaceAll(name, ""), text))
      .filter((text) => /[a-z]{2,}/i.test(text));
    expect(left).toEqual([]);
  });

  it.each([
    ["no logs", "empty", {}],
    ["logs that cannot be read", "few", { phase: "failed", error: "No such directory." }],
    ["logs being read", "few", { phase: "reading", shown: 0 }],
    [
      "a sample and remarks",
      "few",
      {
        sampled: "Only a sample.",
        warnings: [{ where: "/logs", message: "Cut off.", member: null, damage: false }],
      },
    ],
  ] as const)("of %s", async (_name, kind, state) => {
    await mock.close();
    mock = await start(0, kind);
    Object.assign(mock.state, state);
    await page.goto(`${mock.url}#diagnose${CHINESE}`);
    await tab.locator(".state, .notice").first().waitFor();
    const names = [...SAME, ...(await namesInLog())];
    const left = (await wordsOn(tab))
      .map((text) => names.reduce((rest, name) => rest.replaceAll(name, ""), text))
      .filter((text) => /[a-z]{2,}/i.test(text));
    expect(left).toEqual([]);
  });
});

it.each([
  ["list", ""],
  ["table", "&p.diagnose.table=1"],
  ["run", OVERFITTING],
  ["comparison", compared("cnn/no-augmentation", "article/stuck")],
])("axe finds nothing on the %s in Chinese", async (_name, hash) => {
  await page.goto(`${mock.url}#diagnose${CHINESE}${hash}`);
  await tab.locator("td-run-list, td-finding, #patterns").first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
});
