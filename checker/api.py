"""The functions behind `from checker import …`: they join the rooms, and hold no logic of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import kinds
from checker.prose import Prose

if TYPE_CHECKING:
    import datetime as dt

    from checker.model import Mention


def extract(text: str, date: dt.date | None = None) -> list[Mention]:
    """Return every mention in `text`, ordered by start (a longer one before a shorter one inside it).

    `date` is the day the text speaks from; without it, "today" and "last Tuesday" stay unresolved.
    """
    return kinds.find_all(Prose(text, date))
