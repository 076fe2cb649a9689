"""Cuts a page into blocks of text, and tells of each in which parts of the page it stands.

It knows nesting, also where it is odd. It does not know which blocks are the main text.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from checker.formats import markup
from checker.formats.html.elements import (
    BLOCKS,
    CLOSES,
    CONTAINERS,
    VOID,
    holds_no_text,
    is_region,
    seems_to_hold_no_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# How far up an open element is looked for that a tag closes unsaid: pages nest a dozen deep, attacks endlessly.
_UPWARDS: Final = 64
_CELL_GAP: Final = " | "


@dataclass(slots=True)
class Part:
    """A part of the page inside `outer` (an index, -1 for none), with the `letters` of text in it.

    `sure` tells a part that is what it is by its element from one that only has a telling name, and a box
    from the page as a whole.
    """

    outer: int
    sure: bool
    letters: int = 0


@dataclass(slots=True)
class Block:
    """A stretch of text that is one to the eye: a paragraph, a heading, an item, a row of a table.

    `pieces` are (text, start, end) of the file. `no_text`, `region` and `container` are indices of the
    innermost part of each sort, -1 for none.
    """

    tag: str
    no_text: int
    region: int
    container: int
    pieces: list[tuple[str, int, int]] = field(default_factory=list)
    letters: int = 0
    linked: int = 0

    @property
    def mostly_linked(self) -> bool:
        """Tell whether more than half of the letters are those of links."""
        return 2 * self.linked > self.letters


@dataclass(frozen=True, slots=True)
class _Open:
    """An open element and what it hands down to those inside."""

    name: str
    block: str
    no_text: int
    region: int
    container: int
    linked: bool
    kept_lines: bool


@dataclass(slots=True)
class Cutter:
    """Walks a page once; afterwards `blocks` and the lists of parts are what it found."""

    file: str
    blocks: list[Block] = field(default_factory=list)
    no_texts: list[Part] = field(default_factory=list)
    regions: list[Part] = field(default_factory=list)
    containers: list[Part] = field(default_factory=list)
    _breaks: int = 0
    _open: list[_Open] = field(default_factory=lambda: [_Open("", "body", -1, -1, -1, linked=False, kept_lines=False)])
    _count: Counter[str] = field(default_factory=Counter)
    _block: Block | None = None

    def cut(self, parts: Iterator[markup.Tag | markup.Run]) -> None:
        """Take the whole page."""
        for part in parts:
            if isinstance(part, markup.Run):
                self._text(part)
            elif part.name == "br":
                self._line_break(part)
            elif part.closing:
                self._close(part.name)
            else:
                self._begin(part)
        self._flush()

    def _text(self, run: markup.Run) -> None:
        here = self._open[-1]
        for text, start, end in markup.pieces(self.file, run):
            if text == " ":
                lines = here.kept_lines and "\n" in self.file[start:end]
                self._add("\n" if lines else " ", start, end, 0)
            else:
                self._add(text, start, end, len(text))

    def _add(self, text: str, start: int, end: int, letters: int) -> None:
        here = self._open[-1]
        if self._block is None:
            if not letters:
                return
            self._block = Block(here.block, here.no_text, here.region, here.container)
        self._block.pieces.append((text, start, end))
        self._block.letters += letters
        self._block.linked += letters if here.linked else 0
        self._breaks = 0 if letters else self._breaks

    def _line_break(self, tag: markup.Tag) -> None:
        """Take a `<br>`: one ends a line, two a paragraph."""
        self._breaks += 1
        if self._breaks > 1:
            self._flush()
        else:
            self._add("\n", tag.start, tag.end, 0)

    def _flush(self) -> None:
        if self._block is not None:
            self.blocks.append(self._block)
        self._block, self._breaks = None, 0

    def _begin(self, tag: markup.Tag) -> None:
        name = tag.name
        if name in BLOCKS or "-" in name:
            self._flush()
            self._close_unsaid("p")
        if name in CLOSES:
            self._close_unsaid(name)
        if name in ("td", "th") and self._block is not None:
            self._add(_CELL_GAP, tag.start, tag.end, 0)
        if name not in VOID:
            self._open.append(self._inside(tag))
            self._count[name] += 1

    def _inside(self, tag: markup.Tag) -> _Open:
        """Return the element that a tag opens, inside the present one."""
        outer, name = self._open[-1], tag.name
        attributes = markup.attributes(self.file, tag) if tag.end - tag.attributes > 1 else {}
        no_text, region, container = outer.no_text, outer.region, outer.container
        if (sure := holds_no_text(name, attributes)) or seems_to_hold_no_text(name, attributes, in_region=region >= 0):
            self.no_texts.append(Part(no_text, sure))
            no_text = len(self.no_texts) - 1
        if is_region(name, attributes):
            self.regions.append(Part(region, sure=True))
            region = len(self.regions) - 1
        if name in CONTAINERS:
            self.containers.append(Part(container, sure=name != "body"))
            container = len(self.containers) - 1
        return _Open(
            name,
            name if name in BLOCKS and not (name in CONTAINERS and outer.block == "tr") else outer.block,
            no_text,
            region,
            container,
            linked=outer.linked or (name == "a" and "href" in attributes),
            kept_lines=outer.kept_lines or name == "pre",
        )

    def _close_unsaid(self, name: str) -> None:
        closed, between = CLOSES[name]
        if not any(self._count[other] for other in closed):
            return
        for depth in range(len(self._open) - 1, max(0, len(self._open) - _UPWARDS), -1):
            if self._open[depth].name in closed:
                self._close_down_to(depth)
                return
            if self._open[depth].name in between:
                return

    def _close(self, name: str) -> None:
        if name in BLOCKS or "-" in name:
            self._flush()
        if not self._count[name]:
            return
        depth = len(self._open) - 1
        while self._open[depth].name != name:
            depth -= 1
        self._close_down_to(depth)

    def _close_down_to(self, depth: int) -> None:
        for element in self._open[depth:]:
            self._count[element.name] -= 1
        del self._open[depth:]
