"""Shares told with two numbers or a fraction: one in seven, 26 out of 153, a quarter of, two-thirds.

It knows how parts and wholes are written. It does not know percent signs, which follow a number as units do.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

from checker import numerals
from checker.kinds.quantity import counted, money, suffixes
from checker.kinds.quantity.amount import Amount, plain
from checker.kinds.quantity.units import SPELLINGS

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Form
    from checker.numerals import Numeral

_JOINT: Final = re.compile(
    r"""[ \n-] (?: (?P<in>in)(?:[ -]every)? | out[ ]of(?:[ ]every)?(?P<out>[ ](?:the|all))?
        | of(?P<of>[ ](?:the|all|its|our|their))? ) [ \n-] (?=[0-9a-z])""",
    re.VERBOSE,
)
_IN_MANY: Final = re.compile(r"[ ](?:in|out[ ]of)[ ](?P<every>every[ ])?(?=[0-9a-z])")
_ROUND: Final = frozenset((10, 20, 100, 1000, 10000, 100000))
_RATIO: Final = re.compile(
    r"""(?P<joint>:|[ ]?:[ ]?|-to-|[ ]to[ ]) (?P<second>[0-9]{1,5}|one)
        (?![0-9:%,.]?[0-9]) (?!\w|[ ]?(?:%|per[ ]?cent|points?))""",
    re.VERBOSE,
)
_UNIT_AFTER: Final = re.compile(
    r"(?:[ -](?:of[ ])?(?:(?:an?|one|1)[ ])?)?(?P<word>(?:percentage|per|basis|square|cubic)[ -][a-z]+|[a-z]+)"
)
_BEING: Final = (" was ", " is ", " be ", " been ", " being ", " became ", " become ", " were ", " as ", " remains ")
_LARGEST_PART: Final = 1000
_SHORT_UNITS: Final = frozenset("kg km h hr lb oz l cm mm ml".split())


_PARTS_OF_A_YEAR: Final = ("quarter", "quarters")
_TIMED: Final = frozenset("last next past previous first coming recent final within every consecutive".split())
_TIMING: Final = frozenset("ago later earlier before after running".split())
# The letters that "in", "out of", "of", "over", "to" and a colon begin with.
_OPENS: Final = frozenset("iot:0123456789")


def of_two(text: str, folded: str, amount: Amount) -> Amount | None:
    """Return a share, a ratio or a division told with a second number, or None."""
    end = amount.number_end
    if folded[end : end + 1] != ":" and folded[end + 1 : end + 2] not in _OPENS:
        return None
    return ratio(folded, amount) or over(folded, amount) or in_n(text, folded, amount)


def in_n(text: str, folded: str, amount: Amount) -> Amount | None:
    """Read on in `one in seven councils`, `four out of 5 homes`, `20 of the 152`; None for anything else."""
    joint = _JOINT.match(folded, amount.number_end)
    if joint is None or not _is_part(amount.number, amount.scale):
        return None
    whole = numerals.read(folded, joint.end())
    if (
        whole is None
        or whole.form not in ("digits", "words")
        or whole.scale > 1000
        or not _is_whole(whole, amount.number)
    ):
        return None
    of_all = joint["of"] is not None or joint["out"] is not None
    if amount.number == 1 and amount.form == "words" and (of_all or _is_member(folded, amount, joint)):
        return None  # "one of the 650" and "was one of 19" are pronouns, and what follows is a count
    if _counts_something_else(text, folded, whole, by_in=bool(joint["in"])):
        return None
    noun = counted.noun_phrase(folded, whole.end, one=False)
    if noun is None and joint["in"] is None and not joint["out"] and not of_all and whole.number > 1000:
        return None
    end, unit = (noun.end, noun.unit) if noun else (whole.end, "")
    form = _form(amount.number, whole.number, by_in=bool(joint["in"]), of_all=of_all)
    of = f"the {int(whole.number)}" if of_all else ""
    counts = (
        amount._replace(start=amount.number_start, unit=unit, of=of, bare=False),
        plain(whole)._replace(end=end, unit=unit, bare=False),
    )
    return amount._replace(
        end=end, number=amount.number / whole.number, step=Fraction(0), dimension="share", form=form, unit=unit, of=of,
        part=amount.number, whole=whole.number, bare=False, resume=end,
        inside=counts if form == "part-of-whole" else (),
    )  # fmt: skip


def of_named(text: str, folded: str, amount: Amount) -> Amount | None:
    """Read on in `one adult in four`, `nine voters out of ten`, `one child in every 20`, or None."""
    joint = _IN_MANY.match(folded, amount.end)
    if joint is None or not _is_part(amount.number, amount.scale):
        return None
    whole = numerals.read(folded, joint.end())
    if whole is None or whole.form not in ("digits", "words") or not _is_whole(whole, amount.number):
        return None
    if amount.number != 1 and joint["every"] is None and whole.number not in _ROUND:
        return None  # "three goals in six" games
    if (
        _counts_something_else(text, folded, whole, by_in=True)
        or folded[whole.end : whole.end + 1] == "-"
        or counted.noun_phrase(folded, whole.end, one=False) is not None
    ):
        return None
    form = _form(amount.number, whole.number, by_in=True, of_all=False)
    return amount._replace(
        end=whole.end, number=amount.number / whole.number, step=Fraction(0), dimension="share", form=form,
        part=amount.number, whole=whole.number, resume=whole.end,
    )  # fmt: skip


def _is_member(folded: str, amount: Amount, joint: re.Match[str]) -> bool:
    """Tell "she was one of 19 survivors" from "one of 19 survives"."""
    return joint["in"] is None and " out" not in joint[0] and folded.endswith(_BEING, 0, amount.number_start)


def _is_part(number: Fraction, scale: int) -> bool:
    return number.denominator == 1 and number > 0 and scale == 1


def _is_whole(whole: Numeral, part: Fraction) -> bool:
    return (
        whole.number.denominator == 1 and whole.number > part and not (1800 < whole.number < 2100 and whole.step == 1)
    )


def _counts_something_else(text: str, folded: str, whole: Numeral, *, by_in: bool) -> bool:
    """Tell "two in 10 minutes" and "3 of 5%" from shares."""
    following = folded[whole.end : whole.end + 1]
    if following in tuple("%:/") or (following.isalpha()):
        return True
    return by_in and suffixes.read(text, folded, plain(whole)) is not None


def _form(part: Fraction, whole: Fraction, *, by_in: bool, of_all: bool) -> Form:
    if by_in and part == 1:
        return "one-in-n"
    return "part-of-whole" if of_all or (not by_in and whole > 10) else "n-in-m"


def fraction(folded: str, amount: Amount) -> Amount:
    """Return a fraction as a share of what follows, or as so much of a unit: `half a mile`, `1/2 cup`."""
    if (time := _quarters_of_a_year(folded, amount)) is not None:
        return time
    unit = _UNIT_AFTER.match(folded, amount.number_end)
    if unit is not None:
        word = unit["word"].replace("-", " ")
        if word in suffixes.PERCENT:
            return suffixes.percent(folded, amount, unit.end())
        measured = SPELLINGS.get(word)
        if measured is not None and word not in _PARTS_OF_A_YEAR and (len(word) > 2 or word in _SHORT_UNITS):
            return suffixes.measure(folded, amount._replace(form="words"), unit.end(), measured)
        currency = money.AFTER.get(word)
        if currency is not None and len(word) > 3:
            return suffixes.of_money(folded, amount._replace(form="words"), unit.end(), currency)
    of, noun, _ = counted.population(folded, amount.number_end)
    return amount._replace(dimension="share", unit=noun.unit if noun else "", of=of, bare=not of)


def _quarters_of_a_year(folded: str, amount: Amount) -> Amount | None:
    """Read "the last three quarters" and "a quarter later" as time; "two quarters" would be a half as a share."""
    said = folded[amount.number_start : amount.number_end]
    if said == "quarter" or not said.endswith(_PARTS_OF_A_YEAR) or folded.startswith(" of ", amount.number_end):
        return None
    before = folded[max(0, amount.number_start - 14) : amount.number_start].rpartition(" ")[0].rpartition(" ")[2]
    after = folded[amount.number_end + 1 : amount.number_end + 10].partition(" ")[0].rstrip(".,;")
    if before not in _TIMED and after not in _TIMING and not said.startswith("two"):
        return None
    amount = amount._replace(number=amount.number * 4, step=Fraction(1), form="words")
    return suffixes.measure(folded, amount, amount.number_end, SPELLINGS["quarter"])


def ratio(folded: str, amount: Amount) -> Amount | None:
    """Read on in `1:7` and `3 to 1` where a ratio is spoken of; `a ratio of 3 to 1`."""
    found = _RATIO.match(folded, amount.number_end)
    if found is None or amount.number.denominator != 1:
        return None
    second = 1 if found["second"] == "one" else int(found["second"])
    spoken = _ratio_word().search(folded, max(0, amount.start - 60), amount.start) is not None
    # Of a time of day, the minutes have two digits; of a range, the second number is the larger.
    tight = len(found["second"]) == 1 if found["joint"] == ":" else found["joint"] == "-to-" and amount.number > second
    if second == 0 or not (spoken or (tight and amount.number < 100)):
        return None
    return amount._replace(
        end=found.end(), number=amount.number / second, step=Fraction(0), dimension="ratio", form="ratio",
        part=amount.number, whole=Fraction(second), bare=False, resume=found.end(),
    )  # fmt: skip


def over(folded: str, amount: Amount) -> Amount | None:
    """Read on in a spoken division, `one over twenty`, where the text says nothing more of it."""
    joint = _over().match(folded, amount.number_end)
    if joint is None:
        return None
    under = numerals.read(folded, joint.end())
    if under is None or not under.number or folded[under.end : under.end + 2].strip(" .?!\n"):
        return None
    number = amount.number / under.number
    return amount._replace(
        end=under.end, number=number, step=Fraction(0), form="fraction", bare=False, resume=under.end
    )


@cache
def _over() -> re.Pattern[str]:
    return re.compile(r"[ ]over[ ](?=[0-9a-z])")


@cache
def _ratio_word() -> re.Pattern[str]:
    return re.compile(r"\b(?:ratio|odds|scale|outnumber\w*|proportion)\b[^.]{0,30}$")
