"""Reads of what an office is: "Ofsted's" or "NAO" before a title, "of the …" and "for …" after it.

It knows tokens and the shape of organisations. It does not know who holds the office.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.bodies import BODIES, TAILS
from checker.capitals import LONGEST_TAIL, OPENERS, run_before, run_end
from checker.kinds.role.titles import FORMER, HEADS, TOPICS
from checker.people import is_given, is_honorific
from checker.tokens import bare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.tokens import Token

Stretch = tuple[int, int]  # token indices, half-open

PARTIES: Final = frozenset({"republican", "democratic", "democrat"})
ARTICLES: Final = frozenset("the a an its their his her our".split())
# Bodies that are known by the one noun; "the Committee chairman" names none.
_STANDING: Final = frozenset("house senate congress parliament cabinet army assembly commons".split())
# What a "Secretary of the …" may govern; after another "the" stands an organisation.
_GOVERNED: Final = TOPICS | {"army", "navy", "air"}
_INTO: Final = frozenset("of for at with to".split())
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


def head_word(token: Token) -> str:
    """Return the folded head of a title without its full stop, and without "ex-" or "then-"."""
    return _head_word(token.low)


@lru_cache(maxsize=4096)
def _head_word(low: str) -> str:
    word = bare(low).rstrip(".")
    return word.removeprefix("ex-").removeprefix("then-") if "-" in word else word


def body_before(tokens: Sequence[Token], end: int) -> Stretch | None:
    """Return the organisation that ends just before a title: "Ofsted's", "the department's", "NAO"."""
    if end == 0:
        return None
    last = tokens[end - 1]
    if not last.capital:
        if last.possessive and last.is_word and end > 1 and tokens[end - 2].low in ("the", "its", "their"):
            return end - 1, end
        if last.low not in TAILS or end < 2 or not tokens[end - 2].capital or tokens[end - 2].possessive:
            return _tail_before(tokens, end)
        return _trimmed(tokens, run_before(tokens, end - 1), end)
    return _trimmed(tokens, run_before(tokens, end), end)


def _tail_before(tokens: Sequence[Token], end: int) -> Stretch | None:
    """Return "LGA's children and young people board" before a title, from its possessive on."""
    if tokens[end - 1].low not in TAILS and not (tokens[end - 1].possessive and bare(tokens[end - 1].low) in TAILS):
        return None
    for at in range(end - 2, max(-1, end - 2 - LONGEST_TAIL), -1):
        if tokens[at].capital and tokens[at].possessive:
            return _trimmed(tokens, run_before(tokens, at + 1), end)
        if not tokens[at].low.isalpha():
            return None
    return None


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> Stretch | None:
    while start < end and (tokens[start].low.rstrip(".") in OPENERS or tokens[start].low in FORMER):
        start += 1
    alone = bare(tokens[start].low) if end - start == 1 else ""
    if (
        start == end
        or alone in PARTIES
        or alone == "majesty"
        or head_word(tokens[end - 1]) in HEADS
        or (alone in BODIES and alone not in _STANDING)
        or any(is_honorific(tokens, at) for at in range(start, end - 1))
    ):
        return None
    return start, end


def complement(tokens: Sequence[Token], at: int, *, topical: bool) -> tuple[int, Stretch | None, int]:
    """Read "of …", "for …", "at …" after a title: where the title ends, its organisation, and where all that ends."""
    title_end = at
    for _ in range(3):
        if at + 1 >= len(tokens) or tokens[at].low not in _INTO or tokens[at - 1].possessive:
            break
        begin = at + 1
        article = tokens[begin].low in ARTICLES
        if article:
            begin += 1
        if begin >= len(tokens):
            break
        if article:
            begin = _past_qualifiers(tokens, begin)
            end = _body_without_name(tokens, begin)
            if end > begin:
                return title_end, (begin, end), end
        if tokens[begin].capital:
            end = run_end(tokens, begin)
            if end == begin:
                break
            if not topical or tokens[at].low == "at" or (article and tokens[begin].low not in _GOVERNED):
                return title_end, (begin, end), end
            title_end = at = end
            continue
        end = _topic_end(tokens, begin)
        if end == begin:
            break
        title_end = at = end
    return title_end, None, at


def _body_without_name(tokens: Sequence[Token], begin: int) -> int:
    """Return where a body that the text speaks of anyway ends, or `begin`: "head of the ⟨national river agency⟩,"."""
    for at in range(begin, min(begin + LONGEST_TAIL, len(tokens))):
        token = tokens[at]
        if token.capital or not token.low[0].isalpha() or token.low in _NO_TOPIC:
            return begin
        if token.low in BODIES and (at + 1 == len(tokens) or tokens[at + 1].capital or not tokens[at + 1].is_word):
            return at + 1
    return begin


def _past_qualifiers(tokens: Sequence[Token], begin: int) -> int:
    """Step right over small words before a body's name: "the ⟨state⟩ Office of Roads", "the ⟨company⟩ Acme"."""
    at = begin
    while at < min(begin + LONGEST_TAIL, len(tokens)) and is_topic(tokens[at]):
        at += 1
    if at in (begin, len(tokens)) or not tokens[at].capital or is_honorific(tokens, at) or is_given(tokens[at]):
        return begin
    named = range(at, run_end(tokens, at))
    if tokens[at - 1].low in BODIES or any(bare(tokens[word].low) in BODIES for word in named):
        return at
    return begin


def _topic_end(tokens: Sequence[Token], begin: int) -> int:
    end = begin
    while end < len(tokens) and end - begin <= LONGEST_TAIL:
        token = tokens[end]
        joins = token.low == "and" and end > begin and end + 1 < len(tokens) and is_topic(tokens[end + 1])
        if not joins and not is_topic(token):
            break
        end += 1
    return end if end - begin <= LONGEST_TAIL else begin


def is_topic(token: Token) -> bool:
    """Tell whether a small word may say what an office is about: "director of ⟨policy⟩"; a verb or "the" does not."""
    if token.capital or not token.low[0].isalpha() or token.low in _NO_TOPIC:
        return False
    return "-" not in token.low or token.low.rsplit("-", 1)[1] not in HEADS
