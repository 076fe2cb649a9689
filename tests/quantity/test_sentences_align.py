"""Which words of two texts are taken for the same, and which quantities for the same thing's."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import align, find, stems
from checker.prose import Prose


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("authorities", "authority"),
        ("inspected", "inspections"),
        ("killed", "deaths"),
        ("drove", "driving"),
        ("children", "kids"),
        ("U.S.", "American"),
        ("soared", "grew"),
        ("shed", "fell"),
    ],
)
def test_words_of_one_meaning_have_one_stem(one: str, other: str) -> None:
    assert stems.stem(one.lower()) == stems.stem(other.lower())


@pytest.mark.parametrize(
    ("one", "other"), [("rose", "fell"), ("council", "counsel"), ("net", "annual"), ("cat", "car")]
)
def test_words_of_two_meanings_have_two_stems(one: str, other: str) -> None:
    assert stems.stem(one) != stems.stem(other)


def told(text: str) -> align.Text:
    prose = Prose(text)
    return align.read(prose, list(find(prose)))


def test_numbers_and_units_of_measure_are_no_words_and_nouns_are() -> None:
    assert told("Forty-two ships sailed 300 miles").words == stems.stems("ships sailed")


def test_what_is_counted_is_known_by_its_stems() -> None:
    (telling,) = told("20 local authorities failed").tellings
    assert telling.counted == stems.stems("local authority")


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    assert told("Ships left Dover. Sailors sang in Calais").names == stems.stems("dover calais")


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("20 were not closed", True),
        ("20 weren't closed", True),
        ("20 never closed", True),
        ("not only 20 closed", False),
        ("20 knots", False),
    ],
)
def test_a_denial_is_a_word_of_its_own(text: str, *, denies: bool) -> None:
    assert told(text).denies is denies


def test_no_words_stand_anywhere() -> None:
    assert stems.shared(frozenset(), stems.stems("anything")) == 1
    assert stems.shared(stems.stems("anything"), frozenset()) == 0


def test_a_long_word_is_known_by_its_beginning() -> None:
    assert stems.shared(stems.stems("Argentina"), stems.stems("Argentine")) == 1


def test_dogs_and_cats_are_counted_apart_and_councils_with_local_councils() -> None:
    dogs, cats, councils, local = (next(iter(find(Prose(text)))).value for text in (
        "20 dogs", "20 cats", "20 councils", "20 local councils",
    ))  # fmt: skip
    assert align.disjoint(dogs, cats)
    assert not align.disjoint(councils, local)
