"""Two times of day compared on the dial, with the reason in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.kinds import time
from checker.kinds.time.value import TimeValue
from checker.prose import Prose
from tests.time.test_find import singles, stretches

CASES = [
    ("3:15 p.m.", "15:15", "same"),
    ("at quarter past three", "3:15 a.m. or p.m.", "same"),
    ("3:15 p.m.", "3:17 p.m.", "rounded"),
    ("3:15 p.m.", "3:18 p.m.", "conflict"),
    ("3:17 p.m.", "3:18 p.m.", "conflict"),
    ("3 p.m.", "3:05 p.m.", "rounded"),
    ("3 p.m.", "3:06 p.m.", "conflict"),
    ("3:15 p.m.", "3:50 p.m.", "conflict"),
    ("3:15 a.m.", "3:15 p.m.", "conflict"),
    ("at 3:15", "3:15 p.m.", "compatible"),
    ("at 3:15", "at 3:50", "conflict"),
    ("at 3:15", "3:50 p.m.", "conflict"),
    ("midnight", "11:58 p.m.", "rounded"),
    ("11:50 p.m.", "12:10 a.m.", "conflict"),
    ("about 9:30 a.m.", "9:27 a.m.", "compatible"),
    ("about 9:30 a.m.", "9:50 a.m.", "conflict"),
    ("around 9 a.m.", "9:30 a.m.", "compatible"),
    ("about midnight", "11:40 p.m.", "compatible"),
    ("shortly after 9 a.m.", "9:20 a.m.", "compatible"),
    ("shortly after 9 a.m.", "9:45 a.m.", "conflict"),
    ("shortly after 9 a.m.", "8:50 a.m.", "conflict"),
    ("shortly before 10pm", "9:40 p.m.", "compatible"),
    ("before 10 p.m.", "9:40 p.m.", "compatible"),
    ("before 10 p.m.", "10:20 p.m.", "conflict"),
    ("after 11 p.m.", "12:30 a.m.", "compatible"),
    ("after 2 a.m.", "11:50 p.m.", "conflict"),
    ("by 5 p.m.", "5 p.m.", "compatible"),
    ("by 5 p.m.", "6 p.m.", "conflict"),
    ("no earlier than 5 p.m.", "4 p.m.", "conflict"),
    ("between 2 and 3 p.m.", "2:40 p.m.", "compatible"),
    ("between 2 and 3 p.m.", "3:20 p.m.", "conflict"),
    ("between 11 p.m. and 2 a.m.", "1 a.m.", "compatible"),
    ("9 a.m. to 5 p.m.", "09:00-17:00 GMT", "same"),
    ("9 a.m. to 5 p.m.", "10 a.m. to 5 p.m.", "conflict"),
    ("9 a.m. to 5 p.m.", "9:04 a.m. to 5 p.m.", "rounded"),
    ("3 p.m. EST", "8 p.m. GMT", "same"),
    ("3 p.m. EST", "8:30 p.m. GMT", "conflict"),
    ("3 p.m. ET", "8 p.m. GMT", "compatible"),
    ("3 p.m. ET", "7 p.m. GMT", "compatible"),
    ("3 p.m. ET", "6 p.m. GMT", "conflict"),
    ("3 p.m. ET", "noon PT", "same"),
    ("3 p.m. ET", "1 p.m. PT", "conflict"),
    ("3 p.m. ET", "3 p.m.", "same"),
    ("3 p.m. ET", "8 p.m.", "incomparable"),
    ("3 p.m. ET", "3:25 p.m.", "conflict"),
    ("3 p.m. GMT", "8:30 p.m.", "incomparable"),
    ("3 p.m. local time", "10 a.m. ET", "incomparable"),
    ("3 p.m.", "8 p.m.", "conflict"),
]
values = st.one_of(singles, stretches())


def value(text: str) -> TimeValue:
    mention, *_ = time.find(Prose(text))
    told = mention.value
    assert isinstance(told, TimeValue)
    return told


@pytest.mark.parametrize(("first", "second", "relation"), CASES)
def test_times_compare_by_what_their_wording_allows(first: str, second: str, relation: str) -> None:
    assert time.compare(value(first), value(second)).relation == relation
    assert time.compare(value(second), value(first)).relation == relation


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("3:15 p.m.", "3:50 p.m.", "3:15 p.m. and 3:50 p.m. are 35 minutes apart"),
        ("3:15 p.m.", "5:20 p.m.", "3:15 p.m. and 5:20 p.m. are 2 hours and 5 minutes apart"),
        ("before 10 p.m.", "10:20 p.m.", "10:20 p.m. does not fit “before 10 p.m.”"),
        ("about 9 a.m.", "10:15 a.m.", "10:15 a.m. is 45 minutes outside what “about 9 a.m.” allows"),
        ("3 p.m. EST", "8:30 p.m. GMT", "3 p.m. EST and 8:30 p.m. GMT (3:30 p.m. EST) are 30 minutes apart"),
        ("3 p.m. EST", "8 p.m. GMT", "3 p.m. EST is 8 p.m. GMT"),
        ("3 p.m.", "3:04 p.m.", "3 p.m. and 3:04 p.m. are 4 minutes apart, no more than rounding allows"),
        ("about 9 a.m.", "about noon", "“about 9 a.m.” and “about noon” have no minute in common"),
    ],
)
def test_the_reason_is_told_in_words(first: str, second: str, why: str) -> None:
    assert time.compare(value(first), value(second)).why == why


@given(values, values)
def test_order_does_not_change_the_relation(one: TimeValue, other: TimeValue) -> None:
    assert time.compare(one, other).relation == time.compare(other, one).relation


@given(values)
def test_a_time_is_the_same_as_itself(one: TimeValue) -> None:
    came = time.compare(one, one)
    assert (came.relation, came.implies) == ("same", True)


@given(values, values)
def test_what_conflicts_implies_nothing(one: TimeValue, other: TimeValue) -> None:
    came = time.compare(one, other)
    assert not (came.implies and came.relation in ("conflict", "incomparable"))
    assert came.why


@given(values, values)
def test_whole_hours_between_a_told_and_an_untold_zone_are_never_a_conflict(one: TimeValue, other: TimeValue) -> None:
    later = TimeValue(one.first, one.last, one.hedge, "GMT", one.halves, one.stretch)
    shifted = (one.first + 180) % one.dial
    untold = TimeValue(shifted, shifted + one.last - one.first, one.hedge, "", one.halves, one.stretch)
    assert time.compare(later, untold).relation != "conflict"


def test_a_claim_may_say_how_far_a_time_may_be_off() -> None:
    one, other = value("3:15 p.m."), value("3:24 p.m.")
    assert time.compare(one, other, tolerance="10 minutes").relation == "rounded"
    assert time.compare(one, other, tolerance="half an hour").relation == "rounded"
    assert time.compare(one, other, tolerance="5").relation == "conflict"
    assert time.compare(one, value("3:16 p.m."), exact=True).relation == "conflict"
    assert time.compare(one, value("15:15"), exact=True).relation == "same"


def test_a_share_is_no_tolerance_of_a_time() -> None:
    with pytest.raises(ValueError, match="no tolerance of a time"):
        time.compare(value("3 p.m."), value("4 p.m."), tolerance="5%")
    assert time.tolerance_fault("5%") == "write it like 10 minutes, or an hour"
    assert time.tolerance_fault("an hour") is None


def test_json_has_the_minutes_named_and_those_allowed() -> None:
    assert value("about 9:30 a.m. ET").as_dict() == {
        "first": "09:30", "last": "09:30", "earliest": "09:15", "latest": "09:45", "hedge": "about", "zone": "ET",
    }  # fmt: skip
    assert value("between 11 p.m. and 2 a.m.").as_dict()["last"] == "02:00"
    assert value("9 a.m. to 5 p.m.").as_dict()["stretch"] is True
    assert value("at 9:40").as_dict()["halves"] is True


def test_a_text_without_a_time_compares_with_nothing() -> None:
    assert time.compare_texts(Prose("at 3:15 p.m."), Prose("some time")) is None


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("Polls close at 9pm on 4 May 2017", "Polls close at 10pm on 4 May 2017", "conflict"),
        ("Polls close at 9pm on 4 May 2017", "Polls close at 9pm on 5 May 2017", "conflict"),
        ("Polls close at 9pm on 4 May 2017", "Polls close at 21:00 on 4 May 2017", "same"),
        ("20 people were hurt at 3 p.m.", "21 people were hurt at 3 p.m.", "conflict"),
        ("Flight 3 left at 3 p.m.", "Flight 4 left at 3 p.m.", "conflict"),
    ],
)
def test_a_day_and_a_time_are_compared_as_one_moment(first: str, second: str, relation: str) -> None:
    assert checker.compare(first, second).relation == relation
