"""How likely two documents of a run tell of one event: by the names and words that both keep coming back to.

It knows names and words of a whole document and how many documents have them. It does not know mentions or values.
"""

from __future__ import annotations

import re
from collections import Counter
from heapq import nsmallest
from math import log, sqrt
from typing import TYPE_CHECKING, Final

from checker.discovery.nouns import canonical
from checker.topics import topical

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Mapping

    from checker.model import Document

# A capital word in the middle of a sentence is a name; the first word of one says nothing by itself.
_NAME: Final = re.compile(r"(?<=[a-z,] )[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}\b")
_CAPITAL: Final = re.compile(r"(?<![\w'’])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}\b")
_WORD: Final = re.compile(r"(?<![\w'’])[a-z]{4,}\b")
_CALENDAR: Final = frozenset(
    canonical(word)
    for word in (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        " september october november december gmt the mr mrs ms sir lord lady"
    ).split()
)
# What a word weighs beside a name. With names alone, or with words as heavy, texts about one event and texts about
# one campaign are told apart less often.
_WORDS_WEIGH: Final = 0.4
# So many of a document's names and words, the heaviest, say what it is about.
_MOST: Final = 60
# A run of few documents says little of how rare a word is: as if so many more had been read that do not have it.
_UNREAD: Final = 50
# How alike two texts are (a cosine) where nothing is said for or against one event, and where all is said for it. Of
# texts about one event nine in ten come above the first and seven above the other; of any five about one campaign two
# in ten and one in thirty.
_EVEN: Final = 0.15
_SURE: Final = 0.28
# What happened is told for so many days, and talked of for so many.
_ONE_EVENT: Final = 7
_ITS_ECHO: Final = 30
# With fewer names than these, that none is shared says little.
_ENOUGH: Final = 8
# Of a large run, so many pairs of documents are remembered at a time.
_MOST_KNOWN: Final = 1 << 17


class _Told:
    """What a document is about: its names and words by weight, the sum of their squares being one; how many names."""

    __slots__ = ("names", "weights")

    def __init__(self, weights: Mapping[str, float], names: int) -> None:
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        self.weights = {word: weight / length for word, weight in weights.items()}
        self.names = names


class Kinship:
    """What each document of a run is about, weighed by how few documents have the words for it."""

    def __init__(self, documents: Collection[Document]) -> None:
        """Read every document once for how rare its words are."""
        self._held: Counter[str] = Counter()
        for document in documents:
            names, words = _read(document)
            self._held.update({*names, *words})
        self._all = len(documents) + _UNREAD
        self._told: dict[int, _Told] = {}
        self._known: dict[tuple[int, int], float] = {}

    def of(self, first: Document, second: Document) -> float:
        """Return 1 for documents that have as much in common as those about one event do, to -1 for nothing."""
        if first is second:
            return 1.0
        one, other = (first, second) if id(first) < id(second) else (second, first)
        known = self._known.get((id(one), id(other)))
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[id(one), id(other)] = self._likeness(one, other)
        return known

    def _likeness(self, first: Document, second: Document) -> float:
        one, other = self._about(first), self._about(second)
        fewer, more = sorted((one.weights, other.weights), key=len)
        shared = sum(sorted(weight * more[word] for word, weight in fewer.items() if word in more))
        if shared < _EVEN:
            return (shared / _EVEN - 1) * min(1.0, min(one.names, other.names) / _ENOUGH)
        likeness = min(1.0, (shared - _EVEN) / (_SURE - _EVEN))
        return likeness * _of_one_time(first.source.date, second.source.date)

    def _about(self, document: Document) -> _Told:
        known = self._told.get(id(document))
        if known is None:
            names, words = _read(document)
            weights = {word: _WORDS_WEIGH * self._weight(word, times) for word, times in words.items()}
            weights |= {name: self._weight(name, times) for name, times in names.items()}
            heaviest = nsmallest(_MOST, weights, key=lambda word: (-weights[word], word))
            known = self._told[id(document)] = _Told({word: weights[word] for word in heaviest}, len(names))
        return known

    def _weight(self, word: str, times: int) -> float:
        return (1 + log(times)) * log(self._all / (self._held[word] + 0.5))


def _of_one_time(day: dt.date | None, other: dt.date | None) -> float:
    """Return how likely two documents of these days tell of one event, the same names given (0 to 1)."""
    if day is None or other is None:
        return 1.0
    apart = abs((day - other).days)
    return 1.0 if apart <= _ONE_EVENT else 0.5 if apart <= _ITS_ECHO else 0.0


def _read(document: Document) -> tuple[Counter[str], Counter[str]]:
    """Return how often a document has each of its names, and each of its other words that tell something."""
    text = document.prose.text
    told = {canonical(name.lower()) for name in _NAME.findall(text)} - _CALENDAR
    names = Counter(name for capital in _CAPITAL.findall(text) if (name := canonical(capital.lower())) in told)
    words = Counter(canonical(word) for word in _WORD.findall(text) if topical(word) == 1)
    return names, words
