import { readFileSync } from "node:fs";
import { msg, str } from "@lit/localize";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { LANGUAGES, language, languageFor, parseLanguage, speak } from "./locale";
import { allLocales, targetLocales } from "./locales/codes";
import { formatDuration } from "./model/format";
import { points, runs } from "./model/counts";
import { withUnit } from "./evidence";

// The library tells the page when the language changes.
beforeAll(() => vi.stubGlobal("window", new EventTarget()));
afterEach(() => speak("en"));

describe("the language that suits", () => {
  it.each([
    [["zh-CN", "en"], "zh-CN"],
    [["zh"], "zh-CN"],
    [["zh-SG"], "zh-CN"],
    [["zh-Hans-HK"], "zh-CN"],
    [["zh-TW", "zh-HK", "zh-Hant"], "en"],
    [["de-DE", "zh-CN", "en"], "zh-CN"],
    [["en-GB", "zh-CN"], "en"],
    [["fr"], "en"],
    [["not a language", "zh-CN"], "zh-CN"],
    [[], "en"],
  ])("of %j is %s", (wishes, code) => {
    expect(languageFor(wishes)).toBe(code);
  });

  it("is one that there is, where an address or the storage names it", () => {
    expect(["zh-CN", "en", "fr", "", null].map(parseLanguage)).toEqual(["zh-CN", "en", "", "", ""]);
  });
});

it("says messages in the language chosen, and numbers in them", async () => {
  expect([runs(1), runs(3), formatDuration(5400)]).toEqual(["1 run", "3 runs", "1 h 30 min"]);
  await speak("zh-CN");
  expect(language()).toBe("zh-CN");
  expect([runs(1), points(4000), formatDuration(5400)]).toEqual(["1 个运行", "4,000 个点", "1 小时 30 分"]);
  expect(msg(str`step ${"4,240"}`)).toBe("第 4,240 步");
});

it("reads shares in the words of either language", async () => {
  expect(withUnit(0.9, "share of the points")).toBe("90 % of the points");
  expect(withUnit(0.9, "share")).toBe("90 %");
  await speak("zh-CN");
  expect(withUnit(0.9, "占点数的比例")).toBe("点数的 90%");
  expect(withUnit(0.9, "占 ln(k) 的比例")).toBe("ln(k) 的 90%");
  expect(withUnit(0.9, "比例")).toBe("90%");
  // What the server's catalogue lacks is said in English.
  expect(withUnit(0.9, "share")).toBe("90%");
});

it("names each language by its own name", () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual([...allLocales].sort());
});

describe.each(targetLocales)("the catalogue of %s", (code) => {
  const xliff = readFileSync(new URL(`../xliff/${code}.xlf`, import.meta.url), "utf8");
  const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(
    ([, id = "", body = ""]) => {
      const part = (name: string): string =>
        new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(body)?.[1] ?? "";
      return { id, source: part("source"), target: part("target") };
    },
  );
  const holes = (text: string): string[] =>
    [...text.matchAll(/<x id="(\d+)"/g)].map(([, id = ""]) => id).sort();

  it("says every message", () => {
    expect(units.length).toBeGreaterThan(250);
    expect(units.filter(({ target }) => !target).map(({ source }) => source)).toEqual([]);
  });

  it("has the values of every message", () => {
    expect(units.filter(({ source, target }) => holes(source).join() !== holes(target).join())).toEqual([]);
  });
});
