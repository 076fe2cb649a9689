"""What is counted: the noun phrase after a number, its "of" and its "per".

It knows where a phrase ends and which word is its head. It does not know numbers or units of measure.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from checker.kinds.quantity.nouns import MASS, is_plural, plural, singular

# A word here ends a noun phrase: what is counted never begins or goes on with it.
STOPS: Final = frozenset(
    """in on at by for to from with without within into onto over under of off out up down about around after before
    since until till during between among across through against towards toward behind beyond near per via than as
    and or but nor so yet if when while where which who whom whose that this these those because although though
    whether the a an its his her their our my your is are was were be been being am has have had having do does did
    done can could will would shall should may might must not no never also still already now then there here it he
    she they we you i him them us me said says say told tells added found find finds rated judged say made make makes
    making took take takes taking came come comes coming went go goes going got get gets getting gave give gives
    giving won lost saw see sees seen left remain remains remained became become becomes called each every all both
    just only even almost nearly last next ago later earlier old too very more less most least down again once twice
    currently recently previously respectively however including inclusive according followed following compared
    versus vs v via like such plus minus times instead yesterday today tomorrow together apart away died died killed
    injured hurt require requires required needed worked want wants wanted
    percent per-cent cent said annually yearly monthly weekly daily am pm gmt bst est o'clock whereas despite
    hardly simply really actually probably certainly definitely usually normally often surely
    except unless upon worldwide nationwide overall altogether total i'm it's he's she's that's there's what how why
    rose fell grew dropped increased decreased jumped climbed declined gained caught""".split()
)
# Words between a number and its noun that are not part of what is counted.
FILLERS: Final = frozenset(
    "more further other others additional extra another fewer less such new-found different separate".split()
)
# What belongs to a noun after it.
_POSTMODIFIER: Final = re.compile(r" (?:in need|in care|of age)\b")
_RUN: Final = re.compile(
    r"""[ \n]{1,2} (?P<run> [a-z][a-z'.&]{0,30}(?:-[a-z0-9']{1,20}){0,3}
        (?: [ \n]{1,2} [a-z][a-z'&]{0,30}(?:-[a-z0-9']{1,20}){0,3} ){0,6} )""",
    re.VERBOSE,
)
_WORD: Final = re.compile(r"[^ \n]+")
_WHICH: Final = re.compile(
    r"(?P<those>(?:all[ ])?(?:those|these|them|us)\b)|(?:(?:all|the|its|their|our|his|her|my|your|those|these)[ ]){1,2}"
)
# "10 of Ms Lee's senior staffers" are some of them.
_OWNER: Final = re.compile(r"(?:[a-z.]{2,20}[ ]){0,2}?[a-z]{2,20}(?:'s|s')[ ]")
_PER: Final = re.compile(
    r"""(?: [ \n-](?P<word>per|a|an|each|every|for[ ]each|for[ ]every|to[ ]the|to[ ]each)[ \n-] | [ ]?/[ ]? )
        (?P<unit>[a-z]+(?:[ -][a-z]+)?)""",
    re.VERBOSE,
)
# Of these it is said that something costs so much "a" piece; any noun may follow "per".
_EACH: Final = frozenset(
    """second minute hour day night week weekend fortnight month quarter season year decade century head person
    child adult share barrel tonne ton gallon litre liter unit piece pound kilo ounce bottle ticket game match mile
    kilometre kilometer acre household family pupil student patient employee worker shift time pop go throw sq gram
    kg kilogram lb metre meter tablet pint cup plate dozen pack item word page vote bushel ounce square
    bag box can carton tin packet jar loaf glass""".split()
)
_PER_MANY: Final = re.compile(
    r"[ ](?:per|for[ ]every|in[ ]every|for[ ]each)[ ](?P<many>[1-9][0-9]{0,2}(?:,[0-9]{3}){0,3})(?![0-9.,]?[0-9%])"
)
_EACH_OF: Final = ("each", "every", "for each", "for every")
_MANY: Final = re.compile(r"[ ][0-9][0-9,.]*(?:[ ](?:million|thousand))?")
# "2 million barrels of oil a day", "300 tonnes of food waste a year".
_GOODS: Final = re.compile(r"[ ]of[ ](?P<goods>[a-z]+)(?:[ ][a-z]+)??(?=[ ](?:per|an?|each|every)[ ][a-z])")
_THEN: Final = re.compile(r"[ ](?:ago|earlier|later|before|old|after)\b")
_POWERS: Final = frozenset(("square", "cubic"))
_BEFORE_RATE: Final = frozenset(" -\n/")
_MAX_SINGULAR: Final = 3
_JOINTS: Final = frozenset(("and", "or", "&"))
# After "one" and a verb: "one provided a document".
_OBJECTS: Final = frozenset("a an the his her its their that to him them us me no".split())
# What is said of the one counted, and no part of its name: "one person dead".
_STATES: Final = frozenset(
    "dead alive missing strong available responsible enough able likely unlikely ready worth".split()
)
_PLURAL_MODIFIERS: Final = frozenset(
    "sports news sales goods arms savings systems services communications operations women's men's games".split()
)
# "15% of the roughly 54,000 pages" names no population by its adverb.
_BEFORE_NUMBER: Final = frozenset("roughly approximately estimated nearly almost about around remaining other".split())


class Counted(NamedTuple):
    """What is counted, as a singular phrase, and where its words end."""

    end: int
    unit: str


def noun_phrase(folded: str, end: int, *, one: bool) -> Counted | None:
    """Return what is counted right after offset `end`; `one` tells that a singular is right ("one council")."""
    run = _RUN.match(folded, end)
    if run is None:
        return None
    words = run["run"].split()
    first = 0
    while first < len(words) and words[first] in FILLERS:
        first += 1
    head = _head(words, first, one=one)
    if head is None:
        return None
    last = words[head].rstrip("'.")
    unit = " ".join([*words[first:head], singular(last)])
    marks = len(words[head]) - len(last)
    ends_sentence = words[head].endswith((".", "''")) or "." in words[head][len(last) :]
    stop = _end_of(folded, run.start("run"), words[: head + 1]) - (marks if ends_sentence else 0)
    after = _POSTMODIFIER.match(folded, stop)
    return Counted(stop, unit) if after is None else Counted(after.end(), unit + after[0])


def _end_of(folded: str, start: int, words: list[str]) -> int:
    """Return where the last of some words ends that stand in a row from `start` on."""
    for word in words:
        start = folded.index(word, start) + len(word)
    return start


def _head(words: list[str], first: int, *, one: bool) -> int | None:
    """Return the place of the head: the first plural noun, or for one the last word before a stop."""
    for place in range(first, len(words)):
        word = words[place]
        following = words[place + 1] if place + 1 < len(words) else ""
        if word in STOPS:
            if word in _JOINTS and not one and place > first and following and following not in STOPS:
                continue
            return _singular_head(first, place) if one else None
        bare = word.rstrip("'.")
        if one:
            if place == first and bare.endswith("ed") and following in _OBJECTS:
                return None  # "one provided a document"
            if place > first and (bare.endswith(("ed", "ing")) or bare in _STATES):
                return place - 1
            if place > first and is_plural(bare) and bare not in _PLURAL_MODIFIERS:
                return place - 1  # "one poll shows"
        elif (
            "." not in bare
            and (is_plural(bare) or bare in MASS)
            and not bare.endswith("'s")
            and not (word[-1] == "'" and following)
        ):
            following = "" if word[-1] == "." or "." in word[len(bare) :] else following.rstrip(".")
            if following in MASS and place + 2 < len(words) and is_plural(words[place + 2].rstrip(".,")):
                return place + 2  # "two Forbes staff members"
            return place + 1 if following not in STOPS and is_plural(following) else place
        if word[-1] == "." and "." not in word[:-1]:
            return _singular_head(first, place + 1) if one else None
    return _singular_head(first, len(words)) if one else None


def _singular_head(first: int, stop: int) -> int | None:
    if stop == first:
        return None
    return min(stop, first + _MAX_SINGULAR) - 1


def population(folded: str, end: int, *, chosen: bool = False) -> tuple[str, Counted | None, int]:
    """Return the "of …" after a share: its words ("those inspected"), its noun if it names one, its end.

    The words are empty where no "of" follows; `chosen` asks for an "of the", "of its", "of those" that picks
    some out of a whole.
    """
    if not folded.startswith((" of ", "\nof ", " of\n"), end):
        return "", None, end
    begin = end + 4
    which = _WHICH.match(folded, begin) or (_OWNER.match(folded, begin) if chosen else None)
    if chosen and which is None:
        return "", None, end
    place = which.end() - 1 if which is not None else begin - 1
    if which is not None and which.lastgroup == "those":
        stop = which.end() if which["those"].endswith(("them", "us")) else _until_stop(folded, which.end())
        return " ".join(folded[begin:stop].split()), None, stop
    noun = noun_phrase(folded, place, one=False) or noun_phrase(folded, place, one=True)
    if noun is None or noun.unit in _BEFORE_NUMBER:
        return "", None, end
    return " ".join(folded[begin : noun.end].split()), noun, noun.end


def _until_stop(folded: str, place: int) -> int:
    run = _RUN.match(folded, place)
    if run is None:
        return place
    stop = place
    for word in _WORD.finditer(folded, run.start("run"), run.end("run")):
        if word[0] in STOPS and word[0] not in ("judged", "rated", "killed", "injured"):
            break
        stop = word.end()
    return stop


def rate(folded: str, end: int) -> tuple[str, int]:
    """Return the other half of a rate after offset `end` ("year" in "a year"), and where it ends."""
    if folded[end : end + 1] not in _BEFORE_RATE:
        return "", end
    if folded.startswith(" of ", end):
        goods = _GOODS.match(folded, end)
        return rate(folded, goods.end()) if goods is not None and goods["goods"] not in STOPS else ("", end)
    per = _PER.match(folded, end)
    if per is None:
        return _rate_in_many(folded, end)
    if per["unit"].startswith("of ") and per["word"] in _EACH_OF:
        return _rate_of_each(folded, end, per.end())
    first, _, second = per["unit"].replace("-", " ").partition(" ")
    if first in STOPS or first in ("cent", "se"):
        return "", end
    if per["word"] not in ("per", "for each", "for every", None):
        if singular(first) not in _EACH:
            return "", end
        second = ""
    following = folded[per.end() : per.end() + 1]
    # "$48 per share represents 31%": what is told by the piece is told of one.
    if (
        second in STOPS
        or per["word"] is None
        or (is_plural(second) and first not in _POWERS)
        or (following and following not in " .,;\n)")
    ):
        second = ""
    stop = per.start("unit") + len(first) + (len(second) + 1 if second else 0)
    if _THEN.match(folded, stop) is not None:
        return "", end  # "$2.50 a year ago"
    return f"{first} {singular(second)}" if second else singular(first), stop


def _rate_of_each(folded: str, end: int, place: int) -> tuple[str, int]:
    """Return the "child" of "£820 for each of the 50,000 children"; their number is read as a figure of its own."""
    many = _MANY.match(folded, place)
    noun = noun_phrase(folded, many.end() if many is not None else place, one=False)
    return (noun.unit, end) if noun is not None else ("", end)


def _rate_in_many(folded: str, end: int) -> tuple[str, int]:
    """Return the other half of a rate told in thousands: "1,000 births" in "12 per 1,000 births"."""
    per = _PER_MANY.match(folded, end)
    if per is None:
        return "", end
    noun = noun_phrase(folded, per.end(), one=False)
    if noun is None:
        return per["many"], per.end()
    return f"{per['many']} {plural(noun.unit)}", noun.end


def is_many(of: str) -> bool:
    """Tell whether a population is of many ("of the homes"), and not of one thing ("of the way")."""
    last = of.rpartition(" ")[2]
    return is_plural(last) or last in MASS or of in ("them", "us", "these", "those")
