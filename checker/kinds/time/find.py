"""Finds every time of day in a text: single times with their hedge, and two that are the ends of a stretch.

It knows the order of things and what joins two times. It does not know how a time is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.almanac.words import GAP, MONTHS
from checker.kinds.time.allowance import DAY, HALF_DAY
from checker.kinds.time.clock import Clock
from checker.kinds.time.spoken import spoken_times
from checker.kinds.time.value import TimeValue
from checker.kinds.time.wording import HOUR_WORD, HOURS, hedge_before, hedge_behind, pattern, words_before
from checker.kinds.time.written import written_times
from checker.model import Mention, Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.prose import Prose

NAME: Final = "time"
_JOINING: Final = rf"""
    (?: \ ?--?\ ? | {GAP} (?P<word> to | and | or | until | till | til | through ) {GAP} (?: (?:about|around) {GAP} )? )
"""
_OPENING: Final = rf"""
    (?<! [\w.,:/$£\#§+%-] ) (?<! € )
    (?: (?P<digits> [0-9]{{1,2}} ) (?: [:.] (?P<minute> [0-5][0-9] ) )? | (?P<spoken> {HOUR_WORD} )
      | (?P<of_24> [01][0-9] | 2[0-3] ) (?P<minute_of_24> [0-5][0-9] ) )
    {_JOINING} \Z
"""
_CLOSING: Final = rf"{_JOINING} (?P<hour> [01]?[0-9] | 2[0-3] ) : (?P<minute> [0-5][0-9] ) (?! [\w:%] | [.,-][0-9] )"
_LOOK_BACK: Final = 32


def find(prose: Prose) -> Iterator[Mention]:
    """Yield the times of a text in order, none overlapping another; the hedge stands outside the span."""
    clocks = _in_order(prose)
    place = 0
    while place < len(clocks):
        first, following = clocks[place], clocks[place + 1 : place + 2]
        done = clocks[place - 1].end if place else 0
        joined = _stretch(prose, first, following[0]) if following else None
        place += 2 if joined else 1
        span, value = joined or _opened(prose, first, done) or _closed(prose, first) or _single(prose, first)
        yield Mention(NAME, span, span.of(prose.text), value)


def _in_order(prose: Prose) -> list[Clock]:
    """Return the times of a text, the longer of two that overlap."""
    found = sorted((*written_times(prose), *spoken_times(prose)), key=lambda clock: (clock.start, -clock.end))
    kept: list[Clock] = []
    for clock in found:
        if not kept or clock.start >= kept[-1].end:
            kept.append(clock)
    return kept


def _single(prose: Prose, clock: Clock) -> tuple[Span, TimeValue]:
    hedge = hedge_behind(prose.folded, clock.end) or hedge_before(prose.folded, clock.start)[0]
    return Span(clock.start, clock.end), TimeValue(clock.minute, clock.minute, hedge, clock.zone, clock.halves)


def _stretch(prose: Prose, first: Clock, second: Clock) -> tuple[Span, TimeValue] | None:
    """Join two whole times: "9 a.m. to 5 p.m.", "between noon and 3 p.m."."""
    joining = pattern(_JOINING).fullmatch(prose.folded, first.end, second.start)
    return None if joining is None else _joined(prose, first, second, joining["word"])


def _opened(prose: Prose, second: Clock, done: int) -> tuple[Span, TimeValue] | None:
    """Join a time with the bare hour before it: "7-9 p.m.", "between 2 and 3 p.m."."""
    found = pattern(_OPENING).search(prose.folded, max(done, second.start - _LOOK_BACK), second.start)
    if found is None:
        return None
    first = _of_24(prose, found, second) if found["of_24"] else _bare(prose, found)
    return None if first is None else _joined(prose, first, second, found["word"])


def _bare(prose: Prose, found: re.Match[str]) -> Clock | None:
    hour = HOURS[found["spoken"]] if found["spoken"] else int(found["digits"])
    words = words_before(prose.folded, found.start())
    if not 0 < hour <= 12 or (words and words[-1].rstrip(".") in MONTHS):
        return None
    return Clock(found.start(), found.end(), hour % 12 * 60 + int(found["minute"] or 0), halves=True)


def _of_24(prose: Prose, found: re.Match[str], second: Clock) -> Clock | None:
    """Read the 1900 of "1900-2100 GMT", where the other is written as it is."""
    if not prose.folded[second.start : second.start + 4].isdigit():
        return None
    return Clock(found.start(), found.end(), int(found["of_24"]) * 60 + int(found["minute_of_24"]))


def _closed(prose: Prose, first: Clock) -> tuple[Span, TimeValue] | None:
    """Join a time with the one behind it that has no mark of its own: "from 8:30 a.m. to 5:30"."""
    found = pattern(_CLOSING).match(prose.folded, first.end)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"])
    of_24 = hour > 12 or found["hour"].startswith("0")
    second = Clock(found.start("hour"), found.end(), (hour if of_24 else hour % 12) * 60 + minute, halves=not of_24)
    return _joined(prose, first, second, found["word"])


def _joined(prose: Prose, first: Clock, second: Clock, word: str | None) -> tuple[Span, TimeValue] | None:
    """Make one value of two times, or None where they are two: "at 9 a.m. and 5 p.m."."""
    hedge, before = hedge_before(prose.folded, first.start)
    between = (before or words_before(prose.folded, first.start))[-1:] == ["between"]
    if (word == "and" and not between) or (first.zone and second.zone and first.zone != second.zone):
        return None
    ends = _ends(first, second)
    if ends is None:
        return None
    value = TimeValue(
        *ends,
        hedge if hedge == "about" else None,
        second.zone or first.zone,
        halves=first.halves and second.halves,
        stretch=not between and word != "or",
    )
    return Span(first.start, second.end), value


def _ends(first: Clock, second: Clock) -> tuple[int, int] | None:
    """Return the two minutes, in the halves of the day that lie nearest to each other; None where they are one."""
    if first.halves and second.halves:
        length = (second.minute - first.minute) % HALF_DAY
        return (first.minute, first.minute + length) if length else None
    starts, ends = _readings(first), _readings(second)
    length, start = min(((end - start) % DAY, start) for start in starts for end in ends)
    return (start, start + length) if length else None


def _readings(clock: Clock) -> tuple[int, ...]:
    return (clock.minute, clock.minute + HALF_DAY) if clock.halves else (clock.minute,)
