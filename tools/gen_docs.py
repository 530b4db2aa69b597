"""Make docs/rules/ from the rules and demo_logs/, in every language: a page each with its curves, and the index."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from generated import ROOT, main
from pictures import EXAMPLES, Picture, pictures

from tb_diagnose.engine.arbitration import is_active
from tb_diagnose.explain import accuracy, explain, problems, to_markdown
from tb_diagnose.language import LANGUAGES, Language, text
from tb_diagnose.rules import RULES
from tb_diagnose.rules.registry import GROUPS, ORIGINS

FOLDERS = {"en": ROOT / "docs" / "rules", "zh-CN": ROOT / "docs" / "zh-CN" / "rules"}
IMAGES = FOLDERS["en"] / "images"

_ORIGIN_MEANS = {
    "definition": text("follows from what the word means"),
    "cited": text("taken from the work that is named"),
    "calibrated": text("chosen on labelled trainings, with the date and what was seen there"),
    "convention": text("what is usual in statistics or in the tool that is named"),
    "assumption": text("our judgement, not yet measured; the first to doubt"),
}


def index(language: Language) -> str:
    """Return the index of the rules."""
    say = language.say
    corpus, measured = accuracy()["corpus"], accuracy()["rules"]
    docs = _relative(ROOT / "docs", language)
    logs = _relative(ROOT / "demo_logs" / "README.md", language)
    paragraphs = (
        say(
            "These pages are made from the rules themselves by `tools/gen_docs.py`; `tb-diagnose explain RULE` prints "
            "the same."
        ),
        say(
            "Severity is what it costs if it is true: an **error** makes the training worthless, a **warning** makes "
            "it worse than it need be, an **info** is worth knowing. How sure a rule is comes with each finding."
        ),
        say(
            "*Found* is how many of the cases a rule found among {runs} labelled trainings, {healthy} of them "
            "healthy; a *false alarm* is a finding that the labels do not bear out: see [accuracy.md]({accuracy}). "
            "The curves on the pages are real trainings, those of [demo_logs]({logs}), with what the rule says of "
            "them.",
            runs=corpus["runs"],
            healthy=corpus["healthy"],
            accuracy=f"{docs}/accuracy.md",
            logs=logs,
        ),
    )
    lines = [f"# {say('Rules')}", ""]
    others = [code for code in FOLDERS if code != language.code]
    lines += [" · ".join(f"[{LANGUAGES[code]}]({_relative(FOLDERS[code] / 'README.md', language)})" for code in others)]
    for paragraph in paragraphs:
        lines += ["", paragraph]
    head = (say("rule"), say("severity"), say("in one line"), say("found"), say("false alarms"))
    for group in GROUPS:
        listed = [rule for rule in RULES.values() if rule.group == group]
        if listed:
            lines += ["", f"## {say(group).capitalize()}", "", f"| {' | '.join(head)} |", "|---|---|---|---|---|"]
        for rule in listed:
            counts = measured.get(rule.name)
            found = say("not measured")
            if counts and counts["required"]:
                found = say("{part} of {whole}", part=counts["tp"], whole=counts["required"])
            cells = [f"[{rule.name}]({rule.name}.md)", say(rule.severity.value), explain(rule, language).summary, found]
            lines.append(f"| {' | '.join(cells)} | {counts['fp'] if counts else ''} |")
    lines += ["", f"## {say('Where thresholds come from')}", ""]
    lines += [say("Every threshold says so, in one of these words:"), ""]
    lines += [
        f"- {say('*{origin}*: {meaning}.', origin=say(origin), meaning=_ORIGIN_MEANS[origin])}" for origin in ORIGINS
    ]
    lines += ["", say("All of them can be set in `tb-diagnose.toml`, in the table `[rules.NAME]`.")]
    return "\n".join(lines) + "\n"


def figure(picture: Picture, language: Language) -> list[str]:
    """Return the lines that show a picture, and say below it what one sees."""
    say, run, finding = language.say, picture.run, picture.finding
    image = f"![{say('The curves of {run}', run=run)}]({_relative(IMAGES, language)}/{picture.name})"
    story = say(picture.story)
    if finding is None:
        return [image, "", say("**Not in `{run}`.** {story}", run=run, story=story), ""]
    said = say("{confidence} confidence", confidence=say(finding.confidence.value))
    if not is_active(finding):
        said = say("{items}, {item}", items=said, item=say(finding.suppressed) if finding.suppressed else "")
    quote = say("> {message} ({facts})", message=say(finding.message), facts=said)
    return [image, "", say("**In `{run}`.** {story}", run=run, story=story), "", quote, ""]


def pages() -> dict[Path, str]:
    """Return every page, in every language, and every picture by its path."""
    shown = pictures()
    files = {IMAGES / picture.name: picture.svg for several in shown.values() for picture in several}
    for code, folder in FOLDERS.items():
        language = Language.of(code)
        files[folder / "README.md"] = index(language)
        for name, several in shown.items():
            figures = [line for picture in several for line in figure(picture, language)]
            files[folder / f"{name}.md"] = to_markdown(explain(RULES[name], language), figures)
    return files


def _relative(path: Path, language: Language) -> str:
    """Return the way from the pages of a language to a path."""
    return Path(os.path.relpath(path, FOLDERS[language.code])).as_posix()


if __name__ == "__main__":
    faults = [f"{name}: {problem}" for name, rule in RULES.items() for problem in problems(rule)]
    faults += [f"{name}: has no example in tools/pictures.py" for name in RULES if name not in EXAMPLES]
    if faults:
        sys.exit("\n".join(faults))
    files = pages()
    there = [*(page for folder in FOLDERS.values() for page in folder.glob("*.md")), *IMAGES.glob("*")]
    sys.exit(main(__doc__ or "", files, stale=[path for path in there if path not in files]))
