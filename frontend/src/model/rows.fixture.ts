/** Rows of the list for tests. */

import type { BestValue, RunRow } from "../api/types";

export function rowOf(part: Partial<RunRow>): RunRow {
  const { name = "run" } = part;
  return {
    name,
    members: [name],
    family: "supervised",
    status: "healthy",
    primary: null,
    counts: { error: 0, warning: 0, info: 0 },
    rules: [],
    suppressed: 0,
    reason: "",
    unchecked: 0,
    series: 1,
    points: 1,
    last_step: 0,
    first_wall_time: null,
    last_wall_time: null,
    sampled: false,
    quantity: null,
    best: null,
    last: null,
    checkpoint: null,
    values: [],
    evidence: [],
    spark: [],
    ...part,
  };
}

export function placeOf(value: number, part: Partial<BestValue> = {}): BestValue {
  return { member: ".", tag: "val/loss", split: "validation", better: "lower", value, step: 1, ...part };
}
