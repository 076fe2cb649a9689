"""The words by which a sentence says that two figures tell of one group: "20 councils, or 13%", "13% of the 152".

It knows phrases between figures. It does not know what the figures amount to.
"""

from __future__ import annotations

import re
from typing import Final

from checker.discovery.arithmetic.vocabulary import LOOSE, MORE, any_of

# How a second figure takes up a group that a first has counted.
_SAME_GROUP: Final = re.compile(
    rf"""
      (?: \s+ of \s+ (?:the \s+|all \s+)? [a-z][a-z' -]{{1,40}}? )?
      (?: \s* \( \s* (?P<bracket>)
        | \s* -- \s* | \s - \s
        | ,? \s+ (?P<plain> or | or \s a | which \s is | which \s represents | which \s equals | that \s is
             | representing | equivalent \s to | equal \s to | amounting \s to | equating \s to ) ,? \s+
        | , \s+ (?P<comma>)
      ) {LOOSE} (?:a\s+)? $
    """,
    re.VERBOSE,
)
# What follows a share that takes up the group before it with no more than a comma.
_OF_THEM: Final = re.compile(
    r"\s+ (?: of \s (?:those|them|the|all|its|their|our|that|this) \b | in \s (?:total|all) \b | altogether \b)",
    re.VERBOSE,
)
# Behind such words a figure is how much more, or a part of the figure before.
_MORE: Final = re.compile(
    rf"[\s(,-]* (?: of \s+ (?:whom|which) \b | (?: per \s? cent \s+ )? {any_of(MORE)} )", re.VERBOSE
)
# A place or a time of its own makes the second figure one of another group: "13% of the 152, or 20 in Leith".
_SOMEWHERE: Final = re.compile(r"\s+(?:in(?!\s+(?:total|all)\b)|at|on|from|for|under|among|worldwide|elsewhere)\b")
_CLOSES: Final = re.compile(r"\s*\)")
# A whole that a part or a share is told of.
_OF_WHOLE: Final = re.compile(
    rf"""
      (?: \s* \) )? \s+ (?: out \s )? of \s+
      (?: (?: the | all | all \s the | its | their | our | a \s total \s of | those | these | [a-z]+'s ) \s+ )?
      (?: total \s+ (?:of \s+)? )? {LOOSE} $
    """,
    re.VERBOSE,
)
# "Of the 152 ferries in the country, 20": the whole stands before.
_OPENS_WHOLE: Final = re.compile(
    rf"""
      (?: ^ | [.;:,("'] \s* | \b (?:that|and|said|but) \s+
        | \b (?: survey | poll | study | sample | review | inspections? | audit | analysis ) \s+
      )
      (?: out \s )? of \s+ (?: (?: the | all | all \s the | its | their | our | those | a \s total \s of ) \s+ )?
      (?: total \s+ )? {LOOSE} $
    """,
    re.VERBOSE,
)
_THEN_PART: Final = re.compile(
    rf"""
      [^.;:()"0-9]{{0,60}}
      (?: , \s+ (?: [a-z]+ \s+ )? | \b (?: found | showed | shows | finds | revealed | identified ) \s+ ) {LOOSE} $
    """,
    re.VERBOSE,
)


def of_one_group(between: str | None, after: str) -> bool:
    """Tell whether the second of two figures takes up the group of the first; `after` follows the second."""
    tie = _SAME_GROUP.fullmatch(between) if between is not None else None
    if tie is None or _MORE.match(after):
        return False
    if tie["bracket"] is not None:
        return _CLOSES.match(after) is not None or _OF_THEM.match(after) is not None
    if tie["comma"] is not None:
        return _OF_THEM.match(after) is not None
    return _SOMEWHERE.match(after) is None


def of_whole(between: str | None) -> bool:
    """Tell whether a figure is told of the next one as its whole: "13% ⟨of the⟩ 152 ferries"."""
    return between is not None and _OF_WHOLE.fullmatch(between) is not None


def opens_whole(before: str, between: str | None) -> bool:
    """Tell whether a figure is the whole of the next: "Of the 152 ferries in the country, 20 failed"."""
    return _OPENS_WHOLE.search(before) is not None and between is not None and _THEN_PART.fullmatch(between) is not None
