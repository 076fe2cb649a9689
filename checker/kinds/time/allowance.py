"""How far a time may be from the minute that its words name, by how it is told: one table.

It knows minutes and hedges. It does not know words, zones or comparisons.
"""

from __future__ import annotations

from typing import Final, Literal, assert_never

Hedge = Literal["about", "just-before", "just-after", "before", "after", "by", "not-before"]

DAY: Final = 1_440
HALF_DAY: Final = 720

# A report looks at a watch and rounds to what people say: whoever tells the hour alone may mean five minutes more or
# less, a multiple of five minutes stands for what is nearer to it than to the next, and 3:17 was read off a clock.
# "About" is a quarter of an hour, and beside an hour alone, which is said when nobody looked, half an hour.
#                      told plainly   after "about"
_ON_THE_HOUR: Final = (5, 30)
_ON_THE_FIVE: Final = (2, 15)
_TO_THE_MINUTE: Final = (0, 5)

# "Shortly after nine" would be "half past nine" or "an hour later" beyond that.
_JUST: Final = 30
# A dial has no first hour: every time is before and after every other. What a bound excludes is the quarter of the
# dial right behind it: 11 p.m. is not before 10 p.m., but 3 a.m. may be of either night.
_BOUND: Final = 3, 4

Minutes = tuple[int, int]


def slack(minute: int, *, about: bool = False) -> int:
    """Return by how many minutes a time may be off, either way; `about` tells that it is hedged."""
    if minute % 60 == 0:
        return _ON_THE_HOUR[about]
    return (_ON_THE_FIVE if minute % 5 == 0 else _TO_THE_MINUTE)[about]


def allowed(first: int, last: int, hedge: Hedge | None, *, dial: int) -> Minutes:
    """Return the minutes that the words let through, both ends included; either may lie beyond midnight.

    `first` and `last` are the minutes named, `last` never before `first`; `dial` is a day, or half of one where
    the words do not say which half they mean. A stretch of time names its ends, and lets no more through.
    """
    reach = dial * _BOUND[0] // _BOUND[1]
    match hedge:
        case None | "about":
            if hedge is None and first != last:
                return first, last
            about = hedge is not None
            return first - slack(first, about=about), last + slack(last, about=about)
        case "just-before":
            return first - _JUST, first - 1
        case "just-after":
            return last + 1, last + _JUST
        case "before":
            return last - reach, last - 1
        case "by":
            return last - reach, last
        case "after":
            return first + 1, first + reach
        case "not-before":
            return first, first + reach
        case _:
            assert_never(hedge)
