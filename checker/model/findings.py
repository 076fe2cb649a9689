"""What came of a run: the matches of each claim, the finding on it, and the report of all.

It does not know how a verdict is come to, nor how it is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from checker.frozen import frozen

if TYPE_CHECKING:
    import datetime as dt

    from checker.errors import Problem
    from checker.model.claims import Claim, RulePlace, Severity
    from checker.model.documents import Document
    from checker.model.mentions import Comparison, Mention, Relation

Verdict = Literal["agree", "conflict", "variant", "misattributed", "changed", "missing", "undecided"]
SuppressedBy = Literal["document", "rules", "baseline"]
BaselineState = Literal["new", "unchanged"]


@frozen
class Match:
    """A mention taken as its source's word on a claim.

    `score` (0 to 1) and `reason` say why it was taken; `comparison` is against the expected value,
    and None for the mention that set it.
    """

    source: str
    mention: Mention
    score: float
    reason: str
    comparison: Comparison | None = None
    primary: bool = False

    def overlaps(self, other: Match) -> bool:
        """Tell whether the two stand in one source, and their mentions share a character."""
        return self.source == other.source and self.mention.span.overlaps(other.mention.span)


@frozen
class Suppression:
    """A decision that a finding does not count: whose word it is, and where that stands (`line` 0: in the whole file).

    `severity` is the finding's own, which it has no longer. `until` is the last day on which it holds.
    """

    by: SuppressedBy
    reason: str
    severity: Severity
    path: str
    line: int = 0
    who: str = ""
    until: dt.date | None = None


# The relations of a match that stands against the expected value.
_APART: frozenset[Relation] = frozenset({"conflict", "incomparable", "reworded", "other"})


@frozen
class Reckoning:
    """How a finding was reckoned: the relation as a rule file writes it, and what its names stand for.

    `terms` has, for each name of the relation, the places of the matches that state its value.
    """

    relation: str
    terms: tuple[tuple[str, tuple[int, ...]], ...]


@frozen
class Finding:
    """A claim, its verdict, a message and its matches; exactly one match is primary if there are any.

    `expected` is the value that the matches were held to, in words, and `expected_from` who set it:
    `the claim`, `the relation`, a source's label, `the majority`, or nobody (an empty text) where a mention is wrong by
    itself. `silent` are labels of the sources that the claim
    hears and that say nothing on it. A suppressed finding keeps its verdict and has the severity `none`.
    `state` says how it stands to a baseline, where there is one. `reckoning` belongs to a discovered sum.
    """

    claim: str
    kind: str
    verdict: Verdict
    severity: Severity
    confidence: float
    message: str
    place: RulePlace | None
    matches: tuple[Match, ...] = ()
    expected: str = ""
    expected_from: str = ""
    silent: tuple[str, ...] = ()
    suppressed: Suppression | None = None
    state: BaselineState | None = None
    reckoning: Reckoning | None = None

    @property
    def differing(self) -> tuple[Match, ...]:
        """Return the matches that stand against the expected value, in order; those of an agreement never do."""
        if self.verdict in ("agree", "missing"):
            return ()
        return tuple(
            match
            for match in self.matches
            if (match.primary and self.verdict != "changed")
            or (match.comparison is not None and match.comparison.relation in _APART)
        )


@frozen
class Report:
    """The findings of a run, with everything that was read: the documents, the claims, the problems.

    `notices` tell what is no mistake and no finding, such as a suppression that holds nothing back. The first
    `touching` findings concern what a commit changes, where that was asked: they are shown first.
    """

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    touching: int = 0
