"""Tells whether two words are one in another dress: a verb's two names for its doing, a slip, letters masked.

It knows endings, letters and asterisks. Inflection is known to `words.stem`, spelling to the vocabulary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# Endings by which a noun names the doing that a verb's "-ing" names: imposition, imposing; improvement, improving.
_ENDINGS: Final = tuple("ition ation tion sion ion ment ure ance ence al".split())
# These have such an ending and are no doing of that verb: a department is no departing.
_OTHERS: Final = frozenset(
    "passion mission station partition department compartment creature posture pressure government final formal"
    " normal mental session version fashion portion".split()
)
_MASK: Final = "*"
# A shorter stem is no evidence: "final" has as much to do with fining as with finding.
_SHORTEST_STEM: Final = 4


def masked(first: str, second: str) -> bool:
    """Tell whether one word is the other with letters masked: "s**t", "f***ing"."""
    if (_MASK in first) == (_MASK in second):
        return _MASK in first and first[0] == second[0]  # two papers mask one word in their own ways
    mask, word = (first, second) if _MASK in first else (second, first)
    start, end = mask[: mask.index(_MASK)], mask[mask.rindex(_MASK) + 1 :]
    return len(word) > len(start) + len(end) and word.startswith(start) and word.endswith(end)


def mistyped(here: str, there: str) -> bool:
    """Tell whether a letter was doubled or two neighbours changed places; other letters make other words."""
    if abs(len(here) - len(there)) == 1:
        long, short = (here, there) if len(here) > len(there) else (there, here)
        return any(long[at] == long[at - 1] and long[:at] + long[at + 1 :] == short for at in range(1, len(long)))
    if len(here) != len(there):
        return False
    wrong = [at for at in range(len(here)) if here[at] != there[at]]
    return (
        len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and here[wrong[0]] == there[wrong[1]]
        and here[wrong[1]] == there[wrong[0]]
    )


def one_doing(first: Sequence[str], second: Sequence[str]) -> bool:
    """Tell whether both sides are one word that names the doing of one verb: "the imposing of", "the imposition of"."""
    if len(first) != 1 or len(second) != 1:
        return False
    return _is_doing(first[0], second[0]) or _is_doing(second[0], first[0])


def _is_doing(verb: str, noun: str) -> bool:
    if not verb.endswith("ing") or noun in _OTHERS:
        return False
    stem = verb.removesuffix("ing")
    if len(stem) < _SHORTEST_STEM:
        return False
    return any(noun.endswith(ending) and stem in _stems(noun, ending) for ending in _ENDINGS)


def _stems(noun: str, ending: str) -> tuple[str, ...]:
    """Return what may stand before "-ing": "removal" has remov, "improvement" improv, "decision" decid."""
    bare = noun.removesuffix(ending).removesuffix("e")
    return (bare, *(bare + letter for letter in "dts")) if ending == "sion" else (bare,)
