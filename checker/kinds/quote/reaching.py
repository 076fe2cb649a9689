"""Tells how far words that were found go on: over what was changed at their ends, to the end of the quotation.

It knows marks, sentences and ellipses. It does not align, and does not judge what a change means.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import pairing, saying
from checker.kinds.quote.align import Block
from checker.kinds.quote.changes import negates
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.words import Words
    from checker.model import Mention
    from checker.prose import Prose

# Where a clause of reported speech ends, and the reporter may go on in his own words.
_CLAUSE: Final = re.compile(r'[,;:.!?…()"]|- |--')
_STOPS: Final = frozenset(",;:.!?…()\n")
# So many words more are taken where the sentence ends with them: "unsafe" may have become "not at all safe".
_TO_THE_END: Final = 3
# A quotation of another utterance with fewer equal words than this took no part in it.
_FEWEST: Final = 3

Range = tuple[int, int]


class Search(NamedTuple):
    """A text, its words and its quotations in order, and the words that are looked for in it."""

    prose: Prose
    text: Words
    quotes: Sequence[Mention]
    wanted: Words


class Place(NamedTuple):
    """Where wanted words stand in a text: the runs of equal words, and the parts that carry them.

    `parts` are half-open ranges of the text's words, in order, each in a quotation of `quotes`; words
    outside marks are one part, and no quotation. `apart` tells that wanted words are missing between parts.
    """

    blocks: Sequence[Block]
    parts: Sequence[Range]
    quotes: Sequence[Mention]
    apart: bool = False

    def __len__(self) -> int:
        """Return how many words of the text carry the wanted ones."""
        return sum(end - start for start, end in self.parts)


def placed(search: Search, blocks: Sequence[Block]) -> Place:
    """Return where the wanted words stand that the runs of equal words `blocks` (wanted, text) were found of.

    Where wanted words are missing at an end and the text goes on there, the place holds what took theirs.
    """
    text = search.text
    start, end = blocks[0].second, blocks[-1].second + blocks[-1].size
    quotes = list(_overlapping(search.quotes, Span(text.starts[start], text.ends[end - 1])))
    ranges = [_range(text, quote) for quote in quotes]
    held = list(_clipped(blocks, ranges))
    if 2 * sum(block.size for _, block in held) < sum(block.size for block in blocks):
        return Place(blocks, [_outside(search, blocks)], [])
    first, last = _taking_part(quotes, held)
    kept = [(number - first, block) for number, block in held if first <= number < last]
    return _in_marks(search, kept, ranges[first:last], quotes[first:last])


def in_marks(search: Search, first: int, last: int) -> Iterator[str]:
    """Yield the words of the text from `first` to `last` that stand in its quotations."""
    text = search.text
    for quote in _overlapping(search.quotes, Span(text.starts[first], text.ends[last - 1])):
        low, high = _range(text, quote)
        yield from text.keys[max(first, low) : min(last, high)]


def _overlapping(quotes: Sequence[Mention], span: Span) -> Iterator[Mention]:
    at = bisect_left(quotes, span.start, key=lambda quote: quote.span.end)
    while at < len(quotes) and quotes[at].span.start < span.end:
        if quotes[at].span.overlaps(span):
            yield quotes[at]
        at += 1


def _range(text: Words, quote: Mention) -> Range:
    return bisect_left(text.starts, quote.span.start), bisect_left(text.starts, quote.span.end)


def _clipped(blocks: Sequence[Block], ranges: Sequence[Range]) -> Iterator[tuple[int, Block]]:
    """Yield the parts of the blocks that stand in the ranges, each with the number of its range; both in order."""
    at = 0
    for number, (low, high) in enumerate(ranges):
        while at < len(blocks) and blocks[at].second + blocks[at].size <= low:
            at += 1
        while at < len(blocks) and blocks[at].second < high:
            block = blocks[at]
            start, end = max(low, block.second), min(high, block.second + block.size)
            yield number, Block(block.first + start - block.second, start, end - start)
            if block.second + block.size > high:
                break
            at += 1


def _taking_part(quotes: Sequence[Mention], held: Sequence[tuple[int, Block]]) -> tuple[int, int]:
    """Return which quotations carry the words, half-open: at the edges none that only shares a word or two."""
    equal = [0] * len(quotes)
    for number, block in held:
        equal[number] += block.size
    chief = quotes[max(range(len(quotes)), key=equal.__getitem__)].value.utterance
    carrying = [
        number
        for number, quote in enumerate(quotes)
        if equal[number] >= (1 if quote.value.utterance == chief else _FEWEST)
    ]
    return carrying[0], carrying[-1] + 1


def _in_marks(
    search: Search, held: Sequence[tuple[int, Block]], ranges: Sequence[Range], kept: Sequence[Mention]
) -> Place:
    text = search.text
    blocks = [block for _, block in held]
    lead, rest = _missing(search.wanted, blocks)
    start = _backwards(search, blocks[0].second, ranges[0][0], lead)
    end = _forwards(text, blocks[-1].second + blocks[-1].size, ranges[-1][1], rest)
    parts = [(max(low, start), min(high, end)) for low, high in ranges]
    if _has_lost_negation(search, blocks[0], start):
        parts[0] = start - 1, parts[0][1]
    taken = end - blocks[-1].second - blocks[-1].size
    following = _goes_on_in(text, kept[-1], search.quotes) if end == ranges[-1][1] and taken < rest else None
    if following is not None:
        low, high = _range(text, following)
        parts.append((low, _forwards(text, low, high, rest - taken)))
        kept = [*kept, following]
    return Place(blocks, parts, kept, apart=_is_apart(held))


def _has_lost_negation(search: Search, block: Block, start: int) -> bool:
    """Tell whether a wanted "not" comes before the words, so that the word before the mark must be told with them.

    She said it was not “good enough for us”: that says the same. She said it was “good enough for us” does not.
    """
    text = search.text
    if not (start == block.second > 0 and block.first > 0 and negates(search.wanted.keys[block.first - 1])):
        return False
    between = search.prose.folded[text.ends[start - 1] : text.starts[start]]
    return text.sentences[start] == text.sentences[start - 1] and not set(between) & _STOPS


def _missing(wanted: Words, blocks: Sequence[Block]) -> tuple[int, int]:
    """Return how many words of the wanted sentences were not found before and after the blocks."""
    start, end = blocks[0].first, blocks[-1].first + blocks[-1].size
    return start - pairing.sentence_start(wanted, start), pairing.sentence_end(wanted, end) - end


def _forwards(text: Words, end: int, limit: int, missing: int) -> int:
    """Return where the words that took the place of the missing ones end; at an ellipsis at the latest."""
    gap = bisect_left(text.gaps, end)
    stop = min(limit, text.gaps[gap]) if gap < len(text.gaps) else limit
    if not missing or end >= stop:
        return end
    target = min(stop, end + missing)
    closing = target
    while closing < stop and closing - target <= _TO_THE_END and text.sentences[closing] == text.sentences[target - 1]:
        closing += 1
    return closing if closing - target <= _TO_THE_END else target


def _backwards(search: Search, start: int, limit: int, missing: int) -> int:
    text = search.text
    gap = bisect_left(text.gaps, start + 1) - 1
    stop = max(limit, text.gaps[gap]) if gap >= 0 else limit
    if not missing and start > stop and negates(text.keys[start - 1]) and _joins(search, start):
        return start - 1
    return max(stop, start - missing) if start > stop else start


def _goes_on_in(text: Words, last: Mention, quotes: Sequence[Mention]) -> Mention | None:
    """Return the quotation that goes on with the sentence of `last`: “It must end,” she said, “by May.”."""
    at = bisect_left(quotes, last.span.end, key=lambda quote: quote.span.start)
    if at == len(quotes) or quotes[at].value.utterance != last.value.utterance:
        return None
    end, (low, high) = _range(text, last)[1], _range(text, quotes[at])
    return quotes[at] if low < high and text.sentences[end - 1] == text.sentences[low] else None


def _is_apart(held: Sequence[tuple[int, Block]]) -> bool:
    """Tell whether wanted words are missing where one part ends and the next begins."""
    return any(
        one != other and before.first + before.size < after.first for (one, before), (other, after) in pairwise(held)
    )


def _outside(search: Search, blocks: Sequence[Block]) -> Range:
    """Return the range of words outside marks: to the end of their clause, never into "she said" or "said that"."""
    text = search.text
    lead, rest = _missing(search.wanted, blocks)
    start = before = blocks[0].second
    end = after = blocks[-1].second + blocks[-1].size
    while after < min(len(text), end + rest) and _joins(search, after):
        if text.keys[after] in saying.SAYING:
            after = end
            break
        after += 1
    if not lead and start and negates(text.keys[start - 1]) and _joins(search, start):
        before -= 1
    while before > max(0, start - lead) and _joins(search, before):
        if text.keys[before - 1] in saying.SAYING or text.keys[before - 1] == "that":
            break
        before -= 1
    return before, after


def _joins(search: Search, at: int) -> bool:
    """Tell whether the word at `at` goes on with the clause of the word before it."""
    prose, text = search.prose, search.text
    before, here = text.ends[at - 1], text.starts[at]
    if text.sentences[at] != text.sentences[at - 1] or _CLAUSE.search(prose.folded, before, here):
        return False
    return "\n" not in prose.folded[before:here] or prose.paragraph_at(before - 1).end >= here
