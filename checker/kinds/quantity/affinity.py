"""Tells how well two quantities may speak of one thing, by what they count.

It knows noun phrases and the dimensions that tell one fact. It never looks at how much is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.nouns import singular

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity

# Dimensions that may tell one fact: "1:7" and one in seven. An age is no duration: "Cole, 43, was jailed for 14 years".
_ONE_FACT: Final = (frozenset(("share", "ratio")),)
# How much less the amount of a change is like a level: "rose 12%" beside "12% of homes".
_CHANGE_IS_NO_LEVEL: Final = 0.3
# The head of a noun phrase stands before the first of these: "child in need", "member of staff".
_JOINTS: Final = frozenset(("of", "in", "per", "for", "at", "on", "with"))
# What happens to the things counted, told as a noun: 1,250 job cuts are 1,250 jobs that go.
_FATES: Final = frozenset(("cut", "loss", "closure", "redundancy", "layoff"))
_UNTOLD: Final = 0.5  # one of the two does not say what it counts
_WITHIN: Final = 0.9  # "child in need" and "child", "local authority" and "authority"
_ONE_HEAD: Final = 0.8  # "care home" and "children's home"
_UNLIKE: Final = 0.2


def affinity(wanted: Quantity, value: Quantity) -> float | None:
    """Return from 0 to 1 how well two quantities may speak of one thing; None where they cannot."""
    if wanted.dimension != value.dimension and not _one_fact(wanted, value):
        return None
    counting = not {"count", "share"}.isdisjoint((wanted.dimension, value.dimension))
    likeness = _likeness(wanted.unit, value.unit) if counting else _of_unit(wanted, value)
    if wanted.change != value.change:
        return likeness * _CHANGE_IS_NO_LEVEL
    # A change hardly ever names what it is a change of: the words around it do.
    return max(likeness, _ONE_HEAD) if wanted.change and not (wanted.unit and value.unit) else likeness


def _of_unit(wanted: Quantity, value: Quantity) -> float:
    """Return how alike two measures are by their units: what took hours is seldom told in weeks."""
    return _ONE_HEAD if wanted.dimension == "duration" and wanted.unit != value.unit else 1.0


def _one_fact(wanted: Quantity, value: Quantity) -> bool:
    dimensions = {wanted.dimension, value.dimension}
    if dimensions in ({"share", "multiple"}, {"share", "points"}):
        return wanted.change and value.change
    return any(dimensions <= group for group in _ONE_FACT)


def _likeness(wanted: str, value: str) -> float:
    if not wanted or not value:
        return _UNTOLD
    one, other = ([singular(word) for word in phrase.split()] for phrase in (wanted, value))
    if one == other:
        return 1.0
    if _head(one) != _head(other):
        return _WITHIN if _thing(one) == _thing(other) else _UNLIKE
    return _WITHIN if set(one) <= set(other) or set(other) <= set(one) else _ONE_HEAD


def _thing(phrase: list[str]) -> str:
    """Return the thing that a fate is of, or else the head."""
    return phrase[-2] if len(phrase) > 1 and phrase[-1] in _FATES else _head(phrase)


def _head(phrase: list[str]) -> str:
    """Return the word that names the thing counted."""
    joint = next((place for place, word in enumerate(phrase) if place and word in _JOINTS), len(phrase))
    return phrase[joint - 1]
