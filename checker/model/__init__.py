"""The words of factlint as types: span, mention, value, source, claim, match, verdict, finding, report.

It knows what these things are made of. It does not know how any of them is found, compared or shown.
Every type is frozen; a change is a new value (`frozen.replace`).
"""

from checker.model.claims import Claim, Example, Exemption, RulePlace, Severity
from checker.model.documents import Document, Origin, Place, Source
from checker.model.findings import BaselineState, Finding, Match, Reckoning, Report, SuppressedBy, Suppression, Verdict
from checker.model.mentions import Beside, Comparison, Edit, EditKind, Json, Mention, Relation, Span, Value, Weight

__all__ = [
    "BaselineState",
    "Beside",
    "Claim",
    "Comparison",
    "Document",
    "Edit",
    "EditKind",
    "Example",
    "Exemption",
    "Finding",
    "Json",
    "Match",
    "Mention",
    "Origin",
    "Place",
    "Reckoning",
    "Relation",
    "Report",
    "RulePlace",
    "Severity",
    "Source",
    "Span",
    "SuppressedBy",
    "Suppression",
    "Value",
    "Verdict",
    "Weight",
]
