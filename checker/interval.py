"""Intervals of exact numbers: the small algebra on which every comparison rests.

It knows ends, openness and arithmetic. It does not know units, hedges or words.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from checker.frozen import frozen


@frozen
class Interval:
    """The numbers between two ends. `None` is an end without bound, and such an end is always open.

    An interval is never empty: `low <= high`, and equal ends are both closed.
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        """Make unbounded ends open; raise ValueError for an interval without a number in it."""
        if self.low is None:
            object.__setattr__(self, "low_open", True)
        if self.high is None:
            object.__setattr__(self, "high_open", True)
        if self.low is None or self.high is None:
            return
        if self.low is self.high and not self.low_open and not self.high_open:
            return  # most intervals are one number, and comparing fractions is slow
        if self.low > self.high or (self.low == self.high and (self.low_open or self.high_open)):
            raise ValueError(f"no number lies in {self}")

    def __str__(self) -> str:
        """Show in the notation of mathematics: `[4450, 4550)`."""
        low = "-∞" if self.low is None else str(self.low)
        high = "∞" if self.high is None else str(self.high)
        return f"{'(' if self.low_open else '['}{low}, {high}{')' if self.high_open else ']'}"

    def __contains__(self, number: Fraction | int) -> bool:
        """Tell whether `number` lies inside."""
        if self.low is not None and (number < self.low or (self.low_open and number == self.low)):
            return False
        return self.high is None or number < self.high or (not self.high_open and number == self.high)

    @property
    def is_point(self) -> bool:
        """Tell whether exactly one number lies inside."""
        return self.low is not None and self.low == self.high

    def meets(self, other: Interval) -> bool:
        """Tell whether some number lies in both."""
        return not (self.below(other) or other.below(self))

    def below(self, other: Interval) -> bool:
        """Tell whether every number here is smaller than every number there."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))

    def within(self, other: Interval) -> bool:
        """Tell whether every number here also lies in `other`: what `implies` means."""
        return _covers_low(other, self) and _covers_high(other, self)

    def __and__(self, other: Interval) -> Interval | None:
        """Return the numbers that lie in both, or None where there are none."""
        if not self.meets(other):
            return None
        low = self if _covers_low(other, self) else other
        high = self if _covers_high(other, self) else other
        return Interval(low.low, high.high, low.low_open, high.high_open)

    def __or__(self, other: Interval) -> Interval:
        """Return the smallest interval that covers both (their hull)."""
        low = other if _covers_low(other, self) else self
        high = other if _covers_high(other, self) else self
        return Interval(low.low, high.high, low.low_open, high.high_open)

    def __neg__(self) -> Interval:
        """Return the mirror image at nought."""
        return Interval(_negative(self.high), _negative(self.low), self.high_open, self.low_open)

    def __add__(self, other: Interval) -> Interval:
        """Return every sum of a number here and a number there."""
        return Interval(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def __sub__(self, other: Interval) -> Interval:
        """Return every difference of a number here and a number there."""
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        """Return the hull of every product of a number here and a number there."""
        corners = [_product(a, b) for a in _ends(self) for b in _ends(other)]
        return _hull(corners)

    def __truediv__(self, other: Interval) -> Interval:
        """Return the hull of every quotient; raises ZeroDivisionError where the divisor holds nought."""
        return self * other.inverse()

    def inverse(self) -> Interval:
        """Return one over every number here; raises ZeroDivisionError where nought lies inside."""
        if 0 in self:
            raise ZeroDivisionError(f"nought lies in {self}")
        low, low_open = _one_over(self.high, end_open=self.high_open)
        high, high_open = _one_over(self.low, end_open=self.low_open)
        return Interval(low, high, low_open, high_open)


EVERYTHING: Final = Interval(None, None)


def point(number: Fraction | int) -> Interval:
    """Return the interval that holds `number` alone."""
    exact = Fraction(number)
    return Interval(exact, exact)


def _covers_low(outer: Interval, inner: Interval) -> bool:
    if outer.low is None:
        return True
    if inner.low is None or inner.low < outer.low:
        return False
    return inner.low > outer.low or not outer.low_open or inner.low_open


def _covers_high(outer: Interval, inner: Interval) -> bool:
    if outer.high is None:
        return True
    if inner.high is None or inner.high > outer.high:
        return False
    return inner.high < outer.high or not outer.high_open or inner.high_open


def _negative(number: Fraction | None) -> Fraction | None:
    return None if number is None else -number


# An end is (number, open, sign): the sign of infinity where the number is None, else 0.
_End = tuple[Fraction | None, bool, int]


def _ends(interval: Interval) -> tuple[_End, _End]:
    return (
        (interval.low, interval.low_open, -1 if interval.low is None else 0),
        (interval.high, interval.high_open, 1 if interval.high is None else 0),
    )


def _sign(end: _End) -> int:
    number, _, infinite = end
    return infinite if number is None else (number > 0) - (number < 0)


def _product(a: _End, b: _End) -> _End:
    if a[0] is not None and b[0] is not None:
        # A closed nought wins over an open end: 0 times anything inside is reached.
        reached = (a[0] == 0 and not a[1]) or (b[0] == 0 and not b[1]) or not (a[1] or b[1])
        return a[0] * b[0], not reached, 0
    sign = _sign(a) * _sign(b)
    if sign == 0:
        nought = a if a[0] is not None else b
        return Fraction(0), nought[1], 0
    return None, True, sign


def _rank(end: _End) -> tuple[int, Fraction]:
    number, _, infinite = end
    return infinite, Fraction(0) if number is None else number


def _hull(corners: list[_End]) -> Interval:
    lowest = min(corners, key=lambda end: (_rank(end), end[1]))
    highest = max(corners, key=lambda end: (_rank(end), not end[1]))
    return Interval(lowest[0], highest[0], lowest[1], highest[1])


def _one_over(end: Fraction | None, *, end_open: bool) -> tuple[Fraction | None, bool]:
    if end is None:
        return Fraction(0), True
    if end == 0:
        return None, True
    return Fraction(1) / end, end_open
