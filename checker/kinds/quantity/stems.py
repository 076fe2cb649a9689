"""What the forms of a word have in common, so that two texts can be held together by their words.

It knows endings and the table of `meanings`. It does not know figures.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from checker.fold import fold
from checker.kinds.quantity.change import NOUN_WORDS, VERB_WORDS
from checker.kinds.quantity.nouns import singular
from checker.meanings import ALIKE, FUNCTION, IRREGULAR

WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'](?=[^\W\d_]))*\.?|\d+(?:[.,]\d+)*")
_SUFFIXES: Final = tuple("ations ation ings ing ments ment edly ied ed ers er ions ion ly".split())
_SHORTEST_STEM: Final = 4
# These two are an ending even of short words: "asked", "aiming"; a stem without a vowel is none ("bring").
_OF_VERBS: Final = ("ed", "ing")
_SHORTEST_VERB: Final = 3
_VOWELS: Final = frozenset("aeiouy")
# A word no shorter than this is known by its beginning: "Argentina" and "Argentine".
_LONG: Final = 6


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return what the forms of a folded word have in common; words that mean alike give the same."""
    word = word.removesuffix("'s").rstrip("'").replace(".", "")
    trend = VERB_WORDS.get(word) or NOUN_WORDS.get(word)
    known = _meanings()
    return trend or known.get(word) or known.get(singular(word)) or known.get(_cut(word)) or _cut(word)


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that carry meaning."""
    words = (found.group() for found in WORD.finditer(fold(text)))
    return frozenset(stem(word) for word in words if word.rstrip(".") not in FUNCTION)


def shared(words: frozenset[str], others: frozenset[str]) -> float:
    """Return the part of `words` that stand among `others` too, by their stems or their beginnings; 1 for none."""
    if not words:
        return 1.0
    return 1 - len(lacking(words, others)) / len(words)


def lacking(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return those of `words` that do not stand among `others`, neither by their stems nor by their beginnings."""
    beginnings = {other[:_LONG] for other in others if len(other) >= _LONG}
    return frozenset(word for word in words - others if len(word) < _LONG or word[:_LONG] not in beginnings)


def _cut(word: str) -> str:
    word = singular(word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and _leaves_a_stem(word[: -len(suffix)], suffix):
            word = word[: -len(suffix)]
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    if word.endswith("y") and len(word) > 3:
        word = word[:-1] + "i"
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def _leaves_a_stem(left: str, suffix: str) -> bool:
    if suffix in _OF_VERBS and len(left) == _SHORTEST_VERB:
        return not _VOWELS.isdisjoint(left)
    return len(left) >= _SHORTEST_STEM


@cache
def _meanings() -> dict[str, str]:
    known: dict[str, str] = {}
    for row in (*ALIKE.strip().splitlines(), *IRREGULAR.split(";")):
        first, *others = row.split()
        first = known.get(first, first)
        for word in (first, *others):
            known.setdefault(word, first)
    # A word goes before what is cut from another: "research" is a study, though "researcher" is a scientist.
    for word, meaning in tuple(known.items()):
        known.setdefault(_cut(word), meaning)
    return known
