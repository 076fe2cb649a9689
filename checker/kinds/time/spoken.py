"""Finds times that are told in words: half past nine, ten to six, nine o'clock, seven p.m., noon and midnight.

It knows what makes a time of those words, and where they tell of something else. It does not know hedges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.almanac.words import CARDINALS, GAP
from checker.kinds.time.allowance import DAY, HALF_DAY
from checker.kinds.time.clock import Clock, Told, minute_of, tail
from checker.kinds.time.wording import (
    GOES_ON,
    HOUR_WORD,
    HOURS,
    LEADS_TO_NAMED,
    NAMED,
    OF_A_DAY,
    PART,
    PREPOSITIONS,
    SIDE,
    TELLING,
    hedge_before,
    is_no_time,
    pattern,
    words_before,
)
from checker.kinds.time.written import is_led

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.kinds.time.clock import Tail
    from checker.prose import Prose

_MINUTE_WORD: Final = "(?:fifteen|twenty(?:[ -]five)?|thirty(?:[ -]five)?|forty(?:[ -]five)?|fifty(?:[ -]five)?)"
_HOUR_FIRST: Final = rf"""
    (?<! [\w'-] ) (?P<hour>{HOUR_WORD}) (?: [ -] (?P<minute>{_MINUTE_WORD}) )?
    (?: {GAP} (?: (?P<oclock> o'\ ?clock \b ) | {SIDE} | (?P<named> noon | midday | midnight ) (?! \w | -[a-z] ) )
      | (?= {PART} ) | (?= {OF_A_DAY} ) )
"""
_PART_FIRST: Final = rf"""
    (?<! [\w'.,:-] )
    (?: (?P<share> half | (?: a {GAP} )? quarter )
      | (?P<count> five | ten | twenty (?: [ -]five )? | [0-9]{{1,2}} ) (?P<minutes> {GAP} minutes? )? )
    {GAP} (?P<way> past | to | after | before ) {GAP}
    (?: (?P<hour> {HOUR_WORD} | 1[0-2] | [1-9] ) | (?P<named> noon | midday | midnight ) )
    (?! \w | ' | -[a-z] | [.,:][0-9] | % | \ (?: per | hundred | thousand | million | billion | half | quarters?
        | thirds? | and\ a | minutes? | hours? | days? | weeks? | months? | years? | people | points? ) \b )
    (?: {GAP} (?: (?P<oclock> o'\ ?clock \b ) | {SIDE} ) )?
"""
_NAMED: Final = r"(?<! [\w'] ) (?: noon | mid(?:day|night) ) (?! [\w'] | -[a-z] )"
_TO_ANOTHER: Final = (
    rf"(?: \ ?-\ ? | {GAP} (?: to | until | till ) {GAP} ) (?: [0-9] | {HOUR_WORD}\b | noon\b | midnight\b )"
)
_NEXT_WORD: Final = r"(?:\ {1,2}|\ ?\n\ ?)([a-z]+)"
_ENDS: Final = frozenset("deadline deadlines curfew cutoff expiry".split())
# One of these stands in every text that tells a time in words.
_TOLD_BY: Final = frozenset("clock am pm m morning afternoon evening night tonight hours noon midday midnight".split())
# "A quarter to five" after these, not "cut from a quarter to five".
_BEFORE_SHARE: Final = TELLING | {"was", "about", "around", "by"}
_PARTS: Final = frozenset("half quarter five ten twenty minutes minute".split())
_WAYS: Final = frozenset("past to after before".split())


def spoken_times(prose: Prose) -> Iterator[Clock]:
    """Yield the times in words; some overlap ("quarter past nine o'clock"), and the longest is meant."""
    words, folded = prose.words, prose.folded
    if "past" in words or (words & _PARTS and words & _WAYS):
        for found in pattern(_PART_FIRST).finditer(folded):
            if (clock := _part_first(prose, found)) is not None:
                yield clock
    if words & _TOLD_BY and words & HOURS.keys():
        for found in pattern(_HOUR_FIRST).finditer(folded):
            if (clock := _hour_first(prose, found)) is not None:
                yield clock
    if words & NAMED.keys():
        for found in pattern(_NAMED).finditer(folded):
            if _stands_alone(prose, *found.span()):
                behind = tail(prose, *found.span())
                yield Clock(found.start(), behind.end, NAMED[found[0]], zone=behind.zone)


def _hour_first(prose: Prose, found: re.Match[str]) -> Clock | None:
    """Read "nine o'clock", "seven-thirty p.m.", "twelve noon", "one in the afternoon"."""
    start, end = found.span()
    if is_no_time(prose.folded, end):
        return None
    behind = tail(prose, start, end)
    hour, minute = HOURS[found["hour"]], _minutes(found["minute"] or "")
    if found["named"]:
        named = NAMED[found["named"]]
        return Clock(start, behind.end, named, zone=behind.zone) if hour == 12 and not minute else None
    if not (found["oclock"] or found["side"]) and not is_led(prose, start, behind, own=behind.end > end):
        return None
    told = Told(hour, minute, found["side"] or "", bool(found["open_half"]))
    return _made(start, behind, minute_of(told, behind.part, behind.zone))


def _part_first(prose: Prose, found: re.Match[str]) -> Clock | None:
    """Read "half past nine", "a quarter to five p.m.", "ten to six", "five minutes to midnight"."""
    start, end = found.span()
    behind = tail(prose, start, end)
    if not _is_told(prose, found, marked=bool(found["oclock"] or found["side"] or behind.end > end or behind.part)):
        return None
    away = _minutes(found["share"] or found["count"])
    if found["way"] in ("to", "before"):
        away = -away
    if found["named"]:
        return Clock(start, behind.end, (NAMED[found["named"]] + away) % DAY, zone=behind.zone)
    hour = HOURS.get(found["hour"]) or int(found["hour"])
    when = minute_of(Told(hour, 0, found["side"] or "", bool(found["open_half"])), behind.part, behind.zone)
    if when is None:
        return None
    if hour == 12 and away < 0 and behind.part == "morning":
        when = HALF_DAY, False  # "ten to twelve in the morning" comes before noon, "ten past" after midnight
    return _made(start, behind, ((when[0] + away) % (HALF_DAY if when[1] else DAY), when[1]))


def _made(start: int, behind: Tail, when: tuple[int, bool] | None) -> Clock | None:
    return None if when is None else Clock(start, behind.end, when[0], when[1], behind.zone)


def _minutes(words: str) -> int:
    """Return the minutes that "half", "a quarter", "twenty-five" and "10" stand for."""
    if words.endswith(("half", "quarter")):
        return 30 if words.endswith("half") else 15
    return int(words) if words.isdigit() else sum(CARDINALS[each] for each in words.replace("-", " ").split())


def _is_told(prose: Prose, found: re.Match[str], *, marked: bool) -> bool:
    """Tell "at ten to six" from "five to six points"; `marked` is a time that has its mark behind it."""
    way, share, minutes = found["way"], found["share"], found["minutes"]
    if share == "half" and way != "past":
        return False
    if way in ("after", "before") and not (found["named"] or found["oclock"] or found["side"]):
        return share is not None and way == "after"
    if way == "past" and (share or found["named"]):
        return True
    words, (_, rest) = words_before(prose.folded, found.start()), hedge_before(prose.folded, found.start())
    leads = {*words[-1:], *rest[-1:]}
    if way == "past":
        return marked or bool(leads & PREPOSITIONS)
    if found["named"] and (share or minutes):
        return True
    if not share and not minutes and found["count"].isdigit():
        return False  # "from 10 to six", "at 5 to 1"
    if marked or share:
        return marked or bool(leads & _BEFORE_SHARE)
    # "At ten to one" are odds, "at ten to twelve sites" a number of them.
    return bool(leads & TELLING) and found["hour"] != "one" and _goes_on(prose, found.end())


def _stands_alone(prose: Prose, start: int, end: int) -> bool:
    """Tell the noon and midnight that are times from those of "High Noon", "midnight oil" and "Midnight Express"."""
    alone = start == 0 and tail(prose, start, end).end == len(prose.text)
    if alone or pattern(_TO_ANOTHER).match(prose.folded, end) is not None:
        return not prose.text[start].isupper() or start == 0
    following = pattern(_NEXT_WORD).match(prose.folded, end)
    if following is not None and following[1] in _ENDS:
        return True  # "a midnight deadline" is one at midnight
    before = words_before(prose.folded, start)[-1:]
    dashed = prose.folded[max(0, start - 2) : start].rstrip().endswith("-")
    if prose.text[start].isupper() or not (dashed or set(before) & LEADS_TO_NAMED):
        return False
    return _goes_on(prose, end) or bool(tail(prose, start, end).zone)


def _goes_on(prose: Prose, end: int) -> bool:
    """Tell whether no noun follows that the words before `end` would describe or count."""
    following = pattern(_NEXT_WORD).match(prose.folded, end)
    return following is None or following[1] in GOES_ON
