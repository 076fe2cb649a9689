"""Numbers by their digits: how little one is told by chance, how near two are, and which is the other miswritten.

It knows digits and noughts. It does not know what is counted, nor the words around a number.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from checker.discovery.reading import once

if TYPE_CHECKING:
    from checker.discovery.reading import Said

# How rare a number of one digit, of two, of three and more is among those that the news tells of one thing.
_BY_DIGITS: Final = (0.5, 0.8, 1.0)
_LARGE: Final = 1000  # a round thousand is told of fewer things than a round ten, and so is 4.2
_WHOLE_PERCENT: Final = 0.65  # of a hundred of them one is soon told of something else
_MONTH: Final = 31  # days
_YEAR: Final = 0.5  # a year is named for many things, and so is a weekday, a month for some, a day for few
_SOME_DAYS: Final = 0.7
_THOUSAND: Final = 1000
_HALF_DAY: Final = 720  # minutes
_HALF_HOUR: Final = 30
_ROUND_TIME: Final = 0.6  # half past nine is the time of many things
_TWO_DIGITS: Final = 0.6  # of so few digits some number is always the other turned round


def specific(said: Said) -> float:
    """Return how little the number of a mention is told by chance: 1 for three digits or a day, less for a year."""
    number = number_of(said)
    if number is None:
        return 0.0
    if said.mention.kind == "time":
        return 1.0 if said.mention.value.first % _HALF_HOUR else _ROUND_TIME
    if said.mention.kind == "date":
        if said.mention.value.open == "week":
            return _YEAR
        length = (number[1] - number[0]).days
        return _YEAR if length > _MONTH else _SOME_DAYS if length else 1.0
    finer = number >= _LARGE or (number >= 1 and number != int(number))
    digits = len(_digits(number)) + finer
    rare = _BY_DIGITS[max(1, min(digits, len(_BY_DIGITS))) - 1]
    return min(rare, _WHOLE_PERCENT) if said.mention.value.dimension == "share" and digits < len(_BY_DIGITS) else rare


def _digits(number: Any) -> str:
    """Return the digits of a number without the noughts at both ends: `184` for 18,400,000 and for 0.184."""
    return f"{float(number):.12g}".partition("e")[0].replace(".", "").strip("0-")


def number_of(said: Said) -> Any:
    """Return the number or the days that a mention names, None for a range or a vague word."""
    value = said.mention.value
    if said.mention.kind == "time":
        return (value.first % _HALF_DAY, value.zone) if value.first == value.last else None
    return (value.first, value.last) if said.mention.kind == "date" else value.number


def near(first: Said, second: Said) -> float:
    """Return 1 for numbers that are almost equal, 0 for one twice the other."""
    one, other = _positive(first), _positive(second)
    return max(0.0, 1 - abs(log(one.amount / other.amount)) / log(2)) if one and other else 0.0


def slipped(first: Said, second: Said) -> float:
    """Return how likely one number is the other miswritten: "18,540" and "18,450", "£3.6m" and "£3.6bn"."""
    one, other = _positive(first), _positive(second)
    if one is None or other is None or one.marks != other.marks:
        return 0.0  # neither the same digits nor these in another order
    if "about" in (first.mention.value.hedge, second.mention.value.hedge):
        return 0.0  # who rounds has not miscopied a digit
    if one.digits != other.digits and one.length != other.length:
        return 0.0
    digits = max(len(one.digits), len(other.digits))
    if digits < 2:
        return 0.0
    return 1.0 if digits > 2 or _is_a_thousandfold(one, other) else _TWO_DIGITS


def _is_a_thousandfold(one: _Positive, other: _Positive) -> bool:
    """Tell whether the two are the same but for a million that is a billion: a slip of one letter."""
    less, more = sorted((one.amount, other.amount))
    return one.digits == other.digits and round(more / less) == _THOUSAND


class _Positive(NamedTuple):
    """A number above 0, its digits, how many it has before the point, and which they are in any order.

    Noughts are none of these `marks`: "310" is "301" miswritten.
    """

    amount: float
    digits: str
    length: int
    marks: str


@once
def _positive(said: Said) -> _Positive | None:
    if said.mention.kind == "date":
        return None
    if said.mention.kind == "time":
        return _clock(said)
    number = number_of(said) or _upper(said)
    if number is None or number <= 0:
        return None
    digits = _digits(number)
    return _Positive(float(number), digits, len(str(int(number))), "".join(sorted(digits.replace("0", ""))))


def _clock(said: Said) -> _Positive | None:
    """Return a time of day as its digits: `342` for 3:42, in the morning or not."""
    value = said.mention.value
    if not value.plain:
        return None
    hour, minute = divmod(value.first % _HALF_DAY, 60)
    digits = f"{hour or 12}{minute:02}"
    return _Positive(float(value.first + 1), digits, len(digits), "".join(sorted(digits)))


def _upper(said: Said) -> Any:
    """Return the upper end of a range: "from 7 to as high as 34"."""
    value = said.mention.value
    return value.high if value.form == "range" or value.hedge == "at-most" else None
