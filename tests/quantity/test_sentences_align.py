"""Which words of two texts are taken for the same, and which quantities for the same thing's."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import align, compare_texts, find, stems
from checker.kinds.quantity.frame import numbers
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
        ("planes", "aircraft"),
        ("research", "study"),
        ("medics", "doctors"),
    ],
)
def test_words_of_one_meaning_have_one_stem(one: str, other: str) -> None:
    assert stems.stem(one.lower()) == stems.stem(other.lower())


@pytest.mark.parametrize(
    ("one", "other"),
    [("rose", "fell"), ("council", "counsel"), ("net", "annual"), ("cat", "car"), ("planes", "plans")],
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


@pytest.mark.parametrize(
    ("text", "beside", "spelled"),
    [
        ("American Airlines may cut jobs", "AA may cut jobs", ["aa"]),
        ("The Bank of England said", "The BoE and the BE", ["be"]),
        ("the United Nations", "the U.N. said", ["un"]),
        ("American airlines may cut jobs", "AA may cut jobs", []),
        ("British Airways may cut jobs", "AA may cut jobs", []),
    ],
)
def test_initials_stand_for_a_name_whose_words_begin_so(text: str, beside: str, spelled: list[str]) -> None:
    assert align.spelled_out(text, beside) == frozenset(spelled)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Dow Hits 20000 for First Time", [20000]),
        ("Dow Closes Above 18K", [18000]),
        ("They beat Leeds 4-1 at home", []),
        ("Call 0113-496-0000 or see a/4/b", []),
        ("The mine opened in 1897", []),
    ],
)
def test_a_number_that_stands_by_itself_is_read_where_no_figure_is(text: str, alone: list[int]) -> None:
    assert [mention.value.number for mention in numbers(Prose(text))] == alone


def test_the_country_is_a_word_and_the_pronoun_is_none() -> None:
    assert stems.stems("American") <= told("The US sent 20 men").words
    assert not stems.stems("American") & told("He sent us 20 men").words


@pytest.mark.parametrize(
    ("first", "second", "implied"),
    [
        ("Three boys and two girls sang", "Five children sang", True),
        ("More than 11,000 homes burned and 7,000 homes flooded", "More than 18,000 homes burned or flooded", True),
        ("Three crew and two passengers sang", "Five crew sang", False),
        ("Up to three boys and two girls sang", "Five children sang", False),
    ],
)
def test_counts_add_up_only_to_what_both_are(first: str, second: str, *, implied: bool) -> None:
    came = compare_texts(Prose(first), Prose(second))
    assert came is not None
    assert came.implies is implied
