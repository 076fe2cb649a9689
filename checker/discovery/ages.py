"""Whose age a mention tells: the name beside it, or who was named last before "the 23-year-old".

It knows capital words around an age. It does not know who is related to whom.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unicodedata import combining, normalize

from checker.discovery.reading import once

if TYPE_CHECKING:
    from checker.discovery.reading import Said

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_LOWER: Final = "a-zß-öø-ÿ'’-"
_PART: Final = rf"(?:[{_UPPER}][{_LOWER}]+[{_UPPER}]?[{_LOWER}]*|[{_UPPER}]\.)"
# "Ivor Bell, 71", "Ivor Bell (71)", "Ivor Bell, who is 71".
_BEFORE: Final = re.compile(
    rf"(?P<name>{_PART}(?:\s{_PART}){{0,3}})(?:\sJr\.?)?(?:,|\s\(|,?\swho\s(?:is|was|turned))\s?$"
)
# "71-year-old Ivor Bell", "71-year-old farmer Ivor Bell".
_AFTER: Final = re.compile(rf"^\s(?:[a-z-]{{3,14}}\s){{0,3}}(?P<name>{_PART}(?:\s{_PART}){{1,3}})")
_FULL_NAME: Final = re.compile(rf"(?<![.!?]\s){_PART}\s[{_UPPER}][{_LOWER}]{{2,}}")
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
    if not one or not other or one[-1] != other[-1]:
        return False
    given, others = ({name[0] for name in names[:-1]} for names in (one, other))
    return not given or not others or bool(given & others)


@once
def name_of_aged(said: Said) -> str:
    """Return the folded name of the person whose age a mention tells, without accents; empty where nobody is named."""
    text, span = said.document.text, said.mention.span
    before = _BEFORE.search(text[max(0, span.start - _NEAR) : span.start])
    if before is not None:
        return _plain(before["name"])
    after = _AFTER.match(text[span.end : span.end + _NEAR])
    if after is not None:
        return _plain(after["name"])
    named = [found.group() for found in _FULL_NAME.finditer(text, max(0, span.start - _BACK), span.start)]
    return _plain(named[-1]) if named else ""


def _plain(name: str) -> str:
    """Return a name folded, and without accents: the next paper leaves them out."""
    return "".join(letter for letter in normalize("NFD", name.lower()) if not combining(letter))
