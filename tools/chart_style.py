"""How the pictures look: the colours of the tab, read from its source, for viewers that prefer light or dark."""

from __future__ import annotations

import re

from generated import ROOT

from tb_diagnose.findings import Severity


def style(severity: Severity) -> str:
    """Return the rules of style: shapes once, colours for light and for dark."""
    shapes = (
        'text{font:12px Roboto,"Helvetica Neue","Segoe UI",Arial,sans-serif}'
        ".said{font-weight:600;paint-order:stroke;stroke-width:3px;stroke-linejoin:round}"
        "path,circle{fill:none;stroke-width:1.75;stroke-linejoin:round;stroke-linecap:round}"
        ".grid,.axis{stroke-width:1}.second{stroke-dasharray:1 4}.dot{stroke-width:4.5}"
        ".mark{stroke-width:2}.level{stroke-dasharray:6 4}"
        ".band{opacity:.12}"
    )
    light, dark = (_painted(_palette(name), severity.value) for name in ("LIGHT", "DARK"))
    return f"{shapes}{light}@media(prefers-color-scheme:dark){{{dark}}}"


def _painted(colour: dict[str, str], severity: str) -> str:
    curves = "".join(f".{split}{{stroke:{colour[split]}}}" for split in ("train", "validation", "test", "none"))
    return (
        f".paper{{fill:{colour['surface']}}}text{{fill:{colour['text-2']}}}.grid{{stroke:{colour['grid']}}}"
        f".axis{{stroke:{colour['border-strong']}}}{curves}.mark{{stroke:{colour[severity]}}}"
        f".band{{fill:{colour[severity]}}}.said{{fill:{colour[severity]};stroke:{colour['surface']}}}"
    )


def _palette(name: str) -> dict[str, str]:
    source = (ROOT / "frontend" / "src" / "theme.ts").read_text("utf-8")
    [block] = re.findall(rf"const {name}\b[^{{]*\{{(.*?)\}}", source.split("export")[0], flags=re.DOTALL)
    return dict(re.findall(r'"?([\w-]+)"?: "(#[0-9a-f]{6})"', block))
