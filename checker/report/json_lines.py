"""The findings as JSON, one a line, for programs that read a stream."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from checker.report.escape import for_json, is_unicode
from checker.report.places import Places
from checker.report.record import VERSION, of_finding

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Report
    from checker.report import Style

NAME: Final = "json-lines"
DESCRIPTION: Final = "one JSON object a line for each finding, for programs that read a stream"


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- for machines
    """Write a line for each finding, agreements too; each begins with the version."""
    places = Places(report)
    for finding in report.findings:
        record = {"version": VERSION, **of_finding(finding, places)}
        stream.write(for_json(json.dumps(record, ensure_ascii=not is_unicode(stream))) + "\n")
