"""Years that stand alone, in rows and in decades; and which four digits are a number instead.

It knows what a year's neighbours look like. It does not know months or days.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac import days
from checker.almanac.dated import Dated
from checker.almanac.words import (
    CLEAR_CUES,
    COUNT_CUES,
    DATED_NOUNS,
    GAP,
    HEDGE_CUES,
    NAMED_CUES,
    NO_NOUN,
    NOT_COUNTED,
    PARTS_OF,
    PEOPLE,
    UNITS,
    YEARLY,
)
from checker.model import Span

if TYPE_CHECKING:
    from checker.almanac.page import Page

_BEFORE: Final = r"(?<! [\w.,:/+$£#@%] ) (?<! € ) (?<! \d[-\ ] ) (?<! [$£]\  ) (?<! €\  )"
# "2010-era" is a year; "2000-page" and "2000-strong" are counts.
_COMPOUND: Final = r"-(?!(?:era|present|now|today|based|level|levels|vintage|style|edition|specific|to|on)\b)[a-z]"
_AFTER: Final = rf"(?! \w | [.,:/]\d | \ ?[-%°×] \ ?\d | \ ?% | {_COMPOUND} | \ (?:x|over)\ \d | '\d )"
_YEARS: Final = rf"""
    (?: {_BEFORE} | (?<= \b fy ) ) (?P<first>1[0-9]\d\d|20\d\d|21\d\d)
    (?: \ ?(?P<join>[-/])\ ? | {GAP} (?P<word>to|until|till|through) {GAP} | {GAP} (?P<both>and) {GAP} )
    (?P<last>(?:1[0-9]|20|21)\d\d|\d\d) {_AFTER}
