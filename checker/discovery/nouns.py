"""What two quantities count, as nouns: the same, a wider word, or something else.

It knows nouns and which stand for each other. It does not know sentences.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from checker.topics import stem

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_WORD: Final = re.compile(r"[a-z][a-z'-]*")
# Each line: nouns that news uses for the same things. Any of them may be counted where another one is.
_ALIKE_LINES: Final = """
    person people individual human soul life victim fatality death dead casualty
    person people individual civilian resident citizen villager inhabitant refugee minority
    person people man
    person people woman
    person people patient case infection
    officer guard policeman agent trooper deputy
    soldier troop fighter militant gunman insurgent rebel
    soldier troop serviceman member
    council authority local authority
    company firm business corporation
    school academy college
    home house household
    worker employee staff job
    child youngster minor kid
    pupil student
    department service
    strike airstrike attack raid bombing
    plane aircraft jet fighter warplane bomber
    vote ballot
    car vehicle
    quake earthquake temblor tremor
    magnitude
    bundle pallet
    flight plane
    prisoner inmate detainee convict felon escapee fugitive
    prisoner convict fugitive man
    miner worker man
    job position post layoff redundancy
    citation violation breach
    shot round bullet cartridge
    bomb missile munition
    pirate hijacker gunman suspect
    suspect man person
    dollar buck
"""
# Words that tell the same thing in another word; the first stands for all of them.
_ONE_WORD_LINES: Final = """
    die kill slay fatality
    injure wound hurt
    arrest detain custody
    authority council
    earthquake quake temblor tremor
    airstrike strike bombing
    case infection
    rise increase climb grow jump
    fall drop decline decrease
    worker employee staff
    person people
    protester demonstrator
    escape flee
    sentence term
    charge count offence
"""
_ONE_WORD: Final = {
    stem(word): stem(line.split()[0]) for line in _ONE_WORD_LINES.strip().splitlines() for word in line.split()
}
# Words of a number say how much, never what.
NUMBER_WORDS: Final = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty fifty sixty
    seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
    half third thirds quarter quarters fifth tenth percent cent nearly almost roughly approximately about around total
    """.split()
)


def canonical(word: str) -> str:
    """Return the stem of a folded word, or of the word that stands for all that mean the same."""
    found = stem(word)
    return _ONE_WORD.get(found, found)


_ALIKE: Final[tuple[AbstractSet[str], ...]] = tuple(
    frozenset(canonical(word) for word in line.split()) for line in _ALIKE_LINES.strip().splitlines()
)
# Anybody of these is a person; what a count calls them says who is counted, not that others are.
_PEOPLE: Final = frozenset(
    canonical(word)
    for word in """
    adult pensioner resident passenger patient victim survivor worker employee staff member student pupil child
    kid girl boy teenager teacher nurse doctor officer soldier refugee migrant immigrant protester demonstrator
    voter customer visitor guest participant volunteer crew fan spectator inmate prisoner guard villager citizen
    civilian tourist family hostage pilgrim miner docker player fighter militant human life household viewer
    user taxpayer driver colleague respondent elder prisoner convict felon fugitive escapee detainee captive miner
    sailor seaman crewman mariner walker marcher demonstrator parent mother father son daughter relative man woman
    senator lawmaker juror judge justice reporter journalist soldier troop officer gunman pirate suspect
    rebel civilian citizen
    """.split()
)
_ANYBODY: Final = frozenset(map(canonical, "person people man woman individual human soul life".split()))
_RARE: Final = 0.55
_OF_A_COUNTRY: Final = ("ican", "ian", "ese", "itish")
# Nouns that anything can be called.
_GENERIC: Final = frozenset(map(canonical, "one thing item total number figure case unit example".split()))
# For these a change is another thing than a level: "rose 12%" and "12% of homes".
_CHANGES: Final = frozenset(("share", "points", "money", "count"))
_COUNTED: Final = frozenset(("count", "share", "multiple", "ratio", "points"))


@lru_cache(maxsize=4096)
def head(unit: str) -> str:
    """Return the stem of the noun that a unit is about: `inadequate local council` gives `authority`."""
    words = _WORD.findall(unit.partition(" per ")[0].partition(" of ")[0])
    return canonical(words[-1]) if words else ""


def _same_head(first: AbstractSet[str], second: AbstractSet[str]) -> float:
    """Return how alike two units with one noun are: 1.3 where several words are the same, 0.8 where others differ."""
    less, more = sorted((first, second), key=len)
    if less <= more:
        return 1.3 if len(less) > 1 else 1.0 if less == more else 0.9
    return 0.8


@lru_cache(maxsize=4096)
def counted_words(unit: str) -> frozenset[str]:
    """Return the stems of the words that name what is counted."""
    return frozenset(map(canonical, _WORD.findall(unit)))


def likeness_of_heads(first: Any, second: Any, same: float) -> float | None:
    """Return how alike what is counted is, from -1 to 1.3; None where two values cannot state one fact.

    `same` tells how rare a number both name (0: two numbers): then a rise to it and a rise by it may still be
    one way of telling, and members may be dockers.
    """
    if not hasattr(first, "dimension"):
        return 0.0
    if first.dimension != second.dimension or (first.change != second.change and _tells_change(first) and not same):
        return None
    if first.trend and second.trend and first.trend != second.trend and not first.change and not same:
        return None
    if first.dimension not in _COUNTED:
        return 0.3
    return _likeness(first, second, same)


def _tells_change(value: Any) -> bool:
    return value.dimension in _CHANGES


def _likeness(first: Any, second: Any, same: float) -> float:
    one, other = head(first.unit), head(second.unit)
    if not one or not other:
        return 0.0
    words, others = counted_words(first.unit), counted_words(second.unit)
    if one == other:
        return _same_head(words, others)
    if one in _GENERIC or other in _GENERIC:
        return 0.0
    if any(one in alike and other in alike for alike in _ALIKE):
        return 0.5
    if min(len(words), len(others)) > 1 and (words <= others or others <= words):
        return 0.5  # "local authorities" and "local authority departments"
    if same > _RARE and _is_human(one) and _is_human(other):
        return 0.3
    return -1.0


def _is_human(noun: str) -> bool:
    return noun in _ANYBODY or noun in _PEOPLE or noun.endswith(_OF_A_COUNTRY)
