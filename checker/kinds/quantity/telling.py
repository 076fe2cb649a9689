"""What is told of those counted, where it sets two counts apart: the dead are not the firefighters who came.

It knows the words beside a count. It never looks at how much is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker import fates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.quantity.value import Quantity

Beside = tuple["Sequence[str]", "Sequence[str]"]

_OF_SOMEBODY: Final = frozenset(("count", "share"))
# These are never left unsaid; "aboard", "ill" or "elected" may be.
_NEVER_UNSAID: Final = {
    "dead": "killed",
    "hurt": "hurt",
    "missing": "missing",
    "saved": "rescued",
    "held": "arrested",
    "charged": "charged",
}


def apart(wanted: Quantity, asked: Beside, value: Quantity, told: Beside) -> str:
    """Return in words why two counts are told of others, or nothing.

    `asked` and `told` are the folded words before and after each in its sentence.
    """
    if wanted.dimension not in _OF_SOMEBODY or value.dimension not in _OF_SOMEBODY:
        return ""
    one = _NEVER_UNSAID.get(what := fates.fate(wanted.unit.split(), *asked), "")
    other = _NEVER_UNSAID.get(fates.fate(value.unit.split(), *told), "")
    if one == other or (not other and fates.tells((*told[0], *told[1]), what)):
        return ""
    if not one:
        return f"it counts those {other}, and the claim does not"
    return f"the claim counts those {one}, and this " + (f"those {other}" if other else "does not say so")
