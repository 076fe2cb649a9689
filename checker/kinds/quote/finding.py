"""Finds the quotations of a text and gives each its speaker. It does not look for given words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.quote import saying, vocabulary
from checker.kinds.quote.blocks import blocks
from checker.kinds.quote.marks import marked_stretches
from checker.kinds.quote.people import is_person
from checker.kinds.quote.persons import Persons
from checker.kinds.quote.resolving import Named, meant
from checker.kinds.quote.speakers import Attribution, attributions
from checker.kinds.quote.value import Quotation
from checker.model import Mention, Span
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator

# Fewer words than this are speech only where somebody plainly says them.
_SHORT: Final = 4
_LONGEST_SLOGAN: Final = 8
_LETTER: Final = re.compile(r"[^\W_]")


def find(prose: Prose) -> Iterator[Mention]:
    """Yield the quotations of `prose` in order of start.

    Each marked stretch is one, with its marks, and so is each paragraph of a block of speech without marks.
    """
    set_off = [*blocks(prose)]
    if set_off:
        yield from sorted((*_marked(prose), *set_off), key=lambda mention: mention.span)
    else:
        yield from _marked(prose)


def _marked(prose: Prose) -> Iterator[Mention]:
    stretches = [marked for marked in marked_stretches(prose) if marked.last > marked.first]
    text = prose.text
    utterance = 0
    named: Named | None = None
    persons = Persons(text)
    for marked, said in zip(stretches, attributions(prose, stretches), strict=True):
        utterance += not said.joins
        name = None
        if is_person(said.speaker):
            named = Named(said.speaker or "", marked.end)
        elif said.speaker:
            name = meant(prose, persons, said.speaker, named, marked)
            named = Named(name, marked.end) if name else named
        words = " ".join(text[marked.first : marked.last].split())
        if _LETTER.search(words) is None:
            continue
        value = Quotation(words, said.speaker, name, short=_is_short(words, said), utterance=utterance)
        yield Mention("quote", Span(marked.start, marked.end), text[marked.start : marked.end], value)


def _is_short(words: str, said: Attribution) -> bool:
    """Tell a title, a slogan or a word in scare quotes from speech."""
    if words.count(" ") >= _LONGEST_SLOGAN:
        return False
    each = words.split()
    if len(each) < _SHORT:
        return not (said.beside and words[-1] in ".,!?")
    if words[-1] in ".!?…":
        return False
    titled = all(word[0].isupper() or word in vocabulary.FUNCTION for word in each) and each[-1][0].isupper()
    return titled or not (said.beside or words[-1] == ",")


def stated(text: str, speaker: str | None = None) -> Mention:
    """Return the quotation that a rule's own words make: whole and never short, whatever marks stand in it.

    One pair of marks around everything is not of the words; the mention spans all of `text` all the same.
    """
    around = next(marked_stretches(Prose(text)), None)
    whole = around is not None and (around.start, around.end) == (0, len(text))
    words = text[around.first : around.last] if around is not None and whole else text
    return Mention("quote", Span(0, len(text)), text, Quotation(" ".join(words.split()), speaker))


def utterances(prose: Prose) -> Quotation | None:
    """Return a text taken as one quotation: its marked parts joined, or the whole where nothing is marked."""
    stretches = list(marked_stretches(prose))
    text = prose.text
    inside = sum(marked.last - marked.first for marked in stretches)
    outside = len(text.strip()) - sum(marked.end - marked.start for marked in stretches)
    attributed = any(word in saying.SAYING for word in prose.folded.split())
    if not stretches or (outside > inside and not attributed):
        words = " ".join(text.split())
    else:
        words = " ".join(" ".join(text[marked.first : marked.last].split()) for marked in stretches)
    if _LETTER.search(words) is None:
        return None
    return Quotation(words, parts=max(1, len(stretches)))
