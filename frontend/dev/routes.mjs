/** Answers of the mock server, in the shape of docs/http_api.md. */

import { readFileSync } from "node:fs";
import { finite, scene } from "./scenes.mjs";

const { rules: texts, remedies } = JSON.parse(
  readFileSync(new URL("../fixtures/rules.json", import.meta.url), "utf8"),
);
const titled = (name) => (name[0].toUpperCase() + name.slice(1)).replaceAll("-", " ");
const rules = {
  rules: texts.map((rule) => ({ title: titled(rule.name), page: `docs/rules/${rule.name}.md`, ...rule })),
  remedies,
};

/** What a client asked for that is not there; becomes an HTTP error with one sentence. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const pick = (list, count) =>
  list.filter((_, i) => i % Math.ceil(list.length / count) === 0 || i === list.length - 1);

function marksOf({ steps, values }) {
  const marks = [];
  let previous = null;
  values.forEach((value, i) => {
    const name = Number.isNaN(value)
      ? "nan"
      : value === Infinity
        ? "inf"
        : value === -Infinity
          ? "-inf"
          : null;
    if (name && name === previous) marks.at(-1).count += 1;
    else if (name) marks.push({ step: steps[i], value: name, count: 1 });
    previous = name;
  });
  return marks;
}

/** First, last, least and greatest point of each column. */
function thin(indices, values, width) {
  if (indices.length <= 4 * width) return indices;
  const kept = new Set();
  for (let column = 0; column < width; column += 1) {
    const part = indices.slice(
      Math.floor((column * indices.length) / width),
      Math.floor(((column + 1) * indices.length) / width),
    );
    const low = part.reduce((best, i) => (values[i] < values[best] ? i : best), part[0]);
    const high = part.reduce((best, i) => (values[i] > values[best] ? i : best), part[0]);
    for (const i of [part[0], part.at(-1), low, high]) kept.add(i);
  }
  return [...kept].sort((a, b) => a - b);
}

/** Mean and range of curves that are logged at the same steps. */
function band(curves) {
  const length = Math.max(...curves.map(({ steps }) => steps.length));
  const every = Math.ceil(length / 60);
  const { steps } = curves.find((one) => one.steps.length === length);
  const places = steps.map((_, i) => i).filter((i) => i % every === 0);
  const at = places.map((i) => curves.map(({ values }) => values[i]).filter(Number.isFinite));
  const name = ({ run, member, tag }, step) => ({ run, member, tag, step });
  const broken = curves.filter(({ values }) => !values.every(Number.isFinite));
  return {
    steps: places.map((i) => steps[i]),
    mean: at.map((own) =>
      own.length === curves.length ? own.reduce((sum, value) => sum + value, 0) / own.length : null,
    ),
    least: at.map((own) => finite(Math.min(...own))),
    greatest: at.map((own) => finite(Math.max(...own))),
    count: at.map((own) => own.length),
    broken: broken.map((one) =>
      name(one, one.steps[one.values.findIndex((value) => !Number.isFinite(value))]),
    ),
    short: curves
      .filter((one) => !broken.includes(one) && one.steps.length < length)
      .map((one) => name(one, one.steps.at(-1))),
  };
}

/** TensorBoard's moving average, one by one. */
function smooth(values, weight) {
  let [last, count] = [0, 0];
  return values.map((value) => {
    if (!Number.isFinite(value)) return value;
    count += 1;
    last = last * weight + (1 - weight) * value;
    return last / (1 - weight ** count);
  });
}

function curve(series, width, start, end, smoothing) {
  const { member, tag, steps, values, resets, pauses = [] } = series;
  const wallOf = (i) =>
    1.7e9 + i + pauses.reduce((sum, { step, seconds }) => sum + (steps[i] > step ? seconds : 0), 0);
  const smoothed = smoothing ? smooth(values, smoothing ** Math.min(1, 1000 / values.length)) : null;
  const inside = steps.map((_, i) => i).filter((i) => steps[i] >= start && steps[i] <= end);
  const kept = thin(inside, values, width);
  return {
    member,
    tag,
    points: steps.length,
    thinned: kept.length < steps.length,
    steps: kept.map((i) => steps[i]),
    values: kept.map((i) => finite(values[i])),
    wall_times: kept.map(wallOf),
    ...(smoothed ? { smoothed: kept.map((i) => finite(smoothed[i])) } : {}),
    marks: marksOf({ steps: inside.map((i) => steps[i]), values: inside.map((i) => values[i]) }),
    resets,
    pauses,
  };
}

