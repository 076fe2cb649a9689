"""What became of those whom a mention counts, as the words beside it tell.

It knows which mentions count anybody. It does not know the words that tell a fate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker import fates
from checker.discovery.nouns import canonical, head
from checker.discovery.reading import once

if TYPE_CHECKING:
    from checker.discovery.reading import Said

_GROWING: Final = frozenset(("dead", "hurt", "missing"))
_ANYBODY: Final = frozenset(("", *map(canonical, "person people other victim casualty death injury body".split())))


@once
def fate(said: Said) -> str:
    """Return what became of those counted; empty where nothing says so, and for what is no count."""
    value = said.mention.value
    if getattr(value, "dimension", "") not in ("count", "share"):
        return ""
    told = fates.fate(str(value.unit).split(), said.before, said.after)
    # "The death toll from Monday's earthquake on the coast rose to ⟦11⟧": the subject stands far before.
    return told or ("dead" if value.dimension == "count" and "toll" in said.clause else "")


@once
def is_toll(said: Said) -> bool:
    """Tell whether a mention counts the dead, hurt or missing, whoever they are: "11 people", not "11 children"."""
    value = said.mention.value
    return fate(said) in _GROWING and value.dimension == "count" and head(str(value.unit)) in _ANYBODY
