/** The words for what the server names. */

import { msg, str } from "@lit/localize";
import type { Confidence, Rules, RunStatus } from "../api/types";
import { plural } from "./counts";
import { formatCount } from "./format";

/** Verdicts, worst first. */
export const STATUSES: readonly RunStatus[] = ["error", "warning", "info", "unjudged", "healthy"];

/** The word beside a verdict's shape. */
export function statusWord(status: RunStatus): string {
  const words: Record<RunStatus, string> = {
    error: msg("Error", { desc: "Verdict and severity" }),
    warning: msg("Warning", { desc: "Verdict and severity" }),
    info: msg("Note", { desc: "Verdict and severity" }),
    unjudged: msg("Not judged", { desc: "Verdict" }),
    healthy: msg("Healthy", { desc: "Verdict" }),
  };
  return words[status];
}

/** The verdict of `count` runs within a sentence: "3 in trouble". */
export function summaryOf(status: RunStatus, count: number): string {
  const n = formatCount(count);
  const words: Record<RunStatus, string> = {
    error: msg(str`${n} in trouble`, { desc: "Number of runs with an error" }),
    warning: plural(count, { one: msg(str`${n} with a warning`), other: msg(str`${n} with warnings`) }),
    info: plural(count, { one: msg(str`${n} with a note`), other: msg(str`${n} with notes`) }),
    unjudged: msg(str`${n} could not be judged`, { desc: "Number of runs" }),
    healthy: msg(str`${n} healthy`, { desc: "Number of runs" }),
  };
  return words[status];
}

export function confidenceWords(confidence: Confidence): string {
  const words: Record<Confidence, string> = {
    high: msg("high confidence"),
    medium: msg("medium confidence"),
    low: msg("low confidence"),
  };
  return words[confidence];
}

/** Roles in the order in which they are read. */
export const ROLE_ORDER = [
  "loss",
  "score",
  "reward",
  "learning_rate",
  "gradient_norm",
  "time",
  "counter",
  "other",
] as const;

/** Heading of the series of a role, also one that this version does not know. */
export function roleWord(role: string): string {
  const words: Record<(typeof ROLE_ORDER)[number], string> = {
    loss: msg("Losses"),
    score: msg("Scores"),
    reward: msg("Rewards"),
    learning_rate: msg("Learning rate"),
    gradient_norm: msg("Gradient norms"),
    time: msg("Times", { desc: "Heading of curves that measure times" }),
    counter: msg("Counters", { desc: "Heading of curves that only count" }),
    other: msg("Other", { id: "role-other", desc: "Heading of curves of no known role" }),
  };
  return (words as Record<string, string>)[role] ?? role.replaceAll("_", " ");
}

/** Which data a series measures; "none" where it says none. */
export function splitWord(split: string): string {
  const words: Record<string, string> = {
    train: msg("train", { desc: "Split of the data" }),
    validation: msg("validation", { desc: "Split of the data" }),
    test: msg("test", { desc: "Split of the data" }),
    none: msg("none", { desc: "Split of the data is not known" }),
  };
  return words[split] ?? split;
}

/** What kind of training a run is, also one that this version does not know. */
export function familyWords(family: string): string {
  const words: Record<string, string> = {
    unknown: msg("kind of training not recognised", { desc: "Kind of training" }),
    supervised: msg("supervised learning", { desc: "Kind of training" }),
    language: msg("language modelling", { desc: "Kind of training" }),
    preference: msg("preference training", { desc: "Kind of training" }),
    rlhf: msg("reinforcement learning of a language model", { desc: "Kind of training" }),
    reinforcement: msg("reinforcement learning", { desc: "Kind of training" }),
    adversarial: msg("adversarial training", { desc: "Kind of training" }),
    variational: msg("variational autoencoder", { desc: "Kind of training" }),
    diffusion: msg("diffusion", { desc: "Kind of training" }),
    detection: msg("object detection", { desc: "Kind of training" }),
    segmentation: msg("segmentation", { desc: "Kind of training" }),
    speech: msg("speech", { desc: "Kind of training" }),
    contrastive: msg("contrastive learning", { desc: "Kind of training" }),
    "multi-task": msg("several tasks at once", { desc: "Kind of training" }),
  };
  return words[family] ?? msg(str`${family} training`, { desc: "A kind of training" });
}

/** A rule's title as the server gives it, or else its name as one: "stuck-at-chance" -> "Stuck at chance". */
export function ruleTitle(name: string, known: Rules | null = null): string {
  const given = known?.rules.find((rule) => rule.name === name)?.title;
  if (given) return given;
  const words = name.replace(/(?<!^non)-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A statement with its reason, which may come from the server. */
export function because(statement: string, reason: string): string {
  if (!reason) return statement;
  return msg(str`${statement}: ${reason}`, { desc: "A statement and its reason" });
}

/** A statement as a sentence. */
export function fullStop(statement: string): string {
  return msg(str`${statement}.`, { desc: "A whole sentence" });
}
