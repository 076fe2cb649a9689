"""Finds the quotations of a text and gives each its speaker. It does not look for given words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.quote import vocabulary
from checker.kinds.quote.speakers import Attribution, attributions
from checker.kinds.quote.blocks import blocks
from checker.kinds.quote.marks import marked_stretches
from checker.kinds.quote.people import is_person, name_words
from checker.kinds.quote.value import Quotation
from checker.model import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.quote.marks import Marked
    from checker.prose import Prose

_SHORT: Final = 4
_NAMED: Final = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")


def find(prose: Prose) -> Iterator[Mention]:
    """Yield the quotations of `prose` in order of start: each marked stretch, with its marks, and each
    paragraph of a block of speech.
    """
    mentions = [*_marked(prose), *blocks(prose)]
    mentions.sort(key=lambda mention: mention.span)
    yield from mentions


def _marked(prose: Prose) -> Iterator[Mention]:
    stretches = list(marked_stretches(prose))
    if not stretches:
        return
    utterance = 0
    named: tuple[str, int] | None = None
    for marked, said in zip(stretches, attributions(prose, stretches), strict=True):
        utterance += not said.joins
        name = None
        if is_person(said.speaker):
            named = (said.speaker or "", marked.end)
        elif said.speaker and named:
            name = _meant(prose.text, said.speaker, named, marked.start)
            if name:
                named = (name, marked.end)
        yield _mention(prose, marked, said, name, utterance)


def _mention(prose: Prose, marked: Marked, said: Attribution, name: str | None, utterance: int) -> Mention:
    words = " ".join(prose.text[marked.first : marked.last].split())
    value = Quotation(words, said.speaker, name, short=_is_short(words, said), utterance=utterance)
    span = Span(marked.start, marked.end)
    return Mention("quote", span, span.of(prose.text), value)


def _is_short(words: str, said: Attribution) -> bool:
    """Tell a title, a slogan or a word in scare quotes from speech."""
    count = len(words.split())
    if count < _SHORT:
        return not (said.beside and words[-1:] in ",.!?")
    return not said.beside and words[-1:] not in ".,!?…" and count <= 2 * _SHORT


def _meant(text: str, speaker: str, named: tuple[str, int], at: int) -> str | None:
    """Return the person that "he", "she" or a surname means: the last one named, if nobody else was since."""
    name, since = named
    words = name_words(name)
    if speaker.lower() in {"he", "she"}:
        between = text[since:at] if at - since < 1500 else None
        if between is None:
            return None
        others = [other for other in _NAMED.findall(between) if not set(other.lower().split()) & set(words)]
        return None if others else name
    if name_words(speaker) and name_words(speaker)[-1] == words[-1]:
        return name
    return None


def utterances(prose: Prose) -> Quotation | None:
    """Return a text taken as one quotation: its marked parts joined, or the whole where nothing is marked."""
    stretches = [marked for marked in marked_stretches(prose)]
    text = prose.text
    inside = sum(marked.last - marked.first for marked in stretches)
    outside = len(text.strip()) - sum(marked.end - marked.start for marked in stretches)
    attributed = any(word in vocabulary.SAYING for word in prose.folded.split())
    if not stretches or (outside > inside and not attributed):
        words = " ".join(text.split())
        return Quotation(words) if any(sign.isalnum() for sign in words) else None
    if outside > 0 and len(stretches) > 1:
        stretches = _first_utterance(prose, stretches)
    words = " ".join(" ".join(text[marked.first : marked.last].split()) for marked in stretches)
    return Quotation(words, parts=len(stretches)) if words else None


def _first_utterance(prose: Prose, stretches: list[Marked]) -> list[Marked]:
    return stretches
