"""Whose age a mention tells: the name beside it, or who was named last before "the 23-year-old".

It knows capital words around an age. It does not know whether two names are one person's otherwise than by surname.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.discovery.reading import Said

_PART: Final = r"(?:[A-Z][a-z'’-]+[A-Z]?[a-z'’-]*|[A-Z]\.)"
# "Ivor Bell, 71", "Ivor Bell (71)", "Ivor Bell, who is 71".
_BEFORE: Final = re.compile(
    rf"(?P<name>{_PART}(?:\s{_PART}){{0,3}})(?:\sJr\.?)?(?:,|\s\(|,?\swho\s(?:is|was|turned))\s?$"
)
# "71-year-old Ivor Bell", "71-year-old farmer Ivor Bell".
_AFTER: Final = re.compile(rf"^\s(?:[a-z-]{{3,14}}\s){{0,3}}(?P<name>{_PART}(?:\s{_PART}){{1,3}})")
_FULL_NAME: Final = re.compile(rf"(?<![.!?]\s){_PART}\s(?P<surname>[A-Z][a-z'’-]{{2,}})")
_NEAR: Final = 60
_BACK: Final = 400


def surname_of_aged(said: Said) -> str:
    """Return the folded surname of the person whose age a mention tells, empty where nobody is named."""
    text, span = said.document.text, said.mention.span
    before = _BEFORE.search(text[max(0, span.start - _NEAR) : span.start])
    if before is not None:
        return before["name"].split()[-1].lower()
    after = _AFTER.match(text[span.end : span.end + _NEAR])
    if after is not None:
        return after["name"].split()[-1].lower()
    named = [found["surname"].lower() for found in _FULL_NAME.finditer(text, max(0, span.start - _BACK), span.start)]
    return named[-1] if named else ""
