"""What stands around a text: it is never compared."""

from __future__ import annotations

import pytest

from checker.discovery.boilerplate import boilerplate
from tests.discovery.newsroom import document

_AROUND = [
    "9 Photos: The storm in pictures",
    "Read more: 12 ways to save water",
    "https://example.org/news/214-boats-lost",
    "We use 3 cookies on this site",
    "Copyright 2014 The Courier",
    "The Courier | 2014-08-09",
    "The Courier | Monday 8",
    "218 comments",
    "By Maria Lind | 12 May 2014",
]


@pytest.mark.parametrize("line", _AROUND)
def test_a_line_of_the_site_is_rejected(line: str) -> None:
    text = f"{line}\n\nThe storm destroyed 214 fishing boats along the coast, officials said.\n"
    page = document("a", text)
    assert [span.of(text) for span in boilerplate([page])[0]] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The storm destroyed 214 fishing boats along the coast, officials said.",
        "Two people died in 2014 when the old pier fell into the sea.",
        "Photographs of the wreck were shown in court.",
        "More than 40 people were rescued.",
        "Police killed two gunmen, 12 May 2014",
        "Pit had 214 citations in 2009",
        "Marta Luján, 44, wept",
        "• 214 boats lost, 12 damaged\n• 31 fishermen missing at sea\n• 9 dead after gales\n• Wind reached force 12",
    ],
)
def test_a_sentence_is_text(line: str) -> None:
    assert boilerplate([document("a", f"{line}\n\nThe museum closed early.\n")]) == [[]]


def test_a_menu_is_rejected_and_a_list_of_two_is_not() -> None:
    menu = "Home\n- About us\n- 3 Vacancies\nContact\n"
    assert len(boilerplate([document("a", f"{menu}\nThe museum closed early.\n")])[0]) == 4
    assert boilerplate([document("a", "Home\nAbout us\n\nThe museum closed early.\n")]) == [[]]


def test_a_line_that_stands_in_several_documents_belongs_to_their_site() -> None:
    one = document("a", "The Courier, a paper since 1921\n\nThe museum closed early.\n")
    two = document("b", "The Courier, a paper since 1921\n\nThe harbour opened late.\n")
    assert [len(spans) for spans in boilerplate([one, two])] == [1, 1]
