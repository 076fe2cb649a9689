"""Weekdays that do not fit their date, in texts that speak on Thursday, 17 October 2013; and those that may."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import kinds
from checker.almanac.words import DAY_NAMES
from checker.discovery import discover
from checker.engine import hold
from checker.kinds import date
from checker.model import Claim, Document, RulePlace, Source
from checker.prose import Prose
from checker.suppression import applied

TODAY = dt.date(2013, 10, 17)

WRONG = [
    ("On Monday, 15 October 2013, it opened.", "15 October 2013 was a Tuesday, not a Monday"),
    ("Posted on Mon, Oct. 15, 2013", "15 October 2013 was a Tuesday, not a Monday"),
    ("MONDAY 15 OCTOBER 2013", "15 October 2013 was a Tuesday, not a Monday"),
    ("Monday 15/10/2013", "15 October 2013 was a Tuesday, not a Monday"),
    ("It opened on October 15, 2013, Monday.", "15 October 2013 was a Tuesday, not a Monday"),
    ("Wednesday the fourth of July 1995", "4 July 1995 was a Tuesday, not a Wednesday"),
    ("Monday, 22 January 1905.", "22 January 1905 was a Sunday, not a Monday"),
    ("Mon 01/02/2018", "1 February 2018 was a Thursday and 2 January 2018 a Tuesday, not a Monday"),
    ("It opened on Monday, 15 October.", "15 October 2013 was a Tuesday, not a Monday"),
    ("It will open on Friday, 29 October.", "29 October 2013 was a Tuesday, not a Friday"),
]
RIGHT = [
    "On Tuesday, 15 October 2013, it opened.",
    "On Tuesday, 15 October, it opened.",
    "Thu 01/02/2018 and Tue 01/02/2018",
    # Of another year, which is not said.
    "In 1996 it opened on Saturday, 4 May.",
    "The fair of 1996 opened on Monday, 15 October.",
    "It closed on Friday, 4 May.",
    # The old calendar.
    "On Thursday, 14 October 1066 they met.",
    "Sunday, 9 January 1905, in Petersburg",
    # No weekday of the date.
    "They wed 15 October 2013, and he sat 16 October 2013.",
    "The Sun, 15 October 2013; the Toronto Sun, 15 October 2013",
    "a review of Freaky Friday, 6 August 2003",
    "On May 3, 2013, Monday Night Football began.",
    "Friday-Sunday, 15 October 2013; Monday and Tuesday, 16 October 2013",
    "Saturday, Sunday and Monday, 12, 13 and 14 October 2013",
    "Monday to Friday, 15-18 October 2013",
    "Closed Monday\n15 October 2013",
]


@pytest.mark.parametrize(("text", "why"), WRONG)
def test_a_weekday_that_does_not_fit_its_date_is_told(text: str, why: str) -> None:
    assert [told for _, _, told in kinds.faults(Prose(text, TODAY))] == [why]


@pytest.mark.parametrize("text", RIGHT)
def test_a_weekday_that_may_be_right_is_left_alone(text: str) -> None:
    assert list(kinds.faults(Prose(text, TODAY))) == []


@pytest.mark.parametrize("text", ["On Monday, 15 October, it opened.", "It opens on Friday, 29 October."])
def test_without_a_year_and_a_day_of_its_own_a_text_is_left_alone(text: str) -> None:
    assert list(kinds.faults(Prose(text))) == []


@given(st.dates(dt.date(1930, 1, 1), dt.date(2090, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_told_exactly_where_the_calendar_has_another(day: dt.date, weekday: int) -> None:
    text = f"It opened on {DAY_NAMES[weekday]}, {day.day} {day:%B} {day.year}."
    assert bool(list(date.faults(Prose(text)))) == (day.weekday() != weekday)


def _documents() -> list[Document]:
    texts = {
        "a": "On Monday, 15 October 2013, the centre opened to 40 people.",
        "b": "The hall, which burned down, was opened on Monday, 15 October 2013.",
        "c": "On Tuesday, 15 October 2013, nobody spoke of it.",
    }
    return [Document(Source(label, f"{label}.txt"), Prose(text)) for label, text in texts.items()]


def test_discovery_tells_the_mistake_once_with_every_place_where_it_is_made() -> None:
    (finding,) = [each for each in discover(_documents()).findings if each.verdict == "conflict"]
    assert finding.claim == "monday-15-october-2013"
    assert [(match.source, match.primary) for match in finding.matches] == [("a", True), ("b", False)]
    assert finding.differing == finding.matches


def test_a_check_tells_it_as_a_note_since_no_rule_asks_for_it() -> None:
    (finding,) = hold([], _documents()).findings
    assert (finding.claim, finding.severity, finding.place) == ("monday-15-october-2013", "note", None)


def test_a_remark_excuses_the_mistake_in_its_own_document_alone() -> None:
    first, second, _ = _documents()
    remark = " <!-- factlint: ignore monday-15-october-2013 — as printed -->"
    excused = Document(first.source, Prose(first.text + remark))
    (finding,) = applied(hold([], [excused, second])).findings
    assert finding.suppressed is None
    assert [match.source for match in finding.matches if match.primary] == ["b"]
    (finding,) = applied(hold([], [excused])).findings
    assert finding.suppressed is not None


def test_a_check_tells_it_once_where_a_claim_has_told_it() -> None:
    says = "The centre opened on Tuesday, 15 October 2013"
    wanted = next(iter(date.find(Prose(says))))
    claim = Claim("opened", "date", RulePlace("rules.yaml", 1), says, wanted)
    (document,) = _documents()[:1]
    (finding,) = hold([claim], [document]).findings
    assert (finding.claim, finding.verdict) == ("opened", "conflict")
