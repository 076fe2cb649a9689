"""What a bare number counts by a noun apart from it: a crew of 28, the toll rose to 15, nine of the dead were children.

It knows nouns that stand for many, and tallies. It does not know how a quantity is read. To teach it a noun, add it to
its table.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.frozen import replace
from checker.kinds.quantity import counted
from checker.kinds.quantity.units import SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.kinds.quantity.context import Found

# Nouns of many, and who they are: "a crew of 28", "an audience of 15.3 million".
_GROUPS: Final = """
    crew member: crew
    viewer: audience
    person: crowd, population, throng, congregation, gathering
    worker: workforce, work force
    member: membership, squad, caucus, delegation
    juror: jury
    reader: readership
    student: enrollment, enrolment
    voter: electorate
    child: mother, father, mum, mom, dad, parent
"""
# Tallies and what they are of: "the death toll stands at 937,000".
_TALLIES: Final = """
    death: death toll, toll, deathtoll, body count, death count
    injury: injury toll, injury count
    casualty: casualty toll, casualty count, casualty figure
    infection: infection count, infection tally
    case: case count, caseload, case tally
    vote: vote count, vote tally
    delegate: delegate count, delegate tally
"""
# How many characters after what gave it a noun a bare number may stand.
LONGEST_GAP: Final = 240
_TALLY_GAP: Final = 72
_GROUP_WORD: Final = 24
_STRONGEST: Final = 11
_TENTHS: Final = (2, 5, 10)
SENTENCE_END: Final = re.compile(r"[.!?][\"')]?\s")
_DEAD: Final = frozenset(("dead", "killed", "deaths", "fatalities"))
# Of whom it is told what they are: "nine of the dead were children", "seven of them Democrats".
_SAID_TO_BE: Final = re.compile(
    r"""(?P<of>[ ]of[ ](?:them|those|whom|the[ ][a-z]{3,16}))?
        (?P<be>[ ](?:were|are)(?:[ ]all)?)? (?=[ ][a-z]) """,
    re.VERBOSE,
)
_SAID: Final = (" of ", " were ", " are ")
_CLAUSE_ENDS: Final = re.compile(r"[.,;:)!?]|$|\n|[ ](?:and|but|from|who|while|when|aged|in|on|at)\b")
# "42 of them considered minor", "ten were flown out": no noun begins so.
_TOLD_OF: Final = ("ed", "ing")


def noun_before(folded: str, found: Found) -> Found:
    """Give a bare count the noun of the tally or the many right before it; anything else comes back as it is."""
    value = found.value
    if _is_magnitude(folded, found):
        return found._replace(value=replace(value, dimension="magnitude", unit="magnitude"), bare=False)
    if not found.bare or value.unit or value.dimension != "count" or value.change or value.of:
        return found
    if folded.endswith(" of ", 0, found.hedge_start):
        begin = max(0, found.hedge_start - 4 - _GROUP_WORD)
        group = _group().search(folded, begin, found.hedge_start - 4)
        if group is not None and _ends_phrase(folded, found.end):
            return _of(found, _groups()[group["group"]])
    begin = max(0, found.hedge_start - _TALLY_GAP)
    if "t" not in folded[begin : found.hedge_start]:
        return found
    tally = _tally().search(folded, begin, found.hedge_start)
    if tally is None or not _ends_phrase(folded, found.end):
        return found
    return _of(found, _tallies()[tally["tally"]])


def _is_magnitude(folded: str, found: Found) -> bool:
    """Tell the 6.1 of "magnitude 6.1", "a 6.1 earthquake" and "6.1 on the Richter scale"."""
    number = found.value.number
    if number is None or found.value.dimension != "count":
        return False
    if found.value.unit or not found.bare:
        return found.value.unit == "magnitude"
    if not 0 < number < _STRONGEST:  # comparing fractions takes long, and few numbers come so far
        return False
    if folded.endswith(("magnitude ", "magnitude of ", "magnitude at ", "magnitude-"), 0, found.hedge_start):
        return True
    if number.denominator not in _TENTHS:
        return folded.startswith(" in magnitude", found.end)
    begin = max(0, found.hedge_start - _TALLY_GAP)
    return _quake().match(folded, found.end) is not None or (
        _quake_before().search(folded, begin, found.hedge_start) is not None and _ends_phrase(folded, found.end)
    )


def _of(found: Found, unit: str) -> Found:
    return found._replace(value=replace(found.value, unit=unit), bare=False)


def _ends_phrase(folded: str, end: int) -> bool:
    """Tell whether nothing behind the number can be what it counts."""
    if folded[end : end + 1] not in (" ", "-"):
        return True
    following = folded[end + 1 : end + 20].split(None, 1)
    return not following or following[0].strip(".,;:!?)") in counted.STOPS or not following[0][0].isalpha()


def said_to_be(folded: str, found: Found) -> Found:
    """Give the nine of "nine of the dead were children" and the seven of "seven of them Democrats" their noun."""
    value = found.value
    if not folded.startswith(_SAID, found.end):
        return found
    if value.dimension != "count" or value.form not in ("digits", "words") or (value.unit and not value.of):
        return found
    said = _SAID_TO_BE.match(folded, found.end)
    if said is None or not (said["of"] or said["be"]):
        return found
    noun = counted.noun_phrase(folded, said.end(), one=False)
    if noun is None or noun.unit in SPELLINGS or _CLAUSE_ENDS.match(folded, noun.end) is None:
        return found
    if noun.unit.split(" ", 1)[0].endswith(_TOLD_OF):
        return found
    return found._replace(value=replace(value, unit=noun.unit, of=""), bare=False)


def like_subject(folded: str, found: Found, floor: int) -> Found:
    """Take the noun of "the number of children referred to social services …, from 538,000", not before `floor`."""
    begin = max(floor, found.start - LONGEST_GAP)
    subjects = list(_number_of().finditer(folded, begin, found.start))
    if not subjects:
        return found
    last = subjects[-1]
    if SENTENCE_END.search(folded, last.end(), found.start):
        return found
    if last["noun"].partition(" ")[0] in _DEAD and found.value.dimension == "count":
        return found._replace(value=replace(found.value, unit="death"))
    noun = counted.noun_phrase(folded, last.start("noun") - 1, one=False)
    if noun is None:
        return found
    per, _ = counted.rate(folded, noun.end)
    return found._replace(value=replace(found.value, unit=noun.unit, per=found.value.per or per))


def _by_noun(table: str) -> Mapping[str, str]:
    rows = (line.strip().partition(": ") for line in table.strip().splitlines())
    return {name: unit for unit, _, names in rows for name in names.split(", ")}


@cache
def _groups() -> Mapping[str, str]:
    return _by_noun(_GROUPS)


@cache
def _tallies() -> Mapping[str, str]:
    return _by_noun(_TALLIES)


@cache
def _group() -> re.Pattern[str]:
    return re.compile(r"\b(?P<group>" + "|".join(sorted(_groups(), key=len, reverse=True)) + r")$")


@cache
def _tally() -> re.Pattern[str]:
    """Return what finds a tally before a number: "toll rises to", "the toll in Harl stood at", "infection count,"."""
    return re.compile(
        r"\b(?P<tally>"
        + "|".join(sorted(_tallies(), key=len, reverse=True)).replace(" ", "[ ]")
        + r""")\b
        (?:[ ](?:to|of|at|was|is|reached|hits?|passed|passes|tops?|topped|nears|neared|now)|,(?:[ ]now)?
          |[ ][^.,;:!?0-9\n"]{0,40}[ ](?:to|at|was|is|reached|hits?|passed|tops?|topped)) [ ]$""",
        re.VERBOSE,
    )


@cache
def _quake() -> re.Pattern[str]:
    return re.compile(r"[ ](?:(?:in[ ])?magnitude|(?:earth)?quake|tremor|temblor|aftershock|on[ ]the[ ]richter)\b")


@cache
def _quake_before() -> re.Pattern[str]:
    """Return what finds the quake before its size: "rated the quake at 5.8", "put the main shock at 5.9"."""
    return re.compile(
        r"""\b(?:magnitude|(?:earth)?quake|tremor|temblor|(?:main|after)[ ]?shock)\b [^.!?;:0-9\n]{0,40}
            [ ](?:at|measured|measuring|registered|registering|was)[ ]$""",
        re.VERBOSE,
    )


@cache
def _number_of() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:numbers?|proportion|percentage|share|total)[ ]of[ ](?:the[ ](?=dead\b))?"
        r"(?P<noun>[a-z'-]+(?:[ ][a-z'-]+){0,3})"
    )
