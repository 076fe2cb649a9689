"""Reads an office from the words around a title: where the title begins and ends, and of what it is.

It knows tokens, the title tables and the shape of organisations. It does not know who holds the office.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.bodies import BODIES, TAILS
from checker.kinds.role.titles import (
    AFTER,
    BEFORE_SURNAME,
    EQUALS,
    FORMER,
    HEADS,
    NEED_BEFORE,
    RANKS,
    SHARED_RANKS,
    SOLE,
    TOPICAL,
    TOPICS,
    WEAK,
)
from checker.people import HONORIFICS, NOT_NAMES, is_given, is_honorific
from checker.tokens import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.tokens import Token

Stretch = tuple[int, int]  # token indices, half-open

# Bodies that are known by the one noun; "the Committee chairman" names none.
_STANDING: Final = frozenset("house senate congress parliament cabinet army assembly commons".split())

_LOWER_RANKS: Final = frozenset("state district county city".split())
_PARTIES: Final = frozenset({"republican", "democratic", "democrat"})

_LONGEST_TITLE: Final = 6
_LONGEST_BODY: Final = 14
_LONGEST_TOPIC: Final = 5
_ARTICLES: Final = frozenset("the a an its their his her our".split())
_CONNECTORS: Final = frozenset("of for on and &".split())
_INTO: Final = frozenset("of for at with to".split())
# A capital that opens a sentence or says when, and never begins an organisation's name.
_NO_BODY: Final = frozenset(
    """
    the a an in on at but and for from with when while after before as by if it he she they we you this that these
    those his her their our its my who what where which why how not no yes so yet or nor of to today yesterday
    tomorrow meanwhile however according updated because although though since until during despite both each every
    some many most all several earlier later also then now there here about like unlike between among only even just
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    said says called photo photograph image picture caption source by responding speaking asked mr mrs ms dr sir
    """.split()
)
# Words that end a lower-case topic: "director of policy ⟨who⟩ said".
_NO_TOPIC: Final = frozenset(
    """
    the a an in on at but and for from with when while after before as by if it he she they we you this that these
    those his her their our its my who whom whose what where which why how not no so yet or nor of to is are was were
    be been has have had do does did will would can could should may might must said says say told tells called call
    added warned claimed asked wrote stated insisted announced argued since until during about against over under
    than then also only both such one more most all any some
    """.split()
)


@dataclass(frozen=True, slots=True)
class Office:
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
    if end == hit:
        return None
    while start > lowest and _before_head(tokens, start - 1, end - 1):
        start -= 1
    return start, end


def office_at(tokens: Sequence[Token], title: Stretch) -> Office:
    """Return the office of a title with what stands beside it."""
    start, end = title
    title = start, _joined(tokens, end)
    end = title[1]
    head = _head_of(tokens, title)
    before = _body_before(tokens, start)
    title_end, body, stop = _complement(tokens, end, topical=before is not None or _is_topical(tokens, title, head))
    if before is not None:
        body, start = before, before[0]
        # "a former Pennsylvania senator", "the then Labour leader"
        while start > 0 and tokens[start - 1].low in FORMER:
            start -= 1
    said = title if tokens[head + 1 : head + 3][1:] and tokens[head + 2].low in _ARTICLES else (title[0], title_end)
    vague = body is None and _is_vague(tokens, said, head)
    return Office(start, stop, (title[0], title_end), head, body, _indefinite(tokens, start), vague)


def head_word(token: Token) -> str:
    """Return the folded head of a title without its full stop."""
    return bare(token.low).rstrip(".")


def is_former(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether the words say that the office was held before."""
    said = range(office.start, office.title[1])
    return any(tokens[at].low in FORMER or tokens[at].low.startswith("ex-") for at in said)


