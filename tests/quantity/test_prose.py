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


MEASURES = [
    ("⟦16- to 24-year-olds⟧ voted", "16 to 24 years old"),
    ("⟦40% up to 50%⟧ of homes", "40% to 50%"),
    ("he is ⟦6'2\"⟧ tall", "6.17 feet"),
    ("she is ⟦six foot two⟧ tall", "6.17 feet"),
    ("he weighed ⟦12st 4lb⟧", "12.29 stones"),
    ("it took ⟦2h 20m⟧", "2.33 hours"),
    ("a ⟦2,000-square-foot⟧ flat", "2,000 square feet"),
    ("a ⟦65in⟧ screen", "65 inches"),
    ("a ⟦180-degree⟧ turn", "180 degrees of arc"),
    ("thirty percent off, ⟦one-eighth of 1 percent⟧", "0.1%"),
    ("dropping from ⟦208 pounds⟧ to ⟦193⟧ on a diet", "208 pounds"),
    ("rose from ⟦24.2⟧ to ⟦33.5 billion euros⟧", "€24.2bn"),
    ("a ⟦20⟧ or ⟦30 percent⟧ rise", "20%"),
    ("plus or minus ⟦2.4 percentage points⟧", "2.4 percentage points"),
]
PEOPLE = [
    ("a woman, ⟦34⟧, was held", "34 years old"),
    ("She was ⟦45⟧.", "45 years old"),
    ("voters under ⟦30⟧ chose her", "less than 30 years old"),
    ("most are ⟦45⟧ or older", "at least 45 years old"),
    ("⟦20 schoolchildren⟧ were hurt", "20 schoolchildren"),
    ("it left ⟦one person⟧ dead", "1 person"),
    ("⟦One poll⟧ shows her ahead", "1 poll"),
    ("⟦Four Americans⟧ died", "4 americans"),
]
NOT_BOUND = [
    ("under a ⟦five-year⟧ contract", "5 years"),
    ("over a ⟦ten-year⟧ period", "10 years"),
    ("women make up ⟦14 percent⟧ of them", "14%"),
    ("they shut down ⟦40 mines⟧", "40 mines"),
    ("shares were up ⟦5%⟧", "up 5%"),
]


@pytest.mark.parametrize(("text", "shown"), MEASURES + PEOPLE + NOT_BOUND)
def test_a_figure_is_told_by_the_words_around_it(text: str, shown: str) -> None:
    plain, spans = marked(text)
    found = [mention for mention in find(Prose(plain)) if mention.value.form != "vague"]
    assert {mention.span for mention in found} >= set(spans)
    assert shown in [mention.value.show() for mention in found]


NAMES = [
    "the Six Nations", "the Big Four firms", "the Gang of Eight voted", "Year 6 had left", "see Figures 1 and 2",
    "in Genesis 1:1", "a Phase 3 trial", "at 221B Baker Street", "a 911 call", "the 73 bus", "a .22 rifle",
    "a 3-5-2 shape", "Twenty20 cricket", "Hawaii Five-0", '<tweet id="672426240989597696">', "2.1 Methods",
]  # fmt: skip
TIMES = [
    "between 7 and 9pm", "at 7.30 in the evening", "at half past five", "at a quarter to five", "open 24/7",
    "at eight in the morning", "the 9/11 attacks", "at odds of 5/1", "a 50/50 chance", "Update: 5/12",
]  # fmt: skip
PHRASES = [
    "one day he left", "in a tiny one he found", "the only one strong enough", "the world's most volatile places",
    "its finest and most visible brands", "the majority leader", "credit scores use data", "zero tolerance for it",
    "to reach net zero", "he doubled down on it", "a third party", "a fourth term", "his half brother", "half asleep",
]  # fmt: skip


@pytest.mark.parametrize("text", NAMES + TIMES + PHRASES)
def test_a_number_in_a_name_a_time_or_a_phrase_is_left_alone(text: str) -> None:
    assert [mention.text for mention in find(Prose(text))] == []


SHARES_STILL = [
    "a third voted for it",
    "about a third of homes",
    "a third more",
    "nearly a fifth support it",
    "3/4 of them",
]


@pytest.mark.parametrize("text", SHARES_STILL)
def test_a_part_of_many_is_a_share(text: str) -> None:
    assert [mention.value.dimension for mention in find(Prose(text))] == ["share"]


@pytest.mark.parametrize(
    "text", ["it lasted one day", "one day later", "this year 6 people died", "a group of 20 people"]
)
def test_what_looks_like_a_phrase_or_a_name_may_be_a_figure(text: str) -> None:
    assert len(list(find(Prose(text)))) == 1


def test_a_quotation_mark_is_no_inch() -> None:
    (found,) = find(Prose('its first "400" list'))
    assert found.value.dimension == "count"
