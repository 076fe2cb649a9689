"""Dates with a part in words: "the fourth of July 1995", "January first", "6 April seventeen thirty-three".

It knows number words as far as days and years need them. It does not know dates written in digits alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.dated import Dated, Yearless
from checker.almanac.words import CARDINALS, GAP, MONTH, MONTHS, ORDINALS, WEEKDAY, WEEKDAYS, YEAR
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.almanac.page import Page

_FULL_MONTHS: Final = frozenset(name for name in MONTHS if len(name) > 3 or name == "may")
_LONGEST_LEAD: Final = 40
_UNIT: Final = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TEENS: Final = r"(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
_TENS: Final = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
BELOW_100: Final = rf"(?:{_TENS}(?:[\ -]{_UNIT}\b)?|{_TEENS}|{_UNIT})\b"
SPELLED_YEAR: Final = rf"""
    (?: (?P<thousand> two\ thousand ) (?: \ (?:and\ )? (?P<rest>{BELOW_100}) )?
      | (?P<century> {_TEENS} | twenty ) [\ -]
        (?: hundred\b (?: \ (?:and\ )? (?P<years>{BELOW_100}) )?
          | (?P<tail> {_TENS}(?:[\ -]{_UNIT})?\b | {_TEENS}\b ) ) )
"""
# Longer words first; "twenty-first" is also written in two words.
_ORDINAL: Final = "(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)).replace("-", r"[\ -]") + r")\b"
_YEAR_END: Final = rf"(?: ,? {GAP} (?: of {GAP} )? (?: (?P<year>{YEAR}) (?! \w | [.,:/-]\d ) | {SPELLED_YEAR} ) )"


def spelled_dates(page: Page) -> Iterator[Dated | Yearless]:
    """Yield the dates around a month's full name whose day is in words; in no order."""
    for name in _FULL_MONTHS & page.words:
        at = page.folded.find(name)
        while at >= 0:
            date = _read_at(page, at, len(name))
            if date is not None:
                yield date
            at = page.folded.find(name, at + len(name))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE)


_DAY_LAST: Final = rf"""
    (?P<month>{MONTH}) {GAP} (?P<the> the {GAP} )? (?P<day>{_ORDINAL}) {_YEAR_END}?
"""
_DAY_FIRST: Final = rf"""
    (?<!\w) (?: (?P<weekday>{WEEKDAY}) ,? {GAP} )? (?: the {GAP} )?
    (?: (?P<day>{_ORDINAL}|ides) {GAP} (?: day {GAP} )? of | (?P<cardinal>{BELOW_100}|\d\d?) ) {GAP}
    \Z
"""
_MONTH_END: Final = rf"(?P<month>{MONTH}) {_YEAR_END}?"
# What an ordinal, and a year in words, begin with.
_ORDINAL_STARTS: Final = tuple({name.partition("-")[0] for name in ORDINALS})
_CENTURY_STARTS: Final = ("two", *(name for name, number in CARDINALS.items() if 10 <= number <= 20))
_LONGEST_GAP: Final = 32
_ENDS_DAY: Final = re.compile(r"(?:of|th|st|nd|rd|en|ty|[0-9]|one|two|three|four|five|six|seven|eight|nine)\s{1,3}\Z")
_FOLLOWS: Final = re.compile(r"\s{0,3}(?:\Z|[.,;:!?)\n])")
_LEADS: Final = re.compile(r"(?:\b(?:on|by|since|until|from|before|after|till|of|to)\s{1,3}|(?:\A|\n)\s{0,3})\Z")


def _read_at(page: Page, at: int, length: int) -> Dated | Yearless | None:
    folded = page.folded
    if (at and folded[at - 1].isalnum()) or folded[at + length : at + length + 1].isalnum():
        return None
    low = max(0, at - _LONGEST_LEAD)
    after = folded[at + length : at + length + _LONGEST_GAP].lstrip(" .,\r\n")
    if at and _ENDS_DAY.search(folded, max(0, at - 9), at):
        return _day_first(folded, low, at) if _may_begin(folded[low:at].split(), after) else None
    if not after.removeprefix("the").lstrip().startswith(_ORDINAL_STARTS):
        return None
    match = _pattern(_DAY_LAST).match(folded, at)
    if match is None:
        return None
    date = _made(match, match, match.start())
    if isinstance(date, Yearless) and not match["the"] and not _is_plain(folded, match):
        return None
    return date


def _may_begin(before: list[str], after: str) -> bool:
    """Tell quickly whether a day or a year in words may stand beside a month: hardly one date of a hundred has them."""
    if before and before[-1] == "of":
        return len(before) > 1 and before[-2].endswith(("st", "nd", "rd", "th", "ides", "day"))
    return after.removeprefix("of").lstrip().startswith(_CENTURY_STARTS)


def _is_plain(folded: str, match: re.Match[str]) -> bool:
    """Tell whether "May first" is a day: May is a name, too, and first an adverb."""
    low = max(0, match.start() - 10)
    return bool(_LEADS.search(folded, low, match.start()) and _FOLLOWS.match(folded, match.end()))


def _day_first(folded: str, low: int, at: int) -> Dated | Yearless | None:
    end = _pattern(_MONTH_END).match(folded, at)
    lead = _pattern(_DAY_FIRST).search(folded, low, at)
    # A cardinal counts: "three May elections". It is a day only before a year in words.
    if end is None or lead is None or not (lead["day"] or end["thousand"] or end["century"]):
        return None
    starts = lead.start("weekday"), lead.start("day"), lead.start("cardinal")
    return _made(lead, end, next(start for start in starts if start >= 0))


def _made(lead: re.Match[str], end: re.Match[str], start: int) -> Dated | Yearless | None:
    part = lead.groupdict()
    month = MONTHS[end["month"].rstrip(".")]
    number = _day(part["day"] or part["cardinal"], month)
    named = part.get("weekday")
    weekday = WEEKDAYS[named.rstrip(".")] if named and named.endswith("day") else None
    span = Span(start, end.end())
    year = int(end["year"]) if end["year"] else spelled_year(end)
    only = days.day(2000 if year is None else year, month, number)
    if only is None:
        return None
    if year is None:
        return Yearless(span, (month, number), (month, number), weekday)
    return Dated(span, *only, weekday=weekday)


def _day(word: str, month: int) -> int:
    if word == "ides":
        return 15 if month in (3, 5, 7, 10) else 13
    return int(word) if word.isdigit() else ORDINALS.get(word.replace(" ", "-")) or below_100(word)


def spelled_year(match: re.Match[str]) -> int | None:
    """Return the year that a match of `SPELLED_YEAR` names, or None where the match has none."""
    if match["thousand"]:
        return 2000 + below_100(match["rest"] or "")
    if match["century"]:
        return below_100(match["century"]) * 100 + below_100(match["years"] or match["tail"] or "")
    return None


def below_100(words: str) -> int:
    """Return the number that words name: "twenty-five" is 25, and no words are nought."""
    return sum(CARDINALS[word] for word in words.replace("-", " ").split())
