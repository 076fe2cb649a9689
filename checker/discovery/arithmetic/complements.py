"""Two shares of one group that leave nobody in both: "40% are good and more than half less than good".

It knows words that shut each other out. It does not know what the shares add up to.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.discovery.arithmetic.groups import in_same_words
from checker.discovery.arithmetic.rows import is_share
from checker.discovery.arithmetic.telling import Sum
from checker.discovery.arithmetic.vocabulary import ANOTHER_WHOLE, NO_OTHER_ANSWER, any_of, opposites
from checker.discovery.nouns import canonical
from checker.topics import topical

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.discovery.arithmetic.rows import Row
    from checker.discovery.reading import Said

_TWO: Final = 0.8
_THREE: Final = 0.7
_FEWEST: Final = 3
# What says that a share is told of those who gave no other answer.
_NO_OTHER_ANSWER: Final = re.compile(any_of(NO_OTHER_ANSWER), re.VERBOSE)
# Another group, another place, another time, a change, a guess: then the shares are not of one whole.
_ANOTHER_WHOLE: Final = re.compile(
    rf"{any_of(ANOTHER_WHOLE)} | \b for \b (?! \s+ (?:it|them) ) | \b to \b (?! \s be )", re.VERBOSE
)
_LESS_THAN: Final = re.compile(r"\b(?:less than|not|below|worse than|short of)\s+[\"']*(?P<word>[a-z]{3,20})")
_LINKS: Final = re.compile(
    r"[^.;:()]{1,60}?(?:,|,? and|,? while|,? with|,? but)\s+(?:only|just|another|a further|about|some)?\s*"
)
# What loosens the second share is nothing that the first is told with.
_LOOSE_BEHIND: Final = re.compile(r"\b(?:(?:more|less|fewer) than|at (?:least|most)|up to)\s+$")
_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")
# Answers that together are more were given by people who might give several.
_ONE_EACH: Final = Fraction(11, 10)
_PLAIN: Final = re.compile(r"[^.;:()]{1,70}")


def complements(row: Row) -> Iterator[Sum]:
    """Yield the sums of shares in a row that together cannot be more than the whole."""
    for at in range(len(row.figures) - 1):
        if _is_level(row.figures[at]) and _is_level(row.figures[at + 1]):
            yield from _pair(row, at)
    yield from _answers(row)


def _is_level(said: Said) -> bool:
    """Tell whether a share says how many of a group; "more than half were less than good" is no fall."""
    return is_share(said) and said.mention.value.hedge in (None, "more-than", "at-least", "above", "about", "below")


def _pair(row: Row, at: int) -> Iterator[Sum]:
    first, second = row.figures[at], row.figures[at + 1]
    here, there = row.between(at), row.after(at + 1)
    if here is None or not _PLAIN.fullmatch(here) or not _of_one(first, second):
        return
    there = re.split(r"[.;:()]", there, maxsplit=1)[0]
    here = _LOOSE_BEHIND.sub("", here)
    if _shut_out(here, there):
        yield _at_most_all((first, second), _TWO)


def _of_one(first: Said, second: Said) -> bool:
    one, other = first.mention.value.unit, second.mention.value.unit
    return not one or not other or in_same_words(one, other)


def _shut_out(here: str, there: str) -> bool:
    """Tell whether what is told of two shares cannot be true of one and the same."""
    if not _deny(here, there):
        return False
    return not _ANOTHER_WHOLE.search(_without_denial(here)) and not _ANOTHER_WHOLE.search(_without_denial(there))


def _deny(here: str, there: str) -> bool:
    """Tell whether one says what the other denies, by opposite words or "less than", of nothing else besides."""
    for one, other in ((here, there), (there, here)):
        denied = _LESS_THAN.search(other)
        if denied is not None and topical(denied["word"]) > 0 and not _LESS_THAN.search(one):
            return _words(there) <= _words(here) if other is there else _words(here) <= _words(there)
        for first, second in _opposites():
            if first.search(one) and second.search(other) and not second.search(one) and not first.search(other):
                return _words(second.sub("", first.sub("", there))) <= _words(here)
    return False


def _without_denial(words: str) -> str:
    return _LESS_THAN.sub("", words)


def _words(text: str) -> frozenset[str]:
    """Return the stems of the words that say what is told, without those that go with any figure."""
    return frozenset(canonical(word) for word in _WORD.findall(text) if topical(word) == 1)


@cache
def _opposites() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(one, re.VERBOSE), re.compile(other, re.VERBOSE)) for one, other in opposites())


def _answers(row: Row) -> Iterator[Sum]:
    """Yield the sum of three and more answers to one question, of which one is that of the undecided."""
    at = 0
    while at < len(row.figures):
        last = _run(row, at)
        shares = row.figures[at : last + 1]
        told = [re.split(r"[.;:()]", row.after(place), maxsplit=1)[0] for place in range(at, last + 1)]
        if _are_answers(shares, told):
            yield _at_most_all(shares, _THREE)
        at = last + 1


def _are_answers(shares: Sequence[Said], told: Sequence[str]) -> bool:
    """Tell whether each share gave one answer to one question; `told` are the words behind each."""
    if len(shares) < _FEWEST or not all(_of_one(shares[0], each) for each in shares):
        return False
    plain = [_NO_OTHER_ANSWER.sub("", words) for words in told]
    if plain == told or any(map(_ANOTHER_WHOLE.search, plain)):
        return False
    return sum((each.mention.value.number for each in shares), Fraction(0)) <= _ONE_EACH


def _run(row: Row, at: int) -> int:
    last = at
    while (
        _is_level(row.figures[last])
        and last + 1 < len(row.figures)
        and _is_level(row.figures[last + 1])
        and _LINKS.fullmatch(row.between(last) or "")
    ):
        last += 1
    return last


def _at_most_all(shares: Sequence[Said], score: float) -> Sum:
    names = [f"share-{number}" for number in range(1, len(shares) + 1)]
    relation = f"{' + '.join(names)} ≤ 100%"
    topic = f"{shares[0].mention.value.unit} shares"
    terms = tuple(zip(names, shares, strict=True))
    return Sum(relation, terms, (), score, "nobody can be in more than one of these groups", topic)
