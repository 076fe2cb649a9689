"""Finds roles in prose: a title with a person beside it, before it, after it, or tied to it by "is".

It knows the patterns in which English ties a person to an office. It does not know what a role means.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.bodies import long_forms
from checker.capitals import is_headline
from checker.kinds.role.doing import OFFICES, by_verbs
from checker.kinds.role.office import (
    Office,
    is_former,
    is_sole,
    office_at,
    stands_before_surname,
    title_at,
)
from checker.kinds.role.seats import constituency
from checker.kinds.role.titles import HEADS, LEGISLATORS, STANDING
from checker.kinds.role.value import Role
from checker.kinds.role.whose import ARTICLES, PARTIES, head_word
from checker.model import Mention, Span
from checker.people import Person, is_given, person_at, person_before
from checker.tokens import bare, is_acronym, places, token_at, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.prose import Prose
    from checker.tokens import Token

NAME: Final = "role"

_LATE: Final = ("ex-", "then-")
_FARTHEST: Final = 6
_IS: Final = frozenset("is was became becomes remains as been named appointed elected".split())
_APPOINTS: Final = frozenset("appoint appoints appointed name names named elect elects elected".split())
# A lord or lady whose name goes on with a place: "Baroness Hale of Richmond".
_PEERS: Final = frozenset("baroness baron lord lady viscount earl".split())
_LONGEST_SEAT: Final = 3
_BETWEEN: Final = frozenset("is was has been who now currently also still then re-elected becomes became named".split())
_SAYS: Final = frozenset("said says told tells added adds warned wrote asked stated and announced commented".split())
_AFTER_PERSON: Final = frozenset(""" , . ; : ) " ' - ? ! … ( """.split())
_NAMING: Final = HEADS | OFFICES.keys()
# Titles such as "vice-chairman", with the first of their words.
_JOINED: Final = {head: head.partition("-")[0] for head in HEADS if "-" in head}
# Among capitals everywhere, nothing tells where a longer organisation begins.
_LONGEST_IN_HEADLINE: Final = 3


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
        beside = _beside(tokens, office)
        if beside is not None and _fits(tokens, beside, headline=headline or office.vague):
            yield beside
            return
        if office.vague:
            return
        before = _before(tokens, office)
        if before is not None and self._named(tokens, before, office, headline=headline):
            yield before
            return
        after = _after(tokens, office)
        if after is not None and after.words + after.has_honorific > 1 and _fits(tokens, after, headline=headline):
            yield after

    def _named(self, tokens: Sequence[Token], person: Person, office: Office, *, headline: bool) -> bool:
        if person.words + person.has_honorific > 1:
            return _fits(tokens, person, headline=headline)
        word = tokens[person.name].text
        return office.body is not None and not is_acronym(word) and word in self.surnames

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


def _beside(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person named right after the office: "NAO chief executive Sir Amyas Morse"."""
    person = person_at(tokens, office.end) if office.end < len(tokens) else None
    if person is None or tokens[office.end - 1].possessive or _ends_in_another(tokens, office):
        return None
    if office.vague and not _stands_alone(tokens, office):
        return None
    if person.words + person.has_honorific > 1 or stands_before_surname(tokens, office):
        return person
    return None


def _ends_in_another(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether another office stands where the name begins: "aide to Senate Majority Leader Mitch McConnell"."""
    return office.body is not None and office.body[1] == office.end and head_word(tokens[office.end - 1]) in HEADS


def _stands_alone(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether a capital makes a title of a vague word: "Speaker John Boehner"."""
    head = tokens[office.head]
    return head.capital and head_word(head) in STANDING


def _after(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person after a comma or "is": "Ofsted's Chief Inspector, Sir Michael Wilshaw, said"."""
    at = office.end
    if at + 1 >= len(tokens) or tokens[at].low not in (",", "is", "was"):
        return None
    if office.indefinite or not (office.body or tokens[office.start].capital or _definite(tokens, office.start)):
        return None
    person = person_at(tokens, at + 1)
    if person is None or tokens[person.end - 1].possessive:
        return None
    following = tokens[person.end].low if person.end < len(tokens) else "."
    if following == "of" and person.has_honorific:
        return person
    return person if following in _AFTER_PERSON or (following in _SAYS and following != "and") else None


def _before(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person named before the office: "Andrew Webb, president of …", "… was president of …"."""
    at = _past_article(tokens, office.start)
    if at == 0:
        return None
    if tokens[at - 1].low in (",", "("):
        end = _past_age(tokens, at - 1)
        return None if _opens_clause(tokens, office, at) else _peer_before(tokens, end) or person_before(tokens, end)
    if tokens[at - 1].low == "as" or tokens[at - 1].capital:
        return _appointed(tokens, at - (tokens[at - 1].low == "as"))
    if tokens[at - 1].low not in _IS and tokens[at - 1].low not in ("now", "currently", "also", "still"):
        return None
    while at > 0 and (tokens[at - 1].low in _BETWEEN or tokens[at - 1].low in _IS):
        at -= 1
    if tokens[at].low == "who" and at > 0 and tokens[at - 1].low == ",":
        at -= 1
    if tokens[at].low in ("as", "been", "named", "appointed", "elected"):
        return None
    return person_before(tokens, at)


def _appointed(tokens: Sequence[Token], end: int) -> Person | None:
    """Return the person of "the trust appointed ⟨Ann Reed⟩ as", where such a verb stands before the name."""
    person = person_before(tokens, end)
    if person is None or person.start == 0 or tokens[person.start - 1].low not in _APPOINTS:
        return None
    return person


def _peer_before(tokens: Sequence[Token], end: int) -> Person | None:
    """Return the lord or lady whose name ends with a place just before the token `end`."""
    start = end
    while start > 0 and end - start < _LONGEST_SEAT and tokens[start - 1].capital:
        start -= 1
    if start in (0, end) or tokens[start - 1].low != "of" or tokens[end - 1].possessive:
        return None
    person = person_before(tokens, start - 1)
    return person if person is not None and tokens[person.name - 1].low in _PEERS and person.has_honorific else None


def _opens_clause(tokens: Sequence[Token], office: Office, article: int) -> bool:
    """Tell of "Like Mr Obama, the prime minister said": an office that is the next subject, not the person's."""
    if office.body is not None or tokens[article].low != "the" or office.end == len(tokens):
        return False
    return tokens[office.end].is_word


def _past_age(tokens: Sequence[Token], comma: int) -> int:
    """Step left over an age: "Ann Reed, 54, president of …", "Ann Reed (54), president of …"."""
    if (
        comma > 3
        and tokens[comma - 1].low == ")"
        and tokens[comma - 2].low.isdecimal()
        and tokens[comma - 3].low == "("
    ):
        return comma - 3
    if comma > 1 and tokens[comma - 2].low == "," and tokens[comma - 1].low.isdecimal():
        return comma - 2
    return comma


def _past_article(tokens: Sequence[Token], at: int) -> int:
    """Step left over "the", "the Republican" or "the embattled" before an office."""
    if at > 1 and tokens[at - 1].is_word and tokens[at - 2].low in ARTICLES:
        low = tokens[at - 1].low
        if low in PARTIES or (not tokens[at - 1].capital and low not in _IS and low not in _SAYS):
            return at - 2
    while at > 0 and tokens[at - 1].low in ARTICLES:
        at -= 1
    return at


def _definite(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and tokens[start - 1].low in ("the", "its", "their", "his", "her", "our")


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
