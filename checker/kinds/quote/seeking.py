"""Looks for given words in a text: in marks, over a broken quotation, and in indirect speech.

It anchors on pairs of neighbouring words and reads closely only around them. It knows no marks or speakers.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakKeyDictionary

from checker.kinds.quote import align, changes, words
from checker.kinds.quote.speakers import indirect_speaker
from checker.kinds.quote.value import Quotation
from checker.model import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.words import Words
    from checker.prose import Prose

# The share of the wanted words that must stand in the stretch, in order (small words count 0.4).
_ENOUGH: Final = 0.6
# Outside marks the words are the reporter's: more of them must be the same before they are told as the quotation.
_ENOUGH_OUTSIDE: Final = 0.7
_LEAST_OUTSIDE: Final = 5
# How often a pair of words may come in a text and still be an anchor.
_COMMON: Final = 60
_SLACK: Final = 12
_NEAR: Final = 3
# How many places of a text are read closely; beyond that the words are too common to be anybody's.
_MOST_WINDOWS: Final = 40


class _Index(NamedTuple):
    """The words of a text, and where each pair of neighbours stands."""

    words: Words
    pairs: dict[tuple[str, str], list[int]]


_INDEXED: Final[WeakKeyDictionary[Prose, _Index]] = WeakKeyDictionary()


def _index(prose: Prose) -> _Index:
    known = _INDEXED.get(prose)
    if known is None:
        read = words.read(prose.folded)
        pairs: dict[tuple[str, str], list[int]] = {}
        for at, pair in enumerate(zip(read.keys, read.keys[1:], strict=False)):
            pairs.setdefault(pair, []).append(at)
        known = _INDEXED[prose] = _Index(read, pairs)
    return known


def share(wanted: str, value: str) -> float:
    """Return the share of the words of `wanted` that `value` has, in their order."""
    here, there = words.words_of(wanted), words.words_of(value)
    total = sum(changes.weight(key) for key in here.keys)
    if not total:
        return 0.0
    return (
        sum(
            changes.weight(key)
            for block in align.blocks(here.keys, there.keys)
            for key in here.keys[block.first : block.first + block.size]
        )
        / total
    )


def seek_words(prose: Prose, wanted: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the stretches of `prose` that carry the words of `wanted`, in order; none overlaps another."""
    looked_for = words.words_of(wanted)
    if not len(looked_for):
        return
    index = _index(prose)
    quotes = sorted((mention for mention in found if mention.kind == "quote"), key=lambda mention: mention.span)
    free = 0
    for first, last in _windows(index, looked_for):
        for mention, end in _within(prose, index.words, looked_for, quotes, (max(first, free), last)):
            free = end
            yield mention


def _within(
    prose: Prose, text: Words, wanted: Words, quotes: Sequence[Mention], window: tuple[int, int]
) -> Iterator[tuple[Mention, int]]:
    """Yield the mentions in a range of words, in order, each with the index of the word after it."""
    first, last = window
    stretch = _stretch(text, wanted, first, last) if first < last else None
    if stretch is None:
        return
    mention = _mention(prose, text, stretch, quotes)
    if not _is_enough(wanted, stretch, mention):
        return
    start, end = stretch[0].second, stretch[-1].second + stretch[-1].size
    yield from _within(prose, text, wanted, quotes, (first, start))
    yield mention, end
    yield from _within(prose, text, wanted, quotes, (end, last))


