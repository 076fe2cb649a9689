"""`factlint check`: reads documents and rules, holds the ones to the others, writes the report.

It knows options, streams and exit codes. It decides nothing about facts.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from checker import report as reports
from checker import suppression
from checker.api import find_rules, gathered, joined
from checker.cli import FINDINGS, OK, WRONG_INPUT, decided, held
from checker.cli.cached import Cache, texts
from checker.cli.documents import select, tell_of_binary
from checker.errors import InputError, Problem
from checker.frozen import frozen, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.api import Prepared
    from checker.cli.documents import Selection
    from checker.formats import Gathered
    from checker.model import Finding, Report, Severity
    from checker.settings import Settings

# From grave to light; `--fail-on note` fails on everything that is not an agreement.
GRAVITY: Final[tuple[Severity, ...]] = ("error", "warning", "note")
NEVER: Final = "never"
_NARROW: Final = 80
RULES: Final = "rules"  # as checker.rules.files has it, which is not loaded before it is needed


@frozen
class Options:
    """What the command line says, as given; an empty format or fail level leaves it to the settings."""

    paths: Sequence[str] = ()
    rules: Sequence[str] = ()
    output_format: str = ""
    output_file: str | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    fail_on: str = ""
    exit_zero: bool = False
    quiet: bool = False
    verbose: bool = False
    no_color: bool = False
    encoding: str | None = None
    stdin_filename: str | None = None
    baseline: str | None = None
    write_baseline: str | None = None
    today: str | None = None
    changed_first: bool = False
    changed_only: bool = False
    no_cache: bool = False


def run(options: Options) -> int:
    """Check, report on standard output or in the output file, and return the exit code."""
    settings = held.settings()
    wanted = held.word("--output-format", options.output_format, settings["output-format"], reports.names())
    fails = held.word("--fail-on", options.fail_on, settings["fail-on"], (*GRAVITY, NEVER))
    if not held.rules(options.rules, settings) and not os.path.isdir(RULES):  # noqa: PTH112 -- without pathlib
        from checker.cli import discover  # noqa: PLC0415 -- only where there is no rule to hold anything to

        return discover.instead_of_a_check(options, settings, wanted, fails)
    report = _decided(_held(options, settings), options, settings)
    if options.changed_only or options.changed_first:
        from checker.cli import changed  # noqa: PLC0415 -- a hook asks

        report = changed.first(report, changed.staged())
    report = _selected(report, options)
    for told in (*report.problems, *report.notices):
        sys.stderr.write(f"{told}\n")
    counting = report.findings[: report.touching] if options.changed_only else report.findings
    left = [finding.claim for finding in report.findings[len(counting) :] if finding.severity in _grave(fails)]
    if left:
        sys.stderr.write(f"not in what is staged, and so not counted: {', '.join(left)}\n")
    write_report(report, wanted, options)
    return exit_code(replace(report, findings=counting), fails, exit_zero=options.exit_zero)


def _held(options: Options, settings: Settings) -> Report:
    """Read the documents and the rules and hold the ones to the others."""
    selection = select(options.paths, settings)
    documents = opened(selection, options, settings)
    if not options.verbose:  # which tells of everything that was passed over
        tell_of_binary(documents.skipped)
    files = find_rules(held.rules(options.rules, settings))

    def fresh() -> Report:
        prepared = joined(documents, files)
        if options.verbose:
            _explain(prepared)
        return decided.with_severities(prepared, settings).judge()

    # Who wants to know why wants to see it reckoned.
    cache = Cache(settings, off=options.no_cache or options.verbose)
    report = suppression.applied(cache.report(documents, lambda: texts("check", files, settings), fresh))
    idle = tuple(selection.idle(report.documents))
    return replace(report, problems=tuple(sorted((*report.problems, *idle)))) if idle else report


def _explain(prepared: Prepared) -> None:
    """Tell on standard error what was not read, and why each place was or was not taken."""
    for skipped in prepared.skipped:
        sys.stderr.write(f"{skipped.path}: not read: {skipped.reason}\n")
    from checker.cli import explain_match  # noqa: PLC0415 -- only who asks pays for it

    sys.stderr.writelines(f"{line}\n" for line in explain_match.explained_all(prepared))


def _decided(report: Report, options: Options, settings: Settings) -> Report:
    """Mark what is known of old, or write it down as that."""
    today = decided.day(options.today, settings)
    if options.write_baseline is not None:
        return decided.write_baseline(report, options.write_baseline, today)
    path = options.baseline or next(iter(settings["baseline"].paths), None)
    return decided.with_baseline(report, path, today)


def exit_code(report: Report, fails: str, *, exit_zero: bool) -> int:
    """Return 2 where the input was wrong, 1 where a finding is at least as grave as `fails`, else 0.

    A notice is as grave as a note.
    """
    if report.problems:
        return WRONG_INPUT
    if exit_zero or fails == NEVER:
        return OK
    grave = _grave(fails)
    found = any(finding.severity in grave for finding in report.findings)
    return FINDINGS if found or ("note" in grave and report.notices) else OK


def _grave(fails: str) -> tuple[Severity, ...]:
    return () if fails == NEVER else GRAVITY[: GRAVITY.index(fails) + 1]


def opened(selection: Selection, options: Options, settings: Settings) -> Gathered:
    """Open the documents of a selection; raises InputError where standard input is one of them and there is none."""
    return gathered(
        selection.paths,
        encoding=options.encoding or settings["encoding"].value,
        stdin=_standard_input(options),
        left_out=selection.leaves_out if selection.leaves_some_out else None,
    )


def _standard_input(options: Options) -> tuple[str, bytes] | None:
    """Return the name and the bytes that the path `-` stands for, where it is given; raises InputError."""
    if "-" not in options.paths:
        return None
    if sys.stdin is None:  # closed by who started the run
        raise InputError(Problem("-", 0, 0, "there is no standard input", "pipe a text into factlint, or name a file"))
    return options.stdin_filename or "stdin.txt", sys.stdin.buffer.read()


def _selected(report: Report, options: Options) -> Report:
    """Keep the findings that --select and --ignore leave; what is left out has competed for mentions all the same."""
    if not (options.select or options.ignore):
        return report
    from fnmatch import fnmatchcase  # noqa: PLC0415 -- few runs select

    known = [claim.id for claim in report.claims]

    def match(patterns: Sequence[str], claim: str) -> bool:
        return any(fnmatchcase(claim, pattern) for pattern in patterns)

    unknown = [p for p in (*options.select, *options.ignore) if not any(fnmatchcase(claim, p) for claim in known)]
    if unknown:
        raise InputError(*(_no_such_claim(pattern, known) for pattern in unknown))

    def stays(finding: Finding) -> bool:
        return (not options.select or match(options.select, finding.claim)) and not match(options.ignore, finding.claim)

    findings = tuple(filter(stays, report.findings))
    ids = {finding.claim for finding in findings}
    touching = sum(finding.claim in ids for finding in report.findings[: report.touching])
    claims = tuple(claim for claim in report.claims if claim.id in ids)
    return replace(report, findings=findings, claims=claims, touching=touching)


def _no_such_claim(pattern: str, known: Sequence[str]) -> Problem:
    from difflib import get_close_matches  # noqa: PLC0415 -- only for an error

    near = get_close_matches(pattern, known, 1)
    remedy = f"did you mean “{near[0]}”?" if near else "`factlint rules show` lists the claims"
    return Problem("", 0, 0, f"no claim is called “{pattern}”", remedy)


def write_report(report: Report, wanted: str, options: Options) -> None:
    """Write the report in the format `wanted` where the options say."""
    if options.output_file is None:
        style = reports.Style(_width(), _in_color(options), _level(options))
        reports.load(wanted).write(report, sys.stdout, style)
    else:
        from io import StringIO  # noqa: PLC0415

        from checker.report.output import write_atomically  # noqa: PLC0415

        text = StringIO()
        reports.load(wanted).write(report, text, reports.Style(100, color=False, level=_level(options)))
        write_atomically(options.output_file, text.getvalue())
    if wanted == "github":
        _write_step_summary(report)


def _write_step_summary(report: Report) -> None:
    """Append the full list where a GitHub workflow shows it; annotations are cut off at ten."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        from checker.report.github import step_summary  # noqa: PLC0415

        try:
            with open(path, "a", encoding="utf-8") as stream:  # noqa: PTH123 -- pathlib is not loaded for this
                stream.write(step_summary(report))
        except OSError as error:
            fault = f"the step summary cannot be written ({error.strerror})"
            raise InputError(Problem(path, 0, 0, fault, "GITHUB_STEP_SUMMARY names this file")) from None


def _level(options: Options) -> reports.Level:
    return "quiet" if options.quiet else "verbose" if options.verbose else "normal"


def _width() -> int:
    """Return what COLUMNS says, else the terminal, else 80: as shutil does, which loads three compressors with it."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _NARROW  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):  # no standard output, a closed one, or no terminal
        return _NARROW


def _in_color(options: Options) -> bool:
    """Tell whether to colour: --no-color and NO_COLOR win, then FORCE_COLOR, then what the terminal is."""
    if options.no_color or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
