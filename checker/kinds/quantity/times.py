"""The two senses of "times": cited 178 times, where it counts, and 178 times as many, where it multiplies.

It knows the words around that decide. It does not know numbers, or what a rate is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity import hedging
from checker.kinds.quantity.change import NOUN_WORDS
from checker.kinds.quantity.counted import STOPS

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount

# "Three times stronger": what it is compared in; the words of rise and fall are compared in as well.
_COMPARED: Final = frozenset(NOUN_WORDS) | frozenset(
    """stronger weaker richer poorer deeper wider thicker hotter colder brighter denser worse likelier safer deadlier
    harder easier quieter louder hungrier busier dearer costlier sweeter than what normal""".split()
)
_OWN: Final = frozenset("the its their his her our your my that those".split())
# Behind a number of times that ends its clause these tell by how much something grew.
_GROWING: Final = frozenset(
    """by at to of up worth grew grow grown grows growing increased increase increases increasing multiplied multiply
    multiplies expanded swelled soared surged jumped oversubscribed""".split()
)
# These tell when or where, as the words that end a noun phrase do.
_WHEN: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december early late whenever along""".split()
)
_MARKS: Final = ".,;:!?)\"'"


def multiplies(folded: str, amount: Amount, end: int) -> bool:
    """Tell whether the "times" that ends at `end` multiplies; else it counts how often something was done."""
    if amount.number.denominator != 1:
        return True
    following = folded[end + 1 : end + 40].split(None, 2) if folded[end : end + 1] in (" ", "\n") else []
    word = following[0].rstrip(_MARKS) if following else ""
    if word in _COMPARED or word in _OWN:
        return _once().match(folded, end) is None
    if word == "as":
        return _meanwhile().match(folded, end) is None
    if word == "over" and _in_excess().match(folded, end) is not None:
        return True
    if word in STOPS or not word.isalpha() or word in _WHEN:
        last = hedging.before(folded, 0, amount.start).words[-1:]
        return bool(last) and last[0].strip("(\"'") in _GROWING
    return True


@cache
def _once() -> re.Pattern[str]:
    """Return what finds the time or the clause behind "three times": "the last year", "that week", "that he"."""
    return re.compile(
        r"""[ ](?:
            (?:the|that|those|this|his|her|their|its|our|my)[ ]
              (?:(?:last|past|previous|same|following|next|other|first)[ ])?
              (?:minute|hour|day|night|morning|afternoon|evening|weekend|week|fortnight|month|quarter|year|decade|season
                |summer|winter|spring|autumn|century)s?\b(?!'s)
          | that[ ](?:he|she|it|they|we|you|i|there|no|the|a|an|his|her|their)\b
          | the[ ](?:police|court|judge|council|company|government|jury|club|team|party|union)\b )""",
        re.VERBOSE,
    )


@cache
def _meanwhile() -> re.Pattern[str]:
    """Return what finds the "as" that is no comparison: "three times as he slept", "twelve times as a senator"."""
    return re.compile(r"[ ]as[ ](?:an?|he|she|it|they|we|i|you|the|his|her|their|part|of|well|captain|president)\b")


@cache
def _in_excess() -> re.Pattern[str]:
    return re.compile(
        r"[ ]over(?:[.,;]|$|[ ](?:the[ ](?:legal|limit|drink|speed|permitted)|budget|capacity|subscribed)\b)"
    )
