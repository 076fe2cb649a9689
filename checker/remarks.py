"""Finds what a document says to factlint and not to its reader: `<!-- factlint: ignore my-claim — the reason -->`.

It knows how a remark is written. It does not know what one asks for.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESS: Final = "factlint:"
_COMMENT_END: Final = "-->"


@frozen
class Remark:
    """A remark at `span`; `words` is what follows the address, on one line."""

    span: Span
    words: str


@cache
def _opening() -> re.Pattern[str]:
    # A line of its own counts only with a word that is known: "factlint: a linter for facts" is a sentence.
    return re.compile(
        r"""
        <!-- \s{0,9} factlint: (?P<comment>)
        | ^ [ \t]{0,99} [\[(]? factlint: [ ]{0,9} (?= ignore\b ) (?P<line>)
        """,
        re.VERBOSE | re.MULTILINE | re.IGNORECASE,
    )


def remarks(text: str, *, comments_only: bool = False) -> Iterator[Remark]:
    """Yield the remarks in a text, in order; `comments_only` leaves lines aside, where a text was made of the file."""
    at = 0
    while (opening := _opening().search(text, at)) is not None:
        if opening["comment"] is not None:
            close = text.find(_COMMENT_END, opening.end())
            if close < 0:  # no comment: it would take the rest of the document
                return
            at = close + len(_COMMENT_END)
            yield Remark(Span(opening.start(), at), " ".join(text[opening.end() : close].split()))
            continue
        at = _line_end(text, opening.end())
        if not comments_only:
            words = " ".join(text[opening.end() : at].split())
            yield Remark(Span(opening.start(), at), words.removesuffix("]").removesuffix(")").rstrip())


def _line_end(text: str, start: int) -> int:
    ends = [end for end in (text.find("\n", start), text.find("\r", start)) if end >= 0]
    return min(ends, default=len(text))


def blanked(folded: str) -> str:
    """Return the text with spaces in place of its remarks: no reader's words, so no kind should read them."""
    pieces: list[str] = []
    at = 0
    for remark in remarks(folded):
        pieces.append(folded[at : remark.span.start])
        pieces.append("".join(letter if letter in "\r\n" else " " for letter in remark.span.of(folded)))
        at = remark.span.end
    return "".join((*pieces, folded[at:]))
