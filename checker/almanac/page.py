"""A text as the almanac reads it, with its habit of writing the day or the month first.

It knows the text, its fold and that habit. It does not know any other shape of a date.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final, Literal

_DAY_AND_MONTH: Final = (
    r"(?<![\w.,:/-])(?P<one>\d\d?)(?P<mark>[-/.])(?P<two>\d\d?)(?P=mark)(?:(?:19|20)\d\d|\d\d)(?![\w%])"
)
Habit = Literal["day first", "month first", "open"]


class Page:
    """A text, its fold (as long as the text), the words of the fold, and the habit, which is found once, when asked."""

    def __init__(self, text: str, folded: str, words: frozenset[str]) -> None:
        """Take what a prose knows of its text."""
        self.text, self.folded, self.words = text, folded, words

    @cached_property
    def habit(self) -> Habit:
        """Return what the dates settle that can be read one way only: 13/10/2016 puts the day first."""
        habits: set[Habit] = set()
        for match in re.finditer(_DAY_AND_MONTH, self.folded):
            one, two = int(match["one"]), int(match["two"])
            if 1 <= one <= 12 < two <= 31:
                habits.add("month first")
            elif 1 <= two <= 12 < one <= 31:
                habits.add("day first")
        return habits.pop() if len(habits) == 1 else "open"
