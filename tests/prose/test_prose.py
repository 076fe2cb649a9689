"""The views of a text that kinds share: its paragraphs, its sentences, its words, and where words stand."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.prose import Prose
from checker.tokens import places, token_at, tokens_of
from tests.marked import marked

LONG = "a line that is as long as the page is wide, and more"


@pytest.mark.parametrize(
    "text",
    [
        "⟦One paragraph.⟧\n\n⟦Another one.⟧",
        f"⟦{LONG}\nand goes on⟧",
        f"⟦{LONG}⟧\n \t\n⟦Another one⟧",
        f"⟦{LONG}⟧\r\n\r\n⟦Another one⟧",
        f"⟦{LONG}\r\nAnother line⟧",
        f"⟦{LONG}⟧\u2028 \u2028⟦Another one⟧",
        "⟦A short line⟧\n⟦Another one⟧",
        "  ⟦a line with spaces\n  around it⟧  ",
        " \n \n",
    ],
)
def test_lines_make_a_paragraph_until_an_empty_one(text: str) -> None:
    plain, spans = marked(text)
    assert list(Prose(plain).paragraphs) == spans


@pytest.mark.parametrize(
    "text",
    [
        "⟦It rained.⟧ ⟦It stopped!⟧ ⟦Did it?⟧",
        "⟦Mr. Webb met Dr. Reed at approx. 5 p.m. Monday.⟧ ⟦She left.⟧",
        "⟦They met at 6 p.m.⟧ ⟦The rain stopped.⟧",
        "⟦George H.W. Bush came.⟧ ⟦He left.⟧",
        "⟦“It is… well,” he said.⟧ ⟦She left…⟧ ⟦Nobody knew.⟧",
        "⟦“Is it?” asked the man.⟧ ⟦“It is.”⟧ ⟦He left.⟧",
        "⟦They spoke of the committee.⟧ ⟦Nobody came.⟧",
        "⟦It rained.⟧\n\n⟦It stopped.⟧",
    ],
)
def test_sentences_end_at_a_stop_that_is_theirs(text: str) -> None:
    plain, spans = marked(text)
    assert list(Prose(plain).sentences) == spans


def test_the_words_of_a_text_are_there_without_marks() -> None:
    words = Prose("_March_ first; Easter’s “eggs” – café, 2013").words
    assert words == {"march", "first", "easter", "s", "eggs", "café", "2013"}


def test_a_text_of_another_day_keeps_what_is_known_of_it() -> None:
    prose = Prose("On 5 May 2016 it rained. It stopped.")
    known = prose.folded, prose.sentences, prose.calendar
    other = prose.of_day(dt.date(2016, 5, 6))
    assert (prose.date, other.date) == (None, dt.date(2016, 5, 6))
    assert all(one is two for one, two in zip(known, (other.folded, other.sentences, other.calendar), strict=True))


def test_places_are_those_of_whole_words() -> None:
    plain, spans = marked("a ⟦head⟧, ahead, ⟦vice-head⟧, heads, head_on, ⟦head⟧-on")
    found = places(plain, ["head", "vice-head"])
    assert [(span.start, span.end) for span in spans] == [each for each in found if plain[each[0] - 1] == " "]


@given(st.text(alphabet="ab D.'’-_ \n", max_size=60))
def test_tokens_give_back_the_text_and_are_found_by_their_offsets(text: str) -> None:
    prose = Prose(text)
    for sentence in prose.sentences:
        tokens = tokens_of(text, prose.folded, sentence)
        assert [token.text for token in tokens] == [text[token.start : token.end] for token in tokens]
        assert [token_at(tokens, token.start) for token in tokens] == list(range(len(tokens)))
        assert not any(mark.isspace() for token in tokens for mark in token.text)


@pytest.mark.parametrize("mark", [".", "…", "!\"'", ". ", "a.", "x "])
def test_a_hundred_thousand_stops_are_read(mark: str) -> None:
    text = mark * (100_000 // len(mark))
    sentences = Prose(text).sentences
    assert all(text[sentence.start : sentence.end].strip() for sentence in sentences)
    assert sentences[-1].end == len(text.rstrip())
