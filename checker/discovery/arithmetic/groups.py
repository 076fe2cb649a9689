"""Whether two figures count one group by their nouns: as strictly as reckoning with them asks for.

It knows nouns. It does not know sentences or what is told of a group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker.discovery.nouns import counted_words, head, likeness_of_heads
from checker.frozen import replace

if TYPE_CHECKING:
    from checker.discovery.reading import Said

# What two nouns that stand for each other ("councils", "authorities") are given at least.
_STAND_FOR_EACH_OTHER: Final = 0.5


def one_noun(first: Said, unit: str, other: str) -> bool:
    """Tell whether two units are about one noun, or about nouns that stand for each other; `first` is any count."""
    nouns = unit.rpartition(" ")[2], other.rpartition(" ")[2]
    if not all(nouns):
        return False
    value: Any = replace(first.mention.value, dimension="count", change=False, trend=None, per="")
    likeness = likeness_of_heads(replace(value, unit=nouns[0]), replace(value, unit=nouns[1]), same=False)
    return likeness is not None and likeness >= _STAND_FOR_EACH_OTHER


def in_same_words(unit: str, other: str) -> bool:
    """Tell whether two units are the same words, so that no sub-group hides in one of them."""
    return head(unit) == head(other) != "" and counted_words(unit) == counted_words(other)
