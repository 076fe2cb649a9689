"""Settings: what holds for a run where no option says otherwise, and where each of them comes from.

The environment goes before the nearest file upwards, that before the defaults. It knows files and variables. It
does not know options, rules or documents, and it imports nothing where there is no file.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from checker.errors import InputError, Problem
from checker.frozen import frozen
from checker.settings.keys import ENVIRONMENT, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checker.settings.keys import Setting

DEFAULT: Final = "default"
# In a folder the first of these that is there holds; a pyproject.toml only with the table [tool.factlint].
FILES: Final = ("factlint.toml", ".factlint.toml", "pyproject.toml")
_TABLE: Final = b"[tool.factlint"


@frozen
class Held:
    """The value of a setting, and its origin in words: `factlint.toml:3`, `FACTLINT_FAIL_ON`, `default`.

    `folder` is what its paths are relative to, from the working directory ("" where that is the same).
    """

    value: Any
    origin: str = DEFAULT
    folder: str = ""

    @property
    def paths(self) -> tuple[str, ...]:
        """Return its paths as the working directory sees them."""
        written = (self.value,) if isinstance(self.value, str) else tuple(self.value or ())
        return tuple(os.path.join(self.folder, path) for path in written)


@frozen
class Settings:
    """What holds: every setting by its name. `file` is the settings file, from the working directory, if any.

    `severity` holds, under that name, a Held for each claim or pattern of claims.
    """

    file: str | None
    held: Mapping[str, Held]

    def __getitem__(self, name: str) -> Held:
        """Return what holds for a setting."""
        return self.held[name]

    @property
    def severities(self) -> Mapping[str, Held]:
        """Return the severity for each claim, or pattern of claims, in the order of the file."""
        return dict(self.held["severity"].value)


def load(cwd: str, environment: Mapping[str, str]) -> Settings:
    """Return what holds for a run in the folder `cwd`; raises InputError with every mistake."""
    held = {setting.name: Held(setting.default) for setting in SETTINGS}
    problems: list[Problem] = []
    file = find(cwd)
    if file is not None:
        from checker.settings.reading import read  # noqa: PLC0415 -- loads the TOML parser

        written, faults = read(file, cwd)
        held |= written
        problems += faults
    if any(name.startswith(ENVIRONMENT) for name in environment):
        from checker.settings.variables import variables  # noqa: PLC0415 -- most runs have none

        given, faults = variables(environment)
        held |= given
        problems += faults
    if problems:
        raise InputError(*problems)
    return Settings(None if file is None else os.path.relpath(file, cwd), held)


def find(folder: str) -> str | None:
    """Return the path of the nearest settings file in `folder` or above it, or None."""
    folder = os.path.abspath(folder)
    while True:
        for name in FILES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != FILES[-1] or _has_table(path)):
                return path
        folder, inner = os.path.dirname(folder), folder
        if folder == inner:
            return None


def _has_table(path: str) -> bool:
    # Looked for in the bytes: most projects have this file, and the parser takes longer than this whole room.
    try:
        with open(path, "rb") as file:
            return _TABLE in file.read()
    except OSError:
        return False


def by_name(settings: Iterable[Setting] = SETTINGS) -> dict[str, Setting]:
    """Return the settings by name, in the order of the table."""
    return {setting.name: setting for setting in settings}
