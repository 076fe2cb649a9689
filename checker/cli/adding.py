"""Tries the relations between claims that hold already: one that does not come out as discovered is left out.

It knows what a relation needs: a claim for each of its names. It does not know how these found their words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.discovery.freeze_sums import Places
from checker.rules import writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from checker.cli.trial import Trial
    from checker.discovery.freeze import Frozen
    from checker.discovery.freeze_sums import FrozenSum
    from checker.model import Finding


class Sums:
    """The sums of a run, each with the findings that its terms stand for: those of other facts, or its own."""

    def __init__(self, sums: Mapping[str, FrozenSum], wanted: Mapping[str, Finding]) -> None:
        """Take the sums and the findings on all other facts, both by id."""
        self._sums = sums
        self._idents: dict[str, dict[str, str]] = {}
        self.own: dict[str, Finding] = {}
        known = Places(wanted)
        used = set(wanted)
        for ident, each in sums.items():
            self._idents[ident] = {}
            for name, term in each.terms.items():
                found = known.same_fact(term)
                if found is None:
                    found = writing.free(term.claim, used)
                    used.add(found)
                    self.own[found] = term
                    known.add(found, term)
                self._idents[ident][name] = found

    def added(self, trial: Trial, claims: Sequence[Frozen], wanted: Mapping[str, Finding]) -> list[Frozen]:
        """Return the claims with the relations that hold between them, and without terms that no relation needs."""
        held = {claim.id for claim in claims}
        relations = [
            each.related(self._idents[ident]) for ident, each in self._sums.items() if self._needs(ident) <= held
        ]
        found = trial.related(claims, relations)
        holding = {each.id for each in relations if _is_as_wanted(found.get(each.id), wanted[each.id])}
        needed = {name for ident in holding for name in self._needs(ident)}
        kept = [claim for claim in claims if claim.id not in self.own or claim.id in needed]
        return list(self._in_order(kept, [each for each in relations if each.id in holding]))

    def _needs(self, ident: str) -> AbstractSet[str]:
        return dict.fromkeys(self._idents[ident].values()).keys()

    def _in_order(self, claims: Sequence[Frozen], relations: Sequence[Frozen]) -> Iterator[Frozen]:
        """Yield the claims of facts, then each relation behind the terms of its own."""
        yield from (claim for claim in claims if claim.id not in self.own)
        terms = {claim.id: claim for claim in claims if claim.id in self.own}
        for relation in relations:
            yield from (terms.pop(name) for name in self._needs(relation.id) if name in terms)
            yield relation


def _is_as_wanted(found: Finding | None, wanted: Finding) -> bool:
    return found is not None and found.verdict == wanted.verdict
