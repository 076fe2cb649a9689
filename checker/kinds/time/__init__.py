"""Times of day: 3:15 p.m., half past nine, 21.40 GMT, shortly before midnight, 9 a.m. to 5 p.m.

It knows how they are found and compared. It does not know of which day they are, nor where a place lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.time.find import NAME, find

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.kinds.time.value import TimeValue
    from checker.model import Comparison, Mention
    from checker.prose import Prose

__all__ = [
    "ALIASES", "CONTEXT", "NAME", "NEIGHBOUR", "affinity", "compare", "compare_texts", "find", "seek",
    "tolerance_fault", "topic",
]  # fmt: skip

ALIASES: Final = ("clock",)
CONTEXT: Final = 0.85  # as a date: only the words around a time tell what happened at it
NEIGHBOUR: Final = 0.25  # what happened at a time stands in its sentence; the one before tells of another time


def seek(prose: Prose, wanted: TimeValue, found: Sequence[Mention]) -> Iterable[Mention]:
    """Return what was found: a time cannot be told without its words."""
    del prose, wanted
    return found


def topic(value: TimeValue) -> str:
    """Return "": a time does not say what happened at it."""
    del value
    return ""


def affinity(wanted: TimeValue, value: TimeValue) -> float:
    """Return 1: any two times may be of one event; only the words around them tell."""
    del wanted, value
    return 1.0


def compare(first: TimeValue, second: TimeValue, *, exact: bool = False, tolerance: str | None = None) -> Comparison:
    """Compare two times of day on a dial that begins anew at midnight.

    `exact` takes neither roundings nor hedges for agreement; `tolerance` ("10 minutes", "an hour"; a bare number
    is in minutes) lets times differ by so much, and raises ValueError where it states none.
    """
    from checker.kinds.time.comparison import compare as compared  # noqa: PLC0415 -- reading never needs it

    return compared(first, second, exact=exact, tolerance=tolerance)


def tolerance_fault(tolerance: str) -> str | None:
    """Return a remedy where the text states no minutes or hours by which times may differ; else None."""
    from checker.kinds.time.comparison import minutes  # noqa: PLC0415 -- as above

    return None if minutes(tolerance) is not None else "write it like 10 minutes, or an hour"


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare the first time of each of two texts; None where either has none."""
    one, other = next(iter(find(first)), None), next(iter(find(second)), None)
    if one is None or other is None:
        return None
    return compare(one.value, other.value)
