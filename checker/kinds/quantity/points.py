"""Points of a poll, which are percentage points: 34 per cent, seven points clear.

It knows polls by their words. It does not know the points of games and of indices, which are counted.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.frozen import replace

if TYPE_CHECKING:
    from checker.kinds.quantity.context import Found

_MOST: Final = 100
_BACK: Final = 240
_AHEAD: Final = 60
_SENTENCE_END: Final = re.compile(r"[.!?;]\s|\n")


def of_poll(folded: str, found: Found) -> Found:
    """Return a number of points as percentage points where a poll is spoken of; anything else as it is."""
    value = found.value
    if value.unit != "point" or value.dimension != "count" or value.per:
        return found
    if value.number is None or not 0 < value.number <= _MOST:
        return found
    begin = max(0, found.start - _BACK)
    begin = max(begin, folded.rfind("\n", begin, found.start) + 1)
    rest = _SENTENCE_END.search(folded, found.end, found.end + _AHEAD)
    end = found.end + _AHEAD if rest is None else rest.start()
    if _poll().search(folded, begin, end) is None or _game().search(folded, begin, end) is not None:
        return found
    return found._replace(value=replace(value, dimension="points", unit="percentage point"))


@cache
def _poll() -> re.Pattern[str]:
    return re.compile(r"\b(?:polls?|polling|pollsters?|survey|surveys|voters|approval|margin[ ]of[ ]error)\b")


@cache
def _game() -> re.Pattern[str]:
    """Return what finds games and markets: their points are no parts of a hundred."""
    return re.compile(
        r"\b(?:games?|season|team|score[ds]?|scoring|playoffs?|rebounds|assists|dow|nasdaq|ftse|index|indices|s&p|shares"
        r"|stocks?|averag\w+|rating|licen[cs]e|penalty|grade|quarter)\b"
    )
