"""How far two numbers may lie apart where a claim says so: `tolerance: 5%`, `tolerance: 2`, `tolerance: £1m`.

It knows how a tolerance is written and applied. It does not know claims.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from checker.interval import Interval
from checker.kinds.quantity.units import factor
from checker.prose import Prose

if TYPE_CHECKING:
    from checker.kinds.quantity.compare_units import Pair
    from checker.kinds.quantity.value import Quantity


@cache
def read(text: str) -> Quantity:
    """Return the quantity that a tolerance states; raises ValueError for a text that states no single one."""
    from checker.kinds.quantity import find  # noqa: PLC0415 -- the package imports this module for `compare`

    found = [mention.value for mention in find(Prose(text))]
    if len(found) != 1 or found[0].number is None or found[0].number <= 0 or found[0].hedge:
        raise ValueError(f"“{text}” is no tolerance; write it like 5%, 2, 2 points or £1m")
    quantity: Quantity = found[0]
    return quantity


def within(pair: Pair, text: str) -> bool:
    """Tell whether numbers that the two allow lie no further apart than the tolerance `text` says.

    A percentage is of the larger number; anything else is in the quantities' own unit, and beside shares in
    percentage points.
    """
    tolerance = read(text)
    first, second = pair.first, pair.second
    if first.number is not None and second.number is not None:
        return abs(first.number - second.number) <= _reach(pair, tolerance, (first.number, second.number))
    ends = tuple(end for end in (first.low, first.high, second.low, second.high) if end is not None)
    reach = _reach(pair, tolerance, ends)
    return (first.interval + Interval(-reach, reach)).meets(second.interval)


def _reach(pair: Pair, tolerance: Quantity, numbers: tuple[Fraction, ...]) -> Fraction:
    amount = tolerance.number
    assert amount is not None
    if tolerance.dimension == "share":
        return amount * max(map(abs, numbers), default=Fraction(0))
    if pair.first.dimension == "share":
        return amount / 100
    size = factor(tolerance.unit)
    if size is None or tolerance.dimension != pair.first.dimension:
        return amount
    # Converted numbers are in the dimension's first unit, others in their own.
    own = Fraction(1) if pair.converted else factor(pair.first.unit)
    return amount * size / (own or 1)
