"""Tells whether the word beside a date is its weekday: "The Sun, 3 May" is a paper, "they wed 3 May" a verb.

It knows the words around such a name. It does not know dates, nor whether a weekday is the right one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac.words import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Mapping

_FARTHEST_WORD: Final = 24
# What stands with a capital before a weekday without making a name of it, as "Freaky" and "Toronto" do.
_OPENERS: Final = frozenset(
    "on by last next this from since until till before after between published posted updated issued released dated"
    " date and but for".split()
)


def weekday_beside(match: re.Match[str], text: str) -> tuple[int | None, int, int]:
    """Return the weekday that a match gives with its day (0 is Monday, None for none), and where the date stands.

    `match` is over the fold of `text` and has the group `weekday`, perhaps `after`, and one that starts the date.
    A name that is no weekday of the date is no part of it.
    """
    part = match.groupdict()
    if part["weekday"]:
        if _is_weekday(match, text):
            return WEEKDAYS[part["weekday"].rstrip(".")], match.start(), match.end()
        return None, _start_without(match), match.end()
    if part.get("after"):
        end = match.end("after")
        if _closes().match(match.string, end):
            return WEEKDAYS[part["after"].rstrip(".")], match.start(), match.end()
        # "On 3 May 2013, Friday prayers …" goes on with something else.
        return None, match.start(), _end_before(match, match.start("after"))
    return None, match.start(), match.end()


def _is_weekday(match: re.Match[str], text: str) -> bool:
    start = match.start("weekday")
    low = max(0, start - _FARTHEST_WORD)
    if _joined().search(match.string, low, start):
        return False  # "Friday to Sunday, 3 May": the date is one of them
    before = _word_before().search(match.string, low, start)
    word = before["word"] if before else ""
    if not match["weekday"].endswith("day") and (word == "the" or not text[start].isupper()):
        return False
    return before is None or word in _OPENERS or not text[before.start("word")].isupper()


def _start_without(match: re.Match[str]) -> int:
    """Return where the date starts behind the name that is not its weekday."""
    parts: Mapping[str, str | None] = match.groupdict()
    return min(match.start(name) for name in ("from", "day", "month", "cardinal") if parts.get(name))


def _end_before(match: re.Match[str], start: int) -> int:
    """Return where the date ends before the name that is not its weekday."""
    while match.string[start - 1] in " \r\n,":
        start -= 1
    return start


# These are compiled when a text first has a weekday beside a date.


@cache
def _closes() -> re.Pattern[str]:
    """Return what follows a weekday that ends its date."""
    return re.compile(r"[ ]?(?:[.,;:)\]\r\n]|-|\Z)")


@cache
def _joined() -> re.Pattern[str]:
    """Return the other weekday, and what joins it to the one beside the date."""
    return re.compile(
        r"(?:day|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?)(?:-|/|,? (?:and|or|to|until|through) )\Z"
    )


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"(?P<word>[^\W\d_]+) \Z")
