"""Marked text for case tables: `"at least ⟦40 people⟧ were hurt"` says where a mention must be found."""

from __future__ import annotations

from checker.model import Span

OPEN, CLOSE = "⟦", "⟧"


def marked(text: str) -> tuple[str, list[Span]]:
    """Return the text without its marks, and the spans that they enclosed, in order of their start."""
    plain: list[str] = []
    spans: list[Span] = []
    starts: list[int] = []
    length = 0
    for character in text:
        if character == OPEN:
            starts.append(length)
        elif character == CLOSE:
            spans.append(Span(starts.pop(), length))
        else:
            plain.append(character)
            length += 1
    assert not starts, f"unclosed mark in {text!r}"
    return "".join(plain), sorted(spans)
