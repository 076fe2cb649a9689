"""Which words of a claim stand around a mention, how near they are, and in which clause.

It knows words and how near they are. It does not know values, kinds, claims or documents: what a figure
amounts to can never decide whether it is the one that a claim speaks of.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from checker.model import Span
from checker.topics import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from checker.prose import Prose
    from checker.topics import Concept, Phrase

# Where what is told of a figure ends: "raised £6.4m | and we spent £5.9m", "200 homes | of which 40 are empty".
_CLAUSE_ENDS: Final = re.compile(
    r"""
    ; | ,[ ]with\b
    | \b(?: and | but | while | whereas | of[ ]wh(?:ich|om) | including
          | after | before | when | once | until | because | since | although | though )\b
    """,
    re.VERBOSE,
)
# How much a word counts by where it stands; docs/matching.md shows what each was tried on.
AFTER: Final = 1.0  # after the mention, before the next one: "538,000 ⟨in 2008⟩ to 605,100"
BEFORE: Final = 0.95  # before the mention, after the one before
ELSEWHERE: Final = 0.85  # elsewhere in the sentence
APART: Final = 0.75  # in another clause of it
FARTHEST: Final = 0.2  # what distance takes away at most: "7 in some areas, to ⟨as high as⟩ 34" speaks of 34
FAR: Final = 60  # the distance, in characters, from which on it takes that
_ITEM: Final = 24  # characters: what begins so shortly before a figure names it: "gave £2.1m, ⟨donations⟩ £2.8m"
OTHERS: Final = 0.85  # of that: a word that commonly says the same ("died" for "killed")
_REACH: Final = 500  # characters
NEIGHBOUR: Final = 0.5  # in the sentence before or after, at most: each kind sets its own


Beside = tuple[tuple[str, ...], tuple[str, ...]]


def words_beside(folded: str, span: Span) -> Beside:
    """Return the words before and after a span of a folded sentence."""
    before, after = WORD.findall(folded, 0, span.start), WORD.findall(folded, min(span.end, len(folded)))
    return tuple(before), tuple(after)


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
            found_words = WORD.finditer(prose.folded, span.start, span.end)
            words = [(Span(*word.span()), stem(word.group())) for word in found_words]
            self._words[sentence] = words
            for place, (_, found) in enumerate(words):
                self._postings[found].append((sentence, place))

    def sentence_of(self, mention: int) -> int:
        """Return the number of the sentence that the mention stands in."""
        return self._sentence_of[mention]

    def beside(self, mention: int) -> Beside:
        """Return the folded words before and after a mention in its sentence, as far as they may be told of it."""
        span, sentence = self._spans[mention], self._prose.sentences[self._sentence_of[mention]]
        start, end = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
        return words_beside(self._prose.folded[start:end], Span(span.start - start, span.end - start))

    def vocabulary(self) -> AbstractSet[str]:
        """Return every stem that stands around some mention."""
        return self._postings.keys()

    def strength(self, concept: Concept) -> dict[int, float]:
        """Return how strongly a concept stands around each mention that has it nearby, in these words or others."""
        found = self.factors(concept.wordings)
        for mention, factor in self.factors(concept.others).items() if concept.others else ():
            found[mention] = max(found.get(mention, 0.0), OTHERS * factor)
        return found

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
