"""What must be code: a package without the tab is refused, and its readme has no links that lead nowhere on PyPI."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

BUNDLE = Path(__file__).parent / "tb_diagnose" / "static" / "index.js"


class BuildWithTab(build_py):
    """Builds the package once the tab's code is there."""

    def run(self) -> None:
        """Stop with one sentence where the tab's code is missing."""
        if not BUNDLE.is_file() and not self.editable_mode:
            sys.exit(f"{BUNDLE} is missing, so the tab would be empty: make it with `make bundle` (needs Node 20+)")
        super().run()


def readme() -> str:
    """Return README.md without pictures of, and links into, the repository."""
    text = (Path(__file__).parent / "README.md").read_text(encoding="utf-8")
    text = re.sub(r"!\[[^\]]*\]\((?!https?:)[^)]*\)\n*", "", text)
    return re.sub(r"\[([^\]]*)\]\((?!https?:|#)[^)]*\)", r"\1", text)


setup(cmdclass={"build_py": BuildWithTab}, long_description=readme(), long_description_content_type="text/markdown")
