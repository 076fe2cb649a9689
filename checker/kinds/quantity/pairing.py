"""Which figure of one text stands beside which of the other: by what is counted, by what is said of it, by its words.

It knows that a figure has one partner. It does not know what follows from the pairs.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.kinds.quantity import align, contrast
from checker.kinds.quantity.compare_words import told
from checker.kinds.quantity.comparison import compare
from checker.model import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.kinds.quantity.align import Telling, Text
    from checker.kinds.quantity.value import Hedge, Quantity
    from checker.model import Relation

# Relations that agree, the loosest first: the whole agrees no better than its loosest part.
AGREEING: Final[tuple[Relation, ...]] = ("compatible", "rounded", "same")
# What is counted weighs more than that the numbers agree, or 20 dogs and 30 cats would be 20 cats and 30 dogs.
_ONE_NOUN: Final = 5.0
_AGREES: Final = 2.0
_ONE_NUMBER: Final = 1.5
# With these a number is still the one meant.
_LOOSE: Final = (None, "about")


@frozen
class Pair:
    """Two quantities that may be told of one thing, what came of comparing them, and how well they fit.

    `one_noun` tells that both count the same by name.
    """

    first: Telling
    second: Telling
    comparison: Comparison
    fit: float
    one_noun: bool = False

    @property
    def agrees(self) -> bool:
        """Tell whether both can be true."""
        return self.comparison.relation in AGREEING

    @property
    def strength(self) -> float:
        """Return how much speaks for the two being told of one thing."""
        noun = _ONE_NOUN if self.one_noun else 0.0
        agreeing = _AGREES + AGREEING.index(self.comparison.relation) / 10 if self.agrees else 0.0
        one_number = (
            self.agrees
            and self.first.value.number is not None
            and (self.first.value.number == self.second.value.number)
        )
        return noun + agreeing + (_ONE_NUMBER if one_number else 0.0) + self.fit

    @property
    def bears_out(self) -> bool:
        """Tell whether the second figure follows from the first, as a reader of headlines takes it."""
        if self.comparison.relation != "compatible" or self.comparison.implies:
            return self.agrees
        first, second = self.first.value, self.second.value
        if first.number is None:
            return False
        # Headlines leave the hedge away: "at least 30 died" is printed as "30 die", and "about 38" as "over 35".
        if first.hedge in _LOOSE and first.number in second.interval:
            return True
        return first.number == second.number and second.hedge in (*_LOOSE, first.hedge)


def one_to_one(pairs: Iterable[Pair]) -> list[Pair]:
    """Return of all pairs the strongest; each quantity stands in one at most, whichever text is the first."""
    taken: set[int] = set()
    chosen: list[Pair] = []
    for pair in sorted(pairs, key=_order, reverse=True):
        if taken.isdisjoint((id(pair.first), id(pair.second))):
            taken |= {id(pair.first), id(pair.second)}
            chosen.append(pair)
    return chosen


def _order(pair: Pair) -> tuple[float, int, tuple[str, ...]]:
    """Return what sorts pairs the same way whichever text is the first."""
    one, other = pair.first.mention, pair.second.mention
    return pair.strength, -abs(one.span.start - other.span.start), tuple(sorted((one.text, other.text)))


def comparable(first: Text, wanted: Telling) -> Iterator[Pair]:
    """Yield the quantities of a text beside one of another text with which they can be compared."""
    for telling in first.tellings:
        came = compare(telling.value, wanted.value)
        if came.relation != "incomparable" and not _apart(telling, wanted):
            yield Pair(telling, wanted, came, align.fit(telling, wanted), align.one_noun(telling, wanted))


def tells(text: Text, wanted: Telling) -> bool:
    """Tell whether the text says somewhere what a figure says, of what may be the same thing."""
    return any(
        pair.comparison.relation == "same" and not align.disjoint(pair.first.value, wanted.value)
        for pair in comparable(text, wanted)
    )


def _apart(first: Telling, second: Telling) -> bool:
    if first.former != second.former:
        return True
    # Two rates have been compared as such: "£10 a month" and "£120 a year".
    return not (first.value.per and second.value.per) and contrast.apart(first.sides, second.sides)


def partner(first: Text, wanted: Telling, pairs: Sequence[Pair]) -> Pair | None:
    """Return the quantity of the first text from which the one wanted may follow; several may follow from one.

    `pairs` are all in which the one wanted stands.
    """
    if not any(pair.bears_out for pair in pairs):
        together = _sum(first, wanted)
        pairs = pairs if together is None else [together]
    return max(pairs, key=lambda pair: (pair.bears_out, pair.strength), default=None)


def _sum(first: Text, wanted: Telling) -> Pair | None:
    """Return a count that two counts of the first text make together: 11 militants and six soldiers are 17 people."""
    value = wanted.value
    if value.dimension != "count" or not value.number:
        return None
    counts = [telling for telling in first.tellings if telling.value.dimension == "count" and telling.value.number]
    for one, other in combinations(counts, 2):
        if _hedge_of_both(one.value, other.value) != value.hedge or not _add_up(one, other, wanted):
            continue
        if (one.value.number or 0) + (other.value.number or 0) == value.number:
            why = f"{told(one.value)} and {told(other.value)} are {told(value)} together"
            return Pair(one, wanted, Comparison("same", why), max(align.fit(one, wanted), align.fit(other, wanted)))
    return None


def _add_up(one: Telling, other: Telling, wanted: Telling) -> bool:
    """Tell whether two counts may be added for a third: three crew and two passengers are not five crew."""
    return align.one_noun(one, wanted) == align.one_noun(other, wanted)


def _hedge_of_both(one: Quantity, other: Quantity) -> Hedge | None:
    """Return the hedge of a sum: that of its parts, where they have one, or one alone has."""
    return one.hedge or other.hedge
