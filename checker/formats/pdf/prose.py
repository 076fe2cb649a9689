"""Makes paragraphs of the lines of a PDF: joins what a line's or a page's end cut, and drops what every page repeats.

It knows lines, distances and hyphens. It does not know how the lines were found.
"""

from __future__ import annotations

import re
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING, Final

from checker.formats.origin import Placed, Placer
from checker.formats.pdf.glyphs import SOFT_HYPHEN
from checker.model import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.formats.pdf.segment import Line

_PAGE_NUMBER: Final = re.compile(r"(?:page|p\.)?\s?[-–|]?\s?\d{1,4}\s?[-–|]?(?:\s?(?:of|/)\s?\d{1,4})?", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CUT: Final = re.compile(rf"(?P<word>[^\W\d_]+)(?P<hyphen>[-‐{SOFT_HYPHEN}])$")
_HYPHENED: Final = re.compile(rf"\w[-‐{SOFT_HYPHEN}]$")
# Words that stand before a hyphen so often that a line's end there did not put it.
_BEFORE_HYPHENS: Final = frozenset(
    """
    all anti co cross ex full half high long low mid multi non one part post pre pro re second self semi short third
    two three four five six seven eight nine ten twelve twenty thirty forty fifty under well year
    """.split()
)
_BULLET: Final = re.compile(r"[•●▪■◦‣]\s")
_ITEM: Final = re.compile(r"(?:[·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s")
_STOP: Final = re.compile(r"""[.!?:;]["'”’)\]]*$|\|""")
# Lines at the top and the bottom of a page that may repeat on every page.
_EDGE: Final = 2
_FEWEST_PAGES: Final = 3
# In sizes of the type, or parts of the usual distance between lines.
_INDENT: Final = 0.8
_MORE_SPACE: Final = 1.3
_OTHER_SIZE: Final = 0.1
_SHORT: Final = 6.0


def prose(lines: Sequence[Line]) -> tuple[str, Placed]:
    """Return the text of a whole document and the place of each of its letters: page, line and column."""
    kept = _without_edges(lines)
    words = Counter(word.lower() for line in kept for word in _WORD.findall(line.text))
    # What most lines have.
    lead = median([line.above for line in kept if 0 < line.above < 3 * line.size] or [0])
    size = median([line.size for line in kept] or [1])
    usual = (lead, size)
    placer = Placer()
    for number, line in enumerate(kept):
        text = line.text
        if number:
            before = kept[number - 1]
            if _begins_paragraph(before, line, usual):
                placer.gap("\n\n")
            elif not (_HYPHENED.search(before.text) and text[:1].isalnum()):
                placer.gap(" ")
        following = kept[number + 1] if number + 1 < len(kept) else None
        if following is not None and not _begins_paragraph(line, following, usual):
            text = _without_hyphen(text, following.text, words)
        placer.put(text, Place(line=line.number, column=1, page=line.page))
    return placer.placed()


def _begins_paragraph(before: Line, line: Line, usual: tuple[float, float]) -> bool:
    """Tell whether a line starts a new paragraph rather than going on with the line before it.

    `usual` is the distance between most lines, and their size.
    """
    if abs(line.size - before.size) > _OTHER_SIZE * before.size or _BULLET.match(line.text) or "|" in line.text:
        return True
    if _ITEM.match(line.text) and (_ends(before) or _is_short(before)):
        return True
    if line.above == 0 or line.above > 3 * line.size:  # a new column or page, or behind a picture
        return _ends(before) or (_is_short(before) and not line.text[:1].islower())
    lead, size = usual
    if lead and line.above > _MORE_SPACE * lead * max(line.size / size, 1):
        return True
    indent = line.left - line.column[0]
    if indent > _INDENT * line.size and before.left - before.column[0] < indent - line.size / 2:
        return _ends(before) or not line.text[:1].islower()
    return _is_short(before) and _ends(before)


def _ends(line: Line) -> bool:
    return _STOP.search(line.text) is not None


def _is_short(line: Line) -> bool:
    """Tell whether a line ends so early that its writer ended it, not the page's width."""
    return line.column[1] - line.right > _SHORT * line.size


def _without_hyphen(text: str, following: str, words: Counter[str]) -> str:
    """Return a line without the hyphen at its end if that only cut a word.

    The document's other words tell: the whole word or the one with a hyphen, else the two parts.
    """
    cut = _CUT.search(text)
    if cut is None or not following[:1].islower():
        return text.replace(SOFT_HYPHEN, "-")
    rest = _WORD.match(following)
    second = rest.group() if rest else ""
    begin, end = cut["word"].lower(), second.lower()
    whole, hyphened = words[begin + end], words[f"{begin}-{end}"]
    if whole == hyphened:
        # Of the parts one occurrence is this one itself.
        two = begin in _BEFORE_HYPHENS or (words[begin] > 1 and words[end] > 1)
        return text[:-1] + ("-" if two else "")
    return text[:-1] + ("-" if hyphened > whole else "")


def _without_edges(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without page numbers and what stands at the edge of page after page."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    often = Counter(text for page in pages.values() for text in {_repeated(line) for line in _edge(page)})
    most = max(_FEWEST_PAGES, len(pages) / 2)
    dropped = {
        (line.page, line.number)
        for page in pages.values()
        for line in _edge(page)
        if often[_repeated(line)] >= most or (len(pages) > 1 and _PAGE_NUMBER.fullmatch(line.text))
    }
    return [line for line in lines if (line.page, line.number) not in dropped]


def _repeated(line: Line) -> str:
    """Return a line without its figures, which count pages; those in a row of a table do not."""
    return line.text if "|" in line.text else _DIGITS.sub("#", line.text)


def _edge(page: Sequence[Line]) -> list[Line]:
    down = sorted(page, key=lambda line: -line.base)
    return down if len(down) <= 2 * _EDGE else [*down[:_EDGE], *down[-_EDGE:]]
