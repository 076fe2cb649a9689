"""Reads settings from the environment: `FACTLINT_FAIL_ON=error`. Several paths stand as they do in PATH."""

from __future__ import annotations

import os
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from checker.errors import Problem
from checker.settings import Held
from checker.settings.contents import ContentError, content_of
from checker.settings.keys import ENVIRONMENT, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping

# So near to a setting's name that it must be meant; other variables belong to whoever sets them.
_MISSPELT: Final = 0.85


def variables(environment: Mapping[str, str]) -> tuple[dict[str, Held], list[Problem]]:
    """Return the settings that variables hold, and what is wrong with others; an empty variable sets nothing."""
    known = {setting.variable: setting for setting in SETTINGS if setting.variable}
    held: dict[str, Held] = {}
    problems: list[Problem] = []
    for name, value in sorted(environment.items()):
        if not name.startswith(ENVIRONMENT) or not value:
            continue
        setting = known.get(name)
        if setting is None:
            near = get_close_matches(name, known, 1, _MISSPELT)
            problems += [Problem(name, 0, 0, "there is no such setting", f"did you mean {each}?") for each in near]
            continue
        try:
            written = value.split(os.pathsep) if setting.takes == "paths" else value
            held[setting.name] = Held(content_of(setting, written), name)
        except ContentError as error:
            problems.append(Problem(name, 0, 0, error.fault.replace('"', ""), ""))
    return held, problems
