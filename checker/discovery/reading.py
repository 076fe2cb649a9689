"""What a run reads of its documents: every usable mention with the words that stand around it.

It knows sentences, clauses and the words in them. It does not know which mentions belong together.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import wraps
from itertools import islice, pairwise
from operator import itemgetter
from sys import intern
from typing import TYPE_CHECKING, Any, Final, TypeVar

from checker import kinds
from checker.discovery.boilerplate import boilerplate
from checker.discovery.nouns import NUMBER_WORDS, canonical
from checker.model import Span
from checker.topics import topical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.model import Document, Mention
    from checker.prose import Prose

T = TypeVar("T")

KINDS: Final = ("quantity", "date", "time", "role", "quote")
# Of these, what says when: by itself it tells nothing of what happened then.
WHEN: Final = frozenset(("date", "time"))

_TOKEN: Final = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*|[,;:()\"–—]|--")
# How much a word near a mention counts: whole up to so many words away, then less with every word.
_NEAR: Final = 4
_DECAY: Final = 0.06
_LEAST: Final = 0.25
# What a word loses behind a mark that ends a clause, and behind another mention of the same kind.
_OVER_MARK: Final = 0.85
_OVER_MENTION: Final = 0.7
# "One in five are inadequate, while 23% are good": what stands on the other side is told of something else.
_OVER_CONTRAST: Final = 0.5
_CONTRASTS: Final = frozenset("while but although though whereas".split())
# How many characters around a mention are read: a sentence without an end must not be read for every figure in it.
_WINDOW: Final = 240
_NEIGHBOUR: Final = 0.3
_CLAUSE_MARKS: Final = frozenset(",;:()–—") | {"--"}
# What stands aside between the subject and one of these verbs is told of the subject, and the verb as well.
_LONGEST_ASIDE: Final = 8
_VERB: Final = re.compile(r"(?:is|are|was|were|has|have|had|will|would|could|said|says|did|died)$|[a-z]{3,}ed$")
_CLAUSE_WORDS: Final = frozenset("while but although though whereas which who where after before because".split())


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """A mention where a document says it.

    `words` are the stems around it with how near they are (0 to 1), `clause` the plain words of its own
    clause in order, `names` the capital words of its sentence, `sentence` its folded text.
    `order` tells mentions of a run apart and keeps them in order of document and place; `known` belongs to `once`.
    """

    document: Document
    mention: Mention
    order: int
    sentence: str
    sentence_span: Span
    words: dict[str, float] = field(default_factory=dict)
    clause: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    times: tuple[Mention, ...] = ()
    known: dict[str, Any] = field(default_factory=dict, init=False)

    @property
    def source(self) -> str:
        """Return the label of the document's source."""
        return self.document.source.label


def once(asked: Callable[[Said], T]) -> Callable[[Said], T]:
    """Let what a function says of one mention be found once, however many others the mention is held to."""
    name = f"{asked.__module__}.{asked.__name__}"

    @wraps(asked)
    def answer(said: Said) -> T:
        known = said.known
        if name not in known:
            known[name] = asked(said)
        found: T = known[name]
        return found

    return answer


@dataclass(frozen=True, slots=True)
class Run:
    """The documents of a run, in order of label, with their usable mentions by kind."""

    documents: tuple[Document, ...]
    rejected: tuple[tuple[Span, ...], ...]
    said: dict[str, list[Said]]

    def is_text(self, number: int, span: Span) -> bool:
        """Tell whether `span` of document `number` stands in its text, not around it."""
        return not _inside(self.rejected[number], span)


def read(documents: Sequence[Document]) -> Run:
    """Read the documents; their order does not matter."""
    ordered = tuple(sorted(documents, key=lambda document: (document.source.label, document.source.path)))
    rejected = [tuple(spans) for spans in boilerplate(ordered)]
    said: dict[str, list[Said]] = {kind: [] for kind in KINDS}
    order = 0
    for document, spans in zip(ordered, rejected, strict=True):
        mentions = _mentions(document.prose, spans)
        document.prose.forget()
        for kind, found in mentions.items():
            if kind == "quantity" or kind in WHEN:
                said[kind] += _in_context(document, found, mentions["date"], order)
            else:
                said[kind] += [plain(document, each, order + at) for at, each in enumerate(found)]
            order += len(found)
    return Run(ordered, tuple(rejected), said)


def _mentions(prose: Prose, rejected: Sequence[Span]) -> dict[str, list[Mention]]:
    return {
        kind: [mention for mention in kinds.heard(kind, prose) if not _inside(rejected, mention.span)] for kind in KINDS
    }


def _inside(rejected: Sequence[Span], span: Span) -> bool:
    at = bisect_right(rejected, span.start, key=lambda each: each.start) - 1
    return at >= 0 and span.start < rejected[at].end


def plain(document: Document, mention: Mention, order: int) -> Said:
    """Return a mention with its sentence, but without the words around it; `order` is its own in the run."""
    span = document.prose.sentence_at(mention.span.start)
    near = Span(max(span.start, mention.span.start - _WINDOW), min(span.end, mention.span.end + _WINDOW))
    return Said(document, mention, order, near.of(document.prose.folded), span)


