"""The words of a claim and what they name: stems, concepts, and how much a word says of a topic.

It knows words alone. It does not know where they stand around a mention, nor values or documents.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.meanings import ALIKE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

# Words that carry no topic of their own.
_FUNCTION_WORDS: Final = frozenset(
    "a an and any are as at be been being but by can could did do does for from had has have he her hers him his"
    " i if in into is it its just may might more most must no nor not now of off on one only or our out over own"
    " per shall she should so some such than that the their them then there these they this those to too under"
    " up upon very was we were what when where which while who whom whose why will with would you your also both"
    " each either less many much other same still were all about after again against before between during"
    " said says say saying told according among across around because since until whether yet via them's".split()
)
# Verbs and nouns that go with any figure: they count half.
_LIGHT_WORDS: Final = frozenset(
    "find found judge judged rate rated report reported become became number figure total show shown give given"
    " make made get got take taken go going come came see seen year month week day current currently last this"
    " new time thing include including deem deemed class classed consider considered call called stand stood reach"
    " reached rise rose risen rising fall fell fallen falling grow grew grown increase increased decrease decreased"
    " drop dropped".split()
)
_IRREGULAR: Final = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "feet": "foot", "lives": "life",
    "wives": "wife", "died": "die", "dying": "die", "dead": "die", "deaths": "die", "death": "die",
    "killed": "kill", "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "grew": "grow",
    "grown": "grow", "growth": "grow", "spent": "spend", "cost": "cost", "costs": "cost", "paid": "pay",
}  # fmt: skip
WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_FIGURE: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*\w*")
_SUFFIXES: Final = (
    # suffix, what stands instead, the shortest word it is taken from
    ("ations", "", 9), ("ation", "", 8), ("ments", "", 9), ("ment", "", 8), ("ions", "", 8), ("ion", "", 7),
    ("ings", "", 8), ("ing", "", 6), ("ies", "y", 5), ("ied", "y", 5), ("sses", "ss", 6), ("ers", "", 8),
    ("ors", "", 8), ("er", "", 7), ("or", "", 7), ("edly", "", 8), ("ed", "", 5), ("ly", "", 6), ("es", "", 5),
    ("s", "", 4),
)  # fmt: skip


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return the stem of one folded word: `inspections`, `inspected`, `inspectors` give `inspect`."""
    word = word.removesuffix("'s").removesuffix("s'")
    irregular = _IRREGULAR.get(word)
    if irregular is not None:
        return irregular
    for suffix, instead, shortest in _SUFFIXES:
        if len(word) >= shortest and word.endswith(suffix) and not word.endswith(("ss", "us", "is")):
            word = word[: len(word) - len(suffix)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiosl":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


Phrase = tuple[str, ...]


@lru_cache(maxsize=1 << 12)
def phrase(words: str) -> Phrase:
    """Return the stems of folded words, in order: what must stand side by side for the phrase to be there."""
    return tuple(stem(word.group()) for word in WORD.finditer(words))


def topical(word: str) -> float:
    """Return how much a folded word says of the topic: 0 for a function word, 0.5 for one that goes with any figure."""
    return 0.0 if word in _FUNCTION_WORDS else 0.5 if word in _LIGHT_WORDS else 1.0


@frozen
class Concept:
    """One thing that a claim's words name, with every wording that stands for it.

    One wording suffices; one of the `others`, words that commonly say the same, counts a little less. `weight` is its
    share in the score, before it is divided by the sum of all.
    """

    words: str
    wordings: tuple[Phrase, ...]
    weight: float
    others: tuple[Phrase, ...] = ()


def concepts(words: str, also_called: Mapping[str, Sequence[str]], near: Sequence[str]) -> tuple[Concept, ...]:
    """Return what the folded `words` of a claim name.

    A phrase of `also_called` whose words stand among them is one concept with its other names; the
    phrases of `near` are one concept together, and it counts double, because the rule's writer chose them.
    """
    said = [(word.group(), stem(word.group())) for word in WORD.finditer(words)]
    stems = {found for _, found in said}
    named = [
        Concept(one, tuple(map(phrase, (one, *others))), 1.0)
        for one, others in also_called.items()
        if stems.issuperset(phrase(one))
    ]
    if near:
        named.append(Concept(" / ".join(near), tuple(map(phrase, near)), 2.0))
    covered = {found for concept in named for each in concept.wordings for found in each}
    plain: dict[str, Concept] = {}
    for word, found in said:
        weight = topical(word)
        if weight and not word[0].isdigit() and found not in covered:
            plain.setdefault(found, Concept(word, ((found,),), weight, tuple((other,) for other in _alike(found))))
    # The other figures of a sentence tell which it is: "in 2008" from "in 2012", the cut of 900 jobs from later ones.
    for figure in _FIGURE.finditer(words):
        is_year = len(figure.group()) == 4 and figure.group().isdigit()
        plain.setdefault(figure.group(), Concept(figure.group(), (phrase(figure.group()),), 1.0 if is_year else 0.5))
    return (*named, *plain.values())


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    """Return, for the stem of each word of the table of meanings, the stems of the words that say the same."""
    rows = [tuple(dict.fromkeys(map(stem, row.split()))) for row in ALIKE.strip().splitlines()]
    return {each: row for row in reversed(rows) for each in row}


def _alike(found: str) -> Iterator[str]:
    yield from (other for other in _rows().get(found, ()) if other != found)


def alike(word: str, vocabulary: Iterable[str]) -> str | None:
    """Return the word of a document that is most like `word` (a slip of the pen), or None.

    Digits must be the same: a similarity that outvotes a digit would decide a match by its value.
    """
    from rapidfuzz import process  # noqa: PLC0415 -- only after an exact find failed
    from rapidfuzz.distance import Indel  # noqa: PLC0415

    if len(word) < _SHORTEST_ALIKE or any(map(str.isdigit, word)):
        return None
    best = process.extractOne(word, vocabulary, scorer=Indel.normalized_similarity, score_cutoff=_ALIKE)
    return None if best is None or best[0][0] != word[0] else str(best[0])


_SHORTEST_ALIKE: Final = 6  # shorter words are one slip away from another word: "council" / "counsel" is not
_ALIKE: Final = 0.87  # "safeguarding" / "safegaurding" 0.92; "inspect" / "respect" 0.71
