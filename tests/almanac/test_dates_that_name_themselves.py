"""Dates that need no reference day: what is read, as which days, and what must be left alone."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.almanac import Dated, Yearless, calendar_dates, explicit_dates
from checker.fold import fold
from tests.marked import marked

ONE_DAY = [
    ("⟦15 Oct 13⟧", "2013-10-15"),
    ("Posted ⟦15 Oct 13⟧.", "2013-10-15"),
    ("It was ⟦Tuesday, 28 June 2016⟧ and raining", "2016-06-28"),
    ("am ⟦1.5.2013⟧ in", "2013-05-01"),
    ("on ⟦October 15th, 2013⟧, it", "2013-10-15"),
    ("from ⟦2013-10-15⟧ on", "2013-10-15"),
    ("Posted on ⟦13/10/2016⟧ by", "2016-10-13"),
    ("am ⟦28.06.2016⟧ in", "2016-06-28"),
    ("the ⟦15th of October 2013⟧", "2013-10-15"),
    ("on ⟦15-Oct-2013⟧", "2013-10-15"),
    ("since ⟦Oct. 15, 2013⟧.", "2013-10-15"),
    ("⟦Mar 9 2018⟧ MIT", "2018-03-09"),
    ("⟦2019/mar/01⟧", "2019-03-01"),
    ("notes-⟦2002-10-09⟧.docx", "2002-10-09"),
    ("minutes_⟦20170302⟧.html", "2017-03-02"),
    ("on ⟦2016 10 16⟧, the", "2016-10-16"),
    ("⟦15\nOctober 2013⟧", "2013-10-15"),
    ("⟦5 May '98⟧", "1998-05-05"),
    ("the ⟦fourth of July, 1995⟧", "1995-07-04"),
    ("on ⟦January first 2000⟧", "2000-01-01"),
    ("on ⟦twenty five January nineteen eighty six⟧", "1986-01-25"),
    ("on ⟦6 April seventeen hundred thirty three⟧", "1733-04-06"),
]
MORE_DAYS = [
    ("in ⟦May 1998⟧", "1998-05-01", "1998-05-31"),
    ("in ⟦2010⟧, councils", "2010-01-01", "2010-12-31"),
    ("its ⟦2010⟧ promise to", "2010-01-01", "2010-12-31"),
    ("the act (⟦2012⟧) said", "2012-01-01", "2012-12-31"),
    ("by ⟦2020⟧.", "2020-01-01", "2020-12-31"),
    ("in the ⟦1990s⟧", "1990-01-01", "1999-12-31"),
    ("the ⟦’80s⟧ music", "1980-01-01", "1989-12-31"),
    ("the ⟦80s⟧ music", "1980-01-01", "1989-12-31"),
    ("in the ⟦19th century⟧", "1801-01-01", "1900-12-31"),
    ("in ⟦Q3 2015⟧", "2015-07-01", "2015-09-30"),
    ("in the ⟦third quarter of 2015⟧", "2015-07-01", "2015-09-30"),
    ("in the ⟦second half of 2014⟧", "2014-07-01", "2014-12-31"),
    ("in ⟦summer 2015⟧", "2015-06-01", "2015-08-31"),
    ("in the ⟦winter of 2015⟧", "2015-12-01", "2016-02-29"),
    ("in ⟦2012-13⟧ and", "2012-04-01", "2013-03-31"),
    ("in ⟦2012/13⟧ and", "2012-04-01", "2013-03-31"),
    ("the school year ⟦2012-13⟧", "2012-04-01", "2013-03-31"),
    ("the academic ⟦2012–13⟧", "2012-09-01", "2013-08-31"),
    ("from ⟦10-12 May 2016⟧", "2016-05-10", "2016-05-12"),
    ("from ⟦3 to 5 June 2015⟧", "2015-06-03", "2015-06-05"),
    ("⟦28 May – 3 June 2016⟧", "2016-05-28", "2016-06-03"),
    ("⟦May–June 2016⟧", "2016-05-01", "2016-06-30"),
    ("between ⟦2008–2012⟧", "2008-01-01", "2012-12-31"),
    ("Between ⟦1600 and 1900⟧ world trade", "1600-01-01", "1900-12-31"),
    ("the ⟦2016⟧ elections", "2016-01-01", "2016-12-31"),
    ("the Euro ⟦2020⟧ qualifier", "2020-01-01", "2020-12-31"),
    ("in ⟦’98⟧, and", "1998-01-01", "1998-12-31"),
    ("in FY⟦2015⟧ it", "2015-01-01", "2015-12-31"),
    ("the ⟦2011/12⟧ seasons", "2011-04-01", "2012-03-31"),
    ("In ⟦1066⟧ the Normans", "1066-01-01", "1066-12-31"),
]
NO_DATE = [
    "more than 2000 people",
    "2000 people marched",
    "about 2000 new homes",
    "killed 2013 people",
    "2000 - 2500 calories a day",
    "£2010 and $ 2010 and 2010%",
    "at 1930 GMT on air",
    "a 2000-page report",
    "it cost 1,950 in all",
    "some 1950 of the men",
    "room 2010 and page 1999",
    "you may 10 times, and march 12 miles",
    "In October 13 people died",
    "1/2 of it, 3-2 at half-time, version 1.2.3",
    "192.168.10.1 and 020 7946 2000 and 10.20.30.2010",
    "the class of ’16 won 3-2, ’90",
    "24/7 and 9/11 and Section 3.12",
    "in his 80s",
    "he sat in the sun; a second look",
    "Theresa May first said so",
    "three May elections, the first March for women",
    "an order of 20101231 parts",
]


def found(text: str) -> list[Dated]:
    return explicit_dates(text, fold(text))


@pytest.mark.parametrize(("text", "day"), ONE_DAY)
def test_a_day_is_read_however_it_is_written(text: str, day: str) -> None:
    plain, spans = marked(text)
    assert [(date.span, date.first, date.last) for date in found(plain)] == [
        (spans[0], dt.date.fromisoformat(day), dt.date.fromisoformat(day))
    ]


@pytest.mark.parametrize(("text", "first", "last"), MORE_DAYS)
def test_a_part_of_the_calendar_is_all_its_days(text: str, first: str, last: str) -> None:
    plain, spans = marked(text)
    assert [(date.span, date.first.isoformat(), date.last.isoformat()) for date in found(plain)] == [
        (spans[0], first, last)
    ]


@pytest.mark.parametrize("text", NO_DATE)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert list(calendar_dates(text, fold(text))) == []


@pytest.mark.parametrize(
    "text", ["on ⟦15 October⟧ the", "on ⟦Oct. 15⟧.", "the ⟦third of March⟧", "on ⟦Monday, Feb 18⟧", "to ⟦10-12 May⟧"]
)
def test_a_date_without_a_year_is_kept_apart(text: str) -> None:
    plain, spans = marked(text)
    dates = list(calendar_dates(plain, fold(plain)))
    assert [date.span for date in dates] == spans
    assert isinstance(dates[0], Yearless)
    assert found(plain) == []


def test_a_day_that_no_calendar_has_leaves_its_month() -> None:
    (date,) = found("31 April 2013")
    assert (date.first, date.last) == (dt.date(2013, 4, 1), dt.date(2013, 4, 30))


def test_an_open_order_is_read_day_first_and_keeps_the_other_reading() -> None:
    (date,) = found("on 01/02/2018")
    assert date.first == dt.date(2018, 2, 1)
    assert date.other == (dt.date(2018, 1, 2), dt.date(2018, 1, 2))


@pytest.mark.parametrize(("habit", "day"), [("13/10/2016", dt.date(2018, 2, 1)), ("10/13/2016", dt.date(2018, 1, 2))])
def test_one_settled_date_settles_the_others(habit: str, day: dt.date) -> None:
    text = f"on 01/02/2018, then on {habit}"
    assert (found(text)[0].first, found(text)[0].other) == (day, None)


def test_two_habits_in_one_text_settle_nothing() -> None:
    assert found("01/02/2018, 13/10/2016 and 10/13/2016")[0].other is not None


def test_the_weekday_of_a_date_is_kept_unchecked() -> None:
    assert found("Monday, 28 June 2016")[0].weekday == 0


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_every_spelling_of_a_day_names_that_day(day: dt.date) -> None:
    spellings = [
        day.isoformat(),
        f"{day.day} {day:%B %Y}",
        f"{day:%A}, {day.day} {day:%B %Y}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day}. {day:%b} {day.year}".replace(". ", " "),
        f"the {day.day}th of {day:%B}, {day.year}",
    ]
    for spelling in spellings:
        assert [(date.first, date.last) for date in found(f"It was on {spelling}.")] == [(day, day)], spelling


@given(st.text(alphabet="0123456789 -/.,'’:st th may Oct Monday of\n", max_size=80))
def test_dates_come_in_order_and_never_overlap(text: str) -> None:
    spans = [date.span for date in calendar_dates(text, fold(text))]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize("piece", ["1", "1 ", "2010-", "may 1 ", "'8", "1/2/", "the first of may ", "20,", "first of "])
def test_a_long_row_of_one_piece_is_read_to_its_end(piece: str) -> None:
    text = piece * 5_000
    assert all(date.span.end <= len(text) for date in calendar_dates(text, fold(text)))
