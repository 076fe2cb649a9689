"""Which words of a claim stand around a mention: concepts, stems and the context of a mention.

It knows words and how near they are. It does not know values, kinds, claims or documents: what a figure
amounts to can never decide whether it is the one that a claim speaks of.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from checker.model import Span
    from checker.prose import Prose

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
    " new time thing include including deem deemed class classed consider considered call called stand".split()
)
_IRREGULAR: Final = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "feet": "foot", "lives": "life",
    "wives": "wife", "died": "die", "dying": "die", "dead": "die", "deaths": "die", "death": "die",
    "killed": "kill", "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "grew": "grow",
    "grown": "grow", "growth": "grow", "spent": "spend", "cost": "cost", "costs": "cost", "paid": "pay",
}  # fmt: skip
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_SUFFIXES: Final = (
    # suffix, what stands instead, the shortest word it is taken from
    ("ations", "", 9), ("ation", "", 8), ("ments", "", 9), ("ment", "", 8), ("ions", "", 8), ("ion", "", 7),
    ("ings", "", 8), ("ing", "", 6), ("ies", "y", 5), ("ied", "y", 5), ("sses", "ss", 6), ("ers", "", 8),
    ("ors", "", 8), ("er", "", 7), ("or", "", 7), ("edly", "", 8), ("ed", "", 5), ("ly", "", 6), ("es", "", 5),
    ("s", "", 4),
)  # fmt: skip

# How much a word counts by where it stands; tried on the rule files of the seeds (docs/matching.md).
AFTER: Final = 1.0  # after the mention, before the next one: "538,000 ⟨in 2008⟩ to 605,100"
BEFORE: Final = 0.9  # before the mention, after the one before
ELSEWHERE: Final = 0.8  # elsewhere in the sentence
NEIGHBOUR: Final = 0.5  # in the sentence before or after


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


def content_stems(folded: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, str]]:
    """Yield (offset, stem) of the words between `start` and `end` (excluded) that carry a topic."""
    for found in _WORD.finditer(folded, start, len(folded) if end is None else end):
        word = found.group()
        if word not in _FUNCTION_WORDS:
            yield found.start(), stem(word)


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that a claim's words name, with every wording that stands for it.

    A wording is a set of stems that must all be there; one wording suffices. `weight` is its share in
    the score, before it is divided by the sum of all.
    """

    words: str
    wordings: tuple[frozenset[str], ...]
    weight: float


def wording(phrase: str) -> frozenset[str]:
    """Return the stems that a folded phrase asks for."""
    stems = frozenset(found for _, found in content_stems(phrase))
    return stems or frozenset(stem(word.group()) for word in _WORD.finditer(phrase))


def concepts(words: str, also_called: Mapping[str, Sequence[str]], near: Sequence[str]) -> tuple[Concept, ...]:
    """Return what the folded `words` of a claim name.

    A phrase of `also_called` whose words stand among them is one concept with its other names; the
    phrases of `near` are one concept together, and it counts double, because the rule's writer chose them.
    """
    said = list(content_stems(words))
    stems = {found for _, found in said}
    named = [_renamed(phrase, others) for phrase, others in also_called.items() if wording(phrase) <= stems]
    if near:
        named.append(Concept(" / ".join(near), tuple(map(wording, near)), 2.0))
    covered = {found for concept in named for each in concept.wordings for found in each}
    plain: dict[str, Concept] = {}
    for offset, found in said:
        # Of the numbers only a year is a word: it tells "in 2008" from "in 2012".
        if found not in covered and (not found[0].isdigit() or (found.isdigit() and len(found) == 4)):
            word = _word_at(words, offset)
            plain.setdefault(found, Concept(word, (frozenset((found,)),), 0.5 if word in _LIGHT_WORDS else 1.0))
    return (*named, *plain.values())


def _renamed(phrase: str, others: Sequence[str]) -> Concept:
    return Concept(phrase, tuple(wording(each) for each in (phrase, *others)), 1.0)


def _word_at(words: str, offset: int) -> str:
    found = _WORD.match(words, offset)
    return found.group() if found else ""


class Contexts:
    """The words around every mention of one document, as an inverted index: stem → (mention, factor).

    Built once from the spans of the mentions, in order; a mention is known by its place in that order.
    """

    def __init__(self, prose: Prose, spans: Sequence[Span]) -> None:
        """Read the sentences that hold a mention, and their neighbours; nothing else is read."""
        self._postings: dict[str, dict[int, float]] = defaultdict(dict)
        self._prose = prose
        self._sentences: dict[int, list[tuple[int, str]]] = {}
        self._same: list[int] = []
        by_sentence: dict[int, list[int]] = defaultdict(list)
        for number, span in enumerate(spans):
            sentence = prose.sentence_number(span.start)
            by_sentence[sentence].append(number)
            self._same.append(sentence)
        for sentence, numbers in by_sentence.items():
            self._add(sentence, [(number, spans[number]) for number in numbers])

    def sentence_of(self, mention: int) -> int:
        """Return the number of the sentence that the mention stands in."""
        return self._same[mention]

    def vocabulary(self) -> AbstractSet[str]:
        """Return every stem that stands around some mention."""
        return self._postings.keys()

    def factor(self, wordings: Iterable[frozenset[str]], mention: int) -> float:
        """Return how strongly one of the wordings stands around the mention; 0 where none does."""
        return max((self._all_of(stems, mention) for stems in wordings), default=0.0)

    def mentions_near(self, wordings: Iterable[frozenset[str]]) -> set[int]:
        """Return the mentions that have all the stems of some wording around them."""
        found: set[int] = set()
        for stems in wordings:
            rarest = min((self._postings.get(each, {}) for each in stems), key=len, default={})
            found.update(mention for mention in rarest if self._all_of(stems, mention))
        return found

    def _all_of(self, stems: frozenset[str], mention: int) -> float:
        least = 1.0
        for each in stems:
            factor = self._postings[each].get(mention, 0.0) if each in self._postings else 0.0
            if not factor:
                return 0.0
            least = min(least, factor)
        return least

    def _words(self, sentence: int) -> list[tuple[int, str]]:
        if not 0 <= sentence < len(self._prose.sentences):
            return []
        words = self._sentences.get(sentence)
        if words is None:
            span = self._prose.sentences[sentence]
            words = self._sentences[sentence] = list(content_stems(self._prose.folded, span.start, span.end))
        return words

    def _add(self, sentence: int, mentions: list[tuple[int, Span]]) -> None:
        words = self._words(sentence)
        around = {stem for side in (sentence - 1, sentence + 1) for _, stem in self._words(side)}
        for place, (number, span) in enumerate(mentions):
            before = mentions[place - 1][1].end if place else 0
            after = mentions[place + 1][1].start if place + 1 < len(mentions) else len(self._prose.text)
            for found in around:
                self._postings[found].setdefault(number, NEIGHBOUR)
            for offset, found in words:
                factor = _factor(offset, span, before, after)
                postings = self._postings[found]
                postings[number] = max(factor, postings.get(number, 0.0))


def _factor(offset: int, mention: Span, before: int, after: int) -> float:
    if mention.start <= offset < after:
        return AFTER
    return BEFORE if before <= offset < mention.start else ELSEWHERE


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
