"""Compares two wordings: the same, cut, marked as changed, reworded, or another utterance; and says why.

It knows words and their changes. It does not know documents, quotation marks or speakers.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.kinds.quote import changes, vocabulary
from checker.kinds.quote.omissions import brackets_differ, honour, parted
from checker.kinds.quote.pairing import (
    Gap,
    Pair,
    aligned,
    equal_weight,
    gaps_of,
    pair_of,
    sentence_start,
    span_of,
    weigh,
)
from checker.model import Comparison, Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quote.align import Block
    from checker.kinds.quote.words import Words
    from checker.model import Weight

# Below this share of equal words (small ones count less) two texts are not wordings of one utterance.
_ONE_UTTERANCE: Final = 0.6
# So much must be equal at all: two words with meaning, and this share of the shorter text.
_LEAST_EQUAL: Final = 2.0
_LEAST_OVERLAP: Final = 0.3
# A stretch that one side only adds weighs no more than this against being one utterance.
_LONGEST_ADDITION: Final = 3.0
_TOLD: Final = 3
_SHOWN: Final = 70
_BESIDE: Final = 8
_FARTHEST_MOVE: Final = 12
_MOVES_LOOKED_AT: Final = 4


def compare_words(first: str, second: str, parts: tuple[int, int] = (1, 1)) -> Comparison:
    """Compare two texts as wordings of one utterance; `parts` are the marked parts each was joined from.

    The spans of the edits are offsets into `first` and `second`.
    """
    pair = pair_of(first, second)
    blocks = aligned(pair)
    if not blocks:
        return Comparison("other", "they share no words")
    differing, cut = gaps_of(pair, blocks)
    honoured = [honour(pair, gap) for gap in differing]
    left = [each.gap for each in honoured]
    if not _one_utterance(pair, blocks, left):
        return Comparison("other", "they share too few words to be one utterance")
    edits = [*_edits(pair, left, cut), *(each.edit for each in honoured if each.edit), *_cut_off(pair, blocks)]
    if edits:
        edits.sort(key=lambda edit: (edit.first, edit.second))
        weight: Weight = "major" if any(edit.weight == "major" for edit in edits) else "minor"
        return Comparison("reworded", _why(pair, edits), weight=weight, edits=tuple(edits))
    if any(each.marked for each in honoured) or brackets_differ(pair, blocks):
        return Comparison("marked", "the words are the same; what was left out or put in is marked with … or [ ]")
    return _whole_or_part(pair, blocks, parts)


def _whole_or_part(pair: Pair, blocks: Sequence[Block], parts: tuple[int, int]) -> Comparison:
    """Return how much of each other two texts are that have no word changed."""
    if parts[0] != parts[1]:
        return Comparison("split", "the words are the same; one is broken up by who said it")
    if changes.same_letters(pair.first.keys, pair.second.keys):
        return Comparison("same", "the words are the same")
    start, end = blocks[0], blocks[-1]
    first = start.first > 0 or end.first + end.size < len(pair.first)
    second = start.second > 0 or end.second + end.size < len(pair.second)
    if not first and not second:
        return Comparison("same", "the words are the same")
    if first and second:
        return Comparison("trimmed", "the words that both have are the same; each goes on where the other stops")
    return Comparison("trimmed", f"the {'second' if first else 'first'} is a part of the other, word for word")


def _one_utterance(pair: Pair, blocks: Sequence[Block], gaps: Sequence[Gap]) -> bool:
    equal = equal_weight(pair, blocks)
    changed = 0.0
    for gap in gaps:
        lost, gained = pair.lost(gap), pair.gained(gap)
        if changes.same_letters(lost, gained) or changes.same_reading(lost, gained):
            equal += weigh(lost)
            continue
        less, more = sorted((weigh(lost), weigh(gained)))
        changed += max(less, min(more, _LONGEST_ADDITION))
    shorter = min(weigh(pair.first.keys), weigh(pair.second.keys))
    if equal < min(_LEAST_EQUAL, shorter) or equal < _LEAST_OVERLAP * shorter:
        return False
    if Counter(pair.first.keys) == Counter(pair.second.keys):
        return True  # "more with less" is "less with more" in another order
    return equal / (equal + changed) >= _ONE_UTTERANCE


def _edits(pair: Pair, changed: Sequence[Gap], cut: Sequence[Gap]) -> Iterator[Edit]:
    """Yield the changes. Words that only changed places are told once, also where they moved to an edge."""
    gaps = sorted({*changed, *cut})
    aside = set(cut) - set(changed)
    taken: set[int] = set()
    for index, gap in enumerate(gaps):
        if index in taken:
            continue
        moved = _moved_to(pair, gaps, index, taken)
        if moved is not None:
            taken.add(moved)
            yield _move(pair, gap, gaps[moved])
        elif gap not in aside:
            kind = changes.classify(*_sides(pair, gap))
            if kind is not None:
                yield Edit(kind[0], *pair.spans(gap), kind[1])


def _moved_to(pair: Pair, gaps: Sequence[Gap], index: int, taken: set[int]) -> int | None:
    """Return the later gap where the words of this one stand, if they only changed places."""
    gap = gaps[index]
    lost, gained = pair.lost(gap), pair.gained(gap)
    if not lost and not gained:
        return None
    for other in range(index + 1, min(index + _MOVES_LOOKED_AT, len(gaps))):
        later = gaps[other]
        if other in taken or later.first - gap.first_end > _FARTHEST_MOVE:
            continue
        if lost == pair.gained(later) and gained == pair.lost(later):
            return other
        if changes.shuffled(*_stretch(pair, gap, later)):
            return other
    return None


def _stretch(pair: Pair, gap: Gap, later: Gap) -> tuple[Sequence[str], Sequence[str]]:
    """Return the words of both sides from one gap to the end of a later one."""
    return pair.first.keys[gap.first : later.first_end], pair.second.keys[gap.second : later.second_end]


def _move(pair: Pair, gap: Gap, later: Gap) -> Edit:
    lost, gained = pair.lost(gap), pair.gained(gap)
    if lost == pair.gained(later) and not (lost and gained):
        kind, weight = changes.moved(lost or gained, pair.first.keys[gap.first_end : later.first])
    else:
        kind, weight = changes.shuffled(*_stretch(pair, gap, later)) or ("order", "major")
    whole = Gap(gap.first, later.first_end, gap.second, later.second_end)
    return Edit(kind, *pair.spans(whole), weight)


def _cut_off(pair: Pair, blocks: Sequence[Block]) -> Iterator[Edit]:
    """Yield the hedge or the "not" that stood before the words on one side, where the other starts with them."""
    start = blocks[0]
    if start.second == 0 and (first := _opening_hedge(pair.first, start.first)):
        yield Edit("hedge", first, Span(0, 0), "major")
    elif _opens(pair.second, pair.second_text, start.second) and (
        first := _negation_before(pair.first, pair.first_text, start.first)
    ):
        yield Edit("negation", first, Span(0, 0), "major")
    elif start.first == 0 and (second := _opening_hedge(pair.second, start.second)):
        yield Edit("hedge", Span(0, 0), second, "major")
    elif _opens(pair.first, pair.first_text, start.first) and (
        second := _negation_before(pair.second, pair.second_text, start.second)
    ):
        yield Edit("negation", Span(0, 0), second, "major")


def _opens(side: Words, text: str, at: int) -> bool:
    """Tell whether the words open the text as a sentence; before a fragment, the reporter may say "not" himself."""
    return at == 0 and text[side.starts[0]].isupper()


def _negation_before(side: Words, text: str, at: int) -> Span | None:
    if at == 0 or not changes.negates(side.keys[at - 1]) or parted(text, side.ends[at - 1], side.starts[at]):
        return None
    return span_of(side, at - 1, at)


def _opening_hedge(side: Words, at: int) -> Span | None:
    begin = sentence_start(side, at)
    phrase = " ".join(side.keys[begin:at]).removesuffix(" that")
    hedges = phrase in vocabulary.HEDGING_PHRASES or phrase in vocabulary.HEDGES
    return span_of(side, begin, at) if hedges else None


def _sides(pair: Pair, gap: Gap) -> tuple[changes.Side, changes.Side]:
    return (
        _side(pair.first, pair.first_text, gap.first, gap.first_end),
        _side(pair.second, pair.second_text, gap.second, gap.second_end),
    )


def _side(side: Words, text: str, start: int, end: int) -> changes.Side:
    surfaces = (text[a:b] for a, b in zip(side.starts[start:end], side.ends[start:end], strict=True))
    opens = start < end and (start == 0 or side.sentences[start] != side.sentences[start - 1])
    before, after = side.keys[max(0, start - _BESIDE) : start], side.keys[end : end + _BESIDE]
    return changes.Side(tuple(side.keys[start:end]), tuple(surfaces), tuple(before), tuple(after), opens)


def _why(pair: Pair, edits: Sequence[Edit]) -> str:
    ranked = sorted(edits, key=lambda edit: edit.weight == "minor")
    told = [_told(pair, edit) for edit in ranked[:_TOLD]]
    if len(edits) > _TOLD:
        told.append(f"and {len(edits) - _TOLD} more")
    return "; ".join(told)


def _told(pair: Pair, edit: Edit) -> str:
    here, there = _short(edit.first.of(pair.first_text)), _short(edit.second.of(pair.second_text))
    if not here:
        return f"“{there}” was added"
    if not there:
        return f"“{here}” was left out"
    return f"“{here}” became “{there}”"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN // 2].rstrip()} … {text[-_SHOWN // 2 :].lstrip()}"
