/** Made by tools/gen_schema.py from the schema of the routes; never changed by hand. */

/** What each route answers; `report` as the data within the page. */
export interface Answers {
  status: ServerStatus;
  runs: RunList;
  run: RunDetail;
  curves: Curves;
  compare: Comparison & Stamp;
  bands: Bands;
  rules: Rules;
  report: ReportData;
}

/** A group of curves as mean and range. */
export interface Band {
  steps: number[];
  /** Null where not all curves have a value. */
  mean: Value[];
  least: Value[];
  greatest: Value[];
  /** How many curves have a value. */
  count: number[];
  /** Curves with points that are not finite, and the step of the first. */
  broken: CurveEnd[];
  /** Curves that end before the others, and their last step. */
  short: CurveEnd[];
}

/** The groups that were asked for. */
export interface Bands {
  generation: number;
  bands: Band[];
}

/** The best value of a series. */
export interface Best {
  /** TensorBoard run of the series. */
  member: string;
  /** Its tag. */
  tag: string;
  /** The value. */
  value: number;
  /** The first step at which it was reached. */
  step: number;
  /** Time from the run's first point until then, or None where its clock does not tell. */
  seconds: Value;
}

/** The step whose checkpoint is to be kept, by the quantity that selects it. */
export interface BestStep {
  /** Name of the TensorBoard run of that quantity. */
  member: string;
  /** Its tag. */
  tag: string;
  /** Its split. */
  split: string;
  /** Which direction is an improvement. */
  better: string;
  /** The best step. */
  step: number;
  /** The value there; a level where single points are noisy. */
  value: number;
  /** What is as good as that: two standard deviations of the curve's noise. */
  noise: number;
  /** The last step. */
  last_step: number;
  /** The level there. */
  last_value: number;
  /** Whether it is within the noise of the best. */
  last_is_as_good: boolean;
  /** Time between the two, or None where the log does not say. */
  seconds_after: Value;
  /** The same as a sentence. */
  message: string;
}

/** The best value of a series. */
export interface BestValue {
  member: string;
  tag: string;
  split: Split;
  better: Better;
  step: number;
  value: number;
}

/** Which direction is an improvement; `NONE` where neither is expected (an RL or GAN loss). */
export type Better = "lower" | "higher" | "none";

/** A paragraph or code (one item), or a list (an item a bullet). */
export interface Block {
  kind: "p" | "ul" | "code";
  items: Words[][];
}

/** A piece of a sentence that is code. */
export interface CodeWords {
  code: string;
}

/** Runs compared with one another. */
export interface Comparison {
  /** Names of the runs, in the order in which they were given. */
  runs: string[];
  /** What they can be compared by, the usual one first. */
  quantities: Quantity[];
  /** What they are compared by here, or None where nothing has a direction. */
  quantity: Quantity | null;
  /** Name of the run that others are compared with, or None. */
  baseline: string | null;
  /** The run with the best value that can be trusted, or None. */
  winner: string | null;
  /** Who won, or why nobody did, sentences. */
  verdict: string;
  /** All runs, those that are ranked first. */
  ranking: Standing[];
  /** Rules that fired in at least one run, worst first, then in most runs. */
  findings: FoundIn[];
  /** Hyper-parameters that differ. */
  hparams: Difference[];
  /** How many others are the same in all runs. */
  hparams_alike: number;
  /** Groups of seeds. */
  groups: Group[];
  group_comparisons: GroupComparison[];
  /** Those that are sound, the surest first. */
  patterns: Pattern[];
  /** What was searched for them. */
  search: Search;
}

/** How sure the rule is, surest first. */
export type Confidence = "high" | "medium" | "low";

/** How many findings count, by severity. */
export interface Counts {
  error: number;
  warning: number;
  info: number;
}

/** A series, thinned to the width of a chart. */
export interface Curve {
  member: string;
  tag: string;
  /** Of the whole series, whatever the window. */
  points: number;
  /** Points within the window were left out. */
  thinned: boolean;
  steps: number[];
  values: Value[];
  /** Seconds since 1970, null where the logged time cannot be. */
  wall_times: Value[];
  marks: Mark[];
  /** Steps at which the log goes back. */
  resets: number[];
  /** Of the whole series. */
  pauses: Pause[];
  /** As long as the steps; only where smoothing was asked for. */
  smoothed?: Value[];
  /** What the log went back over, where it did. */
  overwritten?: Pass[];
}

/** A curve of a group and a step at which it breaks or ends. */
export interface CurveEnd {
  run: string;
  member: string;
  tag: string;
  step: number;
}

/** The series that were asked for. */
export interface Curves {
  generation: number;
  series: Curve[];
}

