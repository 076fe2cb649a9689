"""Writes notes into a text as footnotes: a mark `[^factlint-1]` at each place, and their list at the end.

It knows how footnotes are written. It does not know which places of a text can take a mark.
Without the marks, and without the list and the two line ends before it, the text is what it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.errors import InputError, Problem
from checker.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.annotate.notes import Draft

_NAME: Final = "factlint"
_LAST_LINE_END: Final = re.compile(r"(?P<line_end> \r\n | \r | \n ) [^\r\n]*+ \Z", re.VERBOSE)


def decoded(draft: Draft) -> str:
    """Return the text of the draft's file; raises InputError if it could not be written back as it was."""
    data = draft.data[len(draft.mark) :]
    text = data.decode(draft.encoding)
    if text.encode(draft.encoding) != data:
        path = draft.document.source.path
        raise InputError(
            Problem(path, 0, 0, f"it cannot be written back as {draft.encoding.upper()}", "save it as UTF-8")
        )
    return text


def encoded(draft: Draft, text: str) -> bytes:
    """Return the bytes of a text in the encoding of the draft; it has "?" for letters that it lacks."""
    return draft.mark + text.encode(draft.encoding, "replace")


def free_name(text: str) -> str:
    """Return how the labels of our notes begin, so that none of them is one of the text's own."""
    folded, name, number = fold(text), _NAME, 1
    while f"[^{name}-" in folded:
        number += 1
        name = f"{_NAME}{number}"
    return name


def marks(name: str, count: int) -> list[str]:
    """Return the marks of so many notes."""
    return [f"[^{name}-{number}]" for number in range(1, count + 1)]


def marked(text: str, at: Iterable[int], signs: Sequence[str]) -> str:
    """Return the text with each sign at its offset; of several at one offset the first comes first."""
    pieces: list[str] = []
    begin = 0
    for offset, sign in sorted(zip(at, signs, strict=True), key=lambda pair: pair[0]):
        pieces += text[begin:offset], sign
        begin = offset
    return "".join((*pieces, text[begin:]))


def with_list(text: str, bodies: Iterable[str], gap: str = "\n") -> str:
    """Return the text with the notes' own words behind it, `gap` between them; its last line end is theirs."""
    shown = gap.join(bodies)
    if not shown:
        return text
    found = _LAST_LINE_END.search(text)
    return text + f"\n\n{shown}\n".replace("\n", found["line_end"] if found else "\n")
