"""PDF: reading order, words made whole, and pages and lines as a person finds them."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import formats
from checker.formats.reading import UnreadableError
from checker.kinds import find_all
from checker.prose import Prose
from tests.formats.pages import STORIES
from tests.formats.paper import column, pdf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.formats.reading import Reading
    from tests.formats.pages import Story
    from tests.formats.paper import Set

STORY = (
    "One in seven councils in England is failing vulnerable children with inadequate services, the report said. " * 6
)


def read(data: bytes) -> Reading:
    return formats.load("pdf").read(data, None)


def text(*lines: str) -> str:
    return read(pdf(column(lines))).text


def wrapped(paragraphs: Sequence[str], width: int) -> list[str]:
    """Set paragraphs in lines, an empty one behind each."""
    return [line for paragraph in paragraphs for line in (*textwrap.wrap(paragraph, width), "")]


def test_lines_of_a_paragraph_are_joined() -> None:
    assert text("Twenty local authorities in England were judged", "inadequate.", "", "The others", "were not.") == (
        "Twenty local authorities in England were judged inadequate.\n\nThe others were not."
    )


def test_a_word_cut_by_a_line_end_is_made_whole() -> None:
    assert text("The council was judged inade-", "quate by the inspectors.") == (
        "The council was judged inadequate by the inspectors."
    )


def test_a_hyphen_that_the_word_has_elsewhere_stays() -> None:
    assert text("A well-known case. The case was a well-", "known one.").endswith("was a well-known one.")


def test_a_hyphen_before_a_figure_or_a_name_stays() -> None:
    assert text("Between 2010-", "2012 there were more of the non-", "English ones.") == (
        "Between 2010-2012 there were more of the non-English ones."
    )


def test_a_raised_figure_is_no_digit_of_the_one_before_it() -> None:
    page = [(60, 80, "There were 20", 10), (122, 76, "3", 5), (126, 80, " authorities.", 10)]
    assert read(pdf(page)).text.replace("  ", " ").startswith("There were 20³")


def test_a_row_of_a_table_is_one_line_of_cells() -> None:
    rows = [(60, 80, "Council", 10), (300, 80, "Share", 10), (60, 95, "Leeds", 10), (300, 95, "13%", 10)]
    assert read(pdf(rows)).text == "Council | Share\n\nLeeds | 13%"


def test_a_table_of_figures_is_read_by_rows_not_by_columns() -> None:
    rows: list[Set] = []
    for number in range(8):
        rows += [(60, 80 + 14 * number, f"Council {number}", 10), (300, 80 + 14 * number, f"{number}3%", 10)]
    assert read(pdf(rows)).text.startswith("Council 0 | 03%\n\nCouncil 1 | 13%")


@pytest.mark.parametrize("drawn", ["column by column", "line by line"])
@pytest.mark.parametrize("shift", [0, 5])
def test_columns_are_read_one_after_the_other(drawn: str, shift: int) -> None:
    lines = wrapped([STORY, STORY.replace("seven", "eight")], 44)
    middle = len(lines) // 2
    left, right = column(lines[:middle], left=50), column(lines[middle:], left=310, top=80 + shift)
    body = [*left, *right] if drawn == "column by column" else sorted([*left, *right], key=lambda line: line[1])
    title = (60.0, 50.0, "A title that runs across both of the columns of this page, as titles do", 14.0)
    found = read(pdf([title, *body])).text
    assert found == f"{title[2]}\n\n{STORY.strip()}\n\n{STORY.replace('seven', 'eight').strip()}"


def test_a_paragraph_goes_on_over_the_page_past_running_heads_and_page_numbers() -> None:
    lines = wrapped([STORY], 60)
    pages = [
        [(60.0, 40.0, "Annual report 2013", 8.0), *column(lines[start : start + 3]), (290.0, 800.0, str(page), 8.0)]
        for page, start in enumerate(range(0, len(lines), 3), 1)
    ]
    assert read(pdf(*pages)).text == STORY.strip()


@pytest.mark.parametrize("turned", ["0 1 -1 0 842 0", "-1 0 0 -1 595 842", "0 -1 1 0 -247 595"])
def test_a_page_that_lies_on_its_side_is_read_as_if_turned(turned: str) -> None:
    lines = wrapped([STORY], 70)
    assert read(pdf(column(lines), turned=turned)).text == STORY.strip()


def test_letters_across_the_page_are_no_text() -> None:
    mark = "BT /F 10 Tf 0 1 -1 0 300 300 Tm (DRAFT 7) Tj ET"
    assert (
        read(pdf(column(["One in seven councils is failing."]), more=mark)).text == "One in seven councils is failing."
    )
    assert read(pdf([], more=mark)).text == "DRAFT 7"


def test_a_place_is_a_page_a_line_and_a_column() -> None:
    reading = read(
        pdf(column(["First page."]), column(["Second page, first line.", "", "At least 40 people were hurt."]))
    )
    assert reading.origin is not None
    start = reading.text.index("40 people")
    begin, end = reading.origin.start(start), reading.origin.end(start + len("40 people"))
    assert (begin.page, begin.line, begin.column) == (2, 2, 10)
    assert (end.page, end.line, end.column) == (2, 2, 19)
    assert begin.offset is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Social care 2013", "Social care 2013"), ("Microsoft Word - a.doc", None), ("a.indd", None), ("", None)],
)
def test_a_title_that_a_program_gave_is_none(title: str, expected: str | None) -> None:
    assert read(pdf(column(["One in seven."]), title=title)).title == expected


_ENCRYPTED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >> /ID [<00> <00>]".format("00" * 32)
)  # fmt: skip


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"%PDF-1.4\nnothing", "it is damaged ("),
        (b"plain text", "it is damaged ("),
        (pdf(column(["One"]), trailer=_ENCRYPTED), "it is encrypted"),
        (pdf([]), "there is no text in it (pages of pictures: 1)"),
        (pdf(), "it is damaged ("),
    ],
)
def test_a_bad_file_is_told_in_one_sentence(data: bytes, fault: str) -> None:
    with pytest.raises(UnreadableError) as error:
        read(data)
    assert error.value.fault.startswith(fault)


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "checker.formats.pdf.document", None)
    with pytest.raises(UnreadableError) as error:
        read(pdf(column(["One"])))
    assert error.value.remedy == "install it with: pip install 'factlint[pdf]'"


_LINE = st.lists(st.sampled_from(["one", "seven", "13%", "Leeds", "£3.6bn", "co-op", "“x”"]), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(_LINE.map(" ".join), min_size=1, max_size=6), min_size=1, max_size=3))
def test_every_letter_stands_where_its_place_says(pages: list[list[str]]) -> None:
    reading = read(pdf(*map(column, pages)))
    assert reading.origin is not None
    for at, letter in enumerate(reading.text):
        found = reading.origin.start(at)
        if not letter.isspace():
            assert pages[found.page - 1][found.line - 1][found.column - 1] == letter


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_seed_in_pdf_makes_the_same_mentions_at_the_right_places(story: Story) -> None:
    paragraphs = [line.replace("\u00a0", " ") for line in (story.title, story.date or "undated", *story.paragraphs)]
    lines = wrapped(paragraphs, 88)
    pages = [lines[start : start + 50] for start in range(0, len(lines), 50)]
    reading = read(pdf(*map(column, pages)))
    assert reading.text == "\n\n".join(paragraphs)
    assert reading.origin is not None
    for mention in find_all(Prose(reading.text)):
        found = reading.origin.start(mention.span.start)
        line = [line for line in pages[found.page - 1] if line][found.line - 1]
        assert mention.text.startswith(line[found.column - 1 :][: len(mention.text)])
