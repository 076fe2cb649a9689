"""What each mention brings to all its pairs, found once: its words by weight, and its number by how rare it is.

It knows the words and numbers of a run. What these say of a pair is for the scores.
"""

from __future__ import annotations

from collections import Counter
from math import log, sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.discovery.digits import number_of, specific
from checker.discovery.nouns import counted_words, head
from checker.discovery.reading import WHEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.discovery.index import Rarity
    from checker.discovery.reading import Said

_MASS: Final = 2.2
# A number that so many documents tell is still one that few things have.
_TOLD_BY_ALL: Final = 4
_LEAST_RARE: Final = 0.2
_FEW: Final = 4  # of so many and fewer anything is told
_OF_A_FEW: Final = 0.15


class _Side(NamedTuple):
    """One mention: `vector` is what each word around it weighs, without the `nouns` that name what is counted.

    `length` is the sum of the squares; `number` is one for all that name one number, 0 for none, and `rare` how
    rare that is in the run, and how many digits it has (0 to 1).
    """

    vector: Mapping[str, float]
    length: float
    nouns: frozenset[str]
    number: int
    rare: float


class Sides:
    """The mentions of one kind in a run, as sides of a pair."""

    def __init__(self, said: Sequence[Said], rarity: Rarity) -> None:
        """Count the numbers of the run."""
        self._rarity = rarity
        self._told = Counter(number for number, _ in {(number_of(each), each.source) for each in said})
        self._numbered = {number: at for at, number in enumerate(self._told, 1) if number is not None}
        self._all = max(len(said), 8)
        self._known: dict[int, _Side] = {}

    def number(self, first: Said, second: Said) -> float:
        """Return how rare the number is that both name, and how many digits it has (to 1); 0 for two numbers."""
        one, other = self._of(first), self._of(second)
        return one.rare if one.number == other.number else 0.0

    def shared(self, first: Said, second: Said) -> dict[str, float]:
        """Return the stems around both with what they weigh, in no order."""
        one, other = self._of(first).vector, self._of(second).vector
        return {word: one[word] * other[word] for word in one.keys() & other.keys()}

    def likeness(self, first: Said, second: Said, weights: Sequence[float]) -> tuple[float, float]:
        """Return how alike the words around two mentions are (a cosine), and how much they share at all (to 1).

        `weights` are those of the words that are around both. Their order decides the last digit.
        """
        return _likeness(self._of(first), self._of(second), weights)

    def first_look(self, first: Said, second: Said) -> tuple[float, float, float]:
        """Return `number` and `likeness` of a pair at once, for the many of which no more is asked."""
        one, other = self._of(first), self._of(second)
        here, there = one.vector, other.vector
        weights = [here[word] * there[word] for word in here.keys() & there.keys()]
        return one.rare if one.number == other.number else 0.0, *_likeness(one, other, weights)

    def _of(self, said: Said) -> _Side:
        known = self._known.get(said.order)
        if known is None:
            known = self._known[said.order] = self._made(said)
        return known

    def _made(self, said: Said) -> _Side:
        nouns = _nouns(said)
        words = said.words.items()
        vector = {word: near * sqrt(self._rarity.of(word)) for word, near in words if word not in nouns}
        length = sum(weight * weight for weight in vector.values())
        return _Side(vector, length, nouns, self._numbered.get(number_of(said), 0), self._rare(said))

    def _rare(self, said: Said) -> float:
        number = number_of(said)
        if number is None:
            return 0.0
        if said.mention.kind == "quantity" and number == int(number) and number < _FEW:
            return _OF_A_FEW
        rare = max(_LEAST_RARE, 1 - log(max(1, self._told[number] - _TOLD_BY_ALL)) / log(self._all))
        return rare * specific(said)


def _likeness(one: _Side, other: _Side, weights: Sequence[float]) -> tuple[float, float]:
    if not weights:
        return 0.0, 0.0
    norms = _without(one, other.nouns) * _without(other, one.nouns)
    return sum(weights) / sqrt(norms) if norms else 0.0, min(1.0, sum(map(sqrt, weights)) / _MASS)


def _without(side: _Side, words: frozenset[str]) -> float:
    """Return the squared length that a vector has without some words."""
    if words.isdisjoint(side.vector):
        return side.length
    return max(0.0, side.length - sum(side.vector[word] ** 2 for word in words if word in side.vector))


def _nouns(said: Said) -> frozenset[str]:
    """Return the words that name what is counted: they say nothing of what is told about it.

    What stands before the noun of a count is told ("religious minorities"); a share's is its population.
    """
    value = said.mention.value
    if said.mention.kind in WHEN:
        return counted_words(said.mention.text.lower())
    unit = str(getattr(value, "unit", ""))
    return counted_words(unit if getattr(value, "dimension", "") == "share" else head(unit))
