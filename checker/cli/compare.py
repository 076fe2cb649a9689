"""`factlint compare A B`: the relation of two texts and the sentence that says why."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from checker.api import compare
from checker.cli import FINDINGS, OK
from checker.cli.choices import chosen

if TYPE_CHECKING:
    from checker.model import Beside, Comparison

_COLUMNS: Final = 80
_RELATION: Final = len("incomparable")


def run(first: str, second: str, output_format: str) -> int:
    """Write the comparison; exit 1 for a conflict or a rewording, so that a script can ask."""
    wanted = chosen("--output-format", output_format, ("full", "json"))
    compared = compare(first, second)
    sys.stdout.write(_as_json(compared) if wanted == "json" else _as_text(compared, first, second))
    return FINDINGS if compared.relation in ("conflict", "reworded") else OK


def _as_text(compared: Comparison, first: str, second: str) -> str:
    weight = f" ({compared.weight})" if compared.weight else ""
    implies = "; the first implies the second" if compared.implies and compared.relation != "same" else ""
    head = f"{compared.relation}{weight}: {compared.why}{implies}"
    return "".join(f"{line}\n" for line in (head, *(_beside(each, first, second) for each in compared.figures)))


def _beside(each: Beside, first: str, second: str) -> str:
    """Return one figure, or two that stand beside each other, as lines of at most 80 columns."""
    import textwrap  # noqa: PLC0415

    quoted = [f"“{span.of(text)}”" for span, text in ((each.first, first), (each.second, second)) if span is not None]
    told = f"{' and '.join(quoted)}: {each.why}"
    return textwrap.fill(
        f"{each.relation or '-':<{_RELATION}} {told}",
        _COLUMNS,
        initial_indent="  ",
        subsequent_indent=" " * (_RELATION + 3),
    )


def _as_json(compared: Comparison) -> str:
    import json  # noqa: PLC0415

    return json.dumps(asdict(compared), ensure_ascii=False, indent=2) + "\n"
