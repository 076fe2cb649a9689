"""Which titles one person does not hold at once, and which often go together.

It knows titles in the one spelling that is compared. It does not know persons, or what a title is of.
"""

from __future__ import annotations

from itertools import permutations
from typing import Final

from checker.kinds.role.titles import EVERYDAY

# Whoever stands in for an office does not hold it.
_DEPUTIES: Final = frozenset("deputy vice lieutenant".split())
# Of these a deputy is one as well: a deputy editor is an editor.
_LOOSE: Final = frozenset("spokesperson prosecutor editor coach manager minister attorney".split())
# Beside the chief executive of a firm, each is somebody else.
_OFFICERS: Final = frozenset(
    f"chief {what} officer" for what in "operating financial technology information marketing legal".split()
)
_LAW_OFFICERS: Final = frozenset(
    "attorney-general solicitor-general surgeon-general auditor-general comptroller-general".split()
)
# What may stand before these and names no other office.
_OF_WHERE: Final = frozenset("state us u.s federal national".split())
# One person may hold any two at one firm or society.
_TOGETHER: Final = frozenset(
    (
        "president", "chair", "chief executive", "director", "managing director", "executive director",
        "artistic director", "general manager",
    )
)  # fmt: skip
# Whoever has one of a body's several fields may have two, or one that is told in two ways: policy and research.
_OF_FIELDS: Final = frozenset("director editor head".split())
_SENT: Final = ("special representative", "special envoy")
# Who holds an office for a while, or not yet, may hold another one besides.
_PASSING: Final = frozenset("acting interim incoming outgoing elect designate chair-elect president-elect".split())


def are_rivals(first: str, second: str) -> bool:
    """Tell whether one person cannot hold both titles at one time, wherever: a warden and a deputy warden.

    Both are titles in lower case and in the spelling that stands for their equals.
    """
    return any(
        _stands_in(one, two)
        or (one == "chief executive" and two in _OFFICERS)
        or (_law_officer(one) != _law_officer(two) and "" not in (_law_officer(one), _law_officer(two)))
        for one, two in permutations((first, second))
    )


def are_rivals_in_one_body(first: str, second: str) -> bool:
    """Tell the same of two titles in the service of one body: its press secretary is not its chief."""
    return any(
        (one == "press secretary" and two in EVERYDAY) or (one.startswith("ambassador to ") and two.startswith(_SENT))
        for one, two in permutations((first, second))
    )


def go_together(first: str, second: str) -> bool:
    """Tell whether two offices of one body that each have one holder may well have the same: president and chair."""
    one, two = frozenset(first.split()), frozenset(second.split())
    return {first, second} <= _TOGETHER or not _PASSING.isdisjoint(one | two) or not _OF_FIELDS.isdisjoint(one & two)


def _stands_in(deputy: str, title: str) -> bool:
    words, office = deputy.replace("vice-", "vice ").split(), title.split()
    ranks = [word for word in words if word in _DEPUTIES]
    rest = [word for word in words if word not in _DEPUTIES]
    if len(ranks) != 1 or rest != office:
        return False
    return office[-1] not in _LOOSE or office == ["prime", "minister"]


def _law_officer(title: str) -> str:
    words = [word for word in title.split() if word not in _OF_WHERE]
    return words[0] if len(words) == 1 and words[0] in _LAW_OFFICERS else ""
