"""Lines of coloured pieces, and how they reach a stream: the same layout with colour and without.

It knows colours and encodings. It does not know what the lines say. rich is imported only for colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.report.escape import for_log, for_stream, is_unicode, plain
from checker.report.wording import Marks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from checker.report import Style

# A piece is text and a rich style ("bold red"; empty for none); a line is pieces from left to right.
Piece = tuple[str, str]
Line = tuple[Piece, ...]

BLANK: Line = ()


def marks_for(stream: TextIO) -> Marks:
    """Return the marks that the stream's encoding can show."""
    return Marks(unicode=is_unicode(stream))


def paint(lines: Iterable[Line], stream: TextIO, style: Style) -> None:
    """Write the lines; nothing in a piece is an escape, a markup tag or a command to a log."""
    safe = (_safe(line, stream) for line in lines)
    if style.color:
        _in_color(safe, stream)
        return
    stream.writelines("".join(text for text, _ in line).rstrip() + "\n" for line in safe)


def _safe(line: Line, stream: TextIO) -> Line:
    if not line:
        return line
    # A command to a log begins a line: only the first piece that is not blank can be one.
    whole = plain("".join(text for text, _ in line))
    guarded = for_log(whole)
    if guarded != whole:
        return ((for_stream(guarded, stream), ""),)
    return tuple((for_stream(plain(text), stream), style) for text, style in line)


def _in_color(lines: Iterable[Line], stream: TextIO) -> None:
    from rich.console import Console  # noqa: PLC0415 -- 52 ms that only a coloured report pays
    from rich.text import Text  # noqa: PLC0415

    # Whether there is colour was decided by the caller; which of eight, by the tables. So nothing is detected.
    console = Console(
        file=stream,
        force_terminal=True,
        color_system="standard",
        no_color=False,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
    )
    for line in lines:
        text = Text.assemble(*line)
        text.rstrip()
        console.print(text)
