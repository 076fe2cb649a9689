"""Reads who may differ, and why, and marks the findings that this holds back.

It knows remarks, exemptions and findings. It does not know how a finding was reached, and it deletes none.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from checker.errors import Problem
from checker.frozen import frozen, replace
from checker.model import Span, Suppression
from checker.remarks import ADDRESS, remarks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Claim, Document, Finding, Match, Report, SuppressedBy
    from checker.remarks import Remark

_IGNORE: Final = "ignore"
_LIKE: Final = "write it like `factlint: ignore my-claim — quoted from the minister`"
_DASH: Final = re.compile(r"\s+(?:--?|because)\s+|\s*[—–]\s*|:\s+")
# What parts a remark from the paragraph before it: a line end, or a tag that is not one of words in a line.
_BREAK: Final = re.compile(
    r"[\r\n] | </? (?! (?:a|abbr|b|cite|code|em|i|q|s|small|span|strong|su[bp]|u)\b ) \w", re.VERBOSE
)
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
# Who sets the expected value where it is no source (`Finding.expected_from`);
# nobody, where a mention is wrong by itself.
_HELD_TO_NO_SOURCE: Final = ("the claim", "the relation", "")


@frozen
class Excuse:
    """Why a source may differ from some claims: `claims` are ids or patterns of them (`*`).

    It holds for the mentions `within` a span of the source's text, or anywhere in it (None). `path`, `line`
    and `column` say where it is written.
    """

    claims: tuple[str, ...]
    source: str
    reason: str
    by: SuppressedBy
    path: str
    line: int
    column: int = 0
    within: Span | None = None

    def concerns(self, claim: str) -> bool:
        """Tell whether it speaks of a claim."""
        return any(fnmatchcase(claim, pattern) for pattern in self.claims)

    def covers(self, claim: str, match: Match) -> bool:
        """Tell whether it holds for a match of a claim."""
        if match.source != self.source or not self.concerns(claim):
            return False
        return self.within is None or self.within.overlaps(match.mention.span)


def marked(report: Report) -> Report:
    """Return the report with its findings marked, and with what is wrong or idle among the excuses."""
    excuses, problems = _excuses(report)
    required = {claim.id: claim.required_in for claim in report.claims}
    held = [_marked(finding, excuses, required.get(finding.claim, ())) for finding in report.findings]
    used = {id(excuse) for _, of_finding in held for excuse in of_finding}
    idle = [_idle(excuse, report) for excuse in excuses if id(excuse) not in used]
    return replace(
        report,
        findings=tuple(finding for finding, _ in held),
        problems=tuple(sorted((*report.problems, *problems))),
        notices=tuple(sorted((*report.notices, *idle))),
    )


def _excuses(report: Report) -> tuple[list[Excuse], list[Problem]]:
    found: list[Excuse] = [excuse for claim in report.claims for excuse in _of_claim(claim)]
    problems: list[Problem] = []
    for document in report.documents:
        for each in excuses(document):
            if isinstance(each, Problem):
                problems.append(each)
            else:
                found.append(each)
    return found, problems


def _of_claim(claim: Claim) -> Iterator[Excuse]:
    for each in claim.exemptions:
        yield Excuse((claim.id,), each.source, each.reason, "rules", claim.place.path, each.line)


def excuses(document: Document) -> Iterator[Excuse | Problem]:
    """Yield the excuses that a document's remarks make, in order, and what is wrong with others."""
    file: str | None = getattr(document.origin, "file", None)
    if file is not None and ADDRESS in file.lower():
        # The text was made of the file and has no comments: the file has them.
        page = _Page(document, file)
        yield from (page.read(remark) for remark in remarks(file, comments_only=True))
    if ADDRESS in document.text.lower():
        page = _Page(document, None)
        yield from (page.read(remark) for remark in remarks(document.text))


