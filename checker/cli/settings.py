"""`factlint settings`: what holds where no option says otherwise, and where each setting comes from."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checker.cli import OK, held
from checker.settings.keys import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.settings import Held, Settings


def run() -> int:
    """Write a line for each setting: its name, its value, its origin."""
    settings = held.settings()
    rows = list(_rows(settings))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    sys.stdout.write(f"settings file: {settings.file or 'none, here or in a folder above'}\n\n")
    for name, value, origin in rows:
        sys.stdout.write(f"{name:{widths[0]}}  {value:{widths[1]}}  {origin}\n")
    return OK


def _rows(settings: Settings) -> Iterator[tuple[str, str, str]]:
    for setting in SETTINGS:
        here = settings[setting.name]
        if setting.takes == "severity":
            yield from ((f"severity.{claim}", each.value, each.origin) for claim, each in settings.severities.items())
        elif here.value in (None, ()):
            yield setting.name, f"({setting.without})", here.origin
        else:
            yield setting.name, _shown(here, paths=setting.takes in ("path", "paths")), here.origin


def _shown(here: Held, *, paths: bool) -> str:
    return ", ".join(here.paths) if paths else str(here.value)
