"""What the value of a setting must look like, whether it stands in a file or in the environment.

It knows forms: texts, paths, days, severities. It does not know where a value stands.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, assert_never

from checker.settings.keys import SEVERITIES, TAKES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.settings.keys import Setting


class ContentError(Exception):
    """A value that a setting cannot take; `where` names the key inside it, if it is not the setting itself."""

    def __init__(self, fault: str, remedy: str = "", where: str = "") -> None:
        """Take what a Problem needs but the place."""
        super().__init__(fault)
        self.fault, self.remedy, self.where = fault, remedy, where


def content_of(setting: Setting, value: Any) -> Any:
    """Return the value as the program takes it: text, a tuple of paths, a day; raises ContentError."""
    match setting.takes:
        case "text" | "path":
            if isinstance(value, str) and value.strip():
                return value
        case "paths":
            listed = [value] if isinstance(value, str) else value
            if isinstance(listed, list) and all(isinstance(each, str) and each.strip() for each in listed):
                return tuple(listed)
        case "day":
            day = _day(value)
            if day is not None:
                return day
        case "severity":
            pass  # a table, which is read claim by claim
        case _:
            assert_never(setting.takes)
    example = setting.example.splitlines()[-1]
    raise ContentError(f'"{setting.name}" takes {TAKES[setting.takes]}', f"write it like `{example}`")


def _day(value: Any) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return None
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def severity_of(claim: str, value: Any) -> str:
    """Return the severity that a claim is given; raises ContentError."""
    if value not in SEVERITIES:
        fault = f'the severity of "{claim}" is one of {", ".join(SEVERITIES)}'
        raise ContentError(fault, did_you_mean(str(value), SEVERITIES), f"severity.{claim}")
    return str(value)


def did_you_mean(wrong: str, right: Iterable[str]) -> str:
    """Return what was meant, or all that could have been."""
    from difflib import get_close_matches  # noqa: PLC0415 -- only a mistake needs it

    known = list(right)
    tails = {name.rpartition(".")[2]: name for name in known} | {name: name for name in known}
    near = get_close_matches(wrong.lower().replace("_", "-"), tails, 1)
    return f'did you mean "{tails[near[0]]}"?' if near else f"there are {', '.join(known)}"
