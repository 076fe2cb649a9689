"""Number words that are no figures: pronouns, names, times of day, halves of a game.

It knows what stands around them. It does not know digits, whose look-alikes stand in `lookalikes`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity import clock, naming
from checker.kinds.quantity.change import NOUN_WORDS
from checker.kinds.quantity.counted import STOPS
from checker.kinds.quantity.lookalikes import is_compound
from checker.kinds.quantity.nouns import is_plural
from checker.kinds.quantity.page import stands_alone

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.page import Page

# Before "one" these make a pronoun of it: "this one", "no one".
_BEFORE_PRONOUN: Final = frozenset(
    "no the this that any each every which some another such other big good new first last next day as".split()
)
_ONE_OF: Final = frozenset("another day thing point side hand way time".split())
# What "a third" of those spoken of do or are: it is a share before these.
_AFTER_PART: Final = frozenset(
    """believe think want live support oppose agree disagree feel see use read own expect prefer report know work
    cheaper stronger weaker richer poorer taller wider hotter off full empty complete respectively say hope fear plan
    back favour favor approve drink smoke vote""".split()
)
# "The second half" is a stretch of time; "the other half" is half of something said before.
_HALVES: Final = frozenset("first second third fourth 1st 2nd 3rd 4th last latter final".split())
_BEFORE_HALF: Final = frozenset("other this next the better".split())
# "One day he left" tells no stretch of time; after these words it may.
_ONCE: Final = ("day", "night")
_BEFORE_ONCE: Final = frozenset(
    """in within for after of by than least most about over under just only last lasts lasted take takes took and or to
    from every exactly nearly almost around up another every spent spend with until""".split()
)
# "Net zero" is a state, and a "patient zero" no patient.
_BEFORE_ZERO: Final = frozenset("net ground patient below sub year near-".split())
_AFTER_ZERO: Final = (" tolerance", " sum", " in on ", "-sum", "-hour")


def is_no_number(page: Page, amount: Amount) -> bool:
    """Tell whether a number word is a pronoun, a name, a time of day or half of a game."""
    folded, text = page.folded, page.text
    start, end = amount.number_start, amount.number_end
    if folded[start - 1 : start] in ("-", "_") and folded[start - 2 : start - 1].isalnum():
        return True
    if folded[end : end + 1] == "-" and folded[end + 1 : end + 2].isdigit():
        return True  # "Hawaii Five-0"
    if clock.is_time(folded, start, end) or (amount.dimension == "count" and is_compound(folded, end)):
        return True
    last = folded[max(0, start - 16) : start].split()
    before = last[-1].strip("(\"'") if last else ""
    word = folded[start:end]
    if word == "one" and amount.unit in _ONCE and amount.dimension == "duration":
        return _is_once(folded, amount, before)
    if word == "one" and amount.dimension == "count" and amount.number > 0 and amount.form != "fraction":
        return _is_pronoun(folded, amount, before)
    if amount.form == "fraction":
        return _is_no_part(page, amount, before)
    if word == "zero" and (before in _BEFORE_ZERO or folded.startswith(_AFTER_ZERO, end)):
        return True
    if naming.is_title(text, start, end):
        return True
    if not amount.bare:
        return False
    return naming.is_named(page, start, bare=True) or (text[start].isupper() and naming.follows_name(text, start, end))


def _is_no_part(page: Page, amount: Amount, before: str) -> bool:
    """Tell the half of a game, of an hour and of a brother from a share."""
    folded, start, end = page.folded, amount.number_start, amount.number_end
    if before in _HALVES or clock.is_part_of_hour(folded, end):
        return True
    word = folded[start:end]
    if word == "half" and _no_half().match(folded, end):
        return True
    if not amount.bare:
        return False
    if word.startswith(("a ", "an ")) and _is_ordinal(page, amount):
        return True
    if word == "quarter":
        return not stands_alone(folded, start, end)  # "the past quarter" is a stretch of time
    return before in _BEFORE_HALF or folded[end : end + 1] == "-"


def _is_ordinal(page: Page, amount: Amount) -> bool:
    """Tell "a third party" and "a fourth term" from "a third voted" and "a third more"."""
    if _is_apposed(page, amount):
        return True
    following = _next_word().match(page.folded, amount.number_end)
    if following is None or page.folded.endswith(("quarter", "half"), 0, amount.number_end):
        return False
    word = following["word"]
    if word in STOPS or word in NOUN_WORDS or word.endswith("ed") or word in _AFTER_PART:
        return False
    return not naming.is_hedged(page.folded, 0, amount.start)


def _is_apposed(page: Page, amount: Amount) -> bool:
    """Tell "and a third, Ann Lee, said" from "a third, or 20": a name beside it says who the third one is."""
    end = amount.number_end
    if not page.folded.startswith(", ", end) or naming.is_hedged(page.folded, 0, amount.start):
        return False
    named = page.text[end + 2 : end + 3].isupper() or page.folded.startswith(("who ", "aged "), end + 2)
    return named and page.folded.endswith("and ", 0, amount.start)


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"[ ](?P<word>[a-z]+)")


def _once_more(folded: str, end: int) -> bool:
    return folded.startswith(("-", " hundred", " thousand", " million"), end)


@cache
def _no_half() -> re.Pattern[str]:
    return re.compile(
        r"""[ ](?:brothers?|sisters?|siblings?|terms?|time|marathons?|boards?|moon|asleep|awake|naked|dead|mast|way|back
        |bad|hearted|baked|an[ ]eye|an[ ]ear)\b""",
        re.VERBOSE,
    )


def _is_once(folded: str, amount: Amount, before: str) -> bool:
    """Tell "one day he left" from "one day later" and "in one day"."""
    if folded[amount.number_end : amount.number_end + 1] == "-" or amount.per or before in _BEFORE_ONCE:
        return False
    return not stands_alone(folded, amount.start, amount.end) and not _after_once().match(folded, amount.end)


@cache
def _after_once() -> re.Pattern[str]:
    return re.compile(r"[ ](?:later|ago|before|after|earlier|early|late|long|of|away|only|at|to|and|or|short|left)\b")


def _is_pronoun(folded: str, amount: Amount, before: str) -> bool:
    if before in _BEFORE_PRONOUN or amount.unit.startswith("another"):
        return True
    words = folded[max(0, amount.number_start - 24) : amount.number_start].split()
    if len(words) > 1 and ((words[-2:] == ["the", "only"] and not is_plural(amount.unit)) or words[-2] in ("a", "an")):
        return words[-1] not in ("least", "most", "over") and not _once_more(folded, amount.number_end)
    if amount.bare:
        return not stands_alone(folded, amount.start, amount.end)
    return bool(amount.of) or amount.unit in _ONE_OF or not (is_plural(amount.unit) or amount.unit)
