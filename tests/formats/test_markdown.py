"""Markdown: what is prose, what the front matter says, and where everything stands."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import formats
from tests.formats.pages import STORIES, Story
from tests.formats.trace import untraced

if TYPE_CHECKING:
    from checker.formats.reading import Reading


def read(text: str) -> Reading:
    return formats.load("markdown").read(text.encode(), None)


@pytest.mark.parametrize(
    ("markdown", "prose"),
    [
        ("# Twenty *councils* ##\n", "Twenty councils"),
        ("Setext **head**\n====\nbody", "Setext head\n\nbody"),
        ("One in\nseven", "One in seven"),
        ("One in  \nseven", "One in\nseven"),
        ('**13%** of ~~12~~ [councils](http://x.y/20 "30")', "13% of 12 councils"),
        ("[one][2] and ![alt 4](x.png) <b>five</b>\n\n[2]: http://x.y", "one and five"),
        ("&lsquo;a&rsquo; AT\\&T &amp; 3 \\* 4", "‘a’ AT&T & 3 * 4"),
        ("2 * 3 ** 4 _ 5", "2 * 3 ** 4 _ 5"),
        ("- one\n- two\n  three\n\n1. four", "one\n\ntwo three\n\nfour"),
        ("> > quoted\nlazily", "quoted lazily"),
        ("a `code 5` b `` c`d ``", "a code 5 b c`d"),
        ("text\n\n    code 1\n\n```\ncode 2\n```\n~~~\ncode 3", "text"),
        ("| a | b |\n|--|--|\n| *1* | 2 \\| 3 |\n| 4 |", "a | b\n\n1 | 2 | 3\n\n4"),
        ("<div>six <i>of</i>&nbsp;ten<!-- 7 --></div>", "six of\u00a0ten"),
        ("a<br>b", "a\nb"),
        ("text[^1] goes on[^note].\n\n[^1]: A note.", "text goes on.\n\nA note."),
        ("<https://x.y> and https://z", "https://x.y and https://z"),
        ("---\n\nbetween rules\n\n---\n", "between rules"),
    ],
)  # fmt: skip
def test_prose_is_read_without_its_marks(markdown: str, prose: str) -> None:
    for text in (markdown, markdown.replace("\n", "\r\n")):
        reading = read(text)
        assert reading.text == prose
        assert untraced(text, reading) == []


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: Twenty: a report\ndate: 2013-10-16\npublisher: The Guardian\n---\n".replace(": a", " - a"),
        "---\nTitle: 'Twenty - a report'\ndate: 16 October 2013\nsource: The Guardian\ntags: [a, b]\n...\n",
        "+++\ntitle = 'Twenty - a report'\ndate = 2013-10-16T10:00:00Z\npublisher = 'The Guardian'\n+++\n",
    ],
)
def test_front_matter_speaks_of_the_source_and_is_no_prose(front: str) -> None:
    reading = read(f"{front}One in seven.")
    assert reading.text == "One in seven."
    assert (reading.title, reading.date, reading.publisher) == (
        "Twenty - a report",
        dt.date(2013, 10, 16),
        "The Guardian",
    )
    assert untraced(f"{front}One in seven.", reading) == []


def test_front_matter_that_does_not_parse_is_still_no_prose() -> None:
    assert read("---\ntitle: [\n---\nOne in seven.").text == "One in seven."


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert read("---\nTwenty councils\n---\nOne in seven.").text == "Twenty councils\n\nOne in seven."


_BITS = st.sampled_from(
    ["one ", "in seven", "*", "**", "_", "`", "[", "](x)", "](", "|", "\\", "&amp;", "<b>", "\n", "\n\n", "> ", "- ",
     "# ", " #", "\t", "    ", "13%", "“", "é", "\r\n", "---", "|-|-|", "!", "~~", "\\|", "<!--", "1. ", "[^1]", "&"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(_BITS, max_size=30).map("".join))
def test_every_letter_stands_where_its_place_says(text: str) -> None:
    assert untraced(text, read(text)) == []


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_seed_in_markdown_reads_as_its_text(story: Story) -> None:
    lines = [re.sub(r"^(\d)\.", r"\1\\.", line) for line in story.paragraphs]
    body = "\n\n".join(f"- {line}" if number % 3 else line for number, line in enumerate(lines))
    text = f"# {story.title}\n\n*{story.date or 'undated'}*\n\n{body}\n"
    reading = read(text)
    assert reading.text == "\n\n".join([story.title, story.date or "undated", *story.paragraphs])
    assert untraced(text, reading) == []
