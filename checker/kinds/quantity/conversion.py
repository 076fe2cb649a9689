"""How many of one unit another is, where that is fixed for good: pence and pounds, grams and kilograms.

It knows which units convert exactly. It does not know quantities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.quantity.compare_units import slack
from checker.kinds.quantity.money import HUNDREDTH, whole_of
from checker.kinds.quantity.units import SPELLINGS, factor

if TYPE_CHECKING:
    from fractions import Fraction


def size_in(unit: str, other: str, dimension: str) -> Fraction | None:
    """Return how many of `other` make one of `unit`, exactly.

    None where one is not fixed in the other: a month in days, pounds in euros, degrees (which have another nought),
    a gallon (of which there are two) in litres.
    """
    if dimension == "money":
        if whole_of(unit, other) == other:
            return HUNDREDTH
        return 1 / HUNDREDTH if whole_of(other, unit) == unit else None
    sizes = factor(unit), factor(other)
    if sizes[0] is None or sizes[1] is None or slack(unit, other) is not None:
        return None
    return sizes[0] / sizes[1] if SPELLINGS[unit].dimension == SPELLINGS[other].dimension else None
