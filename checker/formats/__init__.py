"""The input formats, one module or package each, and `gather`, which turns paths into documents.

This room knows the shape of a format and finds the files. It does not know any format by name, but that
plain text comes first: a run over plain text alone loads no other.
"""

from __future__ import annotations

import importlib
import os
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, Protocol, cast

from checker.document import File, Skip, problem, shown, tidy, walk
from checker.errors import Problem
from checker.formats.encoding import is_known
from checker.formats.reading import BinaryError, UnreadableError
from checker.frozen import frozen
from checker.labelled import labels
from checker.model import Document, Source
from checker.prose import Prose
from checker.registered import modules
from checker.watching import watched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from checker.formats.reading import Reading

PLAIN: Final = "text"
# What the formats share. Every other file or folder here is a format.
SHARED: Final = frozenset({"about", "archive", "encoding", "markup", "origin", "paragraphs", "reading"})
# In bytes: a book is 1 MB, a picture-laden report 50. In code points: thousands of pages.
LARGEST_FILE: Final = 200_000_000
LONGEST_TEXT: Final = 20_000_000
# Why a file in a folder was passed over though it has the name of a document.
BINARY: Final = "binary"
_OR_SET: Final = "or set documents.include in a factlint.toml (`factlint explain documents.include`)"


class Format(Protocol):
    """What a module in this folder offers.

    SUFFIXES are the endings of file names that it reads, in lower case, the first the usual one;
    DESCRIPTION is one line for docs/documents.md.
    """

    SUFFIXES: tuple[str, ...]
    DESCRIPTION: str

    def read(self, data: bytes, encoding: str | None, /) -> Reading:
        """Return what the bytes of a file say; `encoding` is what the user declared it to be.

        Raises UnreadableError; whatever else a damaged file causes is the format's to catch.
        """
        ...


@frozen
class Text:
    """What a file says, with the label and the path by which reports call it."""

    label: str
    path: str
    reading: Reading

    def document(self) -> Document:
        """Return the document, with the date and the title that its own words give where its format gives none."""
        from checker.dateline import dateline, headline  # noqa: PLC0415 -- not where all is as it was

        prose, reading = Prose(self.reading.text), self.reading
        date = reading.date or dateline(prose)
        source = Source(self.label, self.path, reading.title or headline(prose), date, reading.publisher)
        return Document(source, prose.of_day(date), reading.origin)


@frozen
class Gathered:
    """The texts of a run in order of their paths, what was wrong with other files, and what was passed over."""

    texts: tuple[Text, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Skip, ...]

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """Return the texts as documents; it takes a while to look for their dates, so nobody does before he must."""
        return tuple(text.document() for text in watched(self.texts, "reading documents"))


@cache
def names() -> tuple[str, ...]:
    """Return the names of all formats: plain text first, the others sorted."""
    return tuple(sorted({*modules(__path__)} - SHARED, key=lambda name: (name != PLAIN, name)))


@cache
def load(name: str) -> Format:
    """Return the format called `name`; raises KeyError where there is none."""
    if name not in names():
        raise KeyError(name)
    return cast("Format", importlib.import_module(f"{__name__}.{name}"))


@cache
def for_suffix(suffix: str) -> Format | None:
    """Return the format for files that end in `suffix` (".md", in lower case), or None."""
    return next((format_ for format_ in map(load, names()) if suffix in format_.SUFFIXES), None)


def gather(
    paths: Sequence[str],
    *,
    encoding: str | None = None,
    stdin: tuple[str, bytes] | None = None,
    left_out: Callable[[str], bool] | None = None,
) -> Gathered:
    """Read the documents at and under `paths`, and the one that `stdin` gives as (file name, bytes).

    `encoding` is for text files without a byte order mark; None is UTF-8. Of `stdin`, the name says the
    format and stands in the report ("-" if it has none); it takes the place of a file of that name. A
    document that cannot be read is a problem, and the others are read; without a document there is
    always a problem. `left_out` tells of a file that no path names whether it is passed over.
    """
    if encoding is not None and not is_known(encoding):
        return Gathered((), (Problem("", 0, 0, f'unknown encoding "{encoding}"', "as in utf-8, windows-1252"),), ())
    walked = walk(paths, lambda name: for_suffix(_suffix(name)) is not None)
    given = {} if stdin is None else {os.path.realpath(stdin[0]): stdin}
    unwanted = [file for file in walked.files if left_out is not None and not file.named and left_out(file.opens)]
    skipped = [*walked.skipped, *(Skip(file.path, "left out by the settings") for file in unwanted)]
    files = _wanted(walked.files, {file.real for file in unwanted}, given)
    texts: list[Text] = []
    problems = list(walked.problems)
    named = list(zip(files, labels([file.path for file in files]), strict=True))
    for file, label in watched(named, "opening documents"):
        match _text(file, label, encoding, given.get(file.real)):
            case Text() as text:
                texts.append(text)
            case Skip() as skip:
                skipped.append(skip)
            case fault:
                problems.append(fault)
    if not texts and not problems:
        problems.append(Problem("", 0, 0, "nothing to check", f"name a file or a folder with documents, {_OR_SET}"))
    return Gathered(tuple(texts), tuple(sorted(problems)), tuple(sorted(skipped)))


def _wanted(found: Iterable[File], unwanted: AbstractSet[str], given: Mapping[str, tuple[str, bytes]]) -> list[File]:
    """Return the files to read, in order of their paths; one that is `given` takes the place of one that was found."""
    files = [file for file in found if file.real not in given and file.real not in unwanted]
    files += [File(shown(tidy(name)), name, real, named=True) for real, (name, _) in given.items()]
    return sorted(files, key=lambda file: (file.path, file.opens))


def _text(file: File, label: str, encoding: str | None, given: tuple[str, bytes] | None) -> Text | Problem | Skip:
    try:
        data = _bytes(file.opens) if given is None else given[1]
        reading = _read(data, _suffix(file.path), encoding)
    except OSError as error:
        return problem(file.opens, error)
    except BinaryError as error:
        if not file.named:
            return Skip(file.path, BINARY)
        return Problem(file.path, error.line, error.column, error.fault, error.remedy)
    except UnreadableError as error:
        return Problem(file.path, error.line, error.column, error.fault, error.remedy)
    return Text(label, file.path, reading)


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(LARGEST_FILE + 1) if size <= LARGEST_FILE else b""
    if max(size, len(data)) > LARGEST_FILE:
        raise UnreadableError(f"it is too large ({max(size, len(data)):,} bytes; at most {LARGEST_FILE:,} are read)")
    if size and len(data) != size:
        raise UnreadableError("it changed while it was read", "run factlint again")
    return data


def _read(data: bytes, suffix: str, encoding: str | None) -> Reading:
    if not data:
        raise UnreadableError("the file is empty", "write the text into it, or delete it")
    reading = (for_suffix(suffix) or load(PLAIN)).read(data, encoding)
    if not reading.text or reading.text.isspace():
        raise UnreadableError("there is no text in it", "write the text into it, or delete it")
    if len(reading.text) > LONGEST_TEXT:
        raise UnreadableError(
            f"its text is too long ({len(reading.text):,} characters; at most {LONGEST_TEXT:,} are read)"
        )
    return reading


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()
