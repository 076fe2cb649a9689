"""Workflow commands that GitHub shows beside the changed lines, and the full list for its step summary.

It knows GitHub's escapes and its limits. It does not know whether it runs there.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from checker.report.escape import for_log, for_stream, plain
from checker.report.places import Places
from checker.report.sides import primary, worst_first

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

    from checker.model import Finding, Report, Severity
    from checker.report import Style
    from checker.report.places import Region

NAME: Final = "github"
DESCRIPTION: Final = "annotations on the changed lines of a pull request, and a step summary, for GitHub Actions"

_COMMANDS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "note": "notice"}
# GitHub keeps ten annotations of each level for a step and drops the rest without a word.
_KEPT: Final = 10
# A mention that is longer (a quotation) is read in its document.
_LONGEST: Final = 160
# GitHub takes a step summary of up to 1 MiB; a longer one is refused as a whole.
_SUMMARY_BYTES: Final = 1_000_000


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- for machines
    """Write ten annotations of each level, the surest first, and the others as a folded group of the log."""
    places = Places(report)
    findings = worst_first(finding for finding in report.findings if finding.severity in _COMMANDS)
    for severity, group in groupby(findings, key=lambda finding: finding.severity):
        stream.writelines(for_stream(line, stream) + "\n" for line in _annotations(severity, tuple(group), places))


def step_summary(report: Report) -> str:
    """Return the whole report as Markdown, for the file that GITHUB_STEP_SUMMARY names."""
    from checker.report.markdown_page import page  # noqa: PLC0415 -- only where GitHub asks for it

    text = page(report)
    if len(text.encode("utf-8")) <= _SUMMARY_BYTES:
        return text
    # A line is never cut: a table or a tag left open would swallow what other steps write below.
    lines, size = [], 0
    for line in text.splitlines(keepends=True):
        size += len(line.encode("utf-8"))
        if size > _SUMMARY_BYTES:
            break
        lines.append(line)
    return "".join(lines) + "\n\n… and more than GitHub shows here.\n"


def _annotations(severity: Severity, findings: Sequence[Finding], places: Places) -> Iterator[str]:
    for finding in findings[:_KEPT]:
        yield _annotation(_COMMANDS[severity], finding, places)
    rest = findings[_KEPT:]
    if rest:
        yield f"::group::{len(rest):,} more with severity {severity}"
        # A dash before each: nothing from a document begins the line.
        yield from (f"- {for_log(plain(_in_words(finding, places)))}" for finding in rest)
        yield "::endgroup::"


def _annotation(command: str, finding: Finding, places: Places) -> str:
    match = primary(finding)
    properties = {"title": f"{finding.verdict}: {finding.claim}"}
    if match is not None:
        properties = _where(places.region(match)) | properties
    elif finding.place is not None:
        properties = {"file": finding.place.path, "line": str(finding.place.line)} | properties
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {listed}::{_data(_message(finding, places))}"


def _where(region: Region) -> dict[str, str]:
    """Return the place; GitHub refuses columns on a range of several lines."""
    where = {"file": region.path, "line": str(region.start.line), "endLine": str(region.end.line)}
    if region.start.line == region.end.line:
        where |= {"col": str(region.start.column), "endColumn": str(region.end.column)}
    return where


def _message(finding: Finding, places: Places) -> str:
    """Return the message and the other places, of which an annotation itself shows none."""
    others = [match for match in finding.matches if not match.primary]
    lines = [f"{places.region(match)}: {_shortened(match.mention.text)}" for match in others[:_KEPT]]
    if len(others) > _KEPT:
        lines.append(f"… and {len(others) - _KEPT} more")
    return "\n".join([finding.message, *lines])


def _in_words(finding: Finding, places: Places) -> str:
    match = primary(finding)
    where = f"{places.region(match)}: " if match else ""
    return f"{where}{finding.claim} {finding.message}"


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"


def _data(text: str) -> str:
    lines = "\n".join(plain(line) for line in text.split("\n"))
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(plain(text)).replace(":", "%3A").replace(",", "%2C")
