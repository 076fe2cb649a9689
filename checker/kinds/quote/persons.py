"""Knows which persons a text names in full, by their surnames. It does not know who speaks, nor who anybody is."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quote import vocabulary
from checker.kinds.quote.people import given_name_at, name_words
from checker.people import NOT_NAMES, likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_MOST_SURNAMES: Final = 100
_MOST_PLACES: Final = 100
# So many characters before a surname hold the given names and the title.
_REACH: Final = 60
_INITIAL: Final = 2
_LONGEST_FIRM: Final = 14
_STOPS: Final = frozenset(".,;:!?)”’\"'—–-")
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
# Surnames that, alone, are more often a government or a firm: "Washington said", "Ford said".
_METONYMS: Final = frozenset(
    """
    washington jordan israel chad georgia paris london houston dallas lincoln austin cleveland madison jackson berlin
    moscow kent york lancaster sydney melbourne brussels holland england france ireland wales scotland ford disney
    tesla boeing dell bloomberg pfizer merck siemens toyota honda philips porsche ferrari chrysler hewlett morgan
    goldman barclays lloyds sainsbury sainsburys marriott hilton heinz kellogg mars nestle bayer bosch reuters nielsen
    """.split()
)
_FIRMS: Final = frozenset("inc corp corporation co company ltd plc llc motor motors group holdings brothers".split())
_TITLES: Final = vocabulary.HONORIFICS


class _Place(NamedTuple):
    """A surname with the capital words right before it, and where these stand."""

    start: int
    end: int
    words: Sequence[str]


class Persons:
    """The persons of a text whose full names it gives somewhere; it is searched when a surname is asked for."""

    __slots__ = ("_known", "_text")

    def __init__(self, text: str) -> None:
        """Keep the text; nothing is read yet."""
        self._text = text
        self._known: dict[str, dict[str, bool]] = {}

    def called(self, surname: str) -> dict[str, bool]:
        """Return who has a surname: full names without titles, and whether each is surely a person's.

        Of a family there are several. An empty name stands for a relative, or a firm, that may be meant as well.
        """
        if surname.lower() in _METONYMS:
            return {}
        known = self._known.get(surname)
        if known is None:
            # A text that asks for more surnames is a list of people, and must not be read once for each.
            asks = len(self._known) < _MOST_SURNAMES
            told = (each for place in _places(self._text, surname) for each in _persons(self._text, place))
            known = self._known[surname] = _apart(told) if asks else {}
        return known


def _places(text: str, surname: str) -> Iterator[_Place]:
    """Yield where the surname stands behind other capital words, or before what makes it a firm's name."""
    at = text.find(surname)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        end = at + len(surname)
        following = _capital_after(text, end)
        if following.lower() in _FIRMS:
            yield _Place(at, end, [surname, following])
        elif text[at - 1 : at] == " " and _ends_name(text, end, following):
            before = _capitals_before(text, at)
            if before:
                yield _Place(at - 1 - len(" ".join(before)), end, [*before, surname])
        at = text.find(surname, end)


def _capital_after(text: str, end: int) -> str:
    """Return the word with a capital that follows after a space, else an empty string."""
    if not (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()):
        return ""
    return text[end + 1 : end + _LONGEST_FIRM].split(None, 1)[0].strip(".,;:")


def _ends_name(text: str, end: int, following: str) -> bool:
    """Tell whether a name ends here: not in "Mary Poole-Holt", nor in the "Mary Poole Foundation"."""
    if following:
        return following.lower() in vocabulary.POSTNOMINALS
    return not (text[end : end + 1].isalnum() or text[end : end + 1] == "-")


def _capitals_before(text: str, at: int) -> list[str]:
    words: list[str] = []
    for word in reversed(text[max(0, at - _REACH) : at - 1].split(" ")):
        own = word.rsplit("\n", 1)[-1].lstrip("(“‘\"'")
        # A stop ends a sentence, unless it is an initial's or a title's.
        stops = own[-1:] in _STOPS and not (own[-1] == "." and (len(own) <= _INITIAL or own[:-1].lower() in _TITLES))
        if not own[:1].isupper() or stops:
            break
        words.append(own)
        if own != word:
            break
    return words[::-1]


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
    titled = first > 0 and words[first - 1].rstrip(".").lower() in _TITLES
    sure = given is not None or titled or _is_introduced(text, place)
    if sure or not _opens_sentence(text, place.start):
        yield name, sure
    if sure and not _KIN.isdisjoint(_beside(text, place)):
        yield "", False


def _beside(text: str, place: _Place) -> list[str]:
    return _WORD.findall(text[max(0, place.start - _NEAR) : place.start] + " " + text[place.end : place.end + _NEAR])


def _leads(word: str) -> bool:
    """Tell whether a word with a capital is a title, or one that a sentence may open with."""
    return word.rstrip(".").lower() in _TITLES or word.lower() in NOT_NAMES


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


# Compiled when a text first asks for it; many do not.


@cache
def _role() -> re.Pattern[str]:
    return re.compile(rf",[ ](?:\d\d,[ ])?(?:an?|the|its|their|her|his|[a-z]+)\b[^.;:\n,]{{0,{_LONGEST_ROLE}}}")
