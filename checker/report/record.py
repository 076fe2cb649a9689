"""A report as plain data: the stable interface of `json` and `json-lines` (docs/formats.md, version 1).

It knows the names and the order of the fields. It does not know how they are written down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker.report.sides import primary
from checker.report.wording import claim_count, verdict_counts

if TYPE_CHECKING:
    from checker.errors import Problem
    from checker.model import Claim, Finding, Json, Match, Mention, Report, RulePlace, Source, Span, Suppression
    from checker.report.places import Places, Region

# Raised when a field is renamed, removed or changes its meaning; a new field does not raise it.
VERSION: Final = 1


def of_report(report: Report, places: Places) -> dict[str, Json]:
    """Return the whole report."""
    return {
        "version": VERSION,
        "sources": [of_source(document.source) for document in report.documents],
        "claims": [of_claim(claim) for claim in report.claims],
        "findings": [of_finding(finding, places) for finding in report.findings],
        "problems": [_of_problem(problem) for problem in report.problems],
        "notices": [_of_problem(notice) for notice in report.notices],
        "summary": of_summary(report),
    }


def of_summary(report: Report) -> dict[str, Json]:
    """Return how many claims came to each verdict, and how much was read."""
    verdicts: dict[str, Json] = {str(verdict): count for verdict, count in verdict_counts(report).items()}
    return {
        "claims": claim_count(report),
        **verdicts,
        "sources": len(report.documents),
        "problems": len(report.problems),
    }


def of_source(source: Source) -> dict[str, Json]:
    """Return a source; its date is ISO 8601."""
    return {
        "label": source.label,
        "path": source.path,
        "title": source.title,
        "date": source.date.isoformat() if source.date else None,
        "publisher": source.publisher,
    }


def of_claim(claim: Claim) -> dict[str, Json]:
    """Return a claim with the value that it states, if it states one."""
    wanted = claim.wanted
    return {
        "id": claim.id,
        "kind": claim.kind,
        "title": claim.title,
        "says": claim.says,
        "value": wanted.value.as_dict() if wanted else None,
        "value_says": wanted.value.show() if wanted else None,
        "open": claim.open,
        "authority": claim.authority,
        "required_in": list(claim.required_in),
        "relation": claim.relation,
        "rule": _of_rule(claim.place),
    }


def of_finding(finding: Finding, places: Places) -> dict[str, Json]:
    """Return a finding with its mentions."""
    return {
        "claim": finding.claim,
        "kind": finding.kind,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "confidence": round(finding.confidence, 4),
        "message": finding.message,
        "rule": _of_rule(finding.place) if finding.place else None,
        "expected": finding.expected,
        "expected_from": finding.expected_from,
        "silent": list(finding.silent),
        "suppressed": _of_suppression(finding.suppressed) if finding.suppressed else None,
        "state": finding.state,
        "mentions": [of_match(match, places) for match in finding.matches],
    }


def of_mention(label: str, region: Region, mention: Mention) -> dict[str, Json]:
    """Return where a mention stands and what it states; `label` is its source's, `region` its place in the file.

    `start` and `end` are code points, lines and columns 1-based, both ends exclusive.
    """
    return {
        "source": label,
        "path": region.path,
        "start": mention.span.start,
        "end": mention.span.end,
        "line": region.start.line,
        "column": region.start.column,
        "end_line": region.end.line,
        "end_column": region.end.column,
        **({"place": region.where} if region.found else {}),
        "text": mention.text,
        "value": mention.value.as_dict(),
        "says": mention.value.show(),
    }


def of_match(match: Match, places: Places) -> dict[str, Json]:
    """Return a mention with how it was matched and what came of comparing it."""
    comparison = match.comparison
    return {
        **of_mention(match.source, places.region(match), match.mention),
        "primary": match.primary,
        "score": round(match.score, 4),
        "reason": match.reason,
        "relation": comparison.relation if comparison else None,
        "why": comparison.why if comparison else None,
        "edits": [
            {
                "kind": edit.kind,
                "weight": edit.weight,
                "expected": _of_span(edit.first),
                "found": _of_span(edit.second),
            }
            for edit in (comparison.edits if comparison else ())
        ],
    }


def _of_suppression(held: Suppression) -> dict[str, Json]:
    return {
        "by": held.by,
        "reason": held.reason,
        "severity": held.severity,
        "path": held.path,
        "line": held.line,
        "who": held.who,
        "until": held.until.isoformat() if held.until else None,
    }


def _of_span(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}


def _of_rule(place: RulePlace) -> dict[str, Json]:
    return {"path": place.path, "line": place.line}


def _of_problem(problem: Problem) -> dict[str, Json]:
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "fault": problem.fault,
        "remedy": problem.remedy,
    }


def fingerprint(finding: Finding) -> str:
    """Return what stays the same when lines move: a hash of the claim, the verdict and the primary's words.

    Trackers of findings (GitLab, GitHub code scanning) tell by it an old finding from a new one. A claim has
    one finding, so two findings of a report never share it.
    """
    from hashlib import sha256  # noqa: PLC0415 -- two formats of ten ask

    first = primary(finding)
    parts: list[Any] = [finding.claim, finding.kind, finding.verdict]
    parts += [first.source, " ".join(first.mention.text.split())] if first else []
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
