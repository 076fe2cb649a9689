"""Tallies of a vote: voted 57-42, a 6-3 ruling, by 274 votes to 151, split two to one.

It knows the words of voting around two numbers. It does not know the scores of games, which stand in `scores`, or
what is told in per cent. To teach it a word, add the word to the table of its kind.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker import numerals
from checker.kinds.quantity import hedging
from checker.kinds.quantity.allowed import by_wording
from checker.kinds.quantity.amount import plain
from checker.kinds.quantity.change import VERB_WORDS
from checker.kinds.quantity.context import Found
from checker.kinds.quantity.counted import STOPS
from checker.kinds.quantity.scores import score_words
from checker.kinds.quantity.value import Quantity

if TYPE_CHECKING:
    from checker.kinds.quantity.page import Page
    from checker.numerals import Numeral

FOR: Final = "vote"
AGAINST: Final = "vote against"
# Who decides by counting votes.
_BODIES: Final = """
    senate house congress commons lords parliament assembly legislature chamber council cabinet committee subcommittee
    commission board court courts tribunal bench justices judges panel jury jurors senators lawmakers legislators mps
    councillors councilors commissioners trustees supervisors governors directors delegates representatives deputies
    peers caucus synod circuit knesset duma bundestag diet seimas cortes council's court's senate's house's
    """
# What is voted on.
_MATTERS: Final = """
    bill bills measure motion resolution amendment amendments act law legislation budget ordinance nomination treaty
    proposal petition impeachment veto appeal injunction decision rule order charter levy statute compromise
    """
# What a body does by a vote, and what happens to a matter.
_DECIDING: Final = """
    passed pass passes approved approve approves rejected reject rejects defeated adopted adopt adopts ratified
    confirmed confirm cleared clears backed endorsed carried failed fails blocked struck upheld uphold upholds affirmed
    reversed overturned overrode ruled rule rules ruling sided siding sides decided decides decide agreed divided split
    splits advanced acquitted convicted impeached censured expelled tabled killed followed dismissed denied granted
    declined refused concluded found
    """
# A tally that is one of shares, told of many thousands.
_OF_SHARES: Final = re.compile(
    r"\b(?:voters?|electorate|referendum|plebiscite|polls?|polled|survey|surveyed|fans|viewers|readers"
    r"|percent|per[ ]cent|popular[ ]vote|of[ ]the[ ]vote)\b"
)
_JOINT: Final = re.compile(r"(?:[ ]votes?)?(?:(?P<dash>[ ]?-[ ]?)(?=[0-9])|(?P<to>[ ]to[ ]|-to-))(?=[0-9a-z])")
_OPENS: Final = ("-", " -", " to ", " vote")
# Behind the second number such a word goes on with the sentence, and counts nothing.
_GOES_ON: Final = (
    STOPS - frozenset("percent per-cent cent per times am pm gmt bst est o'clock plus minus old more less most".split())
) | frozenset(
    """along monday tuesday wednesday thursday friday saturday sunday late early shortly hours minutes days largely
    mostly mainly wednesday's votes vote margin""".split()
)
# A number behind one of these is one of a range, a place or a date.
_NOT_AFTER: Final = frozenset(
    "case hr resolution bill order from between on in page pages rule article section aged ages at no no. about".split()
)
# Of these the fewer votes may stand first.
_LOSING: Final = frozenset("failed fails rejected reject rejects defeated blocked killed".split())
_BACK: Final = 140
_LONGEST: Final = 10**3
_LONGEST_OF_VOTES: Final = 10**9
_NAMES_VOTE: Final = re.compile(r"\b(?:vot(?:e|ed|es|ing)|ballot|tally|roll[ ]call)\b")
_SENTENCE_END: Final = re.compile(r"[.!?][\"'”’)\]]?\s+(?=[^\sa-z])|\n")


def read(page: Page, numeral: Numeral, floor: int) -> Found | None:
    """Return the votes for, with those against inside it, where a tally begins with `numeral`; None for anything else.

    The two do not overlap: each covers its own number.
    """
    folded = page.folded
    if not folded.startswith(_OPENS, numeral.end):
        return None
    if numeral.form not in ("digits", "words") or numeral.number.denominator != 1 or numeral.scale > 1:
        return None
    joint = _JOINT.match(folded, numeral.end)
    if joint is None:
        return None
    second = numerals.read(folded, joint.end())
    if second is None or second.form != numeral.form or second.number.denominator != 1 or second.scale > 1:
        return None
    if not _is_tally(page, numeral, joint, second):
        return None
    lead = hedging.before(folded, floor, numeral.start)
    named = numeral.end + len(" votes") if folded.startswith(" votes", numeral.end) else numeral.end
    against = _votes(second, AGAINST, second.start, second.end)
    pro = _votes(numeral, FOR, lead.start, named)
    return pro._replace(resume=second.end, inside=(against,))


