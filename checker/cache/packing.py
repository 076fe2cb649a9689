"""A report and its mentions as JSON, and back: every field, and of a value what reports show of it.

It knows the types of `model`. It does not know kinds: an unpacked value shows itself as the packed one did, but
cannot be compared, so what compares values is never handed one.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from checker import errors, model
from checker.model import Document, Report
from checker.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.formats import Text
    from checker.formats.reading import Reading
    from checker.model import Json, Mention, Source

# All that the model is made of, by name; a type that is added there can be packed at once.
_TYPES: Final[dict[str, Any]] = {
    name: each
    for name, each in (*vars(model).items(), *vars(errors).items())
    if isinstance(each, type) and "__match_args__" in vars(each)
}
_FIELDS: Final[tuple[str, ...]] = tuple(name for name in vars(Report)["__match_args__"] if name != "documents")
# What a list begins with: nothing else can be told from nothing else by its form alone.
_TUPLE: Final = "()"
_TABLE: Final = "{}"
_DAY: Final = "day"
_VALUE: Final = "value"
# What reports ask of some values beside `Value`.
_ASKED: Final = ("words", "who")


class Kept:
    """A value that was read before: it shows itself, and that is all."""

    __slots__ = ("_asked", "_data", "_shown")

    def __init__(self, shown: str, data: dict[str, Json], asked: dict[str, Json]) -> None:
        """Take what the value showed: in words, for JSON, and the fields that reports ask for by name."""
        self._shown, self._data, self._asked = shown, data, asked

    def show(self) -> str:
        """Return the value as it was understood."""
        return self._shown

    def as_dict(self) -> dict[str, Json]:
        """Return the value for JSON."""
        return self._data

    def __getattr__(self, name: str) -> Json:
        try:
            return self._asked[name]
        except KeyError:
            raise AttributeError(name) from None


def packed(report: Report) -> Json:
    """Return the report as JSON; of its documents only the sources, in their order."""
    sources = tuple(document.source for document in report.documents)
    return _packed((sources, *(getattr(report, field) for field in _FIELDS)))


def unpacked(data: Json, texts: Sequence[Text]) -> Report | None:
    """Return the report that was packed, over the same texts, or None where the data is none.

    `texts` are those of this run, in any order, each with a path of its own.
    """
    by_path = {text.path: text.reading for text in texts}
    try:
        sources, *rest = _unpacked(data)
        documents = tuple(_document(source, by_path[source.path]) for source in sources)
        return Report(documents, **dict(zip(_FIELDS, rest, strict=True)))
    except (TypeError, ValueError, LookupError, AttributeError):
        return None


def _document(source: Source, reading: Reading) -> Document:
    return Document(source, Prose(reading.text, source.date), reading.origin)


def packed_mentions(mentions: Sequence[Sequence[Mention]]) -> Json:
    """Return the mentions of some documents as JSON."""
    return _packed(tuple(map(tuple, mentions)))


def unpacked_mentions(data: Json) -> list[list[Mention]] | None:
    """Return the mentions that were packed, document by document, or None where the data is none."""
    try:
        return list(map(list, _unpacked(data)))
    except (TypeError, ValueError, LookupError):
        return None


def _packed(value: Any) -> Json:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, tuple):
        return [_TUPLE, *map(_packed, value)]
    name = type(value).__name__
    if type(value) is _TYPES.get(name):
        return [name, *(_packed(getattr(value, field)) for field in value.__match_args__)]
    if isinstance(value, dt.date):
        return [_DAY, value.isoformat()]
    if isinstance(value, dict):
        return [_TABLE, *([key, _packed(each)] for key, each in value.items())]
    asked = {each: getattr(value, each) for each in _ASKED if hasattr(value, each)}
    return [_VALUE, value.show(), value.as_dict(), asked]


def _unpacked(data: Any) -> Any:
    if not isinstance(data, list):
        return data
    tag, *rest = data
    if tag in _TYPES:
        return _TYPES[tag](*map(_unpacked, rest))
    if tag == _TUPLE:
        return tuple(map(_unpacked, rest))
    if tag == _VALUE:
        return Kept(*rest)
    if tag == _DAY:
        return dt.date.fromisoformat(*rest)
    if tag == _TABLE:
        return {key: _unpacked(each) for key, each in rest}
    raise ValueError(tag)
