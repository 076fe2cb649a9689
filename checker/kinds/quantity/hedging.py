"""Finds the hedge around a number: the words of the tables before it and after it.

It knows where a hedge may stand. It does not know what hedges mean to an interval.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quantity.counted import STOPS
from checker.kinds.quantity.hedges import (
    AFTER_WORDS,
    BEFORE_PAST,
    BEFORE_WORDS,
    DETERMINERS,
    EMPHASIS,
    EXACT,
    LONGEST,
    MODIFIERS,
    MOVES,
    PLACING,
)
from checker.numerals import SMALL

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Hedge

_LOOK_BACK: Final = 64
_OPENING: Final = "(\"'["
_ATTACHED: Final = re.compile(r"-(?:odd|plus|ish)\b|\+(?![0-9])|plus\b")
_MAYBE_AFTER: Final = frozenset(" -+pio")
_LONGEST_AFTER: Final = 28
# An afterthought: "40 people, give or take".
_AFTER_COMMA: Final = (
    ", give ",
    ", or so",
    ", or there",
    ", at least",
    ", at most",
    ", at the ",
    ", at a ",
    ", if not ",
)


class Lead(NamedTuple):
    """What stands before a number: its hedge, where that begins, and the words before it, last word last."""

    hedge: Hedge | None
    start: int
    words: list[str]
    exact: bool = False
    wording: str = ""


def before(folded: str, floor: int, at: int) -> Lead:
    """Return what stands before the number at `at`, reading no further back than `floor`."""
    if at <= floor:
        return Lead(None, at, [])
    begin = max(floor, at - _LOOK_BACK)
    words = folded[begin:at]
    if not words[-1].isspace():
        if (signed := _signed().search(words)) is not None:
            hedge = BEFORE_WORDS.get(signed["sign"].replace(" ", ""))
            return Lead(hedge, begin + signed.start(), words[: signed.start()].split(), signed["sign"] == "=")
        parts = words.split()
        if words.endswith("sub-"):
            return Lead("less-than", at - 4, parts[:-1])
        return Lead(None, at, parts if words[-1] in _OPENING else [*parts, ""])
    return _by_words(words, begin, at)


def _by_words(words: str, begin: int, at: int) -> Lead:
    parts = words.split()
    exact = determined = False
    while parts and parts[-1].lstrip(_OPENING) in EMPHASIS:
        exact = exact or parts[-1] in EXACT
        determined = determined or parts[-1] in DETERMINERS
        parts.pop()
    if determined and parts and parts[-1].lstrip(_OPENING) in PLACING:
        return Lead(None, at, parts, exact)  # "over a ten-year period", "under the 1989 Act"
    if not parts or parts[-1].lstrip(_OPENING) not in _BEFORE_LAST:
        return Lead(None, at, parts, exact)
    for count in range(min(LONGEST, len(parts)), 0, -1):
        wording = " ".join(parts[-count:])
        hedge = BEFORE_WORDS.get(wording) or BEFORE_WORDS.get(wording.lstrip(_OPENING))
        if wording == "up to" and parts[-3:-2] and parts[-3].lstrip(_OPENING) in MOVES:
            return Lead(None, at, parts, exact)
        if wording == "past" and parts[-2:-1] and parts[-2].lstrip(_OPENING) in BEFORE_PAST:
            return Lead(None, at, parts, exact)
        if hedge is not None:
            return Lead(hedge, begin + words.rfind(parts[-count]), parts[:-count], exact, wording)
        if wording in EXACT:
            return Lead(None, at, parts[:-count], exact=True)
    return Lead(None, at, parts, exact)


def after(folded: str, *ends: int) -> tuple[Hedge | None, int]:
    """Return the hedge that stands right after one of `ends`, and where it ends (the last of `ends` if none)."""
    for end in ends:
        following = folded[end : end + 1]
        if following == " ":
            found = _after_space(folded, end + 1)
        elif following == "," and folded.startswith(_AFTER_COMMA, end):
            found = _after_space(folded, end + 2)
        elif following in _MAYBE_AFTER and following and (attached := _ATTACHED.match(folded, end)) is not None:
            found = AFTER_WORDS[attached[0]], attached.end()
        else:
            found = None
        if found is not None:
            return found[0], max(found[1], ends[-1])
    return None, ends[-1]


def _after_space(folded: str, begin: int) -> tuple[Hedge, int] | None:
    words = folded[begin : begin + _LONGEST_AFTER].split(None, 4)
    if not words or words[0].rstrip(".,;:)") not in _AFTER_FIRST:
        return None
    for count in range(min(4, len(words)), 0, -1):
        wording = " ".join(words[:count])
        bare = wording.rstrip(".,;:!?)\n")
        if bare in AFTER_WORDS:
            # A number after "or more than" begins a bound of its own.
            following = words[count] if count < len(words) and wording == bare else ""
            if bare in MODIFIERS and following[:1].isalpha() and following.rstrip(".,;:!?)") not in STOPS:
                return None  # "a $15 minimum wage"
            if (
                following in ("than", "to")
                or following[:1].isdigit()
                or following[:1] in tuple("$£€")
                or following in _NUMBERS
            ):
                return None
            return AFTER_WORDS[bare], begin + len(bare)
    return None


_BEFORE_LAST: Final = frozenset(wording.split(" ")[-1] for wording in (*BEFORE_WORDS, *EXACT))
_AFTER_FIRST: Final = frozenset(wording.split(" ")[0] for wording in AFTER_WORDS)
_NUMBERS: Final = frozenset(SMALL) | {"a", "an", "the", "half"}


@cache
def _signed() -> re.Pattern[str]:
    return re.compile(r"(?P<sign>[<>]\ ?=|[<>=~≈≤≥±])\ ?$")
