"""The words that stand beside a time of day: parts of the day, hedges, prepositions, and what makes it none.

It knows which words mean what. It does not know how a time is written. To teach it a word, add it to its row.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.almanac.words import GAP, WEEKDAY

if TYPE_CHECKING:
    from checker.kinds.time.allowance import Hedge

HOURS: Final = dict(
    zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True)
)
HOUR_WORD: Final = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
NAMED: Final = {"noon": 720, "midday": 720, "midnight": 0}
# The marks of the half of the day; "a.m. or p.m." leaves it open in so many words.
SIDE: Final = rf"""
    (?P<side>[ap]) (?: m\b | \.\ ?m\b\.? ) (?: (?P<open_half> {GAP} or {GAP} [ap] ) (?: m\b | \.\ ?m\b\.? ) )?
"""
# Parts of the day that belong to the time, and those that belong to a day told beside it ("9:40 Sunday night").
PART: Final = rf"""
    {GAP} (?: in {GAP} the {GAP} (?: (?:early|late|mid) [ -] )? (?P<part> morning | afternoon | evening )
            | in {GAP} the {GAP} (?P<small> (?:small|early|wee) {GAP} hours )
              (?: {GAP} of {GAP} the {GAP} (?: morning | night ) )?
            | at {GAP} (?P<night> night ) ) (?! \w | -\w | '\w )
"""
OF_A_DAY: Final = rf"""
    ,? {GAP} (?: on {GAP} )? (?:
        (?: this | that | last | the {GAP} (?:same|next|following|previous) | tomorrow | yesterday | each | every
          | (?: (?:this|that|last|next|the) {GAP} )? {WEEKDAY} )
        {GAP} (?: (?:early|late|mid) [ -] )? (?P<day_part> morning | afternoon | evening | night )
      | (?P<tonight> tonight ) ) (?! \w | -\w )
"""

# What stands before a time, by what it makes of it; of two the longer wins.
_BEFORE: Final[dict[Hedge, str]] = {
    "about": """
        about, around, approximately, approx, approx., roughly, circa, near, close to, some time around, sometime
        around, in the region of, estimated at, an estimated, ~, or about, or around
        """,
    "just-before": """
        just before, shortly before, soon before, right before, a little before, a bit before, slightly before, not
        long before, minutes before, moments before, a few minutes before, a couple of minutes before, several
        minutes before, some minutes before, nearly, almost, approaching, nearing, just shy of, just short of,
        towards, toward, just gone before, coming up to, getting on for, just under, immediately before
        """,
    "just-after": """
        just after, shortly after, soon after, right after, a little after, a bit after, slightly after, not long
        after, minutes after, moments after, a few minutes after, a couple of minutes after, several minutes after,
        some minutes after, just past, shortly past, a little past, slightly past, a few minutes past, just gone,
        immediately after, just following, just over
        """,
    "before": "before, earlier than, ahead of, prior to, well before, long before, sometime before, some time before",
    "after": "after, later than, past, well after, long after, well past, long past, sometime after, some time after",
    "by": "by, no later than, not later than, at the latest by, not after, on or before, at or before, up to",
    "not-before": "no earlier than, not earlier than, not before, at or after, from at least",
}
# What stands behind it.
_BEHIND: Final[dict[Hedge, str]] = {
    "about": "or so, or thereabouts, give or take, approximately, or about then",
    "by": "at the latest, or earlier, or sooner, or before",
    "not-before": "at the earliest, or later, or after, onwards, onward, and later, and after",
}
# Words between a hedge and its time.
_BETWEEN: Final = frozenset("at the".split())
_LONGEST: Final = 4
_LOOK_BACK: Final = 48
_LAST_WORDS: Final = r"(?:[a-z~]+\.?(?:\ {1,3}|\ ?\n\ ?)|~){1,8}\Z"
_COUNTED: Final = r"[0-9]\ minutes\ [a-z]+\ (?:the\ )?\Z"

# After these a number with minutes, or an hour with a part of the day, is a time.
PREPOSITIONS: Final = frozenset(
    "at around about approximately by until till til from to before after since past".split()
)
# After these "9:40" is one without any other mark. "In 9:40" and "of 9:40" are lengths, "by 9:40" a lead, "from 2:05
# to 2:03" a record that fell.
CLEAR: Final = frozenset("at before after until till til since past".split())
# After these "15:50" is one, which could not be told from a running time alone.
CLEAR_OF_24: Final = CLEAR | frozenset(
    "by around about approximately between updated published posted modified today yesterday tomorrow"
    " monday tuesday wednesday thursday friday saturday sunday".split()
)
# The "ten to six" of a clock, not of "raised from ten to six"; what was "at ten to one" has odds.
TELLING: Final = frozenset("at until till til since just nearly almost before after".split())
# A length of time, a place on a recording or on a dial, and the names of programmes.
_NO_TIME: Final = rf"""
    {GAP} (?:
        mark | minutes? | mins? | seconds? | secs? | laps? | pace | left | remaining | ratio | scale | odds | aspect
      | per\b | (?:a|the) {GAP} (?:mile|km|kilometre|kilometer) | to {GAP} (?:go|play|spare)
      | (?:in|into|of|on) {GAP} (?:the|this|that|his|her|its|a) {GAP} (?: [a-z]+ {GAP} )?
        (?: video | clip | film | footage | recording | tape | track | song | game | match | half | quarter | period
          | race | marathon | podcast | episode )
      | position | direction | shadow | news | newscast | bulletin | edition
    ) \b
"""
# What goes on after noon and midnight where they are times: no noun, which they would describe ("midnight oil").
GOES_ON: Final = frozenset(
    "a an the this that these those his her their its our my your he she it they we i you there and or but nor as at"
    " by for from in into of off on onto out over since so than through till to until up upon via was were is are had"
    " has have will would could should may might must can when where which while who whom if because before after"
    " during with without under between around about local last next today tonight tomorrow yesterday each every"
    " according amid following ahead when sharp gmt utc bst et est edt ct pt monday tuesday wednesday"
    " thursday friday saturday sunday january february march april june july august september october november"
    " december said says killing leaving police witnesses".split()
)
LEADS_TO_NAMED: Final = PREPOSITIONS | frozenset(
    "between and near nearing approaching towards toward almost nearly through is was of or gone shortly".split()
)


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Compile a verbose pattern on first use: most texts need only some of them."""
    return re.compile(source, re.VERBOSE)


def part_of_day(found: re.Match[str]) -> str:
    """Return the part of the day that a match of `PART` and `OF_A_DAY` names: "night" stands for "tonight" too."""
    if found["small"]:
        return "morning"
    return found["part"] or found["day_part"] or ("night" if found["night"] or found["tonight"] else "")


def is_no_time(folded: str, end: int) -> bool:
    """Tell whether the words behind a number that ends at `end` make it a length, a place or a name."""
    return pattern(_NO_TIME).match(folded, end) is not None


def words_before(folded: str, start: int) -> list[str]:
    """Return up to eight words that stand before an offset, with nothing but spaces between them, in order."""
    found = pattern(_LAST_WORDS).search(folded, max(0, start - _LOOK_BACK), start)
    return found[0].replace("~", " ~ ").split() if found else []


def hedge_before(folded: str, start: int) -> tuple[Hedge | None, list[str]]:
    """Return what the words before a time make of it, and the words before those."""
    words = words_before(folded, start)
    while words and words[-1] in _BETWEEN:
        words.pop()
    for length in range(min(_LONGEST, len(words)), 0, -1):
        hedge = _hedges().get(" ".join(words[-length:]))
        if hedge is not None and not (words[-length] == "minutes" and _counted(folded, start, words, length)):
            return hedge, words[:-length]
    return None, words


def _counted(folded: str, start: int, words: list[str], length: int) -> bool:
    """Tell the minutes of "45 minutes before" and "ten minutes before", which need not be few."""
    if len(words) > length:
        return words[-length - 1] not in ("just", "only", "mere")
    return pattern(_COUNTED).search(folded, max(0, start - _LOOK_BACK), start) is not None


@cache
def _hedges() -> dict[str, Hedge]:
    return {wording: hedge for hedge, wordings in _BEFORE.items() for wording in _split(wordings)}


def _split(wordings: str) -> list[str]:
    return [" ".join(wording.split()) for wording in wordings.split(",")]


def hedge_behind(folded: str, end: int) -> Hedge | None:
    """Return what the words behind a time make of it."""
    found = _behind().match(folded, end)
    if found is None:
        return None
    words = " ".join(found["words"].split())
    return next(hedge for hedge, wordings in _BEHIND.items() if words in _split(wordings))


@cache
def _behind() -> re.Pattern[str]:
    wordings = (wording.replace(" ", r"\s") for each in _BEHIND.values() for wording in _split(each))
    return re.compile(rf",?\ {{1,3}}(?P<words>{'|'.join(wordings)})\b", re.VERBOSE)
