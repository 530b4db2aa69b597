"""``python -m tb_diagnose``: the command line."""

from __future__ import annotations

import sys

from tb_diagnose.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
