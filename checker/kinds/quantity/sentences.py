"""Compares two texts by the quantities in them: first what differs in one place only, then what is told alike.

It knows which quantities of two texts belong together. It does not know how two quantities compare
(`comparison.py`) nor which words mean alike (`align.py`).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, islice
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.interval import point
from checker.kinds.quantity import align
from checker.kinds.quantity.compare_words import different_nouns, told
from checker.kinds.quantity.comparison import compare
from checker.kinds.quantity.frame import difference, replaced
from checker.kinds.quantity.reading import outermost
from checker.model import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quantity.align import Telling, Text
    from checker.kinds.quantity.value import Quantity
    from checker.model import Relation
    from checker.prose import Prose

_BOUNDS: Final = frozenset({"more-than", "at-least", "less-than", "at-most"})
# Relations that agree, the loosest first: the whole agrees no better than its loosest part.
_AGREEING: Final[tuple[Relation, ...]] = ("compatible", "rounded", "same")
# A text follows from another when so much of its words stands there: more for every word that the other has,
# because a long text has any word by chance. Chosen on headlines beside the sentences they were made from.
_COVERED_PER_WORD: Final = 0.05
_COVERED_AT_LEAST: Final = 0.3
_COVERED_AT_MOST: Final = 0.9
# More new words than these are a statement of their own.
_MOST_NEW_WORDS: Final = 4
# Two sentences that share less than this speak of different things, whatever their figures.
_ALIKE: Final = 0.75
_HALF: Final = 0.5
# The words of rise and fall are part of the figure; comparing it has weighed them.
_TRENDS: Final = frozenset({"up", "down"})
# Sentences hold fewer figures than this; of a long text no more are aligned, since each is tried with each.
_MOST_FIGURES: Final = 60
# Of a figure's nearest words so many must stand near the other, or the figures belong to different things.
_NEAR: Final = 0.5
_FAR: Final = 0.3


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare two texts, phrases or sentences; None where either states no quantity.

    `implies` tells that every quantity of `second` follows from one in `first`, and that `second` says
    little else that `first` does not.
    """
    in_place = _in_one_place(first, second)
    if in_place is not None:
        return in_place
    one, other = (align.read(prose, list(islice(outermost(prose), _MOST_FIGURES))) for prose in (first, second))
    if not one.tellings or not other.tellings:
        return None
    instead = replaced(first, second)
    if instead is not None and not align.shared(*map(align.stems, instead)):
        return Comparison("incomparable", f"one tells it of “{instead[0]}” and the other of “{instead[1]}”")
    return _aligned(one, other)


def _in_one_place(first: Prose, second: Prose) -> Comparison | None:
    """Compare texts that are the same, word for word, but for one figure."""
    found: Comparison | None = None
    for one, other in difference(first, second):
        if align.disjoint(one, other):
            return Comparison("incomparable", different_nouns(one, other))
        came = compare(_at_its_word(one, other), _at_its_word(other, one))
        if came.relation != "incomparable":
            return came
        found = found or came
    return found


def _at_its_word(quantity: Quantity, other: Quantity) -> Quantity:
    """Take a number for exactly what it says, where all that the other text changes is to bound it.

    Between two documents "4,500" may be more than 4,500; whoever turns the one into the other changed the fact.
    """
    if quantity.number is None or quantity.hedge or other.hedge not in _BOUNDS:
        return quantity
    return replace(quantity, interval=point(quantity.number))


@frozen
class _Pair:
    """Two quantities that are told of one thing, and what came of comparing them."""

    first: Telling
    second: Telling
    comparison: Comparison
    fit: float


def _aligned(first: Text, second: Text) -> Comparison:
    pairs = [_partner(first, telling) for telling in second.tellings]
    found = [pair for pair in pairs if pair is not None]
    agreeing = [pair for pair in found if pair.comparison.relation in _AGREEING]
    clash = _clash(first, second, found, agreeing)
    if clash is not None:
        return replace(clash.comparison, implies=False)
    if not agreeing:
        return Comparison("incomparable", "the figures are told of different things")
    loosest = min(agreeing, key=lambda pair: _AGREEING.index(pair.comparison.relation))
    implied = _follows(first, second, pairs)
    if not implied and loosest.fit < _FAR:
        return Comparison("incomparable", f"{loosest.comparison.why}, but they are told of different things")
    return replace(loosest.comparison, implies=implied)


