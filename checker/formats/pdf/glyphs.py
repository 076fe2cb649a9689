"""Reads the letters of a PDF page and their places through pypdfium2, and groups them as the page sets them.

It knows letters and distances. It does not know lines of text or their order.
"""

from __future__ import annotations

import ctypes
from collections import Counter
from math import pi
from typing import TYPE_CHECKING, Final, NamedTuple

import pypdfium2.raw as pdfium

from checker.formats.pdf.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfTextPage

# In sizes of the type. Columns stand farther apart than words; but where the file itself has a space between two
# words, they are of one line that was stretched to the column's width.
_WIDE_GAP: Final = 0.9
_WIDEST_SPACE: Final = 12.0
_OFF_THE_LINE: Final = 0.25
_SMALLER: Final = 0.8
_LIGATURES: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# What PDFium gives for a hyphen that it takes to cut a word at the end of a line.
_CUTTING_HYPHENS: Final = frozenset({0x02, 0xAD, 0xFFFE})
SOFT_HYPHEN: Final = "\u00ad"
# The mark of a footnote behind a figure must not become a digit of it.
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


# Spaces: PDFium sees one in a gap; a file that draws one has it there for sure.
_SEEN: Final = " "
_DRAWN: Final = "drawn"


class _Glyph(NamedTuple):
    text: str
    left: float
    right: float
    base: float
    size: float


def segments(page: PdfTextPage) -> Iterator[Segment]:
    """Yield the stretches of letters on a page, in the order in which the file draws them."""
    text: list[str] = []
    first = last = None
    space = ""
    for glyph in _glyphs(page):
        if isinstance(glyph, str):
            space = space if space == _DRAWN else glyph
            continue
        if first is None or last is None:
            first = glyph
        elif _is_raised(first, last, glyph):
            glyph = glyph._replace(text=glyph.text.translate(_RAISED), base=first.base, size=first.size)  # noqa: PLW2901 -- as it reads
        elif not _follows(last, glyph, _WIDEST_SPACE if space == _DRAWN else _WIDE_GAP):
            yield _segment(text, first, last)
            text, first = [], glyph
        if space and text:
            text.append(" ")
        text.append(glyph.text)
        last, space = glyph, ""
    if first is not None and last is not None:
        yield _segment(text, first, last)


def _segment(text: list[str], first: _Glyph, last: _Glyph) -> Segment:
    return Segment("".join(text), first.left, last.right, first.base, first.size)


def _follows(last: _Glyph, glyph: _Glyph, widest: float) -> bool:
    size = max(last.size, glyph.size)
    gap = glyph.left - last.right
    return abs(glyph.base - last.base) <= _OFF_THE_LINE * size and -size <= gap <= widest * size


def _is_raised(first: _Glyph, last: _Glyph, glyph: _Glyph) -> bool:
    """Tell whether a letter is a small one above the line, set close to the one before it."""
    if glyph.size > _SMALLER * first.size or not glyph.text.isdigit():
        return False
    return 0 < glyph.base - first.base < first.size and abs(glyph.left - last.right) < _OFF_THE_LINE * first.size


def _glyphs(page: PdfTextPage) -> Iterator[_Glyph | str]:
    """Yield the letters of a page, and between them spaces: one that the file draws, or one that PDFium sees.

    A page whose letters lie on their side is read as if turned; letters that lie otherwise than most are a
    watermark or the like, and none.
    """
    drawn = list(_drawn(page))
    turns = Counter(turn for turn, _ in drawn if turn is not None)
    most = min(turns, key=lambda turn: (-turns[turn], turn), default=0)
    for turn, glyph in drawn:
        if turn in (None, most):
            yield glyph
        else:
            yield _SEEN


def _drawn(page: PdfTextPage) -> Iterator[tuple[int | None, _Glyph | str]]:
    """Yield each letter as it reads when its page is turned so that it stands upright, with the quarter turns.

    Spaces have none.
    """
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    high = 0
    for index in range(page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(page, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        letter, high = _letter(code, high), 0
        if not letter or letter.isspace():
            yield None, _SEEN if pdfium.FPDFText_IsGenerated(page, index) == 1 else _DRAWN
            continue
        pdfium.FPDFText_GetLooseCharBox(page, index, box)
        pdfium.FPDFText_GetCharOrigin(page, index, x, y)
        turn = -round(pdfium.FPDFText_GetCharAngle(page, index) / (pi / 2)) % 4  # it counts clockwise
        yield turn, _upright(letter, turn, (box.left, box.right, box.bottom, box.top), (x.value, y.value))


def _upright(letter: str, turn: int, box: tuple[float, float, float, float], origin: tuple[float, float]) -> _Glyph:
    """Return a letter with its coordinates turned back; `box` is left, right, bottom and top."""
    left, right, bottom, top = box
    x, y = origin
    match turn:
        case 0:
            return _Glyph(letter, left, right, y, abs(top - bottom))
        case 1:
            return _Glyph(letter, bottom, top, -x, abs(right - left))
        case 2:
            return _Glyph(letter, -right, -left, -y, abs(top - bottom))
        case _:
            return _Glyph(letter, -top, -bottom, x, abs(right - left))


def _letter(code: int, high: int) -> str:
    if code in _CUTTING_HYPHENS:
        return SOFT_HYPHEN
    if high and 0xDC00 <= code < 0xE000:
        return chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00)
    if code < 0x20 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return ""
    return _LIGATURES.get(chr(code), chr(code))
