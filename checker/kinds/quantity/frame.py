"""Finds the one place where two texts differ, when that place is a figure.

It knows words and where they are the same. It does not know what a figure means.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker import numerals
from checker.interval import point
from checker.kinds.quantity import hedging
from checker.kinds.quantity.allowed import by_digits, hedged
from checker.kinds.quantity.change import VERB_WORDS
from checker.kinds.quantity.hedges import BEFORE_WORDS, EMPHASIS
from checker.kinds.quantity.nouns import singular
from checker.kinds.quantity.reading import NAME, outermost
from checker.kinds.quantity.value import Quantity
from checker.model import Mention, Span
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WORD: Final = re.compile(r"[^\W\d_]+ | \d+(?:[.,]\d+)* | [^\w\s] | _", re.VERBOSE)
_STANDING_ALONE: Final = re.compile(r"(?<![\w.,:/#'-]) \d+(?:[.,]\d+)* (?=k\b|[\s.,;)?!]|$)", re.VERBOSE)
# A figure with its hedge and its unit is no longer than this ("a little more than two and a half thousand").
_LONGEST_FIGURE: Final = 12
# So many words may be a name that stands in another's place ("the West Midlands").
_LONGEST_NAME: Final = 3
# Before a figure these tell that it comes on top of another.
ON_TOP: Final = frozenset("another additional further extra added".split())
# How far the difference is widened to the right until it holds a figure: "less than" stands before its number.
_REACH: Final = 4


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def difference(first: Prose, second: Prose) -> list[tuple[Quantity, Quantity]]:
    """Return readings of the one figure in which the texts differ, the best first.

    None where they differ in something else, in more than one place, or have nothing in common.
    """
    one, other = _words(first), _words(second)
    before = _common(one, other)
    after = min(_common(one[::-1], other[::-1]), len(one) - before, len(other) - before)
    longest = max(len(one), len(other)) - before - after
    if not before + after or not 0 < longest <= _LONGEST_FIGURE:
        return []
    changed = one[before : len(one) - after], other[before : len(other) - after]
    if _is_date(first, changed[0]) and _is_date(second, changed[1]):
        return []
    if any(word.text in ON_TOP for word in (*changed[0], *changed[1])):
        return []  # "£3m" and "another £2m" are two sums
    parts = [
        (one[before : len(one) - after + reach], other[before : len(other) - after + reach])
        for reach in range(min(after, _REACH) + 1)
    ]
    mentions = list(outermost(first)), list(outermost(second))
    in_text = _first((_in_text(first, mentions[0], a), _in_text(second, mentions[1], b)) for a, b in parts)
    alone = _first((_alone(first, mentions[0], a), _alone(second, mentions[1], b)) for a, b in parts)
    bare = _first((_bare(first, a), _bare(second, b)) for a, b in parts)
    readings = [in_text, alone, bare]
    if alone is not None and alone[0].hedge != alone[1].hedge:
        # The hedge is part of the change, so that what stands before it is the same for both: "a minimum of
        # 20" and "a minimum of about 30".
        readings = [alone, in_text, bare]
    return [reading for reading in readings if reading is not None]


def replaced(first: Prose, second: Prose) -> tuple[str, str] | None:
    """Return the words in which the texts differ, where one short run stands for another: "net" and "annual".

    None where the texts differ in more, or one only says more than the other, or where the words hold a figure
    or tell that one rose or fell.
    """
    one, other = _words(first), _words(second)
    before = _common(one, other)
    after = min(_common(one[::-1], other[::-1]), len(one) - before, len(other) - before)
    parts = one[before : len(one) - after], other[before : len(other) - after]
    if not before + after or not all(0 < len(part) <= _LONGEST_NAME for part in parts):
        return None
    if any(map(_tells_how_much, (first, second), parts)):
        return None
    return first.text[parts[0][0].start : parts[0][-1].end], second.text[parts[1][0].start : parts[1][-1].end]


def _tells_how_much(prose: Prose, words: Sequence[_Word]) -> bool:
    """Tell whether a word is a part of a figure, and not of what it counts, or says that something rose or fell."""
    if any(word.text in VERB_WORDS for word in words):
        return True
    return any(
        Span(word.start, word.end).overlaps(mention.span) and singular(word.text) not in mention.value.unit
        for mention in outermost(prose)
        for word in words
    )


def _first(readings: Iterable[tuple[Quantity | None, Quantity | None]]) -> tuple[Quantity, Quantity] | None:
    return next(((a, b) for a, b in readings if a is not None and b is not None), None)


def _words(prose: Prose) -> list[_Word]:
    return [_Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(prose.folded)]


def _common(one: Sequence[_Word], other: Sequence[_Word]) -> int:
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a.text != b.text), min(len(one), len(other)))


def _is_date(prose: Prose, words: Sequence[_Word]) -> bool:
    """Tell whether the words are a date, whose comparison is another kind's business."""
    return bool(words) and any(dated.span.covers(Span(words[0].start, words[-1].end)) for dated in prose.dates)


