"""Reads what is within a report's page."""

from __future__ import annotations

import base64
import gzip
import json
import re
from typing import Any


def data_in(page: str) -> Any:
    """Return the data within a report's page."""
    found = re.search(r'id="tb-diagnose-report">([^<]*)</script>', page)
    assert found
    return json.loads(gzip.decompress(base64.b64decode(found[1])))
