"""A part, its whole and the share that the part is: "20 of the 152 ferries, or 13%", wherever the three stand.

It knows which figures of a sentence tell of one group, and where a whole may be told elsewhere. It does not know
what comes of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.discovery.arithmetic.groups import one_noun
from checker.discovery.arithmetic.rows import is_number, is_share
from checker.discovery.arithmetic.telling import Sum
from checker.discovery.arithmetic.tying import of_one_group, of_whole, opens_whole
from checker.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.discovery.arithmetic.rows import Row
    from checker.discovery.reading import Said

SHARE: Final = "part / whole = result"
# All three in one sentence, each tied to the next by words; and with the whole elsewhere.
_SURE: Final = 0.9
_POPULATION: Final = re.compile(
    r"""
      \s+ of \s+ (?: (?P<same> (?:those | them | these | all \s (?:those|these|of)) \b
        | (?:the | its | their | our) \s (?:total|whole|lot|number|sample|sum) \b )
        | (?:the | all | all \s the | its | their | our | [a-z]+'s)? \s* (?P<noun> [a-z][a-z' -]{0,40} ) )
    """,
    re.VERBOSE,
)
_RANGE: Final = re.compile(r"\s*(?:and|to|or|-)\s*")
# Where the noun of a population ends.
_NOUN_ENDS: Final = re.compile(
    r"\s+(?:is|are|was|were|be|has|have|had|in|at|on|by|for|who|which|that|to|from|said|say|says|and|or|with|as|failed"
    r"|did|do|does|will|would|could|can)\b"
)


@frozen
class Tied:
    """A part and its share in one sentence; `whole` is given where the sentence gives it too."""

    row: Row
    part: Said
    share: Said
    whole: Said | None


def tied(row: Row) -> Iterator[Tied]:
    """Yield the parts and shares of a row that tell of one group."""
    for at in range(len(row.figures) - 1):
        first, second = row.figures[at], row.figures[at + 1]
        between = row.between(at)
        if of_one_group(between, row.after(at + 1)):
            yield from _of_pair(row, at, first, second)
        elif at + 2 < len(row.figures) and of_whole(between):
            yield from _whole_between(row, at)


def parts(row: Row) -> Iterator[tuple[Said, Said]]:
    """Yield a part and its whole where a sentence begins with the whole: "Of the 152 ferries, 20 failed"."""
    for at in range(len(row.figures) - 1):
        whole, part = row.figures[at : at + 2]
        if opens_whole(row.before(at), row.between(at)) and is_number(part) and _fitting(whole, part) is not None:
            yield part, whole


def _of_pair(row: Row, at: int, first: Said, second: Said) -> Iterator[Tied]:
    """Yield what two figures of one group are: "26 out of 153, or 17%"; "20 ferries (13%)"; "a quarter, 21 in all"."""
    for counted, share in ((first, second), (second, first)):
        if not is_share(share):
            continue
        halves = row.halves.get(counted.order)
        if halves is not None and counted.mention.value.form == "part-of-whole":
            if _is_of(population(row, share), halves[1]) and not _is_end_of_range(row, row.figures.index(counted)):
                yield Tied(row, halves[0], share, halves[1])
        elif is_number(counted) and (share is second or not _takes_whole(row, at)):
            yield Tied(row, counted, share, _whole(row, at, counted, share))


def _is_end_of_range(row: Row, at: int) -> bool:
    """Tell whether a figure is the second of a pair: "between 20 and 30 of the 152"."""
    return at > 0 and _RANGE.fullmatch(row.between(at - 1) or "-") is not None


def _takes_whole(row: Row, at: int) -> bool:
    """Tell whether the share has a population of its own: "13% of councils, 20 of the members"."""
    return at + 2 < len(row.figures) and of_whole(row.between(at + 1)) and "(" not in (row.between(at) or "")


def _whole(row: Row, at: int, part: Said, share: Said) -> Said | None:
    """Return the whole behind the pair ("20, or 13% of the 152 ferries") or before it ("Of the 152 ferries, 20 …")."""
    if at + 2 < len(row.figures) and of_whole(row.between(at + 1)):
        return _fitting(row.figures[at + 2], part)
    if at and opens_whole(row.before(at - 1), row.between(at - 1)):
        whole = _fitting(row.figures[at - 1], part)
        return whole if whole is not None and _is_of(population(row, share), whole) else None
    return None


def _whole_between(row: Row, at: int) -> Iterator[Tied]:
    """Yield "13% of the 152 ferries, or 20" and "13% of the 152 ferries (20)"."""
    share, whole, part = row.figures[at : at + 3]
    if is_share(share) and is_number(part) and of_one_group(row.between(at + 1), row.after(at + 2)):
        found = _fitting(whole, part)
        if found is not None:
            yield Tied(row, part, share, found)


def _fitting(whole: Said, part: Said) -> Said | None:
    one, other = whole.mention.value, part.mention.value
    if not is_number(whole) or one.dimension != other.dimension or one.number < other.number:
        return None
    return whole if one.dimension != "money" or one.unit == other.unit else None


def population(row: Row, share: Said) -> str | None:
    """Return the noun of which a share is told: empty where none is, or "of those"; None where it cannot be read."""
    at = row.figures.index(share)
    found = _POPULATION.match(row.after(at))
    if found is None or found["same"]:
        return ""
    noun = _NOUN_ENDS.split(found["noun"], maxsplit=1)[0].split(",")[0].strip(" '-")
    return noun or None


def _is_of(noun: str | None, whole: Said) -> bool:
    """Tell whether a share of what `noun` counts may be a share of `whole`."""
    return noun is not None and (not noun or one_noun(whole, noun, whole.mention.value.unit))


def in_one_sentence(found: Tied) -> Sum | None:
    """Return the sum of a part, a share and a whole that stand in one sentence."""
    if found.whole is None:
        return None
    terms = (("part", found.part), ("whole", found.whole))
    return Sum(SHARE, terms, (found.share,), _SURE, "one sentence gives part, whole and share", topic(found.part))


def topic(part: Said) -> str:
    """Return what a sum about a part is called after."""
    return f"{part.mention.value.unit} share"
