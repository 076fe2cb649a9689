from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Mention, Span
from checker.prose import Prose
from checker.report.excerpt import Excerpt, changed_spans, fit, in_sentence, underline, width
from tests.marked import marked
from tests.report.sample import PRESS_DRAFT, Sample

WORDS = st.lists(st.text(st.sampled_from("abcé日🌊’-"), min_size=1, max_size=14), min_size=1, max_size=50)


@st.composite
def excerpts(draw: st.DrawFn) -> Excerpt:
    text = " ".join(draw(WORDS))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return Excerpt(text, " " * start + "^" * (end - start) + " " * (len(text) - end))


@given(excerpts(), st.integers(12, 120))
def test_no_line_of_an_excerpt_is_wider_than_the_room(excerpt: Excerpt, room: int) -> None:
    for line in fit(excerpt, room, "…"):
        assert len(line.text) == len(line.marks)
        assert width(line.text) <= room


@given(excerpts(), st.integers(24, 120))
def test_an_excerpt_shows_its_first_mark(excerpt: Excerpt, room: int) -> None:
    assert any("^" in line.marks for line in fit(excerpt, room, "…"))


def test_the_gap_of_a_word_left_out_is_seen_at_the_cut() -> None:
    text, (span,) = marked("It was not⟦ ⟧so, they said then")
    (line,) = fit(Excerpt(text, "".join("^" if at == span.start else " " for at in range(len(text)))), 12, "…")
    assert "^" in line.marks


@given(excerpts(), st.integers(24, 120))
def test_an_excerpt_leaves_out_and_never_changes(excerpt: Excerpt, room: int) -> None:
    for line in fit(excerpt, room, "…"):
        for part in line.text.split("…"):
            assert part.strip() in excerpt.text


def test_the_marks_stand_below_the_words_beside_wide_characters() -> None:
    assert underline(Excerpt("日本 20 e\u0301", "   ^^   ")) == " " * 5 + "^^"


def test_a_sentence_over_two_lines_is_shown_in_one() -> None:
    text, (span,) = marked("The trust\n   said ⟦20\nquays⟧ were flooded. It rained.")
    assert in_sentence(Prose(text), span) == Excerpt(
        "The trust said 20 quays were flooded.", " " * 15 + "^" * 8 + " " * 14
    )


def test_a_mention_is_seen_in_a_sentence_without_end() -> None:
    text, (span,) = marked("word " * 5000 + "⟦20 quays⟧ " + "word " * 5000)
    line = fit(in_sentence(Prose(text), span), 60, "…")[0]
    assert line.text[line.marked.start : line.marked.end] == "20 quays"
    assert line.text[0] == line.text[-1] == "…"


def test_far_changes_are_shown_with_the_words_between_left_out() -> None:
    text, spans = marked("⟦never⟧ " + "said the keeper of the gate " * 8 + "⟦again⟧")
    lines = fit(in_sentence(Prose(text), Span(0, len(text)), spans), 70, "…")
    assert [line.text for line in lines] == ["never said the keeper of the gate … said the keeper of the gate again"]


QUOTED = [
    # the text of the mention, the words of the value, the changed word, how it stands in the text
    ("we were not\nwarned", "we were not warned", "not", "not"),
    ("we were,” he said, “not warned", "we were not warned", "not", "not"),
    ("WE WERE NOT WARNED", "we were not warned", "not", "NOT"),
    ("we [the trust] were not warned", "we were not warned", "were not", "were not"),
]


@pytest.mark.parametrize(("text", "words", "changed", "place"), QUOTED)
def test_changed_words_are_found_in_the_document(text: str, words: str, changed: str, place: str) -> None:
    match = PRESS_DRAFT.match(2, "quote", Sample("", words=words))
    mention = Mention("quote", Span(100, 100 + len(text)), text, match.mention.value)
    edit = Span(words.index(changed), words.index(changed) + len(changed))
    (span,) = changed_spans(type(match)("press", mention, 1.0, ""), [edit])
    assert text[span.start - 100 : span.end - 100] == place


def test_a_dropped_word_is_marked_at_its_gap() -> None:
    match = PRESS_DRAFT.match(2, "quote", Sample("", words="we were warned"))
    mention = Mention("quote", Span(0, 14), "we were warned", match.mention.value)
    assert changed_spans(type(match)("press", mention, 1.0, ""), [Span(8, 8)]) == [Span(7, 8)]


def test_a_value_without_words_has_no_changed_words() -> None:
    assert changed_spans(PRESS_DRAFT.match(0, "quantity", Sample("12.5%")), [Span(0, 3)]) == []
