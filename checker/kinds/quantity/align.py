"""A text as its words and its figures, and how much speaks for two figures being told of one thing.

It knows stems, names, nearness and what is counted. It does not know how quantities compare.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.frozen import frozen
from checker.kinds.quantity import contrast
from checker.kinds.quantity.change import NOUN_WORDS, VERB_WORDS
from checker.kinds.quantity.frame import ON_TOP
from checker.kinds.quantity.stems import WORD, shared, stem
from checker.meanings import FUNCTION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.kinds.quantity.value import Quantity
    from checker.model import Mention, Span
    from checker.prose import Prose

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
# The "US" of a headline is a country, and "us" is none.
_COUNTRY: Final = "US"
_INITIALS: Final = re.compile(r"\b(?:[A-Z]\.?){2,6}(?![\w'-])")
# Between the verb and "from" stands no more than this: "rose by more than 12% in May from".
_LOOK_BACK: Final = 60
_WORDS_BACK: Final = 6
# So far behind a figure stands its rate: " for each month".
_NEXT_WORD: Final = 10
# More abbreviations than these are a list of them.
_MOST_INITIALS: Final = 16


@frozen
class Telling:
    """A quantity as a text tells it: its value, and by their stems what it counts and the words near it.

    `sides` are those of `contrast` on which its own words stand; `former` tells that it is what a figure rose or
    fell from; `more` that it comes on top of another.
    """

    mention: Mention
    counted: frozenset[str]
    near: frozenset[str]
    sides: Mapping[int, frozenset[int]]
    former: bool = False
    more: bool = False

    @property
    def value(self) -> Quantity:
        """Return what is told."""
        value: Quantity = self.mention.value
        return value


@frozen
class Text:
    """A text as its words, by their stems, its quantities, and those of its words that are names."""

    words: frozenset[str]
    tellings: tuple[Telling, ...]
    names: frozenset[str]
    denies: bool


class _Word(NamedTuple):
    place: int
    stem: str


def read(prose: Prose, mentions: Sequence[Mention], beside: str = "") -> Text:
    """Return what the alignment needs of a text and its quantities, which are in order of start.

    Names that the text `beside` gives by their initials are known by these too: "American Airlines" and "AA".
    """
    words = list(_words(prose, mentions))
    places = [word.place for word in words]
    spelled = spelled_out(prose.text, beside)
    return Text(
        frozenset(word.stem for word in words) | spelled,
        tuple(_tellings(prose, mentions, words, places)),
        frozenset(word.stem for word in words if _is_name(prose.text, word.place)) | spelled,
        _DENIAL.search(prose.folded) is not None,
    )


def _tellings(
    prose: Prose, mentions: Sequence[Mention], words: Sequence[_Word], places: Sequence[int]
) -> Iterator[Telling]:
    zones = contrast.zones(prose.folded, [mention.span for mention in mentions])
    for mention, (low, high) in zip(mentions, zones, strict=True):
        own = words[bisect_left(places, low) : bisect_left(places, high)]
        sides = contrast.sides(word.stem for word in own)
        near = _near(words, places, mention.span)
        start = mention.span.start
        former, more = _is_former(prose.folded, start), _is_more(prose.folded, start)
        yield Telling(mention, counted(mention.value), near, sides, former, more)


def _is_more(folded: str, start: int) -> bool:
    """Tell whether a figure comes on top of another: "another $215m", "a further 20"."""
    return not ON_TOP.isdisjoint(folded[max(0, start - _LOOK_BACK) : start].split()[-2:])


def _is_former(folded: str, start: int) -> bool:
    """Tell whether a figure is the one before: "up from 59%", "rose sharply from 20 to 40"."""
    *before, last = ["", *folded[max(0, start - _LOOK_BACK) : start].split()]
    return last == "from" and any(word in VERB_WORDS or word in NOUN_WORDS for word in before[-_WORDS_BACK:])


def counted(value: Quantity) -> frozenset[str]:
    """Return the stems of what a quantity counts; none for a measure, whose unit is no noun."""
    if value.dimension not in _COUNTING:
        return frozenset()
    return frozenset(stem(word) for word in value.unit.split() if word not in FUNCTION)


def _words(prose: Prose, mentions: Sequence[Mention]) -> Iterator[_Word]:
    """Yield the words that carry meaning; of a quantity only what it counts."""
    waiting = iter(mentions)
    mention = next(waiting, None)
    last: Mention | None = None
    for found in WORD.finditer(prose.folded):
        while mention is not None and mention.span.end <= found.start():
            last, mention = mention, next(waiting, None)
        word = found.group()
        if (word in FUNCTION or word.rstrip(".") in FUNCTION) and not _is_country(prose.text, found.start()):
            continue
        known = stem(word)
        inside = mention is not None and mention.span.start <= found.start()
        if inside and mention is not None and known not in counted(mention.value):
            continue
        if last is None or not _is_rate(last, found.start(), word):
            yield _Word(found.start(), known)


def _is_rate(mention: Mention, place: int, word: str) -> bool:
    """Tell whether a word is the rate of the figure before it, which belongs to the figure: "£10 ⟦a month⟧"."""
    return place - mention.span.end <= _NEXT_WORD and word.rstrip(".") in mention.value.per.split()


def _is_country(text: str, place: int) -> bool:
    return text.startswith(_COUNTRY, place) and not text[place + 2 : place + 3].isalnum()


def _near(words: Sequence[_Word], places: Sequence[int], span: Span) -> frozenset[str]:
    at = bisect_left(places, span.start)
    return frozenset(word.stem for word in words[max(0, at - _NEAR) : at + _NEAR])


def _is_name(text: str, place: int) -> bool:
    """Tell whether a capital stands where no sentence begins."""
    return place > 0 and text[place].isupper() and text[place - 1] == " " and text[place - 2 : place - 1] not in _ENDS


def spelled_out(text: str, beside: str) -> frozenset[str]:
    """Return the stems of the initials in `beside` that stand for names in the text."""
    found = list(dict.fromkeys(match[0].replace(".", "") for match in _INITIALS.finditer(beside)))[:_MOST_INITIALS]
    if not found:
        return frozenset()
    firsts = "".join(
        match[0][0] if match[0][0].isupper() else "" if match[0] in FUNCTION else " " for match in WORD.finditer(text)
    )
    return frozenset(stem(initials.lower()) for initials in found if initials in firsts)


def fit(first: Telling, second: Telling) -> float:
    """Return from 0 to 1 how much speaks for two quantities being told of one thing; their amounts do not count."""
    near = max(shared(first.near, second.near), shared(second.near, first.near))
    if not first.counted or not second.counted or _ANYBODY in (first.counted, second.counted):
        return near
    return (near + 2 * _one_noun(first, second)) / 3


def _one_noun(first: Telling, second: Telling) -> float:
    return max(shared(second.counted, first.counted), shared(first.counted, second.counted))


def one_noun(first: Telling, second: Telling) -> bool:
    """Tell whether two quantities count the same by name: "40 families" and "some 30 poor families"."""
    if not first.counted or not second.counted or _ANYBODY in (first.counted, second.counted):
        return False
    return _one_noun(first, second) == 1


def disjoint(first: Quantity, second: Quantity) -> bool:
    """Tell whether two quantities name what they count, and have no word of it in common: 20 dogs and 20 cats."""
    one, other = counted(first), counted(second)
    return first.dimension == second.dimension == "count" and bool(one and other) and not one & other
