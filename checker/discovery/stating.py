"""The words in which a rule file can state what a finding found: whole sentences, or what all its places share.

It knows sentences, words and which of them state a value. It knows neither YAML nor rules, nor whether a claim of
these words finds its places: who writes it tries that.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.discovery.places import (
    apart,
    one_line,
    own_words,
    restated,
    setter_of,
    stems,
    surroundings,
    told,
    with_marks,
)
from checker.fold import fold
from checker.frozen import frozen, replace
from checker.matching import FAR
from checker.model import Span
from checker.prose import Prose
from checker.topics import phrase, topical

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from checker.discovery.places import Surroundings
    from checker.kinds import Kind
    from checker.model import Document, Finding, Match

# A longer sentence is no example that anybody would read; the stretch of it that counts is taken.
LONGEST: Final = 300
# So many of the places lend their words, the one that set the value first.
_MOST_PLACES: Final = 3
_MOST_NEAR: Final = 5
_MOST_NEVER_NEAR: Final = 3
# What all places share must say at least so much (a word that goes with any figure says 0.5); else what half share.
_TELLING: Final = 1.5
# What stands between two words that are kept is kept too, if it is so little.
_GAP: Final = 12
# Two nouns that go together less than this are told as names of one thing.
_ONE_THING: Final = 0.9
# Kinds that rest less than this on the words around them are stated by their own.
_BY_ITSELF: Final = 0.5
_SPACE: Final = re.compile(r"\s")
# Not the comma of "20,000", nor the dash of "mid-May".
_CLAUSE: Final = re.compile(r"[,;:](?=\s)\s*|\s+[–—-]+\s+|\s*[()]\s*")


@frozen
class Wording:
    """The words of a claim by the key they stand under (`says`, `quote`, `name`), and the other keys that they need."""

    key: str
    words: str
    value: str = ""
    speaker: str = ""
    near: tuple[str, ...] = ()
    never_near: tuple[str, ...] = ()
    also_called: tuple[tuple[str, tuple[str, ...]], ...] = ()


def wordings(finding: Finding, documents: Mapping[str, Document]) -> tuple[Wording, ...]:
    """Return the ways to state what a finding found, the plainest first; none where no words state it.

    `documents` are those of its matches, by label. No words state a sum of several figures, which is of no kind.
    """
    if finding.kind not in kinds.names():
        return ()  # a sum is made of claims
    if finding.kind == "name":
        return (Wording("name", one_line(setter_of(finding).mention.value.name)),)
    found = _quotations(finding) if finding.kind == "quote" else _Stated(finding, documents).wordings()
    return tuple(dict.fromkeys(found))


def set_apart(
    wording: Wording, right: Sequence[Match], wrong: Sequence[Match], documents: Mapping[str, Document]
) -> Wording | None:
    """Return a wording that forbids words of the `wrong` places' sentences which no `right` one has; None without."""
    allowed = {found for match in right for found in own_words(match, documents[match.source])}
    left = [
        {found: word for found, word in own_words(match, documents[match.source]).items() if found not in allowed}
        for match in wrong
    ]
    forbidden: list[str] = []
    while left and len(forbidden) < _MOST_NEVER_NEAR:
        count = Counter(found for words in left for found in words)
        if not count:
            return None
        best = min(count, key=lambda found: (-count[found], found))
        forbidden.append(next(words[best] for words in left if best in words))
        left = [words for words in left if best not in words]
    return None if left else replace(wording, never_near=tuple(forbidden))


def _quotations(finding: Finding) -> Iterator[Wording]:
    """Yield the wording that set the value, then the shortest ones, each with its speaker and without."""
    first = setter_of(finding)
    by_length = sorted(finding.matches, key=lambda match: len(match.mention.value.words))
    said = list(dict.fromkeys(one_line(match.mention.value.words) for match in (first, *by_length)))
    value: Any = first.mention.value
    is_named = value.name or (value.speaker and value.speaker[0].isupper() and " " in value.speaker)
    for speaker in dict.fromkeys((value.who if is_named else "", "")):
        for words in said[: _MOST_PLACES + 1]:
            yield Wording("quote", words, speaker=speaker)


def _nearness(place: Surroundings, found: str) -> float:
    """Return 1 for a word next to the mention, half of it for one far away: another figure may stand between."""
    return 1 - min(apart(place.words[found], place.match.mention.span), FAR) / (2 * FAR)


