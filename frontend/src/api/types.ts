/**
 * What the routes answer; docs/http_api.md is the contract. What the report holds too comes from its schema
 * (`npm run types`).
 */

import type { Finding, LogWarning, Outcome, RunStatus, RunSummary, SeriesRef } from "./report";

export type {
  Finding,
  Gap,
  Level,
  LogWarning,
  Outcome,
  Point,
  RunStatus,
  RunSummary,
  SeriesRef,
  SeriesSummary,
  Span,
  Stat,
} from "./report";

export type Severity = Finding["severity"];
export type Confidence = Finding["confidence"];

export type Split = "train" | "validation" | "test" | "none";
/** A value of a series; null where it is not finite. */
export type Value = number | null;

export interface Status {
  generation: number;
  phase: "reading" | "ready" | "failed";
  /** The files are being looked at just now; what that brings comes with a later answer. */
  looking: boolean;
  source: { kind: "files" | "provider"; where: string; sampled: string | null };
  progress: { members_read: number; members_known: number; bytes_read: number; bytes_known: number };
  error: string | null;
  warnings: LogWarning[];
}

export interface Spark extends SeriesRef {
  split: Split;
  steps: number[];
  values: Value[];
}

/** A point of the series that judges a run. */
export interface Place<T> extends SeriesRef {
  split: Split;
  better: "lower" | "higher" | "none";
  value: T;
  step: number;
}

export interface RunRow {
  name: string;
  /** Its name for people; left out where that is the name. */
  shown?: string;
  members: string[];
  family: string;
  status: RunStatus;
  primary: { rule: string; severity: Severity; confidence: Confidence; message: string } | null;
  counts: Record<Severity, number>;
  rules: { rule: string; severity: Severity }[];
  suppressed: number;
  reason: string;
  unchecked: number;
  series: number;
  points: number;
  last_step: number | null;
  first_wall_time: number | null;
  last_wall_time: number | null;
  /** How many points have a wall time that cannot be; left out where none has. */
  impossible_times?: number;
  sampled: boolean;
  /** How far this run was read; left out once all of it was. */
  reading?: { bytes_read: number; bytes_known: number };
  /** What the best and the last value measure. */
  quantity: { key: string; label: string } | null;
  best: Place<number> | null;
  last: Place<Value> | null;
  evidence: Evidence[];
  hparams?: Record<string, number | string | boolean>;
  spark: Spark[];
}

export interface RunList {
  generation: number;
  runs: RunRow[];
}

/** Evidence of this version; a newer server may send kinds that are not listed. */
export type Evidence = Finding["evidence"][number];

export interface RunDetail {
  generation: number;
  run: RunSummary;
  findings: Finding[];
  outcomes: Outcome[];
  warnings: LogWarning[];
}

export interface Mark {
  step: number;
  value: "nan" | "inf" | "-inf";
  count: number;
}

export interface Curve extends SeriesRef {
  points: number;
  thinned: boolean;
  steps: number[];
  values: Value[];
  wall_times: (number | null)[];
  /** Only where smoothing was asked for. */
  smoothed?: Value[];
  marks: Mark[];
  resets: number[];
  /** What the log went back over, where it did. */
  overwritten?: { steps: number[]; values: Value[] }[];
  /** Long stretches of time without a point, each after a step. */
  pauses: { step: number; seconds: number }[];
}

export interface Curves {
  generation: number;
  series: Curve[];
}

export type TextSpan = { text: string } | { code: string };

export interface Block {
  kind: "p" | "ul" | "code";
  items: TextSpan[][];
}

export interface Section {
  /** Its title in English, whatever the language. */
  key: string;
  title: string;
  blocks: Block[];
}

export interface Rule {
  name: string;
  /** In the language that was asked for; a server that gives none leaves it to the name. */
  title?: string;
  group: string;
  severity: Severity;
  since: string;
  /** Path of its page within the project. */
  page: string;
  summary: string;
  sections: Section[];
  thresholds: { name: string; default: unknown; unit: string; source: string }[];
  supersedes: string[];
  remedies: string[];
}

export interface Remedy {
  action: string;
  why: string;
  test: string;
  code: Record<string, string>;
  sources: string[];
}

export interface Rules {
  rules: Rule[];
  remedies: Record<string, Remedy>;
}
