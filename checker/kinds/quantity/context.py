"""What the sentence around a quantity adds: the noun counted before, the other bound, the multiple in a verb.

It knows neighbours. It does not know how a quantity is read.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.frozen import replace
from checker.interval import Interval, point
from checker.kinds.quantity import ages, allowed, hedging, points, subject
from checker.kinds.quantity.subject import LONGEST_GAP, SENTENCE_END
from checker.kinds.quantity.value import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.kinds.quantity.page import Page


class Found(NamedTuple):
    """A quantity where it was found. Its hedge begins at `hedge_start`; reading goes on at `resume`.

    `inside` are the counts that its words state as well.
    """

    start: int
    end: int
    value: Quantity
    hedge_start: int
    resume: int
    bare: bool
    inside: tuple[Found, ...] = ()


_BOUNDS: Final = ("more-than", "at-least", "less-than", "at-most")
_BETWEEN_BOUNDS: Final = frozenset(("and", "but", "", "and is", "but is", "but not", "and be", "and also", "yet"))
# Between one change told in two ways: "fell 92 cents, or 3.4%", "up 4 points (2%)".
_OR_ELSE: Final = (", or ", " or ", ", or about ", ", or nearly ", ", or roughly ", ", or almost ", " (", ", or just ")
_SHORT_GAP: Final = 8
_NEAR_TALLY: Final = 24
_COMPARING: Final = 40
_ALIKE: Final = 10
_MULTIPLES: Final = {
    "twice": 2, "double": 2, "doubled": 2, "doubling": 2, "doubles": 2, "triple": 3, "tripled": 3, "tripling": 3,
    "triples": 3, "treble": 3, "trebled": 3, "trebling": 3, "thrice": 3, "quadruple": 4, "quadrupled": 4,
    "quadrupling": 4, "halved": 0, "halving": 0, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5,
    "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
}  # fmt: skip
_NOUN_LATER: Final = re.compile(r"[ ](?:the|that|its|their|what|his|her|as|of|in)\b")
_MULTIPLE: Final = re.compile(r"[a-z]+")


def resolved(folded: str, found: Iterable[Found]) -> Iterator[Found]:
    """Yield the quantities, two bounds joined to one range, each bare number with the noun of its sentence."""
    waiting: Found | None = None
    level: Found | None = None
    for each in found:
        if waiting is not None:
            joined = _joined(folded, waiting, each)
            if joined is not None:
                waiting = joined
                continue
            yield waiting
        again = each if waiting is None else _told_again(folded, each, waiting)
        waiting = _compared(folded, _with_noun(folded, again, waiting), level)
        if waiting.value.unit == "point":
            waiting = points.of_poll(folded, waiting)
        if waiting.value.unit and not waiting.value.change and waiting.value.dimension in ("count", "money"):
            level = waiting
    if waiting is not None:
        yield waiting


def _told_again(folded: str, found: Found, previous: Found) -> Found:
    """Take the 28% of "jumped $10.41, or 28 percent, to" and the 12 of "aged 9 and 12" for what is told before them."""
    before, value = previous.value, found.value
    if before.dimension == "age":
        return ages.listed(folded, found, previous)
    if before.trend is None or value.trend is not None or value.of or value.dimension == before.dimension:
        return found
    if value.dimension not in ("share", "points", "money") or folded[previous.end : found.start] not in _OR_ELSE:
        return found
    if not before.change and (before.dimension != "count" or folded.endswith(" to ", 0, previous.hedge_start)):
        return found
    return found._replace(value=replace(value, trend=before.trend, change=True))


def _joined(folded: str, first: Found, second: Found) -> Found | None:
    """Join "larger than 10 and smaller than 20" into one range."""
    one, two = first.value, second.value
    if one.hedge not in _BOUNDS or two.hedge not in _BOUNDS or second.hedge_start - first.resume > 16:
        return None
    if folded[first.resume : second.hedge_start].strip(" ,") not in _BETWEEN_BOUNDS:
        return None
    if one.dimension != two.dimension and not (first.bare or second.bare):
        return None
    low, high = (one, two) if one.high is None else (two, one)
    if low.high is not None or high.low is not None or low.low is None or high.high is None or low.low >= high.high:
        return None
    interval = Interval(low.low, high.high, low.low_open, high.high_open)
    named = one if second.bare else two
    value = replace(named, number=None, interval=interval, hedge=None, form="range")
    return Found(first.start, second.end, value, first.hedge_start, second.resume, first.bare and second.bare)


def _with_noun(folded: str, found: Found, previous: Found | None) -> Found:
    """Give a bare number the noun that its sentence counted before."""
    found = subject.noun_before(folded, subject.said_to_be(folded, found))
    value = found.value
    if value.unit or value.dimension not in ("count", "share") or (value.change and value.dimension == "share"):
        return found
    if value.dimension == "share" and not value.of and folded.startswith(" of ", found.end):
        return found  # a share of something else, which has no name of its own
    if value.dimension == "share" and _of_object().search(
        folded, max(0, found.hedge_start - _COMPARING), found.hedge_start
    ):
        return found  # "cut orders by 40 percent"
    named = subject.like_subject(folded, found, 0 if previous is None else previous.end)
    if named is found and previous is not None and found.start - previous.end <= LONGEST_GAP:
        gap = folded[previous.end : found.start]
        if not SENTENCE_END.search(gap) or _same_number().search(gap):
            named = _like(folded, found, previous)
    return subject.like_subject(folded, found, 0) if named is found and previous is not None else named


def _like(folded: str, found: Found, previous: Found) -> Found:
    before, value = previous.value, found.value
    if not before.unit or before.change:
        return found
    if previous.inside and before.unit == "vote" and found.start - previous.resume > _NEAR_TALLY:
        return found  # what is told behind a tally seldom counts votes
    if value.dimension == "count" and _is_decimal(value) and not _is_decimal(before):
        return found  # nobody counts 6.9 people
    if before.dimension in ("count", "share"):
        against = before.unit == "vote" and folded.startswith(" against", found.end)
        return found._replace(value=replace(value, unit="vote against" if against else before.unit))
    if value.dimension == "count" and value.number is not None and _ends_change(folded, previous, found):
        return found._replace(value=replace(value, unit=before.unit, dimension=before.dimension))
    return found


def _is_decimal(value: Quantity) -> bool:
    return value.number is not None and value.number.denominator != 1


def _compared(folded: str, found: Found, level: Found | None) -> Found:
    """Give the 43,000 of "helped 48,200 people, up 12% from 43,000" the noun or the currency of the level before.

    `level` is the last figure that counts something or is money, and is no change.
    """
    value = found.value
    if level is None or value.unit or value.dimension != "count" or value.change or value.number is None:
        return found
    before = level.value
    if _is_decimal(value) or before.number is None or found.start - level.end > LONGEST_GAP:
        return found
    # "£180m, compared with 173 million" leaves the sign out; of small sums nobody does.
    if before.dimension == "money" and not (
        value.number >= 1000 and 1 / _ALIKE < value.number / before.number < _ALIKE
    ):
        return found
    if not _is_compared(folded, level, found) or SENTENCE_END.search(folded, level.end, found.start):
        return found
    return found._replace(value=replace(value, unit=before.unit, dimension=before.dimension, per=before.per))


def _is_compared(folded: str, level: Found, found: Found) -> bool:
    begin = max(level.resume, found.hedge_start - _COMPARING)
    if _than_before().search(folded, begin, found.hedge_start) is not None:
        return True
    return folded[found.hedge_start - 1] == "(" and _then().match(folded, found.end) is not None


def _ends_change(folded: str, previous: Found, found: Found) -> bool:
    """Tell the 95 of "from 120 miles to 95" and of "fell 120 miles to 95"."""
    if found.start - previous.end <= _SHORT_GAP and previous.value.trend is not None:
        return True
    if not folded.startswith("from ", previous.hedge_start - 5):
        return False
    return _to_other().fullmatch(folded, previous.resume, found.hedge_start) is not None


def multiple(page: Page, start: int, floor: int) -> Found | None:
    """Return a multiple told in one word: "doubled", "twice as many", "a threefold rise"."""
    folded = page.folded
    word = _MULTIPLE.match(folded, start)
    if word is None or word[0] not in _MULTIPLES:
        return None
    if folded.startswith((" down", " up ", " back", "-check"), word.end()):
        return None  # "doubled down on it"
    verb = word[0].endswith(("ed", "ing", "es", "fold"))
    later = _NOUN_LATER.match(folded, word.end())
    lead = hedging.before(folded, floor, start)
    if word[0] == "twice" and (later is None or later[0] == " in"):
        return _two_times(folded, lead, start, word.end())
    if not verb and (later is None or word[0] == "doubles"):
        return None
    times = _MULTIPLES[word[0]]
    number = Fraction(times) if times else Fraction(1, 2)
    interval = allowed.hedged(number, allowed.by_digits(number, Fraction(1)), lead.hedge)
    value = Quantity(
        number, interval, "multiple", hedge=lead.hedge, trend="up" if times else "down", change=verb, form="words",
        step=Fraction(1) if times else Fraction(1, 10),
    )  # fmt: skip
    return Found(start, word.end(), value, lead.start, word.end(), bare=False)


def _two_times(folded: str, lead: hedging.Lead, start: int, end: int) -> Found | None:
    """Return how often something happened: "twice", "twice a week"."""
    if folded[end : end + 1] == "-" or lead.words[-1:] in (["think"], ["thinking"], ["thought"]):
        return None
    from checker.kinds.quantity import counted  # noqa: PLC0415 -- few sentences ask

    per, resume = counted.rate(folded, end)
    number = Fraction(2)
    interval = allowed.hedged(number, point(number), lead.hedge)
    value = Quantity(number, interval, "count", "time", lead.hedge, per=per, form="words", step=Fraction(1))
    return Found(start, end, value, lead.start, max(resume, end), bare=False)


@cache
def _of_object() -> re.Pattern[str]:
    """Return what finds the "by" behind a thing that was changed, and behind no participle: "backed by 40%"."""
    return re.compile(r"[ ][a-z'-]{3,20}(?<!ed)(?<!en)(?<!wn)[ ]by[ ]$")


@cache
def _same_number() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:this|the|that)[ ](?:number|figure|total|count|proportion|share|percentage)\b(?![ ]of\b)
      | \b(?:this|which|it)[ ](?:has[ ])?(?:rose|risen|fell|fallen|increased|decreased|grew|grown|dropped|climbed)\b""",
        re.VERBOSE,
    )


@cache
def _than_before() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?:compared[ ](?:with|to)|against|versus|vs\.?|from)[ ]
            (?:(?:just|only|last[ ]year's|the|a|its|previous)[ ]){0,2}$""",
        re.VERBOSE,
    )


@cache
def _then() -> re.Pattern[str]:
    return re.compile(r"[ ](?:in[ ](?:19|20)[0-9]{2}|last|a[ ]year|the[ ](?:year|month|week|previous)|previously)\b")


@cache
def _to_other() -> re.Pattern[str]:
    return re.compile(r"(?:[ ][a-z-]+){0,3}[ ]to[ ](?:just[ ]|only[ ])?")
