/** Made-up trainings for the mock server: each is a report of one run and its curves. */

const random = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const range = (n, every = 1, first = 0) => Array.from({ length: n }, (_, i) => first + i * every);

/** One series: its place in the report, and a function of share (0..1) and noise (-1..1). */
function series(member, tag, role, split, steps, valueOf, extra = {}) {
  const next = random(member.length * 7919 + tag.length * 104729 + steps.length);
  const values = steps.map((step, i) => valueOf(i / Math.max(1, steps.length - 1), next() * 2 - 1, i));
  const better = role === "loss" ? "lower" : role === "score" ? "higher" : "none";
  return {
    member,
    tag,
    role,
    split,
    steps,
    values,
    better,
    partner: null,
    principal: true,
    measure: "none",
    resets: [],
    ...extra,
  };
}

function pair(train, validation) {
  train.partner = { member: validation.member, tag: validation.tag };
  validation.partner = { member: train.member, tag: train.tag };
  return [train, validation];
}

const stat = (name, value, limit = null, unit = "") => ({ kind: "stat", name, value, limit, unit });
const on = ({ member, tag }) => ({ member, tag });
/** Evidence as the server sends it: whole, with null for what is not there. */
const whole = (one) =>
  ({
    level: { ...one, tolerance: one.tolerance ?? null },
    gap: { ...one, first_value: one.first_value ?? null, other_value: one.other_value ?? null },
  })[one.kind] ?? one;
const RULES = [
  "stuck-at-chance",
  "predicts-the-prior",
  "suspiciously-perfect-validation",
  "overfitting",
  "diverged",
  "non-finite",
  "no-validation",
  "too-few-points",
];
const RANK = { error: 0, warning: 1, info: 2, unjudged: 3, healthy: 4 };

function run(
  name,
  all,
  findings = [],
  { skipped = {}, warnings = [], family = "supervised", sampled = false } = {},
) {
  const full = findings.map((finding) => ({
    run: name,
    confidence: "high",
    remedies: [],
    superseded_by: null,
    suppressed: null,
    ...finding,
    evidence: finding.evidence.map(whole),
  }));
  const active = full.filter((one) => !one.superseded_by && !one.suppressed);
  const found = new Set(full.map((one) => one.rule));
  const outcomes = RULES.map((rule) => ({
    rule,
    run: name,
    status: found.has(rule)
      ? "found"
      : skipped[rule]
        ? skipped[rule].startsWith("!")
          ? "failed"
          : "skipped"
        : "clear",
    reason: (skipped[rule] ?? "").replace("!", ""),
  }));
  const judged = outcomes.some(
    (one) => one.status === "clear" && !["no-validation", "too-few-points"].includes(one.rule),
  );
  const [primary = null] = active;
  const status = active.some((one) => one.severity !== "info")
    ? primary.severity
    : primary
      ? judged
        ? "info"
        : "unjudged"
      : judged
        ? "healthy"
        : "unjudged";
  return { name, all, findings: full, outcomes, warnings, family, sampled, primary, status };
}

