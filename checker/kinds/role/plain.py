"""Finds who holds an office whose words alone say little: "Chief Ann Reed", "his spokeswoman, Ann Reed, said".

It takes known given names and honorifics for persons, and nothing else: such words stand beside many capitals that
name nobody's chief.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.role.holder import AFTER_PERSON, SAYS, past_age, past_article
from checker.kinds.role.titles import APPOSED, BETWEEN_COMMAS, CAPITALISED, SPEAKING, STANDING
from checker.kinds.role.whose import head_word
from checker.people import is_given, person_at, person_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.role.office import Office
    from checker.people import Person
    from checker.tokens import Token

# "the director Ann Reed" may be two things: "told the director Ann Reed was ill".
_ARTICLES: Final = frozenset("the a an".split())
_WHOSE: Final = frozenset("the his her its their our".split())


def plain_holder(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person of an office that is `vague`: right after it, or parted from it by a comma."""
    person = _beside(tokens, office)
    if person is not None or head_word(tokens[office.head]) not in BETWEEN_COMMAS:
        return person
    return _before(tokens, office) or _after(tokens, office)


def _beside(tokens: Sequence[Token], office: Office) -> Person | None:
    person = person_at(tokens, office.end) if office.end < len(tokens) else None
    if person is None or tokens[office.end - 1].possessive:
        return None
    if _is_known(tokens, person):
        return person if _is_title(tokens, office) else None
    head = tokens[office.head]
    if not head.capital or head_word(head) not in SPEAKING or person.words > 1 or person.end == len(tokens):
        return None
    return person if tokens[person.end].low == ":" or tokens[person.end].low in SAYS else None


def _is_title(tokens: Sequence[Token], office: Office) -> bool:
    """Tell whether the word is a title before a full name: by its capital, or one that needs none."""
    low = head_word(tokens[office.head])
    before = tokens[office.start - 1].low if office.start else ""
    if tokens[office.head].capital:
        # "Editor in Chief Ann Reed" is another title.
        return low in STANDING or (low in CAPITALISED and before != "in")
    return low in APPOSED and before not in _ARTICLES


def _after(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person of "the principal, Ann Reed, said" or "his spokeswoman, Ann Reed."."""
    at = office.end
    if at + 1 >= len(tokens) or tokens[at].low != "," or office.start == 0:
        return None
    if not (
        tokens[office.start - 1].low in _WHOSE or (office.indefinite and head_word(tokens[office.head]) in APPOSED)
    ):
        return None
    person = person_at(tokens, at + 1)
    if person is None or not _is_known(tokens, person) or tokens[person.end - 1].possessive:
        return None
    return person if person.end == len(tokens) or tokens[person.end].low in AFTER_PERSON else None


def _before(tokens: Sequence[Token], office: Office) -> Person | None:
    """Return the person of "Ann Reed, a spokeswoman, said"; in "Unlike Ann Reed, a spokeswoman said" she is none."""
    at = past_article(tokens, office.start)
    if at == 0 or tokens[at - 1].low not in (",", "("):
        return None
    if office.end < len(tokens) and tokens[office.end].low not in AFTER_PERSON:
        return None
    person = person_before(tokens, past_age(tokens, at - 1))
    return person if person is not None and _is_known(tokens, person) else None


def _is_known(tokens: Sequence[Token], person: Person) -> bool:
    """Tell whether a name of several words is surely one: by its honorific, or by its given name."""
    return person.words + person.has_honorific > 1 and (person.has_honorific or is_given(tokens[person.name]))
