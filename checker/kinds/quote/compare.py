"""Compares two wordings: the same, cut, marked as changed, reworded, or another utterance; and says why.

It knows words and their changes. It does not know documents, marks or speakers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.fold import fold
from checker.kinds.quote import align, changes, vocabulary, words
from checker.model import Comparison, Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.words import Words

# Below this share of equal words (small ones count 0.4) two texts are not wordings of one utterance: of the
# pairs that two outlets printed of one, nine in ten lie above it.
_ONE_UTTERANCE: Final = 0.6
# So much must be equal at all: two words with meaning and a few small ones.
_LEAST_EQUAL: Final = 2.0
_LEAST_OVERLAP: Final = 0.3
# A stretch that one side only adds weighs no more than this against being one utterance.
_LONGEST_ADDITION: Final = 3.0
_TOLD: Final = 3
_SHOWN: Final = 70
_BESIDE: Final = 4
_FARTHEST_MOVE: Final = 12


class Gap(NamedTuple):
    """What stands between two runs of equal words: half-open word indices on both sides."""

    first: int
    first_end: int
    second: int
    second_end: int


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two texts and their words."""

    first_text: str
    second_text: str
    first: Words
    second: Words


def compare_words(first: str, second: str, parts: tuple[int, int] = (1, 1)) -> Comparison:
    """Compare two texts as wordings of one utterance; `parts` are the marked parts each was joined from.

    The spans of the edits are offsets into `first` and `second`.
    """
    pair = _Pair(first, second, words.read(fold(first)), words.read(fold(second)))
    blocks = _without_stray_edges(pair, align.blocks(pair.first.keys, pair.second.keys))
    if not blocks:
        return Comparison("other", "they share no words")
    gaps = list(_gaps(pair, blocks))
    read = [_understood(pair, gap) for gap in gaps]
    if not _one_utterance(pair, blocks, [gap for gap, _, _ in read]):
        return Comparison("other", "they share too few words to be one utterance")
    edits = [
        *_edits(pair, [gap for gap, _, _ in read]),
        *(edit for _, _, edit in read if edit),
        *_cut_hedge(pair, blocks),
    ]
    edits.sort(key=lambda edit: (edit.first, edit.second))
    marked = any(mark for _, mark, _ in read) or _brackets_differ(pair, blocks)
    return _verdict(pair, blocks, tuple(edits), marked=marked, parts=parts)


def _verdict(
    pair: _Pair, blocks: Sequence[align.Block], edits: tuple[Edit, ...], *, marked: bool, parts: tuple[int, int]
) -> Comparison:
    if edits:
        weight = "major" if any(edit.weight == "major" for edit in edits) else "minor"
        return Comparison("reworded", _why(pair, edits), weight=weight, edits=edits)  # type: ignore[arg-type]
    if marked:
        return Comparison("marked", "the words are the same; what was left out or put in is marked with … or [ ]")
    if parts[0] != parts[1]:
        return Comparison("split", "the words are the same; one is broken up by who said it")
    start, end = blocks[0], blocks[-1]
    first = start.first > 0 or end.first + end.size < len(pair.first)
    second = start.second > 0 or end.second + end.size < len(pair.second)
    if first and second:
        return Comparison("trimmed", "the words that both have are the same; each goes on where the other stops")
    if first or second:
        return Comparison("trimmed", f"the {'second' if first else 'first'} is a part of the other, word for word")
    return Comparison("same", "the words are the same")


def _without_stray_edges(pair: _Pair, blocks: list[align.Block]) -> list[align.Block]:
    """Drop small words that happen to be equal far from everything else that is."""
    kept = list(blocks)
    while len(kept) > 1 and _is_stray(pair, kept[0], kept[1]):
        del kept[0]
    while len(kept) > 1 and _is_stray(pair, kept[-1], kept[-2]):
        del kept[-1]
    return kept


def _is_stray(pair: _Pair, edge: align.Block, inner: align.Block) -> bool:
    held = sum(changes.weight(key) for key in pair.first.keys[edge.first : edge.first + edge.size])
    left, right = (edge, inner) if edge.first < inner.first else (inner, edge)
    apart = max(right.first - left.first - left.size, right.second - left.second - left.size)
    return apart > 2 + 3 * held


