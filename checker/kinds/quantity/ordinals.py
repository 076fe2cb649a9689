"""Ordinals that number something in a series: third annual report, 21st birthday.

It knows which nouns make a figure of an ordinal; other ordinals are left alone.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.allowed import by_wording
from checker.kinds.quantity.amount import plain
from checker.kinds.quantity.context import Found
from checker.kinds.quantity.counted import STOPS
from checker.kinds.quantity.value import Quantity

if TYPE_CHECKING:
    from checker.kinds.quantity.page import Page
    from checker.numerals import Numeral

# What an ordinal numbers when it is a figure: "third annual report", "21st birthday".
SERIES: Final = frozenset("annual anniversary birthday edition biennial consecutive straight successive".split())
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)\b")
_LETTERS: Final = re.compile(r"[a-z]+")


def ordinal_end(folded: str, numeral: Numeral) -> int:
    """Return where the ending of `21st` ends, or 0 where the digits have none; of `12st` it is a stone."""
    if numeral.form != "digits" or folded[numeral.end : numeral.end + 1] not in ("s", "n", "r", "t"):
        return 0
    found = _ORDINAL.match(folded, numeral.end)
    if found is None or (found[0] == "st" and (numeral.number % 10 != 1 or numeral.number % 100 == 11)):
        return 0
    return found.end()


def in_series(page: Page, numeral: Numeral) -> Found | None:
    """Return an ordinal that numbers something in a series: "third annual report", "21st birthday"."""
    unit, end = _numbered(page.folded, numeral.end)
    if not unit:
        return None
    value = Quantity(
        numeral.number, by_wording(plain(numeral), None, exact=True), "ordinal", unit, form=plain(numeral).form,
        step=Fraction(1),
    )  # fmt: skip
    return Found(numeral.start, end, value, numeral.start, end, bare=False)


def _numbered(folded: str, end: int) -> tuple[str, int]:
    """Return what an ordinal ending at `end` numbers ("annual report"), and where it ends; or nothing."""
    following = _series().match(folded, end)
    if following is None:
        return "", end
    words = list(_LETTERS.finditer(folded, following.start("words"), following.end("words")))
    for place, word in enumerate(words):
        if word[0] in SERIES:
            last = words[place + 1] if place + 1 < len(words) and words[place + 1][0] not in STOPS else word
            first = words[1] if words[0][0] in ("ever", "such") and place else words[0]
            return " ".join(folded[first.start() : last.end()].split()), last.end()
        if word[0] in STOPS:
            break
    return "", end


@cache
def _series() -> re.Pattern[str]:
    return re.compile(r"[ -](?P<words>[a-z]+(?:[ -][a-z]+){0,4})")
