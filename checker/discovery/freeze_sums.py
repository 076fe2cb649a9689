"""A discovered sum as claims: one for each figure that goes in or comes out, and the relation between them.

It knows which places a sum names. It does not know whether a claim finds them: who writes the file tries that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.discovery.facts import compared
from checker.discovery.freeze import Frozen, evidence
from checker.discovery.stating import Wording
from checker.frozen import frozen, replace
from checker.model import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.model import Document, Match, Verdict

# A name of a relation (`checker.relation.tokens`): letters first, hyphens inside.
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@frozen
class FrozenSum:
    """A relation as a claim, but for the ids that its names stand for; `terms` are the findings that they name."""

    claim: Frozen
    terms: Mapping[str, Finding]

    def related(self, idents: Mapping[str, str]) -> Frozen:
        """Return the claim with the ids of other claims for the names of its terms."""
        relation = _NAME.sub(lambda name: idents[name.group()], self.claim.wording.words)
        return replace(self.claim, wording=Wording("relation", relation))


def freeze_sum(finding: Finding, documents: Mapping[str, Document], ident: str) -> FrozenSum | None:
    """Return a sum as a claim called `ident`; None for a finding that is none.

    `documents` are those of its matches, by label.
    """
    if finding.reckoning is None:
        return None
    wording = Wording("relation", finding.reckoning.relation)
    claim = Frozen(ident, finding.kind, wording, tuple(evidence(finding, documents)), ())
    terms = {
        name: _term(f"{ident}-{name}", ident, [finding.matches[place] for place in places])
        for name, places in finding.reckoning.terms
    }
    return FrozenSum(claim, terms)


class Places:
    """Findings by where their mentions begin, so that a figure finds the one that states it without asking all."""

    def __init__(self, findings: Mapping[str, Finding]) -> None:
        """Take the findings by their ids."""
        self._at: dict[tuple[str, int], list[tuple[str, Finding]]] = defaultdict(list)
        for ident, finding in findings.items():
            self.add(ident, finding)

    def add(self, ident: str, finding: Finding) -> None:
        """Take one more finding."""
        for match in finding.matches:
            self._at[match.source, match.mention.span.start].append((ident, finding))

    def same_fact(self, term: Finding) -> str | None:
        """Return the id of the first finding of the same verdict that holds all places of a term."""
        first = term.matches[0]
        beside = self._at.get((first.source, first.mention.span.start), ())
        return next((ident for ident, finding in beside if _is_of(term, finding)), None)


def _is_of(term: Finding, finding: Finding) -> bool:
    if (finding.kind, finding.verdict) != (term.kind, term.verdict):
        return False
    return all(any(map(match.overlaps, finding.matches)) for match in term.matches)


def _term(claim: str, sum_: str, matches: Sequence[Match]) -> Finding:
    """Return the finding on one figure of a sum: the places that state it agree, or differ."""
    first = replace(matches[0], comparison=None, primary=True)
    kind = kinds.load(first.mention.kind)
    others = [
        replace(match, comparison=compared(kind, first.mention.value, match.mention.value), primary=False)
        for match in matches[1:]
    ]
    differ = any(each.comparison is not None and each.comparison.relation == "conflict" for each in others)
    verdict: Verdict = "conflict" if differ else "agree"
    message = f"{first.mention.value.show()}, a figure of {sum_}"
    return Finding(
        claim, first.mention.kind, verdict, "none", first.score, message, None, (first, *others),
        first.mention.value.show(), first.source,
    )  # fmt: skip
