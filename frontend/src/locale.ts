/** The language of the tab: which there are, which one suits, and the one that is shown. */

import { configureLocalization } from "@lit/localize";
import { allLocales, sourceLocale, targetLocales } from "./locales/codes";
import * as chinese from "./locales/zh-CN";

export type Language = (typeof allLocales)[number];

/** Each language by its own name. */
export const LANGUAGES: Record<Language, string> = { en: "English", "zh-CN": "简体中文" };

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  // Catalogues are part of the bundle: TensorBoard's frame has no address to load more from.
  loadLocale: () => Promise.resolve(chinese),
});

/** The language that is shown. */
export function language(): Language {
  return getLocale() as Language;
}

/** Shows a language; resolves when messages come in it. */
export async function speak(to: Language): Promise<void> {
  if (to !== language()) await setLocale(to);
}

/** A language as an address or the storage holds it, or nothing. */
export function parseLanguage(text: string | null): Language | "" {
  return allLocales.find((one) => one === text) ?? "";
}

/** The language that suits a reader best: the first of the wished ones that there is, or English. */
export function languageFor(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const { language: spoken, script } = known(wish);
    if (spoken === "en") return "en";
    if (spoken === "zh" && script === "Hans") return "zh-CN";
  }
  return "en";
}

/** A language's parts, those left out too; nothing for what is no language. */
function known(code: string): { language?: string; script?: string | undefined } {
  try {
    return new Intl.Locale(code).maximize();
  } catch {
    return {};
  }
}
