"""Compares two times of day on a dial that begins anew at midnight, and says in words what came of it.

It knows what each wording lets through, open halves of the day and zones. It does not know texts or days.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.time.allowance import Minutes, slack
from checker.kinds.time.value import show_length, show_minute
from checker.kinds.time.zones import between_zones, is_fixed, shifts
from checker.model import Comparison

if TYPE_CHECKING:
    from checker.kinds.time.value import TimeValue
    from checker.model import Relation

_TOLERANCE: Final = re.compile(
    r"""\s*(?: (?P<half>half\ an\ hour) | (?P<number>\d{1,3}|an?|one) \s? (?P<unit>minutes?|mins?|hours?|hrs?)? )\s*""",
    re.VERBOSE | re.IGNORECASE,
)


def compare(first: TimeValue, second: TimeValue, *, exact: bool = False, tolerance: str | None = None) -> Comparison:
    """Compare two times: `same`, `rounded`, `compatible`, `conflict` or `incomparable`.

    A time that leaves the half of the day open may be of either. Two zones that are known are set against each
    other; where a zone is told on one side alone, the times are taken as of one place, and are `incomparable`
    where they differ by what two zones differ by: an editor must look, but it is no contradiction. Raises
    ValueError for a tolerance that is none.
    """
    reach = 0 if tolerance is None else minutes(tolerance)
    if reach is None:
        raise ValueError(f"“{tolerance}” is no tolerance of a time; write it like 10 minutes, or an hour")
    fixed = is_fixed(first.zone) and is_fixed(second.zone)
    ahead = shifts(first.zone, second.zone) if fixed else (0,)
    came = _whichever(first, second, [_compared(first, second, shift, reach) for shift in ahead])
    if exact and came.relation in ("rounded", "compatible"):
        return Comparison("conflict", f"{first.show()} and {second.show()} are not the same")
    if came.relation == "conflict" and first.zone != second.zone and not fixed:
        return _of_other_zone(first, second) or came
    return came


def minutes(tolerance: str) -> int | None:
    """Return the minutes that a tolerance states ("10 minutes", "an hour", a bare "5"), or None for another text."""
    found = _TOLERANCE.fullmatch(tolerance)
    if found is None:
        return None
    if found["half"]:
        return 30
    number = int(found["number"]) if found["number"].isdigit() else 1
    return number * (60 if (found["unit"] or "").startswith("h") else 1)


def _whichever(first: TimeValue, second: TimeValue, comparisons: list[Comparison]) -> Comparison:
    """Return what holds whichever offsets are meant; where only some agree, the times can be the same."""
    if len({each.relation for each in comparisons}) == 1:
        return comparisons[0]
    return Comparison("compatible", f"{first.show()} can be {second.show()}, as zones change their clocks")


def _of_other_zone(first: TimeValue, second: TimeValue) -> Comparison | None:
    """Return `incomparable` where two zones can make the whole difference, one of which is not told."""
    if all(_compared(first, second, shift, 0).relation == "conflict" for shift in between_zones()):
        return None
    why = f"{first.show()} and {second.show()} may be one time in two zones, one of which is not told"
    return Comparison("incomparable", why)


def _compared(first: TimeValue, second: TimeValue, shift: int, reach: int) -> Comparison:
    """Compare two times; the clock of the first is `shift` minutes ahead of that of the second."""
    dial = min(first.dial, second.dial)
    relation = _relation(first, second, shift, reach, dial)
    said, heard = first.show(), second.show()
    match relation:
        case "conflict":
            return Comparison(relation, _why_not(first, second, shift, dial))
        case "same":
            return Comparison(relation, f"both are {said}" if said == heard else f"{said} is {heard}", implies=True)
        case "rounded":
            apart = show_length(_apart(first.first, second.first + shift, dial))
            return Comparison(relation, f"{said} and {heard} are {apart} apart, no more than rounding allows")
        case _:
            implies = not first.halves and _inside(first.allowed, _moved(second.allowed, shift), dial)
            if implies:
                return Comparison(relation, f"{said} lies in what “{heard}” allows", implies=True)
            if not second.halves and _inside(_moved(second.allowed, shift), first.allowed, dial):
                return Comparison(relation, f"{heard} lies in what “{said}” allows")
            return Comparison(relation, f"{said} and {heard} can be the same time")


def _relation(first: TimeValue, second: TimeValue, shift: int, reach: int, dial: int) -> Relation:
    if first.halves == second.halves and _is_told_alike(first, second, shift, dial):
        return "same"
    if first.stretch and second.stretch:
        return _of_stretches(first, second, shift, reach, dial)
    if not (first.plain and second.plain):
        low, high = _moved(second.allowed, shift)
        return "compatible" if _meet(first.allowed, (low - reach, high + reach), dial) else "conflict"
    relation = _of_minutes(first.first, second.first, shift, reach, dial)
    return "compatible" if relation != "conflict" and first.halves != second.halves else relation


def _is_told_alike(first: TimeValue, second: TimeValue, shift: int, dial: int) -> bool:
    """Tell whether two values are one but for the zone that tells them, and for the end of the day."""
    alike = (first.hedge, first.stretch, first.last - first.first)
    return alike == (second.hedge, second.stretch, second.last - second.first) and (
        (first.first - second.first - shift) % dial == 0
    )


def _of_minutes(one: int, other: int, shift: int, reach: int, dial: int) -> Relation:
    """Compare two minutes, each as it is told: 12 p.m. in Delhi is told by the hour, though it is 6:30 a.m. GMT."""
    apart = _apart(one, other + shift, dial)
    if apart == 0:
        return "same"
    return "rounded" if apart <= max(slack(one), slack(other), reach) else "conflict"


def _of_stretches(first: TimeValue, second: TimeValue, shift: int, reach: int, dial: int) -> Relation:
    """Compare end with end: a shop that opens an hour later is told differently, though most hours are shared."""
    ends = ((first.first, second.first), (first.last, second.last))
    relations = {_of_minutes(one, other, shift, reach, dial) for one, other in ends}
    if "conflict" not in relations:
        return "compatible" if first.halves != second.halves else "rounded"
    if first.hedge is None and second.hedge is None:
        return "conflict"
    loose = (
        _apart(one, other + shift, dial) <= max(slack(one, about=True), slack(other, about=True)) for one, other in ends
    )
    return "compatible" if all(loose) else "conflict"


def _why_not(first: TimeValue, second: TimeValue, shift: int, dial: int) -> str:
    """Return a sentence on two times that cannot both be right."""
    said, heard = first.show(), second.show()
    if first.stretch and second.stretch:
        return f"{said} and {heard} do not begin and end together"
    there = f" ({show_minute(second.first + shift)} {first.zone})" if shift else ""
    if first.plain and second.plain:
        return f"{said} and {heard}{there} are {show_length(_apart(first.first, second.first + shift, dial))} apart"
    if not (first.plain or second.plain):
        return f"“{said}” and “{heard}” have no minute in common"
    plain, loose = (said, heard) if first.plain else (heard, said)
    hedged = second if first.plain else first
    if hedged.hedge in ("before", "after", "by", "not-before"):
        return f"{plain} does not fit “{loose}”"
    minute = first.first if first.plain else second.first + shift
    allowed = _moved(second.allowed, shift) if first.plain else first.allowed
    return f"{plain} is {show_length(_gap(minute, allowed, dial))} outside what “{loose}” allows"


def _moved(allowed: Minutes, shift: int) -> Minutes:
    return allowed[0] + shift, allowed[1] + shift


def _apart(one: int, other: int, dial: int) -> int:
    """Return the minutes between two times, the shorter way round the dial."""
    way = (one - other) % dial
    return min(way, dial - way)


def _meet(one: Minutes, other: Minutes, dial: int) -> bool:
    return (other[0] - one[0]) % dial <= one[1] - one[0] or (one[0] - other[0]) % dial <= other[1] - other[0]


def _inside(inner: Minutes, outer: Minutes, dial: int) -> bool:
    return (inner[0] - outer[0]) % dial + inner[1] - inner[0] <= outer[1] - outer[0]


def _gap(minute: int, allowed: Minutes, dial: int) -> int:
    """Return the minutes from one outside a stretch of the dial to its nearer end."""
    return min(_apart(minute, end, dial) for end in allowed)