def _windows(index: _Index, wanted: Words) -> Iterator[tuple[int, int]]:
    """Yield ranges of words that hold enough of the wanted pairs to be worth a close look."""
    size = len(wanted)
    if size == 1:
        hits = [at for at, key in enumerate(index.words.keys) if key == wanted.keys[0]][:_COMMON]
        needed = 1
    else:
        hits = sorted(
            at
            for pair in set(zip(wanted.keys, wanted.keys[1:], strict=False))
            for at in index.pairs.get(pair, ())[:_COMMON]
        )
        needed = max(1, (size - 1) // 5)
    clusters = sorted(_clusters(hits, size + _SLACK), key=lambda cluster: cluster[1] - cluster[0], reverse=True)
    reach = size + _SLACK
    for start, end in sorted(clusters[:_MOST_WINDOWS]):
        if end - start >= needed:
            yield max(0, hits[start] - reach), min(len(index.words), hits[end - 1] + reach)


def _clusters(hits: Sequence[int], reach: int) -> Iterator[tuple[int, int]]:
    """Yield half-open ranges of `hits` that lie close enough together to be one place."""
    start = 0
    while start < len(hits):
        end = start + 1
        while end < len(hits) and hits[end] - hits[end - 1] <= 2 * _SLACK and hits[end] - hits[start] <= 2 * reach:
            end += 1
        yield start, end
        start = end


def _stretch(text: Words, wanted: Words, first: int, last: int) -> list[align.Block] | None:
    """Return the blocks of wanted words in the window, in offsets of the whole text, without strays."""
    keys = text.keys[first:last]
    kept = _without_strays(wanted, align.blocks(wanted.keys, keys))
    if not kept:
        return None
    if sum(block.size for block in kept) < len(wanted):
        nearer = _without_strays(wanted, align.around(wanted.keys, keys, kept, _NEAR))
        kept = max(kept, nearer, key=lambda found: sum(block.size for block in found))
    return [align.Block(block.first, block.second + first, block.size) for block in kept]


def _without_strays(wanted: Words, found: list[align.Block]) -> list[align.Block]:
    kept = list(found)
    while len(kept) > 1 and _is_stray(wanted, kept[0], kept[1]):
        del kept[0]
    while len(kept) > 1 and _is_stray(wanted, kept[-1], kept[-2]):
        del kept[-1]
    return kept


def _is_stray(wanted: Words, edge: align.Block, inner: align.Block) -> bool:
    held = sum(changes.weight(key) for key in wanted.keys[edge.first : edge.first + edge.size])
    left, right = (edge, inner) if edge.second < inner.second else (inner, edge)
    missing = right.first - left.first - left.size
    apart = right.second - left.second - left.size
    return apart > missing + 2 + 4 * held


def _mention(prose: Prose, text: Words, stretch: Sequence[align.Block], quotes: Sequence[Mention]) -> Mention:
    span = Span(text.starts[stretch[0].second], text.ends[stretch[-1].second + stretch[-1].size - 1])
    inside = list(_overlapping(quotes, span))
    covered = sum(min(quote.span.end, span.end) - max(quote.span.start, span.start) for quote in inside)
    if 2 * covered < span.end - span.start:
        words_said = " ".join(span.of(prose.text).split())
        value = Quotation(words_said, indirect_speaker(prose, span), indirect=True)
        return Mention("quote", span, span.of(prose.text), value)
    parts = [Span(max(quote.span.start, span.start), min(quote.span.end, span.end)) for quote in inside]
    words_said = " ".join(" ".join(part.of(prose.text).strip("\"“”‘'’").split()) for part in parts)
    best = max(inside, key=lambda quote: min(quote.span.end, span.end) - max(quote.span.start, span.start)).value
    value = Quotation(words_said, best.speaker, best.name, short=best.short, utterance=best.utterance, parts=len(parts))
    return Mention("quote", span, span.of(prose.text), value)


def _overlapping(quotes: Sequence[Mention], span: Span) -> Iterator[Mention]:
    at = bisect_left(quotes, span.start, key=lambda quote: quote.span.end)
    while at < len(quotes) and quotes[at].span.start < span.end:
        if quotes[at].span.overlaps(span):
            yield quotes[at]
        at += 1


def _is_enough(wanted: Words, stretch: Sequence[align.Block], mention: Mention) -> bool:
    equal = [key for block in stretch for key in wanted.keys[block.first : block.first + block.size]]
    total = sum(changes.weight(key) for key in wanted.keys)
    reached = sum(changes.weight(key) for key in equal) / total
    if mention.value.indirect:
        return len(wanted) > 1 and reached >= _ENOUGH_OUTSIDE and len(equal) >= min(_LEAST_OUTSIDE, len(wanted))
    return reached >= _ENOUGH
