"""Leads from a mention to those that may state the same fact: by rare words around it, and never by all pairs.

It knows how many sentences of the run hold a word, and of values no more than which number is the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from math import log
from typing import TYPE_CHECKING, Final

from checker.discovery.digits import number_of, specific

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from checker.discovery.reading import Said

# The number of a mention and its rarest words lead on; further words add too little to be worth the pairs.
_KEYS: Final = 8
# A number of one digit is told of anything, and so is a year.
_COMMON_NUMBER: Final = 0.6
# What stands around more mentions than this leads nowhere by itself …
_COMMON: Final = 60
# … but of the number and so many of the rarest words, two together do that are common in a large run.
_PAIRED: Final = 6
# A mention looks no further once it was led to so many others: the cost of a run is its mentions times this at most.
_ENOUGH: Final = 240


# Where all documents tell of one thing, its words are common and still say what is told.
_LEAST: Final = 0.25


class Rarity:
    """How rare each word is among the sentences of a run, from 0 (in every one) to 1 (in one of many)."""

    def __init__(self, said: Sequence[Said]) -> None:
        """Count each sentence that holds a mention once."""
        sentences = {(each.source, each.sentence_span): each.words for each in said}
        self._times = Counter(word for words in sentences.values() for word in words)
        self._all = max(len(sentences), 8)
        self._known: dict[str, float] = {}

    def of(self, word: str) -> float:
        """Return the rarity of a stem."""
        known = self._known.get(word)
        if known is None:
            rarity = max(0.0, log((self._all + 1) / (self._times[word] + 0.5)) / log(2 * (self._all + 1)))
            known = self._known[word] = _LEAST + (1 - _LEAST) * rarity
        return known


def pairs(said: Sequence[Said], classes: Sequence[Hashable], rarity: Rarity) -> Iterator[tuple[int, int]]:
    """Yield the pairs of mentions (by their place in `said`) that share a class and one of their rare words."""
    members: dict[Hashable, list[int]] = defaultdict(list)
    for number, class_ in enumerate(classes):
        members[class_].append(number)
    for numbers in members.values():
        keys = _Keys([said[number] for number in numbers], rarity)
        for first, second in _meetings([keys.of(said[number]) for number in numbers], keys.times):
            yield numbers[first], numbers[second]


def _meetings(keys: Sequence[tuple[Hashable, ...]], times: Counter[Hashable]) -> Iterator[tuple[int, int]]:
    """Yield who meets whom: the earlier one first, each pair once."""
    holders: dict[Hashable, list[int]] = defaultdict(list)
    led_by: dict[Hashable, list[int]] = defaultdict(list)
    for number, held in enumerate(keys):
        leads = _leads(held, times)
        met = {other for key in leads for other in holders[key]}
        met.update(other for key in held for other in led_by.get(key, ()))
        yield from ((other, number) for other in sorted(met))
        for key in held:
            holders[key].append(number)
        for key in leads:
            led_by[key].append(number)


def _leads(keys: Sequence[Hashable], times: Counter[Hashable]) -> Sequence[Hashable]:
    """Return the keys that lead on: the first few, as long as they do not lead to many others."""
    others = 0
    for at, key in enumerate(keys[:_KEYS]):
        others += times[key]
        if others > _ENOUGH:
            return keys[: at + 1]
    return keys[:_KEYS]


class _Keys:
    """What leads on from each mention of a class, and how many mentions each of these leads to (`times`)."""

    def __init__(self, said: Sequence[Said], rarity: Rarity) -> None:
        self._rarity = rarity
        self._alone = Counter(key for each in said for key in (*_number(each), *each.words))
        self.times: Counter[Hashable] = Counter()
        self.times.update({key: times for key, times in self._alone.items() if times <= _COMMON})
        self.times.update(two for each in said for two in self._twos(each, self._ranked(each)))

    def of(self, said: Said) -> tuple[Hashable, ...]:
        """Return the keys by which a mention has company: its number, its words, the rarest first, then two of them."""
        ranked = self._ranked(said)
        keys = (*_number(said), *ranked, *self._twos(said, ranked))
        return tuple(key for key in keys if 1 < self.times[key] <= _COMMON)

    def _ranked(self, said: Said) -> list[str]:
        return sorted(said.words, key=lambda word: (-self._rarity.of(word) * said.words[word], word))

    def _twos(self, said: Said, ranked: Sequence[str]) -> Iterator[Hashable]:
        """Yield each two of the first keys that are common; a rare one leads wherever it would with another."""
        words = sorted(word for word in ranked[:_PAIRED] if self._alone[word] > _COMMON)
        for number in _number(said):
            if self._alone[number] > _COMMON:
                yield from ((number, word) for word in words)
        yield from combinations(words, 2)


def _number(said: Said) -> Iterator[Hashable]:
    """Yield the number that a mention names as a key, if not everything is told by it."""
    if specific(said) > _COMMON_NUMBER:
        yield "=", number_of(said)