def is_sole(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether the words speak of an office that one person at a time holds."""
    words = {EQUALS.get(low, low) for low in (head_word(tokens[at]) for at in range(*office.title))}
    if office.indefinite or words & SHARED_RANKS - {"executive"} or not words & SOLE:
        return False
    return "executive" not in words or "chief" in words


def _is_head(tokens: Sequence[Token], at: int, hit: int) -> bool:
    low = head_word(tokens[at])
    if tokens[at].possessive:
        return False
    before = tokens[at - 1].low.rstrip(".") if at else ""
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
    if token.low in FORMER or token.low.startswith("ex-"):
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
    settled = any(tokens[at].low in TOPICS or tokens[at].low == "prime" for at in range(title[0], head))
    return tokens[head].low in TOPICAL and not settled


def _indefinite(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and tokens[start - 1].low in ("a", "an", "one")


def _is_vague(tokens: Sequence[Token], title: Stretch, head: int) -> bool:
    """Tell whether these are words such as "the head", "an officer", "a former director"."""
    if head_word(tokens[head]) not in WEAK:
        return False
    return all(at == head or tokens[at].low in FORMER for at in range(*title))


# --- what the office is of ------------------------------------------------------------------------------------------


def _body_before(tokens: Sequence[Token], end: int) -> Stretch | None:
    """Return the organisation that ends just before a title: "Ofsted's", "the department's", "NAO"."""
    if end == 0:
        return None
    last = tokens[end - 1]
    if not last.capital:
        if last.possessive and last.is_word and end > 1 and tokens[end - 2].low in ("the", "its", "their"):
            return end - 1, end
        if last.low not in TAILS or end < 2 or not tokens[end - 2].capital or tokens[end - 2].possessive:
            return _tail_before(tokens, end)
        return _trimmed(tokens, _run_before(tokens, end - 1), end)
    return _trimmed(tokens, _run_before(tokens, end), end)


def _tail_before(tokens: Sequence[Token], end: int) -> Stretch | None:
    """Return "LGA's children and young people board" before a title, from its possessive on."""
    if tokens[end - 1].low not in TAILS and not (tokens[end - 1].possessive and bare(tokens[end - 1].low) in TAILS):
        return None
    for at in range(end - 2, max(-1, end - 2 - _LONGEST_TOPIC), -1):
        if tokens[at].capital and tokens[at].possessive:
            return _trimmed(tokens, _run_before(tokens, at + 1), end)
        if not tokens[at].low.isalpha():
            return None
    return None


def _run_before(tokens: Sequence[Token], end: int) -> int:
    """Return where the run of capitals (with "of", "and" inside an organisation's name) begins."""
    start = end
    while start > 0 and end - start < _LONGEST_BODY:
        token = tokens[start - 1]
        if token.capital and not (token.possessive and start < end):
            start -= 1
        elif token.low in ("of", "and", "&", "for") and start > 1 and _joins_before(tokens, start - 1, end):
            start -= 2
        else:
            break
    return start


def _joins_before(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell whether the connector at `at` lies inside a name: "Department of Health", "Food and Drug Administration"."""
    left = tokens[at - 1]
    if not left.capital or left.possessive or is_given(left):
        return False
    if tokens[at].low in ("and", "&"):
        return any(bare(tokens[word].low) in BODIES for word in range(at + 1, end))
    return bare(left.low) in BODIES


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> Stretch | None:
    while start < end and (tokens[start].low.rstrip(".") in _NO_BODY or tokens[start].low in FORMER):
        start += 1
    alone = bare(tokens[start].low) if end - start == 1 else ""
    if (
        start == end
        or alone in _PARTIES
        or head_word(tokens[end - 1]) in HEADS
        or (alone in BODIES and alone not in _STANDING)
        or any(is_honorific(tokens, at) for at in range(start, end - 1))
    ):
        return None
    return start, end


def _complement(tokens: Sequence[Token], at: int, *, topical: bool) -> tuple[int, Stretch | None, int]:
    """Read "of …", "for …", "at …" after a title: where the title ends, its organisation, and where all that ends."""
    title_end = at
    for _ in range(3):
        if at + 1 >= len(tokens) or tokens[at].low not in _INTO or tokens[at - 1].possessive:
            break
        begin = at + 1
        article = tokens[begin].low in _ARTICLES
        if article:
            begin += 1
        if begin >= len(tokens):
            break
        if tokens[begin].capital:
            end = _body_end(tokens, begin)
            if end == begin:
                break
            if not topical or (article and tokens[at].low == "of" and title_end != at):
                return title_end, (begin, end), end
            title_end = at = end
            continue
        end = _topic_end(tokens, begin)
        if end == begin:
            break
        title_end = at = end
    return title_end, None, at


def _topic_end(tokens: Sequence[Token], begin: int) -> int:
    end = begin
    while end < len(tokens) and end - begin <= _LONGEST_TOPIC:
        token = tokens[end]
        joins = token.low == "and" and end > begin and end + 1 < len(tokens) and _is_topic(tokens[end + 1])
        if not joins and not _is_topic(token):
            break
        end += 1
    return end if end - begin <= _LONGEST_TOPIC else begin


def _is_topic(token: Token) -> bool:
    if token.capital or not token.low[0].isalpha() or token.low in _NO_TOPIC:
        return False
    return "-" not in token.low or token.low.rsplit("-", 1)[1] not in HEADS


def _body_end(tokens: Sequence[Token], begin: int) -> int:
    """Return where the organisation that begins at `begin` ends; a person's name ends it."""
    at = begin
    while at < min(len(tokens), begin + _LONGEST_BODY):
        token = tokens[at]
        if token.capital:
            if tokens[at - 1].low not in _CONNECTORS and _starts_person(tokens, at, begin):
                break
            at += 1
            continue
        if at > begin and tokens[at - 1].possessive:
            return _tail_end(tokens, at)
        width = _joins(tokens, at, begin) if at > begin else 0
        if width == 0:
            break
        at += width
    return at


def _starts_person(tokens: Sequence[Token], at: int, begin: int) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.capital or bare(following.low) in BODIES:
        return False
    return is_honorific(tokens, at) or (at > begin and is_given(tokens[at]) and following.low not in NOT_NAMES)


def _joins(tokens: Sequence[Token], at: int, begin: int) -> int:
    """Return how many small words at `at` lie inside an organisation's name: 0, 1, or 2 for "of the"."""
    low = tokens[at].low
    if low not in _CONNECTORS:
        return 0
    width = 2 if at + 1 < len(tokens) and tokens[at + 1].low == "the" else 1
    if at + width >= len(tokens) or not tokens[at + width].capital:
        return 0
    named = any(bare(tokens[word].low) in BODIES for word in range(begin, at))
    if low in ("and", "&"):
        ahead = range(at + 1, min(at + 4, len(tokens)))
        person = is_honorific(tokens, at + 1) or is_given(tokens[at + 1])
        if person:
            return 0
        return 1 if named or any(bare(tokens[word].low) in BODIES for word in ahead if tokens[word].capital) else 0
    return width if named else 0


def _tail_end(tokens: Sequence[Token], at: int) -> int:
    """Return where "children and young people board" ends after "LGA's", or `at` where no such noun follows."""
    for end in range(at, min(at + _LONGEST_TOPIC + 1, len(tokens))):
        if tokens[end].low in TAILS:
            return end + 1
        if not tokens[end].low.isalpha() or tokens[end].capital:
            break
    return at


def stands_before_surname(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether a surname alone may follow: "President Obama", never "chairman Street"."""
    head = tokens[office.head]
    low = head_word(head)
    prime = low == "minister" and tokens[office.head - 1].low == "prime" if office.head else False
    return head.capital and office.end == office.head + 1 and (low in BEFORE_SURNAME or prime)
