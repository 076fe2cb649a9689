"""Which findings of a run a rule file has already: by the places of its claims, by their verdicts and their ids.

It knows findings alone. It does not know the file, nor how a claim is worded.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from checker.model import Finding, Match

# Characters: places so near share a block, and a finding is held only to those of its own blocks.
_BLOCK: Final = 512


def ident_of(finding: Finding) -> str:
    """Return the id that a claim made of a finding has: one that begins with a letter."""
    return finding.claim if not finding.claim[0].isdigit() else f"n-{finding.claim}"


def unknown(findings: Sequence[Finding], old: Sequence[Finding], unwanted: Collection[str]) -> list[Finding]:
    """Return those of a run's findings that no claim of a file has, in order.

    `old` are what the claims of the file find in the same documents, and `unwanted` ids that stand in it as comments.
    Ids alone tell little: the next of two facts with the same words is numbered, and may come first another time. So
    an id decides only where its claim finds none of the run's facts.
    """
    same = list(_same_facts(findings, old))
    idle = {each.claim for each in old} - {each.claim for found in same for each in found}
    return [
        finding
        for finding, found in zip(findings, same, strict=True)
        if not found and ident_of(finding) not in unwanted and ident_of(finding) not in idle
    ]


def _same_facts(findings: Sequence[Finding], old: Sequence[Finding]) -> Iterator[list[Finding]]:
    """Yield for each finding the old ones that are of one fact with it."""
    near: dict[tuple[str, int], list[Finding]] = defaultdict(list)
    for each in old:
        for block in _blocks(each):
            near[block].append(each)
    for finding in findings:
        beside = {each.claim: each for block in _blocks(finding) for each in near.get(block, ())}
        yield [each for each in beside.values() if _is_one_fact(each, finding)]


def _blocks(finding: Finding) -> set[tuple[str, int]]:
    return {block for match in finding.matches for block in _blocks_of(match)}


def _blocks_of(match: Match) -> Iterator[tuple[str, int]]:
    span = match.mention.span
    for number in range(span.start // _BLOCK, span.end // _BLOCK + 1):
        yield match.source, number


def _is_one_fact(old: Finding, other: Finding) -> bool:
    """Tell whether two findings are of one fact: one id with a place in common, or most places of both."""
    if old.kind != other.kind:
        return False
    common = sum(any(map(match.overlaps, old.matches)) for match in other.matches)
    if old.claim == ident_of(other) and common:
        return True
    return old.verdict == other.verdict and 2 * common > max(len(old.matches), len(other.matches))
