"""Words that tell two figures of one sentence apart: the killed from the injured, exports from imports.

It knows which words exclude each other, and to which figure of a sentence a word belongs. It does not know how
much anything is. To teach it a contrast, add a row; what a bar parts is told of different things.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.model import Span

ROWS: Final = """
    killed | injured | arrested | missing | displaced | evacuated | rescued
    exports | imports
    men | women
    boys | girls
    adults | children
    civilians | soldiers
    won | drew
    bought | sold
    lent | borrowed
    opened | closed
    hired | sacked
    arrived | departed
    accepted | refused
    passed | failed
    agreed | disagreed
    supported | opposed
    convicted | acquitted
    guilty | innocent
    urban | rural
    public | private
    domestic | foreign
    gross | net
    income | expenditure
    revenue | profit
    month | year
    morning | evening
    north | south | east | west
    primary | secondary
    full-time | part-time
    maximum | minimum
    highest | lowest
    oldest | youngest
    largest | smallest
    best | worst
    mother | father
    brother | sister
    husband | wife
    black | white
    democrat | republican
"""
# Where one figure's words end and the next one's begin.
_SEAM: Final = re.compile(
    r"[,;:](?=\s) | \s[-–—]{1,2}\s | \b(?:and|but|while|whereas|with|including|plus|against|compared)\b", re.VERBOSE
)
_SENTENCE_END: Final = re.compile(r"[.!?][\"')]?\s")


def sides(words: Iterable[str]) -> dict[int, frozenset[int]]:
    """Return for each row on which one of the words stands, given by their stems, on which sides they do."""
    found: dict[int, set[int]] = {}
    for word in words:
        for row, side in _places().get(word, ()):
            found.setdefault(row, set()).add(side)
    return {row: frozenset(on) for row, on in found.items()}


def apart(first: Mapping[int, frozenset[int]], second: Mapping[int, frozenset[int]]) -> bool:
    """Tell whether the sides on which the words of two figures stand exclude that these are told of one thing."""
    return any(first[row].isdisjoint(second[row]) for row in first.keys() & second.keys())


@cache
def _places() -> dict[str, list[tuple[int, int]]]:
    places: dict[str, list[tuple[int, int]]] = {}
    for row, line in enumerate(ROWS.strip().splitlines()):
        for side, words in enumerate(line.split("|")):
            for word in words.split():
                places.setdefault(stem(word), []).append((row, side))
    return places


def zones(folded: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield from where to where the words reach that tell of each span: `⟦12 were killed⟧ and ⟦40 hurt⟧`.

    A zone ends with its sentence, and at the seam between two figures that stands nearest to it; where there is
    none between them, two figures share their words.
    """
    seams = [(found.start(), found.end()) for found in _SEAM.finditer(folded)]
    stops = [found.end() for found in _SENTENCE_END.finditer(folded)]
    ends = [end for _, end in seams]
    low = 0
    for place, span in enumerate(spans):
        sentence = _around(stops, span, len(folded))
        cut = bisect_right(ends, span.start) - 1
        if place and cut >= 0 and spans[place - 1].end <= seams[cut][0]:
            low = ends[cut]
        after = bisect_left(seams, (span.end, 0))
        high = len(folded)
        if place + 1 < len(spans) and after < len(seams) and seams[after][1] <= spans[-1].start:
            high = seams[after][0]
        yield max(low, sentence[0]), min(high, sentence[1])


def _around(stops: Sequence[int], span: Span, end: int) -> tuple[int, int]:
    """Return where the sentence of the span begins and ends."""
    place = bisect_right(stops, span.start)
    after = bisect_left(stops, span.end)
    return (stops[place - 1] if place else 0), (stops[after] if after < len(stops) else end)
