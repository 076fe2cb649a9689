"""docs/quantities.md, made from the tables that the program reads and the cases that the tests run.

`pytest --rewrite-goldens` writes it.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from checker.kinds.quantity import currencies, hedges, units, vague
from tests.marked import marked
from tests.quantity import test_compare as compared
from tests.quantity import test_find as found
from tests.quantity import test_lookalikes as silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pytest

PAGE = Path(__file__).parents[2] / "docs" / "quantities.md"

_HEAD = """# Quantities

What factlint reads as a quantity, what each wording allows, and how two of them are compared. This page is made from
the tables that the program itself reads (`checker/kinds/quantity/`) and from the cases that its tests run: to teach it
a wording, add it to a table.

## What is read

The marked words are the mention; beside it stands the value as understood.
"""
_SILENT = """
## What is left alone

Numbers that are no figures: nothing is read in any of these.
"""
_COMPARED = """
## How two are compared

A quantity has an exact value where the words give one, and the interval that the wording allows: 13% allows
[12.5%, 13.5%), 4,500 allows [4,450, 4,550), whole numbers under 1,000 only themselves. Then the first rule that fits
decides, and the message says which: values that are equal, however written, are **same**; an exact value
inside the other's interval is **rounded**; a hedge, bound, range or vague word whose interval meets the other's is
**compatible**; different measures without a fixed conversion are **incomparable**; everything else is a **conflict**.

Of two sentences with several figures, each figure stands beside the one that counts the same, or of which the same is
said: the killed beside the killed and never beside the hurt, exports beside exports, what a figure rose from beside
what the other rose from. The words that exclude each other are a table (`contrast.py`), and so are those that say the
same (`meanings.py`). Figures that differ are a conflict only where the sentences speak of one thing.
"""
_BETWEEN = {
    "hedges": "\n## Hedges and bounds\n",
    "slightly": "\nAnd before the number two words together:\n",
    "vague": "\n## Vague words\n\nThe ranges that they allow; `(` and `)` leave the end itself out.\n",
    "units": "\n## Units\n\nWithin a dimension they convert exactly.\n",
    "money": "\n## Currencies\n\nDifferent currencies are never converted.\n",
}


def page() -> str:
    """Return the whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _HEAD
    yield from _table(("text", "understood as"), ((text, value) for text, value in found.CASES))
    yield _SILENT
    yield from (f"- {_escaped(' / '.join(text.split(chr(10))))}" for text in silent.SILENT)
    yield _COMPARED
    for relation in ("same", "rounded", "compatible", "conflict", "incomparable"):
        cases = getattr(compared, relation.upper())
        rows = ((first, second, why or "") for first, second, why in cases)
        yield from _table((f"**{relation}**", "and", "because"), rows)
        yield ""
    yield _BETWEEN["hedges"]
    rows_of_hedges = ((hedge, words, _plain(hedges.AFTER.get(hedge, ""))) for hedge, words in hedges.BEFORE.items())
    yield from _table(("hedge", "before the number", "after it"), ((a, _plain(b), c) for a, b, c in rows_of_hedges))
    yield _BETWEEN["slightly"]
    yield from _table(("hedge", "one of", "and one of"), _slightly())
    yield _BETWEEN["vague"]
    yield from _table(("word", "allows"), (_halves(row, "=") for row in (vague.COUNTS + vague.SHARES).split("\n")))
    yield _BETWEEN["units"]
    yield from _table(("dimension", "units"), _units().items())
    yield _BETWEEN["money"]
    yield from _table(("code", "as written"), _currencies().items())


def _slightly() -> Iterator[tuple[str, str, str]]:
    for hedge, sides in hedges.OVER_OR_UNDER.items():
        yield hedge, _plain(hedges.SLIGHTLY), _plain(sides)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for row in rows:
        if any(row):
            yield f"| {' | '.join(map(_escaped, row))} |"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("\n", " ")


def _plain(words: str) -> str:
    return " ".join(words.split())


def _halves(row: str, sign: str) -> tuple[str, str]:
    first, _, second = row.partition(sign)
    return first.strip(), second.strip()


def _units() -> dict[str, str]:
    names: dict[str, list[str]] = defaultdict(list)
    for row in units.TABLE.strip().split("\n"):
        dimension, rest = _halves(row, ":")
        names[dimension].append(rest.split(",")[0].split(" = ")[0])
    return {dimension: ", ".join(dict.fromkeys(each)) for dimension, each in names.items()}


def _currencies() -> dict[str, str]:
    names: dict[str, list[str]] = defaultdict(list)
    for row in currencies.TABLE.strip().split("\n"):
        code, rest = _halves(row, ":")
        names[code].extend(part.strip() for part in rest.split("|") if part.strip())
    return {code: ", ".join(each) for code, each in names.items()}


def test_the_page_is_what_the_tables_say(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-goldens"):
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page(), "pytest --rewrite-goldens writes it anew"


def test_every_case_of_the_page_marks_what_is_read() -> None:
    assert all(marked(text)[1] for text, _ in found.CASES)
