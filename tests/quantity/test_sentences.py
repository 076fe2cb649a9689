"""What comes of comparing phrases and whole sentences by their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds.quantity import compare_texts
from checker.prose import Prose

if TYPE_CHECKING:
    from checker.model import Comparison


def compared(first: str, second: str) -> Comparison:
    came = compare_texts(Prose(first), Prose(second))
    assert came is not None
    return came


# Sentences that are the same, word for word, but for one figure: first, second, relation, implied.
IN_ONE_PLACE = [
    ("The barn holds 40 bales", "The barn holds 60 bales", "conflict", False),
    ("The barn holds 40 bales", "The barn holds more than 40 bales", "conflict", False),
    ("The barn holds 40 bales", "The barn holds more than 30 bales", "compatible", True),
    ("The barn holds less than 40 bales", "The barn holds 30 bales", "compatible", False),
    ("The barn holds 4,500 bales", "The barn holds more than 4,500 bales", "conflict", False),
    ("The barn holds 4,500 bales", "The barn holds fewer than 4,600 bales", "compatible", True),
    ("The barn holds 4,500 bales", "The barn holds 4,512 bales", "rounded", False),
    ("The barn holds forty bales", "The barn holds 40 bales", "same", True),
    ("The mix is 5 : 4 by weight", "The mix is 7 : 4 by weight", "conflict", False),
    ("The mix is 5 : 4 by weight", "The mix is more than 3 : 4 by weight", "compatible", True),
    ("She came 24 th in a field of 80", "She came 31 th in a field of 80", "conflict", False),
    ("The shop shuts at 5 PM", "The shop shuts at 6 PM", "conflict", False),
    ("It cost $ 125 to hire", "It cost $ less than 600 to hire", "compatible", True),
    ("Waiting takes at least 20 minutes", "Waiting takes at least about 20 minutes", "compatible", True),
    ("The firm lost £3.6m in May", "The firm lost £3.6bn in May", "conflict", False),
    ("Prices rose 12% in May", "Prices fell 12% in May", "conflict", False),
    ("Unemployment fell to 5.8% in June", "Unemployment rose to 5.8% in June", "conflict", False),
    ("more than 5", "more than 3", "compatible", True),
    ("20 dogs", "20 cats", "incomparable", False),
    ("20 dogs", "20", "same", True),
    ("He paid $5m for the house", "He paid €5m for the house", "incomparable", False),
]


@pytest.mark.parametrize(("first", "second", "relation", "implied"), IN_ONE_PLACE)
def test_the_one_figure_that_differs_decides(first: str, second: str, relation: str, *, implied: bool) -> None:
    came = compared(first, second)
    assert (came.relation, came.implies) == (relation, implied)


# Sentences in other words.
IN_OTHER_WORDS = [
    ("13 per cent of councils are failing", "20 of the 152 councils are failing", "rounded", True),
    ("The charity helped more than 4,500 families last year", "It helped 4,612 families", "compatible", False),
    ("Last year the company lost £3.6m", "The company lost £3.6bn last year", "conflict", False),
    ("She drove at 120 mph", "She was driving at 193 km/h", "same", True),
    (
        "11 militants and six soldiers were killed in the battle on Sunday",
        "17 people were killed in the battle",
        "same",
        True,
    ),
    ("Mr Hill said that at least 30 miners had died", "30 miners die", "compatible", True),
    ("13%", "One in seven councils in England is failing", "conflict", False),
    ("Some 400 shops closed in Leeds", "The choir has 400 members", "incomparable", False),
    ("Five children were hurt in Leeds", "Eight children were hurt in York", "incomparable", False),
    ("Pay rose 12% for nurses", "Nurses' pay fell 12%", "conflict", False),
]


@pytest.mark.parametrize(("first", "second", "relation", "implied"), IN_OTHER_WORDS)
def test_figures_told_of_one_thing_are_compared(first: str, second: str, relation: str, *, implied: bool) -> None:
    came = compared(first, second)
    assert (came.relation, came.implies) == (relation, implied)


def test_a_figure_that_the_first_text_lacks_is_not_implied() -> None:
    assert not compared("The mine lost 30 men in the flood", "The mine lost 30 men and 4 ponies in the flood").implies


def test_words_that_the_first_text_lacks_are_not_implied() -> None:
    assert not compared(
        "The mine lost 30 men", "Owners warned by insurers, engineers and inspectors sold the mine that lost 30 men"
    ).implies


def test_one_man_is_as_good_as_a_man() -> None:
    assert compared("A man and 30 ponies drowned in the flood", "One man and 30 ponies drowned in the flood").implies


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Net retention was 42%", "Annual retention was 42%"),
        ("Some 400 shops closed in Leeds", "Some 400 shops closed in York"),
    ],
)
def test_one_thing_put_in_another_s_place_is_another_thing(first: str, second: str) -> None:
    came = compared(first, second)
    assert (came.relation, came.implies) == ("incomparable", False)


def test_a_dropped_not_is_never_implied() -> None:
    assert not compared("20 councils in Kent were not inspected", "20 councils in Kent were inspected").implies


def test_a_sum_is_told_with_its_parts() -> None:
    came = compared("11 boys and six girls swam across the lake", "17 children swam across the lake")
    assert came.why == "11 and 6 are 17 together"


def test_a_difference_in_a_date_is_left_to_dates() -> None:
    assert compare_texts(Prose("The mine opened in 1897"), Prose("The mine opened in 1898")) is None


@pytest.mark.parametrize(("first", "second"), [("20 men", "no figure"), ("no figure", "20 men"), ("", ""), ("a", "b")])
def test_without_a_figure_on_both_sides_there_is_nothing_to_say(first: str, second: str) -> None:
    assert compare_texts(Prose(first), Prose(second)) is None


# A time of day is no figure by itself; it is only read where it is all that differs.
SENTENCES = sorted(
    sentence
    for first, second, _, _ in IN_ONE_PLACE + IN_OTHER_WORDS
    for sentence in {first, second}
    if not sentence.endswith("PM")
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_sentence_agrees_with_itself(sentence: str) -> None:
    came = compared(sentence, sentence)
    assert came.relation in ("same", "compatible")
    assert came.implies


@given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
def test_no_two_sentences_conflict_one_way_and_follow_the_other(first: str, second: str) -> None:
    there, back = compared(first, second), compared(second, first)
    assert not (there.relation == "conflict" and back.implies)
    assert not (there.implies and there.relation in ("conflict", "incomparable"))


@pytest.mark.parametrize("unit", ["9", "1,", "more than ", "one in ", "(", "'", "20 men ", "less than 5 and "])
def test_long_texts_of_one_sort_are_compared_in_good_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    came = compare_texts(Prose(text), Prose(text + " 7 men"))
    assert came is None or came.why