class _Stated:
    """The places of one finding, and the sentences by which a claim could state it."""

    def __init__(self, finding: Finding, documents: Mapping[str, Document]) -> None:
        """Read the words around every place."""
        self.kind: Kind = kinds.load(finding.kind)
        self.is_open = finding.verdict != "agree"
        first = setter_of(finding)
        self.first = surroundings(first, documents[first.source])
        others = [match for match in finding.matches if match is not first]
        self.places = [self.first, *(surroundings(match, documents[match.source]) for match in others)]

    def wordings(self) -> Iterator[Wording]:
        """Yield sentences that state the value: as they stand, then cut to what counts; without `near`, then with."""
        for place in self._lenders():
            for near in dict.fromkeys(((), self._demanded)):
                for words in self._sentences(place):
                    yield from self._wording(place, words, near)

    def _lenders(self) -> list[Surroundings]:
        """Return the places whose words may state it: the one that set the value, then the shortest sentences.

        Where the values differ, what the claim states is only an example; else it is what sources are held to.
        """
        value = self.first.match.mention.value
        lenders = [
            place
            for place in self.places[1:]
            if self.is_open or self.kind.compare(value, place.match.mention.value).relation == "same"
        ]
        lenders.sort(key=lambda place: place.sentence.end - place.sentence.start)
        return [self.first, *lenders][:_MOST_PLACES]

    def _sentences(self, place: Surroundings) -> Iterator[str]:
        if self.kind.CONTEXT < _BY_ITSELF:
            yield told(place.match, place.document, [place.match.mention.span])
        yield told(place.match, place.document, [place.sentence])
        pieces = list(self._pieces(place))
        yield told(place.match, place.document, [Span(pieces[0].start, pieces[-1].end)])
        yield told(place.match, place.document, pieces)
        yield told(place.match, place.document, [self._clause(place)])

    @staticmethod
    def _clause(place: Surroundings) -> Span:
        """Return what stands between the marks of clauses around a mention: another figure has its words elsewhere."""
        text, mention = place.document.text, place.match.mention.span
        ends = [found.start() for found in _CLAUSE.finditer(text, mention.end, place.sentence.end)]
        starts = [found.end() for found in _CLAUSE.finditer(text, place.sentence.start, mention.start)]
        return Span(max(starts, default=place.sentence.start), min(ends, default=place.sentence.end))

    def _pieces(self, place: Surroundings) -> Iterator[Span]:
        """Yield what a sentence shares with the others, and the mention with the words beside it, in order."""
        mention, text = place.match.mention.span, place.document.text
        wanted = sorted([mention, *(span for found, span in place.words.items() if found in self._shared)])
        start, end = wanted[0].start, wanted[0].end
        for span in wanted[1:]:
            if span.start - end > _GAP and _SPACE.search(text, end, span.start):
                yield with_marks(Span(start, end), place)
                start = span.start
            end = max(end, span.end)
        yield with_marks(Span(start, end), place)

    def _wording(self, place: Surroundings, words: str, near: tuple[str, ...]) -> Iterator[Wording]:
        """Yield the claim, if the words, read by themselves, state the value once and by the words of the place."""
        told = one_line(restated(place.match))
        found = list(self.kind.find(Prose(words)))
        meant = [each for each in found if one_line(each.text) == told]
        if len(words) > LONGEST or len(meant) != 1:
            return
        if self.kind.compare(meant[0].value, place.match.mention.value).relation == "same":
            yield Wording("says", words, told if len(found) > 1 else "", "", near, (), self._also_called(place))

    def _also_called(self, place: Surroundings) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return what the others call what is counted, where no word tells that it is one thing."""
        if self.kind.CONTEXT < _BY_ITSELF:
            return ()
        wanted = place.match.mention.value
        topic = fold(self.kind.topic(wanted))
        others: dict[tuple[str, ...], str] = {}
        for each in self.places:
            called = fold(self.kind.topic(each.match.mention.value))
            fit = self.kind.affinity(wanted, each.match.mention.value)
            if called and fit is not None and fit < _ONE_THING:
                others.setdefault(phrase(called), called)
        others.pop(phrase(topic), None)
        return ((topic, tuple(others.values())),) if topic and others else ()

    @cached_property
    def _shared(self) -> frozenset[str]:
        """Return the stems that stand around all places, or around half of them where all share too little."""
        count = Counter(found for place in self.places for found in place.beside)
        everywhere = {found for found, times in count.items() if times == len(self.places)}
        if sum(map(topical, everywhere)) >= _TELLING:
            return frozenset(everywhere)
        return frozenset(found for found, times in count.items() if 2 * times >= len(self.places))

    @cached_property
    def _demanded(self) -> tuple[str, ...]:
        """Return words of which every place has one: such as stand next to the mention, and elsewhere least."""
        surface = self._surface()
        times = self._times(surface)
        demanded: list[str] = []
        left = list(self.places)
        while left and len(demanded) < _MOST_NEAR:
            here: dict[str, float] = defaultdict(float)
            for place in left:
                for found in place.words.keys() & surface.keys():
                    here[found] += _nearness(place, found)
            if not here:
                return ()
            best = min(here, key=lambda found: (-(here[found] ** 2) / times[found], found))
            demanded.append(surface[best])
            left = [place for place in left if best not in place.beside]
        return () if left else tuple(demanded)

    def _times(self, words: Collection[str]) -> dict[str, int]:
        """Return how often each stem stands in the documents; more than nought."""
        documents = {place.match.source: place.document for place in self.places}
        counts = [stems(document.prose) for document in documents.values()]
        return {found: 1 + sum(count[found] for count in counts) for found in words}

    def _surface(self) -> dict[str, str]:
        """Return the words that could be demanded, by their stems, as the first place has them."""
        surface: dict[str, str] = {}
        for place in self.places:
            folded = place.document.prose.folded
            for found, span in place.words.items():
                word = span.of(folded)
                if topical(word) == 1 and not word[0].isdigit():
                    surface.setdefault(found, word)
        return surface
