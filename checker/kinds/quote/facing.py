"""Finds the quotation marks of a text and which way each faces, and leaves apostrophes and inches alone.

It knows the characters beside a mark. It does not know which marks make a pair.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.prose import Prose

Role = Literal["open", "close", "either"]

# On the fold, where every double mark is `"` and every single one `'`. One inside a word is an apostrophe.
_SINGLE: Final = re.compile(r"'(?:(?!\w)|(?<!\w'))")
_LEFT_OF_OPENING: Final = frozenset(" \t\n\r\u00a0\u2009\u202f\u2028\u2029([{<-–—―/:;,=*_>|")
_RIGHT_OF_CLOSING: Final = frozenset(" \t\n\r\u00a0\u2009\u202f\u2028\u2029)]}>-–—―/:;,.!?…*_<|")
_MARKS: Final = frozenset("\"“”„‟″«»「」『』'‘’‚‛‹›`´")

_OPENING_PAIRS: Final = ("``", "‘‘")


class Mark(NamedTuple):
    """A mark at an offset, the way it faces, the number of its paragraph, and how many characters make it."""

    start: int
    role: Role
    paragraph: int
    width: int = 1

    @property
    def end(self) -> int:
        """Return the offset behind the mark."""
        return self.start + self.width


def marks_of(prose: Prose, starts: Sequence[int]) -> tuple[list[Mark], list[Mark]]:
    """Return the double marks and the single ones of a text, in order; `starts` are those of its paragraphs."""
    doubles = [*_doubles(prose.text, prose.folded, starts)]
    if "''" in prose.folded and _doubled().search(prose.folded):
        # TeX prints ``two'' for a double mark, and a single one there is nested in them. Where straight apostrophes
        # stand at both ends, as in some newspaper archives, they are left alone (docs/limits.md).
        facing = any(opening in prose.text for opening in _OPENING_PAIRS)
        return (sorted((*doubles, *_twice(prose.text, prose.folded, starts))) if facing else doubles), []
    return doubles, [*_singles(prose.text, prose.folded, starts)]


def _doubles(text: str, folded: str, starts: Sequence[int]) -> Iterator[Mark]:
    """Yield the double marks, in order, without those that stand for inches."""
    at = folded.find('"')
    while at >= 0:
        if not (text[at - 1 : at].isdigit() and _is_inch(text, at)):
            yield _double(text, at, 1, starts)
        at = folded.find('"', at + 1)


def _twice(text: str, folded: str, starts: Sequence[int]) -> Iterator[Mark]:
    """Yield the double marks that are made of two single ones; of three, one is a mark nested inside."""
    for run in _run().finditer(folded):
        start, end = run.span()
        if text[start - 1 : start].isdigit() and _is_inch(text, start):
            continue
        mark = _double(text, start, end - start, starts)
        yield mark._replace(start=end - 2 if mark.role == "close" else start, width=2)


def _double(text: str, at: int, width: int, starts: Sequence[int]) -> Mark:
    paragraph = bisect_right(starts, at) - 1
    before, after = text[at - 1 : at] or "\n", text[at + width : at + width + 1] or "\n"
    opens = paragraph >= 0 and at == starts[paragraph] and after.isspace()
    return Mark(at, "open" if opens else _double_role(text[at], before, after), paragraph, width)


def _singles(text: str, folded: str, starts: Sequence[int]) -> Iterator[Mark]:
    """Yield the single marks, in order, without the apostrophes."""
    for found in _SINGLE.finditer(folded):
        at = found.start()
        role = _single_role(text, at, text[at - 1 : at] or "\n", text[at + 1 : at + 2] or "\n")
        if role is not None:
            yield Mark(at, role, bisect_right(starts, at) - 1)


@lru_cache(maxsize=4096)
def _double_role(sign: str, before: str, after: str) -> Role:
    left = before in _LEFT_OF_OPENING or before in _MARKS
    right = after in _RIGHT_OF_CLOSING or after in _MARKS
    if sign in "“„‟«‘`「『":
        return "close" if right and not left and not after.isalnum() else "open"
    if sign in "”»’」』":
        return "open" if left and not right and before.isspace() else "close"
    if before.isspace() and after.isspace():
        return "either"
    if left and not right:
        return "open"
    if right and not left:
        return "close"
    if before.isspace():
        return "open"
    if after.isspace():
        return "close"
    return "either"


def _single_role(text: str, start: int, before: str, after: str) -> Role | None:
    sign = text[start]
    left = before in _LEFT_OF_OPENING or before in _MARKS
    right = after in _RIGHT_OF_CLOSING or after in _MARKS
    if sign in "‘‚‛‹`":
        if _clipped().match(text, start + 1):
            return None
        return "open" if left and not after.isspace() else None
    if left and not right and sign == "'":
        return None if _clipped().match(text, start + 1) else "open"
    if right and not before.isspace():
        return "close"
    return None


def _is_inch(text: str, start: int) -> bool:
    """Tell whether the mark follows a height in feet: 5' 10"."""
    return text[start - 1 : start].isdigit() and "'" in text[max(0, start - 5) : start].replace("’", "'")


# These are compiled when a text first asks for them; most do not.


@cache
def _doubled() -> re.Pattern[str]:
    """Return how a pair of two apostrophes opens, as those of "6'2''" and of a nested close never do."""
    return re.compile(r"(?<![\w'])'{2,3}(?=[^\W_]|[$£(\[.])")


@cache
def _run() -> re.Pattern[str]:
    return re.compile(r"(?<!')'{2,3}(?!')")


@cache
def _clipped() -> re.Pattern[str]:
    """Return what may be cut off the front of a word, so that the mark before it is an apostrophe."""
    return re.compile(
        r"(?:\d\ds?|\d{4}s|em|n|till?|tis|twas|cause|cos|cuz|bout|round|fraid|neath|nuff|kay|ere(?:'s)?|uns?)\b",
        re.IGNORECASE,
    )
