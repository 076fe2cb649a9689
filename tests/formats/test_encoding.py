"""Bytes to text: what is declared is believed, and nothing is guessed."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.formats.encoding import decode, is_known
from checker.formats.reading import BinaryError, UnreadableError

_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"))


@given(_TEXT)
def test_utf_8_is_read_as_it_stands_with_or_without_a_mark(text: str) -> None:
    assert decode(text.encode()) == text
    assert decode(codecs.BOM_UTF8 + text.encode()) == text


@given(_TEXT, st.sampled_from(["utf-16", "utf-32"]), st.sampled_from([None, "utf-8", "cp1252"]))
def test_a_byte_order_mark_decides(text: str, encoding: str, declared: str | None) -> None:
    assert decode(text.encode(encoding), declared) == text


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_line_ends_stay_as_they_are(ends: str) -> None:
    assert decode(f"a{ends}b{ends}".encode()) == f"a{ends}b{ends}"


def test_a_legacy_encoding_is_read_when_declared() -> None:
    assert decode("£3.6bn – “more”".encode("cp1252"), "windows-1252") == "£3.6bn – “more”"


def test_a_legacy_encoding_is_not_guessed() -> None:
    with pytest.raises(UnreadableError) as error:
        decode("First\r\nand £3.6bn".encode("cp1252"))
    assert error.value.fault == "byte 0xa3 at offset 11 is not UTF-8"
    assert (error.value.line, error.value.column) == (2, 5)


def test_the_offset_of_a_bad_byte_counts_the_mark() -> None:
    with pytest.raises(UnreadableError, match="byte 0xff at offset 4 is"):
        decode(codecs.BOM_UTF8 + b"a\xff")


def test_a_text_cut_in_a_letter_is_told_so() -> None:
    with pytest.raises(UnreadableError, match="byte 0xe2 at offset 1 is not UTF-8"):
        decode("a“".encode()[:-1])


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0", "né".encode("utf-16-le"), "né".encode("utf-16-be")])
def test_a_zero_byte_is_no_text(data: bytes) -> None:
    with pytest.raises(BinaryError):
        decode(data)


def test_utf_16_without_a_mark_is_read_when_declared() -> None:
    assert decode("né".encode("utf-16-be"), "utf-16-be") == "né"


@pytest.mark.parametrize(("name", "known"), [("utf-8", True), ("Windows-1252", True), ("cp9", False), ("rot13", False)])
def test_an_encoding_is_known_or_not(name: str, known: bool) -> None:  # noqa: FBT001
    assert is_known(name) is known
