"""Reads what state or town a legislator sits for: "Sen. Ann Reed (R-Ohio)", "Senator Reed of New York".

It knows what follows such a name. It does not know names or titles.
"""

from __future__ import annotations

import re
from functools import cache


def constituency(text: str, end: int, organisation: str) -> tuple[int, str]:
    """Return where the mention of a legislator ends with the state that follows, and the state for organisation."""
    seat = _seats().match(text, end)
    if seat is None:
        return end, organisation
    return seat.end(), next(group for group in seat.groups() if group)


@cache
def _seats() -> re.Pattern[str]:
    return re.compile(
        r"""
        \s?[,(]\s?[RDI]-(?P<party>[A-Z][A-Za-z]*(?:\.?[\s-]?[A-Z][A-Za-z]*){0,2}\.?)\)?       # (R-Calif.)  , R-Ariz.
        | \ of\ (?P<of>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)                                       # of New York
        | ,\ (?:a\ )?(?P<before>[A-Z][a-z]+(?:\ [A-Z][a-z]+)?)\ (?:Democrat|Republican)\b    # , a New York Democrat
        | ,\ (?:a\ )?(?:Democrat|Republican)\ (?:of|from)\ (?P<after>[A-Z][a-z]+(?:\ [A-Z][a-z]+)?)
        """,
        re.VERBOSE,
    )