def _in_text(prose: Prose, mentions: Sequence[Mention], words: Sequence[_Word]) -> Quantity | None:
    """Return the one quantity of the text to which all the words belong."""
    if not words:
        return None
    span = Span(words[0].start, words[-1].end)
    touched = [mention for mention in mentions if mention.span.overlaps(span)]
    return touched[0].value if len(touched) == 1 and _is_all_of(prose, touched[0], span) else None


def _alone(prose: Prose, mentions: Sequence[Mention], words: Sequence[_Word]) -> Quantity | None:
    """Return the quantity that the words state by themselves: "5 PM" is no quantity, and its "5" is one."""
    if not words:
        return None
    if words[0].text == "-" and prose.folded[words[0].start - 1 : words[0].start].isalnum():
        return None  # a dash between two numbers is no sign
    span = Span(words[0].start, words[-1].end)
    if sum(mention.span.overlaps(span) for mention in mentions) > 1:
        return None  # "rose from £40m to £50m" is no range
    part = Prose(span.of(prose.text))
    found = list(outermost(part))
    return found[0].value if len(found) == 1 and _is_all_of(part, found[0], Span(0, len(part.text))) else None


def _is_all_of(prose: Prose, mention: Mention, span: Span) -> bool:
    """Tell whether the span holds nothing but the mention, what hedges it and the verb that it rose or fell."""
    if mention.span.end < span.end:
        return False
    before = prose.folded[span.start : max(span.start, mention.span.start)]
    return all(word in _colouring() for word in before.split())


@cache
def _colouring() -> frozenset[str]:
    """Return the words that may stand before a figure and still be a part of it."""
    hedges = {word for wording in BEFORE_WORDS for word in wording.split()}
    return frozenset(hedges | EMPHASIS | set(VERB_WORDS) | {"by", "to", "$", "£", "€"})


def _bare(prose: Prose, words: Sequence[_Word]) -> Quantity | None:
    """Return the number that the words are, with its hedge, where nobody would take it for a quantity: a year."""
    if not words or not words[-1].text[0].isdigit():
        return None
    numeral = numerals.read(prose.folded, words[-1].start)
    said = prose.folded[words[0].start : words[-1].start].strip()
    hedge = BEFORE_WORDS.get(" ".join(said.split()))
    if numeral is None or numeral.end != words[-1].end or (said and hedge is None):
        return None
    interval = hedged(numeral.number, point(numeral.number), hedge)
    return Quantity(numeral.number, interval, "count", hedge=hedge, step=numeral.step)


def numbers(prose: Prose) -> Iterator[Mention]:
    """Yield the numbers that stand by themselves and yet were taken for a part of a name: "Dow Hits 20000"."""
    starts = [date.span.start for date in prose.dates]
    for found in _STANDING_ALONE.finditer(prose.folded):
        span = Span(found.start(), found.end())
        date = bisect_left(starts, span.end) - 1
        if date >= 0 and prose.dates[date].span.overlaps(span):
            continue
        numeral = numerals.read(prose.folded, span.start)
        if numeral is None or numeral.end < span.end:
            continue
        hedge = hedging.before(prose.folded, 0, span.start).hedge
        interval = hedged(numeral.number, by_digits(numeral.number, numeral.step or Fraction(1)), hedge)
        span = Span(span.start, numeral.end)
        value = Quantity(numeral.number, interval, "count", hedge=hedge, step=numeral.step)
        yield Mention(NAME, span, span.of(prose.text), value)
