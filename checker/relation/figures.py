"""Exact arithmetic on stated figures: numbers, intervals and what they measure go through together.

It knows which figures may be added, multiplied and divided, and what comes of it. It does not know relations,
names or verdicts.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, Protocol

from checker.frozen import frozen
from checker.interval import Interval, point

if TYPE_CHECKING:
    from checker.relation.tokens import Operator

# Dimensions of figures that are a number of times something, so that they multiply anything.
RATIOS: Final = frozenset({"share", "multiple", "ratio"})
# A number written in the relation itself, which goes with every dimension.
BARE: Final = ""
# The difference of two shares, counted in hundredths.
POINTS: Final = "points"
# What comes of multiplying or dividing unlike things (people an hour): nothing is known, so nothing is refused.
ANY: Final = "any"
_SIGNIFICANT: Final = 3
_MOST_DIGITS: Final = 12


class Stated(Protocol):
    """What a relation needs of a value; the fields mean what they mean to `kinds.quantity`."""

    @property
    def number(self) -> Fraction | None:
        """Return the number named; None for a range or a vague word."""
        ...

    @property
    def interval(self) -> Interval:
        """Return what the wording allows."""
        ...

    @property
    def dimension(self) -> str:
        """Return what sort of figure it is: count, share, money."""
        ...

    @property
    def unit(self) -> str:
        """Return the unit, or what is counted."""
        ...

    @property
    def hedge(self) -> str | None:
        """Return the word's hedge, if it has one."""
        ...

    @property
    def trend(self) -> str | None:
        """Return `up` or `down` where it is told of a rise or a fall."""
        ...

    @property
    def change(self) -> bool:
        """Tell whether it is how much something rose or fell."""
        ...

    def size_in(self, unit: str, /) -> Fraction | None:
        """Return how many of another unit make one of this value's, exactly; None where that is not fixed."""
        ...

    def show(self) -> str:
        """Return the value in words."""
        ...


class UnlikeError(Exception):
    """Two figures cannot be reckoned together; says why in plain words."""


@frozen
class Figure:
    """A figure in a calculation. `number` is None where a hedge, a range or a vague word was in play.

    `interval` holds every number that the wording of the inputs allows.
    """

    number: Fraction | None
    interval: Interval
    dimension: str = BARE
    unit: str = ""

    def show(self, digits: int = _SIGNIFICANT, like: str | None = None) -> str:
        """Return it in words to so many significant digits; `like` is the dimension it is to be read in."""
        dimension = like if like and self.dimension in RATIOS | {ANY, BARE} else self.dimension
        if dimension == POINTS and self.dimension in RATIOS:
            hundredfold = point(100)
            number = None if self.number is None else self.number * 100
            return Figure(number, self.interval * hundredfold, POINTS, "percentage point").show(digits)
        if self.number is not None:
            return _shown(self.number, dimension, self.unit, digits)
        low, high = self.interval.low, self.interval.high
        if low is not None and high is not None:
            return f"{_shown(low, dimension, '', digits)} to {_shown(high, dimension, self.unit, digits)}"
        if low is None and high is None:
            return "any number"
        known, words = (high, "at most") if low is None else (low, "at least")
        assert known is not None
        return f"{words} {_shown(known, dimension, self.unit, digits)}"


def literal(number: Fraction, text: str, *, alone: bool) -> Figure:
    """Return the figure of a number in the relation; `13%` is a share, `20` goes with anything.

    A number that stands alone on its side is held to no more digits than it has (DESIGN.md section 3: 13% is
    12.5% to 13.5%); inside a sum it is a factor and exact.
    """
    share = text.endswith("%")
    places = len(text.rstrip("%").partition(".")[2])
    interval = point(number)
    if alone and (share or places):
        half = Fraction(1, 2 * 10**places * (100 if share else 1))
        interval = Interval(number - half, number + half, high_open=True)
    return Figure(number, interval, "share" if share else BARE)


def stated(value: Stated, unit: str) -> Figure:
    """Return the figure of a stated value, in another `unit` where one is fixed in the other.

    A hedged number is known by its interval alone.
    """
    number = None if value.hedge else value.number
    size = value.size_in(unit) if unit != value.unit else None
    if size is None:
        return Figure(number, value.interval, value.dimension, value.unit)
    return Figure(number and number * size, value.interval * point(size), value.dimension, unit)


