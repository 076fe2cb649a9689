"""Wordings of news and reports, cause by cause: what is found, and how it is understood."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose
from tests.marked import marked

PARTS = [
    ("⟦two-and-a-half years⟧", "2.5 years"),
    ("the ⟦two-and-a-half-year⟧ inquiry", "2.5 years"),
    ("⟦two and three-quarter hours⟧", "2.75 hours"),
    ("⟦one-and-a-half times⟧ the average", "1.5 times"),
    ("rates rose by ⟦half a per cent⟧", "up 0.5%"),
    ("⟦half a percentage point⟧", "0.5 percentage points"),
    ("⟦a quarter of a percentage point⟧", "0.25 percentage points"),
    ("⟦a couple of hundred people⟧ came", "a couple of hundred people"),
    ("⟦a score of ships⟧ was lost", "a score of ships"),
]
SHARES = [
    ("⟦one adult in four⟧ has smoked", "25%"),
    ("⟦one child in every twenty⟧ is ill", "5%"),
    ("⟦nine voters out of ten⟧ agree", "90%"),
]
MONEY = [
    ("⟦$5-6m⟧ was lost", "$5m to $6m"),
    ("⟦£1.2bn–1.3bn⟧ of aid", "£1.2bn to £1.3bn"),
    ("worth ⟦£5 to 6 million⟧", "£5m to £6m"),
    ("⟦450m Swedish kronor⟧", "SEK 450m"),
    ("⟦thousands of pounds⟧ went missing", "thousands of pounds"),
    ("⟦tens of millions of dollars⟧", "tens of millions of dollars"),
]


@pytest.mark.parametrize(("text", "shown"), PARTS + SHARES + MONEY)
def test_a_wording_is_understood(text: str, shown: str) -> None:
    plain, spans = marked(text)
    found = list(find(Prose(plain)))
    assert [mention.span for mention in found] == spans
    assert found[0].value.show() == shown


APART = [
    ("paid £40 to 50 people", ["£40", "50 people"]),
    ("one goal in four games", ["one goal", "four games"]),
    ("three goals in six", ["three goals", "six"]),
    ("one man in 20 years", ["one man", "20 years"]),
]


@pytest.mark.parametrize(("text", "found"), APART)
def test_two_numbers_of_different_things_stay_two(text: str, found: list[str]) -> None:
    assert [mention.text for mention in find(Prose(text))] == found


def test_a_rate_in_thousands_states_one_figure() -> None:
    (rate,) = find(Prose("12.5 deaths per 100,000 people"))
    assert (rate.value.number, rate.value.unit, rate.value.per) == (12.5, "death", "100,000 people")


COMPOUNDS = [
    "one-off costs", "a two-faced man", "six-figure sums", "2-for-1 offers", "two-way traffic", "five-a-side",
    "a one-sided game", "double-digit growth",
]  # fmt: skip


@pytest.mark.parametrize("text", COMPOUNDS)
def test_a_number_that_is_part_of_a_word_counts_nothing(text: str) -> None:
    assert [mention.text for mention in find(Prose(text))] == []


@pytest.mark.parametrize("text", ["a 12-bed ward", "a six-speed gearbox", "a three-judge panel"])
def test_a_number_joined_to_a_noun_counts_it(text: str) -> None:
    assert len(list(find(Prose(text)))) == 1
