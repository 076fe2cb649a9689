"""Reads a plain command line of a check without typer, which takes longer to load than a second check takes to run.

It knows the options as they are declared, and the standard library's reader of options. What it has the least
doubt about (another command, help, a completion, a mistake) it leaves to typer; where both read, they read the same.
"""

from __future__ import annotations

import os
from getopt import GetoptError, gnu_getopt
from typing import TYPE_CHECKING, Any, Final

from checker.cli.declared import CHECK, COMMANDS, OWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A shell that completes asks by this variable.
_COMPLETES: Final = "_FACTLINT_COMPLETE"
_FIELDS: Final = {name: (field, option) for field, option in CHECK.items() for name in option.names}


def read(arguments: Sequence[str]) -> dict[str, Any] | None:
    """Return what a command line sets, by the fields of `check.Options`, or None where typer must read it."""
    given = [*arguments]
    if given and given[0] == "check":
        del given[0]
    elif not given or given[0] in COMMANDS or given[0] in OWN:
        return None
    if _COMPLETES in os.environ or not all(map(_is_plain, given)):
        return None
    try:
        found, paths = gnu_getopt(given, _letters(), list(_words()))
    except GetoptError:
        return None
    # Where POSIXLY_CORRECT is set, options behind the first path are not read.
    return None if any(map(_is_option, paths)) else {"paths": paths, **_set(found)}


def _is_plain(argument: str) -> bool:
    """Tell whether an argument is no long option, or one by its whole name."""
    return not argument.startswith("--") or argument.partition("=")[0] in _FIELDS


def _is_option(argument: str) -> bool:
    return argument.startswith("-") and argument != "-"


def _letters() -> str:
    return "".join(
        name[1:] + (":" if option.metavar else "") for name, (_, option) in _FIELDS.items() if not name.startswith("--")
    )


def _words() -> Iterable[str]:
    for name, (_, option) in _FIELDS.items():
        if name.startswith("--"):
            yield name[2:] + ("=" if option.metavar else "")


def _set(found: Iterable[tuple[str, str]]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for name, value in found:
        field, option = _FIELDS[name]
        if option.many:
            held.setdefault(field, []).append(value)
        else:
            held[field] = value if option.metavar else True
    return held
