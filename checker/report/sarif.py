"""SARIF 2.1.0, which code hosts and editors read: a rule for each claim, a result for each finding.

It knows the log format and what GitHub needs of it besides. It does not know who suppresses a finding, or why.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from checker.report.escape import for_json, is_unicode
from checker.report.places import Places
from checker.report.record import fingerprint
from checker.report.sarif_parts import location, message, rule, uri
from checker.report.sides import decision, primary, worst_first
from checker.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TextIO

    from checker.model import Finding, Json, Report
    from checker.report import Style

NAME: Final = "sarif"
DESCRIPTION: Final = "SARIF 2.1.0 for code scanning at GitHub and for editors"

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# GitHub refuses a run with more results than this.
_MOST_RESULTS: Final = 25_000


def write(report: Report, stream: TextIO, style: Style) -> None:  # noqa: ARG001 -- for machines
    """Write one log with one run; agreements are results of the kind `pass`, after all others."""
    log: dict[str, Json] = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    stream.write(for_json(json.dumps(log, indent=2, ensure_ascii=not is_unicode(stream))) + "\n")


def _run(report: Report) -> dict[str, Json]:
    findings = worst_first(report.findings)
    rules = _rules(report)
    index = {name: number for number, name in enumerate(rules)}
    places = Places(report)
    addresses = dict.fromkeys(uri(document.source.path) for document in report.documents)
    return {
        "tool": {"driver": {"name": "factlint", "semanticVersion": VERSION, "rules": list(rules.values())}},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": address}} for address in addresses],
        "invocations": [_invocation(report, findings)],
        "results": [_result(finding, index[finding.claim], places) for finding in findings[:_MOST_RESULTS]],
    }


def _rules(report: Report) -> Mapping[str, Json]:
    """Return a rule for each claim, and for each finding of discovery, which no rule stands behind."""
    rules: dict[str, Json] = {claim.id: rule(claim.id, claim.kind, claim.title, claim.says) for claim in report.claims}
    for finding in report.findings:
        if finding.claim not in rules:
            rules[finding.claim] = rule(finding.claim, finding.kind, "", "")
    return rules


def _invocation(report: Report, findings: Sequence[Finding]) -> dict[str, Json]:
    notices: list[Json] = [{"level": "error", "message": {"text": str(problem)}} for problem in report.problems]
    if len(findings) > _MOST_RESULTS:
        text = f"{len(findings) - _MOST_RESULTS:,} results are left out: a run holds {_MOST_RESULTS:,}"
        notices.append({"level": "warning", "message": {"text": text}})
    return {"executionSuccessful": True, "toolExecutionNotifications": notices}


def _result(finding: Finding, index: int, places: Places) -> dict[str, Json]:
    others = [match for match in finding.matches if not match.primary]
    kind, level = _kind_and_level(finding)
    return {
        "ruleId": finding.claim,
        "ruleIndex": index,
        "kind": kind,
        "level": level,
        "message": message(finding, others, places),
        "locations": _locations(finding, places),
        "relatedLocations": [
            {
                "id": number,
                **location(match, places),
                "message": {"text": _said(match.source, match.mention.value.show())},
            }
            for number, match in enumerate(others, 1)
        ],
        "partialFingerprints": {"primaryLocationLineHash": f"{fingerprint(finding)}:1"},
        **_decisions(finding),
        "properties": {"verdict": finding.verdict, "confidence": round(finding.confidence, 4)},
    }


def _said(source: str, says: str) -> str:
    return f"{source}: {says}"


def _kind_and_level(finding: Finding) -> tuple[str, str]:
    """Return SARIF's kind and level; any kind but `fail` must have the level `none` (SARIF 2.1.0, 3.27.9)."""
    if finding.verdict == "agree":
        return "pass", "none"
    if finding.suppressed is not None:
        return "fail", finding.suppressed.severity
    if finding.severity == "none":
        return ("review" if finding.verdict == "undecided" else "informational"), "none"
    return "fail", finding.severity


def _decisions(finding: Finding) -> dict[str, Json]:
    """Return who has decided to leave the finding as it is, and how it stands to a baseline."""
    decided: dict[str, Json] = {"baselineState": finding.state} if finding.state else {}
    held = finding.suppressed
    if held is None:
        return decided
    kind = "inSource" if held.by == "document" else "external"
    return {"suppressions": [{"kind": kind, "justification": decision(finding)}], **decided}


def _locations(finding: Finding, places: Places) -> list[Json]:
    match = primary(finding)
    if match is not None:
        return [location(match, places)]
    if finding.place is None:
        return []
    region: dict[str, Json] = {"startLine": finding.place.line}
    return [{"physicalLocation": {"artifactLocation": {"uri": uri(finding.place.path)}, "region": region}}]
