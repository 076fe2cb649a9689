"""What holds for a command: its options, and where they are silent the settings.

It knows settings and their origins. It does not know what a command does with them.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from checker.cli.choices import chosen
from checker.settings import load

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from checker.settings import Held, Settings


def settings() -> Settings:
    """Return what holds in the working directory; raises InputError with every mistake in it."""
    return load(os.getcwd(), os.environ)  # noqa: PTH109 -- pathlib may not be loaded


def rules(given: Sequence[str], held: Settings) -> list[str]:
    """Return the rule files and folders that options or settings name; none means the folder rules/."""
    return list(given or held["rules"].paths)


def word(option: str, given: str | None, held: Held, choices: Collection[str]) -> str:
    """Return one of `choices`: what the option says, else what the settings say; raises InputError."""
    if given:
        return chosen(option, given, choices)
    return chosen(f"{held.origin}: {option.removeprefix('--')}", str(held.value), choices)
