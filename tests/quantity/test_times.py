"""How often something was done is a count; how many times as much is a multiple."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose


def read(text: str) -> list[tuple[str, str]]:
    return [(mention.value.dimension, mention.value.unit) for mention in find(Prose(text))]


OFTEN = [
    "Inspectors wrote up the yard 178 times.",
    "He was stabbed 23 times on the towpath.",
    "She voted three times last year.",
    "They called four times that night",
    "He lied twelve times as a senator.",
    "The alarm rang five times as he slept.",
    "It was mended six times the same week.",
    "The bridge was shut 40 times because of wind.",
]
MULTIPLES = [
    "It takes three times as many nurses.",
    "It costs three times the price.",
    "They are three times more likely to leave.",
    "It grew to five times its size.",
    "It is four times what he paid.",
    "It is 2.5 times faster.",
    "The shares trade at 15 times.",
    "It sold for 20 times earnings.",
    "Its output increased five times.",
    "He was four times over the legal limit.",
    "It is 10x cheaper.",
]


@pytest.mark.parametrize("text", OFTEN)
def test_how_often_something_was_done_is_a_count(text: str) -> None:
    assert read(text) == [("count", "time")]


@pytest.mark.parametrize("text", MULTIPLES)
def test_how_many_times_as_much_is_a_multiple(text: str) -> None:
    assert [dimension for dimension, _ in read(text)] == ["multiple"]


def test_three_occasions_are_three_times() -> None:
    assert read("He was fined on three occasions.") == [("count", "time")]
