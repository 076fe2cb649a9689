"""PDF files for the tests, line by line at given places, in Helvetica: no library stands between test and file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# (left, distance from the top, text, size)
Set = tuple[float, float, str, float]
_HEIGHT = 842


UPRIGHT = "1 0 0 1 0 0"


def pdf(*pages: Iterable[Set], title: str = "", trailer: str = "", turned: str = UPRIGHT, more: str = "") -> bytes:
    """Return a PDF with these lines on its A4 pages, drawn in their order; `turned` is the matrix of all.

    `more` is drawn on every page as it stands.
    """
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", _FONT, f"<< /Title ({_escaped(title)}) >>"]
    kids = []
    for page in pages:
        content = f"q {turned} cm\n" + "\n".join(_drawn(*line) for line in page) + f"\nQ {more}"
        objects.append(f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>"
            f" /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF"
    return data + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode("cp1252")


_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def _drawn(left: float, top: float, text: str, size: float) -> str:
    return f"BT /F {size} Tf {left} {_HEIGHT - top} Td ({_escaped(text)}) Tj ET"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def column(lines: Iterable[str], left: float = 60, top: float = 80, size: float = 10, lead: float = 13) -> list[Set]:
    """Return lines of a column, one under the other; an empty line leaves half a line's space."""
    placed: list[Set] = []
    for line in lines:
        if line:
            placed.append((left, top, line, size))
        top += lead if line else lead / 2
    return placed