"""
_DECADE: Final = r"(?<! [\w.,:/+$£#@%] ) (?<! € ) (?P<decade>1[5-9]\d0|20\d0|'?[2-9]0) (?: ' )? s (?! \w )"
_SHORT: Final = r"(?<! \w ) ' (?P<year>\d\d) (?! [\w'] | [.,:/-]\d )"
_YEAR: Final = rf"(?: {_BEFORE} | (?<= \b fy ) ) (?P<year>1[0-9]\d\d|20\d\d|21\d\d) {_AFTER}"
_FISCAL: Final = r"(?<= \b fy ) (?P<first>\d\d) (?: [-/] (?P<last>\d\d) )? (?! \w | [.,:/-]\d )"
_CENTURY: Final = rf"(?P<number>1?\d|2[01]) (?:st|nd|rd|th) (?:{GAP}|-) centur(?:y|ies) \b"
_WORD_BEFORE: Final = re.compile(r"[a-z]+(?:'s)?\.?(?=[\s\"'(,-]{0,3}\Z)")
_WORDS_AFTER: Final = re.compile(r"[ \r\n]{1,3}([a-z]+(?:'s)?)(?:[ \r\n]{1,3}([a-z]+(?:'s)?))?")
_QUARTER: Final = r"\ ? q (?P<number>[1-4]) \b"
_LISTED: Final = re.compile(r"\b(?:1[5-9]|20)\d\d (?:and|or|to) \Z")
_LOOK_BACK: Final = 24
_SURE_FIRST, _SURE_LAST = 1900, 2099
_FINANCIAL_APRIL: Final = 4


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.VERBOSE)


def read_year(page: Page, start: int, end: int) -> Dated | None:
    """Read the years that begin with a run of digits (a row, a decade, a century, one year), or None."""
    if end - start <= 2:
        if start > 1 and page.folded.startswith("fy", start - 2):
            return _fiscal(page.folded, start)
        marked = start - page.folded.startswith("'", start - 1) if start else start
        return _decade(page.folded, marked, end) or _short(page.folded, marked) or _century(page.folded, start, end)
    if end - start != 4 or page.folded[start] not in "12":
        return None
    return _row(page, start, end) or _decade(page.folded, start, end) or _lone(page, start)


# Before a pattern is tried, the character behind the digits tells which it can be.
def _decade(folded: str, start: int, end: int) -> Dated | None:
    match = _pattern(_DECADE).match(folded, start) if folded.startswith(("s", "'"), end) else None
    if match is None:
        return None
    name = match["decade"]
    # "In the 80s" is a decade and "in his 80s" an age; "80s" alone could be either.
    if len(name) == 2 and _word_before(folded, match.start()) not in ("the", "mid", "early", "late"):
        return None
    first = int(name) if len(name) == 4 else days.two_digit_decade(int(name.lstrip("'")))
    return Dated(Span(*match.span()), *days.years(first, first + 9))


def _short(folded: str, start: int) -> Dated | None:
    """Read "in '98", "since '09": two digits are a year only after such a word."""
    match = _pattern(_SHORT).match(folded, start) if folded.startswith("'", start) else None
    if match is None or _word_before(folded, start) not in CLEAR_CUES:
        return None
    return Dated(Span(*match.span()), *days.year(days.remembered_year(int(match["year"]))))


def _fiscal(folded: str, start: int) -> Dated | None:
    """Read "FY13", the year that bears the number, and "FY12-13", from April to March."""
    match = _pattern(_FISCAL).match(folded, start)
    if match is None:
        return None
    first, last = int(match["first"]), match["last"]
    if last is None:
        return Dated(Span(*match.span()), *days.year(days.two_digit_year(first)))
    if int(last) != first + 1:
        return None
    return Dated(Span(*match.span()), *days.months(days.two_digit_year(first), _FINANCIAL_APRIL, 12))


def _century(folded: str, start: int, end: int) -> Dated | None:
    match = _pattern(_CENTURY).match(folded, start) if folded.startswith(("st", "nd", "rd", "th"), end) else None
    if match is None or (number := int(match["number"])) == 0:
        return None
    return Dated(Span(*match.span()), *days.years(number * 100 - 99, number * 100))


def _row(page: Page, start: int, end: int) -> Dated | None:
    """Read "2008-2012", "from 2008 to 2012", "2012-13"."""
    joined = page.folded.startswith((" ", "-", "/", "\n", "\r"), end)
    match = _pattern(_YEARS).match(page.folded, start) if joined else None
    if match is None:
        return None
    before, first = _word_before(page.folded, start), int(match["first"])
    if match["both"] and before != "between":
        return None
    last = int(match["last"])
    short = len(match["last"]) == 2
    if short and not match["join"]:
        return None
    last += first // 100 * 100 if short else 0
    span = Span(*match.span())
    if last <= first or (not short and _counts(page, before, *match.span())):
        return None
    if short and last == first + 1:
        begins = 9 if before in ("academic", "school") else _FINANCIAL_APRIL
        return Dated(span, *days.months(first, begins, 12))
    return Dated(span, *days.years(first, last))


def _lone(page: Page, start: int) -> Dated | None:
    match = _pattern(_YEAR).match(page.folded, start)
    if match is None:
        return None
    year, before = int(match["year"]), _word_before(page.folded, start)
    if not _SURE_FIRST <= year <= _SURE_LAST and before not in CLEAR_CUES and not _is_of_an_event(page, before, start):
        return None
    if _counts(page, before, match.start(), match.end()):
        return None
    quarter = _pattern(_QUARTER).match(page.folded, match.end())
    if quarter is not None:
        return Dated(Span(match.start(), quarter.end()), *days.months(year, 3 * int(quarter["number"]) - 2, 3))
    return Dated(Span(*match.span()), *days.year(year))


def _is_of_an_event(page: Page, before: str, start: int) -> bool:
    """Tell whether four digits follow "the Act of", "the fire of", and are a year however long ago."""
    return before == "of" and _word_before(page.folded, start - len("of ")) in DATED_NOUNS


def _counts(page: Page, before: str, start: int, end: int) -> bool:
    """Tell whether four digits count something, by the words on both sides."""
    after = _WORDS_AFTER.match(page.folded, end)
    first, second = (after[1], after[2] or "") if after else ("", "")
    if first in UNITS or before in COUNT_CUES or (first == "of" and second in PARTS_OF and before not in CLEAR_CUES):
        return True
    # 2000 and 1900 are the numbers that people round to; 1987 hardly ever counts anything.
    is_round = page.folded[start:end].endswith("00")
    plural = _plural(first)
    if before in CLEAR_CUES:
        return is_round and plural
    if _LISTED.search(page.folded, max(0, start - _LOOK_BACK), start):
        return plural and first not in YEARLY  # "the 2010 and 2015 elections"
    if before in HEDGE_CUES:
        return plural or _plural(second)
    if before.endswith("'s") and (not first or first in NO_NOUN):
        return True
    if before in NAMED_CUES or before.endswith("'s"):
        return is_round and plural
    if after and page.text[after.start(1)].isupper():
        return False
    return plural and first not in YEARLY


def _plural(word: str) -> bool:
    if word in PEOPLE:
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in NOT_COUNTED


def _word_before(folded: str, start: int) -> str:
    """Return the word before an offset without its full stop, or "" where a sentence or line begins."""
    match = _WORD_BEFORE.search(folded, max(0, start - _LOOK_BACK), start)
    return match.group().rstrip(".") if match else ""