/** The series that judges a run. */
function mainOf({ all }) {
  const judged = all.filter((one) => one.role === "loss");
  return judged.find((one) => one.split === "validation") ?? judged[0];
}

/** The charts that matter: the pairs, or else what a run can be judged by. */
function leadingOf(all) {
  const ref = ({ member, tag }) => ({ member, tag });
  const pairs = all.filter((one) => one.partner && one.split !== "validation");
  if (pairs.length) return pairs.map((one) => [ref(one), ref(one.partner)]);
  return all.filter((one) => ["loss", "score", "reward"].includes(one.role)).map((one) => [ref(one)]);
}

/** The step to keep, where the run can be judged. */
function bestStep(run) {
  const { member, tag, split, better, steps, values } = mainOf(run);
  if (run.status === "unjudged" || run.status === "error") return null;
  const value = Math.min(...values.filter(Number.isFinite));
  const step = steps[values.indexOf(value)];
  const [last_step, last_value] = [steps.at(-1), finite(values.at(-1)) ?? value];
  const last_is_as_good = last_value - value <= 0.06;
  const message = last_is_as_good
    ? `The last step, ${last_step}, is as good as the best by ${tag}: ${last_value.toFixed(3)}, with ${value.toFixed(3)} at step ${step} and a noise of 0.06.`
    : `The best step by ${tag} is ${step}: ${value.toFixed(3)} (noise 0.06). The ${last_step - step} steps after it made it worse: ${last_value.toFixed(3)} at step ${last_step}.`;
  return {
    ...{ member, tag, split, better, step, value, noise: 0.06 },
    ...{ last_step, last_value, last_is_as_good, seconds_after: last_step - step, message },
  };
}

function row(run) {
  const active = run.findings.filter((one) => !one.superseded_by && !one.suppressed);
  const judged = run.all.filter((one) => one.role === "loss");
  const main = mainOf(run);
  const numbers = main.values.filter(Number.isFinite);
  const least = Math.min(...numbers);
  const { primary } = run;
  return {
    name: run.name,
    members: [...new Set(run.all.map((one) => one.member))],
    family: run.family,
    status: run.status,
    primary: primary && {
      rule: primary.rule,
      severity: primary.severity,
      confidence: primary.confidence,
      message: primary.message,
    },
    counts: Object.fromEntries(
      ["error", "warning", "info"].map((severity) => [
        severity,
        active.filter((one) => one.severity === severity).length,
      ]),
    ),
    rules: active.map(({ rule, severity }) => ({ rule, severity })),
    suppressed: run.findings.filter((one) => one.suppressed && !one.superseded_by).length,
    reason: run.status === "unjudged" ? (run.outcomes.find((one) => one.reason)?.reason ?? "") : "",
    unchecked: run.outcomes.filter((one) => ["skipped", "failed"].includes(one.status)).length,
    series: run.all.length,
    points: run.all.reduce((sum, one) => sum + one.steps.length, 0),
    last_step: Math.max(...run.all.map((one) => one.steps.at(-1))),
    first_wall_time: 1.7e9,
    last_wall_time: 1.7e9 + 5321 + run.name.length * 1000,
    sampled: run.sampled,
    ...(run.hparams ? { hparams: run.hparams } : {}),
    quantity: { key: `${main.split}/${main.role}/${main.tag}`, label: `${main.split} ${main.tag}` },
    best: {
      member: main.member,
      tag: main.tag,
      split: main.split,
      better: main.better,
      value: least,
      step: main.steps[main.values.indexOf(least)],
    },
    last: {
      member: main.member,
      tag: main.tag,
      split: main.split,
      better: main.better,
      value: finite(main.values.at(-1)),
      step: main.steps.at(-1),
    },
    values: valuesOf(run),
    checkpoint: bestStep(run),
    evidence: (primary?.evidence ?? []).filter(
      (one) =>
        ["span", "point"].includes(one.kind) &&
        judged.some(({ member, tag }) => one.member === member && one.tag === tag),
    ),
    spark: judged.slice(0, 2).map((one) => {
      const indices = pick(
        one.steps.map((_, i) => i),
        60,
      );
      return {
        member: one.member,
        tag: one.tag,
        split: one.split,
        steps: indices.map((i) => one.steps[i]),
        values: indices.map((i) => finite(one.values[i])),
      };
    }),
  };
}

