"""Wordings that make one figure of several words, and the look-alikes beside them."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose
from tests.marked import marked

PARTS_OF_WHOLES = [
    ("⟦⟦22⟧ of ⟦1,165 crew⟧⟧ tested positive", ["1.9%", "22 crew", "1,165 crew"]),
    ("⟦⟦Two⟧ of ⟦1,200 pupils⟧⟧ fell ill", ["0.17%", "2 pupils", "1,200 pupils"]),
    ("⟦20 councils⟧ (⟦13%⟧) were weak", ["20 councils", "13%"]),
    ("⟦13%⟧ of councils (⟦20⟧) were weak", ["13%", "20 councils"]),
    ("⟦3⟧ of ⟦2,500⟧", ["3", "2,500"]),
    ("a group of men (20)", []),
]
RATES = [
    ("⟦£820⟧ for each of the ⟦50,000 children⟧", ["£820 per child", "50,000 children"]),
    ("⟦2 million barrels⟧ of oil a day", ["2m barrels per day"]),
    ("⟦300 tonnes⟧ of food waste a year", ["300 tonnes per year"]),
    ("⟦40 cases⟧ of measles a week", ["40 cases per week"]),
    ("⟦40 cases⟧ of measles a week ago", ["40 cases"]),
    ("⟦40 members⟧ of a party", ["40 members"]),
]
TWO_WORDS = [
    ("it took ⟦two-three weeks⟧", ["2 to 3 weeks"]),
    ("⟦two-three people⟧ came", ["2 to 3 people"]),
    ("a seven-six win", []),
    ("it was five-six", []),
]
POUNDS = [
    ("a ⟦200-pound⟧ man", ["200 pounds"]),
    ("a ⟦300-pound⟧ great white shark", ["300 pounds"]),
    ("a ⟦500-pound⟧ bomb", ["500 pounds"]),
    ("a ⟦200-pound⟧ fine for the man", ["£200"]),
    ("a ⟦10-pound⟧ note", ["£10"]),
    ("a ⟦100-pound⟧ dog licence", ["£100"]),
]

MONEY = [
    ("a levy of ⟦10c⟧ a bag", ["10 cents per bag"]),
    ("a ⟦5c⟧ rise", ["up 5 cents"]),
    ("from ⟦€1.20⟧ to ⟦90c⟧ a kilo", ["€1.20", "90 euro cents per kilo"]),
    ("in seat 20c a boy sat", []),
    ("section 501c a law", []),
]
GRAND = [
    ("he had ⟦£5,000⟧, then ⟦ten grand⟧", ["£5,000", "£10,000"]),
    ("a ⟦20-grand⟧ bill, not ⟦$10,000⟧", ["$20,000", "$10,000"]),
    ("⟦ten grand pianos⟧", ["10 grand pianos"]),
    ("⟦five grand juries⟧", ["5 grand juries"]),
]
RAND = [
    ("⟦R20 million⟧ was lost", ["ZAR 20m"]),
    ("⟦R1,200⟧ a month", ["ZAR 1,200 per month"]),
    ("R2 and the R101", []),
]
SPANS = [
    ("it opens in ⟦a fortnight⟧", ["1 fortnight"]),
    ("once a fortnight, and a fortnight ago", []),
    ("for a week, with a week's notice", []),
    ("the last ⟦week or two⟧", ["1 to 2 weeks"]),
    ("about ⟦a mile or two⟧ off", ["1 to 2 miles"]),
    ("⟦one or two people⟧", ["1 to 2 people"]),
]
PEOPLE = [
    ("it can happen when you’re ⟦45⟧.", ["45 years old"]),
    ("she’s ⟦5 points⟧ ahead", ["5 points"]),
    ("And a third, Ann Lee, said no.", []),
    ("About ⟦a third⟧, Ann Lee said, had left.", ["about 33.3%"]),
    ("⟦10⟧ of Ms Lee’s senior staffers left", ["10 senior staffers"]),
    ("⟦two Forbes staff members⟧ left", ["2 forbes staff members"]),
    ("⟦40 council staff⟧ were told", ["40 council staff"]),
    ("⟦40 homes⟧ staff said", ["40 homes"]),
    ("⟦900 adults⟧ asked from March 30-April 4, in all", ["900 adults"]),
    ("a 73-to-25 percent win", []),
    ("⟦10-to-14 percent⟧ of homes", ["10% to 14%"]),
]
STRESSED = [
    ("⟦four more years⟧", ["4 years"]),
    ("⟦three straight weeks⟧ of talks", ["3 weeks"]),
    ("⟦20 extra minutes⟧", ["20 minutes"]),
    ("⟦nine more buses⟧", ["9 buses"]),
    ("⟦three school years⟧", ["3 school years"]),
]


@pytest.mark.parametrize(
    ("text", "shown"), PARTS_OF_WHOLES + RATES + TWO_WORDS + POUNDS + MONEY + GRAND + RAND + SPANS + STRESSED
)
def test_the_words_of_a_figure_are_read_together(text: str, shown: list[str]) -> None:
    plain, spans = marked(text)
    found = list(find(Prose(plain)))
    assert sorted(mention.span for mention in found) == spans
    assert [mention.value.show() for mention in found] == shown
