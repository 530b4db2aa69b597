/** The words for what the server names. */

import type { RunStatus } from "../api/types";

/** Verdicts, worst first. */
export const STATUSES: readonly RunStatus[] = ["error", "warning", "info", "unjudged", "healthy"];

/** The word beside a verdict's shape. */
export const STATUS_WORD: Record<RunStatus, string> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
  unjudged: "Not judged",
  healthy: "Healthy",
};

/** The verdict of `count` runs within a sentence: "3 in trouble". */
export function summaryOf(status: RunStatus, count: number): string {
  const words: Record<RunStatus, string> = {
    error: "in trouble",
    warning: count === 1 ? "with a warning" : "with warnings",
    info: count === 1 ? "with a note" : "with notes",
    unjudged: "could not be judged",
    healthy: "healthy",
  };
  return `${count.toLocaleString("en-US")} ${words[status]}`;
}

const ROLES: Record<string, string> = {
  loss: "Losses",
  score: "Scores",
  reward: "Rewards",
  learning_rate: "Learning rate",
  gradient_norm: "Gradient norms",
  time: "Times",
  counter: "Counters",
  other: "Other",
};

/** Roles in the order in which they are read. */
export const ROLE_ORDER = Object.keys(ROLES);

/** Heading of the series of a role, also one that this version does not know. */
export function roleWord(role: string): string {
  return ROLES[role] ?? role.replaceAll("_", " ");
}

/** A rule's name as a title: "stuck-at-chance" -> "Stuck at chance". */
export function ruleTitle(name: string): string {
  const words = name.replace(/(?<!^non)-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
