"""Checks that a text and the way back to its paragraphs belong together, letter for letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.formats.reading import Reading


def check_letters(reading: Reading, paragraphs: Sequence[str]) -> None:
    """Check that the text is these paragraphs, and that each of its letters stands where its place says."""
    assert reading.text == "\n\n".join(paragraphs)
    assert reading.origin is not None
    for at, letter in enumerate(reading.text):
        if letter != "\n":
            found = reading.origin.start(at)
            assert paragraphs[found.paragraph - 1][found.column - 1] == letter
