"""Reads one amount: a number with its sign, scale, currency, unit, or what is counted.

It knows in which order to try them. It does not know hedges, ranges or sentences.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from checker import numerals
from checker.kinds.quantity import ages, compounds, counted, hedging, money, senses, shares, suffixes
from checker.kinds.quantity.amount import Amount, plain
from checker.kinds.quantity.money import Currency
from checker.kinds.quantity.nouns import singular
from checker.kinds.quantity.units import SPELLINGS

if TYPE_CHECKING:
    from checker.kinds.quantity.units import Unit
    from checker.numerals import Numeral

_MINUS: Final = re.compile(r"(?:minus|negative)[ -]$")
_PLUS_OR: Final = ("plus or ", "plus-or-", "plus/", "plus and ")
_LETTER_SCALES: Final = {"m": 10**6, "b": 10**9, "t": 10**12, "mm": 10**6}
# Nobody tells metres so: "as many as 700m".
_OF_MANY: Final = ("as many as ", "fewer than ", "as few as ")
_LETTERS: Final = re.compile(r"[ ]?(?P<letters>mm|[mbt])(?![a-z0-9/'²³])")
_BELOW_ZERO: Final = re.compile(r"[ ](?:below|sub)[ ]zero\b")
# The alcohol in blood is told in hundredths or thousandths of a per cent.
_OF_BLOOD: Final = (Fraction(1, 100), Fraction(1, 1000))
_BEFORE_HEDGE: Final = frozenset(" -+p")
# Nothing that stands behind one of these belongs to the number.
_ENDS: Final = frozenset(",;)]!?")
# Words that a unit may have before it and remain one: "three straight weeks".
_STRESSES: Final = frozenset("straight consecutive successive full whole entire long solid short additional".split())
_MEASURES: Final = frozenset(("duration", "length", "mass", "points"))
_SHORTEST: Final = 3
_AMBIGUOUS: Final = frozenset(("quarter", "pound", "stone", "foot", "point"))
_HYPHENED: Final = re.compile(r"-(?P<noun>[a-z]{3,20})")


def read(text: str, folded: str, at: int) -> Amount | None:
    """Return the amount whose number begins at `at`, or None where no cardinal number or fraction does."""
    numeral = numerals.read(folded, at)
    if numeral is None or numeral.form == "ordinal":
        return None
    return complete(text, folded, numeral)


def of_currency(text: str, folded: str, at: int, code: str) -> Amount | None:
    """Return the amount of money whose number begins at `at` and whose sign stood before another: "$5-6m"."""
    numeral = numerals.read(folded, at)
    if numeral is None or numeral.form not in ("digits", "words"):
        return None
    return _with_unit(text, folded, _letter_scale(text, folded, numeral, spoken_of_money=True), code)


def complete(text: str, folded: str, numeral: Numeral) -> Amount:
    """Return the amount around a numeral that has been read."""
    at = numeral.start
    start, negative = _sign(text, folded, at)
    sign = None if folded[at].isalpha() else money.before(text, folded, start)
    if sign is not None:
        start = sign.start
        negative = negative or sign.negative
    thousands = _grand(folded, numeral)
    code = sign.code if sign else money.spoken_of(folded, start) if thousands is not None else ""
    if thousands is not None and not code:
        return plain(numeral)._replace(end=thousands.end, resume=thousands.end, unit="grand", bare=False)
    numeral = thousands or _letter_scale(text, folded, numeral, spoken_of_money=sign is not None)
    amount = _with_unit(text, folded, numeral, code)
    if not negative and start == amount.start:
        return amount
    return amount._replace(start=start, number=-amount.number if negative else amount.number)


def _sign(text: str, folded: str, at: int) -> tuple[int, bool]:
    """Return where the number begins with its sign, and whether it is negative.

    A hyphen before a word ("-One poll") opens an item of a list; an em dash is no sign.
    """
    before = folded[at - 1 : at]
    if before == "-" and (folded[at].isalpha() or text[at - 1] == "—"):
        return at, False
    if before == "-":
        further = folded[at - 2 : at - 1] if at > 1 else " "
        if further in " (\n<>=~$£€":
            return at - 1, True
    if before in ("-", " "):
        if at == 2 and folded[0] == "-":
            return 0, True
        # "minus" and "negative" end in these.
        minus = _MINUS.search(folded, max(0, at - 10), at) if folded[at - 2 : at - 1] in ("s", "e") else None
        if minus is None or folded.endswith(_PLUS_OR, 0, minus.start()):
            return at, False  # a margin of "plus or minus 2.4 points"
        return minus.start(), True
    return at, False


def _letter_scale(text: str, folded: str, numeral: Numeral, *, spoken_of_money: bool) -> Numeral:
    """Read `m`, `b` and `t` as millions and so on where the surroundings say so."""
    following = folded[numeral.end : numeral.end + 2].strip(" ")
    if following[:1] not in ("m", "b", "t") or numeral.scale > 1:
        return numeral
    letters = _LETTERS.match(folded, numeral.end)
    if letters is None:
        return numeral
    if not spoken_of_money:
        attached = letters.start("letters") == numeral.end
        million = letters["letters"] == "m" and (
            text[numeral.end] == "M" or folded.endswith(_OF_MANY, 0, numeral.start) or _counts(folded, letters.end())
        )
        if not attached or not (letters["letters"] == "b" or million):
            return numeral
    return numerals.scale_up(numeral, letters.end(), _LETTER_SCALES[letters["letters"]])


def _grand(folded: str, numeral: Numeral) -> Numeral | None:
    """Return the numeral of "ten grand" in thousands, or None: "ten grand pianos" and "two grand prix" are no money."""
    if not folded.startswith((" grand", "-grand"), numeral.end) or numeral.scale > 1:
        return None
    end = numeral.end + len(" grand")
    if folded[end : end + 1].isalnum() or folded[end : end + 1] == "-":
        return None
    following = folded[end : end + 24].split(None, 1)[:1] if folded[numeral.end] == " " else []
    if following and following[0][0].isalnum() and following[0].rstrip(".,;:!?)") not in counted.STOPS:
        return None
    return numerals.scale_up(numeral, end, 1000)


def _counts(folded: str, at: int) -> bool:
    """Tell whether something is counted here: "2m people" and "2m euros", but not "2m tall"."""
    if not folded.startswith((" ", "-"), at):
        return False
    word = folded[at + 1 : at + 24].split(None, 1)
    if not word:
        return False
    two = folded[at + 1 : at + 36].split(None, 2)[:2]
    return (
        (word[0].rstrip(".,") in money.AFTER and word[0] not in money.WORDS_TOO)
        or " ".join(two).rstrip(".,") in money.AFTER
        or counted.noun_phrase(folded, at, one=False) is not None
    )


def _with_unit(text: str, folded: str, numeral: Numeral, code: str) -> Amount:
    amount = plain(numeral)
    if code:
        money_read = suffixes.of_money(folded, amount, numeral.end, Currency(code, Fraction(1)))
        return compounds.read(text, folded, money_read)
    if (age := ages.read(text, folded, amount)) is not None:
        return age
    following = folded[numeral.end : numeral.end + 1]
    if amount.step in _OF_BLOOD and senses.is_alcohol(folded, amount, amount.number_end):
        return suffixes.percent(folded, amount, amount.number_end)
    if following in _ENDS:
        return shares.fraction(folded, amount) if amount.form == "fraction" else amount
    if (measured := suffixes.read(text, folded, amount)) is not None:
        return compounds.read(text, folded, measured)
    if amount.form == "fraction":
        return shares.fraction(folded, amount)
    if amount.step < 1 and folded.startswith(" of ", amount.number_end):
        part = shares.fraction(folded, amount)
        return part if part.dimension != "share" else amount
    if (share := shares.of_two(text, folded, amount)) is not None:
        return share
    amount = _count(folded, amount)
    return (shares.of_named(text, folded, amount) if amount.unit and not amount.per else None) or amount


def _measured(noun: str) -> Unit | None:
    """Return the unit of "four more years" and "three straight weeks", which words stand before."""
    stresses, _, last = noun.rpartition(" ")
    unit = SPELLINGS.get(last)
    if unit is None or unit.dimension not in _MEASURES or last in _AMBIGUOUS or len(last) < _SHORTEST:
        return None
    return unit if _STRESSES.issuperset(stresses.split()) else None


def _count(folded: str, amount: Amount) -> Amount:
    end = amount.number_end
    following = folded[end : end + 1]
    hedged, hedge_end = hedging.after(folded, end) if following in _BEFORE_HEDGE else (None, end)
    if hedged is not None:
        end, following = hedge_end, folded[hedge_end : hedge_end + 1]
    elif following == "-" and (word := _HYPHENED.match(folded, end)) is not None and word["noun"] not in numerals.SMALL:
        return amount._replace(end=word.end(), resume=word.end(), unit=singular(word["noun"]), bare=False)
    if following not in (" ", "\n", "/"):
        return amount
    if (below := _BELOW_ZERO.match(folded, end)) is not None:
        return amount._replace(
            end=below.end(),
            resume=below.end(),
            number=-amount.number,
            dimension="temperature",
            unit="degree",
            bare=False,
        )
    if folded.startswith(" of ", end):
        of, noun, _ = counted.population(folded, end, chosen=True)
        if of:
            return amount._replace(unit=noun.unit if noun else "", of=of, bare=False)
    noun = counted.noun_phrase(folded, end, one=abs(amount.number) == 1)
    if noun is None:
        per, resume = counted.rate(folded, end)
        return amount._replace(per=per, resume=resume) if per else amount
    per, resume = counted.rate(folded, noun.end)
    if noun.unit == "occasion":
        noun = noun._replace(unit="time")  # on three occasions is three times
    if (unit := _measured(noun.unit)) is not None:
        return amount._replace(
            end=noun.end, dimension=unit.dimension, unit=unit.name, per=per, bare=False, resume=resume
        )
    return amount._replace(end=noun.end, unit=noun.unit, per=per, bare=False, resume=resume)
