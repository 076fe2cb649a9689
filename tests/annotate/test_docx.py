"""Word documents: comments at their words, and everything else as it was."""

from __future__ import annotations

import io
import sys
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import formats
from checker.annotate import load
from checker.annotate.docx.letters import story
from checker.annotate.notes import Draft, Note
from checker.errors import InputError
from checker.model import Span
from tests.annotate.drafts import annotated, commented, draft, note, reopened, saved
from tests.formats.word import W, heading, paragraph, run, table, word

if TYPE_CHECKING:
    from docx.document import Document as Word

MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
ADDED = {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}


def written(*blocks: str) -> Word:
    """Return a document of these paragraphs and tables, in the XML that tests/formats/word.py writes."""
    document = docx.Document()
    for block in blocks:
        document.element.body.insert_element_before(parse_xml(block.replace(">", f" {W} {MC}>", 1)), "w:sectPr")
    return document


def bold(text: str) -> str:
    return run(text).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>")


def read(document: Word) -> Draft:
    return draft("a.docx", saved(document))


def letters(document: Word) -> list[tuple[str, str]]:
    """Return every letter of the document with the properties of its run."""
    found: list[tuple[str, str]] = []
    for each in document.element.body.xpath(".//w:r"):
        look = "".join(sorted(child.tag for properties in each.xpath("./w:rPr") for child in properties))
        found.extend((letter, look) for text in each.xpath("./w:t") for letter in text.text or "")
    return found


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_comment_stands_at_its_words_also_where_some_are_bold() -> None:
    document = written(paragraph("About ", bold("one in"), " seven councils failed"))
    of = read(document)
    copy = reopened(annotated("docx", of, note(of, "one in seven")))
    assert commented(copy) == [("one in seven", "conflict: share")]
    assert letters(copy) == letters(document)


def test_a_comment_says_the_verdict_and_every_line() -> None:
    of = read(written(paragraph("It is 13%.")))
    copy = reopened(annotated("docx", of, note(of, "13%", "13% is not 14%.", "In b (b.txt:1:1): “größer als 日本”")))
    (comment,) = copy.comments
    assert comment.text == "conflict: share\n13% is not 14%.\nIn b (b.txt:1:1): “größer als 日本”"
    assert (comment.author, comment.initials, comment.timestamp) == ("factlint", "fl", None)


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ([paragraph("größer – about "), paragraph("ein Drittel – 13 % – fehlt")], "13 %"),
        ([table(["Council", "Share"], ["A", "13%"]), paragraph("13% again")], "13%"),
        ([table([paragraph("one") + table(["deep 13%", "x"]), "y"])], "13%"),
        ([paragraph("See ", f"<w:hyperlink>{run('13% of')}{run(' them')}</w:hyperlink>", " here")], "13% of them"),
        ([paragraph("See ", f"<w:hyperlink>{run('this 13%')}</w:hyperlink>", " here")], "13% here"),
        ([paragraph("of ", f'<w:ins w:id="7" w:author="A">{run("13% or so")}</w:ins>', " now")], "13%"),
        ([paragraph("of 1", '<w:del w:id="7"><w:r><w:delText>4</w:delText></w:r></w:del>', "3% now")], "13%"),
        (["<w:p><w:r><w:t>a</w:t><w:tab/><w:t>13</w:t><w:noBreakHyphen/><w:t>fold</w:t></w:r></w:p>"], "13-fold"),
        ([paragraph("one in"), paragraph("seven")], "one in\n\nseven"),
        ([paragraph("before"), f"<w:sdt><w:sdtContent>{paragraph('in a form 13%')}</w:sdtContent></w:sdt>"], "13%"),
    ],
)  # fmt: skip
def test_a_comment_stands_at_its_words_wherever_these_are(blocks: list[str], words: str) -> None:
    document = written(*blocks)
    of = read(document)
    data = annotated("docx", of, note(of, words))
    copy = reopened(data)
    assert commented(copy) == [(words.replace("\n", "").replace("13-", "13"), "conflict: share")]
    assert letters(copy) == letters(document)
    assert formats.load("docx").read(data, None).text == of.document.text


