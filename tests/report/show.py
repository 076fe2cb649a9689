"""Writes a report in a format and returns the text."""

from __future__ import annotations

from io import BytesIO, StringIO, TextIOWrapper
from typing import TYPE_CHECKING

from checker.report import Style, load

if TYPE_CHECKING:
    from checker.model import Report


def shown(name: str, report: Report, style: Style | None = None) -> str:
    stream = StringIO()
    load(name).write(report, stream, style or Style())
    return stream.getvalue()


def shown_in(encoding: str, name: str, report: Report, style: Style | None = None) -> bytes:
    """Write to a stream that refuses what `encoding` has no character for, as a terminal's does."""
    stream = TextIOWrapper(BytesIO(), encoding=encoding, errors="strict", newline="\n")
    load(name).write(report, stream, style or Style())
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, BytesIO)
    return buffer.getvalue()
