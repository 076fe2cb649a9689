"""Ages of people: five years old, a 68-year-old, aged 40, Harris, 66, and a woman, 34, was held.

It knows what makes an age of a number. It does not know ranges of ages, which `ranges` joins.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.frozen import replace

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.context import Found

_OLD: Final = re.compile(
    r"""[ -]{1,3}(?P<unit>year|yr|month|week|day)s?[ -]{1,2}olds?\b | [ ]?(?:y/?o|yrs?[ ]old)\b
      | [ ](?P<unit2>year|month|week|day)s?[ ]of[ ]age\b""",
    re.VERBOSE,
)
_BEFORE_OLD: Final = frozenset(" -y")
_CONTRACTED: Final = ("he's", "she's", "i'm", "you're", "who's")
_VERBS: Final = frozenset(("is", "was", "turned", "turns", *_CONTRACTED))
_BEFORE_AGE: Final = _VERBS | frozenset("aged age ages of over under about just only around between from".split())
_OLDEST: Final = 120
_LONGEST: Final = 12
# Whose age stands after them between commas: "a woman, 34, was held".
PEOPLE: Final = frozenset(
    """man woman boy girl teenager youth mother father mum dad son daughter husband wife brother sister grandmother
    grandfather widow widower pensioner driver passenger pedestrian cyclist motorcyclist rider victim suspect gunman
    defendant student pupil actor actress singer player striker midfielder defender goalkeeper footballer teacher
    doctor nurse officer constable soldier resident neighbour neighbor friend girlfriend boyfriend partner fiancee
    businessman businesswoman farmer builder lawyer engineer author writer director artist""".split()
)
# Of whom it is said that they are over or under an age.
PEOPLE_OF_AGE: Final = frozenset(
    """people voters adults children women men pupils those anyone everyone residents patients drivers workers girls
    boys kids males females persons women's men's citizens americans britons smokers children's""".split()
)
# After a pronoun and its verb a bare number that ends the clause is an age: "She is 34."
_IN_LIST: Final = (", ", " and ", ", and ")
_LIST_BACK: Final = 72
_ENDS_CLAUSE: Final = frozenset(".,;)")


def read(text: str, folded: str, amount: Amount) -> Amount | None:
    """Return the amount as an age, or None where it is none."""
    start, end = amount.number_start, amount.number_end
    following = folded[end : end + 1]
    old = _OLD.match(folded, end) if following in _BEFORE_OLD else None
    if old is not None:
        unit = old["unit"] or old["unit2"] or "year"
        unit = "year" if unit == "yr" else unit
        return amount._replace(end=old.end(), resume=old.end(), dimension="age", unit=unit, bare=False)
    if folded[start - 1 : start] != " " or end - start > _LONGEST or amount.form not in ("digits", "words"):
        return None
    if not _is_told(text, folded, start, end) or not 1 < amount.number < _OLDEST:
        return None
    return amount._replace(dimension="age", unit="year", bare=False)


def _is_told(text: str, folded: str, start: int, end: int) -> bool:
    last = folded[folded.rfind(" ", max(0, start - 20), start - 1) + 1 : start - 1]
    if last not in _BEFORE_AGE and not last.endswith(","):
        return False
    following = folded[end : end + 1]
    if last == "of":
        return (_ends(folded, end) and _child_of().search(folded, max(0, start - 24), start) is not None) or (
            _aged().search(folded, max(0, start - 16), start) is not None
        )
    if last.endswith(",") and following in (".", ";") and folded[start].isdigit() and _ends(folded, end):
        return _after_person().search(text, max(0, start - 64), start) is not None
    if last.endswith(",") and following == "," and folded[start].isdigit():
        return last.strip("(,") in PEOPLE or _after_name().search(text, max(0, start - 24), start) is not None
    if last not in _VERBS:
        return _aged().search(folded, max(0, start - 16), start) is not None
    if following and following not in _ENDS_CLAUSE and not _then().match(folded, end):
        return False
    if last in _CONTRACTED or _of_person().search(folded, max(0, start - 24), start) is not None:
        return True
    return last in ("is", "was") and _of_eldest().search(folded, max(0, start - 56), start) is not None


