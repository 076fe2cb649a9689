"""One time as a text tells it, before its hedge: where it stands, its minute, its half of the day and its zone.

It knows hours, the halves and parts of a day, and what stands right behind a time. It does not know how the
number was written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.kinds.time.allowance import DAY, HALF_DAY
from checker.kinds.time.wording import OF_A_DAY, PART, part_of_day, pattern
from checker.kinds.time.zones import zone_at

if TYPE_CHECKING:
    from checker.prose import Prose

# What a source that tells the day in 24 hours names beside it.
_OF_24: Final = ("UTC", "GMT")
# The hours of a night that come after its midnight: "at two on Saturday night".
_AFTER_MIDNIGHT: Final = 4
_LOOK_BACK: Final = 48
_DAY_BEFORE: Final = r"""
    \b (?P<part> morning | afternoon | evening | night | tonight ) ,? [ ]
    (?: (?: at | just | shortly | about | around | approximately | before | after | by | until | till | from | some
          | time ) [ ] ){1,5} \Z
"""
_OWN_PART: Final = f"{PART}(?P<day_part>(?!))?(?P<tonight>(?!))?"
_PART_OF_DAY: Final = f"{OF_A_DAY}(?P<part>(?!))?(?P<small>(?!))?(?P<night>(?!))?"


@frozen
class Clock:
    """A time at `start` to `end`: the minute of the day it names, in either half of it where `halves` is set."""

    start: int
    end: int
    minute: int
    halves: bool = False
    zone: str = ""


@frozen
class Told:
    """The hour and minute as they are written, and what their form says of the half of the day.

    `side` is "a", "p", or "" where neither a.m. nor p.m. stands there; `open` tells that both do. `of_24` marks a
    time of the 24-hour clock by its form: 09:40, 0600.
    """

    hour: int
    minute: int = 0
    side: str = ""
    open: bool = False
    of_24: bool = False


@frozen
class Tail:
    """What stands behind a time: where that ends, the part of the day and the zone, each "" if there is none."""

    end: int
    part: str
    zone: str


def tail(prose: Prose, start: int, end: int) -> Tail:
    """Return what is told behind the time at `start:end`; the part of a day may stand before it too.

    The part of the day in "4:32 in the morning" belongs to the time, that in "9:40 Sunday night" to the day.
    """
    folded, part = prose.folded, ""
    if (own := pattern(_OWN_PART).match(folded, end)) is not None:
        end, part = own.end(), part_of_day(own)
    zone, end = zone_at(prose, end)
    if not part and (behind := pattern(_PART_OF_DAY).match(folded, end)) is not None:
        part = part_of_day(behind)
    return Tail(end, part or _part_before(folded, start), zone)


def _part_before(folded: str, start: int) -> str:
    found = pattern(_DAY_BEFORE).search(folded, max(0, start - _LOOK_BACK), start)
    return found["part"].removeprefix("to") if found else ""


def minute_of(told: Told, part: str, zone: str) -> tuple[int, bool] | None:
    """Return the minute of the day, and whether it may be of either half; None for what no clock shows."""
    hour, minute = told.hour, told.minute
    if hour > 24 or minute > 59 or (hour == 24 and minute) or (hour > 12 and told.side == "a"):
        return None
    if hour > 12 or told.of_24 or hour == 0:
        return (hour % 24 * 60 + minute + (HALF_DAY if hour == 0 and told.side == "p" else 0)) % DAY, False
    on_dial = hour % 12 * 60 + minute
    if told.open:
        return on_dial, True
    if told.side or part:
        afternoon = told.side == "p" if told.side else _is_afternoon(hour, part)
        return on_dial + HALF_DAY * afternoon, False
    if zone in _OF_24 and hour >= 10:
        return hour * 60 + minute, False
    return on_dial, True


def _is_afternoon(hour: int, part: str) -> bool:
    """Tell whether an hour of the dial, in a part of the day, comes after noon."""
    if part == "night":
        return _AFTER_MIDNIGHT < hour < 12
    if part == "evening":
        return hour < 12
    return part == "afternoon"
