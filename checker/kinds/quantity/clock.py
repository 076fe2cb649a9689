"""Times of day: 8:30am, 6 p.m., five o'clock, half past seven, 7.30 in the evening, between 7 and 9pm.

It knows what makes a time of a number. It does not know dates, which the almanac names.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_CLOCK: Final = re.compile(
    r"""(?: :[0-9]{2}(?:[:.][0-9]{1,3})? | \.[0-9]{2} )? [ ]?
          (?: [ap]\.?[ ]?m\b | o'clock | noon\b | gmt\b | bst\b | edt\b | est\b | utc\b )
      | :[0-9]{2}(?![0-9])
      | (?:[:.][0-9]{2})? (?:[ ]?-[ ]?|[ ](?:to|and|or|until|till)[ ]) [0-9]{1,2} (?:[:.][0-9]{2})? [ ]?[ap]\.?[ ]?m\b
      | [ ](?: past[ ](?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\b(?![.,]?[0-9])
             | in[ ]the[ ](?:morning|afternoon|evening|small[ ]hours)(?=[.,;:!?)\n]|[ ](?:on|of|and|to|when|after)\b|$)
             | (?:that|this|the[ ](?:next|following|same))[ ](?:morning|afternoon|evening|night)\b
             | at[ ]night\b | tonight\b )""",
    re.VERBOSE,
)
# What the marks of a time begin with, right after the number and after its space.
_OPENS: Final = frozenset(" :.-ap")
_AFTER_SPACE: Final = frozenset("apogbeunti-")
_PREPOSITIONS: Final = frozenset("at around about by until till from to before after since".split())
_LATEST_HOUR: Final = 12
# The quarters, halves and minutes of "half past five".
_PARTS: Final = frozenset("half quarter five ten twenty twenty-five minutes".split())


def is_time(folded: str, start: int, end: int) -> bool:
    """Tell whether the number at `start:end` is a time of day."""
    following = folded[end : end + 1]
    if following in _OPENS and following and (following != " " or folded[end + 1 : end + 2] in _AFTER_SPACE):
        found = _CLOCK.match(folded, end)
        if found is not None and (found[0][:2] not in (" i", " a", " t") or _is_hour(folded, start, end, found)):
            return True
    before = folded[max(0, start - 6) : start]
    return before.endswith((" past ", " to ")) and _follows_part(folded, start)


def _is_hour(folded: str, start: int, end: int, found: re.Match[str]) -> bool:
    """Tell "at 7 in the evening" from "12 in the morning and 14 in the afternoon"."""
    if found[0].endswith("m") or found[0].lstrip().startswith(("to ", "and ", "or ")):
        return True
    if not found[0].startswith((" in", " at", " to", " th")):
        return True
    said = folded[start:end]
    if said.isdigit() and int(said) > _LATEST_HOUR:
        return False
    return _last_word(folded, start) in _PREPOSITIONS


def _last_word(folded: str, at: int) -> str:
    words = folded[max(0, at - 16) : at].split()
    return words[-1] if words else ""


def _follows_part(folded: str, start: int) -> bool:
    """Tell the five of "half past five" and "a quarter to five"."""
    words = folded[max(0, start - 24) : start].split()
    return len(words) > 1 and (words[-2] in _PARTS if words[-1] == "past" else words[-2] == "quarter")


def is_part_of_hour(folded: str, end: int) -> bool:
    """Tell the half and the quarter of "half past five" and "a quarter to five", which end here."""
    return folded.startswith((" past", " to "), end) and _to_hour().match(folded, end) is not None


@cache
def _to_hour() -> re.Pattern[str]:
    return re.compile(
        r"""[ ]past\b
          | [ ]to[ ](?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\b
            (?![.,]?[0-9]|[ -](?:half|quarter|third|fifth|[a-z]{2,6}th)s?\b)""",
        re.VERBOSE,
    )
