"""`factlint annotate DRAFT PATH…`: a copy of a draft with each finding that touches it written beside its words.

It knows options, files and exit codes. What a note says and how it is written stands in `checker.annotate`.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from checker import annotate
from checker.annotate.notes import Draft, Telling
from checker.api import prepare
from checker.cli import OK, WRONG_INPUT, decided, held
from checker.cli.documents import select
from checker.document import REVIEWED
from checker.errors import InputError, Problem
from checker.formats.encoding import marked
from checker.frozen import frozen
from checker.report.output import write_atomically
from checker.report.places import Places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.annotate import Format
    from checker.annotate.notes import Note
    from checker.model import Document, Report
    from checker.settings import Settings


@frozen
class Options:
    """What the command line says, as given."""

    draft: str
    paths: list[str]
    rules: list[str]
    output_file: str | None
    force: bool
    verbose: bool
    encoding: str | None


def run(options: Options) -> int:
    """Write the copy, say on standard output what is in it, and return 2 where the input was wrong, else 0."""
    draft = Path(options.draft)
    form = _format(draft)
    target = Path(options.output_file or draft.with_name(f"{draft.stem}{REVIEWED}{draft.suffix}"))
    _guard(target, [draft, *map(Path, options.paths)], force=options.force)
    settings = held.settings()
    encoding = options.encoding or settings["encoding"].value
    report = _report(options, settings, encoding, target)
    for told in (*report.problems, *report.notices):
        sys.stderr.write(f"{told}\n")
    document = _document(draft, report)
    if document is None:
        return WRONG_INPUT
    notes = Telling(report, document, Places(report)).notes(agreements=options.verbose)
    write_atomically(target, form.annotated(_read(draft, document, encoding), notes))
    sys.stdout.write(f"{target.as_posix()}: {_summary(notes)}\n")
    return WRONG_INPUT if report.problems else OK


def _format(draft: Path) -> Format:
    form = annotate.for_suffix(draft.suffix.lower())
    if form is None:
        known = ", ".join(annotate.suffixes())
        fault = f"notes cannot be written into “{draft.suffix}” files" if draft.suffix else "its format is unknown"
        if draft.is_dir():
            fault = "notes are written into one draft, and this is a folder"
        raise InputError(Problem(draft.as_posix(), 0, 0, fault, f"name a draft that ends in one of {known}"))
    return form


def _guard(target: Path, inputs: Sequence[Path], *, force: bool) -> None:
    """Raise InputError where the copy would take the place of a document, or of a file that nobody gave up."""
    if not target.exists():
        return
    if any(each.exists() and target.samefile(each) for each in inputs):
        fault, remedy = "the copy would take the place of a document", "name another file with -o"
        raise InputError(Problem(target.as_posix(), 0, 0, fault, remedy))
    if target.is_file() and not force:
        fault, remedy = "there is such a file already", "name another with -o, or give --force to replace it"
        raise InputError(Problem(target.as_posix(), 0, 0, fault, remedy))


def _report(options: Options, settings: Settings, encoding: str | None, target: Path) -> Report:
    """Hold the draft and what it is compared with to the rules; no other path means what the settings include."""
    selection = select(options.paths, settings)

    def left_out(path: str) -> bool:
        # What an earlier run has written is no source: it would bear the draft out.
        written = Path(path)
        return written.stem.endswith(REVIEWED) or written == target or selection.leaves_out(path)

    prepared = prepare(
        [options.draft, *selection.paths],
        held.rules(options.rules, settings),
        encoding=encoding,
        left_out=left_out,
    )
    return decided.with_severities(prepared, settings).hold()


def _document(draft: Path, report: Report) -> Document | None:
    """Return the draft as it was read; a link and a file count as one. None where it could not be read."""
    if not draft.exists():
        return None
    return next((each for each in report.documents if draft.samefile(each.source.path)), None)


def _read(draft: Path, document: Document, encoding: str | None) -> Draft:
    data = draft.read_bytes()
    mark, declared = marked(data)
    return Draft(document, data, mark, declared or encoding or "utf-8")


def _summary(notes: Sequence[Note]) -> str:
    """Return how many notes there are of each verdict: `3 notes (2 conflict, 1 variant)`."""
    counts = Counter(note.verdict for note in notes)
    shown = ", ".join(f"{count} {verdict}" for verdict, count in counts.items())
    return f"{len(notes)} {'note' if len(notes) == 1 else 'notes'}{f' ({shown})' if shown else ''}"
