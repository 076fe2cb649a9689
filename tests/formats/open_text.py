"""OpenDocument texts for the tests, written part by part."""

from __future__ import annotations

import io
import zipfile
from html import escape

NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
    )
)


def odt(body: str, **parts: str) -> bytes:
    """Return a document; `parts` are further files of it by their names without ".xml"."""
    content = f"<office:document-content {NAMES}><office:body><office:text>{body}</office:text></office:body>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f"{content}</office:document-content>")
        for name, part in parts.items():
            archive.writestr(f"{name}.xml", part)
    return file.getvalue()


def p(text: str) -> str:
    """Return a paragraph; text that begins with an element stays as it is."""
    return f"<text:p>{text if '<' in text else escape(text)}</text:p>"


def h(text: str) -> str:
    return f'<text:h text:outline-level="1">{escape(text)}</text:h>'
