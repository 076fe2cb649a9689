"""Finds times that are written with digits: 3:15 p.m., 3.15pm, 15:50, 0600 GMT, 9 o'clock, 12 noon, 7 in the evening.

It knows what makes a time of a number, and which numbers only look like one. It does not know hedges or stretches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.almanac.words import GAP, MONTH, WEEKDAY
from checker.kinds.time.clock import Clock, Tail, Told, minute_of, tail
from checker.kinds.time.wording import (
    CLEAR,
    CLEAR_OF_24,
    NAMED,
    PREPOSITIONS,
    SIDE,
    hedge_before,
    is_no_time,
    pattern,
    words_before,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.prose import Prose

# Behind money, a decimal point, a section sign or a letter no time begins. (A set that stands by itself at the
# beginning is searched for twice as fast as one that repeats.)
_WRITTEN: Final = rf"""
    (?P<hour> [0-9] (?<! [\w.,:/$£\#§+%] [0-9] ) (?<! € [0-9] ) (?<! [$£]\ [0-9] ) [0-9]? )
    (?: (?P<mark> [:.] ) (?P<minute> [0-5][0-9] ) (?P<seconds> : [0-5][0-9] (?: [.,][0-9]{{1,3}} )? )?
      | (?P<joined> [0-5][0-9] ) )?
    (?! [0-9] )
    (?: (?P<gap> {GAP} )? {SIDE}
      | {GAP} ? (?P<oclock> o'\ ?clock \b )
      | {GAP} (?P<named> noon | midday | midnight ) (?! \w | -[a-z] )
      | (?: {GAP} (?P<hours> hours | hrs ) | h | (?P<zulu> z ) ) \b (?(joined) | (?!) )
      | (?<= [:.][0-9][0-9] ) (?! [:%/°] | [.,-][0-9] )
      | (?= ,?{GAP} (?: in | at | on | this | that | last | the | tonight | tomorrow | yesterday | {WEEKDAY} ) \b )
      | (?(joined) (?= {GAP} \(? [a-z] ) | (?!) )
    )
"""
_BESIDE_DATE: Final = rf"(?: \b (?:19|20)[0-9][0-9] | {MONTH} (?:\ [0-9]{{1,2}})? | {WEEKDAY} ) ,? \ {{1,2}} \Z"
_UNTIL: Final = rf"(?: \ ?-\ ? | {GAP} (?: to | until | till ) {GAP} ) (?P<until> [0-2][0-9]:[0-5][0-9] ) (?! [\w:] )"
# After "at" alone a bare number can be an hour of some night: "at 9 on Sunday night".
_AT: Final = frozenset("at until till til".split())


def written_times(prose: Prose) -> Iterator[Clock]:
    """Yield the times in digits, in order, none overlapping another."""
    for found in pattern(_WRITTEN).finditer(prose.folded):
        clock = _read(prose, found)
        if clock is not None:
            yield clock


def _read(prose: Prose, found: re.Match[str]) -> Clock | None:
    folded, (start, end) = prose.folded, found.span()
    if is_no_time(folded, end):
        return None
    if found["side"]:
        return _with_side(prose, found)
    if found["named"]:
        whole = found["hour"] == "12" and not found["minute"] and not found["joined"]
        return _made(start, NAMED[found["named"]], tail(prose, start, end)) if whole else None
    behind = tail(prose, start, end)
    if not _is_time(prose, found, behind):
        return None
    hour = found["hour"]
    of_24 = bool(found["joined"]) or (hour.startswith("0") and not found["oclock"])
    told = Told(int(hour), int(found["minute"] or found["joined"] or 0), of_24=of_24)
    if found["zulu"]:
        behind = Tail(behind.end, "", "UTC")
    when = minute_of(told, behind.part, behind.zone)
    return None if when is None else _made(start, when[0], behind, halves=when[1])


def _made(start: int, minute: int, behind: Tail, *, halves: bool = False) -> Clock:
    return Clock(start, behind.end, minute, halves, behind.zone)


def _with_side(prose: Prose, found: re.Match[str]) -> Clock | None:
    """Read a number with a.m. or p.m.; "0930am" is one only in one piece, "1050 AM" a station."""
    if found["joined"] and (found["gap"] or prose.folded[max(0, found.start() - 1) : found.start()] == "-"):
        return None
    minute = int(found["minute"] or found["joined"] or 0)
    told = Told(int(found["hour"]), minute, found["side"], bool(found["open_half"]))
    if not 0 < told.hour <= 12 and not (found["minute"] or found["joined"]):
        return None
    when = minute_of(told, "", "")
    return None if when is None else _made(found.start(), when[0], tail(prose, *found.span()), halves=when[1])


def _is_time(prose: Prose, found: re.Match[str], behind: Tail) -> bool:
    """Tell whether a number without a.m. or p.m. is a time, by its form and by what stands around it."""
    if found["oclock"]:
        return not found["minute"] and not found["joined"] and 0 < int(found["hour"]) <= 12
    if found["joined"]:
        return _is_joined(prose, found, behind)
    if found["seconds"]:
        return bool(behind.zone)
    if found["minute"] and (behind.zone or behind.part):
        return True
    if found["mark"] == ":":
        return _is_clear(prose, found)
    return not found["mark"] and _is_bare_hour(prose, found, behind)


def _is_joined(prose: Prose, found: re.Match[str], behind: Tail) -> bool:
    """Tell "0600 GMT" and "at 1430 hours" from "1500 hours of work" and "2010 est"."""
    if len(found["hour"]) < 2 or not (behind.zone or found["hours"] or found["zulu"]):
        return False
    if behind.zone or found["zulu"] or found["hour"].startswith("0"):
        return words_before(prose.folded, found.start())[-1:] != ["in"]
    words, (_, rest) = words_before(prose.folded, found.start()), hedge_before(prose.folded, found.start())
    return "at" in (*words[-1:], *rest[-1:])


def _is_clear(prose: Prose, found: re.Match[str]) -> bool:
    """Tell "at 9:40" and "on Sunday, 15:50" from the score, the verse and the running time."""
    folded, start = prose.folded, found.start()
    words, (_, rest) = words_before(folded, start), hedge_before(folded, start)
    leads = {*words[-1:], *rest[-1:]}
    if leads & CLEAR or (start == 0 and found.end() == len(prose.text)):
        return True
    if int(found["hour"]) < 13 and not found["hour"].startswith("0"):
        return False
    if words[-1:] == ["from"]:
        return _goes_on_later(folded, found)
    return bool(set(words[-1:]) & CLEAR_OF_24) or (
        pattern(_BESIDE_DATE).search(folded, max(0, start - 24), start) is not None
    )


def _goes_on_later(folded: str, found: re.Match[str]) -> bool:
    """Tell opening hours, "from 09:00 to 17:30", from a record that fell from 16:10 to 15:50."""
    until = pattern(_UNTIL).match(folded, found.end())
    return until is not None and until["until"] > f"{found['hour']:0>2}:{found['minute']}"


def _is_bare_hour(prose: Prose, found: re.Match[str], behind: Tail) -> bool:
    """Tell "at 7 in the evening" and "at 9 last night" from "12 in the morning and 14 in the afternoon"."""
    if not behind.part or not 0 < int(found["hour"]) <= 12:
        return False
    return is_led(prose, found.start(), behind, own=behind.end > found.end())


def is_led(prose: Prose, start: int, behind: Tail, *, own: bool) -> bool:
    """Tell whether a bare hour at `start` follows a word that makes it one, or is all that the text says.

    `own` tells that the part of the day is the time's own ("7 in the evening"), not that of a day beside it.
    """
    if own and start == 0 and behind.end == len(prose.text.rstrip()):
        return True
    words, (_, rest) = words_before(prose.folded, start), hedge_before(prose.folded, start)
    leads = {*words[-1:], *rest[-1:]}
    return bool(leads & (PREPOSITIONS if own else _AT))