/** One hyper-parameter that is not the same in all runs; None where a run does not name it. */
export interface Difference {
  name: string;
  values: (boolean | number | string | null)[];
}

export type Evidence = Span | Level | Point | Gap | Stat;

/** How a run is trained, where that changes what its numbers mean. */
export type Family = "unknown" | "supervised" | "language" | "preference" | "rlhf" | "reinforcement" | "adversarial" | "variational" | "diffusion" | "detection" | "segmentation" | "speech" | "contrastive" | "multi-task";

/** One rule that fired on one run. */
export interface Finding {
  /** Name of the rule. */
  rule: string;
  /** Name of the run. */
  run: string;
  /** What it costs if true. */
  severity: Severity;
  /** How sure the rule is. */
  confidence: Confidence;
  /** One sentence of measurement: what, where, value, limit. No advice. */
  message: string;
  /** Tags that the finding is about, the main one first. */
  tags: string[];
  /** Typed data for the views to draw. */
  evidence: Evidence[];
  /** Ids of next steps, most promising first. */
  remedies: string[];
  /** Rule whose finding explains this one, or says it as well, or None. */
  superseded_by: string | null;
  /** Why it does not count: the user's reason for hiding it, or the rule that explains it; None where it counts. A finding that another says as well counts. */
  suppressed: string | null;
}

/** One rule over all runs: where it fired, where it could not look; in the others it is clear. */
export interface FoundIn {
  rule: string;
  severity: Severity;
  found: string[];
  unchecked: string[];
}

/** A rule that found something. */
export interface FoundRule {
  rule: string;
  severity: Severity;
}

/** The distance between two series at one step, and the levels that it lies between. */
export interface Gap {
  member: string;
  tag: string;
  other_member: string;
  other_tag: string;
  step: number;
  value: number;
  label: string;
  first_value: Value;
  other_value: Value;
  kind: "gap";
}

/** Runs that differ by their seed alone. */
export interface Group {
  /** What they share in their names, or else their settings. */
  name: string;
  /** `hparams` or `name`: how it is known that they belong together. */
  by: string;
  /** Names of the runs. */
  runs: string[];
  /** Best values of those that can be trusted. */
  values: number[];
  /** Their mean, or None where there is none. */
  mean: Value;
  /** Their standard deviation (of a sample), or None for fewer than two. */
  spread: Value;
  /** Runs without a value that can be trusted. */
  left_out: string[];
}

/** Whether one group is better than another beyond the spread of seeds. */
export interface GroupComparison {
  /** Name of the group with the better mean. */
  first: string;
  /** Name of the other group. */
  second: string;
  /** Whether the first can be said to be better; else it cannot be told. */
  is_better: boolean;
  /** Difference of the means, first minus second, or None. */
  difference: Value;
  /** Of the permutation test, or None where none was made. */
  p: Value;
  /** After Holm's correction for all group comparisons. */
  p_adjusted: Value;
  /** What was done, in words. */
  test: string;
  /** The answer as one sentence, with its numbers. */
  message: string;
}

export type HParam = boolean | number | string;

/** The last value of a series, null where it is not finite. */
export interface LastValue {
  member: string;
  tag: string;
  split: Split;
  better: Better;
  step: number;
  value: Value;
}

/** A horizontal line on a series' chart; values within `tolerance` of it, where given, count as on it. */
export interface Level {
  member: string;
  tag: string;
  value: number;
  label: string;
  tolerance: Value;
  kind: "level";
}

/** Something wrong with the log itself: where it is and what was done about it. */
export interface LogWarning {
  where: string;
  message: string;
  member: string | null;
  damage: boolean;
}

/** Neighbouring points that are not finite. */
export interface Mark {
  step: number;
  value: "nan" | "inf" | "-inf";
  count: number;
}

/** Something about a run that looks like a fault and is none: what is normal in its kind of training. */
export interface Note {
  /** Kebab-case; never changes its meaning. */
  name: string;
  /** What is seen, and that it is normal. */
  message: string;
  /** Where that is known from. */
  source: string;
  /** What it is about. */
  tags: string[];
}

/** How one rule ended on one run; `reason` says why it was skipped or failed. */
export interface Outcome {
  rule: string;
  run: string;
  status: Status;
  reason: string;
}

/** Points that the log went back over. */
export interface Pass {
  steps: number[];
  values: Value[];
}

