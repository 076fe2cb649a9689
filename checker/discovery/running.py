"""Which figures are not the last word: those that grow by the day, were revised, or are told as the end of a change.

It knows the words that say so. It does not know values.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.discovery.digits import slipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.discovery.reading import Said

# Words that say that a figure took the place of another.
_REVISED: Final = re.compile(
    r"""
      \b(?: originally | initially | earlier | previously | first ) \s (?: had \s )? (?: been \s )?
         (?: rated | reported | put | estimated | said | given | measured | listed | recorded )\b
    | \b(?: revised | upgraded | downgraded | corrected | preliminary )\b
    """,
    re.VERBOSE,
)
_REACHED: Final = re.compile(
    r"""
    \b(?: raised | rais(?:es|ing) | rose | rises? | risen | rising | increas(?:ed|es|ing) | climb(?:ed|s|ing)
      | gr(?:ew|own|ows|owing) | jump(?:ed|s|ing) | fell | falls? | fallen | falling | cut(?:ting)? | reduc(?:ed|es|ing)
      | lower(?:ed|ing) | dropp(?:ed|ing) )\b
    [^.;:]{0,40} \bto \s (?:about\s|at\sleast\s|around\s|nearly\s|almost\s)? $
    """,
    re.VERBOSE,
)
# Counts that grow by the day.
_RUNNING: Final = re.compile(
    r"\b(?:so far|tolls?|confirmed|missing|dead|died|dies|deaths?|killed|injur\w+|wounded|arrest\w*|detained|in custody"
    r"|surviv\w+|rescued|recovered|unaccounted|cases|infect\w+|hospitali[sz]ed|displaced|evacuated|(?:air)?strikes?"
    r"|sorties|signatures|donations)\b"
)
_PROVISIONAL: Final = re.compile(
    r"\b(?:at least|so far|tolls?|r(?:ose|ises?|isen|ising)|now|still|known|confirmed|missing|unaccounted|feared"
    r"|rescuers?|rescued?|search\w*|survivors?|as of|more than|cases|number of|increas\w+|another|further|additional)\b"
)
# What is lost in a fire, a flood or a quake is counted anew each day.
_DAMAGE: Final = re.compile(
    r"\b(?:collapsed|destroyed|damaged|burned|flooded|homes lost|without (?:power|electricity))\b"
)
_UP_FROM: Final = re.compile(r"\W{0,3}\w{0,12}\W{0,3}\b(?:up|down) from\b")
_FROM: Final = re.compile(r"\b(?:up|down) from\W{1,3}(?:about |some |around )?$")
_NAMED: Final = 120
_MOST: Final = 8


def is_revised(said: Said) -> bool:
    """Tell whether the sentence says that a figure took the place of an earlier one."""
    return _REVISED.search(said.sentence) is not None


def are_miswritten(some: Sequence[Said], others: Sequence[Said]) -> bool:
    """Tell whether one number has the digits of another in another order: nothing grows from 1,146 to 1,164."""
    numbers, beside = ([each for each in said if each.mention.kind == "quantity"] for said in (some, others))
    return any(slipped(one, other) == 1 for one in numbers[:_MOST] for other in beside[:_MOST])


def is_reached(said: Said) -> bool:
    """Tell whether a figure is told as the level after a change: "raised its offer to 8.5%", "41, up from 28"."""
    folded, span = said.document.prose.folded, said.mention.span
    start = max(said.sentence_span.start, span.start - _NAMED)
    if _UP_FROM.match(folded, span.end) is not None or _FROM.search(folded, start, span.start) is not None:
        return True
    return _REACHED.search(folded, start, span.start) is not None


def is_running(said: Said) -> bool:
    """Tell whether a count grows by the day, as those of the dead, the arrested or the infected do."""
    return getattr(said.mention.value, "dimension", "") == "count" and _RUNNING.search(said.sentence) is not None


def is_damage(said: Said) -> bool:
    """Tell whether a clause counts what was lost: such counts are new each day."""
    return getattr(said.mention.value, "dimension", "") == "count" and _DAMAGE.search(" ".join(said.clause)) is not None


def is_provisional(said: Said) -> bool:
    """Tell whether a sentence says that its count is not the last: "at least", "so far", "now", rescuers at work."""
    return _PROVISIONAL.search(said.sentence) is not None
