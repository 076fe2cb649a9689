"""The code quality report that GitLab shows in a merge request.

It knows GitLab's fields and severities. An agreement is no issue to it, so agreements are left out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from checker.report.escape import for_json, is_unicode
from checker.report.places import Places
from checker.report.record import fingerprint
from checker.report.sides import primary

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Finding, Json, Report, Severity
    from checker.report import Style

NAME: Final = "gitlab"
DESCRIPTION: Final = "a code quality report (JSON) for GitLab's merge requests"

# GitLab's five are info, minor, major, critical and blocker; no claim about words is worse than major.
_SEVERITIES: Final[dict[Severity, str]] = {"error": "major", "warning": "minor", "note": "info"}


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- for machines
    """Write an array with an issue for each finding that has a severity."""
    places = Places(report)
    issues = [_issue(finding, places) for finding in report.findings if finding.severity in _SEVERITIES]
    stream.write(for_json(json.dumps(issues, indent=2, ensure_ascii=not is_unicode(stream))) + "\n")


def _issue(finding: Finding, places: Places) -> dict[str, Json]:
    return {
        "description": f"{finding.claim}: {finding.message}",
        "check_name": finding.claim,
        "fingerprint": fingerprint(finding),
        "severity": _SEVERITIES[finding.severity],
        "location": _location(finding, places),
    }


def _location(finding: Finding, places: Places) -> dict[str, Json]:
    match = primary(finding)
    if match is not None:
        region = places.region(match)
        return {"path": region.path, "lines": {"begin": region.start.line, "end": region.end.line}}
    if finding.place is not None:
        return {"path": finding.place.path, "lines": {"begin": finding.place.line}}
    return {"path": "", "lines": {"begin": 1}}
