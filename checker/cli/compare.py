"""`factlint compare A B`: the relation of two texts and the sentence that says why."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from checker.api import compare
from checker.cli import FINDINGS, OK
from checker.cli.choices import chosen

if TYPE_CHECKING:
    from checker.model import Comparison


def run(first: str, second: str, output_format: str) -> int:
    """Write the comparison; exit 1 for a conflict or a rewording, so that a script can ask."""
    wanted = chosen("--output-format", output_format, ("full", "json"))
    compared = compare(first, second)
    sys.stdout.write(_as_json(compared) if wanted == "json" else _as_text(compared))
    return FINDINGS if compared.relation in ("conflict", "reworded") else OK


def _as_text(compared: Comparison) -> str:
    weight = f" ({compared.weight})" if compared.weight else ""
    implies = "; the first implies the second" if compared.implies and compared.relation != "same" else ""
    return f"{compared.relation}{weight}: {compared.why}{implies}\n"


def _as_json(compared: Comparison) -> str:
    import json  # noqa: PLC0415

    return json.dumps(asdict(compared), ensure_ascii=False, indent=2) + "\n"
