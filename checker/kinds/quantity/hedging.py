"""Finds the hedge around a number: the words of the tables before it and after it.

It knows where a hedge may stand. It does not know what hedges mean to an interval.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quantity.hedges import AFTER_WORDS, BEFORE_WORDS, EMPHASIS, EXACT, LONGEST

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Hedge

_LOOK_BACK: Final = 64
_OPENING: Final = "(\"'["
_SIGNED: Final = re.compile(r"(?P<sign>[<>]\ ?=|[<>=~≈≤≥±])\ ?$")
_AFTER: Final = re.compile(
    r"[ ]?(?P<words>" + "|".join(sorted(map(re.escape, AFTER_WORDS), key=len, reverse=True)) + r")(?![a-z])"
)
_MAYBE_AFTER: Final = frozenset(" -+oaigp")
# A number after "or more than" begins a bound of its own.
_OWN: Final = re.compile(
    r"[ ]{0,2}(?:than[ ])?(?:the[ ]|an?[ ])?[0-9$£€]|[ ](?:one|two|t[hew]|four|five|six|seven|eight|nine|half|a[ ])"
)


class Lead(NamedTuple):
    """What stands before a number: its hedge, where that begins, and the words before it, last word last."""

    hedge: Hedge | None
    start: int
    words: list[str]
    exact: bool = False


def before(folded: str, floor: int, at: int) -> Lead:
    """Return what stands before the number at `at`, reading no further back than `floor`."""
    if at <= floor:
        return Lead(None, at, [])
    begin = max(floor, at - _LOOK_BACK)
    words = folded[begin:at]
    if not words[-1].isspace():
        if (signed := _SIGNED.search(words)) is not None:
            hedge = BEFORE_WORDS.get(signed["sign"].replace(" ", ""))
            return Lead(hedge, begin + signed.start(), words[: signed.start()].split(), signed["sign"] == "=")
        parts = words.split()
        if words.endswith("sub-"):
            return Lead("less-than", at - 4, parts[:-1])
        return Lead(None, at, parts if words[-1] in _OPENING else [*parts, ""])
    return _by_words(words, begin, at)


def _by_words(words: str, begin: int, at: int) -> Lead:
    parts = words.split()
    exact = False
    while parts and parts[-1].lstrip(_OPENING) in EMPHASIS:
        exact = exact or parts[-1] in EXACT
        parts.pop()
    for count in range(min(LONGEST, len(parts)), 0, -1):
        wording = " ".join(parts[-count:])
        hedge = BEFORE_WORDS.get(wording) or BEFORE_WORDS.get(wording.lstrip(_OPENING))
        if hedge is not None:
            return Lead(hedge, begin + words.rfind(parts[-count]), parts[:-count], exact)
        if wording in EXACT:
            return Lead(None, at, parts[:-count], exact=True)
    return Lead(None, at, parts, exact)


def after(folded: str, *ends: int) -> tuple[Hedge | None, int]:
    """Return the hedge that stands right after one of `ends`, and where it ends (the last of `ends` if none)."""
    for end in ends:
        if folded[end : end + 1] not in _MAYBE_AFTER:
            continue
        found = _AFTER.match(folded, end)
        if found is not None and _OWN.match(folded, found.end()) is None:
            return AFTER_WORDS[found["words"]], max(found.end(), ends[-1])
    return None, ends[-1]
