"""A rise or a fall with both its ends and how much it is: "rose 12% to 605,100 from 538,000".

It knows the words of a change. It does not know what comes of the figures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.discovery.arithmetic.rows import is_number
from checker.discovery.arithmetic.telling import Sum
from checker.discovery.arithmetic.vocabulary import LOOSE, OTHER_CHANGE, any_of
from checker.frozen import frozen, replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.discovery.arithmetic.rows import Row
    from checker.discovery.reading import Said

_SURE: Final = 0.85
_LOOSE: Final = rf"(?:{LOOSE}(?:an?\s+|the\s+)?)"
# Between two ends, or an end and the change, stands no word that begins a new thought.
_PLAIN: Final = r"(?:(?!\b(?:and|while|but|when|as|after|with|because|including|compared)\b)[^.;:()\"])"
_FROM: Final = re.compile(rf"\b from \s+ {_LOOSE} $", re.VERBOSE)
_TO: Final = re.compile(rf"\b (?:to|at) \s+ {_LOOSE} $", re.VERBOSE)
_BY: Final = re.compile(rf"\b by \s+ {_LOOSE} $", re.VERBOSE)
_THEN_TO: Final = re.compile(rf"{_PLAIN}{{0,50}} \b to \s+ {_LOOSE} $", re.VERBOSE)
_THEN_FROM: Final = re.compile(rf"{_PLAIN}{{0,50}} \b from \s+ {_LOOSE} $", re.VERBOSE)
# "…, a rise of", "(up", "- an increase of", ", or": what stands before a change that sums up its ends.
_SUMMED_UP: Final = re.compile(
    rf"""
      {_PLAIN}{{0,30}} (?: , | \s - | \s -- | \( ) \s*
      (?: (?: or | representing | which \s is | that \s is ) \s+ )? {_LOOSE} (?: \w+ \s+ )?
      (?: (?: up | down | by | of ) \s+ (?: by \s+ )? )? {_LOOSE} $
    """,
    re.VERBOSE,
)
# How the next sentence takes up a change.
_THAT_IS: Final = re.compile(
    rf"""
      (?: that | this | it | which ) \s+ (?: is | was | represents | represented | equals | amounts \s to | means ) \s+
      (?: an? \s+ (?: \w+ \s+ )?? (?: increase | rise | growth | jump | fall | drop | decline | decrease | cut ) \s+ of
        | up | down | an? ) \s+ {_LOOSE}
    """,
    re.VERBOSE,
)
# A change of another sort than from one end to the other.
_OTHER_SORT: Final = re.compile(any_of(OTHER_CHANGE), re.VERBOSE)
_CHANGES: Final = ("share", "points", "count", "money", "multiple")


@frozen
class _Ends:
    """Where a change begins and ends; `first` and `last` are the places in the row of the figures that tell it."""

    old: Said
    new: Said
    first: int
    last: int


def changes(row: Row) -> Iterator[Sum]:
    """Yield the sums of a row's rises and falls: both ends and how much it is, in one sentence."""
    for ends in _ends(row):
        if _comparable(ends):
            for at in _stated(row, ends):
                yield from _sum(row.figures[at], ends)
    for stated, ends in _run_together(row):
        if _comparable(ends):
            yield from _sum(stated, ends)


def summed_up(row: Row, following: Row) -> Iterator[Sum]:
    """Yield the sum of a row's one rise or fall that the next sentence sums up: "That is an increase of 12%"."""
    found = [ends for ends in _ends(row) if _comparable(ends)]
    stated = following.figures[0]
    if len(found) != 1 or found[0].last + 1 != len(row.figures) or list(_stated(row, found[0])):
        return
    if _is_change(stated) and _THAT_IS.fullmatch(following.before(0)) and not _OTHER_SORT.search(following.after(0)):
        yield from _sum(stated, found[0])


def _ends(row: Row) -> Iterator[_Ends]:
    for at, said in enumerate(row.figures):
        halves = row.halves.get(said.order) if said.mention.value.form == "range" else None
        if halves is not None and _FROM.search(row.before(at)):
            yield _Ends(halves[0], halves[1], at, at)
        if at + 1 == len(row.figures):
            return
        between, following = row.between(at) or "", row.figures[at + 1]
        if _FROM.search(row.before(at)) and _THEN_TO.fullmatch(between):
            yield _Ends(said, following, at, at + 1)
        elif _TO.search(row.before(at)) and _THEN_FROM.fullmatch(between):
            yield _Ends(following, said, at, at + 1)


def _run_together(row: Row) -> Iterator[tuple[Said, _Ends]]:
    """Yield "by 67,100 to 605,100 from 538,000", of which the first two look like a range."""
    for at, said in enumerate(row.figures[:-1]):
        halves, value = row.halves.get(said.order), said.mention.value
        if halves is None or not value.change or not _BY.search(row.before(at)):
            continue
        if _THEN_FROM.fullmatch(row.between(at) or ""):
            half = halves[0].mention
            change = replace(half, value=replace(half.value, change=True, trend=value.trend))
            yield replace(halves[0], mention=change), _Ends(row.figures[at + 1], halves[1], at, at + 1)


def _comparable(ends: _Ends) -> bool:
    old, new = ends.old.mention.value, ends.new.mention.value
    alike = old.dimension == new.dimension and (old.unit == new.unit or not (old.unit and new.unit))
    shares = old.dimension == "share" and bool(old.number) and bool(new.number) and not (old.per or new.per)
    return alike and (shares or (is_number(ends.old) and is_number(ends.new)))


def _stated(row: Row, ends: _Ends) -> Iterator[int]:
    """Yield the places of the figures that say how much the change is: right before its ends, else right behind."""
    before, behind = ends.first - 1, ends.last + 1
    if ends.first and _is_change(row.figures[before]):
        gap = row.between(before)
        if (
            gap is not None
            and re.fullmatch(rf"{_PLAIN}{{0,40}}", gap)
            and not _OTHER_SORT.search(row.before(before) + gap)
        ):
            yield before
            return
    if behind < len(row.figures) and _is_change(row.figures[behind]):
        gap = row.between(ends.last)
        if gap is not None and _SUMMED_UP.fullmatch(gap) and not _OTHER_SORT.search(gap + row.after(behind)[:30]):
            yield behind


def _is_change(said: Said) -> bool:
    value = said.mention.value
    return value.dimension in _CHANGES and value.change and not value.per and value.number is not None


def _sum(stated: Said, ends: _Ends) -> Iterator[Sum]:
    relation = _relation(stated, ends)
    if relation:
        terms = (("old", ends.old), ("new", ends.new))
        topic = f"{ends.new.mention.value.unit or ends.old.mention.value.unit} change"
        yield Sum(relation, terms, (stated,), _SURE, "both ends of a change and how much it is", topic)


def _relation(stated: Said, ends: _Ends) -> str:
    """Return the relation that a stated change must fulfil; empty where the words allow two readings."""
    value, measured = stated.mention.value, ends.old.mention.value
    falls = value.trend == "down"
    match value.dimension:
        case "share" if measured.dimension != "share":
            return "1 - new / old = result" if falls else "new / old - 1 = result"
        case "multiple":
            # "doubled" is said of what about doubled.
            return "" if falls else "new / old ≈ result"
        case "points" if measured.dimension == "share":
            return "old - new = result" if falls else "new - old = result"
        case "count" | "money" if value.dimension == measured.dimension and measured.unit in (value.unit, ""):
            return "old - new = result" if falls else "new - old = result"
        case _:
            # "up 5% from 40% to 45%" may mean points.
            return ""
