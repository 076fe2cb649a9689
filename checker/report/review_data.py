"""What the review page is drawn from: the report as plain data, with offsets as browsers count them.

It knows which facts the page needs. It does not know how the page looks; that stands in `assets/`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, Final

from checker.baseline import VERSION, entries_of
from checker.report import ledger
from checker.report.escape import plain, readable
from checker.report.excerpt import changed_spans, in_sentence
from checker.report.places import Places
from checker.report.sides import against, changes, decision, differs, in_turn, repeats, standard
from checker.report.wording import CELLS, VERDICTS, verdict_counts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.model import Claim, Document, Finding, Json, Match, Report
    from checker.report.ledger import Row

# One letter a cell: a ledger of 2,000 claims and 200 sources has 400,000 of them.
_LETTERS: Final[Mapping[str, str]] = dict(zip(CELLS, "abcdefgh", strict=True))
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")


class _Offsets:
    """Offsets in UTF-16 units, in which a browser counts text, for offsets in code points."""

    def __init__(self, text: str) -> None:
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]

    def __call__(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)


class _Sources:
    """What is looked up for each mention: the number of its source, its lines, its offsets."""

    def __init__(self, report: Report) -> None:
        self.places = Places(report)
        self.numbers = {document.source.label: number for number, document in enumerate(report.documents)}
        self.offsets = {document.source.label: _Offsets(document.text) for document in report.documents}


def of_report(report: Report) -> dict[str, Json]:
    """Return everything that the page shows."""
    sources = _Sources(report)
    claims = {claim.id: claim for claim in report.claims}
    counts = verdict_counts(report)
    return {
        "verdicts": {
            str(verdict): {"symbol": words.symbol, "name": verdict, "count": counts[verdict]}
            for verdict, words in VERDICTS.items()
        },
        "cells": {
            _LETTERS[cell]: {"name": cell, "symbol": symbol, "words": words}
            for cell, (symbol, _, _, words) in CELLS.items()
        },
        "sources": [_source(document) for document in report.documents],
        "documents": [readable(document.text) for document in report.documents],
        "findings": [_row(row, claims.get(row.claim), sources) for row in ledger.rows(report)],
        "baselineVersion": VERSION,
        # A baseline is for claims of rule files: what was discovered without any, no check asks of it.
        "decides": any(finding.place is not None for finding in report.findings),
        "problems": [str(problem) for problem in report.problems],
    }


def _source(document: Document) -> dict[str, Json]:
    source = document.source
    return {
        "label": plain(source.label),
        "path": plain(source.path),
        "title": plain(source.title) if source.title else None,
        "date": source.date.isoformat() if source.date else None,
    }


def _row(row: Row, claim: Claim | None, sources: _Sources) -> dict[str, Json]:
    cells = "".join(_LETTERS[cell] for cell in row.cells)
    says = plain(claim.title or claim.says) if claim else ""
    if row.finding is None:
        kind = claim.kind if claim else ""
        rule = f"{claim.place.path}:{claim.place.line}" if claim else ""
        return _blank(row.claim, kind, rule) | {"says": says, "cells": cells}
    return _finding(row.finding, claim, sources) | {"says": says, "cells": cells}


def _blank(claim: str, kind: str, rule: str) -> dict[str, Json]:
    return {
        "claim": plain(claim), "kind": kind, "verdict": "missing", "severity": "none",
        "message": "no source speaks of it", "rule": plain(rule), "expected": "", "expectedFrom": "",
        "stated": None, "silent": [], "entries": [], "accepted": False, "mentions": [],
    }  # fmt: skip


def _finding(finding: Finding, claim: Claim | None, sources: _Sources) -> dict[str, Json]:
    matches = (*against(finding), *in_turn(finding, sources.places))
    wanted = claim.wanted if claim is not None and finding.expected_from == "the claim" else None
    return {
        "claim": plain(finding.claim),
        "kind": finding.kind,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "message": plain(
            f"{finding.message} (suppressed: {decision(finding)})" if finding.suppressed else finding.message
        ),
        "rule": plain(f"{finding.place.path}:{finding.place.line}") if finding.place else "",
        "expected": plain(finding.expected),
        "expectedFrom": plain(finding.expected_from),
        "stated": {"says": plain(wanted.value.show()), "value": wanted.value.as_dict()} if wanted else None,
        "silent": [sources.numbers[label] for label in finding.silent if label in sources.numbers],
        "entries": [entry.as_dict() for entry in entries_of(finding)],
        "accepted": finding.state == "unchanged",
        "mentions": [_mention(match, finding, claim, sources) for match in matches],
    }


def _mention(match: Match, finding: Finding, claim: Claim | None, sources: _Sources) -> dict[str, Json]:
    mention, comparison = match.mention, match.comparison
    offsets = sources.offsets[match.source]
    return {
        "source": sources.numbers[match.source],
        "start": offsets(mention.span.start),
        "end": offsets(mention.span.end),
        "where": plain(sources.places.region(match).where),
        "says": plain(mention.value.show()),
        "repeats": repeats(mention.value.show(), mention.text),
        "value": mention.value.as_dict(),
        "relation": comparison.relation if comparison else "",
        "why": plain(comparison.why) if comparison else "",
        "primary": match.primary,
        "differs": differs(finding, match),
        "sets": match is standard(finding),
        "pieces": _pieces(match, finding, claim, sources),
    }


def _pieces(match: Match, finding: Finding, claim: Claim | None, sources: _Sources) -> list[Json]:
    """Return the sentence in runs: plain, the mention, and in it the words that another source has changed."""
    prose = sources.places.document(match.source).prose
    span = match.mention.span
    whole = in_sentence(prose, span)
    changed = changed_spans(match, changes(match, finding, claim))
    edits = in_sentence(prose, span, changed).marks if changed else " " * len(whole.text)
    runs = groupby(zip(whole.text, whole.marks, edits, strict=True), key=lambda each: each[1:])
    return [
        ["changed" if edit == "^" else "mention" if mark == "^" else "", "".join(each[0] for each in run)]
        for (mark, edit), run in runs
    ]
