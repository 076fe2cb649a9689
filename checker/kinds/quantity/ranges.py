"""Two numbers told as one range: 10 to 14, between 10 and 14, 5% to 20%, £2m-£3m, one or two.

It knows the words between two ends and what the ends share. It does not know hedges' meaning or sentences.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.interval import Interval
from checker.kinds.quantity import amounts, change, clock, counted, scores
from checker.kinds.quantity.units import SPELLINGS
from checker.kinds.quantity.value import Quantity
from checker.numerals import SMALL, Numeral

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.hedging import Lead
    from checker.kinds.quantity.page import Page

_JOINT: Final = re.compile(
    r"""(?: -?[ \n](?P<word>up[ ]to|to|through|and|or)[ \n] | [ ]?(?P<dash>-to-|-{1,2}|~)[ ]?
          | (?P<plusminus>[ ]?(?:±|\+/-|\+-)[ ]?) )
        (?:from[ ]|between[ ])?
        (?:(?:about|around|nearly|almost|roughly|as[ ](?:high|many|much|long)[ ]as|up[ ]to|maybe|perhaps|even|~)[ ]?)?
        (?P<sign>-?(?:us|a|c|nz|hk|s)?[ ]?[$£€¥₹](?:us|a|c)?[ ]?)? (?=[0-9a-z.½¼¾⅓⅔-])""",
    re.VERBOSE,
)
# "Rose" stands so far before the "from" at most, in the same clause: "rose sharply last year, by a third, from".
_CLAUSE_END: Final = re.compile(r"[.;:!?]\s")
_CLAUSE: Final = 90
_TURN_WITHIN: Final = 9
_ONE_WITHIN: Final = 24
_SECOND_WORD: Final = re.compile(r"(?P<high>[a-z]+)[ ](?P<noun>[a-z]+)")
# "By 200 to 1,450" is a change and the level reached where the second is so many times the first; of shares, whose
# range may begin low, so many.
_LEVEL: Final = 4
_LEVEL_OF_SHARES: Final = 10
_MAY: Final = frozenset("could may might can between anything anywhere somewhere".split())
_OPENS: Final = frozenset(" -~±+\n")
_AFTER_SPACE: Final = frozenset("toau-~±+")


def read(page: Page, amount: Amount, lead: Lead) -> tuple[Quantity, int, int] | None:
    """Return the range that `amount` opens, where it ends and where reading goes on; None if it opens none."""
    if amount.form == "fraction" and clock.is_part_of_hour(page.folded, amount.number_end):
        return None
    joint, second = _second(page, amount)
    if joint is None or second is None:
        return None
    first = _alike(amount, second)
    if first is None:
        return None
    if joint["plusminus"]:
        return _plus_minus(first, second)
    if not _joins(page, joint, first, second, lead):
        return None
    if first.dimension == "age" and second.bare:
        second = second._replace(dimension="age", unit=first.unit)
    low, high = first.number, second.number
    if low >= high:
        return None
    words = lead.words[:-1] if lead.words[-1:] in (["between"], ["from"]) else lead.words
    trend, changed = change.before(words, second.dimension)
    value = Quantity(
        None, Interval(low, high), second.dimension, second.unit, "about" if lead.hedge == "about" else None,
        trend, changed, second.per, second.of, "range", min(first.step, second.step) or None,
    )  # fmt: skip
    return value, second.end, second.resume


def first_of_two(folded: str, word: re.Match[str]) -> Numeral | None:
    """Return the first of two number words that a hyphen joins to a range, in `two-three weeks`, or None."""
    low = SMALL.get(word[0])
    if low is None or folded[word.end() : word.end() + 1] != "-":
        return None
    second = _SECOND_WORD.match(folded, word.end() + 1)
    if second is None or SMALL.get(second["high"], 0) - low not in (1, 2):
        return None
    if second["noun"] not in SPELLINGS and counted.noun_phrase(folded, second.end("high"), one=False) is None:
        return None
    return Numeral(word.start(), word.end(), Fraction(low), Fraction(1), "words")


def or_two(page: Page, amount: Amount, floor: int) -> tuple[Quantity, int] | None:
    """Return "a week or two" as one to two weeks, and where it begins; None where `amount` ends no such wording."""
    if not amount.bare or amount.number not in (2, 3) or not page.folded.endswith(" or ", 0, amount.start):
        return None
    one = _one_or().search(page.folded, max(floor, amount.start - _ONE_WITHIN), amount.start)
    unit = SPELLINGS.get(one["noun"]) if one is not None else None
    if one is None or unit is None or unit.dimension not in ("duration", "length"):
        return None
    value = Quantity(
        None, Interval(Fraction(1), amount.number), unit.dimension, unit.name, form="range", step=Fraction(1)
    )
    return value, one.start("article") if one["article"] in ("a", "an") else one.start("noun")


def as_its_end(page: Page, amount: Amount, lead: Lead) -> Amount:
    """Return the first of two figures in the unit and scale of the second.

    So are the first of a change, "from 24.2 to 33.5 billion euros", and of a choice, "20 or 30 percent".
    """
    if not amount.bare or not page.folded.startswith((" to ", " or "), amount.end):
        return amount
    last = lead.words[-1] if lead.words else ""
    to = page.folded[amount.end + 1] == "t"
    if to and last not in ("from", "by"):
        return amount
    _, second = _second(page, amount)
    if to and last == "by":  # "rose by 200 to 1,450 nurses"
        counts = second is not None and second.dimension == "count"
        return amount._replace(unit=second.unit, bare=not second.unit) if second is not None and counts else amount
    if second is None or (second.bare and second.scale == 1):
        return amount
    alike = _alike(amount, second)
    if alike is None or alike.number >= 2 * second.number or (second.dimension == "count" and second.scale == 1 and to):
        return amount
    if second.form == "percent":
        alike = alike._replace(form="percent", step=alike.step / 100)
    return alike._replace(bare=False)


def _second(page: Page, amount: Amount) -> tuple[re.Match[str] | None, Amount | None]:
    """Return the joint that follows the amount, or its number alone, and the amount after it."""
    folded = page.folded
    for end in (amount.end, amount.number_end) if amount.end != amount.number_end else (amount.end,):
        opening = folded[end : end + 1]
        if opening not in _OPENS or (opening == " " and folded[end + 1 : end + 2] not in _AFTER_SPACE):
            continue
        joint = _JOINT.match(folded, end)
        if joint is not None and not page.date_end(joint.end()):
            second = _amount_at(page, joint.end(), dash=joint["dash"] is not None)
            second = _of_the_same_money(page, amount, joint, second)
            if second is not None:
                return joint, second
    return None, None


def _of_the_same_money(page: Page, first: Amount, joint: re.Match[str], second: Amount | None) -> Amount | None:
    """Return the second end of "$5-6m" and "£5 to 6 million" in the currency whose sign stood before the first."""
    if second is None or first.dimension != "money" or second.dimension == "money" or first.per or joint["sign"]:
        return second
    if first.end != first.number_end or first.start == first.number_start:
        return second
    read = amounts.of_currency(page.text, page.folded, joint.end(), first.unit)
    if read is None:
        return second
    # After a word a number of something else may stand: "paid £40 to 50 people".
    tight = joint["dash"] is not None and read.number > first.number
    return read if tight or read.scale > 1 or second.bare else second


def _amount_at(page: Page, at: int, *, dash: bool = False) -> Amount | None:
    negative = page.folded[at] == "-"
    if at + negative >= len(page.folded):
        return None
    second = amounts.read(page.text, page.folded, at + negative)
    if second is None or second.form in ("one-in-n", "n-in-m", "part-of-whole"):
        return None
    # The dash of "3 -8 l" is no minus sign.
    return second._replace(number=abs(second.number)) if dash and not negative else second


def _joins(page: Page, joint: re.Match[str], first: Amount, second: Amount, lead: Lead) -> bool:
    last = lead.words[-1].strip("(\"',") if lead.words else ""
    match joint["word"]:
        case "and":
            return last in ("between", "from")
        case "or":
            return second.number == first.number + 1 and first.number < 20 and second.scale == 1
        case None:
            is_game = first.bare and second.bare and scores.is_score(page.folded, first.start)
            return not is_game and joint.end() - joint.start() <= 4 + len(joint["sign"] or "")
        case _:
            return not _changes(page, first, second, lead)


def _changes(page: Page, first: Amount, second: Amount, lead: Lead) -> bool:
    """Tell "rose from 20 to 30", "rose by half, from 20 to 30" and "rose 30 points to 2,410": figures, not a range."""
    if lead.words and lead.words[-1].strip("(\"',") == "from":
        if _spanning().search(lead.words[-2] if len(lead.words) > 1 else ""):
            return False
        clause = _CLAUSE_END.split(page.folded[max(0, first.start - _CLAUSE) : first.start])[-1]
        return any(word.rstrip(",") in change.TURNS for word in clause.split()[-_TURN_WITHIN:])
    trend, _ = change.before(lead.words, first.dimension)
    if trend is None:
        return False
    if lead.words[-1] == "by":
        return _reaches(first, second, lead)
    return lead.words[-1] != "to" and (not first.bare or not second.bare)


def _reaches(first: Amount, second: Amount, lead: Lead) -> bool:
    """Tell "rose by 200 to 1,450", a change and a level, from "rose by 20 to 30" and "could rise by £2 to £9"."""
    far_apart = _LEVEL_OF_SHARES if second.dimension == "share" else _LEVEL
    return second.number >= far_apart * first.number and _MAY.isdisjoint(lead.words[-5:-1])


def _alike(first: Amount, second: Amount) -> Amount | None:
    """Return the first amount in the unit of the second; None where the two are not of one kind."""
    if second.bare and first.dimension == "age" and first.end == first.number_end:
        return first
    if first.dimension == second.dimension:
        untold = first.bare or (first.dimension == "share" and not first.unit and not first.of)
        if first.unit != second.unit and not untold:
            return None
        number = first.number
    elif first.bare or (first.dimension == "count" and first.number_end == first.end):
        number = first.number / 100 if second.form == "percent" else first.number
    else:
        return None
    if first.scale == 1 and second.scale >= 1000 and number * second.scale < second.number:
        # "2 to 3 million" means two million.
        first = first._replace(step=first.step * second.scale)
        number *= second.scale
    return first._replace(number=number, unit=second.unit, dimension=second.dimension)


def _plus_minus(first: Amount, second: Amount) -> tuple[Quantity, int, int]:
    spread = abs(second.number)
    value = Quantity(
        first.number, Interval(first.number - spread, first.number + spread), second.dimension, second.unit,
        "about", per=second.per, of=second.of, form="digits", step=second.step or None,
    )  # fmt: skip
    return value, second.end, second.resume


def far(page: Page, amount: Amount, lead: Lead) -> tuple[Quantity, int, int] | None:
    """Return a range whose ends are each told with a place: "from 7 in some areas to as high as 34 in others"."""
    if lead.words[-1:] != ["from"] or not _spanning().search(" ".join(lead.words[-4:-1])):
        return None
    joint = _far().match(page.folded, amount.end)
    second = _amount_at(page, joint.end()) if joint is not None else None
    first = _alike(amount, second) if second is not None else None
    if first is None or second is None or first.number >= second.number:
        return None
    value = Quantity(
        None, Interval(first.number, second.number), second.dimension, second.unit or first.unit,
        per=second.per, form="range", step=min(first.step, second.step) or Fraction(1),
    )  # fmt: skip
    return value, second.end, second.resume


@cache
def _one_or() -> re.Pattern[str]:
    return re.compile(r"\b(?P<article>an?|last|past|next|first)[ ](?P<noun>[a-z]{3,12})[ ]or[ ]$")


@cache
def _far() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<gap>[ ](?:in|for|at|on)[ ][^.;:!?0-9\n]{1,40})[ ,]{1,2}to[ ]
            (?:as[ ](?:high|many|much|low|few)[ ]as[ ]|about[ ]|up[ ]to[ ])?(?=[0-9])""",
        re.VERBOSE,
    )


@cache
def _spanning() -> re.Pattern[str]:
    return re.compile(r"\b(?:rang\w+|var(?:y|ied|ies|ying)|anywhere|anything|somewhere|spann\w+|between)$")