/** Best and last of what runs can be compared by. */
function valuesOf({ all }) {
  const own = all.filter(({ better }) => better !== "none");
  const keys = new Map(own.map((one) => [`${one.split}/${one.role}/${one.tag}`, one]));
  return [...keys].slice(0, 12).map(([key, { tag, split, better, steps, values }]) => {
    const known = values.filter(Number.isFinite);
    const best = known.length ? (better === "lower" ? Math.min(...known) : Math.max(...known)) : null;
    return {
      key,
      name: tag,
      tag,
      split,
      better,
      best,
      step: best === null ? null : steps[values.indexOf(best)],
      last: finite(values.at(-1)),
    };
  });
}

/** Makes the routes of one log directory; `state` may be changed while it serves. */
export function routes(kind) {
  const runs = scene(kind);
  const rows = runs.map(row);
  const state = {
    generation: 1,
    phase: "ready",
    error: null,
    sampled: null,
    warnings: [],
    shown: rows.length,
    rules: {},
    reading: {},
    order: (rows) => rows,
  };
  /** The row as it is now: with other findings, or read in part, where the state says so. */
  const now = (row) => {
    const rules = state.rules[row.name];
    const reading = state.reading[row.name];
    return { ...row, ...(rules ? { rules } : {}), ...(reading ? { reading } : {}) };
  };
  const find = (name) => {
    const run = runs.find((one) => one.name === name);
    if (!run) throw new Refusal(404, `There is no run ${JSON.stringify(name)} in /logs.`);
    return run;
  };
  return {
    state,
    status: () => ({
      generation: state.generation,
      phase: state.phase,
      looking: false,
      source: { kind: "files", where: "/logs", sampled: state.sampled },
      progress: {
        members_read: state.shown,
        members_known: rows.length,
        bytes_read: state.shown * 1e5,
        bytes_known: rows.length * 1e5,
      },
      error: state.error,
      warnings: state.warnings,
    }),
    runs: () => ({ generation: state.generation, runs: state.order(rows.slice(0, state.shown).map(now)) }),
    run: (query) => {
      const { name, all, status, primary, family, findings, outcomes, warnings } = find(query.get("name"));
      const summaries = all.map(
        ({ member, tag, role, split, partner, steps, better, principal, measure }) => ({
          member,
          tag,
          role,
          split,
          partner,
          points: steps.length,
          better,
          principal,
          sampled: false,
          why: `named like a ${split} ${role}`,
          measure,
        }),
      );
      return {
        generation: state.generation,
        run: {
          name,
          members: [...new Set(all.map((one) => one.member))],
          series: summaries,
          status,
          primary: primary?.rule ?? null,
          family,
          reason: status === "unjudged" ? (outcomes.find((one) => one.reason)?.reason ?? "") : "",
          family_reason: "",
          best: bestStep(find(name)),
          notes: [],
        },
        leading: leadingOf(all),
        smoothing: 0,
        findings,
        outcomes,
        warnings,
      };
    },
    curves: (query) => {
      const run = find(query.get("run"));
      const keys = JSON.parse(query.get("keys"));
      const bound = (name, other) => (query.has(name) ? Number(query.get(name)) : other);
      return {
        generation: state.generation,
        series: keys.map(([member, tag]) => {
          const found = run.all.find((one) => one.member === member && one.tag === tag);
          if (!found) throw new Refusal(404, `There is no series ${JSON.stringify(tag)} in this run.`);
          const [start, end] = [bound("start", -Infinity), bound("end", Infinity)];
          return curve(found, Number(query.get("width")), start, end, bound("smoothing", 0));
        }),
      };
    },
    bands: (query) => ({
      generation: state.generation,
      bands: JSON.parse(query.get("groups")).map((group) =>
        band(
          group.map(([name, member, tag]) => {
            const found = find(name).all.find((one) => one.member === member && one.tag === tag);
            if (!found) throw new Refusal(404, `There is no series ${JSON.stringify(tag)} in this run.`);
            return { run: name, ...found };
          }),
        ),
      ),
    }),
    rules: () => rules,
  };
}
