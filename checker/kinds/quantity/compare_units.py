"""Brings two quantities to one measure: one unit, one rate, one way of telling a part of a whole.

It knows which measures convert. It does not know which numbers agree.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen, replace
from checker.interval import Interval, point
from checker.kinds.quantity import compare_words as words
from checker.kinds.quantity.money import HUNDREDTH, MINOR, whole_of
from checker.kinds.quantity.nouns import singular
from checker.kinds.quantity.units import factor, to_kelvin

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity

# Dimensions that are one number, told in two ways: "1:7" and one in seven, "aged 20" and 20 years.
_ONE_MEASURE: Final = (frozenset({"share", "ratio"}), frozenset({"age", "duration"}))
# Units that follow the calendar and not the clock: a month has no fixed number of days.
_CALENDAR: Final = frozenset({"month", "quarter", "year", "decade", "century", "millennium"})
# So far may a calendar unit be off its mean length (28 days against 30.4), and a US measure off a British one
# of the same name (a pint is 473 or 568 ml, a ton 907 or 1,016 kg).
_CALENDAR_SLACK: Final = Interval(Fraction(92, 100), Fraction(108, 100))
_TWO_SIZES: Final = frozenset({"gallon", "pint", "quart", "fluid ounce", "ton", "hundredweight"})
_TWO_SIZES_SLACK: Final = Interval(Fraction(82, 100), Fraction(122, 100))
# Rates convert within a row; "£10 an hour" says nothing of a day.
_RATES: Final = (
    frozenset({"second", "minute", "hour"}),
    frozenset({"day", "week", "fortnight", "month", "quarter", "year", "decade", "century"}),
)
# "Three times" counts, as "on three occasions" does; only beside "as many" it multiplies.
_TIMES: Final = frozenset({"time", "occasion"})
_ONE_HEAD: Final = frozenset({"head", "person", "capita", "people", "inhabitant"})


@frozen
class Pair:
    """Two quantities in one measure, beside the same two as they were told.

    `converted` tells that a unit was changed for another; `slack` is by how much the conversion itself may
    be off (None: it is exact).
    """

    first: Quantity
    second: Quantity
    told_first: Quantity
    told_second: Quantity
    converted: bool = False
    slack: Interval | None = None


def common(first: Quantity, second: Quantity) -> Pair | str:
    """Return the two in one measure, or why there is none, in words."""
    pair = Pair(*_one_dimension(first, second), first, second)
    if pair.first.dimension != pair.second.dimension and not _one_measure(pair):
        return words.different_dimensions(first, second)
    in_one_unit = _one_unit(pair)
    return in_one_unit if isinstance(in_one_unit, str) else _one_rate(in_one_unit)


def _one_measure(pair: Pair) -> bool:
    dimensions = {pair.first.dimension, pair.second.dimension}
    if any(dimensions <= group for group in _ONE_MEASURE):
        return True
    count, other = (pair.first, pair.second) if pair.first.dimension == "count" else (pair.second, pair.first)
    if count.dimension != "count":
        return False
    if other.dimension == "age":
        return not count.unit  # "Ann Hill, 26" and "aged 26"
    return other.dimension == "multiple" and count.unit.rpartition(" ")[2] in _TIMES


def _one_dimension(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity]:
    """Turn one of the two into the other's dimension, where the same fact has both."""
    return _as_in(first, second), _as_in(second, first)


def _as_in(quantity: Quantity, other: Quantity) -> Quantity:
    if quantity.dimension in ("share", "ratio") and other.dimension == "count" and quantity.part is not None:
        # "20 of the 152" is a count as well as a share.
        return replace(quantity, number=quantity.part, interval=point(quantity.part), dimension="count", form="digits")
    if quantity.unit in MINOR and quantity.unit != other.unit and quantity.dimension == "money":
        whole = whole_of(quantity.unit, other.unit)
        assert whole is not None
        return _sized(replace(quantity, unit=whole), HUNDREDTH)
    if quantity.dimension == "multiple" and quantity.change and other.dimension == "share" and other.change:
        # What doubled rose by 100%; what halved fell by 50%.
        return _times(replace(quantity, dimension="share"), Fraction(-1 if quantity.trend == "down" else 1), 1)
    return quantity


def _times(quantity: Quantity, sign: Fraction, less: int) -> Quantity:
    number = None if quantity.number is None else (quantity.number - less) * sign
    return replace(quantity, number=number, interval=(quantity.interval - point(less)) * point(sign))


def _one_unit(pair: Pair) -> Pair | str:
    first, second = pair.first, pair.second
    if first.dimension in ("count", "share", "ratio", "multiple", "ordinal") or first.unit == second.unit:
        return pair
    if first.dimension == "temperature":
        return _one_scale(pair)
    if not first.unit or not second.unit:
        return pair
    sizes = factor(first.unit), factor(second.unit)
    if first.dimension == "money" or sizes[0] is None or sizes[1] is None:
        return words.different_units(first, second)
    off = slack(first.unit, second.unit)
    return replace(pair, first=_sized(first, sizes[0]), second=_sized(second, sizes[1]), converted=True, slack=off)


def _sized(quantity: Quantity, size: Fraction) -> Quantity:
    return replace(
        quantity,
        number=None if quantity.number is None else quantity.number * size,
        interval=quantity.interval * point(size),
        step=None if quantity.step is None else quantity.step * size,
    )


def slack(first: str, second: str) -> Interval | None:
    """Return by how much the size of one unit in another may be off; None where it is fixed."""
    if (first in _CALENDAR) != (second in _CALENDAR):
        return _CALENDAR_SLACK
    return _TWO_SIZES_SLACK if (first in _TWO_SIZES) != (second in _TWO_SIZES) else None


def _one_scale(pair: Pair) -> Pair | str:
    """Bring two temperatures to kelvin; a change of temperature has no nought, and degrees no scale."""
    first, second = pair.first, pair.second
    if first.change or second.change:
        return words.different_units(first, second)
    if "degree" in (first.unit, second.unit):
        return pair
    return replace(pair, first=_in_kelvin(first), second=_in_kelvin(second), converted=True)


def _in_kelvin(quantity: Quantity) -> Quantity:
    nought, one = to_kelvin(Fraction(0), quantity.unit), to_kelvin(Fraction(1), quantity.unit)
    assert nought is not None
    assert one is not None
    sized = _sized(quantity, one - nought)
    number = None if sized.number is None else sized.number + nought
    return replace(sized, number=number, interval=sized.interval + point(nought))


def _one_rate(pair: Pair) -> Pair | str:
    first, second = pair.told_first.per, pair.told_second.per
    if not first or not second or _same_noun(first, second):
        return pair
    # Who works 40 hours a week does eight a day, and on some days none.
    spans = pair.first.dimension == "duration"
    if spans or not any(first in row and second in row for row in _RATES):
        return words.different_rates(pair.told_first, pair.told_second)
    sizes = factor(first), factor(second)
    assert sizes[0] is not None
    assert sizes[1] is not None
    return replace(
        pair,
        first=_sized(pair.first, 1 / sizes[0]),
        second=_sized(pair.second, 1 / sizes[1]),
        converted=True,
        slack=slack(first, second),
    )


def _same_noun(first: str, second: str) -> bool:
    one, other = (" ".join(map(singular, noun.lower().split())) for noun in (first, second))
    if f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} "):
        return True  # "a share" and "a share carried": a noun phrase may run on
    return {one, other} <= _ONE_HEAD
