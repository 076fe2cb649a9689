"""Looks for given words in a text: in marks, over a broken quotation, and in indirect speech.

It anchors on pairs of neighbouring words and reads closely only around them. It knows no marks or speakers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakKeyDictionary

from checker.kinds.quote import align, changes, words
from checker.kinds.quote.pairing import weigh
from checker.kinds.quote.reaching import Search, in_marks, placed
from checker.kinds.quote.speakers import indirect_speaker
from checker.kinds.quote.value import Quotation
from checker.model import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.kinds.quote.reaching import Place
    from checker.kinds.quote.words import Words
    from checker.prose import Prose

# The share of the wanted words that must stand in the stretch, in order (small words count 0.4).
_ENOUGH: Final = 0.6
# Outside marks the words are the reporter's: more of them must be the same before they are told as the quotation.
_ENOUGH_OUTSIDE: Final = 0.7
_LEAST_OUTSIDE: Final = 5
# A quotation of fewer than `_ENOUGH` of the words is a part of them with so many equal words, so much weight
# (small words count 0.4), and one changed word in so many.
_LEAST_PART: Final = 6
_LEAST_WEIGHT: Final = 4.2
_CHANGED_PART: Final = 8
# So few words are known by each of them that has a meaning; a longer text, by pairs of neighbours.
_FEW: Final = 4
_FEWEST_PAIRED: Final = 3
# So many pairs in so few words are worth a close look, however long the wanted words are.
_ROW: Final = 5
_IN_A_ROW: Final = 8
# How often a pair of words may come in a text and still be an anchor.
_COMMON: Final = 60
# What sums of weights may differ by in another order.
_DUST: Final = 1e-9
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


def likeness(wanted: str, value: Quotation) -> float:
    """Return the share of the words of `wanted` that `value` has, in their order; more for an exact part of them."""
    here, there = words.words_of(wanted), words.words_of(value.words)
    total = weigh(here.keys)
    if not total:
        return 0.0
    found = align.blocks(here.keys, there.keys)
    equal = [key for block in found for key in here.keys[block.first : block.first + block.size]]
    share = weigh(equal) / total
    if value.indirect or not is_part(equal, len(there)):
        return share
    return _ENOUGH + (1 - _ENOUGH) * share


def seek_words(prose: Prose, wanted: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the stretches of `prose` that carry the words of `wanted`, in order; none overlaps another."""
    looked_for = words.words_of(wanted)
    if not len(looked_for):
        return
    index = _index(prose)
    quotes = sorted((mention for mention in found if mention.kind == "quote"), key=lambda mention: mention.span)
    search = Search(prose, index.words, quotes, looked_for)
    free = 0
    for first, last in _windows(index, looked_for):
        for mention, end in _within(search, (max(first, free), last)):
            free = end
            yield mention


def _within(search: Search, window: tuple[int, int]) -> Iterator[tuple[Mention, int]]:
    """Yield the mentions in a range of words, in order, each with the index of the word after it."""
    first, last = window
    if first >= last or not _may_be_enough(search, first, last):
        return
    stretch = _stretch(search.text, search.wanted, first, last)
    if stretch is None:
        return
    place = placed(search, stretch)
    if not _is_enough(search.wanted, place):
        return
    start, end = place.parts[0][0], place.parts[-1][1]
    yield from _within(search, (first, start))
    yield _mention(search, place), end
    yield from _within(search, (end, last))


def _may_be_enough(search: Search, first: int, last: int) -> bool:
    """Tell whether a range holds enough of the wanted words in any order.

    Most ranges do not, and to lay the words side by side takes a hundred times as long.
    """
    wanted = search.wanted.keys
    total = weigh(wanted) - _DUST
    if _held(wanted, search.text.keys[first:last])[1] >= _ENOUGH_OUTSIDE * total:
        return True
    count, held = _held(wanted, in_marks(search, first, last))
    return held >= _ENOUGH * total or (count >= _LEAST_PART and held >= _LEAST_WEIGHT - _DUST)


def _held(wanted: Sequence[str], keys: Iterable[str]) -> tuple[int, float]:
    """Return how many of the wanted words are among `keys`, and what they weigh."""
    among = set(keys)
    held = [key for key in wanted if key in among]
    return len(held), weigh(held)


def _windows(index: _Index, wanted: Words) -> Iterator[tuple[int, int]]:
    """Yield ranges of words that hold enough of the wanted pairs to be worth a close look."""
    size = len(wanted)
    if size == 1 or _FEWEST_PAIRED <= size <= _FEW:
        telling = {key for key in wanted.keys if size == 1 or not changes.is_small(key)}
        hits = [at for at, key in enumerate(index.words.keys) if key in telling]
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
        if end - start >= needed or _has_row(hits[start:end]):
            yield max(0, hits[start] - reach), min(len(index.words), hits[end - 1] + reach)


def _has_row(hits: Sequence[int]) -> bool:
    return any(hits[at + _ROW - 1] - hits[at] < _IN_A_ROW for at in range(len(hits) - _ROW + 1))


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


def _mention(search: Search, place: Place) -> Mention:
    prose, text = search.prose, search.text
    span = Span(text.starts[place.parts[0][0]], text.ends[place.parts[-1][1] - 1])
    if not place.quotes:
        said = " ".join(span.of(prose.text).split())
        value = Quotation(said, indirect_speaker(prose, span), indirect=True)
        return Mention("quote", span, span.of(prose.text), value)
    spoken = (prose.text[text.starts[start] : text.ends[end - 1]] for start, end in place.parts if start < end)
    # What lies between two parts in marks is left out as openly as by an ellipsis.
    said = (" … " if place.apart else " ").join(" ".join(part.split()) for part in spoken)
    best = place.quotes[max(range(len(place.parts)), key=lambda at: place.parts[at][1] - place.parts[at][0])].value
    parts = len(place.parts)
    value = Quotation(said, best.speaker, best.name, short=best.short, utterance=best.utterance, parts=parts)
    return Mention("quote", span, span.of(prose.text), value)


def _is_enough(wanted: Words, place: Place) -> bool:
    """Tell whether so many words are equal that they must be the wanted ones."""
    equal = [key for block in place.blocks for key in wanted.keys[block.first : block.first + block.size]]
    reached = weigh(equal) / weigh(wanted.keys)
    if not place.quotes:
        return len(wanted) > 1 and reached >= _ENOUGH_OUTSIDE and len(equal) >= min(_LEAST_OUTSIDE, len(wanted))
    if len(wanted) <= _FEW and len(place) > len(wanted) + 1:
        return False
    return reached >= _ENOUGH or is_part(equal, len(place))


def is_part(equal: Sequence[str], size: int) -> bool:
    """Tell whether a quotation of `size` words is a part of the wanted one, with `equal` words in common.

    A phrase that anybody may use is none: it takes six words, three of them with meaning, and no more than
    one in eight may have changed.
    """
    return (
        len(equal) >= _LEAST_PART
        and weigh(equal) >= _LEAST_WEIGHT
        and _CHANGED_PART * (size - len(equal)) <= len(equal)
    )
