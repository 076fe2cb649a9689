"""Word documents for the tests, written part by part: also what no library writes, like tracked changes."""

from __future__ import annotations

import io
import zipfile
from html import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Text"><w:name w:val="Body Text"/></w:style></w:styles>"""
RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"""


def word(body: str, **parts: str) -> bytes:
    """Return a document; `parts` are further files of `word/` by their names without ".xml"."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", RELATIONS)
        main = f"<w:document {W}><w:body>{body}</w:body></w:document>"
        for name, part in {"styles": STYLES, "document": main, **parts}.items():
            archive.writestr(f"word/{name}.xml", part)
    return file.getvalue()


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*inside: str, style: str = "Text") -> str:
    """Return a paragraph of runs and other elements; plain text becomes a run."""
    runs = "".join(part if part.startswith("<w:") else run(part) for part in inside)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def heading(text: str) -> str:
    return paragraph(text, style="berschrift1")


def table(*rows: list[str]) -> str:
    """Return a table; a cell is text, or paragraphs."""
    cells = [
        "".join(f"<w:tc>{cell if cell.startswith('<w:') else paragraph(cell)}</w:tc>" for cell in row) for row in rows
    ]
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"
