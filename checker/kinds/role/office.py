"""Reads an office from the words around a title: where the title begins and ends, and of what it is.

It knows tokens, the title tables and the shape of organisations. It does not know who holds the office.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from checker.bodies import TAILS
from checker.kinds.role.titles import (
    AFTER,
    BEFORE_SURNAME,
    EQUALS,
    FORMER,
    HEADS,
    INSTITUTIONS,
    MR_JUSTICE,
    NEED_BEFORE,
    PORTFOLIOS,
    RANKS,
    SHARED_RANKS,
    SOLE,
    STANDING,
    TOPICAL,
    TOPICS,
    WEAK,
)
from checker.kinds.role.whose import ARTICLES, Stretch, body_before, complement, head_word, is_topic
from checker.people import HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.tokens import Token

_LOWER_RANKS: Final = frozenset("state district county city".split())
# A body that the text speaks of anyway: where it has no name, its noun is a part of the title.
_ITS_OWN: Final = frozenset({"council"})

_LONGEST_TITLE: Final = 6
_LONGEST_FIELD: Final = 3


class Office(NamedTuple):
    """A title with its organisation, as token indices; `start` to `end` is the whole stretch.

    `body` is None where no organisation is named. `indefinite` tells of "a director", one of several;
    `vague` that the words alone are hardly an office ("the head", "an officer").
    """

    start: int
    end: int
    title: Stretch
    head: int
    body: Stretch | None
    indefinite: bool
    vague: bool


def title_at(tokens: Sequence[Token], hit: int, floor: int) -> Stretch | None:
    """Return the title whose words include the token `hit`, not reaching before `floor`; None if it is none."""
    start = end = hit
    lowest = max(floor, hit - _LONGEST_TITLE)
    while end < min(len(tokens), hit + _LONGEST_TITLE) and _in_title(tokens, end, hit):
        end += 1
    while end > hit and not _is_head(tokens, end - 1, hit):
        end -= 1
    if end == hit or (end > hit + 1 and head_word(tokens[hit]) in TOPICS):
        # "Justice" is a title, and no part of "Department of Justice spokesman".
        return None
    while start > lowest and _before_head(tokens, start - 1, end - 1):
        start -= 1
    return start, end


def office_at(tokens: Sequence[Token], title: Stretch) -> Office:
    """Return the office of a title with what stands beside it."""
    start, end = _past_field(tokens, title)
    title = start, _joined(tokens, end)
    end = title[1]
    head = _head_of(tokens, title)
    before = body_before(tokens, start)
    title_end, body, stop = complement(tokens, end, topical=before is not None or _is_topical(tokens, title, head))
    if before is not None:
        body, start = before, before[0]
        # "a former Pennsylvania senator", "the then Labour leader"
        while start > 0 and tokens[start - 1].low in FORMER:
            start -= 1
    said = title if tokens[head + 1 : head + 3][1:] and tokens[head + 2].low in ARTICLES else (title[0], title_end)
    vague = body is None and _is_vague(tokens, said, head)
    return Office(start, stop, (title[0], title_end), head, body, _indefinite(tokens, start), vague)


def is_former(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether the words say that the office was held before."""
    said = range(office.start, office.title[1])
    return any(tokens[at].low in FORMER or tokens[at].low.startswith(("ex-", "then-")) for at in said)


