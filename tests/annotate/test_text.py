"""Plain text: footnotes that can be taken out again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.annotate.notes import Draft, Note
from checker.errors import InputError
from checker.model import Span
from tests.annotate.drafts import annotated, draft, note


def without_notes(copy: str, name: str = "factlint") -> str:
    """Take out the list with the two line ends before it, then the marks."""
    text = re.split(rf"(?:\r\n|\r|\n){{2}}\[\^{name}-1\]: ", copy, maxsplit=1)[0]
    return re.sub(rf"\[\^{name}-\d+\]", "", text)


def test_a_note_stands_behind_its_words_and_in_the_list() -> None:
    of = draft("a.txt", "One in seven councils – größer – fails.\n".encode())
    copy = annotated("text", of, note(of, "One in seven", "It is 13%.", "Rule: rules/a.yaml:3")).decode()
    assert copy == (
        "One in seven[^factlint-1] councils – größer – fails.\n"
        "\n\n[^factlint-1]: conflict: share\n    It is 13%.\n    Rule: rules/a.yaml:3\n"
    )


def test_two_findings_on_the_same_words_are_two_marks_in_a_row() -> None:
    of = draft("a.txt", b"13% of 152 councils")
    copy = annotated("text", of, note(of, "13%"), note(of, "13% of 152"), note(of, "13%")).decode()
    assert copy.startswith("13%[^factlint-1][^factlint-2] of 152[^factlint-3] councils\n\n[^factlint-1]: ")


def test_a_label_of_the_draft_is_never_taken() -> None:
    of = draft("a.txt", b"13%[^factlint-1] and 14%[^Factlint2-7]\n\n[^factlint-1]: mine\n")
    copy = annotated("text", of, note(of, "14%")).decode()
    assert copy.startswith("13%[^factlint-1] and 14%[^factlint3-1][^Factlint2-7]")
    assert without_notes(copy, "factlint3").encode() == of.data


def test_without_notes_the_copy_is_the_file() -> None:
    of = draft("a.txt", b"\xef\xbb\xbfas it is\r\n")
    assert annotated("text", of) == of.data


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1252"])
def test_the_copy_has_the_encoding_of_the_draft(encoding: str) -> None:
    of = draft("a.txt", "Größe: 13%\r\nende".encode(encoding), "windows-1252")
    copy = annotated("text", of, note(of, "13%", "日本 “13%”"))
    assert without_notes(copy.decode(encoding)) == "Größe: 13%\r\nende"
    lacking = "?? “13%”" if encoding == "windows-1252" else "日本 “13%”"
    assert copy.decode(encoding).endswith(f"\r\n\r\n[^factlint-1]: conflict: share\r\n    {lacking}\r\n")


def test_a_file_that_could_not_be_written_back_is_an_error() -> None:
    data = "13%".encode("utf-16-le")
    of = draft("a.txt", data, "utf-16")  # no byte order mark: the codec would put one in
    with pytest.raises(InputError, match="cannot be written back as UTF-16; save it as UTF-8"):
        annotated("text", of, note(of, "13%"))


@st.composite
def _drafts_with_notes(pick: st.DrawFn) -> tuple[Draft, list[Note]]:
    text = pick(st.text("ab 1%\n\r[^]:é🌊", min_size=1, max_size=60))
    of = draft("a.txt", text.encode())
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    notes = [Note(Span(*span), "variant", "x", ("y",)) for span in pick(st.lists(spans, max_size=4))]
    # Between the two characters of a line end no words end.
    return of, [each for each in notes if text[each.span.end - 1 : each.span.end + 1] != "\r\n"]


@given(_drafts_with_notes())
def test_taking_the_notes_out_gives_the_draft_back(drawn: tuple[Draft, list[Note]]) -> None:
    of, notes = drawn
    assert without_notes(annotated("text", of, *notes).decode()).encode() == of.data
