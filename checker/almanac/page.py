"""A text as the almanac reads it, with its habit of writing the day or the month first.

It knows the text, its fold and that habit. It does not know any other shape of a date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Habit = Literal["day first", "month first", "open"]


@dataclass(frozen=True)
class Page:
    """A text and its fold (as long as the text). Not slotted, so that the habit is found once, when asked."""

    text: str
    folded: str

    @cached_property
    def habit(self) -> Habit:
        """Return what the dates settle that can be read one way only: 13/10/2016 puts the day first."""
        habits: set[Habit] = set()
        pattern = re.compile(
            r"(?<![\w.,:/-])(?P<one>\d\d?)(?P<mark>[-/.])(?P<two>\d\d?)(?P=mark)(?:(?:19|20)\d\d|\d\d)(?![\w%])"
        )
        for match in pattern.finditer(self.folded):
            one, two = int(match["one"]), int(match["two"])
            if 1 <= one <= 12 < two <= 31:
                habits.add("month first")
            elif 1 <= two <= 12 < one <= 31:
                habits.add("day first")
        return habits.pop() if len(habits) == 1 else "open"
