from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.places import Lines, Place, Places
from tests.report.sample import GAZETTE_DRAFT, PRESS_DRAFT, Sample, report

TEXTS = st.text(alphabet=st.sampled_from("ab é🌊日\r\n\u2028\x0c\t"), max_size=60)


@given(TEXTS, st.data())
def test_a_place_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text)
    assert lines.offset(lines.place(offset)) == offset


@given(TEXTS, st.data())
def test_places_are_in_the_order_of_offsets(text: str, data: st.DataObject) -> None:
    first, second = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    lines = Lines(text)
    assert lines.place(first) <= lines.place(second)


@given(st.text(max_size=60).filter(lambda text: not set(text) & set("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")))
def test_lines_are_those_of_an_editor(text: str) -> None:
    lines, at = Lines(text), 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        assert lines.place(at) == Place(number, 1)
        at += len(line)


@given(TEXTS, st.data())
def test_byte_columns_lead_to_the_same_character(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text)
    place, in_bytes = lines.place(offset), lines.byte_place(offset)
    start = offset - place.column + 1
    before = text[start:].encode()[: in_bytes.column - 1].decode()
    assert start + len(before) == offset


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, Place(1, 1)),
        ("a\nb", 2, Place(2, 1)),
        ("a\r\nb", 3, Place(2, 1)),
        ("a\rb", 2, Place(2, 1)),
        ("a\n", 2, Place(2, 1)),
        ("a\u2028b", 2, Place(1, 3)),
        ("🌊b", 1, Place(1, 2)),
    ],
)
def test_line_ends_are_those_that_editors_count(text: str, offset: int, place: Place) -> None:
    assert Lines(text).place(offset) == place


def test_a_wave_takes_four_bytes_and_one_code_point() -> None:
    lines = Lines("é🌊b")
    assert lines.place(2) == Place(1, 3)
    assert lines.byte_place(2) == Place(1, 7)


def test_a_mention_over_two_lines_ends_on_the_second() -> None:
    match = PRESS_DRAFT.match(2, "quote", Sample(""))
    region = Places(report()).region(match)
    assert (region.start, region.end) == (Place(6, 2), Place(7, 39))


def test_a_place_is_shown_as_editors_link_it() -> None:
    match = GAZETTE_DRAFT.match(0, "quantity", Sample(""))
    assert str(Places(report()).region(match)) == "sources/gazette, 6 March.txt:3:19"
