"""Make docs/rules/ from the rules: a page each, and the index by group."""

from __future__ import annotations

import sys
from pathlib import Path

from generated import ROOT, main

from tb_diagnose.explain import explain, problems, to_markdown
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS, ORIGINS

FOLDER = ROOT / "docs" / "rules"

_ORIGIN_MEANS = {
    "definition": "follows from what the word means",
    "cited": "taken from the work that is named",
    "calibrated": "chosen on labelled trainings, with the date and what was seen there",
    "convention": "what is usual in statistics or in the tool that is named",
    "assumption": "our judgement, not yet measured; the first to doubt",
}


def index() -> str:
    """Return the index of the rules."""
    lines = [
        "# Rules",
        "",
        "These pages are made from the rules themselves by `tools/gen_docs.py`;",
        "`tb-diagnose explain RULE` prints the same.",
        "",
        "Severity is what it costs if it is true: an **error** makes the training worthless, a **warning** makes it",
        "worse than it need be, an **info** is worth knowing. How sure a rule is comes with each finding.",
    ]
    for group in GROUPS:
        members = [rule for rule in RULES.values() if rule.group == group]
        if members:
            lines += ["", f"## {group.capitalize()}", "", "| rule | severity | in one line |", "|---|---|---|"]
        for rule in members:
            lines.append(f"| [{rule.name}]({rule.name}.md) | {rule.severity.value} | {explain(rule).summary} |")
    lines += ["", "## Where thresholds come from", "", "Every threshold says so, in one of these words:", ""]
    lines += [f"- *{origin}*: {_ORIGIN_MEANS[origin]}." for origin in ORIGINS]
    lines += ["", "All of them can be set in `tb-diagnose.toml`, in the table `[rules.NAME]`."]
    return "\n".join(lines) + "\n"


def pages() -> dict[Path, str]:
    """Return every page by its path."""
    found = {FOLDER / f"{name}.md": to_markdown(explain(rule)) for name, rule in RULES.items()}
    return {FOLDER / "README.md": index(), **found}


if __name__ == "__main__":
    faults = [f"{name}: {problem}" for name, rule in RULES.items() for problem in problems(rule)]
    if faults:
        sys.exit("\n".join(faults))
    files = pages()
    sys.exit(main(__doc__ or "", files, stale=[path for path in FOLDER.glob("*.md") if path not in files]))
