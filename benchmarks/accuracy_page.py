"""docs/accuracy.md, and the same for a terminal: what ``accuracy.py`` measured, in words and tables."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

LEVELS = ("high", "medium", "low")
FIGURES = ("micro", "full", "honest", "quiet", "judged")
ABOUT = {
    "dev": "ours: small supervised trainings, faults put in on purpose",
    "threads": "other people's, as they posted them when they asked what is wrong",
    "algoperf": "large workloads of AlgoPerf; half chosen where an earlier version was wrong",
    "rl": "ours: reinforcement learning, RLHF and preference tuning by real libraries",
    "modern": "ours: language, generative, detection, speech, contrastive, multi-task",
    "blind-trainings": "made and labelled by somebody who had not read the rules; scored once (below)",
    "blind-kinds": "newer kinds, made and labelled by somebody who had not read the rules; scored once (below)",
    "blind-trainings-2": "as `blind-trainings`, by somebody else",
    "blind-kinds-2": "as `blind-kinds`, by somebody else",
}
"""What is known of the corpora that we have."""
BLIND = {
    "2026-11, numbers that people posted (Keras, TensorFlow)": (88, ".63", "51 %", "20 %", "95 %"),
    "2026-11, the same (PyTorch, Hugging Face, detection, speech, Chinese)": (97, ".65", "51 %", "11 %", "97 %"),
    "2026-11, our own held-out trainings": (299, ".90", "86 %", "10 %", "96 %"),
    "2026-11, `blind-trainings`": (60, ".84", "75 %", "18 %", "95 %"),
    "2026-11, `blind-kinds`": (36, ".72", "59 %", "18 %", "93 %"),
    "2026-12, `blind-trainings-2`": (60, ".77", "65 %", "8 %", "95 %"),
    "2026-12, `blind-kinds-2`": (36, ".65", "48 %", "13 %", "100 %"),
}
"""Sets, with the figures of their one score before anything was learned from them."""
INTRODUCTION = """
Made by `benchmarks/accuracy.py` from version {version}: {runs} labelled trainings in {count} corpora, {healthy} of
them healthy. The labels say for each run which rules must fire, which may, and that every other error or warning is a
false alarm. Findings that another finding explains do not count.

**The corpus that comes off worst is {worst}: micro F1 {f1:.2f}.** Yours may do worse: these corpora were in sight when
the rules were made; what the rules were worth on logs that nobody had seen is said below.
"""
CAUTION = """
- A fault that somebody puts in is clearer than one that nobody knows of, and faults are far more frequent here than
  among your runs: precision on yours depends on how often you make mistakes.
- With a handful of cases a rule, the intervals (in brackets, 95 %) are wide: a rule that was right in all of seven
  cases may still be wrong in every third. They take the runs for independent, which runs of one task are not.
- The models are small, but for `algoperf` and many of `threads`.
"""


def prose(text: str) -> list[str]:
    """Return a paragraph in lines of a page's width, and an empty line."""
    return [*textwrap.wrap(text, 120, break_long_words=False, break_on_hyphens=False), ""]


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Return a table in Markdown; every column but the first is set to the right."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return ["| " + " | ".join(map(str, line)) + " |" for line in lines] + [""]


def shown(share: Sequence[float] | None) -> str:
    """Write a share and its interval."""
    return "{:.2f} ({:.2f}-{:.2f})".format(*share) if share else "-"


def percent(share: Sequence[float] | None) -> str:
    """Write a share and its interval in per cent."""
    return f"{share[0]:.1%} ({share[1]:.0%}-{share[2]:.0%})" if share else "-"


def link(rule: str) -> str:
    """Write a rule with a link to its page."""
    return f"[{rule}](rules/{rule}.md)"


def worst(document: Mapping[str, Any]) -> tuple[str, float]:
    """Return the corpus with the least micro F1, and that F1."""
    return min(((name, of["micro"][0]) for name, of in document["corpora"].items()), key=lambda pair: pair[1])


def page(document: Mapping[str, Any]) -> str:
    """Return the result as a page of Markdown."""
    name, f1 = worst(document)
    words = {"count": len(document["corpora"]), "worst": f"`{name}`", "f1": f1}
    lines = [
        "# How often it is right",
        INTRODUCTION.format(**words, **{key: document[key] for key in ("version", "runs", "healthy")}),
        *corpora_section(document["corpora"]),
        *families_section(document.get("families", {})),
        *blind_section(),
        "## What these numbers say, and what they do not",
        CAUTION,
        *rules_section(document["rules"]),
        *confidence_section(document["confidence"]),
        *prefix_section(document["prefixes"]),
        *threshold_section(document["fits"]),
        *errors_section(document["corpora"]),
        "## The stories in `demo_logs/`",
        "",
        *prose(
            "The project's own trainings tell one story each; `demo_logs/expected.toml` says what must be found "
            "in them. The tests hold every version to it: all found, no false alarm. Anybody can measure it "
            "with `python benchmarks/accuracy.py demo_logs`."
        ),
    ]
    return "\n".join(lines) + "\n"


