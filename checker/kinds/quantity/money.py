"""Currencies: their signs, codes and names, before the number and after it.

It knows which ISO 4217 code is meant. It does not know numbers. To teach it a currency, add a line.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# code: signs before the number | names after it | names of its hundredth, the English singular first
TABLE: Final = """
GBP: £, gbp, ps, stg£ | pounds, pound, pounds sterling, pound sterling, sterling | penny, pennies, pence, p
GBP: | british pounds, british pound, quid |
USD: $, us$, $us, u.s.$, usd, usd$, us-$ | dollars, dollar, bucks, buck | cent, cents, ¢, us cents, us cent
USD: | us dollars, us dollar, u.s. dollars, american dollars, united states dollars, united states dollar |
EUR: €, eur, eu€ | euros, euro | euro cent, euro cents, eurocent, eurocents
JPY: ¥, jpy, jp¥ | yen, japanese yen |
INR: ₹, inr, rs, rs., re | rupees, rupee, indian rupees, indian rupee | paisa, paise
PKR: pkr | pakistani rupees, pakistan rupees |
CNY: cny, rmb, cn¥, yuan renminbi | yuan, 元, renminbi, chinese yuan, chinese renminbi, yuan renminbi |
CHF: chf, sfr | swiss francs, swiss franc, francs, franc | centime, centimes, rappen
CAD: cad, c$, ca$, can$, cdn$, $c, cad$ | canadian dollars, canadian dollar, loonies |
AUD: aud, a$, au$, $a, aus$, aud$ | australian dollars, australian dollar, aussie dollars |
NZD: nzd, nz$, $nz | new zealand dollars, new zealand dollar |
HKD: hkd, hk$ | hong kong dollars, hong kong dollar |
SGD: sgd, s$, sg$ | singapore dollars, singapore dollar |
TWD: twd, nt$, nt $ | taiwan dollars, new taiwan dollars |
MXN: mxn, mx$ | mexican pesos, mexican peso, pesos, peso |
ARS: ars | argentine pesos |
CLP: clp | chilean pesos |
COP: cop | colombian pesos |
PHP: php, ₱ | philippine pesos |
BRL: brl, r$ | reais, brazilian reais, brazilian real |
ZAR: zar | rand, rands, south african rand |
RUB: rub, ₽ | roubles, rouble, rubles, ruble, russian rubles, russian roubles | kopeck, kopecks, kopek, kopeks
UAH: uah, ₴ | hryvnia, hryvnias, ukrainian hryvnia |
PLN: pln | zloty, zlotys, zlotych, polish zloty, polish zlotys |
CZK: czk | czech koruna, czech crowns, koruna |
HUF: huf | forints, forint |
RON: ron | lei, romanian lei |
BGN: bgn | leva, lev, bulgarian leva |
SEK: sek | swedish kronor, swedish krona, swedish crowns, kronor, krona |
NOK: nok | norwegian kroner, norwegian krone, norwegian crowns |
DKK: dkk | danish kroner, danish krone, danish crowns, kroner, krone |
ISK: isk | icelandic kronur, icelandic krona |
TRY: try, ₺ | turkish lira, turkish liras, lira, liras |
ILS: ils, ₪, nis | shekels, shekel, israeli shekels, new israeli shekels |
EGP: egp, e£ | egyptian pounds, egyptian pound |
LBP: lbp | lebanese pounds, lebanese pound |
JOD: jod | jordanian dinars, jordanian dinar |
KWD: kwd | kuwaiti dinars, kuwaiti dinar |
IQD: iqd | iraqi dinars, iraqi dinar, dinars, dinar |
SAR: sar | saudi riyals, saudi riyal, riyals, riyal |
QAR: qar | qatari riyals, qatari riyal |
IRR: irr | iranian rials, iranian rial, rials, rial |
AED: aed | dirhams, dirham, uae dirhams, emirati dirhams |
MAD: mad | moroccan dirhams |
MYR: myr, rm, ringgit, malaysia ringgit | ringgit, ringgits, malaysian ringgit, malaysian ringgits | sen
MYR: | malaysia ringgits, malaysia ringgit |
THB: thb, ฿ | baht, thai baht |
IDR: idr, rp | rupiah, indonesian rupiah, rupiahs |
VND: vnd, ₫ | dong, vietnamese dong |
KRW: krw, ₩ | won, south korean won, korean won |
KES: kes, ksh | kenyan shillings, shillings, shilling |
NGN: ngn, ₦ | naira, nigerian naira |
GHS: ghs | cedis, cedi |
LKR: lkr | sri lankan rupees |
BDT: bdt | taka, bangladeshi taka |
XBT: btc, ₿ | bitcoins, bitcoin |
DEM: dm | deutschmarks, deutsche marks, marks, german marks |
FRF: ffr | french francs |
"""
# Written as codes after the number only in capitals or beside a known sign, because they are words.
WORDS_TOO: Final = frozenset(
    {
        "try",
        "mad",
        "php",
        "cop",
        "ron",
        "ps",
        "re",
        "dm",
        "sar",
        "won",
        "real",
        "rand",
        "marks",
        "lev",
        "lei",
        "dong",
        "c",
        "rs",
        "rm",
        "all",
        "top",
        "kr",
    }
)
HUNDREDTH: Final = Fraction(1, 100)
# A cent of no country is a cent of whichever of these is spoken of, and of the US dollar where none is.
_WITH_CENTS: Final = frozenset(("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"))


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
    | {code.lower(): Currency(code, Fraction(1)) for code, _, _, _ in _ROWS}
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
SIGNS: Final = frozenset("$£€¥₹₽₩₺₪₫₦₱฿₴₿")


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
    words = folded[max(0, at - _LONGEST_SIGN) : at].split(None, 8)
    last = words[-1].strip("-.(") if words else ""
    if last not in BEFORE and (not last or last.isalpha() or SIGNS.isdisjoint(last)):
        return None
    found = _sign().search(folded, max(0, at - _LONGEST_SIGN), at)
    if found is None:
        return None
    negative = bool(found["minus"] or found["minus2"])
    sign, start = found["sign"], found.start()
    if found["gap"] and not text[found.start("land") : found.end("land")].isupper():
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


def _is_code(written: str, sign: str, *, spaced: bool) -> bool:
    """Tell whether letters before a number are a currency: in capitals, or no English word."""
    if written.isupper():
        return not (spaced and sign in ("ps", "re", "try", "php", "all"))
    return sign in ("rs", "rm", "usd", "eur", "gbp", "ringgit")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<minus>(?<![a-z0-9])-)?
            (?P<sign> (?:(?<![a-z0-9.])(?P<land>[a-z]{1,3}|u\.s\.|us-)(?P<gap>[ ]?))? [$£€¥₹₽₩₺₪₫₦₱฿₴₿] (?:us|a|c|nz)?
              | (?<![a-z0-9.-])[a-z]{2,8}(?:[ ]ringgit)?\.? )
            [ ]{0,2}(?P<minus2>-)?$""",
        re.VERBOSE,
    )
