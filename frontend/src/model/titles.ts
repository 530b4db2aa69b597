/** What a chart is called, from the tags on it. */

const SPLITS = new Set([
  "train",
  "training",
  "val",
  "valid",
  "validation",
  "eval",
  "evaluation",
  "test",
  "dev",
]);

/**
 * What two tags share, in the words of the first: "train/loss" and "val/loss" are "loss". Of the last part of its path
 * only the names of splits are left out: "rollout/ep_rew_mean" and "eval/mean_reward" are "ep_rew_mean".
 */
export function commonTitle(first: string, second: string): string {
  if (first === second) return first;
  const others = new Set(second.toLowerCase().split(/[/_.\-\s]+/));
  const own = first.slice(first.lastIndexOf("/") + 1);
  const shared = join(first, (token) => others.has(token));
  const last = join(own, (token) => !SPLITS.has(token));
  const isWhole = join(own, (token) => others.has(token) || SPLITS.has(token)) === own;
  return (isWhole ? shared : last) || first;
}

/** Those words of a tag that are wanted, with what stands between them. */
function join(tag: string, isWanted: (token: string) => boolean): string {
  let title = "";
  const parts = tag.split(/([/_.\-\s]+)/);
  for (let i = 0; i < parts.length; i += 2) {
    const token = parts[i] ?? "";
    if (token && isWanted(token.toLowerCase())) title += (title && (parts[i - 1] ?? "")) + token;
  }
  return title;
}