/** A rule that fires on one side of a split of a hyper-parameter more than on the other. */
export interface Pattern {
  /** Name of the rule. */
  rule: string;
  /** Name of the hyper-parameter. */
  parameter: string;
  /** The side on which it fires more, as in `lr >= 0.1`. */
  split: string;
  /** Runs on that side in which it fired. */
  inside: number;
  /** Runs on that side in which it could look. */
  of_inside: number;
  /** The same of the other side. */
  outside: number;
  /** The same of the other side. */
  of_outside: number;
  /** Of Fisher's exact test, two-sided. */
  p: number;
  /** After Holm's correction for all that was tested. */
  p_adjusted: number;
  /** Splits of other hyper-parameters that divide the runs alike: which of them matters cannot be told. */
  same: string[];
  /** All of it as one sentence. */
  message: string;
}

/** A long stretch of time without a point, after a step. */
export interface Pause {
  step: number;
  seconds: number;
}

/** A piece of a sentence. */
export interface PlainWords {
  text: string;
}

/** One point of a series; `value` is None where it is not finite (the label says what it is). */
export interface Point {
  member: string;
  tag: string;
  step: number;
  value: Value;
  label: string;
  kind: "point";
}

/** The finding that a run is judged by. */
export interface Primary {
  rule: string;
  severity: Severity;
  confidence: Confidence;
  message: string;
}

/** How much was read of what is known of. */
export interface Progress {
  members_read: number;
  members_known: number;
  bytes_read: number;
  bytes_known: number;
}

/** What runs can be compared by. */
export interface Quantity {
  /** Names it in a request: split, role and quantity. */
  key: string;
  /** For people, as in `validation loss`. */
  label: string;
  /** What it measures. */
  role: string;
  /** On which data. */
  split: string;
  /** `lower` or `higher`. */
  better: string;
  /** How many of the runs have it. */
  runs: number;
}

/** The best and the last value of one quantity of a run. */
export interface QuantityValues {
  /** Names the quantity, as in a comparison. */
  key: string;
  /** What is measured, without on which data. */
  name: string;
  tag: string;
  split: Split;
  better: Better;
  /** The best value, at `step`; null where none is finite. */
  best: Value;
  step: number | null;
  /** Null where it is not finite. */
  last: Value;
}

/** How much of a run was read. */
export interface ReadingOf {
  bytes_read: number;
  bytes_known: number;
}

/** The text of a next step. */
export interface Remedy {
  action: string;
  why: string;
  /** The cheapest test of whether it is the right one. */
  test: string;
  /** By framework. */
  code: Record<string, string>;
  sources: string[];
}

/** What a report in one HTML file holds. */
export interface ReportData {
  /** Of the plugin that made it. */
  version: string;
  /** When, in ISO 8601. */
  made: string;
  /** Those that differ from the defaults. */
  settings: string[];
  /** By run the SHA-256 of its points. */
  digests: Record<string, string>;
  /** By code of the language. */
  languages: Record<string, ReportWords>;
  /** By run its series, thinned. */
  curves: Record<string, Curve[]>;
}

/** What a report has in each language: the answers of the routes, of every run. */
export interface ReportWords {
  status: ServerStatus;
  runs: RunList;
  /** By name of the run. */
  details: Record<string, RunDetail>;
  rules: Rules;
  /** All runs compared by each quantity, the usual one first. */
  comparisons: (Comparison & Stamp)[];
}

/** What the best and the last value of a run measure. */
export interface RowQuantity {
  /** The same as in a comparison. */
  key: string;
  /** For people. */
  label: string;
}

/** The text of a rule. */
export interface Rule {
  name: string;
  /** In the language that was asked for. */
  title: string;
  group: string;
  severity: Severity;
  since: string;
  /** Path of its page within the project. */
  page: string;
  summary: string;
  sections: Section[];
  thresholds: Threshold[];
  supersedes: string[];
  remedies: string[];
}

/** The text of every rule and remedy. */
export interface Rules {
  rules: Rule[];
  remedies: Record<string, Remedy>;
}

/** One run in full, as in the report; findings worst first. */
export interface RunDetail {
  generation: number;
  run: RunSummary;
  /** What to read first: the series of each chart, what judges the run last. */
  leading: SeriesRef[][];
  /** Weight of the moving average with which curves of its kind are read, 0 for none. */
  smoothing: number;
  findings: Finding[];
  outcomes: Outcome[];
  warnings: LogWarning[];
}

/** All runs, worst first. */
export interface RunList {
  generation: number;
  runs: RunRow[];
}

