"""Marks the findings that somebody has decided to leave as they are: in a document, or in a rule file.

It knows whether anybody has decided anything. What, and for which findings, is read in `excuses` where somebody has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.model import Document, Report

ADDRESS: Final = "factlint:"


def applied(report: Report) -> Report:
    """Return the report with the findings marked for which a document or a rule file gives a reason.

    A finding is suppressed when all that differs in it is excused; where only some is, another mention becomes
    its primary. Remarks that cannot be read are problems, and excuses that hold nothing back are notices.
    """
    if not any(claim.exemptions for claim in report.claims) and not any(map(_speaks, report.documents)):
        return report
    from checker.suppression.excuses import marked  # noqa: PLC0415 -- most runs have nothing to hold back

    return marked(report)


def _speaks(document: Document) -> bool:
    """Tell whether a document may hold a remark: in its text, or in what its text leaves out."""
    file = getattr(document.origin, "file", "")
    return any(ADDRESS in text or ADDRESS in text.lower() for text in (document.text, file) if text)
