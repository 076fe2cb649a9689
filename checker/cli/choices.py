"""Reads an option that takes one of a few words, and says what was meant when it is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Collection


def chosen(option: str, given: str, choices: Collection[str]) -> str:
    """Return `given` if it is one of `choices`; raises InputError with a did-you-mean where it is not."""
    if given in choices:
        return given
    from difflib import get_close_matches  # noqa: PLC0415 -- only for an error

    near = get_close_matches(given, choices, 1)
    remedy = f"did you mean “{near[0]}”? It" if near else "it"
    raise InputError(Problem("", 0, 0, f"{option} cannot be “{given}”", f"{remedy} takes {', '.join(sorted(choices))}"))
