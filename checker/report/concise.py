"""One line a finding, `path:line:col: severity claim message`, for editors, grep and logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.report.escape import for_log, for_stream, plain
from checker.report.places import Places
from checker.report.sides import blocking, decision, primary

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Finding, Report
    from checker.report import Level, Style

NAME: Final = "concise"
DESCRIPTION: Final = "one line a finding, `path:line:col: severity claim message`, for editors, grep and logs"


def write(report: Report, stream: TextIO, style: Style) -> None:
    """Write a line for each finding that is no agreement; where the level is verbose, agreements and suppressed too."""
    places = Places(report)
    for finding in report.findings:
        if _is_shown(finding, style.level):
            why = f" [suppressed: {decision(finding)}]" if finding.suppressed else ""
            line = f"{_place(finding, places)}{_severity(finding)} {finding.claim} {finding.message}{why}"
            stream.write(for_stream(for_log(plain(line)), stream) + "\n")


def _is_shown(finding: Finding, level: Level) -> bool:
    if level == "quiet":
        return blocking(finding)
    return level == "verbose" or (finding.verdict != "agree" and finding.suppressed is None)


def _severity(finding: Finding) -> str:
    return finding.verdict if finding.severity == "none" else finding.severity


def _place(finding: Finding, places: Places) -> str:
    match = primary(finding)
    if match is not None:
        return f"{places.region(match)}: "
    return f"{finding.place.path}:{finding.place.line}:1: " if finding.place else ""
