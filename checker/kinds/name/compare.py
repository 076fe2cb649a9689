"""Compares two names word by word: the same, a near-copy with the words that differ, or another name.

It knows words, inflections and acronyms. It does not know what a name names, and never takes a name with
another number, place or noun for a near-copy.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from checker.bodies import SMALL, WORKS, spells
from checker.fold import fold
from checker.frozen import replace
from checker.model import Comparison, Edit, Span
from checker.tokens import bare, is_acronym

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.name.value import Name
    from checker.model import EditKind, Weight
    from checker.prose import Prose

# Words that say little about which report or body is meant: one may stand for another, or be left out.
_FILLERS: Final = frozenset("annual yearly national official new latest full general".split())
# Before these, "new" is no filler: a University of New York is not that of York.
_NEW_PLACES: Final = frozenset(
    "brunswick caledonia delhi england forest guinea hampshire haven jersey mexico orleans south york zealand".split()
)
# Texts are compared by their first names: this is for phrases and sentences.
_MOST: Final = 50
# A word shorter than this differs by a letter from too many others.
_SHORTEST_SLIP: Final = 5
_LEAST_SHARED: Final = 0.5


class _Word(NamedTuple):
    """A folded word of a name and where it stands in the name."""

    low: str
    span: Span


def topic(value: Name) -> str:
    """Return the name itself: nothing in it is an amount."""
    return value.name


def affinity(wanted: Name, value: Name) -> float | None:
    """Return how near the names are: 1 for the same, less for a near-copy, None for another name."""
    compared = compare(wanted, value)
    if compared.relation == "same":
        return 1.0
    if compared.relation == "trimmed":
        return 0.8
    if compared.relation == "reworded":
        return 0.9 if compared.weight == "minor" else 0.7
    return None


def compare(first: Name, second: Name, **terms: Any) -> Comparison:
    """Compare two names: `same`, `trimmed` (a short form), `reworded` (a near-copy) or `other`.

    The edits' spans are offsets into `first.name` and `second.name`. With `exact=True` among the terms, a
    difference in capitals is told as well.
    """
    one, two = words_of(first.name), words_of(second.name)
    if [word.low for word in one] == [word.low for word in two]:
        return _same(first, second, exact=bool(terms.get("exact")))
    short = _acronym_of(first, second) or _acronym_of(second, first)
    if short:
        return Comparison("same", short)
    if _only_the_noun_inflected(one, two):
        return Comparison("same", "the same name, inflected")
    if sorted(word.low for word in one) == sorted(word.low for word in two):
        return _reordered(first, second)
    edits = near_copy(one, two)
    if edits is None:
        return Comparison("other", f"“{second.name}” is another name than “{first.name}”")
    if _only_shorter(edits):
        return Comparison("trimmed", f"one is the other without {_left_out(first.name, second.name, edits)}")
    weight: Weight = "major" if any(edit.weight == "major" for edit in edits) else "minor"
    return Comparison("reworded", _told(first.name, second.name, edits), weight=weight, edits=tuple(edits))


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare the names that two texts state, the nearest pair; None where either states none."""
    from checker.kinds.name.find import find  # noqa: PLC0415 -- the sibling that needs the tables of nouns

    ones, others = ([mention.value for mention in islice(find(text), _MOST)] for text in (first, second))
    pairs = [(affinity(one, other) or 0.0, one, other) for one in ones for other in others]
    if not pairs:
        return None
    _, one, other = max(pairs, key=lambda pair: pair[0])
    return compare(one, other)


def words_of(name: str) -> list[_Word]:
    """Return the words of a name, folded, without "the" and without possessive endings; "&" is "and"."""
    found: list[_Word] = []
    folded = fold(name)
    start = 0
    for piece in folded.replace("-", " ").replace("\n", " ").split(" "):
        low = bare(piece.strip(".,;:\"'()")) or piece
        low = "and" if low == "&" else low
        if low in _NEW_PLACES and found and found[-1].low == "new":
            found[-1] = found[-1]._replace(low="new-")
        if piece and low != "the":
            found.append(_Word(low, Span(start, start + len(piece))))
        start += len(piece) + 1
    return found


def near_copy(one: Sequence[_Word], two: Sequence[_Word]) -> list[Edit] | None:
    """Return what changed between two wordings of one name, or None where they are two names.

    Of several ways to align the words the same one is taken whichever name comes first.
    """
    if [word.low for word in one] <= [word.low for word in two]:
        return _aligned(one, two)
    turned = _aligned(two, one)
    return turned and [replace(edit, first=edit.second, second=edit.first) for edit in turned]


