"""Reads what a claim states from its own words, by the same extractor that reads documents.

It knows which kind is asked first, and what to say where a sentence states no value or several. It does
not know how a value is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.fold import fold
from checker.frozen import replace
from checker.model import Mention, Span
from checker.prose import Prose
from checker.rules.fields import did_you_mean, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.errors import Problem
    from checker.rules.nodes import Reading, Text

# Whose value a sentence states if it states some of several kinds: a figure's day and speaker are circumstances, and so
# is the hour of a day. Every sentence names somebody, so a name is never guessed: the key `name` states it.
ASKED_IN_TURN: Final = ("quantity", "date", "time", "role", "quote")
_MOST_LISTED: Final = 5


def kind_named(word: Text) -> Reading[str | None]:
    """Return the name of the kind that `kind:` means by name or alias."""
    written = word.text.lower()
    if written in kinds.names():
        return written  # without loading the other kinds, which a run may not need
    words = kind_words()
    name = words.get(written)
    if name is None:
        remedy = did_you_mean(written, words) or f"the kinds are {', '.join(words)}"
        yield word.place.problem(f"unknown kind {shown(word.text)}", remedy)
    return name


def kind_words() -> dict[str, str]:
    """Return every word that `kind:` understands, with the name of the kind that it means."""
    return {word: name for name in kinds.names() for word in (name, *kinds.load(name).ALIASES)}


def read_sentence(says: Text, kind: str | None, value: Text | None) -> Reading[Mention | None]:
    """Return the one mention that the sentence makes: of `kind` if given, and with the words of `value` if given."""
    everything: list[Mention] = []
    # Kind after kind, and no further than needed: loading a kind takes longer than asking it.
    for found in found_in_turn(says.text, kind):
        meant = _outermost(found) if value is None else _innermost(_with_words(value.text, found))
        if len(meant) == 1:
            return meant[0]
        if meant:
            yield _several(says, meant) if value is None else _ambiguous(value, meant)
            return None
        everything += found
    if value is not None and everything:
        fault = f'"says" states no value {shown(value.text)}'
        yield value.place.problem(fault, f"the values in it are {_listed(everything)}")
    else:
        yield _nothing_stated(says, kind)
    return None


def found_in_turn(sentence: str, kind: str | None = None) -> Iterator[list[Mention]]:
    """Yield the mentions of each kind that makes any, in turn; last what leaves its year or week open."""
    prose = Prose(sentence)
    asked = [name for name in ((kind,) if kind else ASKED_IN_TURN) if name in kinds.names()]
    states = False
    for name in asked:
        found = list(kinds.load(name).find(prose))
        if found:
            states = True
            yield found
    if not states:
        yield from filter(None, (kinds.heard(name, prose) for name in asked))


def _outermost(found: Sequence[Mention]) -> list[Mention]:
    """Return the mentions that stand inside no other: of "20 of the 152 councils" the share, not its two counts."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda mention: (mention.span.start, -mention.span.end)):
        if not kept or not _holds(kept[-1], mention):
            kept.append(mention)
    return kept


def _innermost(found: Sequence[Mention]) -> list[Mention]:
    """Return the mentions that hold no other: who names 152 means the 152, not the share that it is a part of."""
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda mention: (-mention.span.start, mention.span.end)):
        if not kept or not _holds(mention, kept[-1]):
            kept.append(mention)
    return kept[::-1]


def _holds(outer: Mention, inner: Mention) -> bool:
    return outer.span != inner.span and outer.span.covers(inner.span)


def _with_words(words: str, found: Sequence[Mention]) -> list[Mention]:
    """Return the mentions that are these words, or else those that have them in theirs."""
    words = fold(words.strip())
    exactly = [mention for mention in found if fold(mention.text) == words]
    return exactly or [mention for mention in found if words in fold(mention.text)]


def read_words(kind: str, words: Text, **extra: str) -> Reading[Mention | None]:
    """Return the mention that the words of a quotation or a name make, as they stand in the rule file.

    `extra` are the other keys of the claim that belong to the value (`speaker`).
    """
    if kind not in kinds.names():
        yield words.place.problem(f"unknown kind {shown(kind)}")
        return None
    module = kinds.load(kind)
    text = " ".join(words.text.split())
    state: Any = getattr(module, "stated", None)
    if state is not None:
        mention: Mention = state(text, **extra)
        return mention
    # A kind that finds its values by marks is shown the words inside a pair of them.
    for whole in (text, f"“{text}”"):
        found = next(iter(module.find(Prose(whole))), None)
        if found is not None:
            return replace(found, span=Span(0, len(text)), text=text, value=replace(found.value, **extra))
    yield words.place.problem(f"{shown(text)} is no {kind}")
    return None


def _nothing_stated(says: Text, kind: str | None) -> Problem:
    if kind is not None:
        return says.place.problem(f'"says" states no {kind}', "write a sentence that does, or delete `kind`")
    return says.place.problem(
        '"says" states no value',
        "write the fact with its value, as in `20 councils failed`, or `Ada Quill, head of the toll office`; "
        "words go under `quote`, a name under `name`",
    )


def _several(says: Text, found: Sequence[Mention]) -> Problem:
    return says.at(found[0].span.start).problem(
        f'"says" states {len(found)} values: {_listed(found)}',
        f"say which is meant, as in `value: {found[0].text}`, or write a claim for each",
    )


def _ambiguous(value: Text, found: Sequence[Mention]) -> Problem:
    return value.place.problem(
        f"{shown(value.text)} fits {len(found)} values of the sentence: {_listed(found)}",
        "write an example sentence in which it stands once",
    )


def _listed(found: Sequence[Mention]) -> str:
    listed = [shown(mention.text) for mention in found[:_MOST_LISTED]]
    more = len(found) - len(listed)
    return ", ".join(listed) + (f" and {more} more" if more else "")


def read_tolerance(written: Text, wanted: Mention | None) -> Reading[None]:
    """Yield a problem where the text does not state one amount, or none by which the `wanted` value can be off."""
    found = [mention.value for mention in kinds.load("quantity").find(Prose(written.text))]
    if len(found) != 1 or found[0].number is None or found[0].number <= 0 or found[0].hedge:
        yield written.place.problem(f"{shown(written.text)} is no tolerance", "write it like 5%, 2, 2 points or £1m")
        return
    check: Any = None if wanted is None else getattr(kinds.load(wanted.kind), "tolerance_fault", None)
    if check is not None and wanted is not None and (remedy := check(written.text)) is not None:
        yield written.place.problem(f"{shown(written.text)} is no tolerance of {shown(wanted.text)}", remedy)
