"""Weaves the prose of a Markdown file: which blocks are prose, and where in the file their lines stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from markdown_it import MarkdownIt

from checker.formats import about, markup
from checker.formats.markdown.front import front_matter
from checker.formats.markdown.inline import follow, text_of
from checker.formats.origin import Lines, Weaver
from checker.formats.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

_BLOCK_GAP: Final = "\n\n"
_CELL_GAP: Final = " | "
# Elements of HTML that part no words.
_INLINE: Final = frozenset("a abbr b cite code em i mark q s small span strong sub sup u".split())


def page(text: str) -> Reading:
    """Return the reading of a whole Markdown file."""
    fields, body = front_matter(text)
    parser = follow(MarkdownIt("commonmark").enable(["table", "strikethrough"]))
    env: dict[str, Any] = {}
    # Front matter becomes spaces, so that every line keeps its number.
    tokens = parser.parse(re.sub(r"[^\r\n]", " ", text[:body]) + text[body:], env)
    weaver = Weaver(text)
    for gap, pieces in _blocks(parser, env, tokens, Lines(text)):
        weaver.block(gap, pieces)
    prose, origin = weaver.woven()
    return Reading(
        prose,
        about.first(fields, about.TITLES),
        about.first_day(fields),
        about.first(fields, about.PUBLISHERS),
        origin,
    )


def _blocks(
    parser: MarkdownIt, env: dict[str, Any], tokens: list[Token], lines: Lines
) -> Iterator[tuple[str, Iterator[tuple[str, int, int]]]]:
    """Yield the blocks of prose as (the gap before it, its pieces of the file)."""
    gap = _BLOCK_GAP
    cell_end: int | None = None  # None outside a table
    for token in tokens:
        if token.type == "tr_open" and token.map:
            gap, cell_end = _BLOCK_GAP, lines.starts[token.map[0]]
        elif token.type == "inline" and token.map and token.content:
            if cell_end is not None:
                offsets = _cell_offsets(token.content, lines.text, cell_end)
                cell_end = offsets[-1] + 1
            else:
                offsets = _offsets(token, lines)
            yield gap, _in_file(text_of(parser, token.content, env), offsets)
            gap = _BLOCK_GAP if cell_end is None else _CELL_GAP
        elif token.type == "tr_close":
            gap, cell_end = _BLOCK_GAP, None
        elif token.type == "html_block" and token.map:
            yield gap, _html(lines, *token.map)


def _in_file(pieces: Iterator[tuple[str, int, int]], offsets: list[int]) -> Iterator[tuple[str, int, int]]:
    for text, start, end in pieces:
        if start == end:
            continue
        if len(text) == end - start != offsets[end - 1] + 1 - offsets[start]:  # a cell with "\\|" in it
            yield from ((letter, offsets[at], offsets[at] + 1) for at, letter in enumerate(text, start))
        else:
            yield text, offsets[start], offsets[end - 1] + 1


def _html(lines: Lines, first: int, last: int) -> Iterator[tuple[str, int, int]]:
    """Yield the text between the tags of a block of HTML."""
    start, end = lines.starts[first], lines.starts[last] if last < len(lines.starts) else len(lines.text)
    for part in markup.scan(lines.text, start, end):
        if isinstance(part, markup.Run):
            yield from markup.pieces(lines.text, part)
        elif part.name not in _INLINE:
            yield " ", part.start, part.end


def _offsets(token: Token, lines: Lines) -> list[int]:
    """Return for every letter of a block's content its offset in the file.

    A line of the content is the rest of a line of the file, behind the marks of the lists and quotes that
    it stands in; only a heading can have marks behind it, too.
    """
    offsets: list[int] = []
    contents = token.content.split("\n")
    for number, content in enumerate(contents, _first_line(token, contents[0].rstrip(), lines)):
        start, line = lines.starts[number], _line(lines, number)
        bare = content.rstrip()
        # A tab that reaches into a list's item leaves spaces of it, which stand nowhere.
        ends = line.endswith(bare.lstrip())
        at = start + (len(line) - len(bare) if ends else line.find(bare, line.find("#")))
        offsets.extend(max(start, offset) for offset in range(at, at + len(content) + 1))
    return offsets


def _first_line(token: Token, content: str, lines: Lines) -> int:
    """Return the line of the file that a block's content begins in: the parser drops lines of odd spaces."""
    first, last = token.map or (0, 1)
    return next((number for number in range(first, last) if _line(lines, number).endswith(content)), first)


def _line(lines: Lines, number: int) -> str:
    end = lines.starts[number + 1] if number + 1 < len(lines.starts) else len(lines.text)
    return lines.text[lines.starts[number] : end].rstrip()


def _cell_offsets(content: str, file: str, begin: int) -> list[int]:
    """Return the offsets for a table's cell, the next one behind `begin`; its "|" are escaped in the file."""
    at = file.find(content.replace("|", "\\|"), begin)
    offsets: list[int] = []
    for letter in content:
        at += letter == "|"
        offsets.append(at)
        at += 1
    return offsets
