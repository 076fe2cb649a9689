"""Finds feasts by name in a text and says which day is meant: "Easter 2013", "last Diwali", "by Christmas".

It knows what stands around such a name. It does not know when a feast falls (`feasts`).
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac.spelled import SPELLED_YEAR, spelled_year
from checker.almanac.words import GAP
from checker.kinds.date.feasts import Feast, falls_on, feast_pattern, feasts, follows_the_moon
from checker.kinds.date.tense import tense
from checker.kinds.date.value import DateValue
from checker.kinds.date.wording import NUMBER, number, pattern
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.prose import Prose

_HEAD: Final = rf"(?<![\w-]) (?P<which>last|next|this|previous|following|coming|upcoming|past) {GAP} \Z"
_TAIL: Final = rf"""
    ,? {GAP} (?: (?:of|in) {GAP} )? (?:
        (?P<year> (?:19|20)\d\d ) (?! [\d%] | [.,]\d )
      | {SPELLED_YEAR}
      | (?P<of_year> this | last | next ) {GAP} year \b
      | (?P<n>{NUMBER}) {GAP} years? (?P<way> {GAP} (?: hence | from {GAP} now | ago ) )? \b
    )
    (?! \w | -\w | ' )
"""
_BEFORE: Final = re.compile(r"([a-z]+)[\s(\"'-]{1,3}\Z")
_AFTER: Final = re.compile(r"[\ \n]{1,2}([a-z]+)")
_PREPOSITIONS: Final = frozenset("on at by before after since until till from around over during".split())
_GOES_ON: Final = frozenset(
    "and or in on at by to when as but with for the this last a an he she it they we i that because after before"
    " while is was will has had".split()
)
_LOOK_BACK: Final = 48
_EARLIEST, _LATEST = 1900, 2099


def feast_dates(prose: Prose) -> Iterator[tuple[Span, DateValue]]:
    """Yield the feasts whose day is known: those with a year, and where the text has a date the others too."""
    words, folded = prose.words, prose.folded
    places = {place for word in words & _anchors().keys() for place in _anchors()[word]}
    for feast in (feasts()[place] for place in sorted(places)):
        if not feast.words <= words:
            continue
        at = folded.find(feast.anchor)
        while at >= 0:
            yield from _at(prose, feast, at)
            at = folded.find(feast.anchor, at + len(feast.anchor))


@cache
def _anchors() -> dict[str, tuple[int, ...]]:
    """Return the places of the feasts in their table by a word of their names, so that few patterns are ever tried."""
    table: dict[str, tuple[int, ...]] = {}
    for place, feast in enumerate(feasts()):
        for word in (feast.anchor, f"{feast.anchor}s"):
            table[word] = (*table.get(word, ()), place)
    return table


@cache
def _name(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){feast_pattern(name)}(?!\w|'\w|-\w)")


def _at(prose: Prose, feast: Feast, at: int) -> Iterator[tuple[Span, DateValue]]:
    folded = prose.folded
    if feast.name.startswith(feast.anchor):
        match = _name(feast.name).match(folded, at)
    else:
        match = _name(feast.name).search(folded, max(0, at - _LOOK_BACK), at + _LOOK_BACK)
    if match is None or not match.start() <= at < match.end():
        return
    head = pattern(_HEAD).search(folded, max(0, match.start() - 14), match.start())
    tail = pattern(_TAIL).match(folded, match.end())
    which = head["which"] if head else ""
    span = Span(head.start() if head else match.start(), tail.end() if tail else match.end())
    value = _value(prose, span, feast.rule, which, tail)
    if value is not None:
        yield span, value


def _value(prose: Prose, span: Span, rule: str, which: str, tail: re.Match[str] | None) -> DateValue | None:
    today = prose.date
    year = _year(tail, today) if tail else today.year if today and which == "this" else None
    if year is not None:
        found = falls_on(rule, year) if _EARLIEST <= year <= _LATEST else ()
        relative = tail is None or not (tail["year"] or tail["thousand"] or tail["century"])
        return _made(found[0], rule, relative=relative) if found else None
    if today is None or not (which or _is_a_time(prose, span)):
        return None
    steps = range(max(today.year - 2, _EARLIEST), min(today.year + 2, _LATEST) + 1)
    around = sorted({day for step in steps for day in falls_on(rule, step)})
    day = _chosen(around, today, which or tense(prose, span))
    return None if day is None else _made(day, rule, relative=True)


def _year(match: re.Match[str], today: dt.date | None) -> int | None:
    """Return the year that the words after a feast give it, or None where it takes a date to know."""
    if match["year"]:
        return int(match["year"])
    if (spelled := spelled_year(match)) is not None or today is None:
        return spelled
    if match["of_year"]:
        return today.year + {"last": -1, "this": 0, "next": 1}[match["of_year"]]
    back = (match["way"] or "").endswith("ago")
    return today.year + (-1 if back else 1) * number(match["n"])


def _chosen(around: list[dt.date], today: dt.date, how: str) -> dt.date | None:
    """Return the day before, after or nearest to today, by a word or by the tense."""
    if how in ("last", "previous"):
        return max((day for day in around if day < today), default=None)
    if how in ("next", "following"):
        return min((day for day in around if day > today), default=None)
    if how == "past":
        return max((day for day in around if day <= today), default=None)
    if how in ("future", "alone", "coming", "upcoming"):
        return min((day for day in around if day >= today), default=None)
    return min(around, key=lambda day: abs(day - today), default=None)


def _is_a_time(prose: Prose, span: Span) -> bool:
    """Tell whether the name is a time: "by Christmas", not "Christmas shopping" or the Good Friday Agreement."""
    if tense(prose, span) == "alone":
        return True
    before = _BEFORE.search(prose.folded, max(0, span.start - 16), span.start)
    after = _AFTER.match(prose.folded, span.end)
    if before is None or before[1] not in _PREPOSITIONS:
        return False
    return after is None or after[1] in _GOES_ON


def _made(day: dt.date, rule: str, *, relative: bool) -> DateValue:
    if not follows_the_moon(rule):
        return DateValue(day, day, relative=relative)
    around = day - dt.timedelta(days=1), day + dt.timedelta(days=1)
    return DateValue(day, day, allowed=around, relative=relative)
