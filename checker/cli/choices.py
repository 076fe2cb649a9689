"""Reads an option that takes one of a few words, and says what was meant when it is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Collection


_MOST_LISTED: Final = 12


def chosen(option: str, given: str, choices: Collection[str]) -> str:
    """Return `given` if it is one of `choices`; raises InputError with a did-you-mean where it is not."""
    if given in choices:
        return given
    from difflib import get_close_matches  # noqa: PLC0415 -- only for an error

    near = get_close_matches(given, choices, 1)
    meant = f"did you mean “{near[0]}”? It takes" if near else "it takes"
    listed = sorted(choices)
    more = f" and {len(listed) - _MOST_LISTED} more" if len(listed) > _MOST_LISTED else ""
    remedy = f"{meant} {', '.join(listed[:_MOST_LISTED])}{more}"
    raise InputError(Problem("", 0, 0, f"{option} cannot be “{given}”", remedy))
