"""The laws of comparing quantities: whoever is named first, and whatever unit is used, the relation is the same."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from checker.interval import Interval, point
from checker.kinds.quantity.allowed import by_digits, hedged
from checker.kinds.quantity.comparison import compare
from checker.kinds.quantity.value import Hedge, Quantity

HEDGES: list[Hedge | None] = [
    None, None, "about", "below", "above", "more-than", "at-least", "less-than", "at-most",
]  # fmt: skip
TRENDS: list[Literal["up", "down"] | None] = [None, None, "up", "down"]
MEASURES = {
    "count": ["", "person", "council"],
    "money": ["GBP", "USD"],
    "length": ["metre", "mile", "kilometre"],
    "duration": ["minute", "hour", "month", "year"],
    "mass": ["kilogram", "pound", "ton"],
    "points": ["percentage point"],
}


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    dimension = draw(st.sampled_from(sorted(MEASURES)))
    unit = draw(st.sampled_from(MEASURES[dimension]))
    number = Fraction(draw(st.integers(min_value=1, max_value=60)))
    step = Fraction(draw(st.sampled_from([1, 1, 1, 10, 100])))
    number *= step
    hedge = draw(st.sampled_from(HEDGES))
    if draw(st.integers(0, 5)) == 0:
        top = number + draw(st.integers(min_value=1, max_value=40))
        return Quantity(None, Interval(number, top), dimension, unit, form="range", step=step)
    interval = hedged(number, by_digits(number, step), hedge)
    trend = draw(st.sampled_from(TRENDS))
    per = draw(st.sampled_from(["", "", "year", "month", "head"]))
    return Quantity(number, interval, dimension, unit, hedge, trend, change=trend is not None, step=step, per=per)


@given(quantities(), quantities())
def test_the_order_of_the_two_never_matters(a: Quantity, b: Quantity) -> None:
    assert compare(a, b).relation == compare(b, a).relation
    assert compare(a, b, exact=True).relation == compare(b, a, exact=True).relation


@given(quantities())
def test_every_quantity_is_the_same_as_itself_and_implies_itself(a: Quantity) -> None:
    assert compare(a, a).relation == "same"
    assert compare(a, a).implies
    assert compare(a, a, exact=True).relation == "same"


@given(quantities(), quantities(), quantities())
def test_implying_is_transitive_within_one_unit(a: Quantity, b: Quantity, c: Quantity) -> None:
    alike = [replace(each, dimension="count", unit="", trend=None, change=False, per="") for each in (a, b, c)]
    first, second, third = alike
    chained = compare(first, second).implies and compare(second, third).implies
    assert not chained or compare(first, third).implies


@given(quantities(), quantities())
def test_what_implies_never_conflicts(a: Quantity, b: Quantity) -> None:
    came = compare(a, b)
    assert not came.implies or came.relation not in ("conflict", "incomparable")


@given(quantities(), quantities())
def test_exactness_only_ever_takes_agreement_away(a: Quantity, b: Quantity) -> None:
    loose, strict = compare(a, b).relation, compare(a, b, exact=True).relation
    assert strict == loose or (loose in ("rounded", "compatible") and strict == "conflict")


@given(quantities(), quantities())
def test_the_reason_is_one_sentence_without_an_end(a: Quantity, b: Quantity) -> None:
    why = compare(a, b).why
    assert why
    assert why == why.strip(" .")
    assert "\n" not in why


@given(st.integers(min_value=1, max_value=999), st.integers(min_value=1, max_value=999))
def test_small_whole_numbers_agree_only_when_they_are_equal(a: int, b: int) -> None:
    first, second = (Quantity(Fraction(n), point(n), "count", "council", step=Fraction(1)) for n in (a, b))
    assert compare(first, second).relation == ("same" if a == b else "conflict")


@given(st.integers(min_value=1, max_value=500))
def test_a_length_is_the_same_in_a_smaller_unit(kilometres: int) -> None:
    far = Quantity(Fraction(kilometres), point(kilometres), "length", "kilometre", step=Fraction(1))
    metres = kilometres * 1000
    near = Quantity(
        Fraction(metres), by_digits(Fraction(metres), Fraction(1000)), "length", "metre", step=Fraction(1000)
    )
    assert compare(far, near).relation == "same"
    assert compare(far, near, exact=True).relation == "same"


@given(quantities(), quantities())
def test_currencies_never_compare(a: Quantity, b: Quantity) -> None:
    pounds = replace(a, dimension="money", unit="GBP", per="")
    dollars = replace(b, dimension="money", unit="USD", per="")
    assert compare(pounds, dollars).relation == "incomparable"
