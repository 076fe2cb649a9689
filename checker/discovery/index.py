"""Leads from a mention to those that may state the same fact: by rare words around it, and never by all pairs.

It knows how many sentences of the run hold a word. It does not know values.
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

# The rarest words of a mention lead on; the others add too little to be worth the pairs.
_KEYS: Final = 8
# Of so many of the rarest words each two lead on together.
_PAIRED: Final = 6
# A number of one digit is told of anything, and so is a year.
_COMMON_NUMBER: Final = 0.6
# A word that stands around more mentions than this leads nowhere. The cost is mentions × keys × this.
_COMMON: Final = 60


# Where all documents tell of one thing, its words are common and still say what is told.
_LEAST: Final = 0.12


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
    holders: dict[Hashable, list[int]] = defaultdict(list)
    keys = [[(class_, key) for key in _keys(each, rarity)] for each, class_ in zip(said, classes, strict=True)]
    for number, own in enumerate(keys):
        for key in own:
            holders[key].append(number)
    seen: set[tuple[int, int]] = set()
    for number, own in enumerate(keys):
        for key in [key for key in own if 1 < len(holders[key]) <= _COMMON][:_KEYS]:
            for other in holders[key]:
                pair = (min(number, other), max(number, other))
                if other != number and pair not in seen:
                    seen.add(pair)
                    yield pair


def _keys(said: Said, rarity: Rarity) -> list[Hashable]:
    """Return what leads on from a mention: its number, its words, the rarest first, then two of them at a time."""
    number: list[Hashable] = [("=", number_of(said))] if specific(said) > _COMMON_NUMBER else []
    words = sorted(said.words, key=lambda word: (-rarity.of(word) * said.words[word], word))
    return [*number, *words, *combinations(sorted(words[:_PAIRED]), 2)]
