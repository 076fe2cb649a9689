"""The words of rise and fall around a number: rose by, up, a drop of, 12% lower.

It knows the direction, and whether the number is the change itself or the level reached. To teach it a
word, add it to its row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Trend = Literal["up", "down"]

# Verbs, and "up" and "down" themselves: "rose 12%", "rose by 12%", "rose to 20", "up 12%".
VERBS: Final[dict[Trend, str]] = {
    "up": """
        rose rise rises risen rising increased increase increases increasing grew grow grows grown
        growing climbed climb climbs climbing jumped jump jumps jumping soared soar soars soaring
        surged surge surges surging gained gain gains gaining went-up going-up goes-up up upped
        raised raise raises raising added adding leapt leaped rocketed skyrocketed advanced rallied
        swelled swollen expanded expand expanding boosted boost boosting shot-up spiked spiking
        improved ticked-up edged-up crept-up mounted escalated accelerated hiked lifted higher +
        going
        """,
    "down": """
        fell fall falls fallen falling dropped drop drops dropping declined decline declines
        declining decreased decrease decreases decreasing sank sink sinks sunk sinking slid slide
        slides sliding slipped slip slips slipping plunged plunge plunges plunging plummeted plummet
        plummets tumbled tumble tumbles tumbling slumped slump slumps shrank shrunk shrink shrinks
        shrinking lost loses losing shed sheds shedding cut cuts cutting slashed slash slashing
        reduced reduce reduces reducing lowered lower lowering down dipped dip dips dipping eased
        ease contracted halved dived dove crashed crash collapsed retreated went-down trimmed
        trimming wiping pared lower
        """,
}
# Nouns: "a rise of 12%", "a 12% rise".
NOUNS: Final[dict[Trend, str]] = {
    "up": """
        rise increase growth gain jump surge climb hike boost uptick upturn improvement upsurge
        spike expansion uplift premium advance rises increases gains raise more higher faster larger
        bigger better greater longer taller heavier older
        """,
    "down": """
        fall decrease drop decline reduction cut loss slump dip slide plunge downturn contraction
        fewer less lower smaller cheaper discount falls cuts decreases drops losses slower shorter
        lighter younger reductions savings saving
        """,
}


# With "up" or "down" these are verbs of their own, and tell no rise or fall: "make up", "shut down".
PHRASAL: Final = frozenset(
    """make makes made round rounds rounded end ends ended set sets put puts take takes took give gives gave use used
    pick picks sign signs signed turn turns turned open opens opened line lined lock locked hold holds held back backs
    backed team teamed call called show shows showed build builds built buy buys bought blow blew blows break breaks
    broke shut shuts close closes closed gun gunned shoot shot lay laid tear tore torn track tracked hunt hunted step
    stepped stand stands stood sit sat settle settled sum sums summed grow line lines draw drew drawn free
    freed""".split()
)
# "Less than" one of these is a grade, and no fall: "half were less than good".
GRADES: Final = frozenset(
    """good adequate satisfactory acceptable ideal perfect outstanding excellent certain sure happy satisfied pleased
    impressed convinced enthusiastic honest complete fair welcome helpful flattering""".split()
)
_TWO_WORDS: Final = 48
# After one of these stands the level that was passed, and not how far: "fell below 40%", "rose well above 40%".
LEVELS: Final = ("above", "below", "beneath", "past", "beyond")
MOVING: Final = frozenset("moving ticking edging creeping shooting pushing inching trending coming heading".split())


def _by_word(table: dict[Trend, str]) -> dict[str, Trend]:
    return {word: trend for trend, words in table.items() for word in words.split()}


VERB_WORDS: Final = _by_word(VERBS)
NOUN_WORDS: Final = _by_word(NOUNS)
_ADVERBS: Final = frozenset(
    "sharply slightly further steadily rapidly dramatically significantly again back only just even modestly markedly"
    " slowly quickly substantially considerably marginally steeply more than another a an the some total still also"
    " then later already merely roughly nearly almost about around over".split()
)


# Of these a verb alone tells a change ("fell 12%"); of others it may tell what was cut or dropped.
_TOLD_BY_VERB: Final = frozenset(("share", "money", "points", "ratio", "multiple"))
# Who raises £6m collects it; prices are raised by or to a sum.
_COLLECTED: Final = frozenset(("raise", "raises", "raised", "raising"))


def before(words: Sequence[str], dimension: str) -> tuple[Trend | None, bool]:
    """Return the trend that the words before a number give, and whether the number is the change itself.

    `words` are the words right before the number and its hedge, last word last.
    """
    place = len(words) - 1
    joint = ""
    while place >= 0 and (words[place] in _ADVERBS or (words[place] in ("by", "to", "from", "of", "at") and not joint)):
        joint = words[place] if words[place] in ("by", "to", "from", "of", "at") else joint
        place -= 1
    if place < 0:
        return None, False
    word = words[place].rstrip(",")
    if joint == "of":
        return NOUN_WORDS.get(word), word in NOUN_WORDS
    if word in ("up", "down") and place and _makes_verb(words[place - 1]):
        return None, False
    trend = VERB_WORDS.get(word)
    if trend is None or joint == "from" or (not joint and dimension == "money" and word in _COLLECTED):
        return None, False
    return trend, joint == "by" or (not joint and (dimension in _TOLD_BY_VERB or word in ("up", "down")))


def _makes_verb(word: str) -> bool:
    """Tell the verb of "make up 7%", "round up 11 million people", "shot down three planes"."""
    return word in PHRASAL or (word.endswith("ing") and word not in VERB_WORDS and word not in MOVING)


def after(folded: str, end: int) -> Trend | None:
    """Return the trend that a noun right after the number gives, which ends at `end`: "a 12% rise", "20% more"."""
    following = folded[end + 1 : end + 1 + _TWO_WORDS].split(None, 3) if folded[end : end + 1] in (" ", "-") else []
    first, *rest = [word.rstrip(".,;:)\"'") for word in following] or [""]
    if rest[:1] == ["than"] and not GRADES.isdisjoint(rest[1:2]):
        return None
    return NOUN_WORDS.get(first)


# Words after which "from A to B" tells two figures, before and after, and no range.
TURNS: Final = (
    frozenset(VERB_WORDS)
    | frozenset(NOUN_WORDS)
    | frozenset("going went moved changed move shift shifted swung".split())
)
