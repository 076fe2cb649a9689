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
