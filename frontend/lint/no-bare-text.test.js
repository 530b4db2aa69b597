import { RuleTester } from "eslint";
import { it } from "vitest";
import noBareText from "./no-bare-text.js";

RuleTester.it = it;
const bare = (text) => [{ messageId: "bare", data: { text } }];

new RuleTester().run("no-bare-text", noBareText, {
  valid: [
    'html`<p class="wide" title=${msg("Last step")}>${msg("Loading")} · ${name}</p>`',
    "msg(html`In <code>${where}</code> is nothing`)",
    "svg`<text>NaN</text>`",
  ],
  invalid: [
    { code: "html`<p>Loading ${name}</p>`", errors: bare("Loading …") },
    { code: 'html`<p title="Sort by ${name}">${name}</p>`', errors: bare("Sort by …") },
    { code: "html`<p>${msg(html`<b>${html`<i>bare</i>`}</b>`)}</p>`", errors: bare("bare") },
  ],
});
