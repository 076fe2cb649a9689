"""Reads what a key holds by what the key takes, and says so where it holds something else.

It knows forms: text, lists, labels, flags, days. It does not know what a key means to a claim.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, assert_never

from checker.rules.key import TAKES, Key, Where
from checker.rules.keys import KEYS, of
from checker.rules.nodes import Items, Node, Reading, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.errors import Problem

_FLAGS: Final = {"true": True, "yes": True, "false": False, "no": False}
_LONGEST_SHOWN: Final = 40
# What a key is part of, for messages.
PARTS: Final[dict[Where, str]] = {
    "file": "a rule file",
    "source": "a source",
    "claim": "a claim",
    "exception": "an exception",
    "examples": "examples",
}


def table(node: Node, where: Where) -> Reading[dict[str, Any]]:
    """Return what each known key of one part of a file holds, read by what it takes.

    A key whose content is wrong is left out. Yields unknown keys, and the absence of required ones. The
    nodes of `sources`, `claims`, `except` and `examples` are returned as they are.
    """
    if not isinstance(node, Table):
        yield node.place.problem(
            f"{PARTS[where]} is keys with what they hold, not {_sort(node)}",
            f"its keys are {', '.join(of(where))}",
        )
        return {}
    known = of(where)
    read: dict[str, Any] = {}
    for entry in node.entries:
        key = known.get(entry.key.text)
        if key is None:
            yield unknown_key(entry.key, where)
            continue
        content = yield from content_of(entry.value, key)
        if content is not None:
            read[key.name] = content
    written = {entry.key.text for entry in node.entries}
    for key in known.values():
        if key.required and key.name not in written:
            yield node.place.problem(f'{PARTS[where]} needs the key "{key.name}"', _like(key))
    return read


def unknown_key(key: Text, where: Where) -> Problem:
    """Return the problem with a key that may not stand here: what was meant, or where it belongs."""
    remedy = did_you_mean(key.text, of(where))
    elsewhere = next((each.where for each in KEYS if each.name == key.text), None)
    if elsewhere is not None:
        remedy = f'"{key.text}" is a key of {PARTS[elsewhere]}'
    return key.place.problem(
        f"unknown key {shown(key.text)}", remedy or f"the keys of {PARTS[where]} are {', '.join(of(where))}"
    )


def content_of(node: Node, key: Key) -> Reading[Any]:
    """Return what the key holds: Text, tuples of Text, a bool, a date; None where it is wrong."""
    match key.takes:
        case "sources" | "claims" | "exceptions" | "examples":
            return node
        case "text" | "expression" | "kind" | "tolerance" | "path":
            return (yield from text(node, key))
        case "texts" | "labels":
            return (yield from texts(node, key))
        case "phrases":
            return (yield from phrases(node, key))
        case "id":
            return (yield from ident(node, key))
        case "label":
            return (yield from label(node, key))
        case "flag":
            return (yield from flag(node, key))
        case "choice":
            return (yield from choice(node, key))
        case "date":
            return (yield from day(node, key))
        case _:
            assert_never(key.takes)


def text(node: Node, key: Key) -> Reading[Text | None]:
    """Return the text; a list, a table and nothing at all are problems."""
    if not isinstance(node, Text):
        yield _not_text(node, key, f'"{key.name}" takes {TAKES[key.takes]}, not {_sort(node)}')
        return None
    if not node.text.strip():
        yield node.place.problem(f'"{key.name}" is empty', f"{_like(key)}, or delete it")
        return None
    return node


def texts(node: Node, key: Key) -> Reading[tuple[Text, ...] | None]:
    """Return a list of texts; a single text is a list of one."""
    if not isinstance(node, Items):
        one = yield from text(node, key)
        return None if one is None else (one,)
    if not node.items:
        yield node.place.problem(f'"{key.name}" is empty', f"{_like(key)}, or delete it")
    read: list[Text] = []
    for item in node.items:
        if not isinstance(item, Text):
            yield _not_text(item, key, f'"{key.name}" has {_sort(item)} where text is due')
            continue
        each = yield from text(item, key)
        if each is not None:
            read.append(each)
    return tuple(read)


def _not_text(node: Items | Table, key: Key, fault: str) -> Problem:
    # Square brackets in a sentence make a list of it, the commonest way to come here.
    bracketed = isinstance(node, Items) and key.takes in {"text", "texts"}
    return node.place.problem(fault, "put it in quotes if it is text" if bracketed else _like(key))


def phrases(node: Node, key: Key) -> Reading[dict[str, tuple[str, ...]] | None]:
    """Return each phrase with its other names."""
    if not isinstance(node, Table):
        yield node.place.problem(f'"{key.name}" takes {TAKES[key.takes]}, not {_sort(node)}', _like(key))
        return None
    read: dict[str, tuple[str, ...]] = {}
    for entry in node.entries:
        others = yield from texts(entry.value, key)
        read[entry.key.text] = tuple(other.text for other in others or ())
    return read


def ident(node: Node, key: Key) -> Reading[Text | None]:
    """Return an id."""
    written = yield from text(node, key)
    if written is None or _is_id(written.text):
        return written
    example = key.example.removeprefix(f"{key.name}: ")
    yield written.place.problem(
        f"{shown(written.text)} cannot be an id", f"write {TAKES[key.takes]}, not numbers alone, as in {example}"
    )
    return None


def _is_id(word: str) -> bool:
    # An id is also a word of a relation, where a name without a letter would be a number.
    parts = word.split("-")
    return word.isascii() and word == word.lower() and all(map(str.isalnum, parts)) and not all(map(str.isdigit, parts))


def _marks(word: str) -> set[str]:
    return {character for character in word if not character.isalnum()}


def label(node: Node, key: Key) -> Reading[Text | None]:
    """Return a label; whether a source has it is not asked here."""
    written = yield from text(node, key)
    if written is None:
        return None
    return written if (yield from can_be_label(written)) else None


def can_be_label(written: Text) -> Reading[bool]:
    """Tell whether a text can be a label: letters, digits, dots, hyphens, underscores, and slashes between."""
    if all(part and part[0].isalnum() and not _marks(part) - {"_", ".", "-"} for part in written.text.split("/")):
        return True
    remedy = "a label is one word of letters, digits, hyphens and dots"
    yield written.place.problem(f"{shown(written.text)} cannot be a label", remedy)
    return False


def flag(node: Node, key: Key) -> Reading[bool | None]:
    """Return true or false; yes and no are understood."""
    written = yield from text(node, key)
    if written is None:
        return None
    meant = _FLAGS.get(written.text.lower())
    if meant is None:
        yield written.place.problem(f'"{key.name}" takes true or false, not {shown(written.text)}')
    return meant


def choice(node: Node, key: Key) -> Reading[str | None]:
    """Return one of the key's choices."""
    written = yield from text(node, key)
    if written is None:
        return None
    if written.text in key.choices:
        return written.text
    fault = f'"{key.name}" takes {either(key.choices)}, not {shown(written.text)}'
    yield written.place.problem(fault, did_you_mean(written.text, key.choices))
    return None


