"""A "not" before a bound turns it round, and a "not" of something else leaves it."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose

TURNED = [
    ("prices did not rise more than 10%", "at-most"),
    ("costs will not rise by more than 10%", "at-most"),
    ("it should not cost more than £40", "at-most"),
    ("it doesn’t cost over £40", "at-most"),
    ("it does not have more than 20 staff", "at-most"),
    ("fees must not exceed £300", "at-most"),
    ("you should not pay more than £30", "at-most"),
    ("do not drink more than 14 units a week", "at-most"),
    ("the rate never fell below 40%", "at-least"),
]
LEFT = [
    ("not only more than 10% of them went", "more-than"),
    ("he did not say that more than 10 people died", "more-than"),
    ("it was not clear whether more than 10 people died", "more-than"),
    ("it was not until more than 40 people had died", "more-than"),
    ("he did not pay more than £3m in tax", "more-than"),
    ("they did not stop, and prices rose more than 10%", "more-than"),
    ("no fewer than 12 homes", "at-least"),
]


@pytest.mark.parametrize(("text", "hedge"), TURNED + LEFT)
def test_a_denied_bound_is_the_other_one(text: str, hedge: str) -> None:
    (found,) = find(Prose(text))
    assert found.value.hedge == hedge


@pytest.mark.parametrize("text", ["it fell below 40%", "it rose well above 40%", "it never fell below 40%"])
def test_what_is_passed_is_a_level_and_no_change(text: str) -> None:
    (found,) = find(Prose(text))
    assert not found.value.change
