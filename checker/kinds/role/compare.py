"""Compares two roles: one person with two titles, or one title with two people.

It knows equal titles by table, organisations by name or initials, and persons by their names. It does not
know when either was said: that office-holders change is for the sources' dates to tell.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Literal

from checker.bodies import same_body
from checker.kinds.role.rivals import are_rivals, are_rivals_in_one_body, go_together
from checker.kinds.role.titles import (
    BEFORE_SURNAME,
    BETWEEN_COMMAS,
    CAPITALISED,
    EQUALS,
    EVERYDAY,
    FORMER,
    KINDRED,
    OF_STATE,
    PHRASES,
    PORTFOLIOS,
    SHARED_RANKS,
    STANDING,
    TOP_OFFICES,
    TOPICAL,
)
from checker.model import Comparison
from checker.people import likeness, namesakes
from checker.tokens import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.role.value import Role
    from checker.model import Mention
    from checker.prose import Prose

Bond = Literal["same", "compatible", "unknown", "different"]

# Texts are compared by their first roles: this is for phrases and sentences.
_MOST: Final = 50
_SMALL: Final = frozenset("of for the and & to a an".split())
# Who is one in two spellings, where no body is named, may be two.
_PLAIN: Final = frozenset(EQUALS.get(word, word) for word in (CAPITALISED | BETWEEN_COMMAS) - STANDING)
# A rank that makes another office of a title; "national" only says more about the same one.
_APART: Final = SHARED_RANKS | frozenset("shadow minority majority first second third lieutenant".split())


def topic(value: Role) -> str:
    """Return the office, which is what a role is about."""
    return f"{value.title} {value.organisation}".strip()


def seek(_prose: Prose, wanted: Role, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the roles found that share a person or an office with `wanted`."""
    for mention in found:
        if affinity(wanted, mention.value) is not None:
            yield mention


def affinity(wanted: Role, value: Role) -> float | None:
    """Return how well two roles may speak of one thing: by a shared person or a shared office, else None."""
    bodies, titles = _bodies(wanted, value), _titles(wanted.title, value.title)
    if likeness(wanted.person, value.person) == "same":
        if _is_one_office(wanted, value):
            return 1.0
        if bodies == "different":
            return 0.4
        return 1.0 if titles in ("same", "compatible") else 0.8
    if bodies == "same" and titles == "same":
        return 0.9
    if likeness(wanted.person, value.person) == "spelling" and _may_be_one(wanted, value, bodies, titles):
        return 0.9
    return 0.8 if titles == "same" and _is_renamed(wanted, value, bodies) else None


def compare(first: Role, second: Role, **_terms: Any) -> Comparison:
    """Compare two roles: `same`, `compatible` (one says less, or an everyday title), `conflict`, `incomparable`.

    `reworded` where they fit, and the person's name is spelt in two ways.
    """
    persons = likeness(first.person, second.person)
    titles = _titles(first.title, second.title)
    if persons == "different" and titles != "same":
        return _two_people(first, second, "unknown", titles)  # whatever the bodies are, which take longest to compare
    bodies = _bodies(first, second)
    if persons == "spelling" and not _may_be_one(first, second, bodies, titles):
        persons = "different"
    if persons == "different":
        return _two_people(first, second, bodies, titles)
    return spelt_apart(first, second) or _one_person(first, second, bodies, titles)


def compare_texts(first: Prose, second: Prose) -> Comparison | None:
    """Compare the roles that two texts state, those that share most; None where either states none."""
    from checker.kinds.role.find import find  # noqa: PLC0415 -- `find` is the sibling that needs the tokens

    ones, others = ([mention.value for mention in islice(find(text), _MOST)] for text in (first, second))
    if not ones or not others:
        return None
    pairs = [(affinity(one, other) or 0.0, one, other) for one in ones for other in others]
    _, one, other = max(pairs, key=lambda pair: pair[0])
    return compare(one, other)


def spelt_apart(first: Role, second: Role) -> Comparison | None:
    """Return what two roles are whose persons differ by a slip of the pen, whatever office they give; else None."""
    if likeness(first.person, second.person) != "spelling":
        return None
    return Comparison("reworded", f"the name is spelt {first.person} and {second.person}", weight="major")


def _one_person(first: Role, second: Role, bodies: Bond, titles: Bond) -> Comparison:
    if titles != "same" and _is_one_office(first, second) and first.former == second.former:
        return Comparison("same", f"{first.office()} and {second.office()} are one office")
    if bodies == "different":
        return Comparison("incomparable", f"{first.organisation} and {second.organisation} are two organisations")
    if titles == "same":
        return _one_office(first, second, bodies)
    if first.former != second.former:
        return Comparison("compatible", "one office was held before the other")
    if titles == "compatible":
        return Comparison("compatible", f"{first.title} and {second.title} may be one office")
    if _are_two_offices(first, second, bodies):
        return Comparison("conflict", f"{second.person} is {first.office()} here and {second.title} there")
    return Comparison("incomparable", f"{first.title} and {second.title} may be held by one person")


def _one_office(first: Role, second: Role, bodies: Bond) -> Comparison:
    if first.former != second.former:
        return Comparison("compatible", f"one speaks of a former {_canonical(second.title)}")
    if bodies == "unknown" and first.organisation != second.organisation:
        named = first.organisation or second.organisation
        return Comparison("compatible", f"the same person and title; only one names {named}")
    if first.title.lower() != second.title.lower():
        return Comparison("same", f"{first.title} and {second.title} are one title")
    return Comparison("same", "the same person in the same office")


