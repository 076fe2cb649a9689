"""Sorts the matches of a finding for showing: who differs, who set the value, who holds with it.

It knows which side a match was put on. It does not put it there: verdicts and relations come with the finding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.fold import fold
from checker.report.wording import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Claim, Finding, Match, Relation, Report, Span
    from checker.report.places import Places

# Of a longer mention (a quotation) the value in words is the same words once more.
_LONG: Final = 36
_UNDATED: Final = "~"  # behind every date
_APART: Final[frozenset[Relation]] = frozenset({"conflict", "incomparable", "reworded", "other"})


def primary(finding: Finding) -> Match | None:
    """Return the primary match, or None where no source says anything."""
    return next((match for match in finding.matches if match.primary), None)


def differs(finding: Finding, match: Match) -> bool:
    """Tell whether `match` stands against the value that the finding holds it to."""
    if finding.verdict in ("agree", "missing", "changed"):
        return False  # what changed with time was right at each time
    return match.primary or (match.comparison is not None and match.comparison.relation in _APART)


def against(finding: Finding) -> tuple[Match, ...]:
    """Return the matches that differ, the primary first, then in the finding's order."""
    apart = [match for match in finding.matches if differs(finding, match)]
    return tuple(sorted(apart, key=lambda match: not match.primary))


def standard(finding: Finding) -> Match | None:
    """Return the match that set the expected value, or None where the claim itself states it."""
    return next((match for match in finding.matches if match.comparison is None and not match.primary), None)


def alongside(finding: Finding) -> tuple[Match, ...]:
    """Return the matches that do not differ, the one that set the value first."""
    first = standard(finding)
    rest = [match for match in finding.matches if not differs(finding, match)]
    return tuple(sorted(rest, key=lambda match: match is not first))


def in_turn(finding: Finding, places: Places) -> tuple[Match, ...]:
    """Return the matches that do not differ: the oldest source first, and undated last, where the value changed."""
    matches = alongside(finding)
    if finding.verdict != "changed":
        return matches
    return tuple(sorted(matches, key=lambda match: str(places.source(match.source).date or _UNDATED)))


def changes(match: Match, finding: Finding, claim: Claim | None) -> list[Span]:
    """Return the changed words of a quotation, as spans of the value's words.

    For the mention that set the words, and for one that repeats them to the letter, these are the words that
    any other source has changed.
    """
    if match.comparison is not None and match.comparison.edits:
        return [edit.second for edit in match.comparison.edits]
    expected = expected_words(finding, claim)
    words = getattr(match.mention.value, "words", None)
    if isinstance(words, str) and expected is not None and _bare(words) == _bare(expected):
        return changed_from(finding)
    return []


def _bare(words: str) -> str:
    return fold(words).rstrip(" .,;:")


def expected_words(finding: Finding, claim: Claim | None) -> str | None:
    """Return the words of a quotation that sources are held to, or None for another kind of value."""
    if finding.expected_from == "the claim":
        value = claim.wanted.value if claim is not None and claim.wanted is not None else None
    else:
        first = standard(finding)
        value = first.mention.value if first is not None else None
    words = getattr(value, "words", None)
    return words if isinstance(words, str) else None


def changed_from(finding: Finding) -> list[Span]:
    """Return the spans of the expected words that any source has changed."""
    comparisons = [match.comparison for match in against(finding) if match.comparison is not None]
    return sorted({edit.first for comparison in comparisons for edit in comparison.edits})


def repeats(says: str, text: str) -> bool:
    """Tell whether the value as understood adds nothing to the mention: the same words, or a long quotation."""
    shown = " ".join(text.split())
    if len(shown) > _LONG or (len(shown) > _LONG // 2 and fold(shown) in fold(says)):
        return True
    return fold(says).strip("\"'") == fold(shown).strip("\"'")


def blocking(finding: Finding) -> bool:
    """Tell whether the finding is an error or a warning."""
    return finding.severity in ("error", "warning")


def apart(report: Report) -> tuple[Finding, ...]:
    """Return the findings that are no agreement: errors, then warnings, then the rest, each in the report's order.

    Those that touch what a commit changes go before all others.
    """
    found = [
        (at >= report.touching, finding) for at, finding in enumerate(report.findings) if finding.verdict != "agree"
    ]
    found.sort(key=lambda each: (each[0], SEVERITIES.index(each[1].severity)))
    return tuple(finding for _, finding in found)


def decision(finding: Finding) -> str:
    """Return why a suppressed finding does not count and where that stands; empty for any other."""
    held = finding.suppressed
    if held is None:
        return ""
    told = f" ({held.who})" if held.who else ""
    limit = f", until {held.until}" if held.until else ""
    return f"{held.reason}{told}{limit} · {held.path}{f':{held.line}' if held.line else ''}"


def agreed(report: Report) -> tuple[Finding, ...]:
    """Return the findings that are agreements, in the report's order."""
    return tuple(finding for finding in report.findings if finding.verdict == "agree")


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings by severity, then by confidence, then in their order."""
    return tuple(sorted(findings, key=lambda finding: (SEVERITIES.index(finding.severity), -finding.confidence)))
