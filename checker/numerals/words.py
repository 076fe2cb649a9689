"""Numbers in words: two hundred and five thousand, two-thirds, twenty-first, three point one four.

It knows the grammar of number words. It does not know digits.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import Final

from checker.numerals.numeral import ONE, Numeral, last_place, scale_up
from checker.numerals.scales import HALF, and_a_half, half_after, part_said, portion, scaled
from checker.numerals.vocabulary import (
    DENOMINATORS,
    DOZENS,
    JOINED_ORDINALS,
    ORDINALS,
    PLURAL_SCALES,
    SMALL,
    TENS,
)

WORD: Final = re.compile(r"(?P<gap>[ ]{0,2}-[ ]{0,2}|[ ]{1,2}|\n)?(?P<and>(?:and|&)(?:[ ]{1,2}|-))?(?P<word>[a-z]+)")


def read(folded: str, at: int) -> Numeral | None:
    """Return the number in words that begins at `at`, an article included ("a dozen"), or None."""
    first = WORD.match(folded, at)
    if first is None or first.start("word") != at:
        return None
    word = first["word"]
    if word in ("a", "an"):
        return _after_article(folded, at, first.end())
    if word in ("half", "quarter"):
        return portion(folded, at, first.end(), Fraction(1, DENOMINATORS[word]))
    if word == "point":
        return _decimals(folded, at, first.end(), 0)
    if word in ORDINALS or word in JOINED_ORDINALS:
        worth = Fraction(ORDINALS[word] if word in ORDINALS else JOINED_ORDINALS[word])
        return Numeral(at, first.end(), worth, ONE, "ordinal")
    if word in DOZENS or word not in SMALL:
        return None
    return _cardinal(folded, at, first.end(), word)


def _after_article(folded: str, at: int, end: int) -> Numeral | None:
    """Read `a hundred and five`, `a dozen`, `a third`, `a half`; a bare "a" is no number."""
    following = WORD.match(folded, end)
    if following is None or following["and"] or not following["gap"]:
        return None
    word = following["word"]
    if word in DOZENS:
        return Numeral(at, following.end(), Fraction(12), ONE, "words")
    if word in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore"):
        return _cardinal(folded, at, following.end(), word, "article")
    if word in TENS:
        return _one_over_many(folded, at, following, 1)
    if word in DENOMINATORS and (not word.endswith("s")):
        return portion(folded, at, following.end(), Fraction(1, DENOMINATORS[word]))
    return None


def _cardinal(folded: str, at: int, end: int, word: str, last: str = "") -> Numeral | None:
    """Read a number in words from its first word on."""
    number = _Sum()
    if last:
        number.group, number.last = 1, last
    if not number.take(word):
        return None
    while (following := _next(folded, end, number.last)) is not None and (following["gap"] or following["and"]):
        word = following["word"]
        if following["and"] and (half := HALF.match(folded, end)) is not None and part_said(half) < 1:
            return _finish(folded, at, end, number, following)
        if following["and"] and (number.last not in ("hundred", "scale") or word not in SMALL):
            return _finish(folded, at, end, number, following)
        number.joined = number.joined or bool(following["and"])
        if not number.take(word):
            return _finish(folded, at, end, number, following)
        end = following.end()
    return _finish(folded, at, end, number, None)


def _next(folded: str, end: int, last: str) -> re.Match[str] | None:
    """Return the next word; after a scale also beyond a comma, as in "three million, two hundred and forty"."""
    if last == "scale" and folded.startswith(", ", end) and (more := _more().match(folded, end)) is not None:
        return WORD.match(folded, more.end("comma"))
    return WORD.match(folded, end)


def _finish(folded: str, at: int, end: int, number: _Sum, following: re.Match[str] | None) -> Numeral | None:
    """Read what may follow a number in words: decimals, a denominator, "and a half", a dozen."""
    if following is not None and not following["and"]:
        word = following["word"]
        if word == "point":
            return _decimals(folded, at, following.end(), number.worth) or _whole(at, end, number)
        if word in DENOMINATORS and number.worth and not _is_ordinal(word, number):
            return portion(folded, at, following.end(), number.over(DENOMINATORS[word]))
        if word in TENS and number.last in ("one", "teen", "ten", "article"):
            return _one_over_many(folded, at, following, number.worth)
        if word in ORDINALS and _is_ordinal(word, number):
            return Numeral(at, following.end(), _ordinal_worth(word, number), ONE, "ordinal")
        if word in DOZENS:
            return Numeral(at, following.end(), Fraction(number.dozens), ONE, "words")
        if word in SMALL and following["gap"]:
            return None  # "three twenty", "five zero": a time of day, a year or a number spelled out
    numeral = _whole(at, end, number)
    if (half := half_after(folded, end)) is not None:
        return and_a_half(folded, numeral, half)
    return numeral


def _whole(at: int, end: int, number: _Sum) -> Numeral:
    worth = number.worth
    if number.scale > 1000 and number.group == 0 and worth % number.scale == 0:
        small = worth // number.scale
        return scale_up(Numeral(at, end, Fraction(small), last_place(small), "words"), end, number.scale)
    return Numeral(at, end, Fraction(worth), last_place(worth), "words")


def _one_over_many(folded: str, at: int, tens: re.Match[str], over: int) -> Numeral | None:
    """Read `one twenty-fifth` and `three twenty-firsts`; other sequences of numbers are none."""
    ones = WORD.match(folded, tens.end())
    if ones is None or ones["word"].rstrip("s") not in ORDINALS or ones["and"]:
        return None
    worth = ORDINALS[ones["word"].rstrip("s")]
    if worth >= 10 or not ones["gap"] or (over >= 20 and not ones["word"].endswith("s")):
        return None
    return Numeral(at, ones.end(), Fraction(over, TENS[tens["word"]] + worth), ONE, "fraction")


def _is_ordinal(word: str, number: _Sum) -> bool:
    """Tell `twenty-first`, `hundred and fifth` from `two fifths` and `one sixth`."""
    if word.endswith("s") or word in ("half", "quarter"):
        return False
    return (
        (number.last == "ten" and ORDINALS[word] < 10)
        or (number.last in ("hundred", "scale") and ORDINALS[word] < 100)
        or (number.worth != 1 and ORDINALS[word] >= 100)
    )


def _ordinal_worth(word: str, number: _Sum) -> Fraction:
    worth = ORDINALS[word]
    return Fraction(number.worth * worth if worth >= 100 else number.worth + worth)


def _decimals(folded: str, at: int, end: int, whole: int) -> Numeral | None:
    """Read the digits after "point", one word each: `point zero two`, `three point one four million`."""
    digits = ""
    while (following := WORD.match(folded, end)) is not None and not following["and"]:
        word = following["word"]
        if word in ("o", "oh"):
            digits += "0"
        elif word in SMALL:
            digits += str(SMALL[word])
        else:
            break
        end = following.end()
    if not digits:
        return None
    step = Fraction(1, 10 ** len(digits))
    return scaled(folded, Numeral(at, end, whole + int(digits) * step, step, "words"))


class _Sum:
    """A number in words while it is being read: what is complete, and the group that may still grow."""

    __slots__ = ("group", "joined", "last", "limit", "scale", "total")

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.limit = 10**18
        # What the next word may be depends on the kind of the last: "" at the start.
        self.last = ""
        self.scale = 1
        # An "and" stood before the last words.
        self.joined = False

    def take(self, word: str) -> bool:
        """Add a word; False where the number ended before it."""
        if word in SMALL:
            return self._take_small(SMALL[word])
        if word in ("hundred", "hundreds"):
            if self.last not in ("one", "ten", "teen", "article") or not 0 < self.group < 100:
                return False
            self.group *= 100
            self.last = "hundred"
            return True
        if word in PLURAL_SCALES:
            return self._take_scale(PLURAL_SCALES[word])
        return False

    def _take_small(self, worth: int) -> bool:
        kind = "ten" if worth >= 20 and worth % 10 == 0 else "one" if worth < 10 else "teen"
        fits = self.last in ("", "hundred", "scale") or (self.last == "ten" and kind == "one" and worth > 0)
        fits = fits or (self.last == "one" and self.group == 0 and self.total == 0 and kind == "one")
        if not fits or (self.last == "scale" and self.limit <= worth):
            return False
        self.group += worth
        self.last = kind
        return True

    def _take_scale(self, worth: int) -> bool:
        if self.group == 0 or worth >= self.limit or self.last == "scale":
            if self.last == "scale" and self.group == 0 and self.total and worth > 1000:
                self.total *= worth  # "two thousand million"
                return True
            return False
        self.total += self.group * worth
        self.group, self.limit, self.last, self.scale = 0, worth, "scale", worth
        return True

    def over(self, under: int) -> Fraction:
        """Return the number as told with a denominator: `two thirds`, `one hundred and three quarters`."""
        small = self.group % 100
        if self.joined and 0 < small < under:
            return self.worth - small + Fraction(small, under)
        return Fraction(self.worth, under)

    @property
    def dozens(self) -> int:
        """Return the number as told in dozens: `three dozen`, `three hundred and two dozen` (324)."""
        small = self.group % 100 if self.joined else self.worth
        return self.worth - small + small * 12

    @property
    def worth(self) -> int:
        return self.total + self.group


def and_more(folded: str, numeral: Numeral) -> Numeral:
    """Read on in words after a scale that digits opened: `6 million and two hundred`."""
    if numeral.scale < 1000:
        return numeral
    following = WORD.match(folded, numeral.end)
    if following is None or following["word"] not in SMALL or not following["and"]:
        return numeral
    rest = read(folded, following.start("word"))
    if rest is None or rest.form != "words" or not 100 <= rest.number < numeral.scale:
        return numeral
    return Numeral(numeral.start, rest.end, numeral.number + rest.number, rest.step, numeral.form)


@cache
def _more() -> re.Pattern[str]:
    return re.compile(
        r"(?P<comma>,)[ ](?:one|two|three|four|five|six|seven|eight|nine)[ ](?:hundred|thousand)[ ](?:and|&)[ ]"
    )
