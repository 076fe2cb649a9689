"""Markdown: CommonMark with tables. Code blocks and marks are left out; front matter speaks of the source.

The parser is `markdown-it-py`, which comes with rich; it is loaded when the first such file is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.formats.encoding import decode

if TYPE_CHECKING:
    from checker.formats.reading import Reading

SUFFIXES: Final = (".md", ".markdown", ".mdown", ".mkd")
DESCRIPTION: Final = (
    "Markdown (CommonMark and tables) without its code blocks; front matter gives title, date, publisher"
)


def read(data: bytes, encoding: str | None) -> Reading:
    """Return the prose of a Markdown file."""
    from checker.formats.markdown.page import page  # noqa: PLC0415 -- loads the parser

    return page(decode(data, encoding))
