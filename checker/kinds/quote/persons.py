"""Knows which persons a text names in full, by their surnames. It does not know who speaks, nor who anybody is."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import vocabulary
from checker.kinds.quote.people import given_name_at, name_words
from checker.people import NOT_NAMES, likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# So many places of one surname are read; a text that names a family more often names it early as well.
_MOST_PLACES: Final = 30
_LONGEST_ROLE: Final = 60
_GIVEN_AND_SURNAME: Final = 2
# Beside "his son, Eric Holt" the surname alone may be the father's; so many characters are looked at on either side.
_NEAR: Final = 40
_WORD: Final = re.compile(r"[a-z]+")
_KIN: Final = frozenset(
    """
    father mother son daughter brother sister wife husband widow widower parents stepson stepdaughter stepfather
    stepmother grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin dad mum mom twin twins
    siblings
    """.split()
)
_FIRMS: Final = frozenset("inc corp corporation co company ltd plc llc motor motors group holdings brothers".split())
_TITLES: Final = vocabulary.HONORIFICS


class _Place(NamedTuple):
    """A run of words with capitals that ends with a surname, and where it stands."""

    start: int
    end: int
    words: Sequence[str]


class Persons:
    """The persons of a text whose full names it gives somewhere; the text is read when a surname is first asked for."""

    __slots__ = ("_known", "_places", "_text")

    def __init__(self, text: str) -> None:
        """Keep the text; nothing is read yet."""
        self._text = text
        self._places: dict[str, list[_Place]] | None = None
        self._known: dict[str, dict[str, bool]] = {}

    def called(self, surname: str) -> dict[str, bool]:
        """Return who has a folded surname: full names without titles, and whether each is surely a person's.

        Of a family there are several. An empty name stands for a relative, or a firm, that may be meant as well.
        """
        if surname not in self._known:
            if self._places is None:
                self._places = _places(self._text)
            told = (each for place in self._places.get(surname, ()) for each in _persons(self._text, place))
            self._known[surname] = _apart(told)
        return self._known[surname]


def _places(text: str) -> dict[str, list[_Place]]:
    places: dict[str, list[_Place]] = defaultdict(list)
    for found in _runs().finditer(text):
        words = [word.removesuffix("'s").removesuffix("’s") for word in found.group().split()]
        while len(words) > 1 and words[-1].lower() in vocabulary.POSTNOMINALS:
            words.pop()
        if len(words) > 1:
            # Of "Holt Holdings" the surname is the first.
            surname = words[0] if words[1].lower() in _FIRMS else words[-1]
            told = places[surname.lower()]
            if len(told) < _MOST_PLACES:
                told.append(_Place(found.start(), found.end(), words))
    return places


def _persons(text: str, place: _Place) -> Iterator[tuple[str, bool]]:
    """Yield the name that a place gives, and whether it is surely a person's; with an empty one where others may be."""
    words = place.words
    if words[1].lower() in _FIRMS:
        yield "", False
        return
    given = given_name_at(words)
    first = next((at for at, word in enumerate(words) if not _leads(word)), len(words)) if given is None else given
    name = " ".join(words[first:])
    if len(name_words(name)) < _GIVEN_AND_SURNAME:
        return
    titled = first > 0 and words[first - 1].lower() in _TITLES
    sure = given is not None or titled or _is_introduced(text, place)
    if sure or not _opens_sentence(text, place.start):
        yield name, sure
    if sure and not _KIN.isdisjoint(_beside(text, place)):
        yield "", False


def _beside(text: str, place: _Place) -> list[str]:
    return _WORD.findall(text[max(0, place.start - _NEAR) : place.start] + " " + text[place.end : place.end + _NEAR])


def _leads(word: str) -> bool:
    """Tell whether a word with a capital is a title, or one that a sentence may open with."""
    return word.lower() in _TITLES or word.lower() in NOT_NAMES


def _is_introduced(text: str, place: _Place) -> bool:
    """Tell whether a role stands right before the name or right after it: "Iwan Hadira, a spokesman for the agency"."""
    before = text[max(0, place.start - 20) : place.start].split()
    if before and before[-1] in _TITLES:
        return True
    role = _role().match(text, place.end)
    return role is not None and not _TITLES.isdisjoint(role.group().replace(",", " ").split())


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" \"“‘'")
    return not before or before[-1] in ".!?:\n"


def _apart(told: Iterable[tuple[str, bool]]) -> dict[str, bool]:
    """Return one of the names for each person."""
    persons: dict[str, bool] = {}
    for name, sure in told:
        known = next((each for each in persons if each == name or _may_be_one(each, name)), name)
        persons[known] = persons.get(known, False) or sure
    return persons


def _may_be_one(one: str, other: str) -> bool:
    return bool(one and other) and likeness(one, other) != "different"


# These are compiled when a text first asks for them; many do not.


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(
        r"""
        (?<! [\w’'-] ) [A-Z] [\w’'-]++
        (?: [ ] (?: [A-Z]\. [ ]? ){0,2} [A-Z] [\w’'-]++ )++
        """,
        re.VERBOSE,
    )


@cache
def _role() -> re.Pattern[str]:
    return re.compile(rf",[ ](?:\d\d,[ ])?(?:an?|the|its|their|her|his|[a-z]+)\b[^.;:\n,]{{0,{_LONGEST_ROLE}}}")
