"""Finds names of organisations, reports and laws: capitals around a noun such as "Association", "Report" or "Act".

It knows runs of capitals and acronyms in brackets. It does not know persons, places or near-copies.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.bodies import NAMING, SMALL, WORKS, introductions
from checker.capitals import OPENERS, is_headline, run_before, run_end
from checker.kinds.name.value import Name
from checker.model import Mention, Span
from checker.people import is_given, is_honorific
from checker.tokens import bare, places, token_at, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.prose import Prose
    from checker.tokens import Token

NAME: Final = "name"

# Nouns that name something only together with more than one other capital: "Paris Group" may be anything.
_COMMON: Final = frozenset(
    "budget center centre church club company department division force forces fund government group guard head"
    " house index league mission movement network operation pact party plan police press program programme review"
    " rule rules school service services statement strategy team union unit".split()
)
_NOT_FIRST: Final = frozenset(
    "president prime minister secretary chairman chair director former senator sen rep".split()
)
_FURTHER: Final = 3
_LONGEST_ACRONYM: Final = 5
_LOUD: Final = 4


def find(prose: Prose) -> Iterator[Mention]:
    """Yield the names in `prose`, in order of start; none overlaps another."""
    introduced = introductions(prose.text) if "(" in prose.text else []
    done = 0
    for mention in sorted((*_introduced(prose, introduced), *_with_nouns(prose)), key=_longest_first):
        if mention.span.start >= done:
            done = mention.span.end
            yield mention


def stated(text: str, **_given: str) -> Mention:
    """Return the name that the words of a rule are, as they stand."""
    name = text.removeprefix("the ").removeprefix("The ")
    return Mention(NAME, Span(0, len(text)), text, Name(name))


def mention_at(prose: Prose, start: int, end: int, acronym: str = "") -> Mention:
    """Return the name between two offsets."""
    text = prose.text[start:end]
    return Mention(NAME, Span(start, end), text, Name(" ".join(text.split()), acronym))


def _longest_first(mention: Mention) -> tuple[int, bool, int]:
    return mention.span.start, not mention.value.acronym, -mention.span.end


def _introduced(prose: Prose, introduced: Sequence[tuple[int, int, str]]) -> Iterator[Mention]:
    for start, end, acronym in introduced:
        yield mention_at(prose, start, end, acronym)


def _with_nouns(prose: Prose) -> Iterator[Mention]:
    sentence = Span(0, 0)
    tokens: list[Token] = []
    floor = 0
    for start, end in places(prose.text, [word.capitalize() for word in NAMING & prose.words]):
        if not _has_company(prose.text, start, end):
            continue
        if start >= sentence.end:
            sentence = prose.sentence_at(start)
            tokens = tokens_of(prose.text, prose.folded, sentence)
            if is_headline(tokens):
                tokens = []
            floor = 0
        at = token_at(tokens, start)
        if at < floor or tokens[at].start != start:
            continue
        stretch = _stretch(tokens, at, floor)
        if stretch is not None:
            floor = stretch[1]
            last = tokens[stretch[1] - 1]
            yield mention_at(prose, tokens[stretch[0]].start, last.start + len(bare(last.low)))


def _has_company(text: str, start: int, end: int) -> bool:
    """Tell quickly whether the noun may be part of a name: a capital before it, or "of" or "for" after it."""
    before = text.rfind(" ", 0, max(start - 1, 0)) + 1
    return text[before : before + 1].isupper() or text.startswith((" of ", " for ", " on "), end)


def _stretch(tokens: Sequence[Token], noun: int, floor: int) -> tuple[int, int] | None:
    """Return the tokens of the name around the noun, or None where the capitals are no name."""
    start = max(run_before(tokens, noun + 1), floor)
    end = _end(tokens, noun)
    if end == noun:
        return None
    while start < noun and (tokens[start].low.rstrip(".") in OPENERS or tokens[start].low in SMALL):
        start += 1
    words = [token for token in tokens[start:end] if token.low not in SMALL]
    if len(words) < 2 or _shouted(words) or tokens[start].low in _NOT_FIRST:
        return None
    if is_honorific(tokens, start) or (is_given(tokens[start]) and len(words) == 2):
        return None
    common = bare(tokens[noun].low) in _COMMON and end == noun + 1
    return None if common and len(words) < 3 else (start, end)


def _end(tokens: Sequence[Token], noun: int) -> int:
    """Return where the name ends: with the noun, with "of …" or "for …" after it, or with the year of a law.

    Where more capitals follow, the name ends with another such noun among them, or the words are no name
    (`noun` itself is returned): "National Police Chiefs Council", but "Air Force Base".
    """
    end = noun + 1
    following = tokens[end] if end < len(tokens) else None
    if tokens[noun].possessive or following is None:
        return end
    if following.low in ("of", "for", "on"):
        return max(run_end(tokens, noun), end)
    if bare(tokens[noun].low) in WORKS and re.fullmatch(r"[12]\d{3}", following.low):
        return end + 1
    if not following.capital:
        return end
    for at in range(end, min(end + _FURTHER, len(tokens))):
        if not tokens[at].capital:
            break
        if bare(tokens[at].low) in NAMING:
            return _end(tokens, at) if at == end else at + 1
    return noun


def _shouted(words: Sequence[Token]) -> bool:
    """Tell of "MUST WATCH Report": capitals all through, and too many of them for an acronym."""
    loud = [len(token.text) for token in words if token.text.isupper() and token.text.isalpha()]
    return sum(length >= _LOUD for length in loud) > 1 or any(length > _LONGEST_ACRONYM for length in loud)
