"""Claims that are arithmetic over other claims: `inadequate / inspected = share`.

It knows which values go into a relation and which matches must come out of it. It does not know how a
relation is read or reckoned (`checker.relation` does), nor any kind by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.engine.camps import VERDICT_OF
from checker.engine.verdicts import SEVERITY_OF
from checker.frozen import frozen, replace
from checker.model import Comparison, Finding
from checker.relation import evaluate, parse
from checker.relation.reading import Name
from checker.relation.wording import THE_RELATION, in_passing, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.model import Claim, Match, Severity, Verdict
    from checker.relation import Outcome, Relation


@frozen
class _Reckoned:
    """One value that the relation was held to: the match that states it (None: the claim itself), and what came."""

    match: Match | None
    outcome: Outcome


def related(claim: Claim, claims: Mapping[str, Claim], judged: Mapping[str, Finding]) -> Finding:
    """Return the finding on a relation, from the findings on the claims that it names.

    Each goes in with its expected value; the one that stands alone on a side is the result, and every
    source that states it is held to the arithmetic.
    """
    assert claim.relation is not None
    relation = parse(claim.relation)
    judged = {name: _heard(claim, judged[name]) for name, _ in relation.names}
    values = {name: _value(claims[name], judged[name]) for name, _ in relation.names}
    unknown = [name for name, value in values.items() if value is None]
    if unknown:
        message = f"no value for {', '.join(unknown)}: no source says it, and the claim does not state it"
        return _finding(claim, "undecided", message, ())
    result = _result(relation)
    reckoned = list(_reckoned(relation, values, result, judged))
    verdicts = [VERDICT_OF[each.outcome.relation] for each in reckoned]
    verdict: Verdict = "conflict" if "conflict" in verdicts else "undecided" if "undecided" in verdicts else "agree"
    in_order = sorted(reckoned, key=lambda each: VERDICT_OF[each.outcome.relation] != "agree")
    message = joined(list(dict.fromkeys(each.outcome.why for each in in_order)))
    inputs = [name for name, _ in relation.names if name != result]
    matches = (*_held(reckoned, verdict), *_evidence(inputs, judged))
    if matches and not any(match.primary for match in matches):
        matches = (replace(matches[0], primary=True), *matches[1:])
    return _finding(claim, verdict, message, matches)


def _heard(claim: Claim, finding: Finding) -> Finding:
    """Return a finding with the matches of those sources alone that the relation hears."""
    if not claim.sources:
        return finding
    return replace(finding, matches=tuple(match for match in finding.matches if match.source in claim.sources))


def _finding(claim: Claim, verdict: Verdict, message: str, matches: tuple[Match, ...]) -> Finding:
    severity: Severity = SEVERITY_OF[verdict]
    if claim.severity is not None and verdict != "agree":
        severity = claim.severity
    confidence = min((match.score for match in matches), default=1.0)
    shown = claim.relation or ""
    return Finding(
        claim.id, claim.kind, verdict, severity, confidence, message, claim.place, matches, shown, THE_RELATION
    )


def _value(claim: Claim, finding: Finding) -> Any:
    """Return the value that the claim stands for: of the source that set it, else as the claim states it."""
    for match in finding.matches:
        if match.comparison is None:
            return match.mention.value
    return None if claim.wanted is None or claim.open else claim.wanted.value


def _result(relation: Relation) -> str | None:
    sides = (relation.right, relation.left)
    names = [side.name for side in sides if isinstance(side, Name)]
    return names[0] if len(names) == 1 else None


def _reckoned(
    relation: Relation, values: Mapping[str, Any], result: str | None, judged: Mapping[str, Finding]
) -> Iterator[_Reckoned]:
    matches = judged[result].matches if result is not None else ()
    if result is None or not matches:
        yield _Reckoned(None, evaluate(relation, values))
        return
    for match in matches:
        held = {**values, result: match.mention.value}
        words = {result: in_passing(match.mention.text)}
        yield _Reckoned(match, evaluate(relation, held, words))


def _held(reckoned: Sequence[_Reckoned], verdict: Verdict) -> Iterator[Match]:
    found_primary = False
    for each in reckoned:
        if each.match is None:
            continue
        outcome = each.outcome
        primary = not found_primary and VERDICT_OF[outcome.relation] == verdict
        found_primary = found_primary or primary
        yield replace(each.match, comparison=Comparison(outcome.relation, outcome.why), primary=primary)


def _evidence(inputs: Sequence[str], judged: Mapping[str, Finding]) -> Iterator[Match]:
    """Yield the place that each value going in was read from: one for each claim."""
    for name in inputs:
        for match in judged[name].matches:
            if match.comparison is None or VERDICT_OF[match.comparison.relation] == "agree":
                yield replace(match, comparison=None, primary=False)
                break