class _Page:
    """One document with its remarks: in its `file`, where the text was made of that, or (None) in its text."""

    def __init__(self, document: Document, file: str | None) -> None:
        self._document = document
        self._file = file
        written = document.text if file is None else file
        # Found once: a page may have thousands of remarks.
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(written))]
        self._ends = [paragraph.end for paragraph in document.prose.paragraphs]

    def read(self, remark: Remark) -> Excuse | Problem:
        """Return the excuse that a remark makes, or what is wrong with it."""
        path, (line, column) = self._document.source.path, self._place(remark.span.start)
        verb, _, rest = remark.words.partition(" ")
        if verb.lower() != _IGNORE:
            return Problem(path, line, column, f"“{ADDRESS} {verb}” is nothing that factlint knows", _LIKE)
        named, *reason = _DASH.split(rest, maxsplit=1)
        claims = tuple(filter(None, (each.strip() for each in named.split(","))))
        if not claims or any(" " in each for each in claims):
            return Problem(path, line, column, "this suppression names no claim", _LIKE)
        if not reason or not reason[0].strip():
            return Problem(path, line, column, "this suppression gives no reason", _LIKE)
        label, within = self._document.source.label, self._paragraph(remark.span)
        return Excuse(claims, label, reason[0].strip(), "document", path, line, column, within)

    def _place(self, offset: int) -> tuple[int, int]:
        """Return line and column (1-based) in the file, or 0 and 0 where it has no lines."""
        if self._file is None and self._document.origin is not None:
            place = self._document.origin.start(offset)
            return place.line, place.column if place.line else 0
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def _paragraph(self, span: Span) -> Span:
        """Return the paragraph that a remark holds for: its own if words stand before it in its line, else the next."""
        at = span.start if self._file is None else self._in_text(span.start)
        paragraphs = self._document.prose.paragraphs
        number = bisect_left(self._ends, at)
        if number < len(paragraphs) and paragraphs[number].start < at < paragraphs[number].end:
            return paragraphs[number]
        last = number if number < len(paragraphs) and paragraphs[number].end == at else number - 1
        following = paragraphs[last + 1] if last + 1 < len(paragraphs) else Span(at, at)
        return following if last < 0 or self._breaks(paragraphs[last].end, span.start) else paragraphs[last]

    def _breaks(self, end: int, start: int) -> bool:
        """Tell whether a line ends, or a block, between the end of a paragraph and the start of a remark."""
        if self._file is None:
            return _BREAK.search(self._document.text, end, start) is not None
        assert self._document.origin is not None
        return _BREAK.search(self._file, self._document.origin.end(end).offset or 0, start) is not None

    def _in_text(self, offset: int) -> int:
        """Return the offset in the text of the first character that stands at or behind an offset of the file."""
        origin = self._document.origin
        assert origin is not None
        return bisect_left(range(len(self._document.text)), offset, key=lambda at: origin.start(at).offset or 0)


def _marked(finding: Finding, held: Sequence[Excuse], required: Sequence[str]) -> tuple[Finding, list[Excuse]]:
    """Return the finding, suppressed if all that differs is excused, with the excuses that hold something back."""
    own = [excuse for excuse in held if excuse.concerns(finding.claim)]
    if not own or finding.verdict == "agree":
        return finding, []
    if finding.verdict == "missing":
        return _absence(finding, own, [label for label in required if label in finding.silent])
    differing = finding.differing
    by_match = [(match, [excuse for excuse in own if excuse.covers(finding.claim, match)]) for match in finding.matches]
    between = finding.expected_from not in _HELD_TO_NO_SOURCE
    used = [excuse for match, found in by_match if between or match in differing for excuse in found]
    standing = [match for match, found in by_match if match in differing and not found]
    if not used:
        return finding, []
    # Where sources are held to each other, a single one that is left differs from nobody.
    alone = between and len({match.source for match, found in by_match if not found}) == 1
    return (_with_primary(finding, standing[0]) if standing and not alone else _suppressed(finding, used)), used


def _absence(finding: Finding, own: Sequence[Excuse], absent: Sequence[str]) -> tuple[Finding, list[Excuse]]:
    """Return a finding that sources are silent, suppressed if each of them is excused."""
    used = [excuse for excuse in own if excuse.source in absent]
    excused = {excuse.source for excuse in used}
    return (_suppressed(finding, used) if used and excused.issuperset(absent) else finding), used


def _suppressed(finding: Finding, used: Sequence[Excuse]) -> Finding:
    reasons = "; ".join(dict.fromkeys(excuse.reason for excuse in used))
    first = used[0]
    return replace(
        finding,
        severity="none",
        suppressed=Suppression(first.by, reasons, finding.severity, first.path, first.line),
    )


def _with_primary(finding: Finding, chief: Match) -> Finding:
    if chief.primary:
        return finding
    matches = tuple(replace(match, primary=match is chief) for match in finding.matches)
    return replace(finding, matches=matches)


def _idle(excuse: Excuse, report: Report) -> Problem:
    """Return the notice of an excuse that holds nothing back, with what could be the cause."""
    known = [claim.id for claim in report.claims]
    what = f"this suppression of {', '.join(excuse.claims)}"
    if not any(excuse.concerns(claim) for claim in known):
        from difflib import get_close_matches  # noqa: PLC0415 -- only for a mistake

        near = get_close_matches(excuse.claims[0], known, 1)
        remedy = f"did you mean {near[0]}?" if near else "`factlint rules show` lists the claims"
        return Problem(excuse.path, excuse.line, excuse.column, f"{what} names no claim of this run", remedy)
    place = "its paragraph" if excuse.by == "document" else f"“{excuse.source}”"
    fault = f"{what} holds nothing back: nothing in {place} differs"
    return Problem(excuse.path, excuse.line, excuse.column, fault, "delete it")
