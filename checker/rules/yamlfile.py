"""Reads the YAML of a rule file into texts, lists and tables with their places. It knows no key.

Every scalar stays text: `13%`, `1:7`, `no` and `2013-10-15` are never numbers, booleans or dates. The parser's
events are read one by one, not its tree, because events tell where an alias stands, whether a tag was
written, and how deep the file has gone before the parser itself gets slow (it is quadratic in nesting).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker.rules import yamlfaults
from checker.rules.nodes import Entry, Items, Node, Place, Reading, Table, Text, gather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.errors import Problem

# A rule file of a megabyte would hold some thousands of claims: it is another file given by mistake.
LARGEST: Final = 1_000_000
# A claim's deepest text is four levels down; the rest is room for a friendlier message about a wrong type.
_DEEPEST: Final = 16
# Aliases may repeat what they name, but not without end ("a billion laughs").
_MOST_NODES: Final = 100_000
# What YAML 1.1 does not take as text (section 5.1 of its specification).
_CONTROL: Final = r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_QUOTED: Final = frozenset("'\"")


def read(data: bytes, path: str, size: int) -> Reading[Node | None]:
    """Return the one document that a rule file of `size` bytes holds, or None where there is none to read.

    Yields what is wrong: bytes that are not UTF-8, a file too large, YAML that does not parse, a key that
    stands twice, tags, merge keys, a second document.
    """
    if size > LARGEST:
        shown = f"{size / 1_000_000:.1f} MB"
        yield Place(path, 0, 0).problem(
            f"this file has {shown}, and a rule file at most {LARGEST // 1_000_000} MB", "is it a rule file?"
        )
        return None
    text = yield from _decoded(data, path)
    if text is None:
        return None
    root, problems = gather(_parsed(text, path))
    yield from problems
    if root is None and not problems:
        yield Place(path, 0, 0).problem("the file is empty", "write claims in it, or delete it")
    return root


def _decoded(data: bytes, path: str) -> Reading[str | None]:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The signature of UTF-8 is left out of the error's count, but not of the file.
        offset = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        fault = f"not UTF-8: byte 0x{data[offset]:02x} at offset {offset}"
        yield Place(path, 0, 0).problem(fault, "save the file as UTF-8")
        return None


def _control_character(text: str, path: str) -> Problem:
    import re  # noqa: PLC0415 -- compiling this class of characters takes longer than reading a file

    stray = re.search(_CONTROL, text)
    assert stray is not None
    before = text[: stray.start()]
    place = Place(path, before.count("\n") + 1, stray.start() - before.rfind("\n"))
    return place.problem(f"control character U+{ord(stray.group()):04X}", "delete it")


def _parsed(text: str, path: str) -> Reading[Node | None]:
    import yaml  # noqa: PLC0415 -- start-up is measured, and `factlint extract` reads no rule file

    loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    builder = None
    try:
        builder = _Builder(text, path, yaml.parse(text, Loader=loader))
        return (yield from builder.document())
    except yaml.reader.ReaderError:
        yield _control_character(text, path)
    except yaml.MarkedYAMLError as error:
        yield yamlfaults.problem(error, text, path, builder.opened if builder else ())
    except _TooMuchError as error:
        yield error.place.problem(str(error), error.remedy)
    return None


class _TooMuchError(Exception):
    """The file goes too deep or grows too large; reading it further is no use."""

    def __init__(self, place: Place, fault: str, remedy: str) -> None:
        super().__init__(fault)
        self.place = place
        self.remedy = remedy


class _Builder:
    """Builds nodes from the parser's events; an event is known by its class's name, so that yaml stays inside."""

    def __init__(self, text: str, path: str, events: Iterator[Any]) -> None:
        self._text = text
        self._path = path
        self._events = events
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._made = 0
        self.opened: list[Place] = []  # brackets that are not closed yet

    def document(self) -> Reading[Node | None]:
        """Return the first document; a second one is a problem."""
        root: Node | None = None
        for event in self._events:
            match type(event).__name__:
                case "DocumentStartEvent" if root is not None:
                    yield self._place(event).problem(
                        "a second document begins here", "delete the line `---`, or make two files of it"
                    )
                    return root
                case "StreamStartEvent" | "StreamEndEvent" | "DocumentStartEvent" | "DocumentEndEvent":
                    continue
                case _:
                    root = yield from self._node(event, 0)
        return root

    def _place(self, event: Any) -> Place:
        return Place(self._path, event.start_mark.line + 1, event.start_mark.column + 1)

    def _node(self, event: Any, depth: int) -> Reading[Node]:
        place = self._place(event)
        name = type(event).__name__
        if name == "AliasEvent":
            return self._aliased(event.anchor, place)
        before = self._made
        self._count(place, 1)
        if event.tag is not None:
            yield place.problem(
                f"a tag (`{_short_tag(event.tag)}`) has no meaning in a rule file", "delete it: all is text here"
            )
        if name != "ScalarEvent" and depth > _DEEPEST:
            raise _TooMuchError(place, "nested deeper than any rule is", "see `factlint explain claims`")
        if name != "ScalarEvent" and event.flow_style:
            self.opened.append(place)
        node: Node
        if name == "ScalarEvent":
            node = self._scalar(event, place)
        elif name == "SequenceStartEvent":
            node = yield from self._items(place, depth)
        else:
            node = yield from self._table(place, depth)
        if name != "ScalarEvent" and event.flow_style:
            self.opened.pop()
        if event.anchor is not None:
            self._anchors[event.anchor] = node, self._made - before
        return node

    def _aliased(self, anchor: str, place: Place) -> Node:
        if anchor not in self._anchors:
            fault = f'"*{anchor}" names an anchor that is not written above'
            raise _TooMuchError(place, fault, f"put text that begins with * in quotes, or write &{anchor} there")
        node, size = self._anchors[anchor]
        self._count(place, size)
        return node

    def _count(self, place: Place, more: int) -> None:
        self._made += more
        if self._made > _MOST_NODES:
            raise _TooMuchError(place, f"more than {_MOST_NODES:,} entries", "make several files of it")

    def _scalar(self, event: Any, place: Place) -> Text:
        quoted = event.style in _QUOTED
        start = event.start_mark.index + quoted
        verbatim = "\n" not in event.value and self._text.startswith(event.value, start)
        return Text(event.value, place, int(quoted), verbatim and event.style not in {"|", ">"})

    def _items(self, place: Place, depth: int) -> Reading[Items]:
        items: list[Node] = []
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            items.append((yield from self._node(event, depth + 1)))
        return Items(tuple(items), place)

    def _table(self, place: Place, depth: int) -> Reading[Table]:
        entries: dict[str, Entry] = {}
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            key = yield from self._node(event, depth + 1)
            value = yield from self._node(next(self._events), depth + 1)
            if not isinstance(key, Text):
                yield key.place.problem("a list or table cannot be a key", "put it in quotes if it is text")
            elif key.text == "<<":
                yield key.place.problem("merge keys (`<<`) are not read", "write the keys out")
            elif key.text in entries:
                first = entries[key.text].key.place.line
                yield key.place.problem(f'"{key.text}" stands twice, first on line {first}', "keep one of them")
            else:
                entries[key.text] = Entry(key, value)
        return Table(tuple(entries.values()), place)


def _short_tag(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
