"""Quantities: counts, shares, money, measures, multiples and ordinals in English prose.

The package's face: what `kinds.Kind` asks for. It knows no wording itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.compare import compare
from checker.kinds.quantity.reading import NAME, find

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.kinds.quantity.value import Quantity
    from checker.model import Comparison, Mention
    from checker.prose import Prose

__all__ = ["ALIASES", "CONTEXT", "NAME", "affinity", "compare", "compare_texts", "find", "seek", "topic"]

ALIASES: Final = ("figure", "share", "count", "money")
CONTEXT: Final = 0.7


def seek(prose: Prose, wanted: Quantity, found: Sequence[Mention]) -> Iterable[Mention]:
    """Yield what was found: a quantity always has its marks in the text."""
    del prose, wanted
    return found


def topic(value: Quantity) -> str:
    """Return what is counted or measured, never how much."""
    return value.unit


def affinity(wanted: Quantity, value: Quantity) -> float | None:
    """Return how well two quantities may speak of one thing by what they count; None where they cannot."""
    if wanted.dimension != value.dimension:
        return None
    if wanted.dimension not in ("count", "share"):
        return 1.0
    if not wanted.unit or not value.unit:
        return 0.5
    if wanted.unit == value.unit:
        return 1.0
    return 0.8 if wanted.unit.split()[-1] == value.unit.split()[-1] else 0.2


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare two texts; None where either states no quantity."""
    from checker.kinds.quantity.sentences import compare_texts as compared  # noqa: PLC0415 -- reading never needs it

    return compared(first, second)
