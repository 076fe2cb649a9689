"""Lays two wordings side by side and tells where they differ. It does not know what sort of change that is."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import align, changes, words
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.words import Words


_NEAR: Final = 4


class Gap(NamedTuple):
    """What stands between two runs of equal words: half-open word indices on both sides."""

    first: int
    first_end: int
    second: int
    second_end: int

    @property
    def is_empty(self) -> bool:
        """Tell whether neither side has a word here."""
        return self.first == self.first_end and self.second == self.second_end


class Pair(NamedTuple):
    """Two texts, and their words."""

    first_text: str
    second_text: str
    first: Words
    second: Words

    def lost(self, gap: Gap) -> Sequence[str]:
        """Return the words that only the first side has in the gap."""
        return self.first.keys[gap.first : gap.first_end]

    def gained(self, gap: Gap) -> Sequence[str]:
        """Return the words that only the second side has in the gap."""
        return self.second.keys[gap.second : gap.second_end]

    def spans(self, gap: Gap) -> tuple[Span, Span]:
        """Return the offsets of the gap in both texts."""
        return span_of(self.first, gap.first, gap.first_end), span_of(self.second, gap.second, gap.second_end)


def span_of(side: Words, start: int, end: int) -> Span:
    """Return the offsets of the words from `start` to `end`; of an empty run, where it would stand."""
    if start < end:
        return Span(side.starts[start], side.ends[end - 1])
    at = side.ends[start - 1] if start else 0
    return Span(at, at)


def pair_of(first: str, second: str) -> Pair:
    """Return two texts as a pair."""
    return Pair(first, second, words.words_of(first), words.words_of(second))


def weigh(keys: Sequence[str]) -> float:
    """Return how much a run of words counts: small words less than others."""
    return sum(map(changes.weight, keys))


def elided(side: Words, start: int, end: int) -> bool:
    """Tell whether an ellipsis stands before one of the words from `start` on, or right before `end`."""
    at = bisect_left(side.gaps, start)
    return at < len(side.gaps) and side.gaps[at] <= end


def aligned(pair: Pair) -> list[align.Block]:
    """Return the runs of equal words; a short text is laid where most of it fits closely into a long one."""
    first, second = pair.first.keys, pair.second.keys
    found = align.blocks(first, second)
    widest = _without_stray_edges(pair, found)
    size = min(len(first), len(second))
    if not found or 2 * max(len(first), len(second)) < 3 * size:
        return widest
    anchor = max(found, key=lambda block: block.size)
    nearer = align.around(first, second, widest, _NEAR)
    nearest = align.around(first, second, [anchor], _NEAR + size // 3)
    laid = [widest, _without_stray_edges(pair, nearer), _without_stray_edges(pair, nearest)]
    return max(laid, key=lambda blocks: _closeness(pair, blocks))


def _closeness(pair: Pair, blocks: Sequence[align.Block]) -> float:
    """Return how much is equal, less what lies between without a mark to say so."""
    apart = sum(
        max(gap.first_end - gap.first, gap.second_end - gap.second)
        for gap in _between(blocks)
        if not _is_elided(pair, gap)
    )
    return equal_weight(pair, blocks) - apart / 4


def equal_weight(pair: Pair, blocks: Sequence[align.Block]) -> float:
    """Return how much the equal words count."""
    return sum(weigh(pair.first.keys[block.first : block.first + block.size]) for block in blocks)


def _is_elided(pair: Pair, gap: Gap) -> bool:
    """Tell whether the side that has fewer words here says with an ellipsis that it left some out."""
    if gap.first_end - gap.first < gap.second_end - gap.second:
        return elided(pair.first, gap.first, gap.first_end)
    return elided(pair.second, gap.second, gap.second_end)


def _without_stray_edges(pair: Pair, blocks: list[align.Block]) -> list[align.Block]:
    """Drop small words that happen to be equal far from everything else that is."""
    start, end = 0, len(blocks)
    while end - start > 1 and _is_stray(pair, blocks[start], blocks[start], blocks[start + 1]):
        start += 1
    while end - start > 1 and _is_stray(pair, blocks[end - 1], blocks[end - 2], blocks[end - 1]):
        end -= 1
    return blocks[start:end]


def _is_stray(pair: Pair, edge: align.Block, left: align.Block, right: align.Block) -> bool:
    gap = _gap_between(left, right)
    if _is_elided(pair, gap):
        return False
    held = weigh(pair.first.keys[edge.first : edge.first + edge.size])
    return max(gap.first_end - gap.first, gap.second_end - gap.second) > 2 + 3 * held


def _gap_between(left: align.Block, right: align.Block) -> Gap:
    return Gap(left.first + left.size, right.first, left.second + left.size, right.second)


def _between(blocks: Sequence[align.Block]) -> Iterator[Gap]:
    for left, right in pairwise(blocks):
        yield _gap_between(left, right)


def gaps_of(pair: Pair, blocks: Sequence[align.Block]) -> tuple[list[Gap], list[Gap]]:
    """Return the stretches that differ, and those that one side alone has at an edge of what is equal.

    At an edge both sides must go on to differ; else one of them only starts later or stops earlier.
    """
    before, after = _edges(pair, blocks)
    differing: list[Gap] = []
    cut: list[Gap] = []
    if not before.is_empty:
        (differing if before.first_end and before.second_end else cut).append(before)
    differing += _between(blocks)
    both_go_on = after.first < len(pair.first) and after.second < len(pair.second)
    if not after.is_empty:
        (differing if both_go_on else cut).append(after)
    return differing, cut


def _edges(pair: Pair, blocks: Sequence[align.Block]) -> tuple[Gap, Gap]:
    start, end = blocks[0], blocks[-1]
    first, second = end.first + end.size, end.second + end.size
    before = Gap(
        sentence_start(pair.first, start.first), start.first, sentence_start(pair.second, start.second), start.second
    )
    after = Gap(first, sentence_end(pair.first, first), second, sentence_end(pair.second, second))
    return before, after


def sentence_start(side: Words, index: int) -> int:
    """Return where the sentence of the word at `index` starts, or the ellipsis before it in its sentence."""
    sentence = side.sentences[index]
    while index > 0 and side.sentences[index - 1] == sentence and not elided(side, index, index):
        index -= 1
    return index


def sentence_end(side: Words, index: int) -> int:
    """Return where the sentence of the word before `index` ends, or the ellipsis after it in its sentence."""
    sentence = side.sentences[index - 1]
    while index < len(side) and side.sentences[index] == sentence and not elided(side, index, index):
        index += 1
    return index