def _ends(folded: str, end: int) -> bool:
    """Tell whether a clause ends with the number, and no decimals follow."""
    following = folded[end : end + 1]
    return not following or (following in ".,;)\n" and not folded[end + 1 : end + 2].isdigit())


def of_bound(lead: list[str], hedge: str | None, amount: Amount, after: str) -> bool:
    """Tell the age of "voters under 30" and "45 or older" from a count."""
    if not amount.bare or amount.form not in ("digits", "words") or not 1 < amount.number < _OLDEST:
        return False
    if after.endswith(("older", "younger")):
        return True
    return hedge in ("more-than", "less-than") and bool(lead) and lead[-1] in PEOPLE_OF_AGE


def listed(folded: str, found: Found, previous: Found) -> Found:
    """Take the 12 and the 17 of "aged 9, 12 and 17" for ages, as the figure before them is one."""
    value, before = found.value, previous.value
    if before.dimension != "age" or before.number is None or value.number is None or not found.bare or value.hedge:
        return found
    if value.dimension != "count" or not 0 < value.number < _OLDEST or value.number.denominator != 1:
        return found
    gap = folded[previous.end : found.start]
    if gap not in _IN_LIST or not (
        _ends(folded, found.end) or (gap != ", and " and _and_done().match(folded, found.end))
    ):
        return found
    begin = max(0, previous.start - _LIST_BACK)
    if _opens_list().search(folded, begin, previous.start) is None:
        return found
    return found._replace(value=replace(value, dimension="age", unit=before.unit), bare=False)


@cache
def _and_done() -> re.Pattern[str]:
    return re.compile(r"[ ](?:and|or|were|was|who|when|at)\b")


@cache
def _opens_list() -> re.Pattern[str]:
    return re.compile(r"\b(?:aged|ages)[ ](?:[0-9a-z-]{1,12}(?:,[ ]|[ ]and[ ]|,[ ]and[ ])){0,5}$")


@cache
def _aged() -> re.Pattern[str]:
    return re.compile(r"\b(?:aged?|ages)(?:[ ](?:of|over|under|about|just|only|around|from|between))?[ ]$")


@cache
def _after_name() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w’'-]+,[ ]$")


@cache
def _child_of() -> re.Pattern[str]:
    """Return what finds the person before "of four": a mother of four has four children."""
    return re.compile(r"\b(?:an?|the)[ ](?:boy|girl|child|baby|man|woman|lad|toddler|teenager)[ ]of[ ]$")


@cache
def _after_person() -> re.Pattern[str]:
    """Return what finds the full name of somebody told of: "nurse Ann Lee, 46;", and no row of a table of medals."""
    return re.compile(
        r"""(?:(?<![\w-])(?!(?:in|from|at|of|near|for|to|the|a|an|and|or|with|by|on|versus|vs)[ ])[a-z][a-z'’-]+,?
              |\b(?:Dr|Mr|Mrs|Ms|Prof|Sgt|Capt|Lt|Rev|Sen|Rep|Gov|Judge|Officer|Nurse)\.?)
            [ ] (?:[A-Z][\w’'.-]{0,20}[ ]){1,3}[A-Z][\w’'-]{1,20},[ ]$""",
        re.VERBOSE,
    )


@cache
def _of_eldest() -> re.Pattern[str]:
    return re.compile(r"\b(?:eldest|oldest|youngest)\b[^.;:!?0-9]{0,40}[ ](?:is|was)[ ]$")


@cache
def _then() -> re.Pattern[str]:
    return re.compile(
        r"[ ](?:when|this|last|next|on|at[ ]the[ ]time|in[ ](?:january|february|march|april|may|june|july|august"
        r"|september|october|november|december|1[89]|20))"
    )


@cache
def _of_person() -> re.Pattern[str]:
    return re.compile(r"\b(?:he|she|who|i)[ ](?:(?:only|just|now|had|has)[ ])?(?:is|was|turned|turns)[ ]$")
