"""Lays two sequences of words side by side. It knows only which words are equal, not what they mean."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Beyond this many words, difflib alone would take long: the texts are first cut at words that both use once.
_SHORT: Final = 400
# A stretch between two cuts that is longer than this, or that comes when so many pairs of words have been
# looked at, is told as replaced: texts that are no wordings of each other must not cost minutes.
_LONGEST: Final = 600
_MOST_PAIRS: Final = 20_000_000


class Block(NamedTuple):
    """A run of equal words: it starts at `first` and `second`, and is `size` words long."""

    first: int
    second: int
    size: int


def blocks(first: Sequence[str], second: Sequence[str]) -> list[Block]:
    """Return the runs of equal words in both, in order, neither crossing nor overlapping."""
    if first == second:
        return [Block(0, 0, len(first))] if first else []
    return _joined(_aligned(first, second))


def around(first: Sequence[str], second: Sequence[str], kept: Sequence[Block], slack: int) -> list[Block]:
    """Return the runs of equal words again, looking no farther than `slack` words beyond where `kept` leads.

    Of several equal words the nearest then counts, where the whole texts would give the first.
    """
    start, end = kept[0], kept[-1]
    ahead = len(first) - end.first - end.size
    beyond = len(second) - end.second - end.size
    at, beside = max(0, start.first - start.second - slack), max(0, start.second - start.first - slack)
    stop = len(first) - max(0, ahead - beyond - slack)
    halt = len(second) - max(0, beyond - ahead - slack)
    near = blocks(first[at:stop], second[beside:halt])
    return [Block(block.first + at, block.second + beside, block.size) for block in near]


def _aligned(first: Sequence[str], second: Sequence[str]) -> Iterator[Block]:
    if max(len(first), len(second)) <= _SHORT:
        yield from _closely(first, second, 0, 0)
        return
    at = beside = head = _common_start(first, second)
    tail = _common_start(first[head:][::-1], second[head:][::-1])
    yield Block(0, 0, head)
    pairs = 0
    middle = _cuts(first[head : len(first) - tail], second[head : len(second) - tail])
    cuts = (Block(cut.first + head, cut.second + head, 1) for cut in middle)
    for block in [*cuts, Block(len(first) - tail, len(second) - tail, tail)]:
        pairs += (block.first - at) * (block.second - beside)
        if pairs <= _MOST_PAIRS:
            yield from _closely(first[at : block.first], second[beside : block.second], at, beside)
        yield block
        at, beside = block.first + block.size, block.second + block.size


def _common_start(first: Sequence[str], second: Sequence[str]) -> int:
    """Return how many words both texts start with alike."""
    shorter = min(len(first), len(second))
    return next((at for at in range(shorter) if first[at] != second[at]), shorter)


def _closely(first: Sequence[str], second: Sequence[str], at: int, beside: int) -> Iterator[Block]:
    if not first or not second or max(len(first), len(second)) > _LONGEST:
        return
    from difflib import SequenceMatcher  # noqa: PLC0415 -- most texts that are read compare nothing

    for match in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks():
        if match.size:
            yield Block(match.a + at, match.b + beside, match.size)


def _cuts(first: Sequence[str], second: Sequence[str]) -> Iterator[Block]:
    """Yield single words that both texts use exactly once and in the same order (patience diff)."""
    here, there = Counter(first), Counter(second)
    places = {word: index for index, word in enumerate(second) if there[word] == 1}
    pairs = [(i, places[word]) for i, word in enumerate(first) if here[word] == 1 and word in places]
    for i, j in _rising(pairs):
        yield Block(i, j, 1)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a longest subsequence of pairs that rises on both sides; n log n."""
    from bisect import bisect_left  # noqa: PLC0415 -- for long texts only

    tails: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tails, j)
        before.append(tops[pile - 1] if pile else -1)
        if pile == len(tails):
            tails.append(j)
            tops.append(index)
        else:
            tails[pile], tops[pile] = j, index
    found: list[tuple[int, int]] = []
    index = tops[-1] if tops else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def _joined(found: Iterator[Block]) -> list[Block]:
    """Return the blocks with neighbours that touch made one."""
    joined: list[Block] = []
    for block in found:
        if not block.size:
            continue
        last = joined[-1] if joined else None
        if last and last.first + last.size == block.first and last.second + last.size == block.second:
            joined[-1] = Block(last.first, last.second, last.size + block.size)
        else:
            joined.append(block)
    return joined
