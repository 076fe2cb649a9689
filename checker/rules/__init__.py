"""Rule files: found, read with all their mistakes, and tied to documents. This room judges no document.

`find_rule_files` says which files, `load` (or `read`, which does not raise) makes a Rulebook of them, and
`bind` ties the sources that they name to the documents of a run. `KEYS` is the table of all keys, and
`explain` says what one of them means.
"""

from __future__ import annotations

from checker.rules.binding import Bound, bind
from checker.rules.files import find_rule_files
from checker.rules.keys import KEYS
from checker.rules.manual import explain
from checker.rules.rulebook import Rulebook, RuleFile, load, read
from checker.rules.sources import SourceRule

__all__ = [
    "KEYS",
    "Bound",
    "RuleFile",
    "Rulebook",
    "SourceRule",
    "bind",
    "explain",
    "find_rule_files",
    "load",
    "read",
]
