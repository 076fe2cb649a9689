"""Which documents tell of one story: those that state several facts together, or share a passage.

It knows sources by label. It does not know how their facts were found.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.discovery.facts import Fact

# One figure may stand in two documents by chance; a passage of some words does not.
_ENOUGH: Final = 2
_COUNTS: Final = {"quote": 2, "quantity": 1, "date": 1, "time": 1}


class Links:
    """The sources of a run, each with the facts that it shares with others."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Note who states each of the facts; a fact of one source ties nothing."""
        self._facts: dict[str, dict[int, int]] = defaultdict(dict)
        for number, fact in enumerate(facts):
            for statement in fact.statements:
                self._facts[statement.said.source][number] = _COUNTS.get(fact.kind, 0)

    def tell_one_story(self, one: str, other: str) -> bool:
        """Tell whether two sources, by label, share enough; one alone tells its own story."""
        if one == other or one not in self._facts or other not in self._facts:
            return False
        here, there = self._facts[one], self._facts[other]
        return sum(counts for fact, counts in here.items() if fact in there) >= _ENOUGH
