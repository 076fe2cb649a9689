"""What a quantity is: a number with the interval its wording allows, a dimension, a unit, a hedge.

It knows how a quantity shows itself. It does not know how one is found or compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from fractions import Fraction

    from checker.interval import Interval
    from checker.model import Json

Hedge = Literal["about", "below", "above", "more-than", "at-least", "less-than", "at-most"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity as its words state it.

    `number` is the number named, scaled (3600000000 for £3.6bn, 1/7 for one in seven, 13/100 for 13%);
    None for a range or a vague word. `interval` is what the wording allows. `unit` is what is counted as
    a singular noun phrase, an ISO 4217 code, or the unit's English name; empty where nothing is said.
    """

    number: Fraction | None
    interval: Interval
    dimension: str
    unit: str = ""
    hedge: Hedge | None = None
    trend: Literal["up", "down"] | None = None

    @property
    def low(self) -> Fraction | None:
        """Return the lower end of the allowed interval; None is unbounded."""
        return self.interval.low

    @property
    def high(self) -> Fraction | None:
        """Return the upper end of the allowed interval; None is unbounded."""
        return self.interval.high

    @property
    def low_open(self) -> bool:
        """Tell whether the lower end itself is outside."""
        return self.interval.low_open

    @property
    def high_open(self) -> bool:
        """Tell whether the upper end itself is outside."""
        return self.interval.high_open

    def show(self) -> str:
        """Return the value as understood."""
        raise NotImplementedError

    def as_dict(self) -> dict[str, Json]:
        """Return the fields of DESIGN.md section 6 for JSON."""
        raise NotImplementedError
