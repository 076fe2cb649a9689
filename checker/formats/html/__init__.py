"""HTML: the main text of a page. Menus, banners, footers, comments and related stories are left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.formats.encoding import decode, is_known

if TYPE_CHECKING:
    from checker.formats.reading import Reading

SUFFIXES: Final = (".html", ".htm", ".xhtml")
DESCRIPTION: Final = (
    "HTML: the main text, without menus, banners, footers and comments; the page's own title, date, publisher"
)

# Where a page must declare its encoding, by the HTML standard.
_HEAD: Final = 1024
_CHARSET: Final = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?(?P<name>[\w.:-]{2,40})""", re.IGNORECASE
)
# What browsers take these names to mean (WHATWG Encoding).
_MEANT: Final = {
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
}


def read(data: bytes, encoding: str | None) -> Reading:
    """Return the main text of a page; its own declaration of an encoding counts where the user made none."""
    from checker.formats.html.page import page  # noqa: PLC0415 -- loads the table of entities

    return page(decode(data, encoding or _declared(data)))


def _declared(data: bytes) -> str | None:
    found = _CHARSET.search(data[:_HEAD])
    if found is None:
        return None
    name = found["name"].decode("ascii").lower()
    name = _MEANT.get(name, name)
    # A page that declares UTF-16 in letters that can be read is not UTF-16.
    return name if is_known(name) and not name.startswith(("utf-8", "utf8", "utf-16", "utf16")) else None
