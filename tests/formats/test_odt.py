"""ODT: the text as it reads when changes are accepted, and paragraphs as a person counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import formats
from checker.formats.reading import UnreadableError
from checker.model import Place
from tests.formats.letters import check_letters
from tests.formats.open_text import NAMES, h, odt, p
from tests.formats.pages import STORIES

if TYPE_CHECKING:
    from checker.formats.reading import Reading
    from tests.formats.pages import Story


def read(data: bytes) -> Reading:
    return formats.load("odt").read(data, None)


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("Twenty <text:span>coun<text:span>cils</text:span></text:span> failed", "Twenty councils failed"),
        ("a<text:tab/>b<text:line-break/>c<text:s text:c='3'/>d<text:s/>e", "a\tb\nc   d e"),
        ("one\n      two", "one two"),
        ("<text:a>a link</text:a>, <office:annotation><text:p>remark 9</text:p></office:annotation>on", "a link, on"),
        ("<text:change-start/>21<text:change-end/> of 152", "21 of 152"),
    ],
)
def test_a_paragraph_reads_as_accepted(inside: str, text: str) -> None:
    gone = f"<text:tracked-changes><text:changed-region>{p('deleted 20')}</text:changed-region></text:tracked-changes>"
    assert read(odt(gone + p(inside))).text == text


def test_rows_of_tables_are_lines_and_lists_are_paragraphs() -> None:
    cells = "".join(f"<table:table-cell>{p(text)}</table:table-cell>" for text in ("Leeds", "13%"))
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    items = "<text:list><text:list-item>" + p("one") + "</text:list-item></text:list>"
    assert read(odt(table + items)).text == "Leeds | 13%\n\none"


def test_notes_boxes_and_headers_follow_the_text() -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body>{}</text:note-body></text:note>"
    )
    box = f"<draw:frame><draw:text-box>{p('boxed')}</draw:text-box></draw:frame>"
    body = (
        h("Findings") + p(f"One in seven{note.format(p('NAO'))}{box} failed{note.format(p('Ofsted, 2013'))}") + p("end")
    )
    styles = f"<office:document-styles {NAMES}><style:header>{p('Draft')}</style:header></office:document-styles>"
    reading = read(odt(body, styles=styles))
    assert reading.text == "Findings\n\nOne in seven failed\n\nboxed\n\nend\n\nNAO\n\nOfsted, 2013\n\nDraft"
    assert reading.title == "Findings"
    assert reading.origin is not None
    assert reading.origin.start(reading.text.index("2013")) == Place(column=9, paragraph=1, part="footnote 2")
    assert reading.origin.start(reading.text.index("end")) == Place(column=1, paragraph=4, heading="Findings")


def test_a_bad_document_is_told_in_one_sentence() -> None:
    manifest = '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    for data, fault in (
        (b"no archive", "it is damaged (file is not a zip file)"),
        (odt("<text:p>"), "it is damaged (content.xml: mismatched tag"),
        (odt(p("x"), **{"META-INF/manifest": manifest}), "it is encrypted"),
        (odt("<text:section>" * 3000 + "</text:section>" * 3000), "it is damaged (its elements are nested too deep)"),
    ):
        with pytest.raises(UnreadableError) as error:
            read(data)
        assert error.value.fault.startswith(fault)


@given(st.lists(st.text("ab1\u00e9“", max_size=12), max_size=8))
def test_every_letter_stands_where_its_place_says(texts: list[str]) -> None:
    check_letters(read(odt("".join(map(p, texts)))), list(filter(None, texts)))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_seed_in_open_text_reads_as_its_text(story: Story) -> None:
    assert read(odt(h(story.title) + "".join(map(p, story.paragraphs)))).text == "\n\n".join(
        [story.title, *story.paragraphs]
    )
