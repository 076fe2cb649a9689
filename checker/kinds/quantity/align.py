"""Which words of two texts say the same, and so which of their quantities are told of one thing.

It knows stems, a few words that mean alike, and nearness. It does not know how quantities compare.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.fold import fold
from checker.frozen import frozen
from checker.kinds.quantity.change import NOUN_WORDS, VERB_WORDS
from checker.kinds.quantity.nouns import singular

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.quantity.value import Quantity
    from checker.model import Mention, Span
    from checker.prose import Prose

# Words that say nothing of what a sentence is about.
_FUNCTION: Final = frozenset(
    """a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out
    over to upon with within without about after before between during until since through under down against
    across along around behind beyond near toward towards via per is are was were be been being am has have had having
    do does did doing will would can could may might must shall should not no it its he him his she her hers they them
    their theirs we us our i me my you your who whom whose which what when where why how there here also all any both
    each every some such only own same other another more most much many just even still already now very too while
    because although though however s t d ll re ve m n't said say says saying told tells tell according report reports
    reported cnn ap reuters least fewer less nearly almost approximately roughly estimated""".split()
)
# Words that mean alike in news and reports: a row is one meaning. To teach it another, add a word or a row.
_ALIKE: Final = """
    kill die dead death fatal slay toll perish fatality
    injure wound hurt injury casualty
    arrest detain hold custody
    person people resident inhabitant
    child kid youngster
    firm company corporation business
    purchase buy acquire acquisition
    job employment employ work worker employee
    unemployment jobless unemployed
    house home
    begin start launch
    end finish close
    big large huge major
    small little tiny minor
    show find suggest reveal indicate
    american america us usa
    british britain uk
    pay paid payment
    win won victory
    ballot poll
    car vehicle
    plane aircraft jet airplane
    film movie
    quake earthquake tremor
    storm hurricane cyclone typhoon
    blaze fire
    doctor physician
    police officer cop
    soldier troop
    lawyer attorney
    money cash fund funding
    hit strike struck
    receive get got gotten
    government govt
    president presidential
    economy economic
    month monthly
    year yearly annual
    week weekly
    day daily
"""
# Verbs whose forms no ending tells.
_IRREGULAR: Final = """
    beat beaten; become became; begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought;
    build built; burn burnt; buy bought; catch caught; choose chose chosen; come came; deal dealt; dig dug; do did done;
    draw drew drawn; drink drank drunk; drive drove driven driving; eat ate eaten; feed fed; feel felt; fight fought;
    find found; flee fled; fly flew flown; forbid forbade; forget forgot; freeze froze frozen; give gave given; go went
    gone; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lead led; leave left; lend
    lent; lose lost loss; make made making; mean meant; meet met; ride rode ridden; ring rang; run ran running; see saw
    seen; seek sought; sell sold sale; send sent; shake shook; shoot shot; show shown; shut; sing sang sung; sink sank
    sunk; sit sat; sleep slept; speak spoke spoken; speed sped; spend spent; spread; stand stood; steal stole stolen;
    stick stuck; swear swore sworn; sweep swept; swim swam; take took taken taking; teach taught; tear tore torn; think
    thought; throw threw thrown; understand understood; wake woke; wear wore; write wrote written writing