def _two_people(first: Role, second: Role, bodies: Bond, titles: Bond) -> Comparison:
    if titles != "same" or not (bodies == "same" or _is_renamed(first, second, bodies)):
        return Comparison("incomparable", f"{first.show()} and {second.show()} share neither person nor office")
    if first.former or second.former:
        return Comparison("incomparable", "one of the two held the office before")
    if not (first.sole and second.sole):
        return Comparison("incomparable", f"several people may be {second.office()} at once")
    return Comparison("conflict", f"{second.office()} is {first.person} here and {second.person} there")


def _is_renamed(first: Role, second: Role, bodies: Bond) -> bool:
    """Tell whether two people share title and surname where not both say of what: one given name is likely wrong.

    A governor or a mayor of nowhere may be that of two places.
    """
    if bodies != "unknown" or BEFORE_SURNAME & set(_canonical(first.title).split()):
        return False
    return first.sole and second.sole and namesakes(first.person, second.person)


def _may_be_one(first: Role, second: Role, bodies: Bond, titles: Bond) -> bool:
    """Tell whether two persons whose names are spelt in two ways may be one, by what they are: not by "director"."""
    if "different" in (bodies, titles):
        return False
    return bodies == "same" or not any(_canonical(each.title) in _PLAIN for each in (first, second))


def _is_one_office(first: Role, second: Role) -> bool:
    """Tell of "Care minister" and "Minister for Care": the same words, however they are parted."""
    one, two = (frozenset(_canonical(f"{each.title} {each.organisation}").split()) - _SMALL for each in (first, second))
    return one == two and len(one) > 1 and TOPICAL.intersection(one) != frozenset()


def _are_two_offices(first: Role, second: Role, bodies: Bond) -> bool:
    """Tell whether one person cannot hold both offices now; the bodies are not two."""
    one, two = _canonical(first.title), _canonical(second.title)
    if first.former or second.former or _is_portfolio(first) or _is_portfolio(second):
        return False
    if bodies != "same":
        # A surname alone may be somebody else's.
        return are_rivals(one, two) and min(len(first.person.split()), len(second.person.split())) > 1
    if are_rivals(one, two) or are_rivals_in_one_body(_in_service(first), _in_service(second)):
        return True
    return first.sole and second.sole and not go_together(one, two)


def _in_service(role: Role) -> str:
    """Return the canonical title; who speaks for a ministry or the police is not its chief, as in a club he may be."""
    title = _canonical(role.title)
    served = not OF_STATE.isdisjoint(role.organisation.lower().split())
    return "press secretary" if title == "spokesperson" and served else title


def _is_portfolio(role: Role) -> bool:
    """Tell of a "cabinet member for climate": who is one may be another as well, and the leader besides."""
    return not PORTFOLIOS.isdisjoint(role.title.lower().split())


def _bodies(first: Role, second: Role) -> Bond:
    one, two = _names_of(first), _names_of(second)
    if any(same_body(here, there) for here in one for there in two):
        return "same"
    # "the department's spokesman" names no department.
    if not one or not two or one[0].islower() or two[0].islower():
        return "unknown"
    return "different"


def _names_of(role: Role) -> list[str]:
    return [name for name in (role.organisation, role.long_form) if name]


@lru_cache(maxsize=1 << 14)
def _titles(first: str, second: str) -> Bond:
    """Tell whether two titles are one, may be one (one says more, or is an everyday word), or are two."""
    ones, others = _canonical(first).split(" and "), _canonical(second).split(" and ")
    bonds = {_one_title(one, other) for one in ones for other in others}
    return next(bond for bond in ("same", "compatible", "different") if bond in bonds)


def _one_title(first: str, second: str) -> Bond:
    one, two = set(first.split()) - _SMALL, set(second.split()) - _SMALL
    if one == two:
        return "same"
    if frozenset((first, second)) in KINDRED or _in_kind(first, second):
        return "compatible"
    if (one < two or two < one) and not (one ^ two) & _APART:
        return "compatible"
    return "different"


def _in_kind(first: str, second: str) -> bool:
    for everyday, office in ((first, second), (second, first)):
        words = office.replace("chief executive", "chief-executive").split()
        if everyday.split()[-1:] and everyday in EVERYDAY and (set(words) & TOP_OFFICES or office in EVERYDAY):
            return not set(words) & _APART
    return any(
        pair <= {*_endings(first), *_endings(second)} and pair & set(_endings(first)) and pair & set(_endings(second))
        for pair in KINDRED
    )


def _endings(title: str) -> list[str]:
    words = title.split()
    return [title, " ".join(words[-2:]), words[-1]] if words else []


@lru_cache(maxsize=1 << 12)
def _canonical(title: str) -> str:
    """Return a title in lower case, without "former", each word in the spelling that stands for its equals."""
    folded = title.lower().replace("’", "'").replace(" & ", " and ")
    words = [EQUALS.get(word, word) for word in (bare(word).rstrip(".") for word in folded.split())]
    words = [word.removeprefix("ex-") for word in words if word not in FORMER]
    whole = " ".join(words)
    for phrase, instead in PHRASES.items():
        if phrase in whole:
            whole = f" {whole} ".replace(f" {phrase} ", f" {instead} ").strip()
    return whole
