"""The ledger of a report: for every claim and every source, how the one stands to the other.

It knows cells. It does not know how they are drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.report.sides import differs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Claim, Finding, Match, Report
    from checker.report.wording import Cell

# Of several mentions in one source the gravest decides its cell.
_GRAVEST_FIRST: Final[tuple[Cell, ...]] = ("differs", "changed", "undecided", "near", "same")


@frozen
class Row:
    """One claim: its finding, if there is one, and a cell for each source in the report's order."""

    claim: str
    finding: Finding | None
    cells: tuple[Cell, ...]


def rows(report: Report) -> Iterator[Row]:
    """Yield a row for each finding, in order, then for each claim that has none."""
    labels = [document.source.label for document in report.documents]
    claims = {claim.id: claim for claim in report.claims}
    for finding in report.findings:
        yield Row(finding.claim, finding, _of_finding(finding, claims.get(finding.claim), labels))
    found = {finding.claim for finding in report.findings}
    for claim in report.claims:
        if claim.id not in found:
            yield Row(claim.id, None, tuple(_unmatched(claim, label) for label in labels))


def _of_finding(finding: Finding, claim: Claim | None, labels: list[str]) -> tuple[Cell, ...]:
    cells: dict[str, Cell] = {}
    for label in finding.silent:
        required = claim is not None and label in claim.required_in
        cells[label] = "wanted" if required else "silent"
    for match in finding.matches:
        cell = _of_match(finding, match)
        known = cells.get(match.source)
        if known not in _GRAVEST_FIRST or _GRAVEST_FIRST.index(cell) < _GRAVEST_FIRST.index(known):
            cells[match.source] = cell
    return tuple(cells.get(label, "unheard") for label in labels)


def _of_match(finding: Finding, match: Match) -> Cell:
    if differs(finding, match):
        return "undecided" if finding.verdict == "undecided" else "differs"
    if finding.verdict == "changed":
        return "changed"
    if match.comparison is None or match.comparison.relation == "same":
        return "same"
    return "near"


def _unmatched(claim: Claim, label: str) -> Cell:
    if claim.sources and label not in claim.sources:
        return "unheard"
    return "wanted" if label in claim.required_in else "silent"