"""
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'](?=[^\W\d_]))*\.?|\d+(?:[.,]\d+)*")
_SUFFIXES: Final = (
    "ations",
    "ation",
    "ings",
    "ing",
    "ments",
    "ment",
    "edly",
    "ied",
    "ed",
    "ers",
    "er",
    "ions",
    "ion",
    "ly",
)
_SHORTEST_STEM: Final = 4
# A word no shorter than this is known by its beginning: "Argentina" and "Argentine".
_LONG: Final = 6
_DENIAL: Final = re.compile(
    r"\b(?:not(?!\ (?:only|just|least))|never|nobody|none|nor|neither|cannot|den(?:y|ies|ied))\b | n't\b", re.VERBOSE
)
# Soldiers and councillors are people: this noun tells nothing apart.
_ANYBODY: Final = frozenset({"person"})
# Dimensions whose unit is a noun.
_COUNTING: Final = frozenset({"count", "share", "ordinal", "multiple", "ratio"})
_ENDS: Final = frozenset(".!?:\"'“‘")
# Words this far from a quantity still tell what it counts.
_NEAR: Final = 6


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return what the forms of a folded word have in common; words that mean alike give the same."""
    word = word.removesuffix("'s").rstrip("'").replace(".", "")
    trend = VERB_WORDS.get(word) or NOUN_WORDS.get(word)
    return trend or _MEANINGS.get(word) or _MEANINGS.get(_cut(word)) or _cut(word)


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that carry meaning."""
    words = (found.group() for found in _WORD.finditer(fold(text)))
    return frozenset(stem(word) for word in words if word.rstrip(".") not in _FUNCTION)


def _cut(word: str) -> str:
    word = singular(word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word[: -len(suffix)]
            break
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    if word.endswith("y") and len(word) > 3:
        word = word[:-1] + "i"
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def _meanings() -> dict[str, str]:
    known: dict[str, str] = {}
    for row in (*_ALIKE.strip().splitlines(), *_IRREGULAR.split(";")):
        first, *others = row.split()
        first = known.get(first, first)
        for word in (first, *others):
            known.setdefault(word, first)
            known.setdefault(_cut(word), first)
    return known


_MEANINGS: Final = _meanings()


@frozen
class Telling:
    """A quantity as a text tells it: its value, what it counts and the words near it, all by their stems."""

    value: Quantity
    counted: frozenset[str]
    near: frozenset[str]


@frozen
class Text:
    """A text as its words, by their stems, its quantities, and those of its words that are names."""

    words: frozenset[str]
    tellings: tuple[Telling, ...]
    names: frozenset[str]
    denies: bool


def read(prose: Prose, mentions: Sequence[Mention]) -> Text:
    """Return what the alignment needs of a text and its quantities, which are in order of start."""
    words = list(_words(prose, mentions))
    places = [place for place, _ in words]
    return Text(
        frozenset(word for _, word in words),
        tuple(
            Telling(mention.value, counted(mention.value), _near(words, places, mention.span)) for mention in mentions
        ),
        frozenset(word for place, word in words if _is_name(prose.text, place)),
        _DENIAL.search(prose.folded) is not None,
    )


def counted(value: Quantity) -> frozenset[str]:
    """Return the stems of what a quantity counts; none for a measure, whose unit is no noun."""
    if value.dimension not in _COUNTING:
        return frozenset()
    return frozenset(stem(word) for word in value.unit.split() if word not in _FUNCTION)


def _words(prose: Prose, mentions: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    """Yield place and stem of the words that carry meaning; of a quantity only what it counts."""
    waiting = iter(mentions)
    mention = next(waiting, None)
    for found in _WORD.finditer(prose.folded):
        while mention is not None and mention.span.end <= found.start():
            mention = next(waiting, None)
        word = found.group()
        if word in _FUNCTION or word.rstrip(".") in _FUNCTION:
            continue
        known = stem(word)
        inside = mention is not None and mention.span.start <= found.start()
        if not inside or (mention is not None and known in counted(mention.value)):
            yield found.start(), known


def _near(words: Sequence[tuple[int, str]], places: Sequence[int], span: Span) -> frozenset[str]:
    at = bisect_left(places, span.start)
    return frozenset(word for _, word in words[max(0, at - _NEAR) : at + _NEAR])


def _is_name(text: str, place: int) -> bool:
    """Tell whether a capital stands where no sentence begins."""
    return place > 0 and text[place].isupper() and text[place - 1] == " " and text[place - 2 : place - 1] not in _ENDS


def shared(words: frozenset[str], others: frozenset[str]) -> float:
    """Return the part of `words` that stand among `others` too, by their stems or their beginnings; 1 for none."""
    if not words:
        return 1.0
    beginnings = {other[:_LONG] for other in others if len(other) >= _LONG}
    both = sum(word in others or (len(word) >= _LONG and word[:_LONG] in beginnings) for word in words)
    return both / len(words)


def fit(first: Telling, second: Telling) -> float:
    """Return from 0 to 1 how much speaks for two quantities being told of one thing; their amounts do not count."""
    near = max(shared(first.near, second.near), shared(second.near, first.near))
    if not first.counted or not second.counted or _ANYBODY in (first.counted, second.counted):
        return near
    return (near + 2 * shared(second.counted, first.counted)) / 3


def disjoint(first: Quantity, second: Quantity) -> bool:
    """Tell whether two quantities name what they count, and have no word of it in common: 20 dogs and 20 cats."""
    one, other = counted(first), counted(second)
    return first.dimension == second.dimension == "count" and bool(one and other) and not one & other
