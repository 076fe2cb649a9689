"""Reads the marks of HTML: tags, comments and entities, each where it stands in the file, in one linear pass.

It knows how HTML is written, also when it is written badly. It does not know what a tag means for a page.
`html.parser` is not used because it is quadratic on unclosed marks before Python 3.13.6, and gives
places only as lines and columns.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# Elements whose content is no markup; that of the last two is text.
_RAW: Final = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "noscript"})
_TEXT_ONLY: Final = frozenset({"title", "textarea"})

_OPENING: Final = re.compile(
    r"<(?:(?P<comment>!--)|(?P<bogus>[!?]|/(?![a-zA-Z]))|(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+))"
)
_COMMENT_END: Final = re.compile(r"--!?>")
# Up to the ">" that ends the tag: one in quotation marks after "=" does not.
_ATTRIBUTES: Final = re.compile(r"""(?: [^>=]++ | =\s*+ (?: "[^"]*+" | '[^']*+' )?+ )*+ >""", re.VERBOSE)
_ATTRIBUTE: Final = re.compile(
    r"""
    (?P<name> [^\s"'>/=]++ )
    (?: \s*+ = \s*+ (?: "(?P<double>[^"]*+)" | '(?P<single>[^']*+)' | (?P<bare>[^\s>"']++) ) )?
    """,
    re.VERBOSE,
)
_WORDS: Final = re.compile(
    r"""
    (?P<gap> [ \t\n\r\f]++ )
    | (?P<entity> & (?: \#[0-9]++;? | \#[xX][0-9a-fA-F]++;? | [a-zA-Z][a-zA-Z0-9]{1,31}+;? ) )
    | (?P<words> [^&\ \t\n\r\f]++ (?: \ [^&\ \t\n\r\f]++ )* )
    | (?P<mark> & )
    """,
    re.VERBOSE,
)


class Tag(NamedTuple):
    """A tag at `file[start:end]`; `name` is in lower case, and its attributes stand from `attributes` on."""

    name: str
    closing: bool
    start: int
    attributes: int
    end: int


class Run(NamedTuple):
    """A stretch of text between tags, at `file[start:end]`, entities and line ends as they stand."""

    start: int
    end: int


class Piece(NamedTuple):
    """Text as a person reads it, for what stands at `file[start:end]`."""

    text: str
    start: int
    end: int


def scan(file: str, start: int, end: int) -> Iterator[Tag | Run]:
    """Yield the tags and the text between them, in order; comments and the content of scripts are passed over."""
    at = start
    unclosed: set[str] = set()
    while (opening := _OPENING.search(file, at, end)) is not None:
        if opening["name"] is None:
            if at < opening.start():
                yield Run(at, opening.start())
            at = _behind(file, opening, end)
            continue
        attributes = _ATTRIBUTES.match(file, opening.end(), end)
        if attributes is None:  # cut off: there is no further tag
            break
        if at < opening.start():
            yield Run(at, opening.start())
        at = attributes.end()
        tag = Tag(opening["name"].lower(), bool(opening["close"]), opening.start(), opening.end(), at)
        yield tag
        if not tag.closing and tag.name not in unclosed and tag.name in _RAW | _TEXT_ONLY:
            closing = re.compile(rf"</{tag.name}(?=[\s/>])", re.IGNORECASE).search(file, at, end)
            if closing is None:
                unclosed.add(tag.name)
                continue
            if tag.name in _TEXT_ONLY:
                yield Run(at, closing.start())
            at = closing.start()
    if at < end:
        yield Run(at, end)


def attributes(file: str, tag: Tag) -> dict[str, str]:
    """Return the attributes of a tag, names in lower case, entities decoded; of two alike the first counts."""
    found: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(file, tag.attributes, tag.end - 1):
        value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
        found.setdefault(attribute["name"].lower(), unescape(value) if "&" in value else value)
    return found


def pieces(file: str, run: Run) -> Iterator[Piece]:
    """Yield the text of a run as read: entities decoded, and spaces and line ends as one space."""
    for found in _WORDS.finditer(file, run.start, run.end):
        start, end = found.span()
        if found["gap"]:
            yield Piece(" ", start, end)
        elif found["entity"]:
            yield from _decoded(found.group(), start, end)
        else:
            yield Piece(found.group(), start, end)


def _decoded(entity: str, start: int, end: int) -> Iterator[Piece]:
    """Yield what an entity stands for, and apart from it the letters of "&nbspone" that are none of it."""
    text = unescape(entity)
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(reversed(text), reversed(entity), strict=False))
    rest = sum(1 for _ in alike)
    if rest < len(text):
        yield Piece(text[: len(text) - rest], start, end - rest)
    if rest:
        yield Piece(text[len(text) - rest :], end - rest, end)


def _behind(file: str, opening: re.Match[str], end: int) -> int:
    """Return where a comment or a declaration ends; one that does not takes the rest."""
    if opening["comment"]:
        if file.startswith((">", "->"), opening.end()):
            return file.index(">", opening.end()) + 1
        found = _COMMENT_END.search(file, opening.end(), end)
        return found.end() if found else end
    close = file.find(">", opening.end(), end)
    return close + 1 if close >= 0 else end