def test_comments_may_overlap_and_share_their_words() -> None:
    of = read(written(paragraph("13% of 152 councils")))
    notes = [note(of, words) for words in ("13%", "13% of 152", "152 councils", "13%", "% of 1")]
    found = commented(reopened(annotated("docx", of, *notes)))
    assert sorted(words for words, _ in found) == ["% of 1", "13%", "13%", "13% of 152", "152 councils"]


def test_a_comment_on_words_of_a_text_box_stands_at_the_box() -> None:
    box = f"<w:txbxContent>{paragraph('boxed 13%')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    of = read(written(paragraph("before"), f"<w:p>{run('host ')}<w:r>{both}</w:r></w:p>", paragraph("after")))
    copy = reopened(annotated("docx", of, note(of, "13%"), note(of, "after")))
    host = copy.element.body.xpath("./w:p[2]/w:commentRangeStart")
    assert len(host) == 1
    assert not copy.element.body.xpath(".//w:txbxContent//w:commentRangeStart")
    assert ("after", "conflict: share") in commented(copy)


def test_a_comment_on_a_header_stands_at_the_start() -> None:
    document = written(paragraph("Title"), paragraph("text"))
    document.sections[0].header.paragraphs[0].text = "Draft of 13% of it"
    of = read(document)
    assert commented(reopened(annotated("docx", of, note(of, "13%")))) == [("Title", "conflict: share")]


def test_a_document_without_words_of_its_own_takes_the_comment_all_the_same() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "13% of it"
    of = read(document)
    assert commented(reopened(annotated("docx", of, note(of, "13%")))) == [("", "conflict: share")]


def _with_footnote(document: Word, text: str) -> bytes:
    files = parts(saved(document))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
    link = f'<Relationship Id="rIdNotes" Type="{relation}" Target="footnotes.xml"/></Relationships>'
    note = f'<w:footnote w:id="5">{paragraph(text)}</w:footnote>'
    files["word/footnotes.xml"] = f"<w:footnotes {W}>{note}</w:footnotes>".encode()
    for name, end, more in (
        ("[Content_Types].xml", b"</Types>", override),
        ("word/_rels/document.xml.rels", b"</Relationships>", link),
    ):
        files[name] = files[name].replace(end, more.encode())
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_a_comment_on_a_footnote_stands_at_its_number() -> None:
    cite = '<w:r><w:footnoteReference w:id="5"/></w:r>'
    of = draft("a.docx", _with_footnote(written(paragraph("One in seven", cite, " or so")), "NAO, 13% in 2013"))
    data = annotated("docx", of, note(of, "13%"))
    copy = reopened(data)
    assert commented(copy) == [("", "conflict: share")]
    (start,) = copy.element.body.xpath(".//w:commentRangeStart")
    assert start.getnext().xpath("./w:footnoteReference")
    assert formats.load("docx").read(data, None).text == of.document.text


def test_all_other_parts_are_the_same_bytes() -> None:
    of = read(written(heading("Title"), paragraph("13%")))
    before, after = parts(of.data), parts(annotated("docx", of, note(of, "13%")))
    assert {name for name in before | after if before.get(name) != after.get(name)} == ADDED
    assert after.keys() - before.keys() == {"word/comments.xml"}


def test_comments_that_are_there_stay_and_only_two_parts_change() -> None:
    document = written(paragraph("13% and 14%"))
    document.add_comment(document.paragraphs[0].runs, "mine", "Ada", "A")
    of = read(document)
    data = annotated("docx", of, note(of, "14%"))
    assert commented(reopened(data)) == [("13% and 14%", "mine"), ("14%", "conflict: share")]
    before, after = parts(of.data), parts(data)
    assert {name for name in after if before.get(name) != after[name]} == {"word/document.xml", "word/comments.xml"}
    assert [comment.author for comment in reopened(data).comments] == ["Ada", "factlint"]


def test_the_same_draft_gives_the_same_copy() -> None:
    of = read(written(paragraph("13%")))
    assert annotated("docx", of, note(of, "13%")) == annotated("docx", of, note(of, "13%"))


def test_without_notes_the_copy_is_the_file() -> None:
    of = read(written(paragraph("13%")))
    assert annotated("docx", of) == of.data


