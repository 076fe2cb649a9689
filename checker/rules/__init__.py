"""Rule files: found, read with all their mistakes, and tied to documents. This room judges no document.

`find_rule_files` says which files, `load` (or `read`, which does not raise) makes a Rulebook of them, and
`bind` ties the sources that they name to the documents of a run. The table of all keys is in `keys`, with what
is made of it in `explain` and `schema`, which a check never needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.rules.binding import Bound, bind
    from checker.rules.files import find_rule_files
    from checker.rules.rulebook import Rulebook, RuleFile, load, read
    from checker.rules.sources import SourceRule

__all__ = ["Bound", "RuleFile", "Rulebook", "SourceRule", "bind", "find_rule_files", "load", "read"]
# A run over unchanged files looks for them, and reads none.
_ROOMS: Final = {
    "Bound": "binding", "bind": "binding", "find_rule_files": "files", "Rulebook": "rulebook", "RuleFile": "rulebook",
    "load": "rulebook", "read": "rulebook", "SourceRule": "sources",
}  # fmt: skip


def __getattr__(name: str) -> object:
    """Import a name of this room on first use (PEP 562)."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
