"""Files that are made from the code and committed: write them, or check that they are up to date."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The code beside this script is meant, not one that happens to be installed.
sys.path.insert(0, str(ROOT))


def main(what: str, files: Mapping[Path, str], stale: list[Path] | None = None) -> int:
    """Write the files, or with ``--check`` only compare them.

    Args:
        what: What they are, for ``--help``.
        files: Content by path.
        stale: Files that should not be there any more.

    Returns:
        The exit code: 1 if ``--check`` found a difference.
    """
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a file is not up to date")
    check = parser.parse_args().check
    changed = [path for path, text in files.items() if not path.is_file() or path.read_text("utf-8") != text]
    for path in [*changed, *(stale or [])]:
        print(f"{'not up to date' if check else 'written'}: {path.relative_to(ROOT)}")
    if check and (changed or stale):
        print(f"run: python tools/{Path(sys.argv[0]).name}, then commit what changed")
        return 1
    if not check:
        for path in changed:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[path], encoding="utf-8")
        for path in stale or []:
            path.unlink()
    return 0