def day(node: Node, key: Key) -> Reading[dt.date | None]:
    """Return a day written year-month-day; other orders are refused, because 03/04 is two days."""
    written = yield from text(node, key)
    if written is None:
        return None
    remedy = "write year-month-day, as in 2013-10-16"
    if [len(part) for part in written.text.split("-") if part.isascii() and part.isdigit()] != [4, 2, 2]:
        yield written.place.problem(f"{shown(written.text)} is not a day", remedy)
        return None
    try:
        return dt.date.fromisoformat(written.text)
    except ValueError:
        yield written.place.problem(f"there is no day {written.text}", remedy)
        return None


def either(words: Sequence[str]) -> str:
    """Return the words as a choice: `day, month or year`."""
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def did_you_mean(wrong: str, right: Iterable[str]) -> str:
    """Return `did you mean "tolerance"?` for the nearest of the right words, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 -- only a mistake needs it

    near = get_close_matches(wrong[:100].lower().replace("_", "-"), list(right), n=1)
    return f'did you mean "{near[0]}"?' if near else ""


def shown(written: str) -> str:
    """Return a text in quotes for a message, cut where it is long."""
    line = " ".join(written.split())
    return f'"{line}"' if len(line) <= _LONGEST_SHOWN else f'"{line[: _LONGEST_SHOWN - 1]}…"'


def _like(key: Key) -> str:
    """Return how the key is written, or where that can be read if it takes several lines."""
    return f"see `factlint explain {key.name}`" if "\n" in key.example else f"write it like `{key.example}`"


def _sort(node: Node) -> str:
    match node:
        case Text():
            return "text" if node.text.strip() else "nothing"
        case Items():
            return "a list"
        case Table():
            return "keys"
        case _:
            assert_never(node)
