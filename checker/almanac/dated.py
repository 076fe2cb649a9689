"""What the calendar in prose is made of: a stretch that names days by itself, and one that lacks its year.

It knows the fields. It does not know how either is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt

    from checker.model import Span


@frozen
class Dated:
    """A stretch of text that names days by itself: `first` and `last` are both included.

    `other` is the second reading where the order of day and month is open ("01/02/2018" in a text whose
    other dates settle nothing): first and last day; the first reading is then day before month. `weekday`
    is the one that the text gives with a single day, 0 for Monday; nobody has checked it against the date.
    """

    span: Span
    first: dt.date
    last: dt.date
    other: tuple[dt.date, dt.date] | None = None
    weekday: int | None = None


@frozen
class Yearless:
    """A stretch that names a day, or days in a row, of no year: each end as (month, day), `weekday` as given."""

    span: Span
    first: tuple[int, int]
    last: tuple[int, int]
    weekday: int | None = None
