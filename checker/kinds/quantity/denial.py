"""Bounds that a "not" turns round: costs will not rise more than 10%, it never fell below 40.

It knows which verbs may stand between. It does not know other hedges. To teach it a verb, add its forms to a table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.kinds.quantity.hedging import Lead
    from checker.kinds.quantity.value import Hedge

_TURNED: Final[dict[Hedge | None, Hedge]] = {"more-than": "at-most", "less-than": "at-least"}
# Verbs of size, in the forms that stand after a "not" or a "never".
SIZES: Final = frozenset(
    """rise risen rose rises raise increase increased increases grow grown grew grows go gone went goes climb climbed
    climbs exceed exceeds exceeded surpass surpasses top cost costs take taken took takes last lasted lasts wait waited
    weigh weighed weighs have had has contain contained contains hold held be been was is stay stayed reach reached
    number numbered total totalled measure measured fall fallen fell falls drop dropped drops dip dipped dips decline
    declined sink sunk sank slip slipped move moved vary varied account amount amounted""".split()
)
# Of these a "did not" may tell what was left undone: "did not pay more than £3m in tax".
DEEDS: Final = frozenset(
    """pay spend get receive earn charge use drink eat work borrow owe lend claim employ hire carry sell buy produce
    emit give offer allow travel drive walk run sleep keep drop lose win score need require live serve
    attract""".split()
)
_WILL: Final = frozenset("will would should shall must can could may might do does to".split())
_NEVER: Final = frozenset(("not", "never", "cannot", "nor"))
_DID: Final = frozenset("didn't hasn't haven't hadn't wasn't weren't".split())
_JOINTS: Final = frozenset("by to for at with up down".split())


def turned(lead: Lead) -> Hedge | None:
    """Return the hedge of `lead`, turned round where the words before it deny it."""
    opposite = _TURNED.get(lead.hedge)
    if opposite is None or lead.wording.startswith("no"):
        return lead.hedge
    words = lead.words[-4:]
    while len(words) > 1 and words[-1] in _JOINTS:
        words.pop()
    if not words:
        return lead.hedge
    if _denies(words[-1]):
        return opposite if lead.wording.startswith(("exceed", "surpass")) else lead.hedge
    if words[-1] not in SIZES | DEEDS or len(words) == 1 or not _denies(words[-2]):
        return lead.hedge
    return opposite if words[-1] in SIZES or _is_rule(words[:-1]) else lead.hedge


def _denies(word: str) -> bool:
    return word in _NEVER or word.endswith("n't")


def _is_rule(words: list[str]) -> bool:
    """Tell "should not spend" and "doesn't spend" from "did not spend"."""
    if words[-1] == "not":
        return words[-2:-1] != [] and words[-2] in _WILL
    return words[-1] not in _DID
