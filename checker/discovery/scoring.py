"""How likely two mentions state one fact: signals, their weights, and what must never be put together.

It knows words around two mentions and what is counted. Whether the values agree it does not ask: only a number
that is rare in the run and the same in both is a signal.
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, Final

from checker.discovery import separators
from checker.discovery.ages import is_age, is_one_person
from checker.discovery.bounds import Bound, Step
from checker.discovery.companions import Companions
from checker.discovery.digits import near, slipped
from checker.discovery.fates import fate, is_toll
from checker.discovery.kinship import Kinship
from checker.discovery.nouns import head, likeness_of_heads
from checker.discovery.reading import WHEN, once
from checker.discovery.sides import Sides
from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.discovery.index import Rarity
    from checker.discovery.reading import Said

# What each signal adds to the log-odds that two mentions state one fact, fitted on the development part of the events
# and on invented ones, and rounded. docs/discovery.md shows what each buys.
# Two mentions of one number: that they name it says most, and the words around may be all others.
ONE_NUMBER: Final[Mapping[str, float]] = {
    "words": 1.5,  # words around both, rare ones more, near ones more (a cosine, 0 to 1)
    "mass": 2.0,  # how much they share at all: a short clause can be all alike and say little
    "counted": 1.5,  # the same noun (1), a word for it (0.5), none (0), another (-1; with a rare number 0)
    "names": 0.5,  # the same rare name in both sentences (to 1), names in both and none the same (-0.5)
    "number": 4.0,  # how rare the number is in the run, and how many digits it has (0 to 1)
    "kin": 1.6,  # the two documents share as many rare names as those about one event do (to 1)
    "strangers": -1.6,  # they share hardly any (to 1)
    "fate": 0.7,  # those counted are dead, hurt, missing … in both (1), or not the same (-1)
    "apart": -0.4,  # each sign that sets one of them apart: "of whom", "will", "another"
    "times": -0.5,  # both sentences name a time, and the times do not meet
    "hidden": -1.0,  # the number is small, or a vague word
}
# Two numbers: only what is told of them says that one thing is meant.
TWO_NUMBERS: Final[Mapping[str, float]] = {
    "words": 3.0,
    "mass": 2.6,
    "counted": 1.5,
    "names": 0.5,
    "near": 3.0,  # numbers that differ little: a revision or a rounding (0 to 1)
    "slip": 5.0,  # numbers of the same digits in another order or with other noughts, the more the surer (0 to 1)
    "kin": 1.5,
    "strangers": -0.7,
    "fate": 1.5,
    "toll": 2.0,  # all the dead, hurt or missing of one event in both: such counts grow
    "companion": 1.5,  # one more count or sum stands in both sentences
    "whole": 4.0,  # both say how many there are in all ("the 152", "26 out of 153"), and almost the same
    "apart": -1.2,
    "times": -0.7,
    "hidden": -0.5,
}
# A day or an hour says nothing of what happened on it: all rests on the words, and on one event being told.
TWO_DAYS: Final[Mapping[str, float]] = {
    "words": 6.5,
    "mass": 3.0,
    "names": 0.5,
    "slip": 3.0,  # two times of the same digits in another order
    "kin": 2.0,
    "strangers": -2.0,
    "apart": -1.0,
    "times": -2.0,  # two times of day, of two days
}
BIAS: Final[Mapping[str, float]] = {"one number": -4.5, "two numbers": -6.5, "two days": -7.5}
_SLIPPED: Final = 0.5  # a number miswritten is as much of one number as a common one
_COMMON_NOUN: Final = 0.6
_MOST_COUNTED: Final = 1.3 * (_COMMON_NOUN + 1)  # several nouns the same, and nobody else speaks of it
_SAME_NOUN: Final = 0.7
_ONE_EVENT: Final = 0.5
# "187 violations" and "187 citations": a number of three digits that hardly anybody else tells.
_TELLS_BY_ITSELF: Final = 0.9
# Below this score a pair is neither put together nor a rival of one that is.
WORTH_A_LOOK: Final = 0.3
# The log-odds below which no score, which is rounded, comes to that.
_HOPELESS: Final = log((WORTH_A_LOOK - 0.001) / (1.001 - WORTH_A_LOOK))


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
        return f"{words}{number}" + (f", although set apart by {', '.join(self.apart)}" if self.apart else "")


class Scorer:
    """Scores pairs of mentions of one run by how rare its words and numbers are."""

    def __init__(self, said: Sequence[Said], rarity: Rarity) -> None:
        """Count the numbers of the run."""
        self._rarity = rarity
        self._sides = Sides(said, rarity)
        self._companions = Companions(said)
        self._kinship = Kinship(tuple({id(each.document): each.document for each in said}.values()))
        known = ("number", "words", "mass")
        self._bounds = {
            name: Bound(_HOPELESS - BIAS[name], weights, known, self._steps(name))
            for name, weights in _tables().items()
        }

    def _steps(self, table: str) -> Mapping[str, Step]:
        """Return the signals by which most pairs are known to be hopeless, the one that costs least for it first."""
        kin = {"kin": Step(self._kin), "strangers": Step(self._strangeness)}
        if table == "two days":
            return {"slip": Step(slipped), "names": Step(self._names), **kin}
        of_words = {"counted": Step(self._counted, _MOST_COUNTED), "fate": Step(_fates), "names": Step(self._names)}
        if table == "one number":
            return of_words | kin
        numbers = {"slip": Step(slipped), "near": Step(near), "whole": Step(separators.tell_the_whole)}
        return numbers | of_words | kin | {"toll": Step(self._toll), "companion": Step(self._companions.shared)}

    def may_fit(self, first: Said, second: Said) -> bool:
        """Tell whether the score of two mentions may be worth a look, for a fifth of what it costs to find it.

        Most pairs are not: that their words and one signal or two say so is enough.
        """
        seen = self._sides.first_look(first, second)
        return self._bounds[_table(first, seen[0])].may_be_reached(first, second, seen)

    def fit(self, first: Said, second: Said) -> Fit | None:
        """Return how well two mentions fit, or None where they cannot state one fact."""
        number = self._sides.number(first, second)
        kin = self._kinship.of(first.document, second.document)
        slip = slipped(first, second) if not number and kin > 0 else 0.0
        counted = _likeness(first, second, number or slip * _SLIPPED)
        if counted is None or not (number or separators.may_be_one_rate(first, second)):
            return None
        weights = self._sides.shared(first, second)
        shared = tuple(sorted(weights, key=lambda word: (-weights[word], word)))
        words, mass = self._sides.likeness(first, second, [weights[word] for word in shared])
        signals = {
            "words": words,
            "mass": mass,
            "counted": self._told_of_rare(first, counted) if counted > 0 else _of_other_nouns(counted, number),
            "names": self._names(first, second),
            "number": number,
            "near": near(first, second) if not number else 0.0,
            "slip": slip,
            "kin": max(0.0, kin),
            "strangers": max(0.0, -kin),
            "fate": _fates(first, second),
            "toll": 0.0 if number else self._toll(first, second),
            "companion": 0.0 if number else float(self._companions.shared(first, second)),
            "whole": 0.0 if number else separators.tell_the_whole(first, second),
            "hidden": float((_is_hidden(first) or _is_hidden(second)) and not (number and counted > _SAME_NOUN)),
        }
        score = _score(first, signals)
        if score < WORTH_A_LOOK:
            return Fit(score, score, signals, shared, ())  # what sets the two apart could only take more
        apart = tuple(separators.between(first, second))
        signals["apart"] = len(apart)
        if first.mention.kind != "date":
            signals["times"] = float(separators.at_other_times(first, second))
        context = _score(first, signals | {"number": 0.0, "near": 0.0, "slip": float(slip == 1)})
        return Fit(_score(first, signals), context, signals, shared, apart)

    def _names(self, first: Said, second: Said) -> float:
        if not first.names or not second.names:
            return 0.0
        shared = first.names & second.names
        return max((self._rarity.of(name) for name in shared), default=-0.5)

    def _counted(self, first: Said, second: Said) -> float | None:
        number = self._sides.number(first, second)
        slip = 0.0 if number else slipped(first, second)
        counted = _likeness(first, second, number or slip * _SLIPPED)
        if counted is None:
            return None
        return self._told_of_rare(first, counted) if counted > 0 else _of_other_nouns(counted, number)

    def _kin(self, first: Said, second: Said) -> float:
        return max(0.0, self._kinship.of(first.document, second.document))

    def _toll(self, first: Said, second: Said) -> float:
        return float(
            is_toll(first) and fate(first) == fate(second) and is_toll(second) and self._kin(first, second) > _ONE_EVENT
        )

    def _strangeness(self, first: Said, second: Said) -> float:
        return max(0.0, -self._kinship.of(first.document, second.document))

    def _told_of_rare(self, said: Said, counted: float) -> float:
        """Return how alike what is counted is, more where few sentences of the run speak of it."""
        noun = head(str(getattr(said.mention.value, "unit", "")))
        return counted * (_COMMON_NOUN + self._rarity.of(noun)) if noun else counted


def _table(said: Said, number: float) -> str:
    return "one number" if number > 0 else "two days" if said.mention.kind in WHEN else "two numbers"


def _tables() -> Mapping[str, Mapping[str, float]]:
    return {"one number": ONE_NUMBER, "two numbers": TWO_NUMBERS, "two days": TWO_DAYS}


def _score(said: Said, signals: Mapping[str, float]) -> float:
    """Return the score (0 to 1) that signals between two mentions of the kind of `said` make."""
    table = _table(said, signals["number"])
    log_odds = BIAS[table] + sum(weight * signals.get(name, 0.0) for name, weight in _tables()[table].items())
    return round(1 / (1 + exp(-log_odds)), 3)


def _likeness(first: Said, second: Said, same: float) -> float | None:
    """Return how alike what is counted is; of ages, whether they are one person's."""
    counted = likeness_of_heads(first.mention.value, second.mention.value, same)
    return 1.0 if counted is not None and is_age(first) and is_one_person(first, second) else counted


def _of_other_nouns(counted: float, number: float) -> float:
    """Return what another noun counts beside a number: nothing where few things have it, whatever they are called."""
    return 0.0 if number > _TELLS_BY_ITSELF else counted


def _fates(first: Said, second: Said) -> float:
    here, there = fate(first), fate(second)
    return 0.0 if not here or not there else 1.0 if here == there else -1.0


@once
def _is_hidden(said: Said) -> bool:
    value = said.mention.value
    number = getattr(value, "number", None)
    small = number is not None and getattr(value, "dimension", "") in ("count", "duration") and number <= 3
    return small or getattr(value, "form", "") == "vague"
