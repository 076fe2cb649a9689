"""The Markdown page of a report, for `markdown` and for GitHub's step summary.

It knows Markdown's escapes. Nothing from a document becomes markup, a link, or a call to a person ("@name").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.report import ledger
from checker.report.escape import for_log, plain
from checker.report.excerpt import changed_spans, fit, in_sentence
from checker.report.places import Places
from checker.report.sides import against, agreed, apart, changes, decision, in_turn
from checker.report.wording import CELLS, VERDICTS, closing_line, counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Claim, Finding, Match, Report
    from checker.report.ledger import Row

# GitHub takes comments of up to 65,536 characters; fifty findings with their sentences stay well below.
_MOST_FINDINGS: Final = 50
_MOST_MATCHES: Final = 6
_WIDEST_TABLE: Final = 12
_SENTENCE: Final = 240
_SPECIAL: Final = re.compile(r"[\\`*_{}\[\]<>#|~&$]")
_LIST: Final = re.compile(r"^(?:(?P<number>\d{1,9})(?=[.)])|(?=[-+=]))")
# A comment between two signs is shown as nothing, and neither a call to a person (@name), an issue (#12), nor
# an address is made of what stands on its two sides.
_LINKED: Final = re.compile(r"@|#(?=\w)|(?<=\w):(?=//)|(?<=www)\.")
_NOTHING: Final = "<!-- -->"


def page(report: Report) -> str:
    """Return the page as one text."""
    return "\n".join(for_log(line) for line in _lines(report)) + "\n"


def text_of(text: str) -> str:
    """Return text from a document so that Markdown shows it as it is, on one line."""
    flat = " ".join(plain(text).split())
    escaped = _SPECIAL.sub(_escaped, _LINKED.sub("\\g<0>\x00", flat))
    return _LIST.sub(_as_text, escaped).replace("\x00", _NOTHING)


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found.group()}"


def _as_text(found: re.Match[str]) -> str:
    return f"{found['number'] or ''}\\"


def _lines(report: Report) -> Iterator[str]:
    yield f"### factlint: {text_of(closing_line(report))}"
    places, findings = Places(report), apart(report)
    claims = {claim.id: claim for claim in report.claims}
    for finding in findings[:_MOST_FINDINGS]:
        yield from _finding(finding, claims.get(finding.claim), places)
    if len(findings) > _MOST_FINDINGS:
        yield from ("", f"… and {len(findings) - _MOST_FINDINGS:,} more.")
    yield from _table(report)
    yield from _agreements(agreed(report))
    if report.problems:
        yield from ("", "**Could not be read:**", "")
        yield from (f"- {text_of(str(problem))}" for problem in report.problems)


def _finding(finding: Finding, claim: Claim | None, places: Places) -> Iterator[str]:
    symbol = VERDICTS[finding.verdict].symbol
    yield from ("", f"#### {text_of(symbol)} {finding.verdict}: {text_of(finding.claim)}", "")
    rule = f" ({text_of(f'{finding.place.path}:{finding.place.line}')})" if finding.place else ""
    yield from (f"{text_of(finding.message)}{rule}", "")
    if finding.suppressed is not None:
        yield from (f"Suppressed: {text_of(decision(finding))}", "")
    matches = (*against(finding), *in_turn(finding, places))
    yield from (_match(match, finding, claim, places) for match in matches[:_MOST_MATCHES])
    if len(matches) > _MOST_MATCHES:
        yield f"- … and {len(matches) - _MOST_MATCHES:,} more"


def _match(match: Match, finding: Finding, claim: Claim | None, places: Places) -> str:
    mention = match.mention
    marked = changed_spans(match, changes(match, finding, claim))
    excerpt = in_sentence(places.document(match.source).prose, mention.span, marked)
    words = " ".join(
        "".join(_run(text, marked=marked) for text, marked in line.runs())
        for line in fit(excerpt, _SENTENCE, "…", most=3)
    )
    date = places.source(match.source).date
    when = f", {date}" if finding.verdict == "changed" and date else ""
    return f"- **{text_of(match.source)}** ({text_of(str(places.region(match)))}{when}): {words}"


def _run(text: str, *, marked: bool) -> str:
    """Return a run of an excerpt, its outer spaces kept: `**` must touch the words that it makes bold."""
    before = " " * (len(text) - len(text.lstrip()))
    after = " " * (len(text) - len(text.rstrip())) if text.strip() else ""
    inner = text_of(text)
    return f"{before}**{inner}**{after}" if marked and inner else f"{before}{inner}{after}"


def _table(report: Report) -> Iterator[str]:
    labels = [document.source.label for document in report.documents]
    rows = list(ledger.rows(report))
    if not 0 < len(labels) <= _WIDEST_TABLE or not rows:
        return
    yield from ("", _row(["claim", *map(text_of, labels)]), _row(["---", *[":-:"] * len(labels)]))
    shown = [row for row in rows if row.finding is None or row.finding.verdict != "agree"]
    shown = rows if len(rows) <= _MOST_FINDINGS else shown[:_MOST_FINDINGS]
    yield from (_row([text_of(row.claim), *(CELLS[cell][0] for cell in row.cells)]) for row in shown)
    yield from ("", _legend(shown))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _legend(rows: Sequence[Row]) -> str:
    used = {cell for row in rows for cell in row.cells}
    return " · ".join(f"{words[0]} {words[3]}" for cell, words in CELLS.items() if cell in used)


def _agreements(findings: Sequence[Finding]) -> Iterator[str]:
    if not findings:
        return
    yield from ("", "<details>", f"<summary>{counted(len(findings), 'agreement')}</summary>", "")
    yield from (f"- {text_of(finding.claim)}: {text_of(finding.message)}" for finding in findings)
    yield from ("", "</details>")
