"""Dates in prose: those that name themselves and those relative to the source's own date, as days.

It knows how they are found and compared. It does not know the day of the run: where a source has no date,
"today" and "six years ago" are not mentions.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from checker.kinds.date.attached import attached
from checker.kinds.date.celebrated import feast_dates
from checker.kinds.date.compare import compare, days_of
from checker.kinds.date.faults import fault, faults
from checker.kinds.date.named import named_dates
from checker.kinds.date.undated import undated
from checker.model import Comparison, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.kinds.date.value import DateValue
    from checker.prose import Prose

__all__ = [
    "ALIASES", "CONTEXT", "NAME", "NEIGHBOUR", "affinity", "compare", "compare_texts", "fault", "faults", "find",
    "seek", "tolerance_fault", "topic", "undated",
]  # fmt: skip

NAME: Final = "date"
ALIASES: Final = ()
CONTEXT: Final = 0.85
NEIGHBOUR: Final = 0.25  # what happened on a day stands in its sentence; the one before tells of another day


def find(prose: Prose) -> Iterator[Mention]:
    """Yield the dates of a text in order, none overlapping another.

    Without `prose.date` only those that name themselves.
    """
    found = [(span, value) for base in _bases(prose) for span, value in attached(prose, *base)]
    done = 0
    for span, value in sorted(found, key=lambda each: (each[0].start, -each[0].end)):
        if span.start >= done:
            yield Mention(NAME, span, span.of(prose.text), value)
            done = span.end


def _bases(prose: Prose) -> Iterator[tuple[Span, DateValue]]:
    yield from named_dates(prose)
    yield from feast_dates(prose)
    # Beyond these years the steps to and fro would leave the calendar, and no source speaks from there.
    if prose.date is not None and 100 < prose.date.year < 9900:
        from checker.kinds.date.relative import relative_dates  # noqa: PLC0415 -- most texts have no date

        yield from relative_dates(prose, prose.date)


def seek(prose: Prose, wanted: DateValue, found: Sequence[Mention]) -> Iterable[Mention]:  # noqa: ARG001
    """Return what was found: a date cannot be told without its words."""
    return found


def topic(value: DateValue) -> str:  # noqa: ARG001
    """Return "": a date does not say what happened on it."""
    return ""


def affinity(wanted: DateValue, value: DateValue) -> float:  # noqa: ARG001
    """Return 1: any two dates may be of one event; only the words around them tell."""
    return 1.0


def tolerance_fault(tolerance: str) -> str | None:
    """Return how to write the tolerance of a date, where this text is none."""
    return None if days_of(tolerance) is not None else "write it like 3 days, or a week"


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare the first date of each of two texts; None where either has none.

    What leaves its year or week open counts where a text has no other date.
    """
    one, other = (next(chain(find(text), undated(text)), None) for text in (first, second))
    if one is None or other is None:
        return None
    return compare(one.value, other.value)
