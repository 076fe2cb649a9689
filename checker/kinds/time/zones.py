"""The zones that a text names beside a time, and by how much two of them differ.

It knows names and fixed offsets. It does not know which day it is, so a zone that changes its clock has two.
To teach it a zone, add a row: its name, its offsets from UTC in January and in July, and how else it is written.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac.words import GAP, WEEKDAY, WEEKDAYS

if TYPE_CHECKING:
    from checker.prose import Prose

LOCAL: Final = "local time"
# An abbreviation alone counts in capitals only: "est", "met" and "pt" are words of other sorts.
# IST is of India, of Ireland in summer and of Israel; Sydney's summer is in January.
ZONES: Final = """
    UTC              +0          coordinated universal time
    GMT              +0          greenwich mean time
    WET              +0
    BST              +1          british summer time
    CET              +1          central european time
    CEST             +2          central european summer time
    EET              +2          eastern european time
    EEST             +3          eastern european summer time
    MSK              +3          moscow time
    SAST             +2          south african time, johannesburg time
    EAT              +3          east africa time, nairobi time
    GST              +4          gulf time, dubai time
    PKT              +5          pakistan time
    IST              +5:30 +1 +2
    ICT              +7          bangkok time, hanoi time
    SGT              +8          singapore time
    HKT              +8          hong kong time
    PHT              +8          manila time
    JST              +9          tokyo time, japan time
    KST              +9          seoul time
    AWST             +8          perth time
    ACST             +9:30
    AEST             +10         brisbane time
    AEDT             +11
    NZST             +12
    NZDT             +13
    ET               -5 -4       eastern, eastern time, us eastern, us eastern time, new york time, washington time
    EST              -5          eastern standard time, eastern standard
    EDT              -4          eastern daylight time, eastern daylight
    CT               -6 -5       central, central time, us central time, chicago time
    CST              -6 +8       central standard time
    CDT              -5          central daylight time
    MT               -7 -6       mountain, mountain time, us mountain time
    MST              -7          mountain standard time
    MDT              -6          mountain daylight time
    PT               -8 -7       pacific, pacific time, us pacific time, los angeles time
    PST              -8          pacific standard time
    PDT              -7          pacific daylight time
    AKST             -9
    AKDT             -8
    HST              -10         hawaii time
    London time      +0 +1       uk time, british time, irish time, dublin time
    Paris time       +1 +2       french time, berlin time, german time, rome time, madrid time, brussels time
    Athens time      +2 +3       kiev time, kyiv time, greek time
    Istanbul time    +3          turkish time, baghdad time, riyadh time
    Tehran time      +3:30 +4:30
    Kabul time       +4:30
    Delhi time       +5:30       indian time, indian standard time, mumbai time
    Beijing time     +8          chinese time, china time, shanghai time
    Sydney time      +11 +10     melbourne time
"""
# What stands before "time" in capitals and is no place.
_NO_PLACE: Final = frozenset(
    "prime game start show closing opening first last summer winter this next full half".split()
)
# No zone is further from another: Kiribati from Hawaii, and nobody writes of both.
_FARTHEST: Final = 14
# Offsets with half an hour lie in Asia and Australia, hours away from those with whole ones that news is told in.
_NEAREST_HALF: Final = 3


@cache
def _table() -> tuple[dict[str, str], dict[str, tuple[int, ...]]]:
    """Return the name of a zone by each way of writing it, folded, and the offsets in minutes by its name."""
    names: dict[str, str] = {LOCAL: LOCAL}
    offsets: dict[str, tuple[int, ...]] = {}
    for row in re.finditer(r"^\s+(\S.*?)\s{2,}([+-]\S*(?: [+-]\S*)*) *(.*)$", ZONES, re.MULTILINE):
        name, given, others = row.groups()
        offsets[name] = tuple(map(_minutes, given.split()))
        names[name.lower()] = name
        names |= dict.fromkeys(filter(None, others.split(", ")), name)
    return names, offsets


def _minutes(offset: str) -> int:
    hours, _, rest = offset[1:].partition(":")
    return (int(hours) * 60 + int(rest or 0)) * (-1 if offset[0] == "-" else 1)


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted((name for name in _table()[0] if name != LOCAL), key=len, reverse=True)
    return re.compile(
        rf"""{GAP}? (?P<bracket>\()? (?:
              (?P<named> {"|".join(re.escape(name) for name in names)} ) (?! \w | -\w )
            | (?P<local> local (?: {GAP} time \b | (?= \ ?[.,;:)!?] | \s*\Z ) )
                       | (?:[a-z]{{3,15}}\ )? [a-z]{{3,15}}\ time \b )
          ) (?(bracket) \) )""",
        re.VERBOSE,
    )


def zone_at(prose: Prose, at: int) -> tuple[str, int]:
    """Return the name of the zone that is told right behind a time that ends at `at`, and where it ends; else ""."""
    found = _pattern().match(prose.folded, at)
    if found is None:
        return "", at
    part = "named" if found["named"] else "local"
    start, end = found.span(part)
    written = prose.text[start:end]
    if part == "local":
        return (LOCAL, found.end()) if written.startswith("local") or _names_place(written) else ("", at)
    name = _table()[0][found["named"]]
    if " " not in written and not _stands_for_zone(prose, written, end):
        return "", at
    return name, found.end()


def _names_place(written: str) -> bool:
    """Tell "Ruritanian time", some place's own, from "this time" and "Sunday Prime Time"."""
    words = written.lower().split()
    return written[0].isupper() and _NO_PLACE.isdisjoint(words) and words[0] not in WEEKDAYS


def _stands_for_zone(prose: Prose, written: str, end: int) -> bool:
    """Tell ET from "et", and the Eastern of "9 p.m. Eastern" from that of "Eastern Avenue"."""
    if len(written) <= 4:
        return written.isupper()
    following = prose.text[end : end + 2]
    return not (following[:1] == " " and following[1:].isupper()) or _weekday().match(prose.folded, end) is not None


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"\ {WEEKDAY}", re.VERBOSE)


def is_fixed(zone: str) -> bool:
    """Tell whether it is known how far a zone is from others: neither "local time" nor an untold one."""
    return zone in _table()[1]


def shifts(first: str, second: str) -> tuple[int, ...]:
    """Return by how many minutes the clock of the first zone may be ahead of that of the second; both are fixed.

    Where both have two offsets, it is January in both or July in both.
    """
    if first == second:
        return (0,)
    ones, others = _table()[1][first], _table()[1][second]
    if len(ones) == len(others) == 2:
        return tuple(dict.fromkeys(one - other for one, other in zip(ones, others, strict=True)))
    return tuple(dict.fromkeys(one - other for one in ones for other in others))


def between_zones() -> tuple[int, ...]:
    """Return every number of minutes by which the clocks of two zones may differ, either way."""
    whole = [60 * hours for hours in range(1, _FARTHEST + 1)]
    halves = [60 * hours + 30 for hours in range(_NEAREST_HALF, _FARTHEST)]
    return tuple(sign * each for each in (*whole, *halves) for sign in (1, -1))
