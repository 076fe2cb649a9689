"""Quotations: the words in marks, the speech set off as a block, who said it, and how two wordings compare.

This file joins the package's rooms; each of them says what it knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quote.finding import find, stated, utterances
from checker.kinds.quote.people import same_person
from checker.kinds.quote.value import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Comparison, Mention
    from checker.prose import Prose

__all__ = [
    "ALIASES", "CONTEXT", "NAME", "NEIGHBOUR", "Quotation", "affinity", "attribution", "compare", "compare_texts",
    "find", "same_person", "seek", "stated", "topic",
]  # fmt: skip

NAME: Final = "quote"
ALIASES: Final = ("quotation",)
CONTEXT: Final = 0.0
NEIGHBOUR: Final = 0.0
# How many words somebody else must be given, in marks and outside them, to be misquoted as the speaker.
_FEWEST: Final = 4
_FEWEST_OUTSIDE: Final = 7


def seek(prose: Prose, wanted: Quotation, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the stretches of `prose` that carry the words of `wanted`, in marks or outside them.

    A mention's span is the stretch that corresponds to `wanted`, without marks; a reworded one is found as
    well, another utterance is not. `found` is what `find` yielded for this prose.
    """
    from checker.kinds.quote.seeking import seek_words  # noqa: PLC0415 -- extracting seeks nothing

    yield from seek_words(prose, wanted.words, found)


def topic(value: Quotation) -> str:
    """Return the words of the quotation: they are what it is about."""
    return value.words


def affinity(wanted: Quotation, value: Quotation) -> float | None:
    """Return the share of the words of `wanted` that `value` has, in their order; 0 for another utterance.

    Words in marks that are no more than a part of the wanted ones have 0.6 at least.
    """
    from checker.kinds.quote.seeking import likeness  # noqa: PLC0415 -- extracting matches nothing

    return likeness(wanted.words, value)


def compare(first: Quotation, second: Quotation) -> Comparison:
    """Compare two quotations word by word; the edits' spans are offsets into their `words`."""
    from checker.kinds.quote.comparison import compare_words  # noqa: PLC0415 -- extracting compares nothing

    return compare_words(first.words, second.words, (first.parts, second.parts))


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare two texts as quotations, with or without marks; None where either has no words."""
    here, there = utterances(first), utterances(second)
    if here is None or there is None:
        return None
    return compare(here, there)


def attribution(wanted: Quotation, value: Quotation) -> str | None:
    """Return a sentence if `value` gives the words of `wanted` to a different person by name, else None.

    A phrase that anybody may use gives nobody's words away: few words, and fewer still outside marks.
    """
    if len(value.words.split()) < (_FEWEST_OUTSIDE if value.indirect else _FEWEST):
        return None
    if same_person(wanted, value) is not False:
        return None
    return f"the words are given to {value.who}, not to {wanted.who}"
