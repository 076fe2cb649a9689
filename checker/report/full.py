"""The report for people at a terminal: both places, the values as understood, the reason, the rule, the ledger.

It knows the order of things on the page. How a finding is shown stands in `finding_lines`, the ledger in `grid`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.report.finding_lines import agreement, finding_lines, left_alone
from checker.report.grid import draw
from checker.report.places import Places
from checker.report.sides import agreed, apart, blocking
from checker.report.terminal import BLANK, marks_for, paint
from checker.report.wording import closing_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TextIO

    from checker.model import Claim, Report
    from checker.report import Style
    from checker.report.terminal import Line
    from checker.report.wording import Marks

NAME: Final = "full"
DESCRIPTION: Final = "both places with the reason, and the matrix of claims and sources, for people; the default"


def write(report: Report, stream: TextIO, style: Style) -> None:
    """Write the findings that are no agreement, the agreements in short, the ledger, and the closing line."""
    paint(_page(report, style, marks_for(stream)), stream, style)


def _page(report: Report, style: Style, marks: Marks) -> Iterator[Line]:
    places = Places(report)
    claims = {claim.id: claim for claim in report.claims}
    for finding in apart(report):
        if finding.suppressed is not None and style.level == "normal":
            yield left_alone(finding, style, marks)
            yield BLANK
        elif style.level != "quiet" or blocking(finding):
            yield from finding_lines(finding, claims.get(finding.claim), places, style, marks)
            yield BLANK
    if style.level != "quiet":
        yield from _agreements(report, claims, places, style, marks)
        yield from draw(report, style, marks)
    yield ((closing_line(report), "bold"),)


def _agreements(
    report: Report, claims: Mapping[str, Claim], places: Places, style: Style, marks: Marks
) -> Iterator[Line]:
    for finding in agreed(report):
        if style.level == "verbose":
            yield from finding_lines(finding, claims.get(finding.claim), places, style, marks)
            yield BLANK
        else:
            yield agreement(finding, style, marks)
    if agreed(report) and style.level != "verbose":
        yield BLANK
