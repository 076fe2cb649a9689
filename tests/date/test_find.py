"""Dates found in prose: by themselves, or relative to the day the text speaks from (Thursday, 13 October 2016)."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.kinds import date
from checker.kinds.date.value import DateValue
from checker.prose import Prose
from tests.marked import marked

TODAY = dt.date(2016, 10, 13)  # a Thursday

RELATIVE = [
    ("published ⟦today⟧.", "2016-10-13", "2016-10-13"),
    ("He left ⟦yesterday⟧.", "2016-10-12", "2016-10-12"),
    ("It opens ⟦the day after tomorrow⟧.", "2016-10-15", "2016-10-15"),
    ("The watchdog said on ⟦Tuesday⟧ that", "2016-10-11", "2016-10-11"),
    ("The committee said on ⟦Thursday⟧ that", "2016-10-13", "2016-10-13"),
    ("Ministers will meet on ⟦Tuesday⟧.", "2016-10-18", "2016-10-18"),
    ("The plan will be published on ⟦Monday⟧.", "2016-10-17", "2016-10-17"),
    ("They met ⟦last Tuesday⟧.", "2016-10-11", "2016-10-11"),
    ("They meet ⟦next Friday⟧.", "2016-10-21", "2016-10-21"),
    ("They meet ⟦this coming Friday⟧.", "2016-10-14", "2016-10-14"),
    ("It began ⟦six years ago⟧ in", "2010-10-13", "2010-10-13"),
    ("It began ⟦three weeks ago⟧ in", "2016-09-22", "2016-09-22"),
    ("As of ⟦last month⟧ officials", "2016-09-01", "2016-09-30"),
    ("rose ⟦this year⟧ to", "2016-01-01", "2016-12-31"),
    ("fell ⟦last week⟧ to", "2016-10-03", "2016-10-09"),
    ("grew over ⟦the past decade⟧, it", "2006-10-13", "2016-10-13"),
    ("grew over ⟦the last three years⟧, it", "2013-10-13", "2016-10-13"),
    ("She will go ⟦in two days⟧.", "2016-10-15", "2016-10-15"),
    ("⟦in a fortnight’s time⟧", "2016-10-27", "2016-10-27"),
    ("We meet ⟦a week from Monday⟧, if it will suit", "2016-10-17", "2016-10-17"),
    ("It is ⟦a week on Tuesday⟧.", "2016-10-25", "2016-10-25"),
    ("It has been shut since ⟦January⟧.", "2016-01-01", "2016-01-31"),
    ("⟦the 20th of next month⟧", "2016-11-20", "2016-11-20"),
    ("It was sent on ⟦the 5th⟧, he said.", "2016-10-05", "2016-10-05"),
    ("by ⟦the end of the month⟧ it", "2016-10-22", "2016-10-31"),
    ("in ⟦early 2017⟧ it", "2017-01-01", "2017-04-30"),
    ("in ⟦late last year⟧ it", "2015-09-01", "2015-12-31"),
    ("on ⟦the last Sunday of March 2014⟧ it", "2014-03-30", "2014-03-30"),
    ("on ⟦the first Monday of last month⟧ it", "2016-09-05", "2016-09-05"),
    ("two of them left on ⟦15 October⟧ and", "2016-10-15", "2016-10-15"),
    ("the letter was sent on ⟦1 March⟧ and", "2016-03-01", "2016-03-01"),
    ("the letter will be sent on ⟦1 July⟧ and", "2017-07-01", "2017-07-01"),
    ("the plan passed in ⟦June⟧ by", "2016-06-01", "2016-06-30"),
    ("the plan will pass in ⟦June⟧ by", "2017-06-01", "2017-06-30"),
    ("It shut ⟦two weeks before 13 May 1999⟧.", "1999-04-29", "1999-04-29"),
    ("It closed on ⟦Good Friday 2013⟧ and", "2013-03-29", "2013-03-29"),
    ("It will close by ⟦Christmas⟧.", "2016-12-25", "2016-12-25"),
    ("It closed on ⟦Boxing Day of last year⟧.", "2015-12-26", "2015-12-26"),
    ("since ⟦last Easter⟧, he", "2016-03-27", "2016-03-27"),
    ("on ⟦Tue, Jul 18⟧ it", "2017-07-18", "2017-07-18"),
]
NOTHING = [
    "three weeks later they met",
    "the third time in two years",
    "sales fell 20% in two weeks",
    "the previous year and the following Friday",
    "every Monday, and on Mondays",
    "open Monday to Friday",
    "the Sunday Times and the Mail on Sunday",
    "he sat in the sun and wed her",
    "Theresa May said to May that they may march",
    "the employee of the month",
    "on the 5th floor",
    "Christmas shopping and the Good Friday Agreement",
    "Black Friday sales",
    "a second term, a quarter of them, 1/2, 3-2",
    "told USA TODAY so",
    "seen on “This Week” by millions",
    "a few years ago, some time ago",
    "day by day, year after year",
]


def values(text: str, today: dt.date | None = TODAY) -> list[DateValue]:
    return [mention.value for mention in date.find(Prose(text, today))]


@pytest.mark.parametrize(("text", "first", "last"), RELATIVE)
def test_a_relative_date_is_counted_from_the_sources_own_day(text: str, first: str, last: str) -> None:
    plain, spans = marked(text)
    mentions = list(date.find(Prose(plain, TODAY)))
    assert [mention.text for mention in mentions] == [span.of(plain) for span in spans]
    assert [(m.value.first.isoformat(), m.value.last.isoformat()) for m in mentions] == [(first, last)]


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_point_at_no_day_are_left_alone(text: str) -> None:
    assert list(date.find(Prose(text, TODAY))) == []


@pytest.mark.parametrize(
    "text",
    ["published today", "last Tuesday", "six years ago", "on 15 October", "in June", "by Christmas", "last month"],
)
def test_without_a_day_of_its_own_a_source_leaves_relative_dates_unresolved(text: str) -> None:
    assert values(text, None) == []


def test_a_date_with_a_year_needs_no_day_of_the_source() -> None:
    assert values("on Easter Monday 2013", None) == [DateValue(dt.date(2013, 4, 1), dt.date(2013, 4, 1))]


def test_a_weekday_alone_heads_an_agenda_and_looks_ahead() -> None:
    assert values("Thursday") == [DateValue(dt.date(2016, 10, 20), dt.date(2016, 10, 20), relative=True)]


def test_years_ago_let_a_year_through() -> None:
    (value,) = values("six years ago")
    assert value.allowed == (dt.date(2010, 1, 1), dt.date(2011, 4, 14))


@given(
    st.text(alphabet="lastnexyrdwkmoh 0123ftugi’.-\n", max_size=60), st.dates(dt.date(1900, 1, 1), dt.date(2099, 1, 1))
)
def test_mentions_are_slices_of_the_text_in_order(text: str, today: dt.date) -> None:
    mentions = list(date.find(Prose(text, today)))
    assert all(mention.text == mention.span.of(text) for mention in mentions)
    ends = [mention.span.end for mention in mentions]
    assert all(end <= after.span.start for end, after in zip(ends, mentions[1:], strict=False))


@given(
    st.sampled_from(
        [
            "today",
            "last month",
            "six years ago",
            "next Friday",
            "last summer",
            "last winter",
            "this winter",
            "next winter",
            "last December",
            "this spring",
            "on the 31st.",
            "in May",
            "last Easter",
        ]
    ),
    st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)),
)
def test_any_day_of_the_calendar_can_be_the_sources_own(text: str, today: dt.date) -> None:
    assert all(value.first <= value.last for value in values(text, today))


@pytest.mark.parametrize(
    "piece", ["last ", "day ", "in one ", "one week ", "the ", "monday ", "christmas ", "of may ", "1st "]
)
def test_a_long_row_of_one_word_is_read_to_its_end(piece: str) -> None:
    text = piece * 3_000
    assert all(mention.span.end <= len(text) for mention in date.find(Prose(text, TODAY)))
