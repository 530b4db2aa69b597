/** Text of templates that no message holds, so that no translator would see it. */

const SPOKEN = ["alt", "aria-description", "aria-label", "aria-valuetext", "placeholder", "title"];
const ATTRIBUTE = new RegExp(`\\s(?:${SPOKEN.join("|")})\\s*=\\s*"([^"]*)"`, "g");
const LETTERS = /\p{L}{2,}/u;

/** Texts and spoken attributes of a template's markup, in which each expression is a hole. */
function* textsOf(markup) {
  for (const [tag] of markup.matchAll(/<[^>]*>/g))
    for (const [, value] of tag.matchAll(ATTRIBUTE)) yield value;
  yield* markup.replace(/<!--.*?-->/gs, "").split(/<[^>]*>/);
}

const isMessage = ({ type, callee }) => type === "CallExpression" && callee.name === "msg";

export default {
  meta: {
    type: "problem",
    messages: { bare: "“{{text}}” stands outside of a message: write ${msg(...)}." },
    schema: [],
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.name !== "html" || isMessage(node.parent)) return;
      const markup = node.quasi.quasis.map(({ value }) => value.cooked).join("…");
      for (const text of textsOf(markup)) {
        if (LETTERS.test(text)) context.report({ node, messageId: "bare", data: { text: text.trim() } });
      }
    },
  }),
};
