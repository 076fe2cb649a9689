"""How likely two documents of a run tell of one event: by the names that both have, the rarer the more.

It knows names of a whole document and how many documents have them. It does not know mentions or values.
"""

from __future__ import annotations

import re
from collections import Counter
from math import log
from typing import TYPE_CHECKING, Final

from checker.discovery.nouns import canonical

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection

    from checker.model import Document

# A capital word in the middle of a sentence: the first word of one says nothing.
_NAME: Final = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b")
_CALENDAR: Final = frozenset(
    canonical(word)
    for word in (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        " september october november december gmt the mr mrs ms sir lord lady"
    ).split()
)
# So much of the poorer document's names stand in the other where nothing is said for or against one event: of texts
# about one event 0.3 to 0.6 do, of those about one campaign 0.07, one in a hundred of them 0.33.
_EVEN: Final = 0.2
# What happened is told for so many days, and talked of for so many.
_ONE_EVENT: Final = 7
_ITS_ECHO: Final = 30
# A document with fewer names than these is judged as if it had so many: one shared name of two is chance.
_FEWEST: Final = 4
# With fewer than these, that none is shared says little.
_ENOUGH: Final = 8
# Of a large run, so many pairs of documents are remembered at a time.
_MOST_KNOWN: Final = 1 << 17


class Kinship:
    """The names of each document of a run, weighed by how few documents have them."""

    def __init__(self, documents: Collection[Document]) -> None:
        """Read the names of every document once."""
        self._names = {id(document): _names(document) for document in documents}
        self._days = {id(document): document.source.date for document in documents}
        held = Counter(name for names in self._names.values() for name in names)
        self._weight = {name: log(1 + len(self._names) / times) for name, times in held.items()}
        self._sums = {key: sum(self._weight[name] for name in names) for key, names in self._names.items()}
        self._known: dict[tuple[int, int], float] = {}

    def of(self, first: Document, second: Document) -> float:
        """Return 1 for documents that share as many rare names as those about one event do, to -1 for none."""
        if first is second:
            return 1.0
        one, other = sorted((id(first), id(second)))
        known = self._known.get((one, other))
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[one, other] = self._likeness(one, other)
        return known

    def _likeness(self, one: int, other: int) -> float:
        shared = sum(self._weight[name] for name in self._names[one] & self._names[other])
        least = max(min(self._sums[one], self._sums[other]), _FEWEST * log(2))
        likeness = min(1.0, (shared / least - _EVEN) / _EVEN)
        if likeness < 0:
            return likeness * min(1.0, min(len(self._names[one]), len(self._names[other])) / _ENOUGH)
        return likeness * _of_one_time(self._days[one], self._days[other])


def _of_one_time(day: dt.date | None, other: dt.date | None) -> float:
    """Return how likely two documents of these days tell of one event, the same names given (0 to 1)."""
    if day is None or other is None:
        return 1.0
    apart = abs((day - other).days)
    return 1.0 if apart <= _ONE_EVENT else 0.5 if apart <= _ITS_ECHO else 0.0


def _names(document: Document) -> frozenset[str]:
    found = {canonical(name.group().lower()) for name in _NAME.finditer(document.prose.text)}
    return frozenset(found - _CALENDAR)
