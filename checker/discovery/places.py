"""A place that a finding rests on, with the words around it, and the sentence told so that a rule file can hold it.

It knows sentences and words. It does not know what a claim is made of.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from checker.frozen import frozen
from checker.model import Span
from checker.topics import stem, topical

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.model import Document, Finding, Match
    from checker.prose import Prose

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_PAIRS: Final = (("“", "”"), ("«", "»"))
_ENDS_INSIDE: Final = re.compile(r"’(?!\w)")
_QUOTE_MARKS: Final = "'\"‘’‚‛“”„‟«»‹›"


@frozen
class Surroundings:
    """A match with the sentence around it, and the words there by their stems: where each stands nearest to it.

    `beside` are the stems of the sentences before and after too.
    """

    match: Match
    document: Document
    sentence: Span
    words: Mapping[str, Span]
    beside: frozenset[str]


def surroundings(match: Match, document: Document) -> Surroundings:
    """Return a match with what stands around it; a number is no word, but a year is."""
    prose, mention = document.prose, match.mention.span
    number = prose.sentence_number(mention.start)
    around = prose.sentences[max(number - 1, 0) : number + 2]
    words: dict[str, Span] = {}
    beside: set[str] = set()
    for sentence in around:
        for word in _WORD.finditer(prose.folded, sentence.start, sentence.end):
            span, found = Span(*word.span()), stem(word.group())
            if not topical(word.group()) or _is_number(word.group()):
                continue
            beside.add(found)
            inside = sentence == prose.sentences[number] and not mention.covers(span)
            if inside and (found not in words or apart(span, mention) < apart(words[found], mention)):
                words[found] = span
    return Surroundings(match, document, prose.sentences[number], words, frozenset(beside))


def _is_number(word: str) -> bool:
    """Tell a number that is no word of a claim from a year, which is one."""
    return word[0].isdigit() and not (word.isdigit() and len(word) == 4)


def apart(one: Span, other: Span) -> int:
    """Return how many characters stand between two spans."""
    return max(one.start - other.end, other.start - one.end, 0)


def setter_of(finding: Finding) -> Match:
    """Return the match that set the expected value: the one that was compared with nothing."""
    return next((match for match in finding.matches if match.comparison is None), finding.matches[0])


def sentence_of(match: Match, document: Document) -> str:
    """Return the sentence around a match, on one line; a day that it names from its own day is told by its date."""
    return told(match, document, [document.prose.sentence_at(match.mention.span.start)])


def told(match: Match, document: Document, pieces: Sequence[Span]) -> str:
    """Return pieces of a sentence on one line, with an ellipsis for what is left out; one holds the mention."""
    text, mention = document.text, match.mention.span
    words = []
    for span in pieces:
        if span.start <= mention.start < span.end:
            end = max(mention.end, span.end)
            words.append(f"{text[span.start : mention.start]}{restated(match)}{text[mention.end : end]}")
        else:
            words.append(span.of(text))
    return _balanced(one_line(" … ".join(words)))


def _balanced(words: str) -> str:
    """Return a sentence without the mark of a quotation that begins or ends in another."""
    for opening, closing in _PAIRS:
        if words.startswith(opening) and words.count(opening) > words.count(closing):
            return words[1:]
        if words.endswith(closing) and words.count(closing) > words.count(opening):
            return words[:-1]
    # ’ is an apostrophe as well, so that only a beginning without any end is sure.
    if words.startswith("‘") and not _ENDS_INSIDE.search(words):
        return words[1:]
    return words[1:] if words.startswith('"') and words.count('"') % 2 else words


def one_line(text: str) -> str:
    """Return a text without line breaks and double spaces."""
    return " ".join(text.split())


def restated(match: Match) -> str:
    """Return the words of a mention; "last Tuesday" means nothing in a rule file, which has no day of its own."""
    value: Any = match.mention.value
    if not getattr(value, "relative", False) or value.allowed is not None or value.other is not None:
        return match.mention.text
    shown: str = value.show()
    return shown


def with_marks(span: Span, place: Surroundings) -> Span:
    """Return a stretch of a sentence with the quotation marks that touch it."""
    start, end, text, whole = span.start, span.end, place.document.text, place.sentence
    while start > whole.start and text[start - 1] in _QUOTE_MARKS:
        start -= 1
    while end < whole.end and text[end] in _QUOTE_MARKS:
        end += 1
    return Span(start, end)


def own_words(match: Match, document: Document) -> dict[str, str]:
    """Return the telling words of the sentence around a match, by their stems."""
    folded, span = document.prose.folded, document.prose.sentence_at(match.mention.span.start)
    words = (word.group() for word in _WORD.finditer(folded, span.start, span.end))
    return {stem(word): word for word in words if topical(word) == 1 and not word[0].isdigit()}


@lru_cache(maxsize=256)
def stems(prose: Prose) -> Counter[str]:
    """Return how often each stem stands in a text; findings come many to a document."""
    return Counter(stem(word.group()) for word in _WORD.finditer(prose.folded))
