"""Finds roles in prose: a title with the person who holds it.

It knows what a role is made of, and which names a text lets stand for a person. Which words tie a person to an office
stands in `holder`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.bodies import long_forms
from checker.capitals import is_headline
from checker.kinds.role import holder
from checker.kinds.role.doing import IN_COURT, OFFICES, by_verbs
from checker.kinds.role.office import (
    Office,
    is_former,
    is_sole,
    office_at,
    title_at,
)
from checker.kinds.role.plain import plain_holder
from checker.kinds.role.seats import constituency
from checker.kinds.role.titles import HEADS, LEGISLATORS
from checker.kinds.role.value import Role
from checker.kinds.role.whose import head_word
from checker.model import Mention, Span
from checker.people import Person, is_given
from checker.tokens import bare, is_acronym, places, token_at, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.prose import Prose
    from checker.tokens import Token

NAME: Final = "role"

_LATE: Final = ("ex-", "then-")
_FARTHEST: Final = 6
_NAMING: Final = HEADS | OFFICES.keys() | IN_COURT.keys()
# Titles such as "vice-chairman", with the first of their words.
_JOINED: Final = {head: head.partition("-")[0] for head in HEADS if "-" in head}
# Among capitals everywhere, nothing tells where a longer organisation begins.
_LONGEST_IN_HEADLINE: Final = 3
_LONGEST_PLAIN_IN_HEADLINE: Final = 2


def find(prose: Prose) -> Iterator[Mention]:
    """Yield the roles that `prose` states, in order of start."""
    read = _Reader(prose)
    sentence = Span(0, 0)
    hits: list[int] = []
    # Only sentences that hold a word for an office are read closely.
    words = prose.words & _NAMING
    joined = [head for head, first in _JOINED.items() if first in prose.words]
    for start, _ in places(prose.folded, [*words, *joined]):
        if start >= sentence.end:
            yield from read.roles(sentence, hits)
            sentence, hits = prose.sentence_at(start), []
        hits.append(start)
    yield from read.roles(sentence, hits)


class _Reader:
    """One prose being read; what is asked of the whole of it is worked out once."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self.long = long_forms(prose.text) if "(" in prose.text else {}
        self._surnames: frozenset[str] | None = None

    @property
    def surnames(self) -> frozenset[str]:
        """Return the capitalised words to which the text gives speech: "Earnest said"."""
        if self._surnames is None:
            self._surnames = frozenset(_speakers().findall(self.prose.text))
        return self._surnames

    def roles(self, sentence: Span, hits: Sequence[int]) -> list[Mention]:
        """Return the roles of one sentence, in order; `hits` are the offsets of the title words in it."""
        if not hits:
            return []
        tokens = tokens_of(self.prose.text, self.prose.folded, sentence)
        titles = [at for hit in hits if (at := _title_at(tokens, hit)) is not None]
        found = [*self._found(tokens, titles), *by_verbs(self.prose.text, tokens, titles, self.long)]
        return sorted(found, key=lambda mention: mention.span)

    def _found(self, tokens: Sequence[Token], heads: Iterable[int]) -> Iterator[Mention]:
        floor = 0
        headline: bool | None = None
        for at in heads:
            title = title_at(tokens, at, floor) if at >= floor else None
            if title is None:
                continue
            floor = title[1]
            office = office_at(tokens, title)
            if not _near_a_person(tokens, office):
                continue
            if headline is None:
                headline = is_headline(tokens)
            if headline and office.title[0] - office.start > _LONGEST_IN_HEADLINE:
                continue
            for person in self._holders(tokens, office, headline=headline):
                yield self._mention(tokens, office, person)

    def _holders(self, tokens: Sequence[Token], office: Office, *, headline: bool) -> Iterator[Person]:
        if office.vague:
            person = plain_holder(tokens, office)
            # A headline's verb has a capital too: "Director John Ford Slams Critics".
            if person is not None and not (headline and person.words > _LONGEST_PLAIN_IN_HEADLINE):
                yield person
            return
        beside = holder.beside(tokens, office)
        if beside is not None and _fits(tokens, beside, headline=headline):
            yield beside
            return
        before = holder.before(tokens, office)
        if before is not None and self._named(tokens, before, office, headline=headline):
            yield before
            return
        after = holder.after(tokens, office)
        if after is not None and after.words + after.has_honorific > 1 and _fits(tokens, after, headline=headline):
            yield after

    def _named(self, tokens: Sequence[Token], person: Person, office: Office, *, headline: bool) -> bool:
        if person.words + person.has_honorific > 1:
            return _fits(tokens, person, headline=headline)
        word = tokens[person.name].text
        if office.body is None or is_acronym(word):
            return False
        return word in self.surnames or holder.speaks_after(tokens, office)

    def _mention(self, tokens: Sequence[Token], office: Office, person: Person) -> Mention:
        text = self.prose.text
        start = min(tokens[office.start].start, tokens[person.start].start)
        last = tokens[person.end - 1]
        name_end = last.start + len(bare(last.low))
        end = max(tokens[office.end - 1].end, name_end) if person.start < office.start else name_end
        organisation = "" if office.body is None else _body_text(text, tokens, office)
        if person.start >= office.end and head_word(tokens[office.head]) in LEGISLATORS:
            end, organisation = constituency(text, end, organisation)
        title = text[tokens[office.title[0]].start : tokens[office.title[1] - 1].end]
        value = Role(
            person=_one_line(text[tokens[person.name].start : name_end]),
            title=_one_line(title),
            organisation=organisation,
            honorific=_one_line(text[tokens[person.start].start : tokens[person.name].start]),
            long_form=self.long.get(organisation, ""),
            former=is_former(tokens, office),
            sole=is_sole(tokens, office),
        )
        return Mention(NAME, Span(start, end), text[start:end], value)


def _title_at(tokens: Sequence[Token], hit: int) -> int | None:
    """Return which token begins at an offset; "ex-president" is one, and its title begins inside it."""
    at = token_at(tokens, hit)
    if at < 0:
        return None
    start, _, _, low, _ = tokens[at]
    return at if start == hit or (low.startswith(_LATE) and start + low.index("-") + 1 == hit) else None


def _near_a_person(tokens: Sequence[Token], office: Office) -> bool:
    """Tell quickly whether a name may stand beside the office; most words for titles stand alone."""
    after = range(office.end, min(office.end + 2, len(tokens)))
    before = range(max(0, office.start - _FARTHEST), office.start)
    return any(tokens[at].capital for at in (*after, *before))


def _fits(tokens: Sequence[Token], person: Person, *, headline: bool) -> bool:
    """Tell whether the words may be a person: among capitals everywhere only a known given name tells."""
    known = person.has_honorific or is_given(tokens[person.name])
    return known or not headline


def _body_text(text: str, tokens: Sequence[Token], office: Office) -> str:
    """Return the organisation's name; "head of Barnardo's," keeps the ending that is a part of it."""
    assert office.body is not None
    start, end = office.body
    last = tokens[end - 1]
    named = start > office.head and (end == len(tokens) or not tokens[end].is_word)
    return _one_line(text[tokens[start].start : last.end if named else last.start + len(bare(last.low))])


def _one_line(words: str) -> str:
    return " ".join(words.split())


@cache
def _speakers() -> re.Pattern[str]:
    return re.compile(r"\b([A-Z][\w’'-]{2,30})\s(?:said|says|told|added|warned|wrote|noted|insisted)\b")
