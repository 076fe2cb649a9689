"""What loosens or bounds a number, in the words of news and reports."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose

HEDGED = [
    ("north of 40 people", "more-than"),
    ("upwards of 40 people", "more-than"),
    ("comfortably above 40 people", "more-than"),
    ("well in excess of 40 people", "more-than"),
    ("over and above 40%", "more-than"),
    ("she sailed past 40 points", "more-than"),
    ("well short of 40 people", "less-than"),
    ("it fell short of 40 votes", "less-than"),
    ("not far short of 40 people", "below"),
    ("just shy of 40 people", "below"),
    ("the best part of 40 years", "below"),
    ("a shade under 40 people", "below"),
    ("a touch less than 40 people", "below"),
    ("getting on for 40 people", "below"),
    ("sales neared £40m", "below"),
    ("a whisker over 40 people", "above"),
    ("slightly north of 40 people", "above"),
    ("not much more than 40 people", "above"),
    ("barely 40 people", "about"),
    ("perhaps 40%", "about"),
    ("not far off 40 people", "about"),
    ("40 people, give or take", "about"),
    ("40 people or thereabouts", "about"),
    ("as few as 40 people", "at-least"),
    ("as little as £40", "at-least"),
    ("at or above 40%", "at-least"),
    ("40 people at a minimum", "at-least"),
    ("40 people, at the very least", "at-least"),
    ("a maximum of 40 people", "at-most"),
    ("max 40 people", "at-most"),
    ("up to and including 40 people", "at-most"),
    ("nothing more than 40 people", "at-most"),
    ("40 people at the outside", "at-most"),
    # Words of a hedge that are none here.
    ("the past 18 months", None),
    ("in the past three elections", None),
    ("a past 40 people remember", None),
    ("a mere 40 people", None),
    ("the company approached 40 firms", None),
    ("a cap of £40m", None),
    ("sales reached £40m", None),
]


@pytest.mark.parametrize(("text", "hedge"), HEDGED)
def test_a_hedge_says_how_the_number_is_meant(text: str, hedge: str | None) -> None:
    (found,) = find(Prose(text))
    assert found.value.hedge == hedge


def test_up_to_after_another_bound_begins_a_bound_of_its_own() -> None:
    (found,) = find(Prose("more than 40% and up to 50%"))
    assert str(found.value.interval) == "(2/5, 1/2]"
