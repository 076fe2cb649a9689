"""Leads from a quotation to others, and from a document to the quotations that it may tell: by rows of three words.

It knows words, rows of them, and how many quotations hold a row. It compares nothing and knows no speakers.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from checker.fold import fold
from checker.topics import topical

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from checker.model import Document

# Rows of so many words are looked up; quotations that are shorter are looked up whole.
ROW: Final = 3
# A row that so many quotations hold is a talking point or a set phrase, and leads nowhere.
_COMMON: Final = 30
# With so many others is a quotation compared at most: those that share the most rows with it.
_MOST_COMPARED: Final = 60
# Quotations of fewer words are taken only where the words are the same and the speaker may be.
LONG: Final = 6
# So many rows in common make it worth looking for a quotation in a document's own words.
_ROWS_RETOLD: Final = 3
# Of these so many must tell something and stand together: one for so many words of the quotation, within these limits.
_WORDS_PER_ROW: Final = 4
_ROWS_NEAR: Final = 2
_ROWS_NEAR_AT_MOST: Final = 4
_SLACK: Final = 12  # words that may stand between
# Less than so many of them in common, however spelt, and no comparison could come to that.
_TELLING_ALIKE: Final = 0.4
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")

Words = tuple[str, ...]


def words_in(text: str) -> Words:
    """Return the words of a text, folded, without its marks."""
    return tuple(word.group() for word in _WORD.finditer(fold(text)))


def rows_of(words: Sequence[str]) -> Iterator[Words]:
    """Yield the rows of words, in order; of fewer words than a row has, all."""
    size = min(ROW, len(words))
    for start in range(len(words) - size + 1):
        yield tuple(words[start : start + size])


def _telling(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word for word in words if topical(word) > 0.5)


def _may_be_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two wordings are worth a comparison, which takes a hundred times as long."""
    return len(one & other) >= _TELLING_ALIKE * min(len(one), len(other))


def pairs(words: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of quotations worth a comparison, in order: they share a row, or one holds the other."""
    holders: dict[Words, list[int]] = defaultdict(list)
    whole = {each for each in words if len(each) < ROW}
    telling = [_telling(each) for each in words]
    for number, each in enumerate(words):
        for row in _rows_and_wholes(each, whole):
            holders[row].append(number)
    for number, each in enumerate(words):
        shared = Counter(
            other
            for row in _rows_and_wholes(each, whole)
            if len(holders[row]) <= _COMMON
            for other in holders[row]
            if other > number
        )
        alike = (other for other in shared if _may_be_alike(telling[number], telling[other]))
        most = sorted(alike, key=lambda other: (-shared[other], other))[:_MOST_COMPARED]
        yield from ((number, other) for other in sorted(most))


def _rows_and_wholes(words: Words, whole: AbstractSet[Words]) -> set[Words]:
    """Return the rows of a quotation, and what of it is the whole of another one."""
    rows = set(rows_of(words))
    rows.update(
        row for size in (1, 2) for at in range(len(words) - size + 1) if (row := words[at : at + size]) in whole
    )
    return rows


class Rows:
    """The rows of the long quotations, by which a document that tells one of them is known."""

    def __init__(self, words: Sequence[Words]) -> None:
        self._sizes = [len(each) for each in words]
        self._holders: dict[Words, list[int]] = defaultdict(list)
        for number, each in enumerate(words):
            if len(each) >= LONG:
                for row in set(rows_of(each)):
                    self._holders[row].append(number)
        self._telling = {row for row in self._holders if _telling(row)}

    def worth_looking(self, document: Document) -> list[int]:
        """Return the quotations of which a document has enough rows, and enough that tell something in one place."""
        times: Counter[int] = Counter()
        places: dict[int, list[int]] = defaultdict(list)
        seen: set[Words] = set()
        for at, row in enumerate(rows_of([word.group() for word in _WORD.finditer(document.prose.folded)])):
            numbers = self._holders.get(row, ())
            if len(numbers) > _COMMON:
                continue
            if row not in seen:
                seen.add(row)
                times.update(numbers)
            if row in self._telling:
                for number in numbers:
                    places[number].append(at)
        enough = [number for number in places if times[number] >= _ROWS_RETOLD and self._tells(number, places[number])]
        return sorted(sorted(enough, key=lambda number: (-times[number], number))[:_MOST_COMPARED])

    def _tells(self, number: int, places: Sequence[int]) -> bool:
        """Tell whether enough of the places, which are in order, stand as near to each other as in the quotation."""
        size = self._sizes[number]
        needed = max(_ROWS_NEAR, min(_ROWS_NEAR_AT_MOST, size // _WORDS_PER_ROW)) - 1
        return any(last - first < size + _SLACK for first, last in zip(places, places[needed:], strict=False))
