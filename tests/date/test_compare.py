"""Two dates compared as days, with the reason in words; and a weekday held against its date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import date
from checker.kinds.date.value import DateValue
from checker.prose import Prose

TODAY = dt.date(2016, 10, 13)

CASES = [
    ("15 October 2013", "15/10/2013", "same", True),
    ("May 1998", "12 May 1998", "compatible", False),
    ("12 May 1998", "May 1998", "compatible", True),
    ("2010", "2011", "conflict", False),
    ("15 October 2013", "16 October 2013", "conflict", False),
    ("10-12 May 2016", "12-14 May 2016", "compatible", False),
    ("2012-13", "2013", "compatible", False),
    ("six years ago", "2010", "compatible", False),
    ("May 2010", "six years ago", "compatible", True),
    ("2009", "six years ago", "conflict", False),
    ("03/10/2013", "10 March 2013", "compatible", False),
    ("03/10/2013", "3 October 2013", "compatible", False),
    ("03/10/2013", "4 October 2013", "conflict", False),
    ("today", "13 October 2016", "same", True),
]
days = st.dates(dt.date(1990, 1, 1), dt.date(2030, 12, 31))
dates = st.tuples(days, st.integers(0, 400)).map(lambda each: DateValue(each[0], each[0] + dt.timedelta(days=each[1])))


@pytest.mark.parametrize(("first", "second", "relation", "implies"), CASES)
def test_dates_compare_as_intervals_of_days(first: str, second: str, relation: str, implies: bool) -> None:  # noqa: FBT001
    comparison = date.compare_texts(Prose(first, TODAY), Prose(second, TODAY))
    assert comparison is not None
    assert (comparison.relation, comparison.implies) == (relation, implies)


def test_the_reason_names_both_dates_in_words() -> None:
    comparison = date.compare_texts(Prose("on 15 Oct 13"), Prose("16/10/2013"))
    assert comparison is not None
    assert comparison.why == "15 October 2013 and 16 October 2013 have no day in common"


def test_a_text_without_a_date_compares_with_nothing() -> None:
    assert date.compare_texts(Prose("on 15 Oct 13"), Prose("some day")) is None


@given(dates, dates)
def test_order_does_not_change_the_relation(one: DateValue, other: DateValue) -> None:
    assert date.compare(one, other).relation == date.compare(other, one).relation


@given(dates, dates)
def test_a_conflict_is_exactly_no_day_in_common(one: DateValue, other: DateValue) -> None:
    disjoint = one.last < other.first or other.last < one.first
    assert (date.compare(one, other).relation == "conflict") == disjoint


@given(dates)
def test_a_date_is_the_same_as_itself(value: DateValue) -> None:
    assert date.compare(value, value).relation == "same"


def test_a_wrong_weekday_is_told() -> None:
    (mention,) = date.find(Prose("on Monday, 28 June 2016"))
    assert date.fault(mention.value) == "28 June 2016 was a Tuesday, not a Monday"


@pytest.mark.parametrize("text", ["Tuesday, 28 June 2016", "28 June 2016", "June 2016"])
def test_a_right_weekday_or_none_is_no_fault(text: str) -> None:
    (mention,) = date.find(Prose(text))
    assert date.fault(mention.value) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("15 Oct 13", "15 October 2013"),
        ("May 1998", "May 1998"),
        ("2010", "2010"),
        ("10-12 May 2016", "10 to 12 May 2016"),
        ("28 May - 3 June 2016", "28 May to 3 June 2016"),
        ("2008-2012", "2008 to 2012"),
        ("2012-13", "April 2012 to March 2013"),
        ("01/02/2018", "1 February 2018 or 2 January 2018"),
    ],
)
def test_a_date_is_shown_by_its_shape(text: str, shown: str) -> None:
    (mention,) = date.find(Prose(text))
    assert mention.value.show() == shown


def test_json_has_the_first_and_the_last_day() -> None:
    (mention,) = date.find(Prose("in May 1998"))
    assert mention.value.as_dict() == {"first": "1998-05-01", "last": "1998-05-31"}


_BY_TOLERANCE = [
    ("14 June 2027", "16 June 2027", "3 days", "rounded"),
    ("14 June 2027", "16 June 2027", "2 days", "rounded"),
    ("14 June 2027", "16 June 2027", "1 day", "conflict"),
    ("14 June 2027", "20 June 2027", "a week", "rounded"),
    ("June 2027", "3 July 2027", "3 days", "rounded"),
    ("June 2027", "4 July 2027", "3 days", "conflict"),
    ("14 June 2027", "14 June 2027", "3 days", "same"),
]


@pytest.mark.parametrize(("one", "other", "tolerance", "relation"), _BY_TOLERANCE)
def test_days_within_a_tolerance_are_no_conflict(one: str, other: str, tolerance: str, relation: str) -> None:
    first, second = (next(iter(date.find(Prose(text)))).value for text in (one, other))
    assert date.compare(first, second, tolerance=tolerance).relation == relation
    assert date.compare(second, first, tolerance=tolerance).relation == relation


def test_a_tolerance_of_a_date_is_in_days() -> None:
    assert date.tolerance_fault("3 days") is None
    assert date.tolerance_fault("10%") == "write it like 3 days, or a week"
    day = DateValue(TODAY, TODAY)
    other = DateValue(TODAY + dt.timedelta(days=1), TODAY + dt.timedelta(days=1))
    with pytest.raises(ValueError, match="is no tolerance of a date"):
        date.compare(day, other, tolerance="10%")


def test_exact_leaves_no_room_for_a_month() -> None:
    month, day = (next(iter(date.find(Prose(text)))).value for text in ("June 2027", "14 June 2027"))
    assert date.compare(month, day).relation == "compatible"
    assert date.compare(month, day, exact=True).relation == "conflict"
    assert date.compare(day, day, exact=True).relation == "same"