def _clash(first: Text, second: Text, found: Sequence[_Pair], agreeing: Sequence[_Pair]) -> _Pair | None:
    """Return two figures that cannot both be true of the one thing that both texts tell; None for any doubt."""
    if not _tell_alike(first, second):
        return None
    spoken_for = {id(pair.first) for pair in agreeing}
    clashes = (
        pair
        for pair in found
        if pair.comparison.relation == "conflict" and pair.fit >= _NEAR and id(pair.first) not in spoken_for
    )
    return next(clashes, None)


def _tell_alike(first: Text, second: Text) -> bool:
    """Tell whether the texts speak of one thing, but for how much it is; a bare figure may speak of anything."""
    if not first.words or not second.words:
        return True
    if not second.names <= first.words or not first.names <= second.words:
        return False
    one, other = first.words - _TRENDS, second.words - _TRENDS
    return align.shared(other, one) >= _ALIKE and align.shared(one, other) >= _HALF


def _partner(first: Text, wanted: Telling) -> _Pair | None:
    """Return the quantity of the first text that is told of the same thing as the one wanted.

    The words decide; but where one of several agrees, it is the one meant.
    """
    pairs = list(_comparable(first, wanted))
    if not any(map(_bears_out, pairs)):
        together = _sum(first, wanted)
        pairs = pairs if together is None else [together]
    return max(
        pairs,
        key=lambda pair: (_bears_out(pair), pair.comparison.relation in _AGREEING, pair.fit),
        default=None,
    )


def _comparable(first: Text, wanted: Telling) -> Iterator[_Pair]:
    for telling in first.tellings:
        came = compare(telling.value, wanted.value)
        if came.relation != "incomparable":
            yield _Pair(telling, wanted, came, align.fit(telling, wanted))


def _follows(first: Text, second: Text, pairs: Sequence[_Pair | None]) -> bool:
    """Tell whether the second text says nothing that the first does not."""
    needed = max(_COVERED_AT_LEAST, min(_COVERED_PER_WORD * len(first.words), _COVERED_AT_MOST))
    covered = align.shared(second.words, first.words)
    if covered < needed or (1 - covered) * len(second.words) > _MOST_NEW_WORDS:
        return False
    if first.denies != second.denies and _tell_alike(first, second):
        # A long text denies many things; in two that say the same, a lone "not" turns the one against the other.
        return False
    return all(
        (pair is not None and _bears_out(pair)) or _is_one(telling.value)
        for telling, pair in zip(second.tellings, pairs, strict=True)
    )


def _bears_out(pair: _Pair) -> bool:
    """Tell whether the second figure follows from the first, as a reader of headlines takes it."""
    came = pair.comparison
    if came.relation == "compatible":
        # Headlines leave the hedge away: "at least 30 died" is printed as "30 die".
        number = pair.first.value.number
        return came.implies or (number is not None and number == pair.second.value.number)
    return came.relation in _AGREEING


def _is_one(wanted: Quantity) -> bool:
    """Tell whether the figure is as good as an article: "one man" is "a man"."""
    return wanted.number == 1 and wanted.form == "words" and wanted.dimension == "count"


def _sum(first: Text, wanted: Telling) -> _Pair | None:
    """Return a count that two counts of the first text make together: 11 militants and six soldiers are 17 people."""
    value = wanted.value
    if value.dimension != "count" or value.number is None or value.hedge:
        return None
    counts = [telling for telling in first.tellings if telling.value.dimension == "count" and not telling.value.hedge]
    for one, other in combinations(counts, 2):
        if one.value.number and other.value.number and one.value.number + other.value.number == value.number:
            why = f"{told(one.value)} and {told(other.value)} are {told(value)} together"
            return _Pair(one, wanted, Comparison("same", why), max(align.fit(one, wanted), align.fit(other, wanted)))
    return None