def test_without_python_docx_the_message_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    of = read(written(paragraph("13%")))
    monkeypatch.setitem(sys.modules, "docx", None)
    for name in ("comments", "package"):
        monkeypatch.delitem(sys.modules, f"checker.annotate.docx.{name}", raising=False)
    with pytest.raises(InputError, match=r"^a\.docx: .*; install it with `pip install factlint\[docx\]`$"):
        load("docx").annotated(of, [note(of, "13%")])


def test_a_template_in_disguise_is_one_clear_message() -> None:
    of = read(written(paragraph("13%")))
    files = parts(of.data)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data.replace(b"document.main+xml", b"template.main+xml"))
    of = draft("a.docx", file.getvalue())
    with pytest.raises(InputError, match=r"^a\.docx: python-docx cannot read it"):
        annotated("docx", of, note(of, "13%"))


_WORDS = st.text("ab 1%é🌊", max_size=6)
_RUN = st.tuples(_WORDS, st.booleans()).map(lambda pair: bold(pair[0]) if pair[1] else run(pair[0]))
_MARK = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
_INSIDE = st.one_of(
    _RUN,
    _RUN.map(lambda inside: f"<w:hyperlink>{inside}</w:hyperlink>"),
    _RUN.map(lambda inside: f'<w:ins w:id="1">{inside}</w:ins>'),
    _WORDS.map(lambda text: f'<w:del w:id="2"><w:r><w:delText>{text}</w:delText></w:r></w:del>'),
    _WORDS.map(lambda text: f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{text}</w:t></w:r>"),
    _WORDS.map(lambda text: f"<w:r><w:t>{text}</w:t><w:tab/><w:t>{text}</w:t><w:br/></w:r>"),
    _WORDS.map(lambda text: f"<w:r><w:pict><w:txbxContent>{paragraph(text)}</w:txbxContent></w:pict></w:r>"),
)
_PARAGRAPH = st.tuples(st.sampled_from(["", "", "", _MARK]), st.lists(_INSIDE, max_size=4)).map(
    lambda pair: f"<w:p>{pair[0]}{''.join(pair[1])}</w:p>"
)
_ROWS = st.lists(st.lists(_PARAGRAPH, min_size=1, max_size=2), min_size=1, max_size=2)
_BLOCK = st.one_of(_PARAGRAPH, _PARAGRAPH, _ROWS.map(lambda rows: table(*rows)))
_DOCUMENTS = st.lists(_BLOCK, min_size=1, max_size=4)


@given(_DOCUMENTS)
def test_the_letters_are_found_that_the_reader_reads(blocks: list[str]) -> None:
    text = formats.load("docx").read(word("".join((*blocks, paragraph("end")))), None).text
    body = parse_xml(f"<w:body {W}>{''.join(blocks)}{paragraph('end')}</w:body>")
    for each in story(body).paragraphs:
        assert text.startswith(each.text)
        text = text.removeprefix(each.text)
        text = text.removeprefix("\n\n" if text.startswith("\n\n") else " | ")
    assert not text


@settings(deadline=None, max_examples=30)  # python-docx opens its template each time
@given(_DOCUMENTS, st.lists(st.tuples(st.integers(0, 200), st.integers(1, 12)), min_size=1, max_size=4))
def test_comments_change_no_letter_and_no_look(blocks: list[str], stretches: list[tuple[int, int]]) -> None:
    document = written(*blocks, paragraph("end"))
    of = read(document)
    text = of.document.text
    starts = [(start % len(text), length) for start, length in stretches]
    drawn = sorted({Span(start, min(start + length, len(text))) for start, length in starts})
    spans = [span for span in drawn if _bare(span.of(text))]
    data = annotated("docx", of, *(Note(span, "variant", f"{span.start}-{span.end}", ("why",)) for span in spans))
    copy = reopened(data)
    assert letters(copy) == letters(document)
    assert formats.load("docx").read(data, None).text == text
    found = commented(copy) if spans else []
    assert len(found) == len(spans)
    if document.element.body.xpath(".//w:txbxContent | .//w:vanish"):
        return  # other letters stand between the two marks then than those that the comment is about
    for words, title in found:
        start, end = map(int, title.removeprefix("variant: ").split("-"))
        assert _bare(words) == _bare(text[start:end])


def _bare(text: str) -> str:
    return "".join(letter for letter in text if letter not in "\n\t| ")