def _votes(numeral: Numeral, unit: str, hedge_start: int, end: int) -> Found:
    amount = plain(numeral)
    value = Quantity(
        amount.number, by_wording(amount, None, exact=True), "count", unit, form=amount.form, step=amount.step or None
    )
    return Found(numeral.start, end, value, hedge_start, end, bare=False)


def _is_tally(page: Page, first: Numeral, joint: re.Match[str], second: Numeral) -> bool:
    folded = page.folded
    named = " vote" in joint[0]
    longest = _LONGEST_OF_VOTES if named else _LONGEST
    if max(first.number, second.number) >= longest:
        return False
    if named:
        return _ends(folded, second.end) or folded.startswith((" against", " votes"), second.end)
    if _after().match(folded, second.end) is not None or _is_decision(folded, first.start, second.end):
        return True
    return _ends(folded, second.end) and _is_told(page, first, joint, second)


def _is_decision(folded: str, start: int, end: int) -> bool:
    """Tell the "6-3 decision" of judges from that of a game."""
    if not folded.startswith((" decision", " split", " majority opinion"), end):
        return False
    around = folded[max(0, start - _BACK) : end + _BACK // 2]
    return _of_body().search(around) is not None and score_words().search(around) is None


def _ends(folded: str, end: int) -> bool:
    """Tell whether nothing is counted behind a number that ends here."""
    following = folded[end : end + 1]
    if following != " ":
        return not following or (following in ".,;:)!?\n" and not folded[end + 1 : end + 2].isdigit())
    word = folded[end + 1 : end + 16].split(" ", 1)[0].split("\n", 1)[0].rstrip(".,;:)!?")
    return word in _GOES_ON or not word.isalnum()


def _is_told(page: Page, first: Numeral, joint: re.Match[str], second: Numeral) -> bool:
    """Tell whether the sentence before a tally speaks of a vote: "senators voted 57-43 on the bill"."""
    begin = max(0, first.start - _BACK)
    last = _last(_SENTENCE_END, page.text[begin : first.start])
    before = page.folded[begin if last is None else begin + last.end() : first.start]
    words = before.split()
    if not words or words[-1].strip("(\"'") in _NOT_AFTER or _OF_SHARES.search(before) is not None:
        return False
    vote = _last(_NAMES_VOTE, before)
    deciding = _last(_deciding(), before)
    told = vote if vote is not None else deciding
    if told is None or score_words().search(before, told.end()) is not None:
        return False
    if vote is None and _of_body().search(before) is None:
        return False
    if vote is None and first.number <= second.number and told[0] not in _LOSING:
        return False  # "opening hours approved: 7-9"
    if not VERB_WORDS.keys().isdisjoint(before[told.end() :].split()):
        return False  # "decided that the price would fall by 20 to 15"
    return joint["dash"] is not None or _is_split(words, first, second)


def _is_split(words: list[str], first: Numeral, second: Numeral) -> bool:
    """Tell "approved it by 274 to 151" and "the court split two to one" from a range with a "to"."""
    last = words[-1].strip("(\"'")
    if first.number <= second.number and last not in ("voted", "vote", "by"):
        return False
    return last in _TO_AFTER or (last == "of" and words[-2:-1] == ["vote"]) or last in _deciding_words()


_TO_AFTER: Final = frozenset("by voted vote votes was were is stood it".split())


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007 -- the last is what is asked for
        pass
    return found


@cache
def _deciding_words() -> frozenset[str]:
    return frozenset(_DECIDING.split())


@cache
def _deciding() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(sorted(_deciding_words())) + r")\b")


@cache
def _of_body() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(sorted({*_BODIES.split(), *_MATTERS.split()})) + r")\b")


@cache
def _after() -> re.Pattern[str]:
    """Return what finds the vote named behind a tally: "57-42 vote", "6-3 ruling", "a 7-2 court decision"."""
    return re.compile(
        r"""[ -](?:(?:procedural|party-line|preliminary|final|senate|house|council|committee|court|supreme[ ]court|board
              |floor|cloture|unanimous|straw|historic|landmark)[ ]){0,2}
            (?:votes?\b(?![ ](?:of[ ]confidence|share|lead))|rulings?\b|roll[ ]call\b|party-line\b
              |(?:court|board|council|committee|panel|supreme[ ]court)[ ]decisions?\b)""",
        re.VERBOSE,
    )
