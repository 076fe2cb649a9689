"""Days of no year and weekdays of no week: what a text without a day of its own says of its dates all the same."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import api, kinds
from checker.kinds import date
from checker.kinds.date.value import ANY_WEEK, ANY_YEAR, DateValue
from checker.prose import Prose
from tests.marked import marked

CASES = [
    ("He must be in court on ⟦June 14⟧.", "14 June"),
    ("The fair runs from ⟦10-12 June⟧.", "10 to 12 June"),
    ("It was sold in ⟦August⟧.", "August"),
    ("She left on ⟦Thursday⟧.", "Thursday"),
    ("She left ⟦last Saturday⟧.", "Saturday"),
    ("She left early on ⟦Monday 3 May⟧.", "3 May"),
    ("Born on ⟦29 February⟧", "29 February"),
]


@pytest.mark.parametrize(("text", "shown"), CASES)
def test_a_day_is_told_without_its_year_or_week(text: str, shown: str) -> None:
    plain, spans = marked(text)
    assert [(mention.span, mention.value.show()) for mention in date.undated(Prose(plain))] == [(spans[0], shown)]


@pytest.mark.parametrize(
    "text",
    [
        "Today they met, and yesterday, last week, two years ago and in the past decade.",
        "The Sunday Times, Black Friday and every Monday.",
        "Open Monday to Friday.",
        "They march on, and it may rain where he sat.",
        "On Friday, June 5, 2009 he went.",  # it has its year
    ],
)
def test_what_names_no_day_is_left_alone(text: str) -> None:
    assert list(date.undated(Prose(text))) == []


def test_only_a_text_without_a_day_leaves_its_dates_open() -> None:
    text = "He left on June 14, 2010, and came back on June 21."
    assert [each.value.show() for each in kinds.heard("date", Prose(text))] == ["14 June 2010", "21 June"]
    assert [each.value.open for each in kinds.heard("date", Prose(text, dt.date(2010, 6, 30)))] == [None, None]


def _value(text: str) -> DateValue:
    value = kinds.heard("date", Prose(text))[0].value
    assert isinstance(value, DateValue)
    return value


COMPARED = [
    ("on June 14", "14 June", "same"),
    ("on June 14", "June 21", "conflict"),
    ("on June 14", "in June", "compatible"),
    ("in May", "in June", "conflict"),
    ("on June 14", "14 June 2010", "compatible"),
    ("on June 14", "15 June 2010", "conflict"),
    ("on June 14", "June 2010", "compatible"),
    ("on June 14", "2010", "compatible"),
    ("29 February", "28 February 2011", "compatible"),
    ("on Saturday", "on Saturday", "same"),
    ("on Saturday", "on Sunday", "conflict"),
    ("on Saturday", "8 May 2010", "compatible"),
    ("on Saturday", "9 May 2010", "conflict"),
    ("on Saturday", "7-8 May 2010", "compatible"),
    ("on Saturday", "May 2010", "incomparable"),
    ("on Saturday", "8 May", "incomparable"),
]


@pytest.mark.parametrize(("one", "other", "relation"), COMPARED)
def test_a_day_of_no_year_may_be_of_any(one: str, other: str, relation: str) -> None:
    assert date.compare(_value(one), _value(other)).relation == relation
    assert date.compare(_value(other), _value(one)).relation == relation


def test_the_reason_has_no_year_that_nobody_told() -> None:
    assert date.compare(_value("June 14"), _value("June 21")).why == "14 June and 21 June have no day in common"
    assert date.compare(_value("on Sunday"), _value("8 May 2010")).why == "8 May 2010 is a Saturday, not a Sunday"


def test_json_has_no_year_that_nobody_told() -> None:
    assert _value("June 14").as_dict() == {"first": "--06-14", "last": "--06-14", "open": "year"}
    assert _value("on Saturday").as_dict() == {"weekday": "Saturday", "open": "week"}


@given(st.dates(dt.date(ANY_YEAR, 1, 1), dt.date(ANY_YEAR, 12, 31)), st.integers(1990, 2030), st.integers(0, 6))
def test_any_day_of_no_year_is_held_to_any_year(day: dt.date, year: int, weekday: int) -> None:
    some = DateValue(day, day, relative=True, open="year")
    whole = DateValue(dt.date(year, 1, 1), dt.date(year, 12, 31))
    assert date.compare(some, whole).relation == "compatible"
    named = DateValue(ANY_WEEK + dt.timedelta(weekday), ANY_WEEK + dt.timedelta(weekday), relative=True, open="week")
    known = dt.date(year, 3, 1 + weekday)
    relation = "compatible" if known.weekday() == weekday else "conflict"
    assert date.compare(named, DateValue(known, known)).relation == relation


@given(st.text(alphabet="lastnexyrdwkmoh 0123ftugi’.-\n", max_size=60))
def test_mentions_are_slices_of_the_text_in_order(text: str) -> None:
    mentions = kinds.heard("date", Prose(text))
    assert all(mention.text == mention.span.of(text) for mention in mentions)
    ends = [mention.span.end for mention in mentions]
    assert all(end <= after.span.start for end, after in zip(ends, mentions[1:], strict=False))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("The bridge opens on 14 June", "The bridge opens on 15 June", "14 June and 15 June have no day in common"),
        ("It opens on Saturday", "It opens on Sunday", "Saturday and Sunday have no day in common"),
        ("20 councils failed on 14 June", "21 councils failed on 14 June", "20 is not 21"),
    ],
)
def test_two_phrases_compare_by_the_days_that_they_name(one: str, other: str, why: str) -> None:
    assert (api.compare(one, other).relation, api.compare(one, other).why) == ("conflict", why)
