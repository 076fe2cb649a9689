from __future__ import annotations

import json
import unicodedata
from io import BytesIO, TextIOWrapper
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.escape import for_json, for_log, for_stream, for_xml, plain

ANY = st.text(st.characters(exclude_categories=()))
RISKY = st.text(st.sampled_from("a:#[]\n\r \t\x1b\x07\x9b\u202e\u2028é✓"), max_size=40)


@given(ANY)
def test_plain_text_is_as_long_and_has_no_control_character(text: str) -> None:
    safe = plain(text)
    assert len(safe) == len(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in safe)


@pytest.mark.parametrize("text", ["20 → 200 «authorities»", "日本 🌊 é", "[bold]x[/bold]", "e\u0301", "👩\u200d🚀"])
def test_plain_text_leaves_words_alone(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize("character", "\u202e\u202d\u2066\u2069")
def test_the_reading_direction_cannot_be_turned(character: str) -> None:
    assert plain(f"a{character}b") == "a\ufffdb"


@given(RISKY)
def test_no_line_of_a_log_is_a_command(text: str) -> None:
    safe = for_log(plain(text))
    assert "##[" not in safe
    assert not any(line.lstrip().startswith("::") for line in safe.splitlines())


@pytest.mark.parametrize("text", ["a::b", "12:30:: noon", "# [x]", "std::string"])
def test_colons_inside_a_line_stay(text: str) -> None:
    assert for_log(text) == text


@given(ANY)
def test_escaped_json_reads_as_the_same_text(text: str) -> None:
    assert json.loads(for_json(json.dumps([text], ensure_ascii=False))) == [text]


@given(ANY)
def test_escaped_json_has_no_control_character(text: str) -> None:
    escaped = for_json(json.dumps([text], ensure_ascii=False))
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in escaped)


@given(ANY)
def test_escaped_xml_parses(text: str) -> None:
    element = ET.Element("a", b=for_xml(text))
    element.text = for_xml(text)
    ET.fromstring(ET.tostring(element))


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(["ascii", "latin-1", "cp1252", "utf-8"]))
def test_text_for_a_stream_can_be_written_and_keeps_its_length(text: str, encoding: str) -> None:
    stream = TextIOWrapper(BytesIO(), encoding=encoding)
    safe = for_stream(text, stream)
    safe.encode(encoding)
    assert len(safe) == len(text)
