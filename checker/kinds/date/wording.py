"""The ways in which English points at days from where it stands: patterns, and what may not stand beside them.

It knows the wordings. It does not know what day they come to.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from checker.almanac.spelled import BELOW_100, below_100
from checker.almanac.words import CARDINALS, GAP, ORDINAL_END, ORDINALS, SEASON

UNIT: Final = r"(?:day|week|fortnight|month|quarter|year|decade|century|centurie)"
NUMBER: Final = rf"(?:\d{{1,3}}|an?\ couple\ of|an?|{BELOW_100})"
FULL_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WEEKDAY: Final = rf"(?:{FULL_WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?)"
FULL_MONTH: Final = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
WHICH: Final = r"(?:last|this|next|past|coming|upcoming|current|previous|following)"

RELATIVE: Final = rf"""
    (?<! [\w$£] ) (?<! € ) (?:
    (?P<now> (?:the\ )? day\ (?:before\ yesterday|after\ tomorrow)
           | yesterday | tomorrow | (?<! usa\  ) today | tonight | this\ (?:morning|afternoon|evening) | last\ night )
  | (?P<ago> (?P<ago_n>{NUMBER}) (?P<ago_half> {GAP} and {GAP} a {GAP} half )? {GAP}
             (?:(?P<ago_unit>{UNIT})|(?P<ago_day>{FULL_WEEKDAY})) s? {GAP}
             (?P<ago_way> ago (?: {GAP} today \b )? | hence | from {GAP} (?:now|today) ) )
  | (?P<beyond> the\ (?P<beyond_unit> week | weekend | month | year )\ (?P<beyond_way> before\ last | after\ next ) )
  | (?P<ahead> in {GAP} (?P<ahead_n>{NUMBER}) {GAP} (?P<ahead_unit>{UNIT}) (?:s?'?s?) (?P<time> {GAP} time )? )
  | (?P<stretch> (?: (?:the|these|this) {GAP} )? (?P<stretch_which>last|past|next|coming|upcoming) {GAP}
             (?: (?P<stretch_n>{NUMBER}) {GAP} (?P<stretch_unit>{UNIT})s? | (?P<stretch_long>decade|century) ) )
  | (?P<dayno> (?: the {GAP} )? (?P<day>\d\d?) {ORDINAL_END}? (?: {GAP} day )? (?: {GAP} of )? {GAP}
             (?: (?P<day_which>last|this|next|the|the\ next|the\ previous|previous) {GAP} month ) )
  | (?P<period> (?P<which> this {GAP} (?:past|coming|upcoming) | {WHICH} ) {GAP}
             (?: (?P<unit> week | month | quarter | year | decade | century ) | (?P<weekend> weekend )
               | (?P<weekday> {WEEKDAY} ) | (?P<season> {SEASON} ) | (?P<month> {FULL_MONTH} ) ) )
  | (?P<numbered> (?P<numbered_day> {WEEKDAY} ) ,? {GAP} (?:the {GAP} )?
             (?P<number> \d\d? ) (?: (?P<numbered_end> {ORDINAL_END} )
               | (?= \ {{0,3}} (?: [.,;:!?)\n] | \Z | (?:and|at|to) \b ) ) (?! [.,:]\d ) ) )
  | (?P<named> (?P<name> {WEEKDAY} ) (?: {GAP} of {GAP} (?P<of>this|last|next) {GAP} week | {GAP} (?P<hence>week) )? )
  | (?P<running> (?<= of\  | in\  ) the {GAP} (?P<running_unit> week | month | year | decade | century ) )
  | (?P<bare> (?P<bare_month>{FULL_MONTH}) (?: {GAP} (?:of\ )? (?P<bare_year>last|this|next)\ year\b (?!') )? )
  | (?P<dated> (?: the {GAP} ) (?P<only> \d\d? ) {ORDINAL_END} )
    ) (?! \w | -\w )
"""
# Every wording above holds one of these, a part of it at least.
ANCHORS: Final = r"""
    d(?:ay|ecade) | week | year | century | quarter | fortnight | t(?:omorrow|onight|ue|hu) | night | morning | evening
  | afternoon | s(?:ummer|pring|eptember|at|un) | w(?:inter|ed) | a(?:utumn|pril|ugust) | f(?:all|ebruary|ri)
  | j(?:anuary|une|uly) | m(?:onth|arch|ay|on\b) | october | november | december | the\ \d
"""
# Names with a weekday in them, by the word before and the word after.
NAMED_BEFORE: Final = frozenset(
    "black good cyber super ash palm easter whit maundy holy shrove bloody sheffield every each a one any"
    " giving pancake clean fat bank mothering red following previous man girl freaky casual joe the".split()
)
NAMED_AFTER: Final = frozenset(
    "times telegraph mirror express mail people post herald mercury sport independent world tribune politics"
    " night-live nights mornings afternoons evenings school schools prayers roast".split()
)
# A month alone is a time only where one of these stands before it: march is a verb.
BEFORE_MONTH: Final = frozenset(
    "in since until till by during of between last this next late early mid before after through".split()
)
# After these, a month that is also a person's name is more likely the person.
BEFORE_MONTH_OR_NAME: Final = frozenset("from to and for".split())
MONTHS_AND_NAMES: Final = frozenset("april may june august".split())


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Compile a verbose pattern on first use: most texts need only some of them."""
    return re.compile(source, re.VERBOSE)


def number(words: str) -> int:
    """Return the number that a match of `NUMBER` names: "a couple of" is two."""
    words = " ".join(words.split())
    if words.isdigit():
        return int(words)
    if words.endswith("couple of"):
        return 2
    return CARDINALS.get(words) or below_100(words)


def ordinal(words: str) -> int:
    """Return the number that "third", "3rd" or "twenty first" names."""
    digits = words.rstrip("stndrh")
    return int(digits) if digits.isdigit() else ORDINALS[words.replace(" ", "-")]