function stuck() {
  const steps = range(50);
  const loss = pair(
    series(
      "article/stuck/train",
      "epoch_loss",
      "loss",
      "train",
      steps,
      (t, e) => 0.6932 + 0.0012 * Math.exp(-9 * t) + 0.0001 * e,
    ),
    series(
      "article/stuck/validation",
      "epoch_loss",
      "loss",
      "validation",
      steps,
      (t, e) => 0.69315 + 0.00006 * e,
    ),
  );
  const accuracy = pair(
    series("article/stuck/train", "epoch_accuracy", "score", "train", steps, (t, e) => 0.5 + 0.005 * e),
    series("article/stuck/validation", "epoch_accuracy", "score", "validation", steps, (t, e) =>
      e > 0 ? 0.5029 : 0.4971,
    ),
  );
  const rate = series(
    "article/stuck/train",
    "epoch_learning_rate",
    "learning_rate",
    "train",
    steps,
    () => 0.001,
  );
  return run(
    "article/stuck",
    [...loss, ...accuracy, rate],
    [
      {
        rule: "stuck-at-chance",
        severity: "error",
        message:
          "`epoch_loss` stayed within 0.01 nats of ln 2 = 0.6931 on 100 % of its points (steps 0 to 49), and the validation accuracy flips between 0.4971 and 0.5029",
        tags: ["epoch_loss"],
        evidence: [
          { kind: "span", ...on(loss[0]), first_step: 0, last_step: 49, label: "no learning" },
          { kind: "level", ...on(loss[0]), value: 0.693147, label: "ln 2 = 0.693" },
          { kind: "level", ...on(accuracy[1]), value: 0.5029, label: "p = 0.5029" },
          { kind: "level", ...on(accuracy[1]), value: 0.4971, label: "1 - p = 0.4971" },
          stat("share of points near chance", 1, 0.9, "share"),
          stat("distance from ln 2 at the end", 0.00004, 0.01, "nats"),
        ],
        remedies: ["overfit-one-batch", "scale-inputs", "add-activations"],
      },
      {
        rule: "suspiciously-perfect-validation",
        severity: "error",
        confidence: "low",
        superseded_by: "stuck-at-chance",
        suppressed: "explained by stuck-at-chance",
        message: "validation `epoch_loss` is below the training loss from the first epoch on",
        tags: ["epoch_loss"],
        evidence: [
          { kind: "point", ...on(loss[1]), step: 0, value: loss[1].values[0], label: "first" },
          stat("lead", 0.001, 0, "nats"),
        ],
        remedies: ["check-splits"],
      },
    ],
  );
}

function overfitting(name = "cnn/no-augmentation", severity = "warning") {
  const steps = range(900, 10);
  const coarse = range(60, 150, 40);
  const train = series(
    name,
    "train/loss",
    "loss",
    "train",
    steps,
    (t, e) => 0.08 + 2.2 * Math.exp(-6 * t) + 0.05 * e * (1 - 0.6 * t),
  );
  const val = series(
    name,
    "val/loss",
    "loss",
    "validation",
    coarse,
    (t, e) => 0.35 + 2 * Math.exp(-8 * t) + 0.75 * Math.max(0, t - 0.3) ** 1.3 + 0.02 * e,
  );
  const best = val.values.indexOf(Math.min(...val.values));
  const end = val.values.length - 1;
  const all = [
    ...pair(train, val),
    ...pair(
      series(
        name,
        "train/accuracy",
        "score",
        "train",
        steps,
        (t, e) => 0.99 - 0.7 * Math.exp(-6 * t) + 0.01 * e,
      ),
      series(
        name,
        "val/accuracy",
        "score",
        "validation",
        coarse,
        (t, e) => 0.86 - 0.6 * Math.exp(-8 * t) + 0.01 * e,
      ),
    ),
    series(name, "lr", "learning_rate", "none", steps, (t) => 1e-3 * (0.5 + 0.5 * Math.cos(Math.PI * t))),
    series(
      name,
      "grad_norm",
      "gradient_norm",
      "none",
      steps,
      (t, e) => 1.5 - t + 0.4 * Math.abs(e) + (Math.abs(e) > 0.99 ? 6 : 0),
    ),
    series(name, "train/aux_loss", "loss", "train", steps, (t, e) => 0.5 * Math.exp(-2 * t) + 0.03 * e, {
      principal: false,
    }),
    series(name, "perf/step_time", "time", "none", steps, (t, e) => 0.11 + 0.01 * e),
    series(name, "epoch", "counter", "none", steps, (t) => Math.floor(t * 10)),
  ];
  return run(
    name,
    all,
    [
      {
        rule: "overfitting",
        severity,
        confidence: "high",
        message: `\`val/loss\` was best (${val.values[best].toFixed(3)}) at step ${coarse[best]} and ended at ${val.values[end].toFixed(3)}, 9.4 times its noise higher, while \`train/loss\` fell`,
        tags: ["val/loss", "train/loss"],
        evidence: [
          { kind: "point", ...on(val), step: coarse[best], value: val.values[best], label: "best" },
          {
            kind: "span",
            ...on(val),
            first_step: coarse[best],
            last_step: coarse[end],
            label: "validation rises while training falls",
          },
          {
            kind: "gap",
            ...on(val),
            other_member: name,
            other_tag: "train/loss",
            step: coarse[end - 2],
            value: val.values[end - 2] - 0.09,
            label: "gap",
          },
          stat("rise above the best", (val.values[end] - val.values[best]) / val.values[best], 0.05, "share"),
          stat("rise in units of noise", 9.4, 3),
          { kind: "ribbon", label: "noise band", low: 0.33, high: 0.37 },
        ],
        remedies: ["early-stopping", "augment"],
      },
    ],
    { skipped: { "predicts-the-prior": "needs class shares; `val/accuracy` does not tell them" } },
  );
}

