"""Tells one contradiction once: where a sum shows again what two figures say already, it is told in their finding.

It knows places and messages. It does not know how either finding came about.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.discovery.facts import listed
from checker.frozen import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.model import Finding, Match

Place = tuple[str, int, int]


def told_once(findings: Sequence[Finding], sums: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings and the sums; a sum that has a finding's outlier for its own is a sentence in its message."""
    by_outlier: dict[Place, int] = {}
    for number, finding in enumerate(findings):
        if finding.verdict == "conflict":
            by_outlier.update((place, number) for place in _places(finding.differing))
    more: dict[int, list[str]] = defaultdict(list)
    for sum_ in sums:
        owner = _told_by(sum_, findings, by_outlier)
        if owner is None:
            yield sum_
        else:
            more[owner].append(_in_words(sum_, findings[owner]))
    for number, finding in enumerate(findings):
        yield replace(finding, message="; ".join((finding.message, *dict.fromkeys(more[number]))))


def _told_by(sum_: Finding, findings: Sequence[Finding], by_outlier: dict[Place, int]) -> int | None:
    """Return the number of the finding with the same outlier, which holds it to another figure of the sum."""
    against = _places(sum_.differing) if sum_.verdict == "conflict" else frozenset()
    numbers = {by_outlier.get(place) for place in against}
    number = numbers.pop() if len(numbers) == 1 else None
    if number is None:
        return None
    others = _places(findings[number].matches) - against
    return number if others & _places(sum_.matches) else None


def _in_words(sum_: Finding, finding: Finding) -> str:
    """Return what a sum says, and where those of its figures stand that the finding does not show."""
    shown = _places(finding.matches)
    others = [f"“{_line(each)}” in {each.source}" for each in sum_.matches if not _places([each]) <= shown]
    return f"{sum_.message}, from {listed(others)}" if others else sum_.message


def _line(match: Match) -> str:
    return " ".join(match.mention.text.split())


def _places(matches: Iterable[Match]) -> frozenset[Place]:
    return frozenset((match.source, match.mention.span.start, match.mention.span.end) for match in matches)
