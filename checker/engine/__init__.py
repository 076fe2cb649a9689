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
from checker.slips import slips

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.errors import Problem
    from checker.model import Claim, Document, Finding

__all__ = ["Candidate", "Reading", "explain", "hold", "judged", "profile"]


def hold(claims: Sequence[Claim], documents: Sequence[Document], problems: Sequence[Problem] = ()) -> Report:
    """Hold the documents to the claims and return the report.

    Documents are taken in the order of their labels and claims in the order of their rule files, so
    that neither order of arguments nor of files changes the report.
    """
    documents = sorted(documents, key=lambda document: (document.source.label, document.source.path))
    found = judged(claims, [Reading(document) for document in documents])
    return Report(tuple(documents), tuple(claims), (*found, *_untold(documents, found)), tuple(sorted(problems)))


def _untold(documents: Sequence[Document], findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what is wrong inside one mention and no claim has told: a note, because no rule asks for it."""
    told = {(match.source, match.mention.span) for finding in findings for match in finding.differing}
    ids = {finding.claim for finding in findings}
    for slip in slips(documents, "note"):
        if slip.claim not in ids and any((match.source, match.mention.span) not in told for match in slip.matches):
            yield slip


def judged(claims: Sequence[Claim], readings: Sequence[Reading]) -> tuple[Finding, ...]:
    """Return the finding on each claim, in order; the readings are of documents in order of their labels.

    A reading keeps what it found: who holds one set of documents to claim after claim reads them once.
    """
    documents = {reading.label: reading.document for reading in readings}
    by_claim = grouped(candidates(claims, readings))
    found: dict[str, Finding] = {}
    for claim in claims:
        if claim.relation is None:
            heard = [documents[label] for label in sorted({*claim.sources} or documents) if label in documents]
            found[claim.id] = judge(claim, by_claim.get(claim.id, []), heard)
    by_id = {claim.id: claim for claim in claims}
    return tuple(found[claim.id] if claim.relation is None else related(claim, by_id, found) for claim in claims)


def explain(claims: Sequence[Claim], documents: Sequence[Document]) -> dict[str, list[Candidate]]:
    """Return the candidates of every claim in every document, by the claim's id, each with its reason.

    Those of one source stand together, the ones that were taken first, then the best. All claims are
    looked at in one go, because they compete for the mentions.
    """
    documents = sorted(documents, key=lambda document: (document.source.label, document.source.path))
    found: dict[str, list[Candidate]] = {claim.id: [] for claim in claims}
    for each in candidates(claims, [Reading(document) for document in documents]):
        found[each.claim.id].append(each)
    for of_claim in found.values():
        of_claim.sort(key=lambda each: (each.source, not each.taken, -each.score, each.mention.span))
    return found