function diverged() {
  const name = "lr-sweep/lr=0.3";
  const steps = range(400, 5);
  const loss = series(
    name,
    "loss",
    "loss",
    "train",
    steps,
    (t, e) => (t < 0.45 ? 0.4 + 1.9 * Math.exp(-10 * t) : 5.8 + 1.2 * e) + 0.06 * e,
    { resets: [600] },
  );
  return run(
    name,
    [
      loss,
      series(
        name,
        "grad_norm",
        "gradient_norm",
        "none",
        steps,
        (t, e) => (t < 0.45 ? 1 : 40) * (1 + 0.4 * e),
      ),
    ],
    [
      {
        rule: "diverged",
        severity: "error",
        confidence: "high",
        message: "`loss` left its best level of 0.41 at step 900 and stayed 14 times higher until the end",
        tags: ["loss"],
        evidence: [
          { kind: "point", ...on(loss), step: 890, value: loss.values[178], label: "best" },
          { kind: "span", ...on(loss), first_step: 900, last_step: 1995, label: "diverged" },
          stat("median after / best", 14.2, 1.5, "times"),
        ],
        remedies: ["lower-learning-rate", "clip-gradients"],
      },
      {
        rule: "no-validation",
        severity: "info",
        confidence: "high",
        message: "no validation series was found",
        tags: ["loss"],
        evidence: [stat("validation series", 0, 1)],
        remedies: ["log-validation"],
      },
    ],
    {
      skipped: {
        overfitting: "needs a pair of train and validation loss, found none",
        "suspiciously-perfect-validation": "needs a validation loss, found none",
      },
      warnings: [
        {
          where: "events.out.tfevents.1700000000.host",
          message: "goes back from step 995 to 600: an earlier training was resumed",
          member: name,
          damage: false,
        },
      ],
    },
  );
}

function notFinite() {
  const name = "fp16/bert-base";
  const steps = range(120, 25);
  const bad = (i) => i === 20 || i === 47 || i >= 78;
  const loss = series(name, "train_loss", "loss", "train", steps, (t, e, i) =>
    i === 47 ? Infinity : i === 63 ? -Infinity : bad(i) ? NaN : 0.7 + 3 * Math.exp(-5 * t) + 0.1 * e,
  );
  const val = series(name, "eval_loss", "loss", "validation", range(8, 375, 300), (t, e, i) =>
    i >= 5 ? NaN : 0.9 + 2 * Math.exp(-6 * t),
  );
  return run(
    name,
    [...pair(loss, val)],
    [
      {
        rule: "non-finite",
        severity: "error",
        confidence: "high",
        message: "`train_loss` is NaN from step 1,950 to the end (42 points), and was infinite at step 1,175",
        tags: ["train_loss"],
        evidence: [
          { kind: "point", ...on(loss), step: 1950, value: null, label: "NaN from here" },
          { kind: "span", ...on(loss), first_step: 1950, last_step: 2975, label: "not finite" },
          stat("points that are not finite", 45, 0, "points"),
        ],
        remedies: ["clip-gradients", "lower-learning-rate"],
      },
    ],
    { skipped: { overfitting: "!ZeroDivisionError: division by zero" } },
  );
}

