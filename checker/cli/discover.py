"""`factlint discover`: what documents say about the same things, found without rules; advice, not a check.

It knows options, streams and exit codes. It decides nothing about facts.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checker import report as reports
from checker import suppression
from checker.api import discovered
from checker.cli import held
from checker.cli.cached import Cache
from checker.cli.check import GRAVITY, NEVER, Options, exit_code, opened, write_report
from checker.cli.choices import chosen
from checker.cli.documents import select, tell_of_binary
from checker.errors import InputError, Problem
from checker.frozen import frozen, replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Finding, Report
    from checker.settings import Settings


@frozen
class Wanted:
    """Which findings are shown: at most `top` of them, none less sure than `min_confidence` (0 to 1)."""

    top: int | None
    min_confidence: float
    explain: bool
    write: str | None


def run(options: Options, wanted: Wanted) -> int:
    """Discover, report on standard output or in the output file, and return the exit code."""
    settings = held.settings()
    output_format = held.word("--output-format", options.output_format, settings["output-format"], reports.names())
    problems = tuple(_misfits(wanted))
    if problems:
        raise InputError(*problems)
    # It advises: the setting of that name is for checks.
    fails = chosen("--fail-on", options.fail_on, (*GRAVITY, NEVER))
    found = _found(options, settings, off=wanted.write is not None)
    report = _selected(found, wanted)
    for problem in report.problems:
        sys.stderr.write(f"{problem}\n")
    if wanted.write is not None:
        from checker.cli.freezing import write_rules  # noqa: PLC0415 -- reads rules and runs them

        write_rules(report, wanted.write)
    write_report(report, output_format, options)
    return exit_code(report, fails, exit_zero=False)


def _misfits(wanted: Wanted) -> Iterator[Problem]:
    if wanted.top is not None and wanted.top < 1:
        yield Problem("", 0, 0, f"--top cannot be {wanted.top}", "it takes how many findings to show: 1 or more")
    if not 0 <= wanted.min_confidence <= 1:
        remedy = "it takes a number from 0 (show all) to 1 (only what is sure)"
        yield Problem("", 0, 0, f"--min-confidence cannot be {wanted.min_confidence:g}", remedy)


def instead_of_a_check(options: Options, settings: Settings, wanted: str, fails: str) -> int:
    """Show what discovery finds, as notes, because there is no rule file; returns the exit code.

    It advises as `factlint discover` does: only `--fail-on note` makes it fail. Raises InputError where it was
    asked for something that is done with the claims of rule files.
    """
    _demand_rules(options, settings)
    sys.stderr.write(
        "no rule file: there is no folder rules/ here, and none was named with --rules. What follows was discovered, "
        "as notes; `factlint discover PATH… --write rules/draft.yaml` makes rules of it\n"
    )
    found = _found(options, settings, off=False)
    notes = tuple(replace(each, severity="note") if each.severity != "none" else each for each in found.findings)
    report = replace(found, findings=notes)
    for problem in report.problems:
        sys.stderr.write(f"{problem}\n")
    write_report(report, wanted, options)
    return exit_code(report, fails, exit_zero=options.exit_zero)


def _demand_rules(options: Options, settings: Settings) -> None:
    """Raise InputError where something is asked for that needs claims: not to do it would look like a pass."""
    known = settings["baseline"]
    asked = {
        "--select": options.select,
        "--ignore": options.ignore,
        "--baseline": options.baseline,
        "--write-baseline": options.write_baseline is not None,
        f"baseline ({known.origin})": known.paths,
    }
    idle = [name for name, given in asked.items() if given]
    if idle:
        fault = f"{' and '.join(idle)} can do nothing without a rule file, and there is no folder rules/ here"
        remedy = "name one with --rules, or make one with `factlint discover PATH… --write rules/draft.yaml`"
        raise InputError(Problem("", 0, 0, fault, remedy))


def _found(options: Options, settings: Settings, *, off: bool) -> Report:
    """Return what discovery finds in the documents that the settings leave, but for what these say to leave as it is.

    The cache is `off` where values are needed, and not only what they show.
    """
    selection = select(options.paths, settings)
    documents = opened(selection, options, settings)
    tell_of_binary(documents.skipped)
    cache = Cache(settings, off=off or options.no_cache)
    found = cache.report(documents, lambda: ("discover",), lambda: discovered(documents))
    report = suppression.applied(found)
    # A remark that names the claim of a rule file holds nothing back here, and that is no mistake.
    return replace(
        report, notices=found.notices, problems=tuple(sorted((*report.problems, *selection.idle(report.documents))))
    )


def _selected(report: Report, wanted: Wanted) -> Report:
    sure = tuple(each for each in report.findings if each.confidence >= wanted.min_confidence)
    shown = sure if wanted.top is None else sure[: wanted.top]
    return replace(report, findings=tuple(map(_explained, shown)) if wanted.explain else shown)


def _explained(finding: Finding) -> Finding:
    reasons = "; ".join(dict.fromkeys(match.reason for match in finding.matches if match.reason))
    return replace(finding, message=f"{finding.message} (put together because: {reasons})")
