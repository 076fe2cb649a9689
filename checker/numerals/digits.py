"""Numbers in digits: 4,512, 10 000, 3.6, 2½, 3/4, 1e10.

It knows separators and fractions. It does not know words; those after a number are read by `scales` and `words`.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import Final

from checker.numerals.numeral import Numeral, last_place
from checker.numerals.scales import scaled
from checker.numerals.vocabulary import GLYPHS
from checker.numerals.words import and_more

# A run longer than this is an identifier; the bounds also keep every match short.
_DIGITS: Final = re.compile(
    r"""
    (?P<whole> [0-9]{1,3} (?:,[0-9]{3}){1,6} (?![0-9])
             | [0-9]{1,2} (?:,[0-9]{2}){1,5} ,[0-9]{3} (?![0-9])
             | [1-9][0-9]{0,2} (?:\ [0-9]{3}){1,5} (?![0-9]|\ [0-9]|-[0-9]|/[0-9])
             | [0-9]{1,18} )?
    (?: \.(?P<decimals>[0-9]{1,18}) )?
    (?![0-9])
    (?: (?:e|\ ?×\ ?10\^?)(?P<power>[+-]?[0-9]{1,2}) (?!\w) | \^(?P<raised>-?[0-9]{1,2}) (?!\w) )?
    """,
    re.VERBOSE,
)
# A longer number raised to a power is no figure that anybody means.
_LONGEST_RAISED: Final = 3
_POINT: Final = re.compile(r"[ ]point[ ](?P<decimals>[0-9]{1,6})(?![0-9])")
_TAIL: Final = re.compile(
    r"""
    (?: /\ ?(?P<under>[0-9]{1,5}) (?![0-9/.])
      | \ {0,2} (?P<over>[0-9]{1,4}) /(?P<under2>[0-9]{1,4}) (?![0-9/])
      | \ ? (?P<glyph>[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]) )
    """,
    re.VERBOSE,
)


def read(folded: str, at: int) -> Numeral | None:
    """Return the number in digits that begins at `at`, with the scale and the fraction after it, or None."""
    if folded[at] in GLYPHS:
        worth = Fraction(GLYPHS[folded[at]])
        return scaled(folded, Numeral(at, at + 1, worth, worth, "fraction"))
    found = _DIGITS.match(folded, at)
    if found is None or found.end() == at:
        return None
    if folded.startswith((" , ", " . "), found.end()) and (spaced := _spaced().match(folded, at)) is not None:
        joined = read(spaced[0].replace(" ", ""), 0)
        assert joined is not None
        return scaled(folded, joined._replace(start=at, end=spaced.end()))
    whole, decimals, power = found["whole"] or "", found["decimals"] or "", found["power"]
    digits = whole.replace(",", "").replace(" ", "")
    places = len(decimals)
    number = Fraction(int((digits + decimals) or "0"), 10**places) if places else Fraction(int(digits or "0"))
    step = Fraction(1, 10**places) if places else last_place(int(digits or "0"))
    if power:
        number, step = number * Fraction(10) ** int(power), step * Fraction(10) ** int(power)
    if found["raised"] and number and len(digits) <= _LONGEST_RAISED:
        number = step = number ** int(found["raised"])
    numeral = Numeral(at, found.end(), number, step, "digits")
    if not places and (spoken := _POINT.match(folded, found.end())) is not None:
        tail = spoken["decimals"]
        number += Fraction(int(tail), 10 ** len(tail))
        return scaled(folded, Numeral(at, spoken.end(), number, Fraction(1, 10 ** len(tail)), "digits"))
    if not places and not power and found.end() < len(folded) and folded[found.end()] in "/ ½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞":
        numeral = _with_fraction(folded, numeral)
    return and_more(folded, scaled(folded, numeral))


def _with_fraction(folded: str, numeral: Numeral) -> Numeral:
    """Read on in `2 1/2`, `3/4`, `2½`."""
    tail = _TAIL.match(folded, numeral.end)
    if tail is None:
        return numeral
    if tail["under"]:
        under = int(tail["under"])
        if under == 0:
            return numeral
        part = numeral.number / under
        return Numeral(numeral.start, tail.end(), part, part, "fraction")
    if tail["glyph"]:
        part = Fraction(GLYPHS[tail["glyph"]])
    elif int(tail["under2"]) > int(tail["over"]) > 0:
        part = Fraction(int(tail["over"]), int(tail["under2"]))
    else:
        return numeral
    return Numeral(numeral.start, tail.end(), numeral.number + part, part, "digits")


@cache
def _spaced() -> re.Pattern[str]:
    # Texts taken apart into words for machines: "1 , 200", and "4 . 8" where nothing but a figure goes on so.
    return re.compile(
        r"""[0-9]{1,3}(?:[ ],[ ][0-9]{3}){1,5}(?![0-9]|[ ],[ ][0-9])
          | [0-9]{1,3}[ ]\.[ ][0-9]{1,3}(?=[ ](?:%|per[ -]?cent|[mb]illion|trillion|points?|cents?|times)(?!\w))""",
        re.VERBOSE,
    )