/** A run's line in the list. */
export interface RunRow {
  name: string;
  members: string[];
  /** Its kind of training. */
  family: Family;
  status: RunStatus;
  primary: Primary | null;
  /** Findings that count, each event once. */
  counts: Counts;
  /** Rules that found what counts, and what says it as well, worst first. */
  rules: FoundRule[];
  /** Findings that the user does not want counted. */
  suppressed: number;
  /** Why it could not be judged, else empty. */
  reason: string;
  /** Rules that were skipped or failed. */
  unchecked: number;
  series: number;
  points: number;
  last_step: number | null;
  first_wall_time: Value;
  last_wall_time: Value;
  sampled: boolean;
  /** What the best and the last value measure. */
  quantity: RowQuantity | null;
  /** The best value of what judges the run: that of the step to keep, where one is named. */
  best: BestValue | null;
  last: LastValue | null;
  /** The step to keep, by the quantity that selects it. */
  checkpoint: BestStep | null;
  /** Best and last of what runs can be compared by, at most 12. */
  values: QuantityValues[];
  /** One or two series of the chart that leads in the run's kind. */
  spark: Spark[];
  /** Places of the primary finding on them. */
  evidence: (Span | Level | Point | Gap)[];
  /** How many points have a wall time that cannot be; left out where none has. */
  impossible_times?: number;
  /** Its name for people; left out where that is the name. */
  shown?: string;
  /** How far it was read; left out once all of it was. */
  reading?: ReadingOf;
  /** Hyper-parameters; left out where the log names none. */
  hparams?: Record<string, HParam>;
}

/** The verdict on a run, worst first; `UNJUDGED` where no rule on the training could look. */
export type RunStatus = "error" | "warning" | "info" | "unjudged" | "healthy";

/** One run of the report. */
export interface RunSummary {
  name: string;
  members: string[];
  series: SeriesSummary[];
  status: RunStatus;
  primary: string | null;
  family: string;
  reason: string;
  family_reason: string;
  best: BestStep | null;
  notes: Note[];
}

/** What was searched for patterns. */
export interface Search {
  /** Pairs of a rule and a division of the runs that were tested. */
  hypotheses: number;
  /** Rules that fired in some runs and not in others. */
  rules: number;
  /** Splits that were tried, by hyper-parameter, in words. */
  splits: string[];
  /** What the adjusted p must not exceed. */
  alpha: number;
}

/** One section of a rule's text. */
export interface Section {
  /** Its title in English, whatever the language. */
  key: string;
  title: string;
  blocks: Block[];
}

/** Names a series. */
export interface SeriesRef {
  member: string;
  tag: string;
}

/** What a series was taken for. */
export interface SeriesSummary {
  member: string;
  tag: string;
  role: string;
  split: string;
  partner: SeriesRef | null;
  points: number;
  better: string;
  principal: boolean;
  sampled: boolean;
  why: string;
  measure: string;
}

/** Where the server reads, and why it has a sample only, if that is so. */
export interface ServerSource {
  kind: "files" | "provider";
  where: string;
  sampled: string | null;
}

/** How far reading has come. */
export interface ServerStatus {
  /** Grows whenever the report changed. */
  generation: number;
  /** Reading until everything was read once. */
  phase: "reading" | "ready" | "failed";
  /** The files are being looked at just now; what that brings comes with a later answer. */
  looking: boolean;
  source: ServerSource;
  progress: Progress;
  /** One sentence in the phase "failed". */
  error: string | null;
  /** Those of the whole log directory. */
  warnings: LogWarning[];
}

/** What it costs if the finding is true, worst first. */
export type Severity = "error" | "warning" | "info";

/** A stretch of steps of a series, both ends included. */
export interface Span {
  member: string;
  tag: string;
  first_step: number;
  last_step: number;
  label: string;
  kind: "span";
}

/** A small curve. */
export interface Spark {
  member: string;
  tag: string;
  split: Split;
  steps: number[];
  values: Value[];
}

/** Which part of the data a series was measured on. */
export type Split = "train" | "validation" | "test" | "none";

/** Which report an answer is from. */
export interface Stamp {
  generation: number;
}

/** One run in the ranking, best value first. */
export interface Standing {
  run: string;
  /** From 1; equal values share one. None for a run that is not ranked. */
  place: number | null;
  /** Its best value, or None where it has no such series. */
  best: Best | null;
  /** Why it is not ranked: its value is not to be trusted, sentences; empty where it is ranked. */
  exclusion_reasons: string[];
  /** Best value minus that of the baseline. */
  difference: Value;
  /** First step at which it was as good as the baseline's best value. */
  reached_step: number | null;
  /** Time until then. */
  reached_seconds: Value;
}

/** A measured number and, where there is one, the limit that it was compared with. */
export interface Stat {
  name: string;
  value: Value;
  limit: Value;
  unit: string;
  kind: "stat";
}

/** How one rule ended on one run. */
export type Status = "found" | "clear" | "skipped" | "failed";

/** A number that a rule holds its measurement against. */
export interface Threshold {
  name: string;
  default: unknown;
  unit: string;
  source: string;
}

export type Value = number | null;

export type Words = PlainWords | CodeWords;
