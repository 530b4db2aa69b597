"""Make docs/rules/ from the rules and demo_logs/: a page each with its curves, and the index by group."""

from __future__ import annotations

import sys
from pathlib import Path

from generated import ROOT, main
from pictures import EXAMPLES, Picture, pictures

from tb_diagnose.arbitrate import is_active
from tb_diagnose.explain import accuracy, explain, problems, to_markdown
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS, ORIGINS

FOLDER = ROOT / "docs" / "rules"
IMAGES = FOLDER / "images"

_ORIGIN_MEANS = {
    "definition": "follows from what the word means",
    "cited": "taken from the work that is named",
    "calibrated": "chosen on labelled trainings, with the date and what was seen there",
    "convention": "what is usual in statistics or in the tool that is named",
    "assumption": "our judgement, not yet measured; the first to doubt",
}

_HEAD = "| rule | severity | in one line | found | false alarms |"


def index() -> str:
    """Return the index of the rules."""
    corpus, measured = accuracy()["corpus"], accuracy()["rules"]
    lines = [
        "# Rules",
        "",
        "These pages are made from the rules themselves by `tools/gen_docs.py`;",
        "`tb-diagnose explain RULE` prints the same.",
        "",
        "Severity is what it costs if it is true: an **error** makes the training worthless, a **warning** makes it",
        "worse than it need be, an **info** is worth knowing. How sure a rule is comes with each finding.",
        "",
        f"*Found* is how many of the cases a rule found among {corpus['runs']} labelled trainings,",
        f"{corpus['healthy']} of them healthy; a *false alarm* is a finding that the labels do not bear out: see",
        "[accuracy.md](../accuracy.md). The curves on the pages are real trainings, those of",
        "[demo_logs](../../demo_logs/README.md), with what the rule says of them.",
    ]
    for group in GROUPS:
        members = [rule for rule in RULES.values() if rule.group == group]
        if members:
            lines += ["", f"## {group.capitalize()}", "", _HEAD, "|---|---|---|---|---|"]
        for rule in members:
            counts = measured.get(rule.name)
            found = f"{counts['tp']} of {counts['required']}" if counts and counts["required"] else "not measured"
            cells = [f"[{rule.name}]({rule.name}.md)", rule.severity.value, explain(rule).summary, found]
            lines.append(f"| {' | '.join(cells)} | {counts['fp'] if counts else ''} |")
    lines += ["", "## Where thresholds come from", "", "Every threshold says so, in one of these words:", ""]
    lines += [f"- *{origin}*: {_ORIGIN_MEANS[origin]}." for origin in ORIGINS]
    lines += ["", "All of them can be set in `tb-diagnose.toml`, in the table `[rules.NAME]`."]
    return "\n".join(lines) + "\n"


def figure(picture: Picture, images: str = "images") -> list[str]:
    """Return the lines that show a picture, and say below it what one sees."""
    image = f"![The curves of {picture.run}]({images}/{picture.name})"
    finding = picture.finding
    if finding is None:
        return [image, "", f"**Not in `{picture.run}`.** {picture.story}", ""]
    said = f"{finding.confidence.value} confidence" + ("" if is_active(finding) else f", {finding.suppressed}")
    return [image, "", f"**In `{picture.run}`.** {picture.story}", "", f"> {finding.message} ({said})", ""]


def pages() -> dict[Path, str]:
    """Return every page and every picture by its path."""
    files = {FOLDER / "README.md": index()}
    for name, shown in pictures().items():
        figures = [line for picture in shown for line in figure(picture)]
        files[FOLDER / f"{name}.md"] = to_markdown(explain(RULES[name]), figures)
        files.update((IMAGES / picture.name, picture.svg) for picture in shown)
    return files


if __name__ == "__main__":
    faults = [f"{name}: {problem}" for name, rule in RULES.items() for problem in problems(rule)]
    faults += [f"{name}: has no example in tools/pictures.py" for name in RULES if name not in EXAMPLES]
    if faults:
        sys.exit("\n".join(faults))
    files = pages()
    there = [*FOLDER.glob("*.md"), *IMAGES.glob("*")]
    sys.exit(main(__doc__ or "", files, stale=[path for path in there if path not in files]))
