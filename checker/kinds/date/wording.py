"""The ways in which English points at days from where it stands: patterns, and what may not stand beside them.

It knows the wordings. It does not know what day they come to.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from checker.almanac.spelled import BELOW_100, below_100
from checker.almanac.words import CARDINALS, GAP, MONTH, ORDINAL_END, ORDINALS, SEASON

UNIT: Final = r"(?:day|week|fortnight|month|quarter|year|decade|century|centurie)"
NUMBER: Final = rf"(?:\d{{1,3}}|an?\ couple\ of|an?|{BELOW_100})"
FULL_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WEEKDAY: Final = rf"(?:{FULL_WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?)"
FULL_MONTH: Final = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
WHICH: Final = r"(?:last|this|next|past|coming|upcoming|current|previous)"

RELATIVE: Final = rf"""
    (?<! [\w$£€] ) (?:
    (?P<now> (?:the\ )? day\ (?:before\ yesterday|after\ tomorrow)
           | yesterday | tomorrow | today | tonight | this\ (?:morning|afternoon|evening) | last\ night )
  | (?P<ago> (?P<ago_n>{NUMBER}) (?P<ago_half> {GAP} and {GAP} a {GAP} half )? {GAP}
             (?:(?P<ago_unit>{UNIT})|(?P<ago_day>{FULL_WEEKDAY})) s? {GAP}
             (?P<ago_way> ago | hence | from {GAP} (?:now|today) ) )
  | (?P<ahead> in {GAP} (?P<ahead_n>{NUMBER}) {GAP} (?P<ahead_unit>{UNIT}) (?:s?'?s?) (?P<time> {GAP} time )? )
  | (?P<stretch> (?:the|these|this) {GAP} (?P<stretch_which>last|past|next|coming) {GAP}
             (?: (?P<stretch_n>{NUMBER}) {GAP} (?P<stretch_unit>{UNIT})s? | (?P<stretch_long>decade|century) ) )
  | (?P<dayno> (?: the {GAP} )? (?P<day>\d\d?) {ORDINAL_END}? (?: {GAP} day )? (?: {GAP} of )? {GAP}
             (?: (?P<day_which>last|this|next|the|the\ next|the\ previous|previous) {GAP} month ) )
  | (?P<period> (?P<which> this {GAP} (?:past|coming|upcoming) | {WHICH} ) {GAP}
             (?: (?P<unit> week | month | quarter | year | decade | century ) | (?P<weekend> weekend )
               | (?P<weekday> {WEEKDAY} ) | (?P<season> {SEASON} ) | (?P<month> {FULL_MONTH} ) ) )
  | (?P<numbered> (?P<numbered_day> {WEEKDAY} ) ,? {GAP} (?:the {GAP} )?
             (?P<number> \d\d? ) (?P<numbered_end> {ORDINAL_END} )? )
  | (?P<named> (?P<name> {WEEKDAY} ) (?: {GAP} of {GAP} (?P<of>this|last|next) {GAP} week | {GAP} (?P<hence>week) )? )
  | (?P<bare> {FULL_MONTH} )
  | (?P<dated> (?: the {GAP} ) (?P<only> \d\d? ) {ORDINAL_END} )
    ) (?! \w | -\w )
"""
# The words that every wording above holds one of; a stretch without any is never read closely.
ANCHORS: Final = (
    "day week month quarter year decade century fortnight night this summer winter autumn spring fall the last"
    " january february march april may june july august september october november december"
    " mon tue wed thu fri sat sun"
).split()
_SCAN: Final = (
    r"\b(?:(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow|tonight|ago\b|hence\b|from\ now\b"
    r"|(?:last|this|next|past|coming|upcoming|current|previous)\b|day\ (?:after|before)\b|in\b"
    r"|the\ \d|\d\d?(?:st|nd|rd|th)?\ (?:day|of|this|last|next)\b"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b)"
)
# Names with a weekday in them, by the word before and the word after.
NAMED_BEFORE: Final = frozenset(
    "black good cyber super ash palm easter whit maundy holy shrove bloody sheffield every each a one any on"
    " giving pancake clean fat bank mothering red".split()
) - {"on"}
NAMED_AFTER: Final = frozenset(
    "times telegraph mirror express mail people post herald mercury sport independent world tribune politics"
    " night-live nights mornings afternoons evenings school schools schools".split()
)
# A month alone is a time only where one of these stands before it: May is a name, march a verb.
BEFORE_MONTH: Final = frozenset(
    "in since until till by during from to of between and last this next late early mid end before after"
    " through for".split()
)


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


__all__ = ["ANCHORS", "BEFORE_MONTH", "MONTH", "NAMED_AFTER", "NAMED_BEFORE", "RELATIVE", "number", "ordinal", "pattern"]
