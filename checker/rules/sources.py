"""Which documents a rule file speaks of: its `sources`, and how a path there finds a document.

It knows labels, paths and dates as a rule file states them. It does not know documents or claims.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.rules import fields
from checker.rules.keys import of
from checker.rules.nodes import Table, Text

if TYPE_CHECKING:
    import datetime as dt

    from checker.rules.nodes import Entry, Node, Place, Reading

# Parts of a path that lead nowhere when it is held against the end of another.
_NOWHERE: Final = frozenset({"", ".", ".."})


@frozen
class SourceRule:
    """One entry of `sources`: a label, the path that finds its documents, and what is known of them."""

    label: str
    path: str
    place: Place
    date: dt.date | None = None
    title: str | None = None
    publisher: str | None = None


def read(node: Node) -> Reading[tuple[SourceRule, ...]]:
    """Return the entries of `sources`, without those that are wrong."""
    if not isinstance(node, Table):
        yield node.place.problem(
            '"sources" takes labels with paths', "write it like `council-news: council-*.txt`, one a line"
        )
        return ()
    found: list[SourceRule] = []
    for entry in node.entries:
        rule = yield from _source(entry)
        if rule is not None:
            found.append(rule)
    if not node.entries:
        yield node.place.problem('"sources" is empty', "name a source, or delete the key to hear every document")
    return tuple(found)


def _source(entry: Entry) -> Reading[SourceRule | None]:
    good = yield from fields.can_be_label(entry.key)
    if isinstance(entry.value, Table):
        held = yield from fields.table(entry.value, "source")
        path: Text | None = held.get("path")
    else:
        held = {}
        path = yield from fields.text(entry.value, of("source")["path"])
    if path is None or not good:
        return None
    title, publisher = (held[key].text if key in held else None for key in ("title", "publisher"))
    return SourceRule(entry.key.text, path.text, path.place, held.get("date"), title, publisher)


def finds(pattern: str, path: str) -> bool:
    """Tell whether a path of a rule file finds the document at `path`.

    The pattern is held against the end of the path, folder by folder: `*.txt` finds `drafts/a.txt`, and
    `drafts/*.txt` finds `/home/me/drafts/a.txt`. `*` and `?` stop at a folder; `**` is any number of folders.
    """
    wanted = [part for part in pattern.replace("\\", "/").split("/") if part not in _NOWHERE]
    if not pattern.startswith("/"):
        wanted.insert(0, "**")
    folders = path.strip("/").split("/")
    # All places in the path that the pattern can have come to; one step a part, so that no pattern is slow.
    reached = {0}
    for part in wanted:
        if part == "**":
            reached = set(range(min(reached), len(folders) + 1))
        else:
            reached = {at + 1 for at in reached if at < len(folders) and _is(folders[at], part)}
        if not reached:
            return False
    return len(folders) in reached


def _is(name: str, part: str) -> bool:
    # A name may hold the marks of a pattern: "minutes [draft].txt" finds itself.
    return name == part or fnmatchcase(name, part)