def _aligned(one: Sequence[_Word], two: Sequence[_Word]) -> list[Edit] | None:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 -- only when two names differ

    lows, others = [word.low for word in one], [word.low for word in two]
    edits: list[Edit] = []
    for step in Levenshtein.opcodes(lows, others):
        if step.tag == "equal":
            continue
        left, right = one[step.src_start : step.src_end], two[step.dest_start : step.dest_end]
        kind = _change(left, right)
        if kind is None:
            return None
        first, second = _over(one, step.src_start, step.src_end), _over(two, step.dest_start, step.dest_end)
        edits.append(Edit(kind, first, second, "major" if kind == "content" else "minor"))
    shared = set(lows) & set(others) - SMALL
    changed = sum(edit.kind != "function" for edit in edits)
    return edits if changed <= len(shared) and len(shared) >= _LEAST_SHARED * _size(one, two) else None


def alike(first: str, second: str) -> bool:
    """Tell whether two folded words are one, inflected or with a slip of the pen; numbers never are."""
    if first == second:
        return True
    if not (first.isalpha() and second.isalpha()):
        return False
    short, long = sorted((first, second), key=len)
    if len(short) >= _SHORTEST_SLIP - 1 and long.startswith(short) and len(long) - len(short) <= 2:
        return True
    if len(short) < _SHORTEST_SLIP or first[0] != second[0]:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- only when two words differ

    return OSA.distance(first, second, score_cutoff=1) <= 1


def _change(left: Sequence[_Word], right: Sequence[_Word]) -> EditKind | None:
    lows = [word.low for word in (*left, *right)]
    if all(low in SMALL for low in lows):
        return "function"
    if len(left) == len(right) == 1 and alike(*lows):
        return "spelling"
    return "content" if all(low in _FILLERS for low in lows) else None


def _size(one: Sequence[_Word], two: Sequence[_Word]) -> int:
    return max(len({word.low for word in words} - SMALL) for words in (one, two))


def _over(words: Sequence[_Word], start: int, end: int) -> Span:
    if start < end:
        return Span(words[start].span.start, words[end - 1].span.end)
    at = words[start - 1].span.end if start else 0
    return Span(at, at)


def _same(first: Name, second: Name, *, exact: bool) -> Comparison:
    if exact and first.name != second.name and fold(first.name) == fold(second.name):
        whole = Edit("spelling", Span(0, len(first.name)), Span(0, len(second.name)), "minor")
        why = f"“{second.name}” should be “{first.name}”"
        return Comparison("reworded", why, weight="minor", edits=(whole,))
    return Comparison("same", "the same name", implies=True)


def _acronym_of(short: Name, long: Name) -> str:
    if short.name == long.acronym or (is_acronym(short.name) and spells(short.name, long.name.split())):
        return f"{short.name} stands for {long.name}"
    return ""


def _only_the_noun_inflected(one: Sequence[_Word], two: Sequence[_Word]) -> bool:
    """Tell whether the names differ only by the number of the noun they turn on: "annual reports"."""
    if len(one) != len(two):
        return False
    differ = [
        (here.low, there.low, at)
        for at, (here, there) in enumerate(zip(one, two, strict=True))
        if here.low != there.low
    ]
    if len(differ) != 1:
        return False
    here, there, at = differ[0]
    short, long = sorted((here, there), key=len)
    return long == f"{short}s" and short in WORKS and at == _noun(one)


def _noun(words: Sequence[_Word]) -> int:
    for at, word in enumerate(words):
        if word.low in SMALL:
            return at - 1
    return len(words) - 1


def _only_shorter(edits: Sequence[Edit]) -> bool:
    """Tell whether one name is the other without a word that says little: people shorten names, that is no slip."""
    if any(edit.kind != "content" for edit in edits):
        return False
    return all(edit.first.start == edit.first.end for edit in edits) or all(
        edit.second.start == edit.second.end for edit in edits
    )


def _left_out(first: str, second: str, edits: Sequence[Edit]) -> str:
    return " and ".join(f"“{edit.first.of(first) or edit.second.of(second)}”" for edit in edits)


def _reordered(first: Name, second: Name) -> Comparison:
    edit = Edit("order", Span(0, len(first.name)), Span(0, len(second.name)), "minor")
    why = f"the words of “{second.name}” stand in another order than in “{first.name}”"
    return Comparison("reworded", why, weight="minor", edits=(edit,))


def _told(first: str, second: str, edits: Sequence[Edit]) -> str:
    return "; ".join(_one_told(edit.first.of(first), edit.second.of(second)) for edit in edits)


def _one_told(wanted: str, written: str) -> str:
    if not written:
        return f"“{wanted}” is missing"
    if not wanted:
        return f"“{written}” is added"
    return f"“{written}” should be “{wanted}”"
