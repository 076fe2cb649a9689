"""A discovered sum as claims: one for each figure that goes in or comes out, and the relation between them.

It knows which places a sum names. It does not know whether a claim finds them: who writes the file tries that.
"""

from __future__ import annotations

import re
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


def same_fact(term: Finding, findings: Mapping[str, Finding]) -> str | None:
    """Return the id of the first finding that holds all places of a term and one value, or differs as the term does."""
    return next(
        (
            ident
            for ident, finding in findings.items()
            if finding.kind == term.kind and finding.verdict == term.verdict and _holds(finding, term.matches)
        ),
        None,
    )


def _holds(finding: Finding, matches: Sequence[Match]) -> bool:
    return all(any(map(match.overlaps, finding.matches)) for match in matches)


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
