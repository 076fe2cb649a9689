"""Steps of the search for figures: where reading goes on behind what is none, and where an article opens one.

It knows the runs of letters, digits and number words. It does not know what a figure is.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.numerals import ONES, SMALL, TEENS, TENS, Numeral

if TYPE_CHECKING:
    from checker.kinds.quantity.page import Page

# After one of these "a fortnight" tells how long.
_BEFORE_SPAN: Final = frozenset(
    "in within for over after lasted lasts last lasting took takes take than least about almost nearly until".split()
)
_TOKEN: Final = re.compile(r"[0-9a-z.,:/'-]{0,64}[0-9a-z]|.", re.DOTALL)


def past(page: Page, start: int) -> int:
    """Return the end of the run of digits, letters and marks between them that begins at `start`."""
    token = _TOKEN.match(page.folded, start)
    return max(start + 1, token.end() if token is not None else 0)


def article_before(folded: str, start: int, floor: int) -> int:
    """Return where the "a" or "an" begins that stands before `start`, or `start` where none does."""
    if folded[start - 1 : start] != " ":
        return start
    for begin in (start - 2, start - 3):
        if begin >= floor and folded[begin : start - 1] in ("a", "an") and not folded[begin - 1 : begin].isalnum():
            return begin
    return start


def past_numbers(folded: str, word: re.Match[str]) -> int:
    """Return the end of a row of number words that make no number: "three twenty", "five zero"."""
    end = word.end()
    row = _number_words().match(folded, end, end + 80) if word[0] in SMALL else None
    return row.end() if row is not None else end


def one_fortnight(folded: str, begin: int, start: int) -> Numeral | None:
    """Return the "a" of "in a fortnight" as a number; a fortnight ago, or each fortnight, is none."""
    last = folded[max(0, begin - 12) : max(0, begin - 1)].rpartition(" ")[2]
    if begin == start or last not in _BEFORE_SPAN or folded.startswith((" ago", "-", "'"), start + len("fortnight")):
        return None
    return Numeral(begin, begin + 1, Fraction(1), Fraction(1), "words")


@cache
def _number_words() -> re.Pattern[str]:
    return re.compile(
        r"(?:[ -](?:" + "|".join(sorted((*ONES, *TEENS, *TENS, "hundreds?", "thousand", "oh?"))) + r"))+\b"
    )