def _in_context(document: Document, found: Sequence[Mention], times: Sequence[Mention], order: int) -> Iterator[Said]:
    prose = document.prose
    read = _Sentences(prose)
    for at, mention in enumerate(found):
        number = prose.sentence_number(mention.span.start)
        span = prose.sentences[number]
        near = Span(max(span.start, mention.span.start - _WINDOW), min(span.end, mention.span.end + _WINDOW))
        others = [each.span for each in found[max(0, at - 6) : at + 7] if each is not mention]
        tokens = read.tokens(number, near)
        words = _weighed(tokens, mention.span, others)
        for side in (number - 1,) if number and len(words) < 8 else ():
            for _, _, word, _ in read.tokens(side, prose.sentences[side]):
                if (light := _topical(word)) > 0:
                    words.setdefault(canonical(word), _NEIGHBOUR * light)
        yield Said(
            document, mention, order + at, near.of(prose.folded), span, words,
            tuple(_clause(tokens, mention.span)),
            _nearest(reversed(tokens[: bisect_right(tokens, mention.span.start, key=_END)]), 6)[::-1],
            _nearest(tokens[bisect_left(tokens, mention.span.end, key=_START) :], 8),
            frozenset(canonical(word) for start, _, word, capital in tokens if capital and start > span.start),
            tuple(_covered(times, near, mention.span)),
        )  # fmt: skip


def _covered(times: Sequence[Mention], near: Span, own: Span) -> Iterator[Mention]:
    at = bisect_left(times, near.start, key=lambda each: each.span.start)
    while at < len(times) and times[at].span.start < near.end:
        if times[at].span != own:
            yield times[at]
        at += 1


Token = tuple[int, int, str, bool]
_START: Final = itemgetter(0)
_END: Final = itemgetter(1)


class _Sentences:
    """The sentences of a text as words, each read once: a wall of digits is one sentence of thousands of figures."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self._known: dict[int, list[Token]] = {}

    def tokens(self, number: int, near: Span) -> list[Token]:
        """Return the words of a sentence that stand within `near`."""
        found = self._known.get(number)
        if found is None:
            # The mentions come in order: no more than the sentence of the last one, and that before it, is asked again.
            kept = self._known.get(number - 1)
            self._known = {} if kept is None else {number - 1: kept}
            found = self._known[number] = _tokens(self._prose, self._prose.sentences[number])
        if near == self._prose.sentences[number]:
            return found
        first, last = bisect_left(found, near.start, key=_START), bisect_right(found, near.end, key=_END)
        if first >= last:
            return _tokens(self._prose, near)
        # What `near` cuts at its ends is read as it stands there.
        before, after = Span(near.start, found[first][0]), Span(found[last - 1][1], near.end)
        return [*_tokens(self._prose, before), *found[first:last], *_tokens(self._prose, after)]


def _tokens(prose: Prose, span: Span) -> list[Token]:
    """Return the words and clause marks of a stretch: start, end, folded, whether it begins with a capital.

    A word is one string for the whole run, however often it comes: thousands of documents have few words.
    """
    return [
        (token.start(), token.end(), intern(token.group()), prose.text[token.start()].isupper())
        for token in _TOKEN.finditer(prose.folded, span.start, span.end)
    ]


def _weighed(tokens: Sequence[Token], span: Span, others: Sequence[Span]) -> dict[str, float]:
    """Return the stems around `span` with what each counts by its distance; the number itself is none of them."""
    words: dict[str, float] = {}
    at = bisect_right(tokens, span.start, key=_END)
    mention_at = _mentioned(tokens, others)
    for side in (tokens[:at][::-1], tokens[at:]):
        factor, away = 1.0, 0
        passed: set[Span] = set()
        aside = _aside(side)
        for number, (start, _, word, _) in enumerate(side):
            if number in aside:
                words.setdefault(canonical(word), _LEAST * counts) if (counts := _topical(word)) > 0 else None
                continue
            if word in _CLAUSE_MARKS or word in _CLAUSE_WORDS:
                factor *= _OVER_CONTRAST if word in _CONTRASTS else _OVER_MARK
                continue
            over = mention_at.get(start)
            if over is not None and over not in passed:
                passed.add(over)
                factor *= _OVER_MENTION
            away += 1
            counts = _topical(word)
            if counts <= 0:
                continue
            near = max(_LEAST, factor * (1.0 - _DECAY * max(0, away - _NEAR)))
            key = canonical(word)
            words[key] = max(words.get(key, 0.0), near * counts)
    return words


def _mentioned(tokens: Sequence[Token], mentions: Sequence[Span]) -> dict[int, Span]:
    """Return the mention that each word stands in, by where the word starts."""
    found: dict[int, Span] = {}
    for mention in mentions:
        at = bisect_right(tokens, mention.start, key=_END)
        while at < len(tokens) and tokens[at][0] < mention.end:
            found.setdefault(tokens[at][0], mention)
            at += 1
    return found


def _nearest(tokens: Iterable[Token], most: int) -> tuple[str, ...]:
    """Return the first so many words of some that may be clause marks."""
    return tuple(islice((word for _, _, word, _ in tokens if word[0].isalnum()), most))


def _aside(tokens: Sequence[Token]) -> range:
    """Return the places of what stands between two marks before the verb: "a quarter, ⟨21 in total,⟩ are rated"."""
    marks = [number for number, token in enumerate(tokens[: _LONGEST_ASIDE + _NEAR]) if token[2] in _CLAUSE_MARKS]
    for first, second in pairwise(marks):
        if second + 1 < len(tokens) and second - first <= _LONGEST_ASIDE and _VERB.match(tokens[second + 1][2]):
            return range(first, second + 1)
    return range(0)


def _topical(word: str) -> float:
    """Return how much a word says of the topic; a number and a mark say nothing."""
    return topical(word) if word[0].isalpha() and word not in NUMBER_WORDS else 0.0


def _clause(tokens: Sequence[Token], span: Span) -> Iterator[str]:
    """Yield the folded words between the clause marks on both sides of `span`."""
    at = bisect_right(tokens, span.start, key=_END)
    begin = next((number for number in range(at, 0, -1) if tokens[number - 1][2] in _CLAUSE_MARKS), 0)
    for start, _, word, _ in tokens[begin:]:
        if word in _CLAUSE_MARKS and start >= span.end:
            return
        yield word