def _gaps(pair: _Pair, blocks: Sequence[align.Block]) -> Iterator[Gap]:
    """Yield the stretches that differ; at the edges only where both sides go on in the same sentence."""
    start = blocks[0]
    before = Gap(
        _sentence_start(pair.first, start.first), start.first, _sentence_start(pair.second, start.second), start.second
    )
    if before.first < before.first_end and before.second < before.second_end:
        yield before
    for left, right in zip(blocks, blocks[1:], strict=False):
        yield Gap(left.first + left.size, right.first, left.second + left.size, right.second)
    end = blocks[-1]
    first, second = end.first + end.size, end.second + end.size
    after = Gap(first, _sentence_end(pair.first, first), second, _sentence_end(pair.second, second))
    if (
        first < len(pair.first)
        and second < len(pair.second)
        and (after.first < after.first_end or after.second < after.second_end)
    ):
        yield after


def _sentence_start(side: Words, index: int) -> int:
    """Return where the sentence of the word at `index` starts; `index` itself if it starts one."""
    sentence = side.sentences[index]
    while index > 0 and side.sentences[index - 1] == sentence and index not in side.gaps:
        index -= 1
    return index


def _sentence_end(side: Words, index: int) -> int:
    """Return where the sentence of the word before `index` ends."""
    sentence = side.sentences[index - 1]
    while index < len(side) and side.sentences[index] == sentence and index not in side.gaps:
        index += 1
    return index


def _understood(pair: _Pair, gap: Gap) -> tuple[Gap, bool, Edit | None]:
    """Return what is left of a gap once brackets and ellipses are honoured, and whether any was.

    An ellipsis that swallowed a negation in a sentence that it left standing comes back as an edit.
    """
    first_marked = any(gap.first <= at <= gap.first_end for at in pair.first.gaps)
    second_marked = any(gap.second <= at <= gap.second_end for at in pair.second.gaps)
    swallowed: Edit | None = None
    if first_marked and gap.second < gap.second_end:
        swallowed = _swallowed(pair, gap, pair.second, gap.second, gap.second_end)
        return Gap(gap.first, gap.first_end, gap.second_end, gap.second_end), True, swallowed
    if second_marked and gap.first < gap.first_end:
        swallowed = _swallowed(pair, gap, pair.first, gap.first, gap.first_end)
        return Gap(gap.first_end, gap.first_end, gap.second, gap.second_end), True, swallowed
    if _all_inserted(pair.first, gap.first, gap.first_end) or _all_inserted(pair.second, gap.second, gap.second_end):
        return Gap(gap.first_end, gap.first_end, gap.second_end, gap.second_end), True, None
    return gap, False, None


def _swallowed(pair: _Pair, gap: Gap, side: Words, start: int, end: int) -> Edit | None:
    """Return the negation that an ellipsis left out of a sentence it kept other words of."""
    for at in range(start, end):
        key = side.keys[at]
        if key not in vocabulary.NEGATIONS and not key.endswith("n't"):
            continue
        sentence = side.sentences[at]
        kept = (start > 0 and side.sentences[start - 1] == sentence) or (
            end < len(side) and side.sentences[end] == sentence
        )
        if kept:
            return Edit(
                "negation",
                _span(pair.first, gap.first, gap.first_end),
                _span(pair.second, gap.second, gap.second_end),
                "major",
            )
    return None


def _all_inserted(side: Words, start: int, end: int) -> bool:
    return start < end and all(side.inserted[start:end])


def _brackets_differ(pair: _Pair, blocks: Sequence[align.Block]) -> bool:
    return any(
        pair.first.inserted[block.first : block.first + block.size]
        != pair.second.inserted[block.second : block.second + block.size]
        for block in blocks
    )


def _one_utterance(pair: _Pair, blocks: Sequence[align.Block], gaps: Sequence[Gap]) -> bool:
    equal = sum(
        changes.weight(key) for block in blocks for key in pair.first.keys[block.first : block.first + block.size]
    )
    changed = 0.0
    for gap in gaps:
        lost = sum(changes.weight(key) for key in pair.first.keys[gap.first : gap.first_end])
        gained = sum(changes.weight(key) for key in pair.second.keys[gap.second : gap.second_end])
        changed += max(min(lost, gained), min(max(lost, gained), _LONGEST_ADDITION))
    shorter = min(
        sum(changes.weight(key) for key in pair.first.keys), sum(changes.weight(key) for key in pair.second.keys)
    )
    if equal < min(_LEAST_EQUAL, shorter) or equal < _LEAST_OVERLAP * shorter:
        return False
    return equal / (equal + changed) >= _ONE_UTTERANCE


