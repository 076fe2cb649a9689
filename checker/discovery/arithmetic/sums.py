"""Parts that make a whole: "17 people: 11 militants and six soldiers", "nine men and seven women, 16 in all".

It knows lists of figures in one sentence and what makes them complete. It does not know what they add up to.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.discovery.arithmetic.rows import is_number
from checker.discovery.arithmetic.telling import Sum
from checker.discovery.arithmetic.tying import opens_whole
from checker.discovery.arithmetic.vocabulary import EVERYBODY, MORE_THAN_PARTS, any_of
from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.discovery.arithmetic.rows import Row
    from checker.discovery.reading import Said

_COMPLETE: Final = 0.8
_PERHAPS_COMPLETE: Final = 0.6
# Parts that miss their whole by more than this share of it are the parts of something else.
_NEAR: Final = Fraction(1, 4)
# A list that says nothing of being complete may leave out more than this share of the whole.
_LEFT_OUT: Final = Fraction(1, 20)
_FEWEST: Final = 2
# A list of two leaves something out more often than a list of three.
_FEWEST_UNSAID: Final = 3
_NOUNS: Final = r"[a-z'\" -]{0,50}?"
# Before the first part of a whole that stands in front.
_OPENS: Final = re.compile(rf"{_NOUNS} (?: \s* (?P<colon>:) | \s+ --? | \s* \( ) \s* $", re.VERBOSE)
_NEXT: Final = re.compile(
    rf"""
      {_NOUNS} (?: [,;] \s+ (?: (?:and|plus) \s+ )? | \s+ (?: and | plus | as \s well \s as ) \s+ )
      (?P<rest> (?:the \s+)? (?: other | rest | remaining | remainder (?:\s of)? | a \s further ) \s+ )? $
    """,
    re.VERBOSE,
)
# "Of the 40, 25 were treated at home and the remaining 15 in hospital": what is left over makes any list complete.
_LEFT_OVER: Final = re.compile(
    r"[^.;:()0-9]{0,70}? \b (?:and|while|with) \s+ the \s+ (?:other | rest \s of \s the | remaining) \s+ $", re.VERBOSE
)
# Before the whole that stands behind its parts, and after it.
_ADDS_UP: Final = re.compile(
    rf"""
      {_NOUNS} ,? \s+
      (?: for \s a \s (?:combined \s)? total \s of | totall?ing | adding \s up \s to | which \s adds \s up \s to
        | making (?: \s a \s total \s of )? | or | a \s total \s of
      ) \s+ (?: a \s total \s of \s+ )? $
    """,
    re.VERBOSE,
)
_SAYS_TOTAL: Final = re.compile(r"for a (?:combined )?total|totall?ing|adds? up|adding up|a total of")
_IN_ALL: Final = re.compile(r"\s*(?:[a-z' -]{0,30}\s)?(?:in total|in all|altogether|all told|combined)\b")
# What else a list may hold: then its figures are not all of its parts, or some of them are told twice.
_MORE_THAN_PARTS: Final = re.compile(any_of(MORE_THAN_PARTS), re.VERBOSE)
# Two or three groups that leave nobody out.
_EVERYBODY: Final = tuple(frozenset(line.split()) for line in EVERYBODY.strip().splitlines())


@frozen
class _List:
    """Parts from place `first` to place `last` of a row; `rest` tells that the last is what remains."""

    first: int
    last: int
    rest: bool


def totals(row: Row) -> Iterator[Sum]:
    """Yield the sums of a row's lists of parts with the whole in front of them or behind."""
    yield from _left_over(row)
    done = -1
    for at in range(len(row.figures)):
        if at <= done or not _is_part(row, at):
            continue
        found = _list(row, at)
        if found.last == at:
            continue
        done = found.last
        yield from _after_whole(row, found)
        yield from _before_whole(row, found)


def _left_over(row: Row) -> Iterator[Sum]:
    """Yield the sum of "Of the 40 patients, 25 were treated at home and the remaining 15 in hospital"."""
    for at in range(len(row.figures) - 2):
        if not all(_is_part(row, place) for place in (at, at + 1, at + 2)):
            continue
        whole, *parts = row.figures[at : at + 3]
        if opens_whole(row.before(at), row.between(at)) and _LEFT_OVER.fullmatch(row.between(at + 1) or "-"):
            yield from _sum(whole, parts, complete=True, perhaps=True)


