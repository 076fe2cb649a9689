"""Rule files: found, read with all their mistakes, and tied to documents. This room judges no document.

`find_rule_files` says which files, `load` (or `read`, which does not raise) makes a Rulebook of them, and
`bind` ties the sources that they name to the documents of a run. The table of all keys is in `keys`, with what
is made of it in `explain` and `schema`, which a check never needs.
"""

from __future__ import annotations

from checker.rules.binding import Bound, bind
from checker.rules.files import find_rule_files
from checker.rules.rulebook import Rulebook, RuleFile, load, read
from checker.rules.sources import SourceRule

__all__ = ["Bound", "RuleFile", "Rulebook", "SourceRule", "bind", "find_rule_files", "load", "read"]