function healthy(name, seed = 1, skipped = {}) {
  const steps = range(600, 5);
  const floor = 0.2 + (seed % 7) * 0.08;
  return run(
    name,
    [
      ...pair(
        series(
          `${name}/train`,
          "epoch_loss",
          "loss",
          "train",
          steps,
          (t, e) => floor + 2 * Math.exp(-7 * t) + 0.03 * e,
        ),
        series(
          `${name}/validation`,
          "epoch_loss",
          "loss",
          "validation",
          range(30, 100, 50),
          (t, e) => floor + 0.05 + 1.8 * Math.exp(-7 * t) + 0.015 * e,
        ),
      ),
    ],
    [],
    { skipped },
  );
}

function unjudged() {
  const name = "sanity/one-step";
  const loss = series(name, "loss", "loss", "train", [0], () => 2.31);
  const why = "needs at least 8 points in a train loss, found 1";
  return run(
    name,
    [loss],
    [
      {
        rule: "too-few-points",
        severity: "info",
        message: "the longest curve, `loss`, has 1 point; at least 3 are needed to judge anything",
        tags: ["loss"],
        evidence: [
          stat("points in the longest curve", 1, 3, "points"),
          { kind: "point", ...on(loss), step: 0, value: 2.31, label: "last point" },
        ],
        remedies: [],
      },
    ],
    { skipped: Object.fromEntries(RULES.slice(0, 6).map((rule) => [rule, why])) },
  );
}

function suppressed() {
  const made = overfitting("gan/discriminator-warmup");
  made.findings[0].suppressed = "expected: the discriminator is frozen after warm-up";
  return { ...made, primary: null, status: "healthy" };
}

function long() {
  const name =
    "a-rather-long-folder-name/with/several/levels/experiment_2024-11-03T08-12-44_resnet50_bs256_lr3e-4_wd0.05_seed17";
  const steps = range(100_000, 2);
  const made = healthy(name, 4, { "predicts-the-prior": "needs class shares, found none" });
  made.all = pair(
    series(name, "Loss/train", "loss", "train", steps, (t, e, i) =>
      i === 61_234 ? 9 : 0.3 + 2 * Math.exp(-6 * t) + 0.08 * e,
    ),
    series(
      name,
      "Loss/val",
      "loss",
      "validation",
      range(200, 1000),
      (t, e) => 0.36 + 2 * Math.exp(-6 * t) + 0.02 * e,
    ),
  );
  return made;
}

/** The runs of a log directory, worst first. */
export function scene(kind) {
  if (kind === "empty") return [];
  const few = [
    stuck(),
    overfitting(),
    diverged(),
    notFinite(),
    unjudged(),
    suppressed(),
    long(),
    healthy("article/cured", 2),
    healthy("cnn/augmented", 3),
    healthy("lr-sweep/lr=0.03", 5, { "predicts-the-prior": "needs class shares, found none" }),
  ];
  const count = { many: 200, huge: 2000 }[kind] ?? 0;
  const many = range(count).map((i) => {
    const configuration = Math.floor(i / 5);
    const lr = [0.1, 0.01, 0.001, 0.0001][configuration % 4];
    const name = `sweep/${String(configuration).padStart(3, "0")}-lr=${lr}-seed=${i % 5}`;
    const made = i % 9 === 4 ? overfitting(name, i % 18 === 4 ? "error" : "warning") : healthy(name, i);
    // One seed fails, another is stopped early.
    if (i === 36) made.all.forEach((one) => one.values.fill(NaN, Math.floor(one.values.length * 0.6)));
    if (i === 37)
      made.all.forEach((one) =>
        [one.steps, one.values].forEach((own) => own.splice(Math.ceil(own.length / 2))),
      );
    return { ...made, hparams: { lr, optimizer: configuration % 3 ? "adam" : "sgd", seed: i % 5 } };
  });
  return [...few, ...many].sort((a, b) => RANK[a.status] - RANK[b.status] || (a.name < b.name ? -1 : 1));
}

export const finite = (value) => (Number.isFinite(value) ? value : null);
