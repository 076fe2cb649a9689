"""The calendar in prose: dates that name themselves, as intervals of days.

It knows months, years, spellings and a document's own day/month habit. It does not know sentences, sources
or the day of the run.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.model import Span


@dataclass(frozen=True, slots=True)
class Dated:
    """A stretch of text that names days by itself: `first` and `last` are both included."""

    span: Span
    first: dt.date
    last: dt.date


def explicit_dates(text: str, folded: str) -> list[Dated]:
    """Return the dates that need no reference day, in order, none overlapping another.

    `folded` is the fold of `text`.
    """
    return []
