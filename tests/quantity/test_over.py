"""The "over" that bounds a number, and the one that tells what a quarrel is about or how long something took."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose

CAUSES = [
    "The union slammed the board over 1,250 job cuts",
    "Ministers were slammed over 1,250 job cuts",
    "a row over 20 parking spaces",
    "a row with the unions over 20 parking spaces",
    "protests in Leeds over 300 redundancies",
    "fury over 300 redundancies",
    "concerns have been raised over 14 beds",
    "talks over 300 redundancies broke down",
    "nurses called a strike over £3m of cuts",
    "the hospital was criticised over three deaths",
    "residents are up in arms, angry over 40 new homes",
    "he was questioned over two murders",
    "man arrested over two murders",
    "police arrested him over two murders",
    "the firm was fined over 12 breaches",
    "the minister is under fire over 300 letters",
    "she went on trial over six robberies",
]
BOUNDS = [
    "it spent over £3m",
    "water flooded over 200 homes",
    "she won over 500 votes",
    "the firm was fined over £3m",
    "police arrested over 300 people",
    "police questioned over 40 witnesses",
    "the protests drew over 300 people",
    "protests in Leeds drew over 300 people",
    "the group attacked the town with over 300 men",
    "the charity raised over £3m",
    "he went to court over 300 times",
    "the strike cost over £3m",
    "over 300 people protested",
    "in the row, over 20 staff left",
    "it lasted over 12 days",
    "he spoke for over two hours",
]
PERIODS = [
    "60 witnesses over 12 days",
    "they walked 80 miles over four days",
    "they raised £5m over two years",
    "it was spread over 12 hours",
    "talks over three days",
]


def last_hedge(text: str) -> str | None:
    hedge: str | None = list(find(Prose(text)))[-1].value.hedge
    return hedge


@pytest.mark.parametrize("text", CAUSES)
def test_over_after_a_word_of_dispute_or_blame_bounds_nothing(text: str) -> None:
    assert last_hedge(text) is None


@pytest.mark.parametrize("text", BOUNDS)
def test_over_after_other_words_is_more_than(text: str) -> None:
    assert last_hedge(text) == "more-than"


@pytest.mark.parametrize("text", PERIODS)
def test_over_before_a_span_tells_how_long(text: str) -> None:
    assert last_hedge(text) is None
