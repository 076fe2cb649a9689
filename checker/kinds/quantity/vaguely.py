"""Reads sizes told without a number: dozens of homes, most councils, tens of thousands more children.

It knows where such a word is a figure. How much it may mean stands in `vague`.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker.interval import Interval
from checker.kinds.quantity import counted, money, senses
from checker.kinds.quantity.page import stands_alone
from checker.kinds.quantity.units import SPELLINGS
from checker.kinds.quantity.vague import COUNT_WORDS, SHARE_WORDS
from checker.kinds.quantity.value import Quantity

if TYPE_CHECKING:
    from checker.kinds.quantity.page import Page

_WORD: Final = re.compile(
    r"""(?:tens|hundreds|thousands)[ ]of[ ](?:thousands|millions|billions)\b
      | (?:dozens|hundreds|thousands|millions|billions)[ ]and[ ](?:dozens|hundreds|thousands|millions|billions)\b
      | (?:several|few|couple(?:[ ]of)?)[ ](?:dozen|hundred|thousand|million|billion)\b
      | (?:few|score(?=[ ]of\b)|handful|several|tens|dozens|scores|hundreds|thousands|millions|billions|trillions
          |most|majority|minority|couple(?=[ ]of\b|[ ]more\b|$)|pair(?=[ ]of\b|$))\b""",
    re.VERBOSE,
)
# The words that one of these begins with.
WORDS: Final = frozenset(
    """several few handful tens dozens scores hundreds thousands millions billions trillions most majority minority
    couple pair score""".split()
)
_LEADS: Final = (
    "only a", "just a", "a", "the vast", "a vast", "the overwhelming", "an overwhelming", "the great", "a large", "the",
    "a small", "a tiny", "a clear", "a narrow", "a slim",
)  # fmt: skip
# Without an "of" these are others: "credit scores", "the majority leader".
_OF_MANY: Final = frozenset(("scores", "majority", "minority"))
_MEANINGS: Final = COUNT_WORDS | SHARE_WORDS
# Before "most" and "few" these make another word of it: "the most vulnerable", "as few as possible".
_NOT_AFTER: Final = frozenset(
    """the at its their his her my your our are is was were be been being two three four one as too so very how
    what""".split()
)
# "Hundreds were evacuated", "most have agreed": the word stands for those who did.
_SUBJECT: Final = re.compile(r"[ ](?:were|are|have|had|did|do|say|said|will|would|died)\b")
_PAIRS: Final = {"couple": Interval(Fraction(2), Fraction(3)), "pair": Interval(Fraction(2), Fraction(2))}


def read(page: Page, at: int, floor: int) -> tuple[Quantity, int, int] | None:
    """Return the vague size whose word stands at `at`, where its mention starts and where it ends."""
    folded = page.folded
    found = _WORD.match(folded, at)
    if found is None:
        return None
    word, start = _with_lead(folded, found[0], at, floor)
    if word in ("a couple", "a pair", "couple", "pair"):
        return _pair(page, found, start)
    meaning = _MEANINGS.get(word)
    if meaning is None or (word in ("most", "few") and _last_word(folded, start) in _NOT_AFTER):
        return None
    if word == "most" and (folded[start - 2 : start - 1].isdigit() or _is_superlative(folded, start)):
        return None  # "the 20 most expensive restaurants"
    share = word in SHARE_WORDS
    of, noun, _ = counted.population(folded, found.end())
    if noun is None and not of and (found[0] not in _OF_MANY or folded.startswith(" more ", found.end())):
        noun = counted.noun_phrase(folded, found.end(), one=False)
    if (noun is None and not of) or (of and noun is not None and share and not counted.is_many(of)):
        said_alone = stands_alone(folded, start, found.end()) or _SUBJECT.match(folded, found.end())
        bare = Quantity(None, meaning, "share" if share else "count", form="vague", word=word)
        return (bare, start, found.end()) if said_alone else None
    value = Quantity(
        None, meaning, "share" if share else "count", noun.unit if noun else "",
        form="vague", word=word, of=of if share or "the" in of.split() else "",
    )  # fmt: skip
    end = noun.end if noun is not None else found.end()
    return _measured(folded, value, end), start, end


def _measured(folded: str, value: Quantity, end: int) -> Quantity:
    """Give the quantity the dimension of its unit where that is a measure or money: "hundreds of miles"."""
    unit, currency = SPELLINGS.get(value.unit), money.AFTER.get(value.unit)
    begin = end - len(value.unit)
    named = currency is not None and value.unit not in (currency.code.lower(), *money.WORDS_TOO)
    if (
        currency is not None
        and named
        and value.dimension == "count"
        and not senses.is_weight(folded, value.unit, begin, end)
    ):
        return Quantity(None, value.interval, "money", currency.code, form="vague", word=value.word)
    if unit is None or value.dimension != "count" or len(value.unit) < 3:
        return value
    return Quantity(None, value.interval, unit.dimension, unit.name, form="vague", word=value.word)


def _with_lead(folded: str, word: str, at: int, floor: int) -> tuple[str, int]:
    for lead in _LEADS:
        begin = at - len(lead) - 1
        if begin >= floor and folded.startswith(f"{lead} ", begin) and not folded[begin - 1 : begin].isalnum():
            known = f"{lead} {word}"
            if known in _MEANINGS or word in ("couple", "pair"):
                return known if word not in ("couple", "pair") else f"a {word}", begin
    return word, at


def _is_superlative(folded: str, start: int) -> bool:
    """Tell "the world's most volatile places" and "the finest and most visible brands" from most of them."""
    words = folded[max(0, start - 24) : start].split()
    if not words:
        return False
    if words[-1].endswith(("'s", "s'")):
        return True
    return words[-1] in ("and", "or") and len(words) > 1 and words[-2].endswith(("est", "best", "worst"))


def _last_word(folded: str, at: int) -> str:
    words = folded[max(0, at - 12) : at].split()
    return words[-1] if words else ""


def _pair(page: Page, found: re.Match[str], start: int) -> tuple[Quantity, int, int] | None:
    if start == found.start():
        return None
    folded = page.folded
    noun = counted.noun_phrase(folded, found.end() + 3 * folded.startswith(" of", found.end()), one=False)
    said = found.end() + 3 * folded.startswith(" of", found.end())
    if noun is None and not stands_alone(folded, start, said):
        return None
    end = noun.end if noun is not None else found.end()
    value = Quantity(Fraction(2), _PAIRS[found[0]], "count", noun.unit if noun else "", form="words", step=Fraction(1))
    unit = SPELLINGS.get(value.unit)
    if unit is not None:
        value = Quantity(Fraction(2), value.interval, unit.dimension, unit.name, form="words", step=Fraction(1))
    return value, start, end
