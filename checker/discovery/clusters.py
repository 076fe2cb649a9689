"""Gathers mentions that state one fact, the surest pairs first, each newcomer held to the whole group.

It knows scores and whether values agree. It does not know what the scores rest on.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.discovery.digits import number_of
from checker.discovery.facts import VERDICT_OF, Fact, Statement, compared
from checker.discovery.index import Rarity, pairs
from checker.discovery.naming import called
from checker.discovery.nouns import canonical
from checker.discovery.reading import WHEN
from checker.discovery.running import is_revised
from checker.discovery.scoring import WORTH_A_LOOK, Fit, Scorer
from checker.discovery.separators import swapped
from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterator, Sequence

    from checker.discovery.reading import Said

# What a pair must score to be put together: more where the values differ, because a false conflict costs more
# than a miss, and most where one document would contradict itself.
AGREEING: Final = 0.4
# For values that agree only by rounding or by a hedge: they are no evidence that one thing is meant.
_FITTING: Final = 0.45
DIFFERING: Final = 0.42
# What one document may count twice and differ; its shares and measures are rows of a table or answers of a poll.
_TOLD_TWICE: Final = frozenset(("count", "money"))
DATES_DIFFER: Final = 0.9  # a date does not say what happened: two events are taken for one more easily
ONE_DOCUMENT: Final = 0.95
# Of three digits or more, or a thousand times as much, and told so alike: then a number is the other miswritten.
_SLIP: Final = 1.0
_SURE: Final = 0.8
# The best partner of a differing pair must be better than the next one in that document by so much.
_CLEARLY: Final = 0.03
# What the pairs between two groups must score on average to become one.
_WHOLE: Final = 0.8


@frozen
class Pair:
    """Two mentions that may state one fact, by their places in the list; `agree` tells of their values."""

    first: int
    second: int
    fit: Fit
    agree: bool


def facts(said: Sequence[Said], class_of: Callable[[Said], Hashable]) -> Iterator[Fact]:
    """Yield the facts that mentions state in more than one place; only those of one class are put together."""
    rarity = Rarity(said)
    scorer = Scorer(said, rarity)
    found = _scored(said, [class_of(each) for each in said], rarity, scorer)
    groups = _Groups(said, scorer, found)
    for pair in sorted((pair for pair in found if pair.agree), key=_surest):
        same = pair.fit.signals["number"] > 0
        if pair.fit.score >= (AGREEING if same else _FITTING) and (same or groups.is_best(pair)):
            groups.join(pair)
    for pair in sorted((pair for pair in found if not pair.agree), key=_surest):
        if _may_differ(said[pair.first], said[pair.second], pair.fit) and groups.is_best(pair):
            groups.join(pair)
    yield from groups.facts()


def _may_differ(first: Said, second: Said, fit: Fit) -> bool:
    """Tell whether two values that differ may still be meant for one fact."""
    if first.document is second.document and getattr(first.mention.value, "dimension", "") not in _TOLD_TWICE:
        return is_revised(first) or (is_miswritten(fit) and fit.score >= ONE_DOCUMENT)
    enough = DATES_DIFFER if first.mention.kind in WHEN else DIFFERING
    return fit.score >= enough and (not fit.apart or is_miswritten(fit)) and not swapped(first, second)


def is_miswritten(fit: Fit) -> bool:
    """Tell whether one number is so surely the other with a slip in it that no sign beside it says otherwise."""
    slip = fit.signals["slip"]
    return fit.score >= _SURE and (slip >= _SLIP or (slip > 0 and fit.signals["companion"] > 0))


def _surest(pair: Pair) -> tuple[float, int, int]:
    return (-pair.fit.score, pair.first, pair.second)


def _scored(said: Sequence[Said], classes: Sequence[Hashable], rarity: Rarity, scorer: Scorer) -> list[Pair]:
    found = []
    for first, second in pairs(said, classes, rarity):
        if not _may_repeat(said[first], said[second]) or not scorer.may_fit(said[first], said[second]):
            continue
        fit = scorer.fit(said[first], said[second])
        if fit is None or fit.score < WORTH_A_LOOK:
            continue
        agree = _agree(said[first], said[second])
        if agree and said[first].document is said[second].document and not fit.signals["number"]:
            continue  # "about 69,000" and "about 74,000" of one text are two figures
        if agree is not None:
            found.append(Pair(first, second, fit, agree))
    return found


def _may_repeat(first: Said, second: Said) -> bool:
    """Tell whether two mentions may tell a thing twice: in one paragraph only where it was revised."""
    if first.document is not second.document:
        return True
    if first.sentence_span == second.sentence_span:
        return is_revised(first)
    prose = first.document.prose
    return prose.paragraph_at(first.mention.span.start) != prose.paragraph_at(second.mention.span.start)


def _agree(first: Said, second: Said) -> bool | None:
    """Tell whether two values agree; None where they cannot be compared."""
    one, other = first.mention.value, second.mention.value
    relation = compared(kinds.load(first.mention.kind), one, other).relation
    if relation == "conflict" and getattr(one, "relative", False) and first.mention.text == second.mention.text:
        return None  # "today" in a text that was printed again the day after
    return None if relation == "incomparable" else VERDICT_OF[relation] == "agree"


class _Groups:
    """Mentions in groups, each with the pairs by which its members came together."""

    def __init__(self, said: Sequence[Said], scorer: Scorer, found: Sequence[Pair]) -> None:
        self._said = said
        self._scorer = scorer
        self._of = list(range(len(said)))
        self._members: dict[int, list[int]] = {number: [number] for number in range(len(said))}
        self._fits: dict[tuple[int, int], Pair] = {(pair.first, pair.second): pair for pair in found}
        self._joined: dict[int, list[Pair]] = defaultdict(list)
        self._refused: set[tuple[int, ...]] = set()
        self._rivals: dict[tuple[int, str], list[Pair]] = defaultdict(list)
        for pair in found:
            self._rivals[pair.first, said[pair.second].source].append(pair)
            self._rivals[pair.second, said[pair.first].source].append(pair)

    def is_best(self, pair: Pair) -> bool:
        """Tell whether neither side fits another mention of the other's document as well."""
        sides = ((pair.first, pair.second), (pair.second, pair.first))
        return all(self._no_rival(pair, one, other) for one, other in sides)

    def _no_rival(self, pair: Pair, one: int, other: int) -> bool:
        for rival in self._rivals[one, self._said[other].source]:
            beside = rival.second if rival.first == one else rival.first
            if beside in (other, one) or rival.fit.apart or _agree(self._said[beside], self._said[other]):
                continue  # what is set apart is told of something else, however well its words fit
            if not pair.agree and pair.fit.score >= _SURE and self._is_taken(beside, one):
                continue  # each of two lists of sums has its partner, and so the last two have one
            said_alike = rival.agree and rival.fit.signals["number"] > 0 and rival.fit.score >= AGREEING
            if said_alike or rival.fit.context + _CLEARLY > pair.fit.context:
                return False
        return True

    def _is_taken(self, beside: int, one: int) -> bool:
        """Tell whether a mention was put together with another than `one` of that one's document."""
        source = self._said[one].source
        group = self._members[self._of[beside]][:_MOST_HELD]
        return one not in group and any(self._said[each].source == source for each in group)

    def join(self, pair: Pair) -> None:
        """Make one group of the two that a pair belongs to, where the whole of both allows it."""
        one, other = self._of[pair.first], self._of[pair.second]
        if one == other:
            self._joined[one].append(pair)
            return
        # Two groups that grew no more since they were refused are refused again, whichever pair asks.
        sizes = (min(len(self._members[each]), _MOST_HELD) for each in (one, other))
        key = (one, other, *sizes, pair.agree)
        if key in self._refused or not self._may_be_one(self._members[one], self._members[other], pair):
            self._refused.add(key)
            return
        for number in self._members[other]:
            self._of[number] = one
        self._members[one] += self._members.pop(other)
        self._joined[one] += [*self._joined.pop(other, []), pair]

    def _may_be_one(self, ones: Sequence[int], others: Sequence[int], pair: Pair) -> bool:
        camps = self._camps(ones, others, pair)
        if camps is None:
            return False
        scores = []
        for camp in camps:
            best = max((between.fit for between in camp), key=lambda fit: fit.score)
            if best.score >= _SURE and not best.apart:
                scores.append(best.score)  # whoever tells it most alike speaks for all of the camp
                continue
            if any(self._sets_apart(between, pair) for between in camp):
                return False
            scores += [between.fit.score for between in camp]
        enough = AGREEING if pair.agree else DIFFERING
        return not scores or sum(scores) / len(scores) >= enough * _WHOLE

    def _camps(self, ones: Sequence[int], others: Sequence[int], pair: Pair) -> Collection[Sequence[Pair]] | None:
        """Return the pairs between two groups, those of the same two numbers together; None where one forbids it."""
        camps: dict[Hashable, list[Pair]] = defaultdict(list)
        for one, other in product(ones[:_MOST_HELD], others[:_MOST_HELD]):
            between = self._between(one, other)
            if between is None:
                if is_miswritten(pair.fit):
                    continue
                return None
            first, second = self._said[one], self._said[other]
            if first.source != second.source or between.agree:
                camps[number_of(first), number_of(second)].append(between)
            elif between.fit.score < ONE_DOCUMENT and not self._is_revised(one, other):
                return None
        return camps.values()

    @staticmethod
    def _sets_apart(between: Pair, pair: Pair) -> bool:
        return not between.agree and not pair.agree and bool(between.fit.apart) and not is_miswritten(pair.fit)

    def _is_revised(self, one: int, other: int) -> bool:
        """Tell whether one sentence gives both figures, the one in place of the other."""
        first, second = self._said[one], self._said[other]
        return first.sentence_span == second.sentence_span and is_revised(first)

    def _between(self, one: int, other: int) -> Pair | None:
        first, second = min(one, other), max(one, other)
        known = self._fits.get((first, second))
        if known is not None:
            return known
        if not _may_repeat(self._said[first], self._said[second]):
            return None
        fit = self._scorer.fit(self._said[first], self._said[second])
        agree = _agree(self._said[first], self._said[second])
        return None if fit is None or agree is None else Pair(first, second, fit, agree)

    def facts(self) -> Iterator[Fact]:
        """Yield every group of more than one, in order of its first member."""
        for group in sorted(self._members):
            members = sorted(self._members[group])
            if len({self._said[member].source for member in members}) > 1 or self._differ(members):
                yield self._fact(members, self._joined[group])

    def _differ(self, members: Sequence[int]) -> bool:
        """Tell whether one document contradicts itself; that it repeats itself is no news."""
        said = [self._said[member] for member in members]
        return any(_agree(said[0], other) is False for other in said[1:])

    def _fact(self, members: Sequence[int], joined: Sequence[Pair]) -> Fact:
        best: dict[int, Pair] = {}
        for pair in joined:
            for number in (pair.first, pair.second):
                if number not in best or pair.fit.score > best[number].fit.score:
                    best[number] = pair
        surface = self._surface(members)
        statements = [
            Statement(self._said[number], best[number].fit.score, best[number].fit.reason(surface))
            for number in members
        ]
        return Fact(statements[0].said.mention.kind, called(self._said, members), tuple(statements))

    def _surface(self, members: Sequence[int]) -> dict[str, str]:
        """Return the word that each stem stands for, as the first of the members has it."""
        surface: dict[str, str] = {}
        for member in members:
            for word in re.findall(r"[^\W\d_]+", self._said[member].sentence):
                surface.setdefault(canonical(word), word)
        return surface


# A group is held to so many of the other's members: enough to see a chain, and the cost stays bounded.
_MOST_HELD: Final = 8
