"""`factlint extract`: every mention of every kind, as factlint reads it, with its place."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checker import formats, kinds
from checker.cli import OK, WRONG_INPUT, held
from checker.cli.cached import Cache
from checker.cli.choices import chosen
from checker.cli.documents import tell_of_binary
from checker.errors import InputError, Problem
from checker.frozen import frozen
from checker.report import places
from checker.report.output import write_atomically
from checker.report.record import of_mention

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from checker.model import Document, Mention


@frozen
class Options:
    """What the command line says, as given; `date` stands for the date of every document that has none."""

    paths: list[str]
    output_format: str
    output_file: str | None
    date: str | None
    encoding: str | None
    no_cache: bool


def run(options: Options) -> int:
    """Write the mentions of the documents."""
    wanted = chosen("--output-format", options.output_format, ("full", "json-lines"))
    day, settings = _day(options.date), held.settings()
    gathered = formats.gather(options.paths, encoding=options.encoding or settings["encoding"].value)
    for problem in gathered.problems:
        sys.stderr.write(f"{problem}\n")
    tell_of_binary(gathered.skipped)
    show = _as_json if wanted == "json-lines" else _as_text
    cache = Cache(settings, off=options.no_cache)
    found = cache.mentions(gathered, str(day), lambda: [_mentions(document, day) for document in gathered.documents])
    pairs = zip(gathered.documents, found, strict=True)
    text = "".join(line for document, mentions in pairs for line in _lines(document, mentions, show))
    if options.output_file is None:
        sys.stdout.write(text)
    else:
        write_atomically(options.output_file, text)
    return WRONG_INPUT if gathered.problems else OK


def _day(date: str | None) -> dt.date | None:
    if date is None:
        return None
    import datetime as dt  # noqa: PLC0415

    try:
        return dt.date.fromisoformat(date)
    except ValueError:
        raise InputError(Problem("", 0, 0, f"--date cannot be “{date}”", "write it as 2013-10-15")) from None


def _mentions(document: Document, day: dt.date | None) -> list[Mention]:
    return kinds.find_all(document.prose.of_day(document.source.date or day))


def _lines(
    document: Document, mentions: Sequence[Mention], show: Callable[[Document, places.Lines, Mention], str]
) -> Iterator[str]:
    lines = places.Lines(document.text)
    for mention in mentions:
        yield f"{show(document, lines, mention)}\n"


def _as_text(document: Document, lines: places.Lines, mention: Mention) -> str:
    place = places.region(document, lines, mention.span)
    words = " ".join(mention.text.split())
    return f"{place}: {mention.kind}: {words} = {mention.value.show()}"


def _as_json(document: Document, lines: places.Lines, mention: Mention) -> str:
    import json  # noqa: PLC0415

    region = places.region(document, lines, mention.span)
    # The kind stands third, where the documentation shows it.
    record = {"source": "", "path": "", "kind": mention.kind, **of_mention(document.source.label, region, mention)}
    return json.dumps(record, ensure_ascii=False)