def _is_part(row: Row, at: int) -> bool:
    value = row.figures[at].mention.value
    whole = value.number is not None and value.number.denominator == 1
    return is_number(row.figures[at]) and value.dimension == "count" and whole and not value.hedge


def _list(row: Row, at: int) -> _List:
    """Return the list that begins at a figure, as far as it goes on with commas and "and"."""
    last, rest = at, False
    while last + 1 < len(row.figures) and not rest and _is_part(row, last + 1):
        gap = row.between(last)
        joint = _NEXT.fullmatch(gap) if gap is not None else None
        if joint is None or _MORE_THAN_PARTS.search(
            gap or "", 0, joint.start("rest") if joint["rest"] else len(gap or "")
        ):
            break
        last, rest = last + 1, joint["rest"] is not None
    return _List(at, last, rest)


def _after_whole(row: Row, parts: _List) -> Iterator[Sum]:
    """Yield the sum of "17 people: 11 militants and six soldiers"."""
    at = parts.first - 1
    if at < 0 or not _is_part(row, at):
        return
    opened = _OPENS.fullmatch(row.between(at) or "-")
    if opened is None or not _closes(row, parts.last):
        return
    whole, given = row.figures[at], row.figures[parts.first : parts.last + 1]
    complete = parts.rest or _is_everybody(given)
    yield from _sum(whole, given, complete=complete, perhaps=opened["colon"] is not None)


def _before_whole(row: Row, parts: _List) -> Iterator[Sum]:
    """Yield the sum of "nine men and seven women, 16 in all"; the list may have swallowed its whole."""
    for last in (parts.last, parts.last - 1):
        at = last + 1
        if last - parts.first + 1 < _FEWEST or at >= len(row.figures) or not _is_part(row, at):
            continue
        gap, in_all = row.between(last) or "-", _IN_ALL.match(row.after(at)) is not None
        says_total = _ADDS_UP.fullmatch(gap) is not None and (in_all or _SAYS_TOTAL.search(gap) is not None)
        if says_total or (in_all and re.fullmatch(rf"{_NOUNS},?\s+(?:or\s+)?", gap)):
            yield from _sum(row.figures[at], row.figures[parts.first : at], complete=True, perhaps=True)
            return


def _closes(row: Row, last: int) -> bool:
    """Tell whether the list ends with its last figure: nothing uncounted follows before the next mark."""
    tail = re.split(r"[.;:)]|\s--?\s|,", row.after(last), maxsplit=1)[0]
    behind = last + 1 == len(row.figures) or len(tail) < len(row.after(last))
    following = row.after(last)[len(tail) : len(tail) + 12]
    return (
        behind and not _MORE_THAN_PARTS.search(tail) and not re.match(r",?\s+(?:and|plus|including|with)\b", following)
    )


def _is_everybody(parts: Sequence[Said]) -> bool:
    nouns = {str(each.mention.value.unit).rpartition(" ")[2] for each in parts}
    return len(nouns) == len(parts) and any(nouns == group for group in _EVERYBODY)


def _sum(whole: Said, parts: Sequence[Said], *, complete: bool, perhaps: bool) -> Iterator[Sum]:
    """Yield the sum; it may contradict where the list is complete, or where its parts are more than the whole."""
    names = [f"part-{number}" for number in range(1, len(parts) + 1)]
    wanted = whole.mention.value.number
    added = sum((each.mention.value.number for each in parts), Fraction(0))
    if any(each.mention.value.number >= wanted for each in parts) or abs(added - wanted) > wanted * _NEAR:
        return
    short = perhaps and len(parts) >= _FEWEST_UNSAID and wanted - added <= wanted * _LEFT_OUT
    firm = complete or added > wanted or short
    yield Sum(
        f"{' + '.join(names)} = result", tuple(zip(names, parts, strict=True)), (whole,),
        _COMPLETE if complete else _PERHAPS_COMPLETE, "one sentence gives a whole and its parts",
        f"{whole.mention.value.unit} total", firm,
    )  # fmt: skip
