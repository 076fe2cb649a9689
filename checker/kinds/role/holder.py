"""Finds the person that a sentence ties to an office: right beside it, after it, or before it.

It knows the words that stand between the two. It does not know what a role is made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.role.office import stands_before_surname
from checker.kinds.role.titles import HEADS
from checker.kinds.role.whose import ARTICLES, PARTIES, head_word
from checker.people import person_at, person_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.role.office import Office
    from checker.people import Person
    from checker.tokens import Token

_IS: Final = frozenset("is was became becomes remains as been named appointed elected".split())
_APPOINTS: Final = frozenset("appoint appoints appointed name names named elect elects elected".split())
# A lord or lady whose name goes on with a place: "Baroness Hale of Richmond".
_PEERS: Final = frozenset("baroness baron lord lady viscount earl".split())
_LONGEST_SEAT: Final = 3
_PARTY_OF: Final = ("d-", "r-", "i-")
_BETWEEN: Final = frozenset("is was has been who now currently also still then re-elected becomes became named".split())
SAYS: Final = frozenset("said says told tells added adds warned wrote asked stated and announced commented".split())
AFTER_PERSON: Final = frozenset(""" , . ; : ) " ' - ? ! … ( """.split())


def beside(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person named right after the office: "NAO chief executive Sir Amyas Morse"; None where nobody is."""
    person = person_at(tokens, office.end) if office.end < len(tokens) else None
    if person is None or tokens[office.end - 1].possessive or _ends_in_another(tokens, office):
        return None
    if person.words + person.has_honorific > 1 or stands_before_surname(tokens, office):
        return person
    return None


def after(tokens: Sequence[Token], office: Office) -> Person | None:
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
    return person if following in AFTER_PERSON or (following in SAYS and following != "and") else None


def before(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person named before the office: "Andrew Webb, president of …", "… was president of …"."""
    at = past_article(tokens, office.start)
    if at == 0:
        return None
    if tokens[at - 1].low in (",", "("):
        end = _past_seat(tokens, past_age(tokens, at - 1))
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


def speaks_after(tokens: Sequence[Token], office: Office) -> bool:
    """Tell of "Reed, the Treasury press secretary, said": whom the sentence gives speech."""
    at = office.end
    return at + 1 < len(tokens) and tokens[at].low == "," and tokens[at + 1].low in SAYS - {"and"}


def _ends_in_another(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether another office stands where the name begins: "aide to Senate Majority Leader Mitch McConnell"."""
    return office.body is not None and office.body[1] == office.end and head_word(tokens[office.end - 1]) in HEADS


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


def past_age(tokens: Sequence[Token], comma: int) -> int:
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


def _past_seat(tokens: Sequence[Token], comma: int) -> int:
    """Step left over a party with its state: "Rep. Ann Reed, D-New York, chair of …"."""
    for at in range(comma - 1, max(0, comma - 1 - _LONGEST_SEAT), -1):
        if not tokens[at].capital:
            break
        if tokens[at].low.startswith(_PARTY_OF) and tokens[at - 1].low == ",":
            return at - 1
    return comma


def past_article(tokens: Sequence[Token], at: int) -> int:
    """Step left over "the", "the Republican" or "the embattled" before an office."""
    if at > 1 and tokens[at - 1].is_word and tokens[at - 2].low in ARTICLES:
        low = tokens[at - 1].low
        if low in PARTIES or (not tokens[at - 1].capital and low not in _IS and low not in SAYS):
            return at - 2
    while at > 0 and tokens[at - 1].low in ARTICLES:
        at -= 1
    return at


def _definite(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and tokens[start - 1].low in ("the", "its", "their", "his", "her", "our")
