/** What `GET compare` answers; docs/http_api.md. */

import type { SeriesRef, Severity } from "./types";

export type HParam = string | number | boolean;

export interface ComparedBy {
  key: string;
  label: string;
  role: string;
  split: string;
  better: "lower" | "higher";
  runs: number;
}

export interface Standing {
  run: string;
  place: number | null;
  best: (SeriesRef & { value: number; step: number; seconds: number | null }) | null;
  exclusion_reasons: string[];
  difference: number | null;
  reached_step: number | null;
  reached_seconds: number | null;
}

export interface FoundIn {
  rule: string;
  severity: Severity;
  found: string[];
  unchecked: string[];
}

export interface SeedGroup {
  name: string;
  by: "hparams" | "name";
  runs: string[];
  values: number[];
  mean: number | null;
  spread: number | null;
  left_out: string[];
}

export interface GroupComparison {
  first: string;
  second: string;
  is_better: boolean;
  difference: number | null;
  p: number | null;
  p_adjusted: number | null;
  test: string;
  message: string;
}

export interface Pattern {
  rule: string;
  parameter: string;
  split: string;
  inside: number;
  of_inside: number;
  outside: number;
  of_outside: number;
  p: number;
  p_adjusted: number;
  same: string[];
  message: string;
}

export interface Comparison {
  generation: number;
  runs: string[];
  quantities: ComparedBy[];
  quantity: ComparedBy | null;
  baseline: string | null;
  winner: string | null;
  verdict: string;
  ranking: Standing[];
  findings: FoundIn[];
  hparams: { name: string; values: (HParam | null)[] }[];
  hparams_alike: number;
  groups: SeedGroup[];
  group_comparisons: GroupComparison[];
  patterns: Pattern[];
  search: { hypotheses: number; rules: number; splits: string[]; alpha: number };
}
