"""What is written on to a number: percent signs, currencies, units of measure, "times".

It knows which spelling follows and whether it means a unit there. It does not know what is counted.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from checker.kinds.quantity import counted, money, senses, times
from checker.kinds.quantity.money import Currency
from checker.kinds.quantity.units import ATTACHED, SPELLINGS, WHOLE_WORDS, Unit
from checker.numerals import scaled_step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.quantity.amount import Amount

PERCENT: Final = (
    "%", "percent", "per cent", "per-cent", "pc", "pct", "percents", "percentage", "per cents", "p.c.",
)  # fmt: skip
TIMES: Final = ("times", "fold", "x")


class Suffix(NamedTuple):
    """A spelling that may follow a number, and what it means."""

    spelling: str
    meaning: Unit | Currency | Literal["percent", "times"]


def _all() -> Iterator[Suffix]:
    yield from (Suffix(name, unit) for name, unit in SPELLINGS.items())
    yield from (Suffix(name, currency) for name, currency in money.AFTER.items())
    yield from (Suffix(name, "percent") for name in PERCENT)
    yield from (Suffix(name, "times") for name in TIMES)


def _by_first_word() -> dict[str, tuple[Suffix, ...]]:
    table: dict[str, list[Suffix]] = {}
    for suffix in _all():
        table.setdefault(suffix.spelling.split(" ", 1)[0], []).append(suffix)
    return {
        first: tuple(sorted(suffixes, key=lambda suffix: -len(suffix.spelling)) if len(suffixes) > 1 else suffixes)
        for first, suffixes in table.items()
    }


_SUFFIXES: Final = _by_first_word()
_FIRST: Final = re.compile(r"(?P<gap>[ \n]{0,2}-?[ ]?)(?P<word>[^\s0-9,;:()\[\]{}!?]{1,24}(?:\^?[23])?)")
_LONGEST: Final = 32
_CODE: Final = frozenset(currency.code.lower() for currency in money.AFTER.values()) - set(money.MINOR)
_SCALE_AFTER: Final = re.compile(r"[ ](?P<scale>million|billion|trillion|thousand|mn|bn|m)\b")
_SCALES: Final = {
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
_BELOW_ZERO: Final = re.compile(r"[ ](?:below|sub)[ ](?:zero|freezing)\b")
_EURO_CENT: Final = Currency("euro cent", Fraction(1))
_AMOUNT_NEXT: Final = re.compile(r"[ ]?[0-9](?P<cents>[0-9]?[ ]?cents?\b)?")
_TENTH: Final = Fraction(1, 10)
_MARKS: Final = frozenset(('"', "''"))
_SCREEN: Final = frozenset((480, 720, 1080, 1440, 2160))


class Place(NamedTuple):
    """Where a spelling stands: `attached` tells that it is written on to the digits."""

    text: str
    folded: str
    begin: int
    end: int
    attached: bool


def read(text: str, folded: str, amount: Amount) -> Amount | None:
    """Return the amount with the unit, currency or percent sign after its number, or None without one."""
    first = _FIRST.match(folded, amount.number_end)
    if first is None:
        return None
    begin = first.start("word")
    for word in _spellings(first["word"]):
        for suffix in _SUFFIXES.get(word, ()):
            end = begin + len(suffix.spelling)
            if not _stands(folded, suffix.spelling, begin, end):
                continue
            found = _with(amount, suffix, Place(text, folded, begin, end, begin == amount.number_end))
            if found is not None:
                return found
    return None


def _spellings(word: str) -> Iterator[str]:
    """Yield the word as it stands, and what is left of it without marks and joined words."""
    yield word
    bare = word.rstrip(".'\"-*/")
    if bare != word:
        yield bare
    if word[0] == "%":
        yield "%"
    if word[0] in "'\"" and word[-1].isdigit():
        yield word[:-1]  # the 2 of 6'2" is no power
    for mark in "-/.":
        head, joint, _ = word.partition(mark)
        if joint and head:
            yield head


def _stands(folded: str, spelling: str, begin: int, end: int) -> bool:
    if not folded.startswith(spelling, begin) and folded[begin:end].replace("\n", " ").replace("-", " ") != spelling:
        return False
    return not (spelling[-1].isalnum() and folded[end : end + 1].isalnum())


def _with(amount: Amount, suffix: Suffix, place: Place) -> Amount | None:
    meaning = suffix.meaning
    if meaning == "percent":
        return percent(place.folded, amount, place.end)
    if meaning == "times":
        return _times(place.folded, amount, place.end) if suffix.spelling != "x" or place.attached else None
    if isinstance(meaning, Currency):
        if not _is_money(suffix.spelling, amount, place):
            return None
        if meaning.code == "cent" and _speaks_of_euros(place.folded, place.begin):
            meaning = _EURO_CENT
        return of_money(place.folded, amount, place.end, meaning)
    return measure(place.folded, amount, place.end, meaning) if _is_unit(suffix.spelling, amount, place) else None


def _is_unit(name: str, amount: Amount, place: Place) -> bool:
    text, folded, begin, end, attached = place
    if name in _MARKS and senses.closes_quote(folded, amount.number_start, begin):
        return False
    if name == "'" and text[begin] != "′" and senses.closes_single_quote(folded, amount.number_start, begin):
        return False
    if name in ATTACHED:
        return text[begin].isupper() if name in ("w", "v") else attached
    if name in ("pound", "pounds"):
        return amount.scale == 1 and senses.is_weight(folded, name, begin, end, tenths=amount.step == _TENTH)
    if name in ("c", "f"):
        return attached and text[begin].isupper() and senses.is_heat(folded, amount, end)
    if len(name) == 1 and name.isalpha():
        following = folded[end : end + 1]
        return text[begin].islower() and (attached or not following or following in " .,);\n")
    if name == "second" and folded[end : end + 1] == "-" and folded[end + 1 : end + 2].isalpha() and begin > 0:
        return folded[begin - 1] == "-"  # "28 second-graders"
    if name in WHOLE_WORDS:
        return not attached or folded[begin - 1] == "-"
    return True


def _is_money(name: str, amount: Amount, place: Place) -> bool:
    text, folded, begin, end, attached = place
    if name[-1] in money.SIGNS and (following := _AMOUNT_NEXT.match(folded, end)) is not None:
        return following["cents"] is not None  # "10 $ 30 cents", and not "one $ 4,500"
    if name == "p":
        hyphened = folded[end : end + 1] == "-" and not folded[end + 1 : end + 2].isdigit()
        return attached and amount.number not in _SCREEN and not hyphened
    if name == "c":
        return attached and text[begin].islower() and _is_price(folded, end)
    if name in ("pound", "pounds"):
        return amount.scale > 1 or not senses.is_weight(folded, name, begin, end, tenths=amount.step == _TENTH)
    if name in money.WORDS_TOO:
        return text[begin:end].isupper() or amount.scale >= 10**6 or (attached and name in ("rs", "rm"))
    return name not in _CODE or text[begin:end].isupper()


def _is_price(folded: str, end: int) -> bool:
    """Tell "10c a bag" and "a 5c rise" from a seat, a class or a section."""
    return counted.rate(folded, end)[0] != "" or _of_cents().match(folded, end) is not None


def _speaks_of_euros(folded: str, at: int) -> bool:
    """Tell whether the cent at `at` is a hundredth of a euro: the currency named nearest before or after it is one."""
    before = _currency_named().findall(folded, max(0, at - 160), at)
    nearest = before[-1:] or _currency_named().findall(folded, at, at + 80)[:1]
    return nearest in (["€"], ["euro"])


def percent(folded: str, amount: Amount, end: int) -> Amount:
    """Return the amount as a percentage whose sign or word ends at `end`."""
    of, noun, _ = counted.population(folded, end)
    return amount._replace(
        end=end, number=amount.number / 100, step=amount.step / 100, form="percent", dimension="share",
        unit=noun.unit if noun else "", of=of, bare=False, resume=end,
    )  # fmt: skip


def of_money(folded: str, amount: Amount, end: int, currency: Currency) -> Amount:
    """Return an amount of money read up to `end`, with its rate.

    A second name of the same currency is swallowed: "£173 million pounds".
    """
    if (scale := _SCALE_AFTER.match(folded, end)) is not None and amount.scale == 1 and currency.worth == 1:
        worth = _SCALES[scale["scale"]]
        amount = amount._replace(
            number=amount.number * worth, step=scaled_step(amount.number, amount.step) * worth, scale=worth
        )
        end = scale.end()
    end = _told_again(folded, end, currency)
    per, resume = counted.rate(folded, end)
    return amount._replace(
        end=end, number=amount.number * currency.worth, step=amount.step * currency.worth, dimension="money",
        unit=currency.code, per=per, bare=False, resume=resume,
    )  # fmt: skip


def _told_again(folded: str, end: int, currency: Currency) -> int:
    word = _FIRST.match(folded, end)
    if word is None or word["gap"].strip(" "):
        return end
    name = word["word"].rstrip(".")
    again = money.AFTER.get(name)
    same = again is not None and again.worth == 1 and (again.code == currency.code or name == "dollars")
    return word.start("word") + len(name) if same and currency.worth == 1 and len(name) > 2 else end


def measure(folded: str, amount: Amount, end: int, unit: Unit) -> Amount:
    """Return the amount in a unit of measure read up to `end`, with its rate."""
    if unit.name == "degree" and senses.is_angle(folded, amount.start, end):
        unit = SPELLINGS["degree of arc"]
    if unit.dimension == "temperature" and (below := _BELOW_ZERO.match(folded, end)) is not None:
        return amount._replace(
            end=below.end(),
            resume=below.end(),
            number=-amount.number,
            dimension="temperature",
            unit=unit.name,
            bare=False,
        )
    per, resume = counted.rate(folded, end)
    return amount._replace(end=end, dimension=unit.dimension, unit=unit.name, per=per, bare=False, resume=resume)


def _times(folded: str, amount: Amount, end: int) -> Amount:
    per, resume = counted.rate(folded, end)
    if per or (folded.endswith("times", 0, end) and not times.multiplies(folded, amount, end)):
        return amount._replace(end=end, unit="time", per=per, bare=False, resume=resume)
    return amount._replace(end=end, dimension="multiple", bare=False, resume=end)


@cache
def _of_cents() -> re.Pattern[str]:
    return re.compile(
        r"[ -](?:each|off|coins?|levy|tax|charge|duty|rise|increase|cut|rebate|discount|deposit|more|less|cheaper)\b"
    )


@cache
def _currency_named() -> re.Pattern[str]:
    return re.compile(r"[€$]|\beuro(?=s?\b)|\bdollar(?=s?\b)")
