"""Runs of capitals: where the name of an organisation begins and ends among the words around it.

It knows tokens and the nouns that organisations end in. It does not know titles or what a name is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.bodies import NAMING, SMALL, TAILS, WORKS
from checker.people import NOT_NAMES, is_given, is_honorific
from checker.tokens import bare, is_acronym

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.tokens import Token

LONGEST_TAIL: Final = 5
_LONGEST: Final = 14
_PLACES: Final = frozenset("city county district isle kingdom port republic state town".split())
_BEFORE_OF: Final = NAMING | _PLACES
_SHORTEST_HEADLINE: Final = 4
_ENDS: Final = frozenset('?!":;,)')
_CONNECTORS: Final = frozenset("of for on and &".split())
# A capital that opens a sentence or says when, and never begins an organisation's name.
OPENERS: Final = frozenset(
    """
    the a an in on at but and for from with when while after before as by if it he she they we you this that these
    those his her their our its my who what where which why how not no yes so yet or nor of to today yesterday
    tomorrow meanwhile however according updated because although though since until during despite both each every
    some many most all several earlier later also then now there here about like unlike between among only even just
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    one two three four five first second third said says called photo photograph
    image picture caption source by responding speaking asked mr mrs ms dr sir
    """.split()
)
# Whose it is, inside a name: "Young People's Council".
_OWNERS: Final = frozenset(
    "children's women's men's people's nurses' teachers' students' workers' veterans' citizens' king's queen's".split()
)


def run_before(tokens: Sequence[Token], end: int) -> int:
    """Return where the run of capitals that ends before the token `end` begins, small words inside a name included."""
    start = end
    while start > 0 and end - start < _LONGEST:
        token = tokens[start - 1]
        if token.capital and (not token.possessive or start == end or token.low in _OWNERS):
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
        return not is_acronym(left.text) and any(bare(tokens[word].low) in NAMING for word in range(at + 1, end))
    # "Department of Health", "Freedom of Information Act"
    return bare(left.low) in NAMING or bare(tokens[end - 1].low) in WORKS


def run_end(tokens: Sequence[Token], begin: int) -> int:
    """Return where the organisation that begins at `begin` ends; a person's name ends it."""
    at = begin
    while at < min(len(tokens), begin + _LONGEST):
        token = tokens[at]
        if token.capital:
            if tokens[at - 1].low not in _CONNECTORS and _starts_person(tokens, at, begin):
                break
            at += 1
            continue
        if at > begin and (tokens[at - 1].possessive or token.low in TAILS):
            return tail_end(tokens, at)
        width = _joins(tokens, at, begin) if at > begin else 0
        if width == 0:
            break
        at += width
    return at


def _starts_person(tokens: Sequence[Token], at: int, begin: int) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.capital or bare(following.low) in NAMING:
        return False
    return is_honorific(tokens, at) or (at > begin and is_given(tokens[at]) and following.low not in NOT_NAMES)


def _joins(tokens: Sequence[Token], at: int, begin: int) -> int:
    """Return how many small words at `at` lie inside an organisation's name: 0, 1, or 2 for "of the"."""
    low = tokens[at].low
    if low not in _CONNECTORS:
        return 0
    if low in ("and", "&"):
        return 1 if _goes_on(tokens, at, begin) else 0
    width = 2 if at + 1 < len(tokens) and tokens[at + 1].low == "the" else 1
    following = tokens[at + width] if at + width < len(tokens) else None
    if following is None or not following.capital or following.low in OPENERS:
        return 0
    if low == "of":
        said = {bare(tokens[word].low) for word in range(begin, at)}
        return width if not said.isdisjoint(_BEFORE_OF) else 0
    return width if bare(tokens[at - 1].low) in NAMING else 0


def _goes_on(tokens: Sequence[Token], at: int, begin: int) -> bool:
    """Tell whether a name goes on after the "and" at `at`: "Allergy and Infectious Diseases"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.capital or following.low in OPENERS:
        return False
    if is_honorific(tokens, at + 1) or is_given(following) or any(tokens[at].low == "and" for at in range(begin, at)):
        return False
    around = (*range(begin, at), *range(at + 1, min(at + 4, len(tokens))))
    return any(tokens[word].capital and bare(tokens[word].low) in NAMING for word in around)


def tail_end(tokens: Sequence[Token], at: int) -> int:
    """Return where "children and young people board" ends after "LGA's", or `at` where no such noun follows."""
    for end in range(at, min(at + LONGEST_TAIL + 1, len(tokens))):
        if tokens[end].low in TAILS:
            return end + 1
        if not tokens[end].low.isalpha() or tokens[end].capital:
            break
    return at


def is_headline(tokens: Sequence[Token]) -> bool:
    """Tell whether nearly every word has a capital (every one, before a full stop), so that capitals tell nothing."""
    if not tokens or tokens[-1].low in _ENDS:
        return False
    words = [capital for _, _, _, low, capital in tokens if low not in SMALL and low[0].isalnum()]
    capitals = sum(words)
    enough = capitals == len(words) if tokens[-1].low == "." else capitals * 5 >= len(words) * 4
    return enough and len(words) >= _SHORTEST_HEADLINE
