"""Honours what an editor marked: words left out with an ellipsis, words put in with brackets.

It knows the marks, and that an ellipsis must not swallow a "not". It does not classify other changes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import vocabulary
from checker.kinds.quote.pairing import Gap, Pair, elided
from checker.model import Edit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.quote.align import Block
    from checker.kinds.quote.words import Words


_CLAUSE: Final = re.compile(r"[,;:.!?…—–]|--| - ")


class Honoured(NamedTuple):
    """What is left of a gap once its marks are honoured, whether there were any, and what they hid."""

    gap: Gap
    marked: bool = False
    edit: Edit | None = None


def honour(pair: Pair, gap: Gap) -> Honoured:
    """Take out of a gap what an ellipsis or brackets account for.

    A negation that an ellipsis swallowed, in a clause that it left standing, comes back as an edit.
    """
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
        if not _negates(side.keys[at]):
            continue
        before = start > 0 and not _CLAUSE.search(text, side.ends[start - 1], side.starts[at])
        after = end < len(side) and not _CLAUSE.search(text, side.ends[at], side.starts[end])
        if before or after:
            return Edit("negation", *pair.spans(gap), "major")
    return None


def _replaced_negation(pair: Pair, gap: Gap) -> Edit | None:
    """Return the negation that brackets took the place of, or put in."""
    lost, gained = sum(map(_negates, pair.lost(gap))), sum(map(_negates, pair.gained(gap)))
    return Edit("negation", *pair.spans(gap), "major") if lost != gained else None


def _negates(key: str) -> bool:
    return key in vocabulary.NEGATIONS or key.endswith("n't")


def _bracket(side: Words, start: int, end: int) -> set[str]:
    """Return the bracket that holds all of the words, if one does."""
    held = set(side.inserted[start:end])
    return held if len(held) == 1 else set()
