"""Finds a document's own date and its title at the top of its text, where they are plain to see.

It knows lines, menus and datelines. It does not know files or formats; where it is unsure it says nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Span
    from checker.prose import Prose

_MOST_LINES: Final = 60
_LONGEST_DATELINE: Final = 100
_LONG_LINE: Final = 150  # no headline is longer
_SENTENCE: Final = 60  # a line of this length that ends in a full stop, or goes on in the next, is body text
_NEAR: Final = 3  # lines between a headline and its dateline
_FEWEST_WORDS, _FEWEST_LETTERS = 4, 20
_FEWEST_WORDS_ALONE: Final = 5

_LINE: Final = re.compile(r"[^\n\r\u2028\u2029]+")
# Words that stand beside a date in a dateline. Everything else is a sentence, or at most a few names.
_DATELINE_WORDS: Final = frozenset(
    "posted published publication date dated updated created issued released release modified written added"
    " first last on by at in the of and day time am pm a p m gmt bst utc edt est et uk press news article mon tue wed"
    " thu fri sat sun monday tuesday wednesday thursday friday saturday sunday".split()
)
_UPDATED: Final = frozenset("updated modified accessed retrieved printed reviewed".split())
_MOST_OTHER_WORDS: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_BULLET: Final = re.compile(r"\s*(?:[•·*▪◦‣>|»]|[-–—]\s|\d{1,2}[.)]\s)")
_NO_HEADLINE: Final = re.compile(
    r"://|www\.|\b(?:cookies?|subscri\w{2,6}|newsletter|sign (?:in|up)|log ?in|skip to|click here|connecting to"
    r"|menu|javascript|advertis\w{3,7}|copyright|all rights|share (?:this|on)|follow us|read more"
    r"|home page|privacy|search)\b"
)
# "PORT SELWYN, Oct 9, 2024 (Newswire) - …": a place in capitals, a day, perhaps an agency, a dash.
_PLACE: Final = re.compile(r"^\s*[A-Z][A-Z .'’-]{2,40}(?:,\s?[A-Z][A-Za-z. ]{1,30})?,\s?$")
_CAPITALS: Final = re.compile(r"\s*[A-Z]{2}")
_AGENCY: Final = re.compile(r"^,?\s*(?:\([^()\n]{2,40}\)\s*)?(?:--|[-–—])\s")
_LONGEST_PLACE: Final = 80
# The day in the address of a page: ".../2019/nov/12/..." or ".../2019/11/12/...".
_IN_ADDRESS: Final = re.compile(
    r"""
    ^ \s* https?://[^\s/]{3,100} / (?:[^\s/]{1,40}/){0,6}?
    (?P<year>19\d\d|20\d\d) [/-]
    (?P<month>0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) [/-]
    (?P<day>0?[1-9]|[12]\d|3[01]) (?=[/-]|$)
    """,
    re.VERBOSE,
)
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_GLUED: Final = re.compile(r"[a-z][A-Z][a-z]")
_HEADING: Final = re.compile(r"\s*#{1,6}\s+")


class _Line(NamedTuple):
    """A line above the body: its stretch without outer spaces, and the day if it is a dateline."""

    start: int
    end: int
    day: dt.date | None
    updated: bool = False


def dateline(prose: Prose) -> dt.date | None:
    """Return the day that a line above the body gives as the document's own, or None.

    A line counts if it holds little else than one full date whose order of day and month is settled. A
    date of publication goes before one of an update. Where there is no such line, the place and day with which
    an agency begins its text count, and then the day in an address at the top.
    """
    dated = [line for line in _top(prose) if line.day is not None]
    chosen = next((line for line in dated if not line.updated), dated[0] if dated else None)
    if chosen is not None:
        return chosen.day
    return _agency_day(prose) or _day_in_address(prose)


def _agency_day(prose: Prose) -> dt.date | None:
    """Return the day that stands between the place and the dash with which an agency begins its text."""
    for number, match in enumerate(_LINE.finditer(prose.folded)):
        if number >= _MOST_LINES:
            return None
        if _is_body(prose, match, match.group().strip()):
            return _behind_place(prose, match.start(), match.end())
    return None


def _behind_place(prose: Prose, start: int, end: int) -> dt.date | None:
    if _CAPITALS.match(prose.text, start) is None:
        return None  # most texts begin otherwise, and their dates need not be known
    date = next((date for date in prose.dates if start <= date.span.start), None)
    if date is None or date.span.start > start + _LONGEST_PLACE or date.first != date.last or date.other is not None:
        return None
    named = _PLACE.match(prose.text[start : date.span.start]) and _AGENCY.match(prose.text[date.span.end : end])
    return date.first if named else None


def _day_in_address(prose: Prose) -> dt.date | None:
    found = _IN_ADDRESS.match(prose.folded)
    if found is None:
        return None
    month = found["month"]
    number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
    try:
        return dt.date(int(found["year"]), number, int(found["day"]))
    except ValueError:  # the 31st of a month that has none
        return None


def headline(prose: Prose) -> str | None:
    """Return the title: the line that reads as one and stands by the dateline, else the first; or None."""
    lines = list(_top(prose))
    fewest = _FEWEST_WORDS
    place = next((number for number, line in enumerate(lines) if line.day is not None), None)
    marked = [line for line in lines if _HEADING.match(prose.text[line.start : line.end])]
    if marked:
        near = marked
    elif place is not None:
        near = [*lines[max(0, place - _NEAR) : place][::-1], *lines[place + 1 : place + 1 + _NEAR]]
    else:
        near, fewest = lines, _FEWEST_WORDS_ALONE
    for line in near:
        if line.day is None and _reads_as_headline(prose.text[line.start : line.end], fewest):
            return _HEADING.sub("", prose.text[line.start : line.end], count=1)
    return None


def _top(prose: Prose) -> Iterator[_Line]:
    """Yield the lines above the first paragraph of the body that are not empty."""
    for number, match in enumerate(_LINE.finditer(prose.folded)):
        words = match.group().strip()
        if number >= _MOST_LINES or _is_body(prose, match, words):
            return
        if words:
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield _read(prose, start, start + len(words))


def _is_body(prose: Prose, line: re.Match[str], words: str) -> bool:
    if len(words) >= _LONG_LINE:
        return True
    if len(words) < _SENTENCE:
        return False
    following = prose.text[line.end() : line.end() + 2].lstrip("\r\n")
    return words.rstrip("\"')").endswith(".") or (len(following) > 0 and following[0].islower())


def _read(prose: Prose, start: int, end: int) -> _Line:
    """Tell whether a line is a dateline: one day, and next to nothing beside it."""
    if end - start > _LONGEST_DATELINE or not any(mark.isdigit() for mark in prose.folded[start:end]):
        return _Line(start, end, None)
    dates = [date for date in prose.dates if start <= date.span.start < end]
    full = [date for date in dates if date.first == date.last and date.other is None]
    if not full or len(dates) > 2:
        return _Line(start, end, None)
    words = _WORD.findall(prose.folded, start, full[0].span.start) + _WORD.findall(prose.folded, full[0].span.end, end)
    others = [word for word in words if word not in _DATELINE_WORDS]
    if len(others) > _MOST_OTHER_WORDS or not _stands_apart(prose, full[0].span, start, end, others):
        return _Line(start, end, None)
    return _Line(start, end, full[0].first, updated=not _UPDATED.isdisjoint(words))


def _stands_apart(prose: Prose, date: Span, start: int, end: int, others: list[str]) -> bool:
    """Tell whether a mark or "by" parts the date from the few other words of its line, and no sentence ends."""
    if not others:
        return True
    before, after = prose.folded[start : date.start].rstrip(), prose.folded[date.end : end].lstrip()
    if after.endswith("."):
        return False
    return before.endswith(("|", ",", "-", ":", "/")) or after.startswith(("|", ",", "-", "/", "by "))


def _reads_as_headline(line: str, fewest: int) -> bool:
    """Tell a headline from menus, notices and captions: some words, no list mark, nothing glued together."""
    words = _WORD.findall(line)
    if len(words) < fewest or len(line) < _FEWEST_LETTERS or _BULLET.match(line):
        return False
    if line.endswith(("...", "…", ":", ".")) or _NO_HEADLINE.search(line.lower()):
        return False
    return len(_GLUED.findall(line)) < 2
