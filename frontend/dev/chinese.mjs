/** What the mock says when it is asked in Chinese: stand-ins for the real server's sentences, as long as those. */

const FILLER = "这里是服务器用中文写的一句说明，长短与真实的文字相近；";

/** Where sentences for people stand; all else are names, numbers and words that the tab puts into messages. */
const SENTENCES = new Set([
  ...["message", "reason", "verdict", "why", "action", "test", "summary", "suppressed", "error", "sampled"],
  ...["label", "exclusion_reasons", "text", "title", "splits"],
]);

const sentence = (words) => {
  const length = Math.ceil(words.length / 2.5);
  const marks = words.match(/`[^`]+`/g) ?? [];
  const filler = FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length);
  return [filler.replace(/[，；]$/, "字"), ...marks].join(" ");
};

/** Units: shares as the server's catalogue says them, the others in few words. */
const unit = (words) =>
  words
    .replace(/^share$/, "比例")
    .replace(/^share of .*/, "占整体的比例")
    .replace(/^[a-z].*/, "个单位");

/** An answer with its sentences in Chinese. */
export function inChinese(answer, key = "") {
  if (typeof answer === "string") {
    if (key === "unit") return unit(answer);
    return SENTENCES.has(key) && answer ? sentence(answer) : answer;
  }
  if (Array.isArray(answer)) return answer.map((one) => inChinese(one, key));
  if (answer === null || typeof answer !== "object") return answer;
  const said = Object.fromEntries(
    Object.entries(answer).map(([part, value]) => [part, inChinese(value, part)]),
  );
  if (answer.kind === "stat") said.name = sentence(answer.name);
  // A rule of the list of rules, which have titles of their own.
  if ("supersedes" in answer) said.title = sentence(answer.name);
  return said;
}
