"""Decades by their names: "the nineties", "the early sixties", "the noughties".

It knows ten words and what else they count. It does not know decades in digits (`years`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.dated import Dated
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.almanac.page import Page

_DECADES: Final = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990, "noughties": 2000, "noughts": 2000,
}  # fmt: skip
_NAMES: Final = frozenset(_DECADES)
# A sentence with one of these speaks of degrees, ages or scores in the nineties.
_MEASURED: Final = frozenset(
    "temperature temperatures degrees degree fahrenheit highs lows mercury heat thermometer age ages aged shot shots"
    " scored score scores round rounds par mph speed speeds percent percentile percentage marks grades".split()
)
_LONGEST_LEAD: Final = 48
_FARTHEST: Final = 80
_WORD: Final = re.compile(r"[a-z]+")


def named_decades(page: Page) -> Iterator[Dated]:
    """Yield the decades that the words of a page name; in no order."""
    for name in _NAMES & page.words:
        at = page.folded.find(name)
        while at >= 0:
            decade = _read_at(page.folded, at, name)
            if decade is not None:
                yield decade
            at = page.folded.find(name, at + len(name))


def _read_at(folded: str, at: int, name: str) -> Dated | None:
    end = at + len(name)
    lead = _lead().search(folded, max(0, at - _LONGEST_LEAD), at)
    if lead is None or folded[end : end + 1].isalnum():
        return None
    if name != "noughties" and not _MEASURED.isdisjoint(_WORD.findall(folded, max(0, at - _FARTHEST), end + _FARTHEST)):
        return None
    first = _DECADES[name] - 100 * (lead["century"] == "eighteen")
    start = lead.start("century") if lead["century"] else at
    return Dated(Span(start, end), *days.years(first, first + 9))


@cache
def _lead() -> re.Pattern[str]:
    """Return what stands before a decade's name: "her nineties" are an age."""
    return re.compile(
        r"""
        \b the [\ ]
        (?: (?: early | mid | middle | late | later | swinging | roaring | hungry | naughty ) [\ -]
            (?: to [\ -] late [\ -] )? )?
        (?: (?P<century> nineteen | eighteen ) [\ -] )?
        \Z
        """,
        re.VERBOSE,
    )
