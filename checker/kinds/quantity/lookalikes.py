"""Numbers that are no figures by their shape: phone numbers, labels, versions, parts of words.

It knows what they look like and leaves them alone. It does not know names (`naming`), times of day (`clock`), games
(`scores`) or dates, which the almanac names.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity import clock, naming, scores
from checker.kinds.quantity.counted import STOPS
from checker.kinds.quantity.page import stands_alone
from checker.numerals import SMALL

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.page import Page

# After a number and a hyphen these make a word of it that counts nothing: "one-off", "six-figure", "two-for-one".
COMPOUNDS: Final = (
    (STOPS - {"a", "an", "to", "odd", "plus"})
    | frozenset(
        """way ways figure figures digit digits stop piece liner upmanship horse trick party nil ball poster time hit
    letter dimensional stand size""".split()
    )
    | frozenset(SMALL)
)
_PHONE: Final = re.compile(
    r"""\(? [0-9]{2,5} \)? [-. /] [0-9]{3,4} [-. /] [0-9]{3,4} (?![0-9%,]|\.[0-9]|[ ]?[a-z$£€%])
      | 0[0-9]{1,5} (?: [ -][0-9]{2,8} ){1,4}
      | 0[0-9]{6,18}
      | (?<=\+) [0-9]{1,3} (?: [-. ()/]{1,2} [0-9]{2,5} ){2,5}
      | [0-9]{1,3} (?: [-. ] [0-9]{2,5} ){3,6} (?![0-9])
      | \d{1,4} (?:\.\d{1,4}){2,}""",
    re.VERBOSE,
)
_LIST: Final = re.compile(r"[.)](?=[ \t])(?![ \t]{0,3}(?:\n|$))")
_LETTERS: Final = re.compile(r"[a-z]+")
_NEAR: Final = 24
_NEAR_SHARE: Final = 64
# Denominators that people seldom use, and that a day or a month may be.
_DAYS: Final = frozenset((7, 9, *range(11, 16), *range(17, 20), *range(21, 25), *range(26, 32)))
_MONTHS: Final = 12
# Joined to a number by a hyphen, these leave it a number: "a magnitude-6 quake", "sub-40".
_JOINED: Final = ("sub-", "mid-", "now-", "magnitude-")
_EMERGENCY: Final = frozenset(("911", "999", "112", "101", "111"))
# They end as participles do, and count: "a 12-bed ward".
_NO_PARTICIPLES: Final = frozenset("bed red shed sled wed".split())


def phone_end(folded: str, start: int) -> int:
    """Return where a phone number or an address of numbers that begins at `start` ends, or 0."""
    if not folded[start].isdigit():
        return 0
    found = _PHONE.match(folded, start)
    if found is None:
        return 0
    shape = found[0]
    if shape[0] != "0" and " " in shape and "-" not in shape and "." not in shape:
        # Plain groups of three are thousands ("10 000 000"); a phone number has other groups, and nine digits.
        groups = shape.split()
        thousands = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3
        if thousands or len(groups) < 3 or sum(map(len, groups)) < 9:
            return 0
    return found.end()


def is_no_figure(page: Page, amount: Amount, floor: int) -> bool:
    """Tell whether the digits of an amount are a name, a label, a time of day or a score."""
    folded = page.folded
    start, end = amount.number_start, amount.number_end
    prefixed = amount.dimension == "money" and amount.start < start
    if amount.form == "ratio" and folded[end : end + 1] == ":":
        return naming.is_named(page, start, bare=True) or naming.follows_name(page.text, start, end)
    if not prefixed and _grown(folded, start, amount.start):
        return True
    if not (amount.bare or amount.dimension in ("count", "age", "share")) or amount.form == "percent":
        return False
    if is_compound(folded, end) or _is_division(folded, amount) or _heads_section(page.text, amount):
        return True
    following = folded[end : end + 1]
    if following.isalpha() or following == "_" or (following in (".", ":") and folded[end + 1 : end + 2].isdigit()):
        return amount.dimension not in ("age", "ratio")
    if (
        clock.is_time(folded, start, end)
        or is_list_number(folded, start, end)
        or naming.is_named(page, start, bare=amount.bare)
    ):
        return True
    if amount.dimension != "count":
        return False
    return (
        scores.score_end(folded, amount) > 0
        or (amount.bare and (_is_day(folded, start) or scores.is_result(folded, amount)))
        or naming.is_house(page, amount, floor)
        or _is_year(page, amount, floor)
        or _of_class(folded, start, end)
        or (amount.bare and (naming.follows_name(page.text, start, end) or _in_brackets(folded, start, end)))
    )


def _grown(folded: str, start: int, amount_start: int) -> bool:
    """Tell whether letters or marks are grown on to the front of the digits."""
    before = folded[start - 1 : start]
    if before == '"' and folded[start - 2 : start - 1] == "=":
        return True  # an attribute of a tag
    if not before or before in " \n(\"'[$£€":
        return False
    if before.isalnum() or before in "_#@=&\\":
        return before != "=" or folded[start - 2 : start - 1].isalnum()
    if amount_start < start:
        return False
    further = folded[start - 2 : start - 1]
    if before in "+*^":
        return further.isalnum()
    if before == "/":
        return further.isalnum() or further == "/"
    if before == "-":
        return (further.isalnum() or further in ")]") and not folded.endswith(_JOINED, 0, start)
    return before in ".:" and further.isalnum()


def _is_division(folded: str, amount: Amount) -> bool:
    """Tell `24/7`, `50/50`, odds of `5/1` and `9/11` from the shares that people write."""
    start, end = amount.number_start, amount.number_end
    if amount.form != "fraction" or amount.dimension != "share" or "/" not in folded[start:end]:
        return False
    if stands_alone(folded, start, end):
        return False
    over, _, under = folded[start:end].partition("/")
    # Nobody tells a share in sevenths or twelfths without saying of what: it is a day of a month.
    day = amount.bare and amount.unit == "" and under.isdigit() and int(under) in _DAYS and int(over) <= _MONTHS
    return amount.number >= 1 or folded[start:end] == "9/11" or day


def _heads_section(text: str, amount: Amount) -> bool:
    """Tell the label of a heading: `2.1 Methods` on a line of its own."""
    start, end = amount.number_start, amount.number_end
    if amount.scale > 1 or text[start - 1 : start] not in ("", "\n") or "." not in text[start:end]:
        return False
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _of_class(folded: str, start: int, end: int) -> bool:
    """Tell what a number is called by: `the 73 bus`, `a .22 rifle`, `a 911 call`."""
    if folded[start:end] in _EMERGENCY and _emergency().search(folded, max(0, start - 12), end + 16) is not None:
        return True
    return (
        folded[end : end + 1] in (" ", "-")
        and folded[start - 1 : start] == " "
        and (_classes().match(folded, end) is not None)
    )


def is_compound(folded: str, end: int) -> bool:
    """Tell whether a number that ends here is part of a word: `one-off`, `two-faced`, `six-figure`, `five-a-side`."""
    if folded[end : end + 1] != "-" or (word := _LETTERS.match(folded, end + 1)) is None:
        return False
    if word[0] in COMPOUNDS or folded.startswith("a-side", end + 1):
        return True
    return word[0].endswith("ed") and not word[0].endswith("eed") and word[0] not in _NO_PARTICIPLES


def is_list_number(folded: str, start: int, end: int) -> bool:
    """Tell whether the number opens a line as its label: `3. The full report`, `2) Costs`."""
    if folded[end : end + 1] not in (".", ")") or end - start > 3:
        return False
    line = folded.rfind("\n", max(0, start - _NEAR), start) + 1
    if line == 0 and start > _NEAR:
        return False
    return not folded[line:start].strip(" (•-") and _LIST.match(folded, end) is not None


def _is_year(page: Page, amount: Amount, floor: int) -> bool:
    """Tell a year that the almanac was not sure of: four digits, unhedged, not round, counting no people."""
    start, end = amount.number_start, amount.number_end
    if end - start != 4 or not 1900 <= amount.number < 2100 or "." in page.folded[start:end]:
        return False
    if amount.bare:
        alone = stands_alone(page.folded, start, end)
        return not alone and not naming.is_hedged(page.folded, floor, amount.start)
    return amount.number % 100 != 0 and amount.unit.rpartition(" ")[2] != "person"


def _is_day(folded: str, start: int) -> bool:
    """Tell the 4 of "March 30-April 4", whose month stands behind a dash."""
    return _month().search(folded, max(0, start - _NEAR), start) is not None


@cache
def _month() -> re.Pattern[str]:
    return re.compile(
        r"""[0-9][ ]?-[ ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec
        |january|february|march|april|june|july|august|september|october|november|december)\.?[ ]$""",
        re.VERBOSE,
    )


def _in_brackets(folded: str, start: int, end: int) -> bool:
    if folded[start - 1 : start] not in ("(", "[") or folded[end : end + 1] not in (")", "]") or end - start > 2:
        return False
    return _share_of().search(folded, max(0, start - _NEAR_SHARE), start) is None


@cache
def _share_of() -> re.Pattern[str]:
    """Return what finds the "13% of councils" that the number in brackets after it counts."""
    return re.compile(r"[0-9](?:%|[ ]per[ ]?cent)[ ]of[ ](?!the[ ]vote)[a-z][a-z' -]{2,40}s[ ][(]$")


@cache
def _emergency() -> re.Pattern[str]:
    return re.compile(
        r"""\b(?: (?:call|dial|phon|ring|rang)[a-z]*[ ][0-9] | [0-9]{3}[ ](?:call|dispatch|operator|emergency) )""",
        re.VERBOSE,
    )


@cache
def _classes() -> re.Pattern[str]:
    return re.compile(
        r"[ -](?:bus|tram|freeway|motorway|calib(?:re|er)|gauge|rifles?|pistols?|handguns?|revolvers?|magnum)\b"
    )
