"""Reviewdog's diagnostic format, by which it comments on pull requests at many code hosts.

It knows that columns are UTF-8 bytes there. An agreement is no diagnostic, so agreements are left out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from checker.report.escape import for_json, is_unicode
from checker.report.places import Places
from checker.report.sides import primary, worst_first

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Finding, Json, Match, Report, Severity
    from checker.report import Style
    from checker.report.places import Place

NAME: Final = "rdjson"
DESCRIPTION: Final = "reviewdog's diagnostics (JSON), for comments on pull requests at any code host"

_SEVERITIES: Final[dict[Severity, str]] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- for machines
    """Write one object with a diagnostic for each finding that has a severity."""
    places = Places(report)
    findings = [finding for finding in report.findings if finding.severity in _SEVERITIES]
    record: dict[str, Json] = {"source": {"name": "factlint"}}
    if findings:
        record["severity"] = _SEVERITIES[worst_first(findings)[0].severity]
    record["diagnostics"] = [_diagnostic(finding, places) for finding in findings]
    stream.write(for_json(json.dumps(record, indent=2, ensure_ascii=not is_unicode(stream))) + "\n")


def _diagnostic(finding: Finding, places: Places) -> dict[str, Json]:
    return {
        "message": finding.message,
        "location": _location(finding, places),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.claim},
        "related_locations": [
            {"message": f"{match.source}: {match.mention.value.show()}", "location": _range(match, places)}
            for match in finding.matches
            if not match.primary
        ],
    }


def _location(finding: Finding, places: Places) -> dict[str, Json]:
    match = primary(finding)
    if match is not None:
        return _range(match, places)
    if finding.place is not None:
        return {"path": finding.place.path, "range": {"start": {"line": finding.place.line}}}
    return {"path": ""}


def _range(match: Match, places: Places) -> dict[str, Json]:
    region = places.byte_region(match)
    return {"path": region.path, "range": {"start": _position(region.start), "end": _position(region.end)}}


def _position(place: Place) -> dict[str, Json]:
    return {"line": place.line, "column": place.column}
