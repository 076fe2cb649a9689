"""What became of those whom a count tells of: the dead, the hurt, the missing, those who were aboard.

It knows words that say so, and which of them stands nearest to a count. It does not know values. To teach it a word,
add the word, in each of its forms, to its line.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Each line: a fate, and the words that tell it. A word stands in one line only.
_LINES: Final = """
    dead: die dies died dying dead death deaths kill kills killed killing slain fatal fatally fatality fatalities toll
        perish perished drown drowned murder murdered murders body bodies
    hurt: injure injures injured injuring injury injuries wound wounds wounded wounding hurt hospital hospitalised
        hospitalized burns critical
    missing: missing unaccounted trapped
    saved: rescue rescues rescued rescuing survive survives survived surviving survivor survivors
    fled: flee flees fled fleeing evacuate evacuates evacuated evacuating displaced homeless
    held: arrest arrests arrested arresting detain detains detained detaining custody
    charged: charge charges charged convict convicts convicted
    aboard: aboard board carrying passenger passengers
    ill: infected infection infections sick case cases contracted
    absent: unemployed jobless
    elected: elected
"""
# A noun tells these of whom it names: victims are dead, passengers aboard; two charges are not charged.
_OF_NOUNS: Final = frozenset(("dead", "hurt", "saved", "aboard", "ill"))
# How many words away a fate may be told.
AFTER: Final = 6
BEFORE: Final = 5
# Of two that are as far away, the one behind the count is told of it: "killed 49 and ⟦53 wounded⟧".
_BEHIND: Final = 0.5
_CONTRASTS: Final = frozenset("and but while as".split())


def fate(counted: Sequence[str], before: Sequence[str], after: Sequence[str]) -> str:
    """Return what became of those counted, as the nearest word tells it; empty where none does.

    All are folded words as they stand in the text: those that name what is counted, and those before and after.
    """
    own = next((each for each in map(_fates().get, counted) if each in _OF_NOUNS), None)
    if own:
        return own
    # "Rose to ⟦11⟧ with 180 injured": what stands behind another number is told of that one.
    own_words = list(takewhile(lambda word: not word[0].isdigit(), after[:AFTER]))
    behind, ahead = _nearest(own_words), _nearest(before[::-1][:BEFORE])
    if behind is None or ahead is None:
        return (behind or ahead or (0.0, ""))[1]
    return (behind if behind[0] <= ahead[0] + _BEHIND else ahead)[1]


def tells(words: Sequence[str], wanted: str) -> bool:
    """Tell whether one of the words, wherever it stands, tells the fate `wanted`."""
    return any(_fates().get(word) == wanted for word in words)


def _nearest(words: Sequence[str]) -> tuple[float, str] | None:
    """Return how far the nearest fate is and which; one behind "and" is another count's, mostly."""
    away = 0.0
    for word in words:
        away += 3.0 if word in _CONTRASTS else 1.0
        if word in _fates():
            return away, _fates()[word]
    return None


@cache
def _fates() -> Mapping[str, str]:
    fates: dict[str, str] = {}
    name = ""
    for line in _LINES.strip().splitlines():
        head, colon, rest = line.partition(":")
        name, words = (head.strip(), rest) if colon else (name, head)
        fates |= dict.fromkeys(words.split(), name)
    return fates
