/** The switch of the language. */

import { html, type TemplateResult } from "lit";
import { LANGUAGES, language, parseLanguage } from "../locale";
import { TabEvent } from "./events";

/** Its name stands in all languages, so that whoever cannot read the present one finds it. */
const NAME = "Language · 语言";

export function languageSwitch(): TemplateResult {
  return html`<select
    class="language"
    aria-label=${NAME}
    title=${NAME}
    @change=${({ target }: Event) => {
      const chosen = parseLanguage((target as HTMLSelectElement).value);
      if (chosen) target?.dispatchEvent(new TabEvent("td-language", { language: chosen }));
    }}
  >
    ${Object.entries(LANGUAGES).map(
      ([code, name]) =>
        html`<option value=${code} lang=${code} .selected=${code === language()}>${name}</option>`,
    )}
  </select>`;
}
