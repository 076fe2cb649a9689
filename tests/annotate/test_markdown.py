"""Markdown: footnotes set where a parser reads them as such, and everything else as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import formats
from tests.annotate.drafts import annotated, draft, note
from tests.annotate.test_text import without_notes


@pytest.mark.parametrize(
    ("page", "copy"),
    [
        ("It is 13% here.", "It is 13%⁺ here."),
        ("It is **13%** here.", "It is **13%⁺** here."),
        ("It is **13%**.", "It is **13%⁺**."),
        # A mark before the asterisks would leave them open: "]" is punctuation, and a letter follows.
        ("It is **13**x here.", "It is **13**⁺x here."),
        ("It is `13%` here.", "It is `13%`⁺ here."),
        ("See [13% of them](http://a.b/c_(d)) here.", "See [13% of them](http://a.b/c_(d))⁺ here."),
        ("See [**13%**](a) here.", "See [**13%**](a)⁺ here."),
        ("See [13%][1] here.\n\n[1]: http://a.b", "See [13%][1]⁺ here.\n\n[1]: http://a.b"),
        # A link by its label alone must not be followed by another bracket.
        ("It is 13%[1].\n\n[1]: http://a.b", "It is 13%[1].⁺\n\n[1]: http://a.b"),
        ("It is 13%(a) here.", "It is 13%(a)⁺ here."),
        ("It is 13%[^1] here.\n\n[^1]: NAO", "It is 13%⁺[^1] here.\n\n[^1]: NAO"),
        ("It is <b>13%</b> here.", "It is <b>13%⁺</b> here."),
        ("# Only 13% #\n\ntext", "# Only 13%⁺ #\n\ntext"),
        ("Only 13%\n========\n", "Only 13%⁺\n========\n"),
        ("- one\n- 13% of\n  two\n", "- one\n- 13%⁺ of\n  two\n"),
        ("| a | b |\n|---|---|\n| 13% | 2 |\n", "| a | b |\n|---|---|\n| 13%⁺ | 2 |\n"),
        ("---\ntitle: 12%\n---\n\n> Here, 13%\n> of them\n", "---\ntitle: 12%\n---\n\n> Here, 13%⁺\n> of them\n"),
        # HTML takes no Markdown: the mark is seen as it is written, at the right place.
        ("<div>13%</div>\n\nend", "<div>13%⁺</div>\n\nend"),
    ],
)  # fmt: skip
def test_a_mark_stands_where_it_breaks_nothing(page: str, copy: str) -> None:
    of = draft("a.md", page.encode())
    came = annotated("markdown", of, note(of, "13" if "**13**" in page else "13%")).decode()
    assert came.split("\n\n[^factlint-1]: ")[0] == copy.replace("⁺", "[^factlint-1]")
    assert without_notes(came).encode() == of.data


def test_a_mark_in_code_moves_and_its_neighbour_stays() -> None:
    of = draft("a.md", b"It was 12% and `13%` then (or *so*).\n")
    came = annotated("markdown", of, note(of, "12%"), note(of, "13%")).decode()
    assert came.startswith("It was 12%[^factlint-1] and `13%`[^factlint-2] then (or *so*).\n\n\n[^factlint-1]: ")


def test_the_words_of_others_are_no_markup_in_the_list() -> None:
    of = draft("a.md", b"It is 13%.")
    came = annotated("markdown", of, note(of, "13%", "In a*b (x.md:1:2): “<b>1_2_3</b> [no](link) [^a]”", "end"))
    assert came.decode().partition("\n\n[^factlint-1]")[2] == (
        r": conflict: share"
        "\n\n    "
        r"In a\*b (x.md:1:2): “\<b\>1\_2\_3\</b\> \[no\](link) \[^a\]”"
        "\n\n    end\n"
    )


# Without ":", which the reader takes for part of a mark before it, as it is where a note is defined.
@given(st.text("ab 12%\n[]()*_`<>!#|-\\&;", max_size=60), st.data())
def test_the_copy_reads_as_the_draft_and_gives_it_back(page: str, data: st.DataObject) -> None:
    of = draft("a.md", page.encode())
    words = sorted(set(of.document.text.split()))
    picked = data.draw(st.lists(st.sampled_from(words), max_size=3)) if words else []
    copy = annotated("markdown", of, *(note(of, word) for word in picked))
    assert without_notes(copy.decode()).encode() == of.data
    body = copy.decode().split("\n\n[^factlint-1]: ")[0]
    read = formats.load("markdown").read(body.encode(), None).text
    # Where no mark can stand (inside HTML), it is read as words.
    assert "[^factlint" in read or read == of.document.text
