"""What a quantity is: a number with the interval its wording allows, a dimension, a unit, a hedge.

It knows how a quantity shows itself. It does not know how one is found or compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from checker.frozen import frozen
from checker.kinds.quantity import wording

if TYPE_CHECKING:
    from fractions import Fraction

    from checker.interval import Interval
    from checker.model import Json

Hedge = Literal["about", "below", "above", "more-than", "at-least", "less-than", "at-most"]
Form = Literal[
    "digits",  # 20; 4,500; 3.6bn
    "words",  # twenty; two and a half; a dozen
    "percent",  # 13%
    "one-in-n",  # one in seven, 1 in 7
    "n-in-m",  # four in 10, four out of five
    "part-of-whole",  # 26 out of 153, 20 of the 152: `part` and `whole` are given
    "fraction",  # half, a quarter, two-thirds, 3/4
    "range",  # 10 to 14
    "ratio",  # 1:7
    "vague",  # dozens, most: `word` is given
]


@frozen
class Quantity:
    """A quantity as its words state it.

    `number` is the number named, scaled (3600000000 for £3.6bn, 1/7 for one in seven, 13/100 for 13%);
    None for a range or a vague word. `interval` is what the wording allows.

    `dimension` is one of count, share, points (percentage points), ratio, multiple, ordinal, money, length,
    area, volume, mass, temperature, duration, age, speed, data, energy, power, angle, magnitude (and the few
    more of `units.py`). `unit` is what is counted as a singular noun phrase ("inadequate local authority"; for a
    share, what it is a share of), an ISO 4217 code, or the unit's English name; empty where nothing is said.

    `trend` tells that the sentence speaks of a rise or a fall; `change` that the quantity is how much it
    rose or fell ("rose by 94%", "up 12%", "doubled"), not the level reached ("rose to 20").

    `per` is the other half of a rate ("year", "head", "social worker"). `of` is the population as said
    ("those inspected", "the 152"). `form` is how the number was written, `step` the place value of the
    last digit given (1/1000 for 13.2%, 10**8 for £3.6bn), None where no digit was. `part` and `whole` are
    the two counts behind "26 out of 153". `word` is the vague word ("dozens"), empty otherwise.
    """

    number: Fraction | None
    interval: Interval
    dimension: str
    unit: str = ""
    hedge: Hedge | None = None
    trend: Literal["up", "down"] | None = None
    change: bool = False
    per: str = ""
    of: str = ""
    form: Form = "digits"
    step: Fraction | None = None
    part: Fraction | None = None
    whole: Fraction | None = None
    word: str = ""

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

    def size_in(self, unit: str) -> Fraction | None:
        """Return how many of another unit make one of this quantity's; None where that is not fixed."""
        from checker.kinds.quantity.conversion import size_in  # noqa: PLC0415 -- only sums of unlike units ask

        return size_in(self.unit, unit, self.dimension)

    def show(self) -> str:
        """Return the value as understood: `14.3%`, `about 40 people`, `£3.6bn`, `7 to 34`.

        Read again by the extractor it gives the value back; a fraction comes back as the nearest percentage.
        """
        return wording.show(self)

    def as_dict(self) -> dict[str, Json]:
        """Return the fields of DESIGN.md section 6 for JSON; those without a value are left out."""
        always: dict[str, Json] = {
            "number": wording.plain(self.number),
            "low": wording.plain(self.low),
            "high": wording.plain(self.high),
            "low_open": self.low_open,
            "high_open": self.high_open,
            "hedge": self.hedge,
            "dimension": self.dimension,
            "unit": self.unit,
            "trend": self.trend,
        }
        sometimes: dict[str, Json] = {
            "change": self.change,
            "per": self.per,
            "of": self.of,
            "part": wording.plain(self.part),
            "whole": wording.plain(self.whole),
        }
        return always | {key: value for key, value in sometimes.items() if value}
