"""The interval that a wording allows: by the digits given, by the fraction chosen, by the hedge.

It knows the table of DESIGN.md section 3. It does not know how the wording was found.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, assert_never

from checker.interval import Interval, point

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.value import Hedge

# "about" and the little that "nearly" and "just over" leave out, as a part of the number.
SLACK: Final = Fraction(1, 10)
# Fractions that people say: one in n to this n, thirds, quarters, fifths, tenths.
_SMALLEST_SAID: Final = 100


def by_digits(number: Fraction, step: Fraction, *, continuous: bool = False) -> Interval:
    """Return what rounds to `number` at the place `step`.

    Whole numbers told to the last unit are exact, unless `continuous` (13% is any share from 12.5 to 13.5).
    """
    if step == 1 and not continuous:
        return Interval(number, number)
    half = step / 2
    return Interval(number - half, number + half, high_open=True)


@lru_cache(maxsize=512)
def by_fraction(number: Fraction, whole: int) -> Interval:
    """Return what is nearer to a fraction than to those that people would have said instead.

    `whole` is the n of "m in n" or the denominator said: four in 10 is told in tenths.
    """
    if number <= 0 or number >= 1:
        return point(number)
    if number.numerator == 1 and number.denominator >= _SMALLEST_SAID:
        return _one_in_many(number.denominator)
    below, above = _tenths(number) if whole == 10 and number != Fraction(1, 10) else _neighbours(number, whole)
    return Interval((below + number) / 2, (number + above) / 2, low_open=True, high_open=True)


def _tenths(number: Fraction) -> tuple[Fraction, Fraction]:
    return number - Fraction(1, 10), number + Fraction(1, 10)


def _one_in_many(many: int) -> Interval:
    """One in 4,500 is told by the digits of 4,500, of which two count at the least."""
    step = 10 ** (len(str(many)) - 2)
    while step > 1 and many % step:
        step //= 10
    half = Fraction(step, 2)
    return Interval(1 / (many + half), 1 / (many - half), low_open=True, high_open=True)


@cache
def _said() -> tuple[Fraction, ...]:
    said = {Fraction(part, whole) for whole in (3, 4, 5, 10) for part in range(whole + 1)}
    said |= {Fraction(1, whole) for whole in range(2, _SMALLEST_SAID + 2)}
    return tuple(sorted(said))


def _neighbours(number: Fraction, whole: int) -> tuple[Fraction, Fraction]:
    others = [*_said(), number - Fraction(1, whole), number + Fraction(1, whole)]
    return max(other for other in others if other < number), min(other for other in others if other > number)


def hedged(number: Fraction, rounding: Interval, hedge: Hedge | None) -> Interval:
    """Return what a hedged number allows; `rounding` is what it allows without the hedge."""
    if hedge is None:
        return rounding
    slack = abs(number) * SLACK
    match hedge:
        case "about":
            return Interval(number - slack, number + slack) | rounding
        case "below":
            return Interval(number - slack, number, high_open=True) if slack else rounding
        case "above":
            return Interval(number, number + slack, low_open=True) if slack else rounding
        case "more-than":
            return Interval(number, None, low_open=True)
        case "at-least":
            return Interval(number, None)
        case "less-than":
            return Interval(None, number, high_open=True)
        case "at-most":
            return Interval(None, number)
        case _:
            assert_never(hedge)


def odd(number: Fraction) -> Interval:
    """Return what "20-odd" allows: 20 and some more, yet fewer than 30; "300-odd" stays below 400."""
    place = 1
    while number and number % (place * 10) == 0:
        place *= 10
    return Interval(number - abs(number) * SLACK, number + place, high_open=True)


def by_wording(amount: Amount, hedge: Hedge | None, *, exact: bool) -> Interval:
    """Return what an amount allows as it was written; `exact` takes the rounding away ("exactly 4,500")."""
    return hedged(amount.number, point(amount.number) if exact else _unhedged(amount), hedge)


def _unhedged(amount: Amount) -> Interval:
    match amount.form:
        case "percent":
            return by_digits(amount.number, amount.step, continuous=True)
        case "fraction" if amount.dimension == "share":
            return by_fraction(amount.number, amount.number.denominator)
        case "one-in-n" | "n-in-m":
            return by_fraction(amount.number, int(amount.whole or 1))
        case "part-of-whole" | "fraction" | "ratio":
            return point(amount.number)
        case _:
            return by_digits(amount.number, amount.step)
