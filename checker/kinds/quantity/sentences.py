"""Compares two texts by the quantities in them: first what differs in one place only, then what is told alike.

It knows which quantities of two texts belong together. It does not know how two quantities compare
(`comparison.py`) nor which words mean alike (`align.py`).
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from checker.frozen import replace
from checker.interval import point
from checker.kinds.quantity import align
from checker.kinds.quantity.compare_words import different_nouns
from checker.kinds.quantity.comparison import compare
from checker.kinds.quantity.frame import difference, numbers, replaced
from checker.kinds.quantity.pairing import AGREEING, Pair, comparable, one_to_one, partner, tells
from checker.kinds.quantity.reading import outermost
from checker.kinds.quantity.stems import shared, stems
from checker.model import Beside, Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quantity.align import Text
    from checker.kinds.quantity.value import Quantity
    from checker.model import Mention
    from checker.prose import Prose

_BOUNDS: Final = frozenset({"more-than", "at-least", "less-than", "at-most"})
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
# Where neither text has a figure, a number is none below this: "Radio 4", "Boeing 737".
_NO_NAME: Final = 10_000
# Of a figure's nearest words so many must stand near the other, or the figures belong to different things.
_NEAR: Final = 0.5
_FAR: Final = 0.3


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare two texts, phrases or sentences; None where either states no quantity.

    `implies` tells that every quantity of `second` follows from one in `first`, and that `second` says
    little else that `first` does not.
    """
    in_place = _in_one_place(first, second)
    figures = _figures(first), _figures(second)
    if in_place is not None and (in_place.relation != "incomparable" or not all(len(found) > 1 for found in figures)):
        return in_place
    if not all(figures):
        figures = _standing_alone(first, second, figures)
    if not all(figures):
        return None
    instead = replaced(first, second)
    if instead is not None and not _mean_alike(*instead):
        return Comparison("incomparable", f"one tells it of “{instead[0]}” and the other of “{instead[1]}”")
    return _aligned(align.read(first, figures[0], second.text), align.read(second, figures[1], first.text))


def _figures(prose: Prose) -> list[Mention]:
    return list(islice(outermost(prose), _MOST_FIGURES))


def _standing_alone(
    first: Prose, second: Prose, figures: tuple[list[Mention], list[Mention]]
) -> tuple[list[Mention], list[Mention]]:
    """Return the figures, and where a text seems to have none the numbers in it that the other text states too."""
    one, other = (
        found or list(islice(numbers(prose), _MOST_FIGURES))
        for prose, found in zip((first, second), figures, strict=True)
    )
    both = {mention.value.number for mention in one} & {mention.value.number for mention in other}
    if not any(figures):
        both = {number for number in both if number >= _NO_NAME}
    return [mention for mention in one if mention.value.number in both or figures[0]], [
        mention for mention in other if mention.value.number in both or figures[1]
    ]


def _mean_alike(one: str, other: str) -> bool:
    """Tell whether of two short stretches each may stand for the other."""
    first, second = stems(one) | align.spelled_out(one, other), stems(other) | align.spelled_out(other, one)
    return shared(first, second) > 0


def _in_one_place(first: Prose, second: Prose) -> Comparison | None:
    """Compare texts that are the same, word for word, but for one figure."""
    found: Comparison | None = None
    for one, other in difference(first, second):
        if align.disjoint(one, other):
            return Comparison("incomparable", different_nouns(one, other))
        came = compare(_at_its_word(one, other), _at_its_word(other, one))
        if came.relation != "incomparable" or one.dimension == other.dimension:
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


def _aligned(first: Text, second: Text) -> Comparison:
    table = [list(comparable(first, telling)) for telling in second.tellings]
    pairs = [pair for pair in one_to_one(chain(*table)) if pair.agrees or pair.fit >= _FAR]
    decided = _decided(first, second, table, pairs)
    if len(first.tellings) == len(second.tellings) == 1:
        return decided
    return replace(decided, figures=tuple(_besides(first, second, pairs, sure=decided.relation == "conflict")))


def _besides(first: Text, second: Text, pairs: Sequence[Pair], *, sure: bool) -> Iterator[Beside]:
    """Yield the figures of both texts, those that differ first, and last those that only one of them has.

    Figures that differ do so for certain only where the texts themselves speak of one thing.
    """
    paired = {id(telling) for pair in pairs for telling in (pair.first, pair.second)}
    for pair in sorted(pairs, key=lambda pair: (pair.agrees, pair.first.mention.span)):
        relation, why = pair.comparison.relation, pair.comparison.why
        if not pair.agrees and not sure:
            relation, why = "incomparable", f"{why}, but they may be told of different things"
        yield Beside(pair.first.mention.span, pair.second.mention.span, relation, why)
    for telling in first.tellings:
        if id(telling) not in paired:
            yield Beside(telling.mention.span, None, None, "only the first text says so")
    for telling in second.tellings:
        if id(telling) not in paired:
            yield Beside(None, telling.mention.span, None, "only the second text says so")


