"""Holds claims that change to documents that stay: what a change does not touch is not done again.

It knows which claims hear which documents. How a claim is held to them stands in `candidates` and `verdicts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.engine.candidates import profile, taken_up
from checker.engine.readings import Reading
from checker.engine.relations import related
from checker.engine.verdicts import judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.engine.candidates import Candidate
    from checker.model import Claim, Document, Finding
    from checker.topics import Concept


class Bench:
    """Documents, read once, and what the claims of the last time found in each."""

    def __init__(self, documents: Sequence[Document]) -> None:
        """Take the documents, whose labels are all different."""
        self._readings = {each.source.label: Reading(each) for each in documents}
        self._claims: dict[str, Claim] = {}
        self._profiles: dict[str, tuple[Concept, ...]] = {}
        self._taken: dict[str, dict[str, list[Candidate]]] = {label: {} for label in self._readings}
        self._findings: dict[str, Finding] = {}

    def findings(self, claims: Sequence[Claim]) -> dict[str, Finding]:
        """Return the finding on each claim, by its id; a claim that is the very object of last time has not changed."""
        new = {claim.id: claim for claim in claims}
        changed = {ident for ident in (*new, *self._claims) if new.get(ident) is not self._claims.get(ident)}
        touched = {label for ident in changed for each in (new, self._claims) for label in self._heard(each.get(ident))}
        self._claims = new
        for ident in changed:
            self._profiles.pop(ident, None)
        asked: dict[str, list[Claim]] = {label: [] for label in touched}
        for claim in claims:
            for label in touched.intersection(self._heard(claim)):
                asked[label].append(claim)
        for label, asking in asked.items():
            self._taken[label] = self._taken_in(label, asking)
        for claim in claims:
            if claim.relation is None and (claim.id in changed or not touched.isdisjoint(self._heard(claim))):
                self._findings[claim.id] = self._judged(claim)
        return {
            claim.id: self._findings[claim.id] if claim.relation is None else related(claim, new, self._findings)
            for claim in claims
        }

    def _heard(self, claim: Claim | None) -> Sequence[str]:
        """Return the labels that a claim hears, in order; a relation hears what its claims do."""
        if claim is None or claim.wanted is None:
            return ()
        return [label for label in sorted({*claim.sources} or self._readings) if label in self._readings]

    def _taken_in(self, label: str, asking: Sequence[Claim]) -> dict[str, list[Candidate]]:
        taken: dict[str, list[Candidate]] = {}
        for each in taken_up([(claim, self._profile(claim)) for claim in asking], self._readings[label]):
            if each.taken:
                taken.setdefault(each.claim.id, []).append(each)
        return taken

    def _profile(self, claim: Claim) -> tuple[Concept, ...]:
        if claim.id not in self._profiles:
            self._profiles[claim.id] = profile(claim)
        return self._profiles[claim.id]

    def _judged(self, claim: Claim) -> Finding:
        heard = self._heard(claim)
        taken = [each for label in heard for each in self._taken[label].get(claim.id, ())]
        return judge(claim, taken, [self._readings[label].document for label in heard])
