"""What became of those whom a count tells of: the dead, the hurt, the missing, those who were aboard.

It knows words that say so, and which of them stands nearest to a count. It does not know values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.discovery.nouns import canonical
from checker.discovery.reading import once

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.discovery.reading import Said

# Each line: a fate, and the words that tell it. A word stands in one line only.
_LINES: Final = """
    dead: die dies died dead death deaths kill killed slain fatal fatally fatality toll perish drown murder body bodies
    hurt: injure injured injury injuries wound wounded hurt hospital hospitalised hospitalized burns critical
    missing: missing unaccounted trapped
    saved: rescue rescued survive survived survivor survivors
    fled: flee fled evacuate evacuated displaced homeless
    held: arrest arrested detain detained custody
    charged: charge charged convict convicted
    aboard: aboard board carrying passenger passengers
    ill: infected infection infections sick cases contracted
    absent: unemployed jobless
    elected: elected
"""
_FATES: Final[Mapping[str, str]] = {
    canonical(word): line.partition(":")[0].strip()
    for line in _LINES.strip().splitlines()
    for word in line.partition(":")[2].split()
}
# A noun tells these of whom it names: victims are dead, passengers aboard; two charges are not charged.
_OF_NOUNS: Final = frozenset(("dead", "hurt", "saved", "aboard", "ill"))
# How many words away a fate may be told.
_AFTER: Final = 6
_BEFORE: Final = 5
# Of two that are as far away, the one behind the count is told of it: "killed 49 and ⟦53 wounded⟧".
_BEHIND: Final = 0.5
_CONTRASTS: Final = frozenset("and but while as".split())


@once
def fate(said: Said) -> str:
    """Return what became of those counted, as the nearest word tells it; empty where none does."""
    value = said.mention.value
    if getattr(value, "dimension", "") not in ("count", "share"):
        return ""
    own = next((_FATES[word] for word in _stems(str(value.unit).split()) if word in _FATES), "")
    if own in _OF_NOUNS:
        return own
    behind = _nearest(said.after[:_AFTER])
    before = _nearest(said.before[::-1][:_BEFORE])
    if behind is None or before is None:
        return (behind or before or (0.0, ""))[1]
    return (behind if behind[0] <= before[0] + _BEHIND else before)[1]


def _nearest(words: tuple[str, ...]) -> tuple[float, str] | None:
    """Return how far the nearest fate is and which; one behind "and" is another count's, mostly."""
    away = 0.0
    for stem, word in zip(_stems(words), words, strict=True):
        away += 3.0 if word in _CONTRASTS else 1.0
        if stem in _FATES:
            return away, _FATES[stem]
    return None


def _stems(words: tuple[str, ...] | list[str]) -> list[str]:
    return [canonical(word) for word in words]
