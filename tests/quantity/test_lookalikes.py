"""Numbers that are no figures are left alone: silence is tested before noise."""

from __future__ import annotations

import pytest

from checker.kinds.quantity import find
from checker.prose import Prose

SILENT = [
    "Please contact the press office on 020 7017 2787 or at media@example.org",
    "Out of hours duty press officer 07919 057 359",
    "Monday to Friday, 8:30am to 6pm 0300 013 0415",
    "call 555-010-4477 now",
    "call +1-555-010-4477 now",
    "PO Box 137\nBlyth\nNE24 9FJ",
    "Aviation House\n125 Kingsway",
    "at 10 Downing Street",
    "He told BBC Radio 4’s World at One",
    "initiatives from Number 10",
    "Shutterstock Yellow Paper 1620w",
    "  1. The full report is available\n  2. Interviews will be possible",
    "see page 12 and Article 8",
    "published on 28 June 2016",
    "in 2010 and since 2012",
    "Posted on 13/10/2016 by",
    "the G20, COVID-19 and MI5",
    "http://example.org/social-20-local-8882208.html",
    "version 2.0.1 of it",
    "he sat in seat 20C",
    "a body was found on deck three, and berth two was shut",
    "reactor 4 at the plant, car 12; polling station 9.",
    "profits fell over the past quarter",
    "think twice, and buy a Galaxy 5",
    "they won 2-1 and drew 3-3",
    "the Harriers are now 17-36",
    "voters backed the plan 52-48",
    "a little after 2 that afternoon",
    "at five o'clock",
    "no one said this one was the one",
    "the most vulnerable in our society",
    "the most basic safeguards",
    "in the second half of the game",
    "the quarter-final",
    "for the first time",
    "her director of children’s services; first contact",
    "the iPhone 11 and the S&P 500",
    "as few as possible",
    "All4U Fostering",
    "192.168.1.2",
    "the cluster K2207.4+5518 is far",
    "a 1080p screen",
    "at a couple of",
    "one of the most serious",
]


@pytest.mark.parametrize("text", SILENT)
def test_it_is_left_alone(text: str) -> None:
    assert [mention.text for mention in find(Prose(text))] == []


def test_a_year_is_no_count_but_a_count_of_people_may_look_like_one() -> None:
    assert list(find(Prose("the 2019 elections"))) == []
    assert [mention.text for mention in find(Prose("about 2,019 people came"))] == ["2,019 people"]
