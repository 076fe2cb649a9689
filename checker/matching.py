"""Which words of a claim stand around a mention: concepts, stems and the context of a mention.

It knows words and how near they are. It does not know values, kinds, claims or documents: what a figure
amounts to can never decide whether it is the one that a claim speaks of.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

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
# Where what is told of a figure ends: "raised £6.4m | and we spent £5.9m", "200 homes | of which 40 are empty".
_CLAUSE_ENDS: Final = re.compile(
    r"""
    ; | ,[ ]with\b
    | \b(?: and | but | while | whereas | of[ ]wh(?:ich|om) | including
          | after | before | when | once | until | because | since | although | though )\b
    """,
    re.VERBOSE,
)
_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_FIGURE: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*\w*")
_SUFFIXES: Final = (
    # suffix, what stands instead, the shortest word it is taken from
    ("ations", "", 9), ("ation", "", 8), ("ments", "", 9), ("ment", "", 8), ("ions", "", 8), ("ion", "", 7),
    ("ings", "", 8), ("ing", "", 6), ("ies", "y", 5), ("ied", "y", 5), ("sses", "ss", 6), ("ers", "", 8),
    ("ors", "", 8), ("er", "", 7), ("or", "", 7), ("edly", "", 8), ("ed", "", 5), ("ly", "", 6), ("es", "", 5),
    ("s", "", 4),
)  # fmt: skip

# How much a word counts by where it stands; docs/matching.md shows what each was tried on.
AFTER: Final = 1.0  # after the mention, before the next one: "538,000 ⟨in 2008⟩ to 605,100"
BEFORE: Final = 0.95  # before the mention, after the one before
ELSEWHERE: Final = 0.85  # elsewhere in the sentence
APART: Final = 0.75  # in another clause of it
FARTHEST: Final = 0.2  # what distance takes away at most: "7 in some areas, to ⟨as high as⟩ 34" speaks of 34
FAR: Final = 60  # the distance, in characters, from which on it takes that
_ITEM: Final = 24  # characters: what begins so shortly before a figure names it: "gave £2.1m, ⟨donations⟩ £2.8m"
_REACH: Final = 500  # characters
NEIGHBOUR: Final = 0.5  # in the sentence before or after, at most: each kind sets its own


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
    return tuple(stem(word.group()) for word in _WORD.finditer(words))


def topical(word: str) -> float:
    """Return how much a folded word says of the topic: 0 for a function word, 0.5 for one that goes with any figure."""
    return 0.0 if word in _FUNCTION_WORDS else 0.5 if word in _LIGHT_WORDS else 1.0


@frozen
class Concept:
    """One thing that a claim's words name, with every wording that stands for it.

    One wording suffices. `weight` is its share in the score, before it is divided by the sum of all.
    """

    words: str
    wordings: tuple[Phrase, ...]
    weight: float


def concepts(words: str, also_called: Mapping[str, Sequence[str]], near: Sequence[str]) -> tuple[Concept, ...]:
    """Return what the folded `words` of a claim name.

    A phrase of `also_called` whose words stand among them is one concept with its other names; the
    phrases of `near` are one concept together, and it counts double, because the rule's writer chose them.
    """
    said = [(word.group(), stem(word.group())) for word in _WORD.finditer(words)]
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
        if word not in _FUNCTION_WORDS and not word[0].isdigit() and found not in covered:
            plain.setdefault(found, Concept(word, ((found,),), 0.5 if word in _LIGHT_WORDS else 1.0))
    # The other figures of a sentence tell which it is: "in 2008" from "in 2012", the cut of 900 jobs from later ones.
    for figure in _FIGURE.finditer(words):
        is_year = len(figure.group()) == 4 and figure.group().isdigit()
        plain.setdefault(figure.group(), Concept(figure.group(), (phrase(figure.group()),), 1.0 if is_year else 0.5))
    return (*named, *plain.values())


class Contexts:
    """The words around every mention of one document, as an inverted index of the sentences that hold one.

    Built once from the spans of the mentions, in order; a mention is known by its place in that order.
    """

    def __init__(self, prose: Prose, spans: Sequence[Span], neighbour: float) -> None:
        """Read the sentences that hold a mention, and their neighbours; nothing else is read."""
        self._prose = prose
        self._spans = spans
        self._neighbour = neighbour
        self._sentence_of = [prose.sentence_number(span.start) for span in spans]
        self._mentions: dict[int, list[int]] = defaultdict(list)
        for number, sentence in enumerate(self._sentence_of):
            self._mentions[sentence].append(number)
        self._groups, self._group_of = _groups(spans, self._sentence_of)
        self._words: dict[int, list[tuple[Span, str]]] = {}
        self._postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        near = {side for each in self._mentions for side in (each - 1, each, each + 1)}
        for sentence in sorted(near & set(range(len(prose.sentences)))):
            span = prose.sentences[sentence]
            found_words = _WORD.finditer(prose.folded, span.start, span.end)
            words = [(Span(*word.span()), stem(word.group())) for word in found_words]
            self._words[sentence] = words
            for place, (_, found) in enumerate(words):
                self._postings[found].append((sentence, place))

    def sentence_of(self, mention: int) -> int:
        """Return the number of the sentence that the mention stands in."""
        return self._sentence_of[mention]

    def vocabulary(self) -> AbstractSet[str]:
        """Return every stem that stands around some mention."""
        return self._postings.keys()

    def factors(self, wordings: Iterable[Phrase]) -> dict[int, float]:
        """Return how strongly a concept with these wordings stands around each mention that has it nearby."""
        found: dict[int, float] = {}
        beside: set[int] = set()
        for wording in wordings:
            for sentence, place in self._occurrences(wording):
                for mention in self._within_reach(sentence, place):
                    found[mention] = max(found.get(mention, 0.0), self._factor(mention, place))
                # The year or the sum of the next sentence belongs to what that one tells.
                if not wording[0][0].isdigit():
                    beside |= {sentence - 1, sentence + 1}
        for sentence in beside:
            for mention in self._mentions.get(sentence, ()):
                found.setdefault(mention, self._neighbour)
        return found

    def _within_reach(self, sentence: int, place: Span) -> list[int]:
        """Return the mentions of a sentence that a word of it may be told of: no sentence is longer, but lists are."""
        here, start_of = self._mentions.get(sentence, []), self._start_of
        return here[
            bisect_left(here, place.start - _REACH, key=start_of) : bisect_left(here, place.end + _REACH, key=start_of)
        ]

    def _start_of(self, mention: int) -> int:
        return self._spans[mention].start

    def _occurrences(self, wording: Phrase) -> Iterator[tuple[int, Span]]:
        """Yield (sentence, span) of every place where the words of the phrase stand side by side."""
        if not all(each in self._postings for each in wording):
            return
        rarest = min(range(len(wording)), key=lambda place: len(self._postings[wording[place]]))
        for sentence, place in self._postings[wording[rarest]]:
            first = place - rarest
            words = self._words[sentence][max(first, 0) : first + len(wording)]
            if first >= 0 and tuple(found for _, found in words) == wording:
                yield sentence, Span(words[0][0].start, words[-1][0].end)

    def _factor(self, mention: int, place: Span) -> float:
        span = self._spans[mention]
        earlier, following = self._beside(mention)
        if place.start < span.start:
            whole = BEFORE if earlier is None or place.start >= earlier.end else ELSEWHERE
            gap = Span(place.end, span.start)
        else:
            whole = AFTER if following is None or place.start < following.start else ELSEWHERE
            gap = Span(span.end, place.start)
            if whole == AFTER and following is not None and self._names(gap, following):
                whole = ELSEWHERE
        told = self._groups[self._group_of[mention]][1]
        if span.start > told.start and not told.covers(place):
            whole = ELSEWHERE  # "20 of the 152 councils are inadequate" tells it of the 20
        if _CLAUSE_ENDS.search(self._prose.folded, gap.start, gap.end) is not None:
            whole = APART
        apart = max(place.start - span.end, span.start - place.end, 0)
        return whole - FARTHEST * min(apart, FAR) / FAR

    def _beside(self, mention: int) -> tuple[Span | None, Span | None]:
        """Return what is told before and after a mention in its sentence, or None."""
        group, sentence = self._group_of[mention], self._sentence_of[mention]
        sides = (self._groups[each] if 0 <= each < len(self._groups) else None for each in (group - 1, group + 1))
        earlier, following = (side[1] if side is not None and side[0] == sentence else None for side in sides)
        return earlier, following

    def _names(self, gap: Span, following: Span) -> bool:
        """Tell whether the words behind a gap name the mention that follows them, as in a list."""
        comma = self._prose.folded.find(",", gap.start, gap.end)
        return comma >= 0 and following.start - comma <= _ITEM


def _groups(spans: Sequence[Span], sentences: Sequence[int]) -> tuple[list[tuple[int, Span]], list[int]]:
    """Return the mentions that overlap as one, each with its sentence, and for every mention the number of its group.

    "26 out of 153 councils" states three values, and is one thing told.
    """
    groups: list[tuple[int, Span]] = []
    group_of: list[int] = []
    for span, sentence in zip(spans, sentences, strict=True):
        if groups and span.start < groups[-1][1].end:
            first, whole = groups[-1]
            groups[-1] = (first, Span(whole.start, max(whole.end, span.end)))
        else:
            groups.append((sentence, span))
        group_of.append(len(groups) - 1)
    return groups, group_of


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
