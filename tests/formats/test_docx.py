"""DOCX: the text as it reads when changes are accepted, and paragraphs as a person counts them."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import formats
from checker.formats.reading import Reading, UnreadableError
from checker.kinds import find_all
from checker.model import Place
from checker.prose import Prose
from tests.formats.letters import check_letters
from tests.formats.pages import STORIES, Story
from tests.formats.word import W, heading, paragraph, run, table, word


def read(data: bytes) -> Reading:
    return formats.load("docx").read(data, None)


def place(reading: Reading, words: str) -> Place:
    assert reading.origin is not None
    return reading.origin.start(reading.text.index(words))


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("Twenty ") + run("councils"), "Twenty councils"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>", "a\tb\nc-d"),
        (f'{run("21")}<w:del w:id="1"><w:r><w:delText>20</w:delText></w:r></w:del>{run(" of 152")}', "21 of 152"),
        (f'<w:ins w:id="1">{run("21")}</w:ins>{run(" councils")}', "21 councils"),
        (f"<w:moveFrom>{run('gone ')}</w:moveFrom><w:moveTo>{run('come ')}</w:moveTo>{run('here')}", "come here"),
        (f"<w:hyperlink>{run('a link')}</w:hyperlink>", "a link"),
        (f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{run('in a form')}</w:sdtContent></w:sdt>", "in a form"),
        (f"<w:r><w:instrText>PAGE 12</w:instrText></w:r><w:fldSimple>{run('3')}</w:fldSimple>", "3"),
        (f"{run('seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden 9</w:t></w:r>", "seen"),
    ],
)  # fmt: skip
def test_a_paragraph_reads_as_accepted(inside: str, text: str) -> None:
    assert read(word(f"<w:p>{inside}</w:p>")).text == text


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    mark = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    body = f"<w:p>{mark}{run('Twenty ')}</w:p>{paragraph('councils')}{paragraph('end')}"
    assert read(word(body)).text == "Twenty councils\n\nend"


def test_a_deleted_row_is_gone() -> None:
    rows = table(["a", "1"], ["b", "2"]).replace("<w:tr>", "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>", 1)
    assert read(word(rows)).text == "b | 2"


def test_a_row_of_a_table_is_one_line() -> None:
    reading = read(word(paragraph("before") + table(["Council", "Share"], ["A", "13%"]) + paragraph("after")))
    assert reading.text == "before\n\nCouncil | Share\n\nA | 13%\n\nafter"
    assert place(reading, "13%") == Place(column=1, paragraph=5)


def test_cells_of_several_paragraphs_stand_for_themselves() -> None:
    inner = table(["x", "y"])
    body = table([paragraph("one") + paragraph("two"), "three"], ["four", inner])
    assert read(word(body)).text == "one\n\ntwo\n\nthree\n\nfour\n\nx | y"


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('boxed 7')}</w:txbxContent>"
    both = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read(word(f"<w:p>{run('host')}{both}</w:p>")).text == "host\n\nboxed 7"


def test_notes_are_numbered_as_cited_and_headers_read_once() -> None:
    cite = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{name}">{paragraph(text)}</w:footnote>' for name, text in ((7, "Ofsted, 2013"), (5, "NAO"))
    )
    edge = f"<w:hdr {W}>{paragraph('Draft of 15 October')}</w:hdr>"
    body = paragraph("One in seven", cite.format(5), " or 13%", cite.format(7))
    reading = read(word(body, footnotes=f"<w:footnotes {W}>{notes}</w:footnotes>", header1=edge, header2=edge))
    assert reading.text == "One in seven or 13%\n\nNAO\n\nOfsted, 2013\n\nDraft of 15 October"
    assert place(reading, "2013") == Place(column=9, paragraph=1, part="footnote 2")
    assert place(reading, "Draft") == Place(column=1, paragraph=1, part="header")


def test_a_paragraph_is_counted_if_it_is_seen_and_stands_under_its_heading() -> None:
    reading = read(
        word(heading("Findings") + paragraph("") + paragraph(" ") + paragraph("At least 40 people were hurt"))
    )
    assert place(reading, "40") == Place(column=10, paragraph=2, heading="Findings")
    assert reading.title == "Findings"
    assert reading.date is None


def test_the_end_of_a_mention_is_in_its_own_paragraph() -> None:
    reading = read(word(paragraph("It rose to 40") + paragraph("next")))
    assert reading.origin is not None
    assert reading.origin.end(reading.text.index("40") + 2) == Place(column=14, paragraph=1)


def _not_a_document() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "text")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"plain text", "it is damaged (file is not a zip file)"),
        (word(paragraph("cut off"))[:-40], "it is damaged ("),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "it is encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is in an old format of Office"),
        (_not_a_document(), "it is no Word document (it has no main text)"),
        (word("<w:p>"), "it is damaged (word/document.xml: mismatched tag"),
        (word("", document="<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x/>"), "it is damaged ("),
        (word("<w:tbl><w:tr><w:tc>" * 2000 + "</w:tc></w:tr></w:tbl>" * 2000), "it is damaged (its tables are"),
    ],
)  # fmt: skip
def test_a_bad_document_is_told_in_one_sentence(data: bytes, fault: str) -> None:
    with pytest.raises(UnreadableError) as error:
        read(data)
    assert error.value.fault.startswith(fault)


@given(st.lists(st.text("ab 1\u00e9“", max_size=12), max_size=8))
def test_every_letter_stands_where_its_place_says(texts: list[str]) -> None:
    check_letters(read(word("".join(map(paragraph, texts)))), [text for text in texts if text.strip()])


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_seed_in_word_makes_the_same_mentions(story: Story) -> None:
    lines = [story.title, story.date or "undated", *story.paragraphs]
    reading = read(word(heading(lines[0]) + "".join(map(paragraph, lines[1:]))))
    assert reading.text == "\n\n".join(lines)
    assert reading.origin is not None
    for mention in find_all(Prose(reading.text)):
        found = reading.origin.start(mention.span.start)
        if "\n" not in mention.text:
            assert lines[found.paragraph - 1][found.column - 1 :].startswith(mention.text)
