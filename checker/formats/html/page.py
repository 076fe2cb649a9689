"""Reads a page of HTML: its main text, woven from the file, and what the page says of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.formats import about, markup
from checker.formats.html.blocks import Cutter
from checker.formats.html.elements import HEADINGS
from checker.formats.html.main_text import main_text
from checker.formats.origin import Weaver
from checker.formats.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.formats.html.blocks import Block

_BLOCK_GAP: Final = "\n\n"
# What search engines are told, in a script of the page.
_TOLD: Final = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"(?P<day>[^"]{8,40})"')
_TITLES: Final = ("og:title", "twitter:title", "headline", "heading", *about.TITLES)
_DATES: Final = ("article:published_time", "datepublished", "told", *about.DATES, "time")


def page(file: str) -> Reading:
    """Return the reading of a whole page."""
    parts = list(markup.scan(file, 0, len(file)))
    cutter = Cutter(file)
    cutter.cut(iter(parts))
    blocks = main_text(cutter)
    weaver = Weaver(file)
    for block in blocks:
        weaver.block(_BLOCK_GAP, block.pieces)
    text, origin = weaver.woven()
    fields = _fields(file, parts, blocks)
    return Reading(
        text,
        about.first(fields, _TITLES),
        about.first_day(fields, _DATES),
        about.first(fields, about.PUBLISHERS),
        origin,
    )


def _fields(file: str, parts: Sequence[markup.Tag | markup.Run], blocks: Sequence[Block]) -> dict[str, str]:
    """Return what the page says of itself, by the names of `about`; the first of each name counts."""
    fields: dict[str, str] = {}
    for name, value in _said(file, parts):
        fields.setdefault(name.lower(), value)
    headings = [block for block in blocks[:1] if block.tag in HEADINGS] or [
        block for block in blocks if block.tag == "h1"
    ]
    fields["heading"] = "".join(text for block in headings[:1] for text, _, _ in block.pieces)
    if told := _TOLD.search(file):
        fields["told"] = told["day"]
    return fields


def _said(file: str, parts: Sequence[markup.Tag | markup.Run]) -> Iterator[tuple[str, str]]:
    for number, part in enumerate(parts):
        if not isinstance(part, markup.Tag) or part.closing:
            continue
        if part.name == "meta":
            found = markup.attributes(file, part)
            name = found.get("property") or found.get("name") or found.get("itemprop") or ""
            yield name, found.get("content", "")
        elif part.name in ("title", "time"):
            found = markup.attributes(file, part)
            inside = _text(file, parts[number + 1 : number + 2])
            yield found.get("itemprop") or part.name, found.get("datetime") or inside


def _text(file: str, parts: Sequence[markup.Tag | markup.Run]) -> str:
    return "".join(piece.text for part in parts if isinstance(part, markup.Run) for piece in markup.pieces(file, part))