def corpora_section(found: Mapping[str, Any]) -> list[str]:
    """Write the figures of every corpus."""
    return [
        "## Each corpus",
        "",
        *prose(
            "*micro F1* over all findings; *diagnosed*: faulty runs with everything that has to be found; *not "
            "called healthy*: faulty runs without the green tick; *quiet*: healthy runs without a false alarm; "
            "*judged*: runs with another verdict than unjudged."
        ),
        *table(
            ("corpus", "runs", "micro F1", "macro F1", "diagnosed", "not called healthy", "quiet", "judged"),
            (
                (
                    f"`{name}`",
                    of["runs"],
                    shown(of["micro"]),
                    f"{of['macro']:.2f}",
                    *(percent(of[key]) for key in FIGURES[1:]),
                )
                for name, of in found.items()
            ),
        ),
        *(f"- `{name}`: {ABOUT[name]}." for name in found if name in ABOUT),
        "",
    ]


def families_section(found: Mapping[str, Any]) -> list[str]:
    """Write the figures of every kind of training; nothing where they were not measured."""
    if not found:
        return []
    return [
        "## Each kind of training",
        "",
        *prose(
            "As it was recognised from what a run logs; the columns are those above. Kinds with few runs say little: "
            "look at the intervals."
        ),
        *table(
            ("kind", "runs", "faulty", "healthy", "micro F1", "diagnosed", "not called healthy", "quiet", "judged"),
            (
                (
                    kind,
                    *(of[key] for key in ("runs", "faulty", "healthy")),
                    shown(of["micro"]),
                    *(percent(of[key]) for key in FIGURES[1:]),
                )
                for kind, of in found.items()
            ),
        ),
    ]


def blind_section() -> list[str]:
    """Write what the rules were worth on trainings that nobody had seen."""
    return [
        "## Blind",
        "",
        *prose(
            "Made and labelled by people who had not read the rules, and scored once, by the version of that day; "
            "nothing was changed between the making of a set and its score. Afterwards the rules were mended by "
            "what a set had shown, so its figures above are better; each set is different, and they cannot be "
            "compared closely. Those in `benchmarks/corpus/` are there to be run by anyone. Of the last two lines a "
            "handful of faults were mended since."
        ),
        *table(
            ("set", "runs", "micro F1", "diagnosed", "called healthy", "quiet"),
            ((name, *row) for name, row in BLIND.items()),
        ),
    ]


def rules_section(rules: Mapping[str, Any]) -> list[str]:
    """Write how often each rule is right."""
    unasked = [link(rule) for rule, counts in rules.items() if not counts["required"]]
    return [
        "## Each rule",
        "",
        *prose(
            "*Asked for*: runs in which the labels want it. *Allowed*: reports that the labels neither want nor "
            "call wrong; they count nowhere. Intervals of precision and recall are Wilson's; that of F1 is "
            "Wilson's for the share of the right among all that was asked for or reported."
        ),
        *table(
            ("rule", "asked for", "found", "missed", "false alarms", "allowed", "precision", "recall", "F1"),
            (
                (
                    link(rule),
                    *(counts[key] for key in ("required", "tp", "fn", "fp", "may")),
                    *(shown(counts[key]) for key in ("precision", "recall", "f1")),
                )
                for rule, counts in rules.items()
                if counts["required"] or counts["fp"]
            ),
        ),
        *([f"No label asks for {', '.join(unasked)}.", ""] if unasked else []),
    ]


def confidence_section(confidence: Mapping[str, Mapping[str, Sequence[int]]]) -> list[str]:
    """Write how often each level of confidence was right."""
    totals = {
        level: [sum(by[level][i] for by in confidence.values() if level in by) for i in range(3)] for level in LEVELS
    }

    def cell(counts: Sequence[int] | None) -> str:
        return f"{counts[0]} / {counts[1]} / {counts[2]}" if counts else ""

    def not_wrong(counts: Sequence[int]) -> str:
        return f"{(counts[0] + counts[1]) / sum(counts):.1%}" if sum(counts) else "-"

    return [
        "## Confidence",
        "",
        *prose(
            "Reports that were asked for / allowed / wrong, by the confidence that the rule gave. Meant are at "
            "least 97 % of what is called high to be not wrong, and 85 % of medium."
        ),
        *table(
            ("rule", *LEVELS),
            [
                *((link(rule), *(cell(by.get(level)) for level in LEVELS)) for rule, by in confidence.items()),
                ("**all**", *(cell(totals[level]) for level in LEVELS)),
                ("not wrong", *(not_wrong(totals[level]) for level in LEVELS)),
            ],
        ),
    ]


