"""The laws of the interval algebra: whatever compares quantities relies on them."""

from __future__ import annotations

from operator import add, mul, sub, truediv
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.interval import EVERYTHING, Interval, point
from tests.interval.strategies import inside, intervals, numbers

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction


@given(intervals(), intervals(), st.data())
@pytest.mark.parametrize("operator", [add, sub, mul])
def test_arithmetic_encloses_what_its_numbers_give(
    operator: Callable[..., Any], a: Interval, b: Interval, data: st.DataObject
) -> None:
    x, y = data.draw(inside(a)), data.draw(inside(b))
    assert operator(x, y) in operator(a, b)


@given(intervals(), intervals(), st.data())
def test_division_encloses_what_its_numbers_give(a: Interval, b: Interval, data: st.DataObject) -> None:
    assume(0 not in b)
    x, y = data.draw(inside(a)), data.draw(inside(b))
    assert x / y in truediv(a, b)


@given(numbers, numbers)
def test_points_reckon_as_numbers_do(x: Fraction, y: Fraction) -> None:
    assert point(x) + point(y) == point(x + y)
    assert point(x) - point(y) == point(x - y)
    assert point(x) * point(y) == point(x * y)


@given(numbers, numbers.filter(bool))
def test_points_divide_as_numbers_do(x: Fraction, y: Fraction) -> None:
    assert point(x) / point(y) == point(x / y)


@given(intervals(), intervals())
def test_sums_products_and_hulls_commute(a: Interval, b: Interval) -> None:
    assert a + b == b + a
    assert a * b == b * a
    assert a | b == b | a
    assert a & b == b & a


@given(intervals(), intervals(), intervals())
def test_sums_products_and_hulls_associate(a: Interval, b: Interval, c: Interval) -> None:
    assert (a + b) + c == a + (b + c)
    assert (a * b) * c == a * (b * c)
    assert (a | b) | c == a | (b | c)


@given(intervals(), intervals(), intervals())
def test_what_all_three_share_does_not_depend_on_the_order(a: Interval, b: Interval, c: Interval) -> None:
    ab, bc = a & b, b & c
    assert (ab and ab & c) == (bc and a & bc)


@given(intervals(), intervals(), intervals())
def test_a_product_with_a_sum_lies_within_the_sum_of_products(a: Interval, b: Interval, c: Interval) -> None:
    assert (a * (b + c)).within(a * b + a * c)


@given(intervals())
def test_turning_the_sign_twice_changes_nothing(a: Interval) -> None:
    mirrored = -a
    assert -mirrored == a
    assert -a == point(-1) * a


@given(intervals())
def test_one_over_one_over_changes_nothing(a: Interval) -> None:
    assume(0 not in a)
    assert a.inverse().inverse() == a


@given(intervals())
def test_nought_one_and_everything_are_neutral(a: Interval) -> None:
    assert a + point(0) == a
    assert a * point(1) == a
    assert a * point(0) == point(0)
    assert a & EVERYTHING == a
    assert a | EVERYTHING == EVERYTHING


@given(intervals(), intervals(), intervals())
def test_within_is_a_partial_order(a: Interval, b: Interval, c: Interval) -> None:
    assert a.within(a)
    assert not (a.within(b) and b.within(a)) or a == b
    assert not (a.within(b) and b.within(c)) or a.within(c)


@given(intervals(), intervals())
def test_within_agrees_with_what_is_shared_and_with_the_hull(a: Interval, b: Interval) -> None:
    assert a.within(b) == (a & b == a) == (a | b == b)
    assert a.within(a | b)
    shared = a & b
    assert shared is None or (shared.within(a) and shared.within(b))


@given(intervals(), intervals())
def test_sharing_absorbs_the_hull_and_the_hull_what_is_shared(a: Interval, b: Interval) -> None:
    assert a & (a | b) == a
    shared = a & b
    assert shared is None or a | shared == a


@given(intervals(), intervals(), st.data())
def test_a_number_lies_in_what_is_shared_when_it_lies_in_both(a: Interval, b: Interval, data: st.DataObject) -> None:
    x = data.draw(inside(a))
    shared = a & b
    assert (x in b) == (shared is not None and x in shared)


@given(intervals(), intervals())
def test_two_intervals_meet_or_one_is_below_the_other(a: Interval, b: Interval) -> None:
    assert [a.meets(b), a.below(b), b.below(a)].count(True) == 1
    assert a.meets(b) == b.meets(a) == (a & b is not None)


@given(intervals(), intervals(), intervals())
def test_below_is_transitive(a: Interval, b: Interval, c: Interval) -> None:
    assert not (a.below(b) and b.below(c)) or a.below(c)


@given(intervals(), intervals(), intervals(), st.sampled_from([add, sub, mul]))
def test_a_narrower_input_never_gives_a_wider_result(
    a: Interval, b: Interval, c: Interval, operator: Callable[..., Interval]
) -> None:
    assume(a.within(b))
    assert operator(a, c).within(operator(b, c))


@given(intervals())
def test_an_interval_is_a_point_when_it_holds_its_only_end(a: Interval) -> None:
    assert a.is_point == (a.low is not None and a.low == a.high)
    assert not a.is_point or a == point(a.low or 0)
