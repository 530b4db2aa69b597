/** A made-up comparison of the mock's runs, in the shape of `GET compare`. */

/** Runs that differ by their seed alone; two made-up groups where there are none. */
function groupsOf(rows) {
  const found = new Map();
  for (const { name, best } of rows) {
    const stem = name.replace(/seed=\d+/, "*");
    if (stem !== name) found.set(stem, [...(found.get(stem) ?? []), { name, value: best.value }]);
  }
  const groups = [...found].filter(([, own]) => own.length > 1);
  if (!groups.length) return GROUPS;
  return groups.map(([name, own]) => {
    const values = own.map(({ value }) => value);
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    const spread = Math.sqrt(
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
    );
    return { name, by: "name", runs: own.map((one) => one.name), values, mean, spread, left_out: [] };
  });
}

const GROUPS = [
  {
    name: "mnist/a-*",
    by: "name",
    runs: ["mnist/a-0", "mnist/a-1"],
    values: [0.2, 0.3],
    mean: 0.25,
    spread: 0.07,
    left_out: [],
  },
  {
    name: "mnist/b-*",
    by: "hparams",
    runs: ["mnist/b-0", "mnist/b-1"],
    values: [0.4],
    mean: 0.4,
    spread: null,
    left_out: ["mnist/b-1"],
  },
];

/**
 * @param rows Rows of the list, those of the runs to compare.
 * @param details The same runs in full.
 * @param options What was asked for.
 */
export function comparison(generation, rows, details, { baseline = null }) {
  const goal = rows.find(({ name }) => name === baseline)?.best?.value ?? null;
  const quantity = {
    key: "validation/loss/loss",
    label: "validation loss",
    role: "loss",
    split: "validation",
    better: "lower",
    runs: rows.length,
  };
  const ranking = rows
    .map(({ name, best, status, primary }) => {
      const exclusion_reasons =
        status === "error" || status === "unjudged"
          ? [`it is not to be trusted (${primary?.rule ?? "not judged"})`]
          : [];
      return {
        run: name,
        place: null,
        best: best && { member: best.member, tag: best.tag, value: best.value, step: best.step, seconds: 90 },
        exclusion_reasons,
        difference: best && goal !== null ? best.value - goal : null,
        reached_step: best && goal !== null && best.value <= goal ? best.step : null,
        reached_seconds: null,
      };
    })
    .sort((a, b) => a.exclusion_reasons.length - b.exclusion_reasons.length || a.best.value - b.best.value);
  ranking
    .filter(({ exclusion_reasons }) => !exclusion_reasons.length)
    .forEach((standing, i) => (standing.place = i + 1));
  const ranked = ranking.filter(({ place }) => place !== null);
  const winner = ranked.length > 1 ? ranked[0].run : null;
  const rules = [...new Set(details.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  return {
    generation,
    runs: rows.map(({ name }) => name),
    quantities: [quantity, { ...quantity, key: "train/loss/loss", label: "training loss", split: "train" }],
    quantity,
    baseline,
    winner,
    verdict: winner
      ? `${winner} is the best by validation loss: ${ranked[0].best.value} at step ${ranked[0].best.step}; of ${ranked.length} runs that can be trusted.`
      : "No run is named the best by validation loss: fewer than two runs have a value that can be trusted.",
    ranking,
    findings: rules.map((rule) => {
      const found = details.filter(({ findings }) => findings.some((one) => one.rule === rule));
      return {
        rule,
        severity: found[0].findings.find((one) => one.rule === rule).severity,
        found: found.map(({ run }) => run.name),
        unchecked: [],
      };
    }),
    hparams: [
      { name: "lr", values: rows.map((_, i) => [0.1, 0.01, 0.001][i % 3]) },
      { name: "optimizer", values: rows.map((_, i) => (i === 1 ? null : "adam")) },
    ],
    hparams_alike: 3,
    groups: groupsOf(rows),
    group_comparisons: [
      {
        first: "mnist/a-*",
        second: "mnist/b-*",
        is_better: false,
        difference: -0.15,
        p: null,
        p_adjusted: null,
        test: "",
        message:
          "cannot tell whether mnist/a-* is better than mnist/b-*: 1 of the 2 runs of mnist/b-* have no value that can be trusted, and to leave them out would favour it",
      },
    ],
    patterns: [],
    search: { hypotheses: 6, rules: 2, splits: ["lr >= 0.01, >= 0.1"], alpha: 0.05 },
  };
}
