"""What intervals are, shown by single cases."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.interval import EVERYTHING, Interval, point


def at_least(number: int) -> Interval:
    return Interval(Fraction(number), None)


def test_an_interval_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="no number lies in"):
        Interval(Fraction(2), Fraction(1))
    with pytest.raises(ValueError, match=r"\[1, 1\)"):
        Interval(Fraction(1), Fraction(1), high_open=True)


def test_an_end_without_bound_is_open() -> None:
    assert Interval(None, Fraction(3), low_open=False) == Interval(None, Fraction(3), low_open=True)


def test_the_notation_is_that_of_mathematics() -> None:
    assert str(Interval(Fraction(4450), Fraction(4550), high_open=True)) == "[4450, 4550)"
    assert str(EVERYTHING) == "(-∞, ∞)"


def test_more_than_500_excludes_500() -> None:
    more_than = Interval(Fraction(500), None, low_open=True)
    assert 500 not in more_than
    assert 501 in more_than
    assert not more_than.meets(point(500))


def test_half_open_neighbours_do_not_meet() -> None:
    thirteen = Interval(Fraction(25, 2), Fraction(27, 2), high_open=True)
    fourteen = Interval(Fraction(27, 2), Fraction(29, 2), high_open=True)
    assert thirteen.below(fourteen)
    assert thirteen & fourteen is None
    assert thirteen | fourteen == Interval(Fraction(25, 2), Fraction(29, 2), high_open=True)


@pytest.mark.parametrize(
    "divisor",
    [point(0), Interval(Fraction(-1), Fraction(1)), EVERYTHING, Interval(None, Fraction(0)), at_least(0)],
    ids=str,
)
def test_nothing_is_divided_by_what_may_be_nought(divisor: Interval) -> None:
    with pytest.raises(ZeroDivisionError, match="nought lies in"):
        point(1) / divisor


def test_one_over_more_than_nought_is_more_than_nought() -> None:
    positive = Interval(Fraction(0), None, low_open=True)
    assert positive.inverse() == positive
    assert at_least(2).inverse() == Interval(Fraction(0), Fraction(1, 2), low_open=True)


def test_nought_times_anything_is_nought_and_is_reached() -> None:
    assert point(0) * EVERYTHING == point(0)
    assert Interval(Fraction(0), Fraction(1)) * at_least(3) == at_least(0)
    assert Interval(Fraction(0), Fraction(1), low_open=True) * at_least(3) == Interval(Fraction(0), None, low_open=True)
