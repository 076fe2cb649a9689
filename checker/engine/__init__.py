"""Holds documents to claims: who speaks of what, and whether they can all be right.

It knows claims, matches and verdicts. It does not know any kind by name, rule files, formats or reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.engine.candidates import Candidate, candidates, grouped, profile
from checker.engine.readings import Reading
from checker.engine.relations import related
from checker.engine.verdicts import judge
from checker.model import Report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.errors import Problem
    from checker.model import Claim, Document, Finding

__all__ = ["Candidate", "explain", "hold", "profile"]


def hold(claims: Sequence[Claim], documents: Sequence[Document], problems: Sequence[Problem] = ()) -> Report:
    """Hold the documents to the claims and return the report.

    Documents are taken in the order of their labels and claims in the order of their rule files, so
    that neither order of arguments nor of files changes the report.
    """
    documents = sorted(documents, key=lambda document: (document.source.label, document.source.path))
    by_claim = grouped(candidates(claims, [Reading(document) for document in documents]))
    judged: dict[str, Finding] = {}
    for claim in claims:
        if claim.relation is None:
            judged[claim.id] = judge(claim, by_claim.get(claim.id, []), documents)
    by_id = {claim.id: claim for claim in claims}
    findings = tuple(judged[claim.id] if claim.relation is None else related(claim, by_id, judged) for claim in claims)
    return Report(tuple(documents), tuple(claims), findings, tuple(sorted(problems)))


def explain(claim: Claim, claims: Sequence[Claim], documents: Sequence[Document]) -> list[Candidate]:
    """Return the candidates of one claim in every document, best first, taken or not, each with its reason.

    `claims` are all the claims of the run, because they compete for the mentions.
    """
    documents = sorted(documents, key=lambda document: (document.source.label, document.source.path))
    found = [each for each in candidates(claims, [Reading(each) for each in documents]) if each.claim is claim]
    return sorted(found, key=lambda each: (each.source, not each.taken, -each.score, each.mention.span))
