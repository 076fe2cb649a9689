"""Which poll a figure is from: two polls ask the same and are answered otherwise.

It knows the words of polls and the names that stand before them. It does not know values.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.discovery.times import days_apart

if TYPE_CHECKING:
    from checker.discovery.reading import Said

# Words of which a sentence tells how people answer; told on days further apart, these are two polls.
_POLL: Final = re.compile(
    r"\b(?:polls?|polling|polled|surveys?|surveyed|voters?|margin of (?:sampling )?error|precincts"
    r"|lead(?:s|ing)|trail(?:s|ed|ing)|favou?rab\w+|approval)\b"
)
_ONE_POLL: Final = 3  # days
# "A Hartwell University poll", "the Record/Channel 4 survey": who asked.
_NAMED: Final = re.compile(r"(?P<name>[A-Z][\w'’-]+(?:[ /-](?:[A-Z][\w'’-]+|\d))*)\s(?:\w+\s)?(?:poll|survey)\b")
# How far before a figure its poll may be named, and how far behind it.
_BACK: Final = 500
_AHEAD: Final = 120
_ASKED: Final = frozenset(("share", "points", "count"))


def is_another_poll(first: Said, second: Said) -> bool:
    """Tell whether two figures are answers to polls, and not to one that both name or told within days."""
    if not (_POLL.search(first.sentence) or _POLL.search(second.sentence)):
        return False
    if days_apart(first, second) > _ONE_POLL:
        return True
    here, there = _pollster(first), _pollster(second)
    return getattr(first.mention.value, "dimension", "") in _ASKED and bool(here or there) and not here & there


def _pollster(said: Said) -> frozenset[str]:
    """Return the words of the name of the poll told last before a figure, else of the one right behind it."""
    text, span = said.document.text, said.mention.span
    before = [found["name"] for found in _NAMED.finditer(text, max(0, span.start - _BACK), span.start)]
    if before:
        return frozenset(before[-1].split())
    behind = _NAMED.search(text, span.end, span.end + _AHEAD)
    return frozenset(behind["name"].split()) if behind else frozenset()
