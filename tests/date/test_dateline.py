"""A document's own date and title, read from the lines above its body."""

from __future__ import annotations

import datetime as dt

import pytest

from checker.dateline import dateline, headline
from checker.prose import Prose

BODY = (
    "Two thirds of the bridges in the county need repair, inspectors have found, and one in ten should be closed"
    " to lorries at once. The council said on 3 March 2012 that it had no money left for them.\n"
)
MENU = "\n".join(f"  • {word}" for word in "Home About Contact News Jobs Links Events Members".split())


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("15 Oct 13", dt.date(2013, 10, 15)),
        ("Tuesday, 28 June 2016", dt.date(2016, 6, 28)),
        ("Posted on 13/10/2016 by", dt.date(2016, 10, 13)),
        ("16/10/2013", dt.date(2013, 10, 16)),
        ("County Herald | 2014-08-08", dt.date(2014, 8, 8)),
        ("Published: 4 May 2015, 10:15 am GMT", dt.date(2015, 5, 4)),
        ("By Jane Doe, 4 May 2015", dt.date(2015, 5, 4)),
        ("May 4, 2015 11:05 a.m.", dt.date(2015, 5, 4)),
        ("9:40 p.m. May 4, 2015", dt.date(2015, 5, 4)),
    ],
)
def test_a_line_that_is_little_but_a_date_is_the_dateline(line: str, day: dt.date) -> None:
    assert dateline(Prose(f"Most bridges need repair, say inspectors\n\n{line}\n\n{BODY}")) == day


@pytest.mark.parametrize(
    "line",
    [
        "",
        "In 2012",
        "May 2015",
        "03/04/2015",
        "10-12 May 2016",
        "The council met in secret on 4 May 2015 to decide.",
        "Seven bridges have been closed since 4 May 2015 for good",
    ],
)
def test_anything_else_is_no_dateline(line: str) -> None:
    assert dateline(Prose(f"Most bridges need repair, say inspectors\n\n{line}\n\n{BODY}")) is None


def test_a_date_of_publication_goes_before_one_of_an_update() -> None:
    text = f"Bridges need repair, say inspectors\nUpdated 9 May 2015\nPublished 4 May 2015\n\n{BODY}"
    assert dateline(Prose(text)) == dt.date(2015, 5, 4)


def test_a_date_below_the_body_is_not_the_documents_own() -> None:
    assert dateline(Prose(f"Bridges need repair, say inspectors\n\n{BODY}\n4 May 2015\n")) is None


@pytest.mark.parametrize(
    "top",
    [
        "{title}\n\n15 Oct 13\n\n",
        "15 Oct 13\n\n{title}\n\n",
        "This site uses cookies to work\n\nNews & Media\n\n{title}\n\nPosted on 15/10/2013 by\n\n",
        "The Bridge Fund\n" + MENU + "\n\n{title}\n\n15/10/2013\n\n",
        "{title}\n\n‘They were never built for this’\n\n",
        "http://news.example/most-bridges-need-repair-say-inspectors\n{title}\n15 October 2013\n",
        "# {title}\n\n",
    ],
)
def test_the_headline_stands_by_the_dateline_or_first(top: str) -> None:
    title = "Most bridges need repair, say inspectors"
    assert headline(Prose(top.format(title=title) + BODY)) == title


@pytest.mark.parametrize("text", ["", BODY, "Home\nNews\nJobs\n\n" + BODY, "4 May 2015\n\n" + BODY])
def test_a_text_without_a_plain_headline_has_none(text: str) -> None:
    assert headline(Prose(text)) is None


@pytest.mark.parametrize(
    "lead",
    [
        "ALDMOOR, May 4, 2015 (Newswire) - ",
        "PORT ALDMOOR, England, May 4, 2015 - ",
        "ALDMOOR, 4 May 2015 — ",
    ],
)
def test_the_day_with_which_an_agency_begins_is_the_documents_own(lead: str) -> None:
    assert dateline(Prose(f"Most bridges need repair\n\n{lead}{BODY}")) == dt.date(2015, 5, 4)


@pytest.mark.parametrize(
    "lead",
    [
        "ALDMOOR, May 4 (Newswire) - ",
        "ALDMOOR council said on May 4, 2015 that ",
        "On May 4, 2015 - a Monday - ",
        "UNESCO, which met on May 4, 2015 - in secret, ",
    ],
)
def test_a_body_that_only_names_a_day_has_no_dateline(lead: str) -> None:
    assert dateline(Prose(f"Most bridges need repair\n\n{lead}{BODY}")) is None


@pytest.mark.parametrize("day", ["2015/05/04", "2015/may/04", "2015-05-04"])
def test_an_address_at_the_top_tells_the_day_where_no_line_does(day: str) -> None:
    text = f"http://www.herald.example/news/{day}/bridges/\nMost bridges need repair\n\n{BODY}"
    assert dateline(Prose(text)) == dt.date(2015, 5, 4)
    assert dateline(Prose(text.replace("\n\n", "\n5 May 2015\n\n", 1))) == dt.date(2015, 5, 5)


def test_a_number_in_an_address_is_no_day() -> None:
    text = f"http://www.herald.example/news/2015/02/31/bridges\nMost bridges need repair\n\n{BODY}"
    assert dateline(Prose(text)) is None
    assert dateline(Prose(text.replace("2015/02/31", "id/20150231/4"))) is None