def negative(figure: Figure) -> Figure:
    """Return the figure with its sign turned."""
    number = None if figure.number is None else -figure.number
    return Figure(number, -figure.interval, figure.dimension, figure.unit)


def reckon(operator: Operator, left: Figure, right: Figure) -> Figure:
    """Return what comes of it; raises UnlikeError, and ZeroDivisionError where the divisor may be nought."""
    dimension, unit = _measure(operator, left, right)
    both = None if left.number is None or right.number is None else (left.number, right.number)
    match operator:
        case "+":
            return Figure(both and both[0] + both[1], left.interval + right.interval, dimension, unit)
        case "-":
            return Figure(both and both[0] - both[1], left.interval - right.interval, dimension, unit)
        case "*":
            return Figure(both and both[0] * both[1], left.interval * right.interval, dimension, unit)
        case "/":
            return Figure(both and both[0] / both[1], left.interval / right.interval, dimension, unit)


def in_one_measure(left: Figure, right: Figure) -> tuple[Figure, Figure]:
    """Return the two with percentage points told as the shares whose difference they are."""
    if left.dimension in RATIOS and right.dimension == POINTS:
        return left, _as_share(right)
    return (_as_share(left), right) if left.dimension == POINTS and right.dimension in RATIOS else (left, right)


def _as_share(points: Figure) -> Figure:
    part = Fraction(1, 10_000 if points.unit.startswith("basis") else 100)
    number = None if points.number is None else points.number * part
    return Figure(number, points.interval * point(part), "share")


def alike(left: Figure, right: Figure) -> tuple[str, str]:
    """Return dimension and unit of two figures that may be added or compared; raises UnlikeError."""
    if left.dimension in (BARE, ANY):
        return right.dimension, right.unit
    if right.dimension in (BARE, ANY) or (left.dimension in RATIOS and right.dimension in RATIOS):
        return left.dimension, left.unit
    if left.dimension != right.dimension:
        raise UnlikeError(f"{left.dimension} and {right.dimension} cannot be reckoned together")
    if left.dimension == "count":
        # Two sorts of the same whole are added all the time: 11 militants and 6 soldiers are 17 people.
        return left.dimension, left.unit if left.unit == right.unit else ""
    if left.unit != right.unit:
        raise UnlikeError(f"one figure is in {left.unit} and the other in {right.unit}")
    return left.dimension, left.unit


def _measure(operator: Operator, left: Figure, right: Figure) -> tuple[str, str]:
    if operator in ("+", "-"):
        return alike(left, right)
    if right.dimension in RATIOS | {BARE}:
        # A number times or divided by a bare one stays what it was.
        return left.dimension, left.unit
    if operator == "*":
        if left.dimension in RATIOS | {BARE}:
            return right.dimension, right.unit
        if right.dimension == "count":
            return left.dimension, left.unit
        return (right.dimension, right.unit) if left.dimension == "count" else (ANY, "")
    if left.dimension == right.dimension and (left.dimension == "count" or left.unit == right.unit):
        return "ratio", ""
    if left.dimension == right.dimension:
        alike(left, right)
    return (left.dimension, left.unit) if right.dimension == "count" and left.dimension != ANY else (ANY, "")


def _shown(number: Fraction, dimension: str, unit: str, digits: int) -> str:
    if dimension == "share":
        return f"{decimal(number * 100, digits)}%"
    if dimension == POINTS:
        return f"{decimal(number, digits)} points"
    words = decimal(number, digits)
    return f"{words} {unit}" if unit and dimension not in ("count", *RATIOS) else words


def decimal(number: Fraction, digits: int) -> str:
    """Return the number to at least so many significant digits; a whole number keeps all of its own."""
    if number.denominator == 1:
        return f"{number.numerator:,}"
    places = 0
    size = abs(number)
    while size < 10 ** (digits - 1) and places < _MOST_DIGITS:
        size *= 10
        places += 1
    scaled = round(abs(number) * 10**places)
    whole, part = divmod(scaled, 10**places)
    sign = "-" if number < 0 and scaled else ""
    fraction = f"{part:0{places}d}".rstrip("0") if places else ""
    return f"{sign}{whole:,}" + (f".{fraction}" if fraction else "")
