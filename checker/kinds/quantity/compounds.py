"""Amounts told in two units: 5 ft 2 in, an hour and a half, 20 dollars 43 cents.

It knows which units go together. It does not know numbers or spellings.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

from checker import numerals
from checker.kinds.quantity import suffixes
from checker.kinds.quantity.amount import Amount, plain
from checker.kinds.quantity.money import HUNDREDTH, MINOR, whole_of
from checker.kinds.quantity.units import factor

if TYPE_CHECKING:
    from checker.numerals import Numeral

_NUMBER_NEXT: Final = re.compile(
    r"""[ ]?(?:,[ ](?:and[ ])?|[ ]?and[ ]|[ ])(?:[0-9]|one|two|t[ehw]|f[iou]|s[ie]|e[il]|ni|ha|qu|an?[ ](?:ha|qu))
      | (?<=['’])[0-9] | ['’][0-9]""",
    re.VERBOSE,
)
_PARTS: Final = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}
_DIMENSIONS: Final = frozenset(("length", "mass", "duration", "volume", "money"))
# A smaller unit that goes without saying: "2 hours and 10", "20 dollars 43".
_UNSAID: Final = {"hour": "minute"}
_DEPTH: Final = 4


def read(text: str, folded: str, amount: Amount) -> Amount:
    """Return the amount with the smaller parts that follow it added, in the unit of the first."""
    if amount.dimension not in _DIMENSIONS or amount.per or amount.form == "fraction":
        return amount
    last = amount
    for _ in range(_DEPTH):
        if _NUMBER_NEXT.match(folded, amount.end) is None:
            return amount
        half = _and_a_half(folded, amount) if last is amount else None
        if half is not None:
            return half
        part = _part(text, folded, last)
        if part is None:
            return amount
        size = _size(amount, part)
        amount = amount._replace(
            end=part.end, resume=part.end, number=amount.number + part.number * size, step=part.step * size
        )
        last = part
    return amount


def _and_a_half(folded: str, amount: Amount) -> Amount | None:
    half = _half().match(folded, amount.end)
    if half is None or amount.dimension == "money":
        return None
    one = _PARTS[half["part"]] * max(amount.scale, 1)
    return amount._replace(end=half.end(), resume=half.end(), number=amount.number + one, step=one)


def _part(text: str, folded: str, amount: Amount) -> Amount | None:
    """Return the smaller part that follows an amount, or None."""
    joint = _joint().match(folded, amount.end)
    numeral = numerals.read(folded, joint.end()) if joint is not None else None
    if numeral is None or numeral.form not in ("digits", "words") or amount.number.denominator != 1:
        return None
    part = suffixes.read(text, folded, plain(numeral))
    if part is None:
        return _unsaid(folded, amount, numeral)
    if amount.unit == "hour" and part.unit == "metre" and folded[part.end - 1] == "m":
        part = part._replace(dimension="duration", unit="minute")
    return part if part.dimension == amount.dimension and _is_smaller(amount, part) else None


def _is_smaller(amount: Amount, part: Amount) -> bool:
    if amount.dimension == "money":
        whole = whole_of(part.unit, amount.unit)
        # No one counts pence beside millions: "£5.9 million, 86p in every pound" are two sums.
        return whole == amount.unit and part.number < 100 and amount.step >= 1 and amount.scale == 1
    if part.per:
        return False
    larger, smaller = factor(amount.unit), factor(part.unit)
    if larger is None or smaller is None or amount.unit == part.unit:
        return False
    return smaller < larger or (amount.dimension == "length" and part.number == 1)


def _size(amount: Amount, part: Amount) -> Fraction:
    """Return how many of the first amount's unit make one of the part's."""
    if amount.dimension == "money":
        return HUNDREDTH
    larger, smaller = factor(amount.unit), factor(part.unit)
    return smaller / larger if larger and smaller else Fraction(1)


def _unsaid(folded: str, amount: Amount, numeral: Numeral) -> Amount | None:
    """Read the second number where its unit goes without saying, at the end of a text."""
    if amount.unit == "foot" and (inches := _inches().match(folded, numeral.end)) is not None:
        return plain(numeral)._replace(dimension="length", unit="inch", end=inches.end())
    if amount.unit == "foot" and numeral.number < 12 and _tall().match(folded, numeral.end) is not None:
        return plain(numeral)._replace(dimension="length", unit="inch", end=numeral.end)
    ends = _end().match(folded, numeral.end) is not None
    if not ends and folded[numeral.end : numeral.end + 1] not in ("c", "'"):
        return None
    if amount.unit == "foot" and folded[numeral.end : numeral.end + 1] == "'":
        return None
    if amount.unit == "yard" and folded[numeral.end : numeral.end + 1] == "'":
        return plain(numeral)._replace(dimension="length", unit="foot", end=numeral.end + 1)
    if amount.dimension == "money" and amount.unit not in MINOR and numeral.number < 100 and amount.scale == 1:
        end = numeral.end + (folded[numeral.end : numeral.end + 1] == "c")
        return plain(numeral)._replace(dimension="money", unit=amount.unit, end=end)
    if amount.unit in _UNSAID and numeral.number < 60 and ends:
        return plain(numeral)._replace(dimension="duration", unit=_UNSAID[amount.unit])
    return None


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"[ ]?(?:,[ ](?:and[ ])?|[ ]?and[ ]|[ ])(?=[0-9a-z])|(?<=['’])(?=[0-9])")


@cache
def _half() -> re.Pattern[str]:
    return re.compile(r"[ ]and[ ](?:an?[ ])?(?P<part>half|quarter)\b(?![ ]of\b)")


@cache
def _inches() -> re.Pattern[str]:
    return re.compile(r"[ ]?(?:in\b\.?|ins\b|inch|\"|'')")


@cache
def _tall() -> re.Pattern[str]:
    return re.compile(r"[ ](?:tall|high|in[ ]height)\b|[.,;)]?(?:\s|$)(?![ ]?(?:[a-z]{2,}s|of|more)\b)")


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"[ ]{0,2}[.!?]?\s*(?:$|\n)")
