"""`factlint discover --write FILE`: keeps what was discovered as a rule file, and leaves alone what stands in it.

It tries every claim with the rule checker and on the documents before it is written, because a draft that
does not hold teaches nobody to trust it.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker import engine, rules
from checker.discovery.freeze import Frozen, freeze, heading
from checker.engine.examples import try_examples
from checker.errors import InputError, Problem
from checker.report.output import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.model import Document, Finding, Report

_ID: Final = re.compile(r"^\s*-?\s*id:\s*[\"']?(?P<id>[\w-]+)", re.MULTILINE)


def write_rules(report: Report, path: str) -> None:
    """Add the report's findings to the rule file at `path`, made where there is none; tells on stderr how many."""
    target = Path(path)
    before = target.read_text(encoding="utf-8") if target.exists() else ""
    start = before or heading("What the documents say, as discovered", report.documents)
    fresh = [each for each in freeze(report.findings, report.documents) if not _stands_in(before, each)]
    tried = list(_tried(start, fresh, report))
    if before and not tried:
        sys.stderr.write(f"{path}: nothing new\n")
        return
    if not tried:
        raise InputError(Problem("", 0, 0, "nothing was discovered that a rule could state"))
    write_atomically(path, start.rstrip("\n") + "\n" + "".join(f"\n{each.text()}" for each in tried))
    left = len(fresh) - len(tried)
    sys.stderr.write(f"{path}: {len(tried)} claims written" + (f", {left} left out\n" if left else "\n"))


def _stands_in(text: str, claim: Frozen) -> bool:
    """Tell whether a rule file has the claim already: by its id, or under another id by its words."""
    return claim.id in {found["id"] for found in _ID.finditer(text)} or claim.states in text


def _tried(start: str, fresh: Sequence[Frozen], report: Report) -> Iterable[Frozen]:
    """Yield the claims that the rule checker takes and that come out as they were found, with examples that pass."""
    wanted = {finding.claim: finding for finding in report.findings}
    sound = _without_faults(start, fresh, report)
    findings, failing = _run(start, sound, report)
    for each in sound:
        found = findings.get(each.id)
        meant = wanted.get(each.id) or wanted.get(each.id.removeprefix("n-"))
        if found is not None and meant is not None and _comes_out(found, meant):
            yield replace(each, examples=tuple(one for one in each.examples if (each.id, one[1]) not in failing))


def _comes_out(found: Finding, meant: Finding) -> bool:
    """Tell whether a claim finds what discovery found: the verdict, at places that discovery saw too."""
    places = [(match.source, match.mention.span) for match in meant.matches]
    return found.verdict == meant.verdict and all(
        any(match.source == source and match.mention.span.overlaps(span) for source, span in places)
        for match in found.matches
    )


def _without_faults(start: str, fresh: Sequence[Frozen], report: Report) -> list[Frozen]:
    claims = list(fresh)
    while claims:
        known = {claim.id for claim in _bound(start, claims, report).claims}
        sound = [each for each in claims if each.id in known]
        if len(sound) == len(claims):
            return sound
        claims = sound
    return []


def _run(start: str, claims: Sequence[Frozen], report: Report) -> tuple[dict[str, Finding], set[tuple[str, str]]]:
    if not claims:
        return {}, set()
    bound = _bound(start, claims, report)
    findings = {finding.claim: finding for finding in engine.hold(bound.claims, bound.documents).findings}
    failing = {
        (tried.claim.id, " ".join(tried.example.text.split()))
        for tried in try_examples(bound.claims)
        if not tried.passed
    }
    return findings, failing


def _bound(start: str, claims: Sequence[Frozen], report: Report) -> rules.Bound:
    """Read the file as it would stand, from a file of its own: problems are told with places in one."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 -- only a run that writes rules asks

    text = start.rstrip("\n") + "\n" + "".join(each.text() for each in claims)
    with TemporaryDirectory() as folder:
        path = Path(folder, "draft.yaml")
        path.write_text(text, encoding="utf-8")
        book, _ = rules.read([path])
    documents: tuple[Document, ...] = report.documents
    return rules.bind(book, documents)
