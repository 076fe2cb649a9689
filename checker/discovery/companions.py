"""The other figures of a sentence: two sentences that both tell of 85 businesses tell of one thing.

It knows which numbers stand in one sentence. It does not know what is said of them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from checker.discovery.digits import number_of
from checker.discovery.nouns import head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.discovery.reading import Said

_Figure = tuple[Any, str]

# Shares are told of many things in the same few numbers, and so are small counts.
_TOLD: Final = frozenset(("count", "money"))
_FEWEST: Final = 10


class Companions:
    """The counts and sums of every sentence of a run."""

    def __init__(self, said: Sequence[Said]) -> None:
        """Note each figure by its sentence."""
        self._figures: dict[tuple[str, int], set[_Figure]] = defaultdict(set)
        for each in said:
            figure = _figure(each)
            if figure is not None:
                self._figures[_sentence(each)].add(figure)

    def shared(self, first: Said, second: Said) -> bool:
        """Tell whether the sentences of two documents hold one more figure, the same number of the same thing."""
        if first.document is second.document:
            return False
        own = {_figure(first), _figure(second)}
        return bool((self._figures[_sentence(first)] & self._figures[_sentence(second)]) - own)


def _sentence(said: Said) -> tuple[str, int]:
    return said.source, said.sentence_span.start


def _figure(said: Said) -> _Figure | None:
    if said.mention.kind != "quantity" or said.mention.value.dimension not in _TOLD:
        return None
    number = number_of(said)
    return (number, head(said.mention.value.unit)) if number is not None and number >= _FEWEST else None
