"""Reads a Word document: the order of its parts, and which of its paragraphs are headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.formats.archive import Archive
from checker.formats.docx.body import Body, attribute, tag
from checker.formats.paragraphs import Paragraph, put_together
from checker.formats.reading import SAVE_ANEW, Reading, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_MAIN: Final = "word/document.xml"
_RELATIONS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
_EDGE: Final = re.compile(r"word/(?P<name>header|footer)\d*\.xml")
_NO_NOTES: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def document(data: bytes) -> Reading:
    """Return the reading of a whole document: its main text, then its notes, then headers and footers."""
    archive = Archive(data, ".docx")
    root = archive.xml(_main_part(archive))
    if root is None:
        raise UnreadableError("it is no Word document (it has no main text)", SAVE_ANEW)
    body = Body(_headings(archive.xml("word/styles.xml")))
    try:
        rows = [*body.rows(root), *_notes(archive, body), *_edges(archive, body)]
    except RecursionError:
        raise UnreadableError("it is damaged (its tables are nested too deep)", SAVE_ANEW) from None
    text, origin = put_together(rows)
    return Reading(text, title=_title(archive, rows), origin=origin)


def _main_part(archive: Archive) -> str:
    relations = archive.xml("_rels/.rels")
    for relation in relations.iter(_RELATIONS) if relations is not None else ():
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", _MAIN).lstrip("/")
    return _MAIN


def _headings(styles: Element | None) -> frozenset[str]:
    """Return the ids of the styles for headings; the ids are translated, the names of these styles are not."""
    found: set[str] = set()
    for style in styles.iter(tag("style")) if styles is not None else ():
        name = style.find(tag("name"))
        if name is not None and attribute(name, "val").lower().startswith(("heading ", "title")):
            found.add(attribute(style, "styleId"))
    return frozenset(found)


def _notes(archive: Archive, body: Body) -> Iterator[list[Paragraph]]:
    """Yield footnotes and endnotes, numbered in the order in which the text refers to them."""
    for kind, cited in (("footnote", body.footnotes), ("endnote", body.endnotes)):
        root = archive.xml(f"word/{kind}s.xml")
        notes = {attribute(note, "id"): note for note in (root.iter(tag(kind)) if root is not None else ())}
        for number, name in enumerate(cited, 1):
            if name in notes and attribute(notes[name], "type") not in _NO_NOTES:
                yield from body.rows(notes[name], part=f"{kind} {number}")


def _edges(archive: Archive, body: Body) -> Iterator[list[Paragraph]]:
    """Yield headers and footers, each wording once: most documents repeat one on every page."""
    seen: set[str] = set()
    for name in archive.names():
        edge = _EDGE.fullmatch(name)
        root = archive.xml(name) if edge else None
        for row in body.rows(root, part=edge["name"]) if edge and root is not None else ():
            words = "\t".join(paragraph.text for paragraph in row)
            if words not in seen:
                seen.add(words)
                yield row


def _title(archive: Archive, rows: list[list[Paragraph]]) -> str | None:
    """Return the first heading, else what the document's properties say."""
    for row in rows:
        if row and row[0].is_heading and row[0].text.strip():
            return " ".join(row[0].text.split())
    properties = archive.xml("docProps/core.xml")
    title = properties.findtext(_TITLE) if properties is not None else None
    return (" ".join(title.split()) or None) if title else None