def is_sole(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether the words speak of an office that one person at a time holds."""
    words = {EQUALS.get(low, low) for low in (head_word(tokens[at]) for at in range(*office.title))}
    if office.indefinite or words & SHARED_RANKS - {"executive"}:
        return False
    if office.vague and head_word(tokens[office.head]) not in STANDING:
        return False
    if head_word(tokens[office.head]) in PORTFOLIOS:
        return "for" in words
    if not words & SOLE:
        return False
    return "executive" not in words or "chief" in words


def _is_head(tokens: Sequence[Token], at: int, hit: int) -> bool:
    low = head_word(tokens[at])
    if tokens[at].possessive:
        return False
    before = head_word(tokens[at - 1]) if at else ""
    if low in NEED_BEFORE:
        return before in NEED_BEFORE[low]
    return low in HEADS or (at > hit and low in AFTER)


def _in_title(tokens: Sequence[Token], at: int, hit: int) -> bool:
    if at > hit and tokens[at - 1].possessive:
        return False
    low = head_word(tokens[at])
    if at > hit and low in HONORIFICS:
        return False
    return low in HEADS or low in RANKS or low in TOPICS or (at > hit and low in AFTER)


def _before_head(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Tell whether the token at `at` belongs to the title that ends at `head`."""
    token = tokens[at]
    if token.low in FORMER or token.low.startswith(("ex-", "then-")):
        return True
    if at + 1 == head and token.low.rstrip(".") in NEED_BEFORE.get(head_word(tokens[head]), ()):
        return True
    if token.low in _ITS_OWN or (at + 1 == head and token.low in INSTITUTIONS and head_word(tokens[head]) in WEAK):
        # "Council leader Ann Reed", but the Council of "Leith Council Leader Ann Reed" has a name.
        return at == 0 or not tokens[at - 1].capital or not (token.capital or token.low in TAILS)
    if at + 1 == head and head_word(tokens[head]) == "justice" and token.low.rstrip(".") in MR_JUSTICE:
        return True
    if token.low in RANKS:
        # The International of "Amnesty International spokesman" is another's.
        return not token.capital or tokens[head].capital or at == 0 or not tokens[at - 1].capital
    if token.low in _LOWER_RANKS:
        return not token.capital or tokens[at + 1].low == "attorney"
    if token.low == "and":
        return at > 0 and tokens[at - 1].low in TOPICS and tokens[at + 1].low in TOPICS
    # "Home Secretary", "health secretary"; but the Health of "Department of Health spokesman" is another's.
    return token.low in TOPICS and (token.capital == tokens[head].capital or not token.capital)


def _past_field(tokens: Sequence[Token], title: Stretch) -> Stretch:
    """Return the title with what its weak head is in charge of, after whose it is: "the state's ⟨river safety⟩"."""
    start = title[0]
    if title[1] - start > 1 or head_word(tokens[start]) not in WEAK or body_before(tokens, start) is not None:
        return title
    for at in range(start - 1, max(-1, start - _LONGEST_FIELD - 2), -1):
        token = tokens[at]
        if token.possessive and token.is_word:
            first = at if token.capital else at - 1
            owned = token.capital or (at > 0 and tokens[first].low in ARTICLES)
            # "the club's owner fired manager John Moor"
            parted = tokens[title[1] : title[1] + 1] == [] or "," in (tokens[title[1]].low, tokens[first - 1].low)
            return (at + 1, title[1]) if owned and parted else title
        if not is_topic(token):
            break
    return title


def _joined(tokens: Sequence[Token], end: int) -> int:
    """Return where a title ends that goes on as "chairman and chief executive"."""
    if end + 1 < len(tokens) and tokens[end].low in ("and", "&"):
        for at in range(end + 1, min(end + 4, len(tokens))):
            if _is_head(tokens, at, end + 1):
                other = title_at(tokens, at, end + 1)
                return other[1] if other is not None and other[0] == end + 1 else end
    return end


def _head_of(tokens: Sequence[Token], title: Stretch) -> int:
    heads = [at for at in range(*title) if head_word(tokens[at]) in HEADS]
    return heads[-1] if heads else title[1] - 1


def _is_topical(tokens: Sequence[Token], title: Stretch, head: int) -> bool:
    """Tell whether "of …" says what the office is about: "Secretary of State", not "prime minister of Ukraine"."""
    settled = any(tokens[at].low in TOPICS or tokens[at].low in ("prime", "general") for at in range(title[0], head))
    return head_word(tokens[head]) in TOPICAL and not settled


def _indefinite(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and tokens[start - 1].low in ("a", "an", "one")


def _is_vague(tokens: Sequence[Token], title: Stretch, head: int) -> bool:
    """Tell whether these are words such as "the head", "an officer", "a former director"."""
    if head_word(tokens[head]) not in WEAK:
        return False
    return all(at == head or tokens[at].low in FORMER for at in range(*title))


def stands_before_surname(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether a surname alone may follow: "President Obama", never "chairman Street"."""
    head = tokens[office.head]
    low = head_word(head)
    before = tokens[office.head - 1].low.rstrip(".") if office.head else ""
    fixed = (low == "minister" and before == "prime") or (low == "justice" and before in MR_JUSTICE)
    return head.capital and office.end == office.head + 1 and (low in BEFORE_SURNAME or fixed)
