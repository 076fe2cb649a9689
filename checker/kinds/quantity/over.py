"""The "over" that bounds nothing: a row over 20 jobs, arrested over two murders, 60 witnesses over 12 days.

It knows what is fought or blamed "over" something, and when "over" tells how long. It does not know other hedges. To
teach it a word, add the word to the table of its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.counted import STOPS
from checker.kinds.quantity.nouns import singular

if TYPE_CHECKING:
    from checker.kinds.quantity.amount import Amount
    from checker.kinds.quantity.hedging import Lead

_OPENING: Final = "(\"'["
_MARKS: Final = ".,;:)\"'"
# "Over" bounds a long span after one of these ("for over two years"); elsewhere it tells when ("to go over two
# years").
BEFORE_SPAN: Final = frozenset(
    """for after lasted lasting last lasts took takes taking take taken waited wait waiting waits served of is was
    are were been be just well by with from at to in within aged than and or spanning spans spanned covers
    covering""".split()
)
LONG_SPANS: Final = frozenset(("week", "month", "quarter", "year", "decade", "century"))
# Behind a figure of its own "over" tells when, however short the span: "60 witnesses over 12 days".
_SPANS: Final = LONG_SPANS | {"hour", "day", "night", "weekend", "fortnight", "minute"}
# What is spread tells in how long a time.
_SPREAD: Final = frozenset("spread staggered phased spaced scattered stretched divided held built carried".split())
# What people have over something, or stand in over it.
DISPUTE: Final = frozenset(
    """row rows dispute disputes protest protests fury anger concern concerns talks strike strikes battle battles clash
    clashes feud feuds controversy outcry backlash criticism criticisms worry worries fear fears outrage uproar
    question questions tension tensions debate debates argument arguments wrangle wrangling spat standoff stand-off
    stalemate deadlock impasse lawsuit lawsuits complaint complaints investigation investigations inquiry inquiries
    probe probes accusation accusations allegation allegations scandal rift rifts quarrel squabble wrath rage alarm
    unease dismay disquiet doubt doubts anxiety discontent unrest walkout walkouts boycott boycotts rebellion revolt
    resignation resignations apology negotiations negotiation showdown confrontation fight fights tussle dilemma
    uncertainty confusion condemnation scrutiny heat embarrassment grief sorrow guilt remorse regret warning warnings
    trial court loggerheads odds action""".split()
)
# What people do or are over something, and never to so many of them.
QUARREL: Final = frozenset(
    """protested protesting protest clashed clashing argued arguing argue quarrelled quarreled quarrelling rowed rowing
    feuding feuded wrangling wrangled squabbling squabbled bickering negotiating negotiate negotiated complained
    complaining complain apologised apologized apologising apologizing apologise apologize resigned resign resigning
    rebelled angry furious angered outraged incensed livid upset dismayed worried concerned anxious alarmed embarrassed
    divided disagree disagreed disagreeing agonised agonized mourning grieving grieved campaigned lobbied fury
    slammed slam slams slamming criticised criticized criticise criticize criticising criticizing blasted lambasted
    rapped censured rebuked reprimanded mocked ridiculed berated blamed blame accused heckled pilloried castigated
    savaged scolded admonished chastised""".split()
)
# What is done to people over something, but also to so many people: "arrested over two murders", "arrested over 300".
HELD: Final = frozenset(
    """arrested arrest questioned question charged charge detained detain held sued sue jailed jail imprisoned sacked
    sack fired suspended suspend investigated investigate probed prosecuted prosecute quizzed grilled fined fine banned
    interviewed convicted convict sentenced condemned condemn attacked attack warned warn threatened challenged
    disciplined expelled indicted extradited wanted summoned targeted pressed penalised penalized dismissed ousted
    confronted cleared""".split()
)
# With "over" these are verbs of their own: "turned over 17 prisoners", "must hand over $540 million".
_PHRASAL: Final = frozenset("hand hands handed handing turn turns turned turning sign signs signed signing".split())
_FINED: Final = frozenset("fined fine charged charge penalised penalized".split())
# What people are held over; before a word of these nobody counts the people.
MISDEEDS: Final = frozenset(
    """death murder killing manslaughter breach claim failing failure offence offense attack rape assault allegation
    incident charge cut redundancy loss leak error mistake crash comment remark tweet post email payment fraud theft
    robbery burglary stabbing shooting bombing blast explosion fire blaze crime abuse violation irregularity complaint
    scandal bribe closure delay threat kidnapping abduction disappearance poisoning raid text message letter""".split()
)
_BEING: Final = frozenset("was were been being is are be got get gets getting".split())
_SAID_OF: Final = frozenset(
    "raised voiced expressed growing grown grew mounting mounts sparked brewing erupted erupts continues rages".split()
)
_HAVING: Final = frozenset("was were been being is are be have has had".split())
_PREPOSITIONS: Final = frozenset("with by in at from among between against".split())
_PRONOUNS: Final = frozenset("him her them it me us you".split())
_DETERMINERS: Final = frozenset("the a an his her its their our my your".split())
_LONGEST_OBJECT: Final = 4


def bounds(folded: str, lead: Lead, amount: Amount) -> bool:
    """Tell whether the hedge of `lead` bounds the amount; only an "over" may not."""
    if lead.wording != "over":
        return True
    if amount.dimension == "duration":
        return not _is_period(folded, lead, amount)
    return not _is_cause([word.strip(_OPENING) for word in lead.words[-6:]], amount)


def _is_period(folded: str, lead: Lead, amount: Amount) -> bool:
    """Tell "will go over two years" from "waited over two years"; without words a figure stands right before."""
    if not lead.words:
        return amount.unit in _SPANS and lead.start > 0 and not folded.startswith(" of ", amount.end)
    last = lead.words[-1].strip(_OPENING)
    if last in _SPREAD or last in DISPUTE:
        return True
    return amount.unit in LONG_SPANS and last not in BEFORE_SPAN


def _is_cause(words: list[str], amount: Amount) -> bool:
    """Tell what is fought or blamed over: "a row over 20 jobs", "slammed the board over 1,250 cuts"."""
    if not words or words[-1] != words[-1].rstrip(_MARKS):
        return False
    if amount.dimension == "multiple" or amount.unit == "time":
        return False
    last = words[-1]
    if last in _PHRASAL:
        return True
    if last in DISPUTE or last in QUARREL or (last == "fire" and words[-2:-1] == ["under"]):
        return True
    if last in HELD:
        return _is_blamed(words, amount)
    return _names_dispute(words) or _has_object(words)


def _is_blamed(words: list[str], amount: Amount) -> bool:
    """Tell "were arrested over two murders" and "fined over 12 breaches" from "arrested over 300 people"."""
    if singular(amount.unit.rpartition(" ")[2]) in MISDEEDS:
        return True
    passive = not _BEING.isdisjoint(words[-3:-1])
    return passive and (amount.dimension == "count" or words[-1] not in _FINED)


def _names_dispute(words: list[str]) -> bool:
    """Tell "concerns have been raised", "a row with unions" and "talks with the union" before an "over"."""
    place = len(words) - 1
    if words[place] in _SAID_OF:
        while place > 0 and words[place - 1] in _HAVING:
            place -= 1
        return place > 0 and words[place - 1] in DISPUTE
    if place > 0 and words[place - 1] in _DETERMINERS:
        place -= 1
    return place > 1 and words[place - 1] in _PREPOSITIONS and words[place - 2] in DISPUTE


def _has_object(words: list[str]) -> bool:
    """Tell "slammed the board" and "arrested him" before an "over"."""
    if words[-1] in _PRONOUNS:
        return words[-2:-1] != [] and words[-2] in HELD | QUARREL
    for length in range(2, min(_LONGEST_OBJECT, len(words) - 1) + 1):
        if words[-length] in _DETERMINERS:
            blamed = words[-length - 1] in HELD | QUARREL
            return blamed and not any(map(_ends_object, words[-length + 1 :]))
    return False


def _ends_object(word: str) -> bool:
    return word in STOPS or word.endswith(("ed", "ing"))
