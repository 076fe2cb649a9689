"""Which words of two texts say the same, and so which of their quantities are told of one thing.

It knows stems, a few words that mean alike, and nearness. It does not know how quantities compare.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.nouns import singular

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.kinds.quantity.value import Quantity
    from checker.model import Mention, Span
    from checker.prose import Prose

# Words that say nothing of what a sentence is about.
_FUNCTION: Final = frozenset(
    """a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out
    over to up upon with within without about after before between during until since through under down against
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
    increase rise grow gain jump climb surge soar up raise growth hike
    decrease fall drop decline down dip slide cut slump plunge reduce slash shed
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
    american america u.s. us usa
    british britain uk u.k.
    pay paid payment
    win won victory
    make made making
    buy bought
    sell sold sale
    vote ballot poll
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
    tell told
    send sent
    lead led
    get got receive
    hit strike struck
    take took taken
    run ran
    speak spoke spoken
    percent percentage pct
    government govt
    president presidential
    approximately about
    economy economic
    fight fought
    shoot shot
    build built
    lose lost loss
    spend spent
    think thought
    leave left
    hold held
    come came
    go went gone
    know knew known
    see saw seen
    month monthly
    year yearly annual
    week weekly
    day daily
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
# Words this far from a quantity still tell what it counts.
_NEAR: Final = 6


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return what the forms of a folded word have in common; words that mean alike give the same."""
    word = word.removesuffix("'s").rstrip("'.")
    return _MEANINGS.get(word) or _MEANINGS.get(_cut(word)) or _cut(word)


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
    for row in _ALIKE.strip().splitlines():
        first, *others = row.split()
        for word in (first, *others):
            known.setdefault(word, first)
            known.setdefault(_cut(word), first)
    return known


_MEANINGS: Final = _meanings()


@dataclass(frozen=True, slots=True)
class Telling:
    """A quantity as a text tells it: its value, what it counts and the words near it, all by their stems."""

    value: Quantity
    counted: frozenset[str]
    near: frozenset[str]
    sentence: int


@dataclass(frozen=True, slots=True)
class Text:
    """A text as its words and its quantities. The words of each sentence stand apart."""

    sentences: tuple[frozenset[str], ...]
    tellings: tuple[Telling, ...]
    names: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        """Return all of its words."""
        return frozenset().union(*self.sentences)


def read(prose: Prose, mentions: Sequence[Mention]) -> Text:
    """Return what the alignment needs of a text."""
    taken = [mention.span for mention in mentions]
    sentences = [list(_stems(prose, sentence, taken)) for sentence in prose.sentences]
    numbers = [prose.sentence_number(mention.span.start) for mention in mentions]
    return Text(
        tuple(frozenset(word for _, word in sentence) for sentence in sentences),
        tuple(
            Telling(mention.value, counted(mention.value), _near(sentences[number], mention.span), number)
            for mention, number in zip(mentions, numbers, strict=True)
        ),
        frozenset(
            word
            for sentence in sentences
            for place, word in sentence
            if place and prose.text[place].isupper() and prose.text[place - 1] == " "
        ),
    )


def counted(value: Quantity) -> frozenset[str]:
    """Return the stems of what a quantity counts; none for a measure, whose unit is no noun."""
    if value.dimension not in ("count", "share", "ordinal", "multiple", "ratio"):
        return frozenset()
    return frozenset(stem(word) for word in value.unit.split() if word not in _FUNCTION)


def _stems(prose: Prose, sentence: Span, taken: Sequence[Span]) -> Iterable[tuple[int, str]]:
    """Yield place and stem of the words of a sentence that carry meaning; a quantity's number is none."""
    for found in _WORD.finditer(prose.folded, sentence.start, sentence.end):
        word = found.group()
        if word in _FUNCTION or word.rstrip(".") in _FUNCTION:
            continue
        if word[0].isdigit() and any(span.start <= found.start() < span.end for span in taken):
            continue
        yield found.start(), stem(word)


def _near(words: Sequence[tuple[int, str]], span: Span) -> frozenset[str]:
    before = [word for place, word in words if place < span.start][-_NEAR:]
    after = [word for place, word in words if place >= span.start][:_NEAR]
    return frozenset(before + after)


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
    if not first.counted or not second.counted:
        return near
    return (near + 2 * shared(second.counted, first.counted)) / 3
