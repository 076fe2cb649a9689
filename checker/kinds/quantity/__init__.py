"""Quantities: counts, shares, money, measures, multiples and ordinals in English prose.

The package's face: what `kinds.Kind` asks for. It knows no wording itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.affinity import affinity
from checker.kinds.quantity.reading import NAME, find
from checker.kinds.quantity.telling import apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.kinds.quantity.value import Quantity
    from checker.model import Comparison, Mention
    from checker.prose import Prose

__all__ = [
    "ALIASES", "CONTEXT", "NAME", "NEIGHBOUR", "affinity", "apart", "compare", "compare_texts", "find", "seek", "topic",
]  # fmt: skip

ALIASES: Final = ("figure", "share", "count", "money")
CONTEXT: Final = 0.7
NEIGHBOUR: Final = 0.5  # "The weakest were inspected again. This rose to 20."


def seek(prose: Prose, wanted: Quantity, found: Sequence[Mention]) -> Iterable[Mention]:
    """Yield what was found: a quantity always has its marks in the text."""
    del prose, wanted
    return found


def topic(value: Quantity) -> str:
    """Return what is counted or measured, never how much."""
    return value.unit


def compare(first: Quantity, second: Quantity, *, exact: bool = False, tolerance: str | None = None) -> Comparison:
    """Compare two quantities by the rules of DESIGN.md section 3.

    `exact` takes neither roundings nor hedges for agreement; `tolerance` ("5%", "2", "£1m") lets numbers
    differ by so much, and raises ValueError where it states none.
    """
    from checker.kinds.quantity.comparison import compare as compared  # noqa: PLC0415 -- reading never needs it

    return compared(first, second, exact=exact, tolerance=tolerance)


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare two texts; None where either states no quantity."""
    from checker.kinds.quantity.sentences import compare_texts as compared  # noqa: PLC0415 -- reading never needs it

    return compared(first, second)
