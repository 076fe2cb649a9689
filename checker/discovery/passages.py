"""Finds quotations that several documents carry, or one twice: word for word, trimmed, reworded or retold.

It knows who may have said words, and when. It compares nothing itself: the kind of quotations does.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.discovery.facts import Fact, Statement
from checker.discovery.reading import Said
from checker.discovery.rows import LONG, ROW, Rows, pairs, rows_of, words_in
from checker.discovery.times import days_apart
from checker.frozen import frozen
from checker.kinds.quote import same_person
from checker.topics import topical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.discovery.reading import Run
    from checker.discovery.rows import Words
    from checker.model import Comparison, Mention
    from checker.prose import Prose

# A single word or a pair must be more: a word with meaning, and the same speaker by name.
_PHRASE: Final = 3
# What is said on days further apart is said on two occasions, unless it is long and all but the same.
_ONE_EVENT: Final = 7
# So many words are no set phrase: they are one utterance also where the speakers or the days differ.
_LONG_ENOUGH: Final = 9
# Of the words with meaning in the shorter of two wordings, so many must stand in the other.
_TELLING_EQUAL: Final = 0.6
_VERBATIM: Final = frozenset(("same", "trimmed", "split", "marked"))


@frozen
class _Tie:
    """Two quotations that are wordings of one utterance, with how sure."""

    first: int
    second: int
    score: float
    reason: str
    verbatim: bool


def passage_facts(run: Run) -> Iterator[Fact]:
    """Yield the quotations that are told in more than one place, each with all its places."""
    quotes = run.said["quote"]
    words = [words_in(said.mention.value.words) for said in quotes]
    ties = list(_ties(quotes, words))
    retold = list(_retold(run, quotes, words, ties))
    yield from _gathered([*quotes, *(said for said, _ in retold)], [*ties, *(tie for _, tie in retold)])


def _ties(quotes: Sequence[Said], words: Sequence[Words]) -> Iterator[_Tie]:
    for first, second in pairs(words):
        tie = _tie(first, second, quotes, words)
        if tie is not None:
            yield tie


def _tie(first: int, second: int, quotes: Sequence[Said], words: Sequence[Words]) -> _Tie | None:
    one, other = quotes[first], quotes[second]
    if _is_title(one) or _is_title(other):
        return None
    comparison = kinds.load("quote").compare(one.mention.value, other.mention.value)
    if comparison.relation == "other":
        return None
    near = _Nearness.of(one, other)
    verbatim = comparison.relation in _VERBATIM
    shorter = min(words[first], words[second], key=len)
    if verbatim and len(shorter) >= LONG and len({*rows_of(words[first])} & {*rows_of(words[second])}) <= LONG - ROW:
        return None  # each goes on where the other stops, and what both have is a phrase
    if len(shorter) < LONG and not (verbatim and near.tells_enough(shorter)):
        return None
    if not verbatim and not near.may_reword(comparison, words[first], words[second]):
        return None
    score = _score(comparison, near, len(shorter))
    return _Tie(first, second, score, _reason(comparison, near), verbatim)


@frozen
class _Nearness:
    """How near two quotations stand: by one person (None: unknown), in one document, so many days apart."""

    speaker: bool | None
    one_document: bool
    days: int

    @classmethod
    def of(cls, one: Said, other: Said) -> _Nearness:
        speaker = same_person(one.mention.value, other.mention.value)
        return cls(speaker, one.document is other.document, days_apart(one, other))

    def tells_enough(self, words: Sequence[str]) -> bool:
        """Tell whether a few words, the same in both, are enough to be one utterance."""
        if self.speaker is False or (self.speaker is None and self.days > _ONE_EVENT):
            return False
        meaning = sum(topical(word) > 0.5 for word in words)
        if len(words) >= _PHRASE:
            return meaning >= 1
        if self.one_document or self.days > _ONE_EVENT:
            return False
        return meaning >= 1 if len(words) > 1 else meaning == 1 and self.speaker is True

    def may_reword(self, comparison: Comparison, one: Sequence[str], other: Sequence[str]) -> bool:
        """Tell whether two wordings that differ may be one utterance, and not two that are alike."""
        shorter, longer = sorted((one, other), key=len)
        there = set(longer)
        telling = [word for word in shorter if topical(word) > 0.5]
        equal = sum(word in there for word in telling)
        changed = sum(edit.weight == "major" for edit in comparison.edits)
        if self.one_document or self.speaker is False or self.days > _ONE_EVENT:
            return len(shorter) >= _LONG_ENOUGH and changed <= len(shorter) // 10
        if equal < (2 if self.speaker else 3) or equal < _TELLING_EQUAL * len(telling):
            return False
        return changed <= max(1, len(shorter) // 5)


def _is_title(said: Said) -> bool:
    """Tell a title in quotation marks from speech: every word that is no small one has a capital."""
    words = said.mention.value.words.strip(".,!?'\"").split()
    telling = [word for word in words if topical(word.lower()) > 0 and word[0].isalpha()]
    return bool(telling) and said.mention.value.short and all(word[0].isupper() for word in telling)


def _score(comparison: Comparison, near: _Nearness, words: int) -> float:
    certain = 0.99 if comparison.relation in _VERBATIM else 0.9
    length = min(1.0, 0.7 + 0.05 * words)
    return round(certain * length * {True: 1.0, None: 0.97, False: 0.85}[near.speaker], 3)


def _reason(comparison: Comparison, near: _Nearness) -> str:
    told = {
        True: "said by the same person",
        None: "a speaker is not named in both places",
        False: "said by two different people",
    }
    return f"{comparison.why}; {told[near.speaker]}"


def _retold(
    run: Run, quotes: Sequence[Said], words: Sequence[Words], ties: Sequence[_Tie]
) -> Iterator[tuple[Said, _Tie]]:
    """Yield where a document tells a long quotation without the marks, or with them set otherwise."""
    known: dict[int, set[str]] = defaultdict(set)
    for tie in ties:
        known[tie.first].add(quotes[tie.second].source)
        known[tie.second].add(quotes[tie.first].source)
    rows = Rows(words)
    added = len(quotes)
    own_of: dict[str, list[Mention]] = defaultdict(list)
    for said in quotes:
        own_of[said.source].append(said.mention)
    for place, document in enumerate(run.documents):
        label = document.source.label
        own = own_of.get(label, [])
        prose = document.prose.of_day(document.prose.date)  # what is known of it by seeking goes when it goes
        for number in rows.worth_looking(document):
            if label == quotes[number].source or label in known.get(number, ()):
                continue
            for said, tie in _sought(run, place, prose, quotes[number], number, own, added):
                yield said, tie
                added += 1


def _sought(  # noqa: PLR0913, PLR0917 -- what is looked for, where, and what is known there
    run: Run, place: int, prose: Prose, wanted: Said, number: int, own: Sequence[Any], added: int
) -> Iterator[tuple[Said, _Tie]]:
    kind, document = kinds.load("quote"), run.documents[place]
    for mention in kind.seek(prose, wanted.mention.value, own):
        if not run.is_text(place, mention.span):
            continue
        comparison = kind.compare(wanted.mention.value, mention.value)
        span = prose.sentence_at(mention.span.start)
        said = Said(document, mention, -1, span.of(prose.folded), span)
        near = _Nearness.of(wanted, said)
        one, other = words_in(wanted.mention.value.words), words_in(mention.value.words)
        least = _LONG_ENOUGH if mention.value.indirect else LONG
        if comparison.relation == "other" or min(len(one), len(other)) < least:
            continue
        verbatim = comparison.relation in _VERBATIM
        if not verbatim and not near.may_reword(comparison, one, other):
            continue
        score = _score(comparison, near, min(len(one), len(other)))
        yield said, _Tie(number, added, score, _reason(comparison, near), verbatim)
        added += 1


def _gathered(quotes: Sequence[Said], ties: Iterable[_Tie]) -> Iterator[Fact]:
    """Yield one fact for each utterance: the longest wording with all that are tied to it."""
    beside: dict[int, dict[int, _Tie]] = defaultdict(dict)
    for tie in ties:
        beside[tie.first][tie.second] = tie
        beside[tie.second][tie.first] = tie
    free = set(beside)
    for core in sorted(beside, key=lambda number: (-len(quotes[number].mention.value.words), number)):
        if core not in free:
            continue
        others = sorted(number for number in beside[core] if number in free)
        free -= {core, *others}
        news = [number for number in others if _is_news(quotes[core], quotes[number], beside[core][number])]
        for stretch, group in _stretches(quotes, core, news):
            yield _fact(quotes, core, [beside[core][other] for other in group], group, stretch)


def _is_news(core: Said, other: Said, tie: _Tie) -> bool:
    """Tell whether a statement says more than that a document repeats what it quotes, in its headline say."""
    return other.source != core.source or not tie.verbatim


def _stretches(quotes: Sequence[Said], core: int, others: Sequence[int]) -> Iterator[tuple[str, list[int]]]:
    """Yield the parts of the core that are told together: (the words, who tells them); each is a fact of its own."""
    words = words_in(quotes[core].mention.value.words)
    places: dict[Words, int] = {}
    for at in range(len(words) - 1, -1, -1):
        for size in range(1, ROW + 1):
            places[words[at : at + size]] = at
    spans = sorted((*_within(words_in(quotes[other].mention.value.words), places), other) for other in others)
    group: list[int] = []
    start = end = 0
    for first, last, other in spans:
        if group and first >= end:
            yield " ".join(words[start:end]), sorted(group)
            group = []
        start, end = (min(start, first), max(end, last)) if group else (first, last)
        group.append(other)
    if group:
        yield " ".join(words[start:end]), sorted(group)


def _within(told: Sequence[str], places: dict[Words, int]) -> tuple[int, int]:
    """Return from where to where in the core the rows of other words stand (half-open)."""
    size = min(ROW, len(told))
    hits = [places[row] for row in rows_of(told) if row in places]
    return (min(hits), max(hits) + size) if hits else (0, 1)


def _fact(quotes: Sequence[Said], core: int, ties: Sequence[_Tie], others: Sequence[int], stretch: str) -> Fact:
    best = max(tie.score for tie in ties)
    statements = [Statement(quotes[core], best, "the longest wording")]
    statements += [Statement(quotes[other], tie.score, tie.reason) for other, tie in zip(others, ties, strict=True)]
    statements.sort(key=lambda each: (each.said.source, each.said.mention.span))
    return Fact("quote", _topic(stretch), tuple(statements), quotes[core])


_ARTICLES: Final = frozenset(("a", "an", "the"))


def _topic(words: str) -> str:
    said = [word for word in words_in(words) if word not in _ARTICLES]
    telling = [word for word in said if topical(word) > 0.5]
    return "-".join((telling if len(telling) > 1 else said)[:5])