def _edits(pair: _Pair, gaps: Sequence[Gap]) -> Iterator[Edit]:
    """Yield the changes, with words that only changed places told once."""
    taken: set[int] = set()
    for index, gap in enumerate(gaps):
        if index in taken:
            continue
        moved = _moved_to(pair, gaps, index, taken)
        if moved is not None:
            taken.add(moved)
            yield _move(pair, gap, gaps[moved])
            continue
        kind = changes.classify(
            _side(pair.first, pair.first_text, gap.first, gap.first_end),
            _side(pair.second, pair.second_text, gap.second, gap.second_end),
        )
        if kind is not None:
            yield Edit(
                kind[0],
                _span(pair.first, gap.first, gap.first_end),
                _span(pair.second, gap.second, gap.second_end),
                kind[1],
            )


def _moved_to(pair: _Pair, gaps: Sequence[Gap], index: int, taken: set[int]) -> int | None:
    gap = gaps[index]
    lost, gained = pair.first.keys[gap.first : gap.first_end], pair.second.keys[gap.second : gap.second_end]
    for other in range(index + 1, min(index + 4, len(gaps))):
        later = gaps[other]
        if other in taken or later.first - gap.first_end > _FARTHEST_MOVE:
            continue
        if (
            lost == pair.second.keys[later.second : later.second_end]
            and gained == pair.first.keys[later.first : later.first_end]
            and (lost or gained)
        ):
            return other
    return None


def _move(pair: _Pair, gap: Gap, later: Gap) -> Edit:
    lost, gained = pair.first.keys[gap.first : gap.first_end], pair.second.keys[gap.second : gap.second_end]
    if lost and gained:
        kind, weight = changes.moved((*lost, *gained, *lost), gained)
    else:
        kind, weight = changes.moved(lost or gained, pair.first.keys[gap.first_end : later.first])
    return Edit(
        kind, _span(pair.first, gap.first, later.first_end), _span(pair.second, gap.second, later.second_end), weight
    )


def _cut_hedge(pair: _Pair, blocks: Sequence[align.Block]) -> Iterator[Edit]:
    """Yield the hedge that opened the sentence on one side and was cut off on the other."""
    start = blocks[0]
    for side, at, other_at, is_first in (
        (pair.first, start.first, start.second, True),
        (pair.second, start.second, start.first, False),
    ):
        begin = _sentence_start(side, at)
        if other_at > 0 or begin == at or " ".join(side.keys[begin:at]) not in vocabulary.HEDGING_PHRASES:
            continue
        here, there = _span(side, begin, at), Span(0, 0)
        yield Edit("hedge", here if is_first else there, there if is_first else here, "major")


def _side(side: Words, text: str, start: int, end: int) -> changes.Side:
    return changes.Side(
        tuple(side.keys[start:end]),
        tuple(text[a:b] for a, b in zip(side.starts[start:end], side.ends[start:end], strict=True)),
        tuple(side.keys[max(0, start - _BESIDE) : start]),
        tuple(side.keys[end : end + _BESIDE]),
        start < end and (start == 0 or side.sentences[start] != side.sentences[start - 1]),
    )


def _span(side: Words, start: int, end: int) -> Span:
    """Return the offsets of the words from `start` to `end`; of an empty run, where it would stand."""
    if start < end:
        return Span(side.starts[start], side.ends[end - 1])
    at = side.ends[start - 1] if start else 0
    return Span(at, at)


def _why(pair: _Pair, edits: Sequence[Edit]) -> str:
    ranked = sorted(edits, key=lambda edit: edit.weight == "minor")
    told = [_told(pair, edit) for edit in ranked[:_TOLD]]
    if len(edits) > _TOLD:
        told.append(f"and {len(edits) - _TOLD} more")
    return "; ".join(told)


def _told(pair: _Pair, edit: Edit) -> str:
    here, there = _short(edit.first.of(pair.first_text)), _short(edit.second.of(pair.second_text))
    if not here:
        return f"“{there}” was added"
    if not there:
        return f"“{here}” was left out"
    return f"“{here}” became “{there}”"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN // 2].rstrip()} … {text[-_SHOWN // 2 :].lstrip()}"
