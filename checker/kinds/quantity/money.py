"""Currencies as written: signs, codes and names, before the number and after it.

It knows which ISO 4217 code is meant. It does not know numbers; the names stand in `currencies`.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quantity.currencies import TABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

# Written as codes after the number only in capitals or beside a known sign, because they are words.
WORDS_TOO: Final = frozenset(
    """try mad php cop ron ps re dm sar won real rand marks lev lei dong c rs rm all top kr tk kip soles punt punts lats
    crc pula kina ether bam ars leones""".split()
)
# Written in small letters too.
_IN_SMALL: Final = frozenset("rs rs. rm usd eur gbp ringgit ksh kshs sfr rp rp. zł tk".split())
# Before a number, and apart from it, these are words or marks of something else even in capitals.
_WORDS_BEFORE: Final = frozenset("ps re try php all top cop".split())
HUNDREDTH: Final = Fraction(1, 100)
# A cent of no country is a cent of whichever of these is spoken of, and of the US dollar where none is.
_WITH_CENTS: Final = frozenset(("USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"))


class Currency(NamedTuple):
    """A currency as written: the ISO code, or the name of its hundredth; and how many of it (10**6 in MUSD)."""

    code: str
    worth: Fraction


class Sign(NamedTuple):
    """The sign or code of a currency right before a number: where it begins, and whether a minus stands there."""

    start: int
    code: str
    negative: bool


def _rows() -> Iterator[tuple[str, list[str], list[str], list[str]]]:
    for line in TABLE.strip().splitlines():
        code, _, columns = line.partition(": ")
        before, after, parts = (
            [name.strip() for name in column.split(",") if name.strip()] for column in columns.split("|")
        )
        yield code, before, after, parts


_ROWS: Final = tuple(_rows())
BEFORE: Final = {sign: code for code, signs, _, _ in _ROWS for sign in signs}
AFTER: Final = (
    {name: Currency(code, Fraction(1)) for code, _, names, _ in _ROWS for name in names}
    | {part: Currency(parts[0], Fraction(1)) for _, _, _, parts in _ROWS for part in parts}
    | {code.lower(): Currency(code, Fraction(1)) for code, signs, _, _ in _ROWS if code.lower() in signs}
    | {
        f"m{code.lower()}": Currency(code, Fraction(10**6))
        for code in ("USD", "GBP", "EUR", "SEK", "NOK", "DKK", "CHF")
    }
    | {
        sign: Currency(code, Fraction(1))
        for code, signs, _, _ in _ROWS
        for sign in signs
        if not sign.isalpha() or sign in ("rm", "rs", "rmb", "ksh")
    }
)
# name of a hundredth: code of the whole
MINOR: Final = {parts[0]: code for code, _, _, parts in _ROWS if parts}
_LONGEST_SIGN: Final = 18
_NEAR: Final = 240
SIGNS: Final = frozenset("$£€¥₹₽₩₺₪₫₦₱฿₴₿₣₸₼₾₮₲₡₵")


def whole_of(part: str, spoken_of: str) -> str | None:
    """Return the code of the currency that a part belongs to beside the one spoken of: cent, CAD → CAD."""
    if part == "cent" and spoken_of in _WITH_CENTS:
        return spoken_of
    return MINOR.get(part)


def currency_name(code: str) -> str:
    """Return the first English name of a currency, in the plural: GBP → pounds; the code itself without one."""
    return next((name for name, currency in AFTER.items() if currency.code == code), code)


def before(text: str, folded: str, at: int) -> Sign | None:
    """Return the sign or code of a currency that stands right before offset `at`, or None."""
    if folded[at - 1 : at] == "r" and text[at - 1] == "R":
        return Sign(at - 1, "ZAR", negative=False) if _is_rand(folded, at) else None
    words = folded[max(0, at - _LONGEST_SIGN) : at].split(None, 8)
    last = words[-1].strip("-.(") if words else ""
    if last not in BEFORE and (not last or last.isalpha() or SIGNS.isdisjoint(last)):
        return None
    found = _sign().search(folded, max(0, at - _LONGEST_SIGN), at)
    if found is None:
        return None
    negative = bool(found["minus"] or found["minus2"])
    sign, start = found["sign"], found.start()
    if found["gap"] and (found["land"] == "a" or not text[found.start("land") : found.end("land")].isupper()):
        start, sign = found.end("gap"), sign[len(found["land"]) + 1 :]
    code = BEFORE.get(sign.replace(" ", "")) or BEFORE.get(sign)
    if code is None and found["land"]:
        start, sign = found.end("gap"), sign.lstrip("abcdefghijklmnopqrstuvwxyz.- ")
        code = BEFORE.get(sign)
    if code is None or (
        sign.isalpha() and not _is_code(text[start : start + len(sign)], sign, spaced=folded[at - 1] == " ")
    ):
        return None
    return Sign(start, code, negative)


def _is_rand(folded: str, at: int) -> bool:
    """Tell "R20 million" and "R1,200" from the names R2 and R101: only sums are written so."""
    return folded[at - 2 : at - 1] in ("", *" (\n") and _sum().match(folded, at) is not None


def spoken_of(folded: str, at: int) -> str:
    """Return the code of the currency whose sign stands nearest before or after `at`, or nothing."""
    before = _few_signs().findall(folded, max(0, at - _NEAR), at)
    nearest = before[-1:] or _few_signs().findall(folded, at, at + _NEAR)[:1]
    return BEFORE[nearest[0]] if nearest else ""


def _is_code(written: str, sign: str, *, spaced: bool) -> bool:
    """Tell whether letters before a number are a currency: in capitals, or no English word."""
    if written.isupper():
        return not (spaced and sign in _WORDS_BEFORE)
    return sign in _IN_SMALL


@cache
def _sum() -> re.Pattern[str]:
    return re.compile(
        r"""[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])
          | [0-9]{1,6}(?:\.[0-9]{1,2})?(?:[ ](?:m|b|tr)illion|[ ]?(?:bn|m|trn))\b""",
        re.VERBOSE,
    )


@cache
def _few_signs() -> re.Pattern[str]:
    return re.compile(r"[£$€](?=[0-9])")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<minus>(?<![a-z0-9])-)?
            (?P<sign> (?:(?<![a-z0-9.])(?P<land>[a-z]{1,3}|u\.s\.|us-)(?P<gap>[ ]?))?
                  [$£€¥₹₽₩₺₪₫₦₱฿₴₿₣₸₼₾₮₲₡₵] (?:us|a|c|nz)?
              | (?<![a-z0-9.-])[a-z]{2,8}(?:[ ]ringgit)?\.? )
            [ ]{0,2}(?P<minus2>-)?$""",
        re.VERBOSE,
    )
