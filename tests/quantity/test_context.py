"""What the words around a figure add to it: the noun or the currency of the figure it is compared with."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose


def shown(text: str) -> list[str]:
    return [mention.value.show() for mention in find(Prose(text))]


COMPARED = [
    ("It helped 48,200 people, up 12% on last year (43,000 in 2024).", "43,000 people"),
    ("It helped 48,200 people, an increase of 12% from 43,000 the year before.", "43,000 people"),
    ("It has 300 schools, up 10% from 270.", "270 schools"),
    ("Revenue was £180 million, compared with 173 million a year earlier.", "£173m"),
    ("Profit was $2.1bn, against 1.9bn in 2020.", "$1.9bn"),
]
NOT_COMPARED = [
    ("The 6.9 quake hit at dawn, killing 240 people; it was 6.9.", "6.9"),
    ("It killed 240 people, and the 6.9 quake hit at dawn.", "magnitude 6.9"),
    ("It has 300 members (4.2 in 2010).", "4.2"),
    ("The budget was £2m, compared with 1,200 homes.", "1,200 homes"),
    ("Fares are £38, compared with 12 in the north.", "12"),
    ("Sales were £180 million and staff 173.", "173"),
]


@pytest.mark.parametrize(("text", "last"), COMPARED + NOT_COMPARED)
def test_a_bare_number_is_of_the_kind_that_it_is_compared_with(text: str, last: str) -> None:
    assert shown(text)[-1] == last


LEVELS = [
    ("the bill rises by £38 to £1,742", ["up £38", "£1,742"]),
    ("it rose by 200 to 1,450 nurses", ["up 200 nurses", "1,450 nurses"]),
    ("staff numbers fell by 30 to 210", ["down 30", "210"]),
    ("sales rose 12% from £40m to £45m", ["up 12%", "£40m", "£45m"]),
]
RANGES = [
    ("wages rose by 20 to 30 per cent", ["up 20% to 30%"]),
    ("bills could rise by £2 to £9", ["up £2 to £9"]),
    ("bills rose by £20 to £30", ["up £20 to £30"]),
]


@pytest.mark.parametrize(("text", "figures"), LEVELS + RANGES)
def test_a_change_and_the_level_reached_are_two_figures(text: str, figures: list[str]) -> None:
    assert shown(text) == figures


def test_less_than_good_is_a_grade_and_no_fall() -> None:
    assert shown("more than half less than good") == ["more than 50%"]
    assert shown("a third less than last year") == ["down 33.3%"]
    assert shown("12% less than") == ["down 12%"]
