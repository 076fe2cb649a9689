"""Which facts are only the wording of a quotation that is told beside them: "for three years" in what two texts quote.

It knows where the quotations of a run stand. It does not compare anything.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from checker.discovery.reading import WHEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.discovery.facts import Fact
    from checker.discovery.reading import Said
    from checker.model import Span

# A count, a share or a sum is a fact that others may tell without the quotation; how long ago is part of its wording.
_WORDING: Final = frozenset(("duration", "age"))


class Quoted:
    """The places of the quotations that passages tie together."""

    def __init__(self, passages: Iterable[Fact]) -> None:
        """Keep where each passage is told, by source and in order of start."""
        self._told: dict[str, list[tuple[Span, int]]] = defaultdict(list)
        for number, passage in enumerate(passages):
            for statement in passage.statements:
                self._told[statement.said.source].append((statement.said.mention.span, number))
        self._longest: dict[str, int] = {}
        for source, told in self._told.items():
            told.sort()
            self._longest[source] = max(span.end - span.start for span, _ in told)

    def without_wording(self, facts: Iterable[Fact]) -> Iterator[Fact]:
        """Yield the facts that say more than one quotation does in all its places."""
        for fact in facts:
            passages = [set(self._passages(each.said)) for each in fact.statements if _is_wording(each.said)]
            if len(passages) < len(fact.statements) or not set.intersection(*passages):
                yield fact

    def _passages(self, said: Said) -> Iterator[int]:
        told, own = self._told.get(said.source), said.mention.span
        if told is None:
            return
        first = bisect_left(told, own.start - self._longest[said.source], key=_start_of)
        for span, number in told[first : bisect_right(told, own.start, key=_start_of)]:
            if span.covers(own):
                yield number


def _start_of(told: tuple[Span, int]) -> int:
    return told[0].start


def _is_wording(said: Said) -> bool:
    value: Any = said.mention.value
    if said.mention.kind in WHEN:
        return bool(getattr(value, "relative", False))
    return value.dimension in _WORDING or value.form == "vague"