def _decided(first: Text, second: Text, table: Sequence[Sequence[Pair]], pairs: Sequence[Pair]) -> Comparison:
    """Return what came of all pairs; `table` holds for each figure of the second text those that it may stand in."""
    clash = _clash(first, second, pairs)
    if clash is not None:
        return replace(clash.comparison, implies=False)
    partners = [partner(first, telling, row) for telling, row in zip(second.tellings, table, strict=True)]
    implied = _follows(first, second, partners)
    agreeing = [pair for pair in pairs if pair.agrees]
    loosest = min(agreeing, key=lambda pair: AGREEING.index(pair.comparison.relation), default=None)
    if loosest is not None and (implied or loosest.fit >= _FAR):
        return replace(loosest.comparison, implies=implied)
    back = [partner(second, telling, list(comparable(second, telling))) for telling in first.tellings]
    if loosest is None:  # several may add up to one
        loosest = next((pair for pair in (*partners, *back) if pair is not None and pair.agrees), None)
        if loosest is None:
            return Comparison("incomparable", _unlike(first, second))
    if not implied and not _follows(second, first, back) and loosest.fit < _FAR:
        return Comparison("incomparable", f"{loosest.comparison.why}, but they are told of different things")
    return replace(loosest.comparison, implies=implied)


def _unlike(first: Text, second: Text) -> str:
    """Say why two texts have no figure in common; of two bare figures, what each of them is."""
    if len(first.tellings) == len(second.tellings) == 1:
        came = compare(first.tellings[0].value, second.tellings[0].value)
        if came.relation == "incomparable":
            return came.why
    return "the figures are told of different things"


def _clash(first: Text, second: Text, pairs: Sequence[Pair]) -> Pair | None:
    """Return two figures that cannot both be true of the one thing that both texts tell; None for any doubt."""
    if not _name_alike(first, second):
        return None
    alike = _tell_alike(first, second)
    if not alike and not any(pair.agrees and pair.one_noun for pair in pairs):
        return None
    clashes = (pair for pair in pairs if not pair.agrees and pair.fit >= _NEAR and (alike or pair.one_noun))
    return next((pair for pair in clashes if not _in_doubt(first, second, pair)), None)


def _in_doubt(first: Text, second: Text, pair: Pair) -> bool:
    """Tell whether the two may be told of different things: of a day and of all days, of some and of others more."""
    if pair.first.more != pair.second.more or bool(pair.first.value.per) != bool(pair.second.value.per):
        return True
    return tells(second, pair.first) or tells(first, pair.second)


def _name_alike(first: Text, second: Text) -> bool:
    """Tell whether each text knows the names of the other; a bare figure may speak of anything."""
    return not first.words or not second.words or (second.names <= first.words and first.names <= second.words)


def _tell_alike(first: Text, second: Text) -> bool:
    """Tell whether the texts speak of one thing, but for how much it is; a bare figure may speak of anything."""
    one, other = first.words - _TRENDS, second.words - _TRENDS
    if not one or not other:
        return True
    both = shared(other, one), shared(one, other)
    if not _name_alike(first, second) or max(both) < _ALIKE or min(both) < _HALF:
        return False
    # Two passengers in hospital are no word on the 114 passengers on board.
    said = [
        words - frozenset().union(*(telling.counted for telling in text.tellings))
        for words, text in ((one, first), (other, second))
    ]
    return not all(said) or max(shared(*said), shared(*reversed(said))) >= _HALF


def _follows(first: Text, second: Text, partners: Sequence[Pair | None]) -> bool:
    """Tell whether the second text says nothing that the first does not."""
    needed = max(_COVERED_AT_LEAST, min(_COVERED_PER_WORD * len(first.words), _COVERED_AT_MOST))
    covered = shared(second.words, first.words)
    if covered < needed or (1 - covered) * len(second.words) > _MOST_NEW_WORDS:
        return False
    if second.denies and not first.denies:
        return False
    if first.denies != second.denies and _tell_alike(first, second):
        # A long text denies many things; in two that say the same, a lone "not" turns the one against the other.
        return False
    return all(
        (pair is not None and pair.bears_out) or _is_one(telling.value)
        for telling, pair in zip(second.tellings, partners, strict=True)
    )


def _is_one(wanted: Quantity) -> bool:
    """Tell whether the figure is as good as an article: "one man" is "a man"."""
    return wanted.number == 1 and wanted.form == "words" and wanted.dimension == "count"
