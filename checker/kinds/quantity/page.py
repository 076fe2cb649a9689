"""A text laid out for reading quantities: its fold, and the stretches that are dates.

It knows where dates stand. It does not know how a date is read, or what a quantity is.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.prose import Prose


# A phrase that somebody gives to be compared is no longer than this.
_LONGEST_PHRASE: Final = 60


def stands_alone(folded: str, start: int, end: int) -> bool:
    """Tell whether `start:end` is all that a short text says."""
    return len(folded) <= _LONGEST_PHRASE and not folded[:start].strip() and not folded[end:].strip(" .?!\n")


class Page:
    """A prose as the readers of this package see it; `text` and `folded` share their offsets."""

    __slots__ = ("_date_ends", "_date_starts", "folded", "text")

    def __init__(self, prose: Prose) -> None:
        """Take the prose; its calendar is asked for once."""
        self.text = prose.text
        self.folded = prose.folded
        self._date_starts = [date.span.start for date in prose.calendar]
        self._date_ends = [date.span.end for date in prose.calendar]

    def date_end(self, at: int) -> int:
        """Return where the date ends that covers offset `at`, or 0 where there is none."""
        place = bisect_right(self._date_starts, at) - 1
        return self._date_ends[place] if place >= 0 and self._date_ends[place] > at else 0
