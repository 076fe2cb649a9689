"""How likely two mentions state one fact: signals, their weights, and what must never be put together.

It knows words around two mentions and what is counted. Whether the values agree it does not ask: only a number
that is rare in the run and the same in both is a signal.
"""

from __future__ import annotations

from collections import Counter
from math import exp, log, sqrt
from typing import TYPE_CHECKING, Any, Final

from checker.discovery import separators
from checker.discovery.nouns import counted_words, head, likeness_of_heads
from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from checker.discovery.index import Rarity
    from checker.discovery.reading import Said

# What each signal adds to the log-odds that two mentions state one fact. docs/discovery.md shows what each buys.
WEIGHTS: Final[Mapping[str, float]] = {
    "words": 7.0,  # words around both, rare ones more, near ones more (a cosine, 0 to 1)
    "mass": 2.0,  # how much they share at all: a short clause can be all alike and say little
    "counted": 2.5,  # the same noun is counted (1), a word for it (0.5), nothing said (0), another noun (-1)
    "names": 1.2,  # the same rare name in both sentences (to 1), names in both and none the same (-0.5)
    "number": 4.0,  # the same number, the rarer in the run the more (0 to 1)
    "near": 1.5,  # numbers that differ little, or by noughts only: a slip, a rounding or a revision (0 to 1)
    "apart": -2.5,  # each sign that sets one of them apart: "of whom", "will", "another"
    "times": -3.0,  # both sentences name a time, and the times do not meet
    "hidden": -1.0,  # the number is small, or a vague word
}
# The same rare number in two places takes this share of what speaks against them.
_FORGIVEN: Final = 0.7
BIAS: Final = -5.0
_MASS: Final = 2.2
# Below this score a pair is neither put together nor a rival of one that is.
WORTH_A_LOOK: Final = 0.45


@frozen
class Fit:
    """How well two mentions fit: the score (0 to 1), the signals behind it, and the words that both have.

    `context` is the score that they would have whatever their numbers: by it rivals are held to each other.
    """

    score: float
    context: float
    signals: Mapping[str, float]
    shared: tuple[str, ...]
    apart: tuple[str, ...]

    def reason(self, surface: Mapping[str, str]) -> str:
        """Return in words why the two were put together; `surface` gives the words that the stems stand for."""
        told = [surface.get(stem, stem) for stem in self.shared[:5]]
        words = f"both speak of {', '.join(told)}" if told else "few words in common"
        number = "; the same rare number" if self.signals["number"] > 0.3 else ""
        return f"{words}{number}" + (f"; set apart by {', '.join(self.apart)}" if self.apart else "")


class Scorer:
    """Scores pairs of mentions of one run by how rare its words and numbers are."""

    def __init__(self, said: Sequence[Said], rarity: Rarity, weights: Mapping[str, float] = WEIGHTS) -> None:
        """Count the numbers of the run."""
        self._rarity = rarity
        self._weights = weights
        self._numbers = Counter(number_of(each) for each in said)
        self._all = max(len(said), 8)
        self._vectors: dict[int, dict[str, float]] = {}

    def fit(self, first: Said, second: Said) -> Fit | None:
        """Return how well two mentions fit, or None where they cannot state one fact."""
        counted = likeness_of_heads(first.mention.value, second.mention.value)
        if counted is None:
            return None
        number = self._number(first, second)
        held = 1 - _FORGIVEN * number
        names = self._names(first, second)
        shared, signals = self._words(first, second)
        signals |= {
            "counted": counted if counted > 0 else counted * held,
            "names": names if names > 0 else names * held,
            "number": number,
            "near": _near(first, second) if not number else 0.0,
            "hidden": float(_is_hidden(first) or _is_hidden(second)),
        }
        score = self._score(signals)
        if score < WORTH_A_LOOK:
            return Fit(score, score, signals, shared, ())  # what sets the two apart could only take more
        apart = tuple(separators.between(first, second))
        signals["apart"] = len(apart) * held
        if first.mention.kind != "date":
            signals["times"] = separators.at_other_times(first, second) * held
        context = self._score(signals | {"number": 0.0, "near": 0.0})
        return Fit(self._score(signals), context, signals, shared, apart)

    def _score(self, signals: Mapping[str, float]) -> float:
        log_odds = BIAS + sum(self._weights[name] * value for name, value in signals.items())
        return round(1 / (1 + exp(-log_odds)), 3)

    def _words(self, first: Said, second: Said) -> tuple[tuple[str, ...], dict[str, float]]:
        """Return the stems that both have, the weightiest first, and the two signals that rest on them."""
        one, other = self._vector(first), self._vector(second)
        nouns = _nouns(first) | _nouns(second)
        products = {word: one[word] * other[word] for word in one.keys() & other.keys() if word not in nouns}
        shared = tuple(sorted(products, key=lambda word: (-products[word], word)))
        norms = self._norm(one, nouns) * self._norm(other, nouns)
        cosine = sum(products[word] for word in shared) / sqrt(norms) if norms else 0.0
        return shared, {"words": cosine, "mass": min(1.0, sum(sqrt(products[word]) for word in shared) / _MASS)}

    def _vector(self, said: Said) -> dict[str, float]:
        known = self._vectors.get(said.order)
        if known is None:
            known = {word: near * sqrt(self._rarity.of(word)) for word, near in said.words.items()}
            self._vectors[said.order] = known
        return known

    def _norm(self, vector: Mapping[str, float], without: AbstractSet[str]) -> float:
        return sum(weight * weight for word, weight in vector.items() if word not in without)

    def _names(self, first: Said, second: Said) -> float:
        if not first.names or not second.names:
            return 0.0
        shared = first.names & second.names
        return max((self._rarity.of(name) for name in shared), default=-0.5)

    def _number(self, first: Said, second: Said) -> float:
        number = number_of(first)
        if number is None or number != number_of(second):
            return 0.0
        if first.mention.kind == "quantity" and number == int(number) and number < 4:
            return 0.15
        return max(0.2, 1 - log(max(1, self._numbers[number] - 1)) / log(self._all))


def number_of(said: Said) -> Any:
    """Return the number or the days that a mention names, None for a range or a vague word."""
    value = said.mention.value
    return (value.first, value.last) if said.mention.kind == "date" else value.number


def _nouns(said: Said) -> AbstractSet[str]:
    """Return the words that name what is counted: they say nothing of what is told about it.

    What stands before the noun of a count is told ("religious minorities"); a share's is its population.
    """
    value = said.mention.value
    if said.mention.kind == "date":
        return counted_words(said.mention.text.lower())
    unit = str(getattr(value, "unit", ""))
    return counted_words(unit if getattr(value, "dimension", "") == "share" else head(unit))


def _near(first: Said, second: Said) -> float:
    """Return 1 for numbers that are almost equal or have the same digits, 0 for one twice the other."""
    if first.mention.kind == "date":
        return 0.0
    one, other = number_of(first), number_of(second)
    if one is None or other is None or one <= 0 or other <= 0:
        return 0.0
    if str(float(one)).strip("0.").replace(".", "") == str(float(other)).strip("0.").replace(".", ""):
        return 0.5
    return max(0.0, 1 - abs(log(float(one) / float(other))) / log(2))


def _is_hidden(said: Said) -> bool:
    value = said.mention.value
    number = getattr(value, "number", None)
    small = number is not None and getattr(value, "dimension", "") in ("count", "duration") and number <= 3
    return small or getattr(value, "form", "") == "vague"
