"""Honours what an editor marked: words left out with an ellipsis, words put in with brackets.

It knows the marks, and that an ellipsis must not swallow a "not". It does not classify other changes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote.changes import negates
from checker.kinds.quote.pairing import Gap, Pair, elided
from checker.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.align import Block
    from checker.kinds.quote.words import Words


_CLAUSE: Final = re.compile(r"[,;:.!?…—–]|--| - ")


_FARTHEST_SHIFT: Final = 8


class Honoured(NamedTuple):
    """What is left of a gap once its marks are honoured, whether there were any, and what they hid."""

    gap: Gap
    marked: bool = False
    edit: Edit | None = None


def honour(pair: Pair, gap: Gap) -> Honoured:
    """Take out of a gap what an ellipsis or brackets account for.

    A negation that an ellipsis swallowed, in a clause that it left standing, comes back as an edit.
    """
    gap = _slid(pair, gap)
    if gap.second < gap.second_end and elided(pair.first, gap.first, gap.first_end):
        left = Gap(gap.first, gap.first_end, gap.second_end, gap.second_end)
        return Honoured(left, marked=True, edit=_swallowed(pair, gap, first=False))
    if gap.first < gap.first_end and elided(pair.second, gap.second, gap.second_end):
        left = Gap(gap.first_end, gap.first_end, gap.second, gap.second_end)
        return Honoured(left, marked=True, edit=_swallowed(pair, gap, first=True))
    brackets = _bracket(pair.first, gap.first, gap.first_end) | _bracket(pair.second, gap.second, gap.second_end)
    nothing = Gap(gap.first_end, gap.first_end, gap.second_end, gap.second_end)
    if "[" in brackets:
        return Honoured(nothing, marked=True, edit=_replaced_negation(pair, gap))
    if "(" in brackets:
        # Parentheses may be the editor's or the speaker's own: told, but no more than a note.
        return Honoured(nothing, edit=Edit("content", *pair.spans(gap), "minor"))
    return Honoured(gap)


def _slid(pair: Pair, gap: Gap) -> Gap:
    """Return the gap moved to an ellipsis nearby, where the words repeat so that it may stand in either place.

    "their children and enabling children" cut to "their … children" is aligned as "their children …".
    """
    if gap.first == gap.first_end and gap.second < gap.second_end:
        for shift in _shifts(pair.second.keys, gap.second, gap.second_end):
            if 0 <= gap.first + shift <= len(pair.first) and elided(pair.first, gap.first + shift, gap.first + shift):
                return Gap(*(end + shift for end in gap))
    if gap.second == gap.second_end and gap.first < gap.first_end:
        for shift in _shifts(pair.first.keys, gap.first, gap.first_end):
            if 0 <= gap.second + shift <= len(pair.second) and elided(
                pair.second, gap.second + shift, gap.second + shift
            ):
                return Gap(*(end + shift for end in gap))
    return gap


def _shifts(keys: Sequence[str], start: int, end: int) -> Iterator[int]:
    """Yield by how many words a run may move, because the words before or after it are its own ends."""
    back = 1
    while back <= _FARTHEST_SHIFT and start - back >= 0 and keys[start - back] == keys[end - back]:
        yield -back
        back += 1
    ahead = 0
    while ahead < _FARTHEST_SHIFT and end + ahead < len(keys) and keys[end + ahead] == keys[start + ahead]:
        ahead += 1
        yield ahead


def brackets_differ(pair: Pair, blocks: Sequence[Block]) -> bool:
    """Tell whether equal words stand in square brackets on one side only."""
    return any(
        ("[" in here) != ("[" in there)
        for block in blocks
        for here, there in zip(
            pair.first.inserted[block.first : block.first + block.size],
            pair.second.inserted[block.second : block.second + block.size],
            strict=True,
        )
    )


def _swallowed(pair: Pair, gap: Gap, *, first: bool) -> Edit | None:
    """Return the negation that an ellipsis left out of a clause that it kept other words of.

    `first` tells that the words left out stand in the first text.
    """
    side, text = (pair.first, pair.first_text) if first else (pair.second, pair.second_text)
    start, end = (gap.first, gap.first_end) if first else (gap.second, gap.second_end)
    for at in range(start, end):
        if not negates(side.keys[at]):
            continue
        before = start > 0 and not parted(text, side.ends[start - 1], side.starts[at])
        after = end < len(side) and not parted(text, side.ends[at], side.starts[end])
        if before or after:
            return Edit("negation", *pair.spans(gap), "major")
    return None


def parted(text: str, start: int, end: int) -> bool:
    """Tell whether a clause ends between two offsets."""
    return _CLAUSE.search(text, start, end) is not None


def _replaced_negation(pair: Pair, gap: Gap) -> Edit | None:
    """Return the negation that brackets took the place of, or put in."""
    lost, gained = sum(map(negates, pair.lost(gap))), sum(map(negates, pair.gained(gap)))
    return Edit("negation", *pair.spans(gap), "major") if lost != gained else None


def _bracket(side: Words, start: int, end: int) -> set[str]:
    """Return the bracket that holds all of the words, if one does."""
    held = set(side.inserted[start:end])
    return held if len(held) == 1 else set()
