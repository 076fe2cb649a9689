"""Whose age a mention tells: the name beside it, or who was named last before "the 23-year-old".

It knows capital words around an age. It does not know who is related to whom.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.discovery.reading import once
from checker.people import likeness

if TYPE_CHECKING:
    from checker.discovery.reading import Said

_PART: Final = r"(?:[A-Z][a-z'’-]+[A-Z]?[a-z'’-]*|[A-Z]\.)"
# "Ivor Bell, 71", "Ivor Bell (71)", "Ivor Bell, who is 71".
_BEFORE: Final = re.compile(
    rf"(?P<name>{_PART}(?:\s{_PART}){{0,3}})(?:\sJr\.?)?(?:,|\s\(|,?\swho\s(?:is|was|turned))\s?$"
)
# "71-year-old Ivor Bell", "71-year-old farmer Ivor Bell".
_AFTER: Final = re.compile(rf"^\s(?:[a-z-]{{3,14}}\s){{0,3}}(?P<name>{_PART}(?:\s{_PART}){{1,3}})")
_FULL_NAME: Final = re.compile(rf"(?<![.!?]\s){_PART}\s[A-Z][a-z'’-]{{2,}}")
_NEAR: Final = 60
_BACK: Final = 400


def is_age(said: Said) -> bool:
    """Tell whether a mention is an age."""
    return getattr(said.mention.value, "dimension", "") == "age"


def is_one_person(first: Said, second: Said) -> bool:
    """Tell whether two ages are told of one person, by surname and, where both have one, given name.

    "Ellie" may be Eleanor: of given names that begin alike, one is taken for the other ("Captain" may be one of them).
    """
    one, other = name_of_aged(first).split(), name_of_aged(second).split()
    if not one or not other or not _is_alike(one[-1], other[-1]):
        return False
    given, others = ({name[0] for name in names[:-1]} for names in (one, other))
    return not given or not others or bool(given & others)


def _is_alike(one: str, other: str) -> bool:
    return one == other or likeness(one, other) == "spelling"


@once
def name_of_aged(said: Said) -> str:
    """Return the folded name of the person whose age a mention tells, empty where nobody is named."""
    text, span = said.document.text, said.mention.span
    before = _BEFORE.search(text[max(0, span.start - _NEAR) : span.start])
    if before is not None:
        return before["name"].lower()
    after = _AFTER.match(text[span.end : span.end + _NEAR])
    if after is not None:
        return after["name"].lower()
    named = [found.group().lower() for found in _FULL_NAME.finditer(text, max(0, span.start - _BACK), span.start)]
    return named[-1] if named else ""
