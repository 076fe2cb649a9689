"""The figures of a run as reckoning asks for them: by document, by unit and by fact, and the documents of one event.

It knows indexes, and by what a count is told as a whole. It does not know which figures belong together.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final

from checker.discovery.arithmetic.rows import is_number, is_share
from checker.discovery.arithmetic.vocabulary import LOOKED_AT, any_of
from checker.discovery.nouns import counted_words
from checker.discovery.times import at_one_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from checker.discovery.facts import Fact
    from checker.discovery.reading import Said

# Documents of one event have so many facts in common.
_COMMON_FACTS: Final = 2
# So many places of a fact, and figures of a unit, are looked at: enough for an event, and the cost stays bounded.
_MOST: Final = 60
_AROUND: Final = 40
# Words right before a count, or behind it, that tell it as all there are.
_ALL_BEFORE: Final = re.compile(
    r"""
      (?: \b (?: all | all \s of | the | total \s of | its | their | these | those | of ) | 's ) \s+ $
    """,
    re.VERBOSE,
)
_ALL_BEHIND: Final = re.compile(
    rf"\s+ (?: (?: were | was | have \s been | had \s been | are ) \s+ )? {any_of(LOOKED_AT)}", re.VERBOSE
)


class RunFigures:
    """The figures and facts of a run; each index is made when first asked for."""

    def __init__(self, said: Sequence[Said], facts: Sequence[Fact]) -> None:
        """Take the quantities of the run, and what is told in several places."""
        self._said = said
        self._facts = facts
        self._near: dict[str, frozenset[str]] = {}

    def event(self, source: str) -> frozenset[str]:
        """Return the sources that have enough facts in common with one to tell of the same event; it is one of them."""
        known = self._near.get(source)
        if known is None:
            common: Counter[str] = Counter()
            for number in self._facts_in.get(source, ())[:_MOST]:
                common.update({each.said.source for each in self._facts[number].statements[:_MOST]})
            near = [other for other, times in common.most_common(_MOST) if times >= _COMMON_FACTS]
            known = self._near[source] = frozenset((source, *near))
        return known

    def wholes_in(self, source: str) -> Sequence[Said]:
        """Return the counts that a source tells as all there are, each number of a unit once."""
        return self._wholes_in.get(source, ())

    def wholes_of(self, unit: str) -> Sequence[Said]:
        """Return such counts of all sources whose unit is the same words."""
        return self._wholes_of.get(counted_words(unit), ())[:_MOST]

    def shares_of(self, unit: str) -> Sequence[Said]:
        """Return shares of what is counted by the same words."""
        return self._shares_of.get(counted_words(unit), ())[:_MOST]

    def shares_in(self, source: str) -> Sequence[Said]:
        """Return the shares that a source states of something that it names."""
        return self._shares_in.get(source, ())

    def same_share(self, share: Said) -> list[tuple[Said, float]]:
        """Return the other places that state the same fact as a share, at the same time, and how sure that is."""
        fact = self._fact_of.get(share.order)
        return [
            (each.said, each.score)
            for each in (fact.statements if fact is not None else ())[:_MOST]
            if each.said.order != share.order and is_share(each.said) and at_one_time(each.said, share)
        ]

    @cached_property
    def _wholes_in(self) -> dict[str, list[Said]]:
        wholes: dict[tuple[str, str, Fraction], Said] = {}
        for said in self._said:
            value = said.mention.value
            if value.dimension == "count" and is_number(said) and is_whole(said):
                wholes.setdefault((said.source, value.unit, value.number), said)
        found: dict[str, list[Said]] = defaultdict(list)
        for (source, _, _), said in wholes.items():
            if len(found[source]) < _MOST:
                found[source].append(said)
        return found

    @cached_property
    def _wholes_of(self) -> dict[frozenset[str], list[Said]]:
        return _by_unit(self._wholes_in.values())

    @cached_property
    def _shares_in(self) -> dict[str, list[Said]]:
        shares: dict[str, list[Said]] = defaultdict(list)
        for said in self._said:
            if is_share(said) and said.mention.value.unit and len(shares[said.source]) < _MOST:
                shares[said.source].append(said)
        return shares

    @cached_property
    def _shares_of(self) -> dict[frozenset[str], list[Said]]:
        return _by_unit(self._shares_in.values())

    @cached_property
    def _fact_of(self) -> dict[int, Fact]:
        return {each.said.order: fact for fact in self._facts if fact.kind == "quantity" for each in fact.statements}

    @cached_property
    def _facts_in(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, fact in enumerate(self._facts):
            for source in {each.said.source for each in fact.statements}:
                found[source].append(number)
        return found


def _by_unit(in_sources: Iterable[Sequence[Said]]) -> dict[frozenset[str], list[Said]]:
    """Return figures of all sources by the words of their units."""
    found: dict[frozenset[str], list[Said]] = defaultdict(list)
    for said in chain.from_iterable(in_sources):
        found[counted_words(said.mention.value.unit)].append(said)
    return found


def is_whole(said: Said) -> bool:
    """Tell whether words beside a count tell it as all there are: "England's 152 councils", "152 were inspected"."""
    folded, span = said.document.prose.folded, said.mention.span
    before = folded[max(said.sentence_span.start, span.start - _AROUND) : span.start]
    behind = folded[span.end : min(said.sentence_span.end, span.end + _AROUND)]
    return _ALL_BEFORE.search(before) is not None or _ALL_BEHIND.match(behind) is not None