def prefix_section(prefixes: Mapping[str, Any]) -> list[str]:
    """Write how a diagnosis changes while the log grows."""
    runs, healthy, alarmed = prefixes["runs"], prefixes["healthy"], prefixes["healthy_ever_alarmed"]
    alarms = ", ".join(f"{link(rule)} {count}" for rule, count in prefixes["alarms"].items())
    return [
        "## While the training runs",
        "",
        *prose(
            "Each run was diagnosed again with the first part of its points only. A log that is cut off is "
            "another log: where the trouble comes late the verdict has to change."
        ),
        *table(
            ("first part of the run", *prefixes["as_at_the_end"]),
            [
                (
                    f"the findings of the end, of {runs} runs",
                    *(f"{count / runs:.0%}" for count in prefixes["as_at_the_end"].values()),
                )
            ],
        ),
        *prose(
            "Healthy runs that ever show a finding which the whole run lacks and the labels do not allow: "
            f"{alarmed} of {healthy} ({alarmed / healthy:.1%}; meant is at most 2 %){': ' + alarms if alarms else ''}. "
            f"Runs in which a finding comes and goes more than once: {prefixes['found_gone_found']} of {runs}."
        ),
    ]


def threshold_section(fits: Sequence[Mapping[str, Any]]) -> list[str]:
    """Write what was fitted and how firmly."""
    return [
        "## Thresholds",
        "",
        *prose(
            "Thresholds that were fitted (`calibrated` in the pages of the rules) were fitted again, in steps "
            "of 26 % from a quarter to four times the default (of a share above a half, its distance to 1): the "
            "stretch of values around the default with the best F1 of the rule on all corpora, and whether the "
            "default is among the best whichever corpus is left out. The last column counts reports that were "
            "asked for, false alarms and misses on each corpus with the middle of the stretch that was fitted "
            "on the others."
        ),
        *table(
            ("threshold", "default", "as good", "default among the best", "found / false / missed"),
            [
                (
                    f"{link(fit['rule'])} `{fit['option']}`",
                    f"{fit['default']:g}",
                    stretch(fit["everywhere"], fit["ends"]),
                    f"but without {', '.join(fit['outside'])}" if fit["outside"] else "always",
                    "{} / {} / {}".format(*fit["held_out"][1:]),
                )
                for fit in fits
            ],
        ),
    ]


def stretch(of: Sequence[float], ends: Sequence[float]) -> str:
    """Write a stretch of values; one that reaches the end of what was tried is open there."""
    low, high = of
    if low <= ends[0]:
        return "all that were tried" if high >= ends[1] else f"up to {high:.3g}"
    return f"{low:.3g} or more" if high >= ends[1] else f"{low:.3g} to {high:.3g}"


def errors_section(found: Mapping[str, Any]) -> list[str]:
    """Write what is missed and what is wrong."""
    lines = ["## What it gets wrong", ""]
    for name, of in found.items():
        lines += [f"### {name}", ""]
        lines += [
            f"- `{miss['run']}`: missed {miss['rule']}; found {', '.join(miss['found']) or 'nothing'}."
            for miss in of["misses"]
        ]
        for alarm in of["alarms"]:
            wanted = ", ".join(alarm["asked"]) or ("healthy" if alarm["healthy"] else "nothing")
            lines.append(f"- `{alarm['run']}`: false alarm of {alarm['rule']}; asked for: {wanted}.")
        if not (of["misses"] or of["alarms"]):
            lines.append("Nothing.")
        lines.append("")
    return lines


def printed(document: Mapping[str, Any]) -> str:
    """Return the main figures for a terminal."""
    lines = [f"{'rule':34} need   tp   fp   fn  precision         recall            F1"]
    for rule, counts in document["rules"].items():
        numbers = "".join(f"{counts[key]:5d}" for key in ("required", "tp", "fp", "fn"))
        shares = "  ".join(f"{shown(counts[key]):16}" for key in ("precision", "recall", "f1"))
        lines.append(f"{rule:34}{numbers}  {shares}".rstrip())
    lines += ["", f"{'corpus':18} runs  macro" + "".join(f"{key:>8}" for key in FIGURES)]
    lines += [
        f"{name:18}{of['runs']:5d}{of['macro']:7.3f}"
        + "".join(f"{of[key][0]:8.3f}" if of[key] else f"{'-':>8}" for key in FIGURES)
        for name, of in document["corpora"].items()
    ]
    name, f1 = worst(document)
    lines += ["", f"worst: {name}, micro F1 {f1:.3f}", "", *errors_section(document["corpora"])[2:]]
    if "prefixes" in document:
        lines += prefix_section(document["prefixes"])[2:]
        lines += threshold_section(document["fits"])[2:]
    return "\n".join(lines).rstrip()
