"""Compares two quantities by the rules of DESIGN.md section 3, and says which rule decided.

It knows numbers, intervals, hedges and directions. It does not know texts, nouns or who is right.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.frozen import replace
from checker.interval import Interval
from checker.kinds.quantity import compare_words as words
from checker.kinds.quantity.compare_tolerance import within
from checker.kinds.quantity.compare_units import Pair, common
from checker.model import Comparison

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity

# A conversion that is this far off was not one, whatever the digits: 2 km is no way to say a mile.
_CONVERTED_WITHIN: Final = Fraction(1, 20)
# From hundreds on, a word in the plural is said of more than ten times as much, too.
_MANY: Final = 100
_HALF: Final = Fraction(1, 2)


def compare(first: Quantity, second: Quantity, *, exact: bool = False, tolerance: str | None = None) -> Comparison:
    """Return how two quantities stand to each other; the relation is the same both ways round.

    What is counted is not looked at: whoever compares has matched the two. `exact` takes neither roundings
    nor hedges for agreement; `tolerance` ("5%", "2", "£1m") lets numbers differ by so much, and raises
    ValueError where it states none.
    """
    pair = common(first, second)
    if isinstance(pair, str):
        return Comparison("incomparable", pair, weight="major" if _look_the_same(first, second) else None)
    if first.trend and second.trend and first.trend != second.trend:
        return Comparison("conflict", words.opposite(first, second))
    if _change_and_level(first, second):
        return Comparison("incomparable", words.change_and_level(first, second))
    decided = _decided(pair)
    if exact and decided.relation in ("rounded", "compatible"):
        decided = replace(decided, relation="conflict", why=words.not_exact(decided.why))
    if tolerance is not None and decided.relation == "conflict" and within(pair, tolerance):
        decided = replace(decided, relation="compatible", why=words.tolerated(pair, tolerance))
    return replace(decided, implies=pair.first.interval.within(pair.second.interval))


# Pairs of dimensions that a slip of the pen confuses: 12% for 12 percentage points.
_CONFUSED: Final = (frozenset(("money",)), frozenset(("share", "points")))


def _look_the_same(first: Quantity, second: Quantity) -> bool:
    """Tell whether the two show one figure in two currencies or measures: $5m and €5m, 12% and 12 points."""
    figure = _figure(first)
    return figure is not None and figure == _figure(second) and {first.dimension, second.dimension} in _CONFUSED


def _figure(quantity: Quantity) -> Fraction | None:
    return quantity.number / 100 if quantity.dimension == "points" and quantity.number else quantity.number


def _change_and_level(first: Quantity, second: Quantity) -> bool:
    """Tell "fell by 34%" from "fell to 34%"; a bare 34% may be either, and so may "added 34 jobs"."""
    return first.change != second.change and bool(first.trend and second.trend) and first.dimension != "count"


def _decided(pair: Pair) -> Comparison:
    a, b = pair.first, pair.second
    if a.number is not None and b.number is not None and not a.hedge and not b.hedge:
        return _two_numbers(pair, a.number, b.number)
    if (a.number, a.hedge, a.interval) == (b.number, b.hedge, b.interval):
        return Comparison("same", words.same(pair))
    if not _reaches(pair.slack, a, b):
        return Comparison("conflict", words.conflict(pair))
    return Comparison("compatible", words.compatible(pair))


def _two_numbers(pair: Pair, a: Fraction, b: Fraction) -> Comparison:
    if a == b:
        return Comparison("same", words.same(pair))
    if pair.converted:
        return _two_measures(pair, a, b)
    if a in pair.second.interval or b in pair.first.interval:
        return Comparison("rounded", words.rounded(pair))
    return Comparison("conflict", words.conflict(pair))


def _two_measures(pair: Pair, a: Fraction, b: Fraction) -> Comparison:
    """Compare numbers of which one was converted: nobody prints more digits of it than they were given."""
    if abs(a - b) <= _CONVERTED_WITHIN * max(abs(a), abs(b)):
        if a in _to_the_digit(pair.second, b) or b in _to_the_digit(pair.first, a):
            return Comparison("same", words.same(pair))
        if a in pair.second.interval or b in pair.first.interval:
            return Comparison("rounded", words.rounded(pair))
    if pair.slack is not None and _reaches(pair.slack, pair.first, pair.second):
        return Comparison("rounded", words.rounded(pair))
    return Comparison("conflict", words.conflict(pair))


def _to_the_digit(quantity: Quantity, number: Fraction) -> Interval:
    """Return what rounds to the number at the last digit that was written."""
    half = (quantity.step or Fraction(0)) * _HALF
    return Interval(number - half, number + half)


def _reaches(slack: Interval | None, a: Quantity, b: Quantity) -> bool:
    interval = _loosely(a) if slack is None else _loosely(a) * slack
    return interval.meets(_loosely(b))


def _loosely(quantity: Quantity) -> Interval:
    """Return what a quantity allows; of 12,000 people nobody says that "thousands" is wrong."""
    low, high = quantity.low, quantity.high
    if not quantity.word or low is None or high is None or low < _MANY or high != 10 * low:
        return quantity.interval
    return Interval(low, 2 * high)
