"""Numbers as English writes them: digits, words, fractions, ordinals and scales.

It knows numerals and their exact worth. It does not know units, hedges or what is counted; whether a number
is a figure at all (and not a date or a page) is for others to say.
"""

from __future__ import annotations

from checker.numerals import digits, words
from checker.numerals.numeral import Form, Numeral, last_place, scale_up, scaled_step
from checker.numerals.vocabulary import ONES, ORDINALS, SCALES, SMALL, TEENS, TENS

__all__ = [
    "ONES",
    "ORDINALS",
    "SCALES",
    "SMALL",
    "TEENS",
    "TENS",
    "Form",
    "Numeral",
    "last_place",
    "read",
    "scale_up",
    "scaled_step",
]


def read(folded: str, at: int) -> Numeral | None:
    """Return the numeral that begins at offset `at` of a folded text, or None.

    The longest reading wins: `two and a half million` is one numeral. A sign is not part of it.
    """
    if folded[at].isalpha():
        return words.read(folded, at)
    return digits.read(folded, at)
