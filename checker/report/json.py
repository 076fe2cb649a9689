"""The whole report as one JSON object, for programs: a stable interface with a version number."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from checker.report.escape import for_json, is_unicode
from checker.report.places import Places
from checker.report.record import of_report

if TYPE_CHECKING:
    from typing import TextIO

    from checker.model import Report
    from checker.report import Style

NAME: Final = "json"
DESCRIPTION: Final = "one JSON object with everything in it, for programs; a stable interface"


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- for machines
    """Write the report, indented, with a line end at its end."""
    record = of_report(report, Places(report))
    stream.write(for_json(json.dumps(record, indent=2, ensure_ascii=not is_unicode(stream))) + "\n")
